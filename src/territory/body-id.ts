import type { Brand } from "../kernel/brand.ts";
import { nestProblems, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { TERRITORY_PROBLEMS } from "./problems.ts";
import { isSector, SECTORS, type Sector } from "./sector.ts";
import { parseUnitId, safeParseUnitId, type UnitId } from "./unit-id.ts";

/**
 * A body (cơ quan, tổ chức) as `sector:unit`, such as `police:14@..` for Công an tỉnh Sơn La. Where a sector has
 * several bodies in one unit, the others carry a name: `party:14@..:office` for Văn phòng Tỉnh ủy. Body ids compare
 * with `===`, survive JSON and sort by sector and unit.
 */
export type BodyId = Brand<string, "BodyId">;

const LONGEST_NAME = 60;
const NAME = /^[0-9a-z]+(?:-[0-9a-z]+)*$/u;

/**
 * The id of the body that a sector has in a unit.
 *
 * @param name for a second body of the sector in that unit: small letters, digits and single hyphens
 * @throws DomainError `territory.unknownSector`, `territory.notABodyName`, and the problems of `parseUnitId`
 * @example
 * import { bodyId, parseUnitId } from "antq/territory";
 * bodyId("police", parseUnitId("14@..")) //=> "police:14@.."
 * bodyId("party", parseUnitId("14@.."), "office") //=> "party:14@..:office"
 */
export function bodyId(sector: Sector, unit: UnitId, name: string | null = null): BodyId {
  return unwrap(safeBodyId(sector, unit, name));
}

/** As `bodyId`, answering a `Result` instead of throwing; takes anything at all. */
export function safeBodyId(sector: unknown, unit: unknown, name: unknown = null): Result<BodyId> {
  const parts = { sector: safeParseSector(sector), unit: safeParseUnitId(unit), name: safeParseName(name) };
  if (parts.sector.ok && parts.unit.ok && parts.name.ok) {
    return success(`${parts.sector.value}:${parts.unit.value}${parts.name.value}` as BodyId);
  }
  return failure(
    ...Object.entries(parts).flatMap(([field, part]) => (part.ok ? [] : nestProblems(part.problems, field))),
  );
}

function safeParseSector(input: unknown): Result<Sector> {
  if (isSector(input)) return success(input);
  const known = Object.keys(SECTORS).join(", ");
  return failure(TERRITORY_PROBLEMS.unknownSector({ given: quoteInput(input), known }));
}

/** The last part of an id with its colon; empty for the first body of a sector. */
function safeParseName(input: unknown): Result<string> {
  if (input === null) return success("");
  const fits = typeof input === "string" && input.length <= LONGEST_NAME && NAME.test(input);
  return fits ? success(`:${input}`) : failure(TERRITORY_PROBLEMS.notABodyName({ given: quoteInput(input) }));
}

/**
 * Reads the one canonical form of a body id.
 *
 * @throws DomainError `territory.notABodyId`, and the problems of `bodyId`
 * @example
 * import { parseBodyId } from "antq/territory";
 * parseBodyId("party:106@..") //=> "party:106@.."
 * parseBodyId("Công an tỉnh") //=> throws territory.notABodyId
 * parseBodyId("army:14@..") //=> throws territory.unknownSector
 */
export function parseBodyId(text: string): BodyId {
  return unwrap(safeParseBodyId(text));
}

/** As `parseBodyId`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParseBodyId(input: unknown): Result<BodyId> {
  const [sector, unit, name, ...rest] = typeof input === "string" ? input.split(":", 4) : [];
  if (unit === undefined || rest.length > 0) {
    return failure(TERRITORY_PROBLEMS.notABodyId({ given: quoteInput(input) }));
  }
  return safeBodyId(sector, unit, name ?? null);
}

/**
 * The sector of a body (ngành).
 *
 * @example
 * import { parseBodyId, sectorOf } from "antq/territory";
 * sectorOf(parseBodyId("police:14@..")) //=> "police"
 */
export function sectorOf(body: BodyId): Sector {
  return unwrap(safeParseSector(body.slice(0, body.indexOf(":"))));
}

/**
 * The unit in which a body acts (địa bàn).
 *
 * @example
 * import { parseBodyId, unitOf } from "antq/territory";
 * unitOf(parseBodyId("party:14@..:office")) //=> "14@.."
 */
export function unitOf(body: BodyId): UnitId {
  return parseUnitId(body.split(":", 2)[1] ?? "");
}
