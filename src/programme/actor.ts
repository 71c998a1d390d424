import { keyOf, optional, orNull, type Parser, recordOf, wholeCount } from "../kernel/record.ts";
import { type BodyId, safeParseBodyId } from "../territory/body-id.ts";
import { SECTORS, type Sector } from "../territory/sector.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";

/**
 * All bodies of a sector at a tier of a unit (Công an các huyện, thành phố), where a document names them so and does
 * not list them.
 */
export interface BodyGroup {
  readonly sector: Sector;
  readonly tier: Tier;
  readonly within: UnitId;
  /** How many they are, where the document says so. */
  readonly count: number | null;
}

/** Who acts (cơ quan, tổ chức thực hiện): one body, or a group of them. */
export type Actor = BodyId | BodyGroup;

/** An actor as a plain record, such as JSON holds. */
export type ActorRecord =
  | string
  | { readonly sector: Sector; readonly tier: Tier; readonly within: string; readonly count?: number | null };

const readGroup: Parser<BodyGroup> = /* @__PURE__ */ recordOf({
  sector: keyOf(SECTORS),
  tier: keyOf(TIERS),
  within: safeParseUnitId,
  count: optional<number | null>(orNull(wholeCount), null),
});

/** Takes a body's id or the record of a group. */
export const readActor: Parser<Actor> = (input) =>
  typeof input === "object" && input !== null ? readGroup(input) : safeParseBodyId(input);

/** One text for each actor, so that two can be told to be one. */
export function nameOfActor(actor: Actor): string {
  return typeof actor === "string" ? actor : `${actor.sector}@${actor.tier} < ${actor.within}`;
}
