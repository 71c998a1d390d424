import { safeValidity } from "../date/parse-validity.ts";
import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import type { Validity } from "../date/validity.ts";
import { quoteInput } from "../kernel/problem.ts";
import { filledText, type Parser, recordOf } from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { endOf, holdsThroughout, showDays, startOf } from "./common-days.ts";
import { readOnce } from "./read-once.ts";
import { TIERS } from "./tier.ts";
import {
  codeOf,
  isOfficialCode,
  safeParseUnitCode,
  safeParseUnitId,
  type UnitCode,
  type UnitId,
  unitIdOf,
} from "./unit-id.ts";
import { isUnitKind, UNIT_KINDS, type UnitKind } from "./unit-kind.ts";
import { UNIT_PROBLEMS } from "./unit-problems.ts";

/**
 * One row about a unit (đơn vị), as a CSV file or JSON holds it. A unit is a code and the day since which the code
 * means it; name, kind and parent are facts of the unit on the days from `from` until `until`, so that a unit which
 * changes its name or parent has several rows. An empty text counts as absent.
 */
export interface UnitRecord {
  /** Official, or the caller's own; see `UnitId`. */
  readonly code: string;
  /** The day since which the code means this unit; absent: an open start. */
  readonly since?: string | null | undefined;
  /** Without the word of its kind: `Kon Tum`, not `tỉnh Kon Tum`. */
  readonly name: string;
  readonly kind: UnitKind;
  /** The nearest known unit of a higher tier: its code, or its unit id; absent: none. */
  readonly parent?: string | null | undefined;
  /** The first day of this row; absent: `since`. */
  readonly from?: string | null | undefined;
  /** The first day on which this row no longer holds; absent: an open end. */
  readonly until?: string | null | undefined;
  /** Where the row comes from. */
  readonly source?: string | null | undefined;
}

/** A parent as it was given: a code, or one unit of that code. */
export interface ParentName {
  readonly code: string;
  readonly unit: UnitId | null;
}

/** A row that is right in itself. */
export interface UnitRow {
  readonly unit: UnitId;
  readonly code: UnitCode;
  readonly since: PlainDate | null;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: ParentName | null;
  readonly source: string | null;
  readonly validity: Validity;
  /** Which row it is, from 0. */
  readonly place: number;
}

/** Takes one row from anything at all, and checks all that can be seen without the others. */
export type RowReader = (input: unknown, place: number) => Result<UnitRow>;

/** Makes a reader for the rows of one territory, which name the same few days and parents again and again. */
export function rowReader(): RowReader {
  const readDay = orAbsent(readOnce(safeParsePlainDate));
  const readFields = recordOf({
    code: safeParseUnitCode,
    since: readDay,
    name: filledText,
    kind: readKind,
    parent: orAbsent(readOnce(safeParseParent)),
    from: readDay,
    until: readDay,
    source: orAbsent(filledText),
  });
  return (input, place) => {
    const fields = readFields(input);
    if (!fields.ok) return fields;
    const { code, since, name, kind, parent, from, until, source } = fields.value;
    const validity = safeValidity({ from: from ?? since, until });
    if (!validity.ok) return validity;
    const unit = unitIdOf(code, since);
    const row: UnitRow = { unit, code, since, name, kind, parent, source, validity: validity.value, place };
    const problem = problemOfDays(row) ?? problemOfCode(row);
    return problem === undefined ? success(row) : failure(problem);
  };
}

const readKind: Parser<UnitKind> = (input) =>
  isUnitKind(input) ? success(input) : failure(UNIT_PROBLEMS.unknownKind({ given: quoteInput(input) }));

const safeParseParent: Parser<ParentName> = (input) => {
  if (typeof input === "string" && input.includes("@")) {
    const unit = safeParseUnitId(input);
    return unit.ok ? success({ code: codeOf(unit.value), unit: unit.value }) : unit;
  }
  const code = safeParseUnitCode(input);
  return code.ok ? success({ code: code.value, unit: null }) : code;
};

/** What a CSV file leaves empty is absent, as is what JSON leaves out or calls `null`. */
/* @__NO_SIDE_EFFECTS__ */
export function orAbsent<Value>(parse: Parser<Value>): Parser<Value | null> {
  const absent = success(null);
  return (input) => (input === undefined || input === null || input === "" ? absent : parse(input));
}

function problemOfDays({ unit, since, kind, validity }: UnitRow) {
  const from = startOf(validity);
  if (since !== null && from < since) return UNIT_PROBLEMS.rowBeforeUnit({ unit, from }, ["from"]);
  const { tier, validity: ofKind } = UNIT_KINDS[kind];
  const ofTier = TIERS[tier].validity;
  if (!holdsThroughout(ofTier, validity)) {
    return UNIT_PROBLEMS.tierNotInForce({ unit, tier, ...showDays(startOf(ofTier), endOf(ofTier)) });
  }
  if (holdsThroughout(ofKind, validity)) return undefined;
  return UNIT_PROBLEMS.kindNotInForce({ unit, kind, ...showDays(startOf(ofKind), endOf(ofKind)) });
}

function problemOfCode({ unit, code, kind }: UnitRow) {
  const digits = TIERS[UNIT_KINDS[kind].tier].codeDigits;
  if (code.length === digits || !isOfficialCode(code)) return undefined;
  return UNIT_PROBLEMS.codeOfOtherTier({ unit, kind, digits }, ["code"]);
}
