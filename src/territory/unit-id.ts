import { type PlainDate, parsePlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import type { Brand } from "../kernel/brand.ts";
import { nestProblems, quoteInput } from "../kernel/problem.ts";
import { orNull } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { TERRITORY_PROBLEMS } from "./problems.ts";

/**
 * A unit of territory (đơn vị hành chính, thôn, tổ dân phố) as `code@validFrom`. Codes are reused: until 30/6/2025 code
 * 52 was Bình Định, since 01/7/2025 it is Gia Lai, so they are `52@..` (open start) and `52@2025-07-01`.
 *
 * A code of digits alone is an official one and has 2 (province), 3 (district) or 5 digits (commune), leading zeros
 * included. Any other code, such as a village's `03403-07` or the country's `VN`, is the caller's: letters A-Z and a-z,
 * digits, and single `.` or `-` between them, at most 40 characters; capital and small letters differ.
 *
 * Unit ids compare with `===`, survive JSON, and sort: those of one code stand together, the open start first, the
 * others by day.
 */
export type UnitId = Brand<string, "UnitId">;

const LONGEST_CODE = 40;
const CODE = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/u;
const OFFICIAL_CODE = /^(?:\d{2}|\d{3}|\d{5})$/u;
const DIGITS = /^\d+$/u;
const OPEN_START = "..";

/**
 * The id of the unit that a code means from a day on; `null` for an open start: valid since before anything recorded.
 *
 * @throws DomainError `territory.notAUnitCode`, `territory.notAnOfficialCode`
 * @example
 * import { plainDate } from "antq/date";
 * import { unitId } from "antq/territory";
 * unitId("52", null) //=> "52@.."
 * unitId("52", plainDate("2025-07-01")) //=> "52@2025-07-01"
 * unitId("1", null) //=> throws territory.notAnOfficialCode
 */
export function unitId(code: string, validFrom: PlainDate | null): UnitId {
  return unwrap(safeUnitId(code, validFrom));
}

/** As `unitId`, answering a `Result` instead of throwing; takes anything at all. */
export function safeUnitId(code: unknown, validFrom: unknown): Result<UnitId> {
  const parts = { code: safeParseUnitCode(code), validFrom: safeParseStart(validFrom) };
  if (parts.code.ok && parts.validFrom.ok) return success(unitIdOf(parts.code.value, parts.validFrom.value));
  return failure(
    ...Object.entries(parts).flatMap(([field, part]) => (part.ok ? [] : nestProblems(part.problems, field))),
  );
}

/** The code of a unit, once it was found to be one. */
export type UnitCode = Brand<string, "UnitCode">;

/** Takes what can stand as a code in a unit id. */
export function safeParseUnitCode(input: unknown): Result<UnitCode> {
  if (typeof input !== "string" || input.length > LONGEST_CODE || !CODE.test(input)) {
    return failure(TERRITORY_PROBLEMS.notAUnitCode({ given: quoteInput(input) }));
  }
  // Spreadsheets drop the leading zero of "01" and "03403"; what is left must not pass as another code.
  if (isOfficialCode(input) && !OFFICIAL_CODE.test(input)) {
    return failure(TERRITORY_PROBLEMS.notAnOfficialCode({ given: quoteInput(input) }));
  }
  return success(input as UnitCode);
}

const safeParseStart = /* @__PURE__ */ orNull(safeParsePlainDate);

/** The id of a code and a first day that were both found right. */
export function unitIdOf(code: UnitCode, validFrom: PlainDate | null): UnitId {
  return `${code}@${validFrom ?? OPEN_START}` as UnitId;
}

/** Whether a code is one of the official list, where codes are digits alone. */
export function isOfficialCode(code: string): boolean {
  return DIGITS.test(code);
}

/**
 * Reads the one canonical form of a unit id.
 *
 * @throws DomainError `territory.notAUnitId`, `territory.notAUnitCode`, `territory.notAnOfficialCode`, and the
 * problems of `parsePlainDate`
 * @example
 * import { parseUnitId } from "antq/territory";
 * parseUnitId("03403-07@2025-07-01") //=> "03403-07@2025-07-01"
 * parseUnitId("52") //=> throws territory.notAUnitId
 */
export function parseUnitId(text: string): UnitId {
  return unwrap(safeParseUnitId(text));
}

/** As `parseUnitId`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParseUnitId(input: unknown): Result<UnitId> {
  const at = typeof input === "string" ? input.indexOf("@") : -1;
  if (typeof input !== "string" || at < 0) {
    return failure(TERRITORY_PROBLEMS.notAUnitId({ given: quoteInput(input) }));
  }
  const validFrom = input.slice(at + 1);
  return safeUnitId(input.slice(0, at), validFrom === OPEN_START ? null : validFrom);
}

/**
 * The code of a unit (mã đơn vị).
 *
 * @example
 * import { codeOf, parseUnitId } from "antq/territory";
 * codeOf(parseUnitId("52@2025-07-01")) //=> "52"
 */
export function codeOf(unit: UnitId): string {
  return unit.slice(0, unit.indexOf("@"));
}

/**
 * The first day on which the code means this unit; `null` for an open start.
 *
 * @example
 * import { parseUnitId, validFromOf } from "antq/territory";
 * validFromOf(parseUnitId("52@2025-07-01")) //=> "2025-07-01"
 * validFromOf(parseUnitId("52@..")) //=> null
 */
export function validFromOf(unit: UnitId): PlainDate | null {
  const validFrom = unit.slice(unit.indexOf("@") + 1);
  return validFrom === OPEN_START ? null : parsePlainDate(validFrom);
}
