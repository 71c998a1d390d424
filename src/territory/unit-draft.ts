import type { Validity } from "../date/validity.ts";
import type { Path } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import type { Parser } from "../kernel/record.ts";
import { success } from "../kernel/result.ts";
import { byFirstDay, endOf, forEachOverlap, showDay, showDays, startOf } from "./common-days.ts";
import { compareTexts, type Filled, type Places, runsOf } from "./sorted-list.ts";
import type { Tier } from "./tier.ts";
import { codeOf, safeParseUnitId, type UnitId } from "./unit-id.ts";
import { UNIT_KINDS } from "./unit-kind.ts";
import { UNIT_PROBLEMS } from "./unit-problems.ts";
import type { UnitRow } from "./unit-record.ts";

/** A unit with its rows in the order of their days, before its parents are known. */
export interface UnitDraft {
  readonly unit: UnitId;
  readonly code: string;
  readonly tier: Tier;
  /** Its life: from its first day until the end of its last row. */
  readonly validity: Validity;
  readonly rows: Filled<UnitRow>;
}

/** The units of a territory. */
export interface Drafts {
  /** Sorted by id, which puts the units of one code together, in the order of their days. */
  readonly sorted: readonly UnitDraft[];
  /** The place of each in `sorted`. */
  readonly numberOf: ReadonlyMap<unknown, number>;
  /** Where in `sorted` the units stand that bear a code, one after the other. */
  readonly bearers: ReadonlyMap<string, Places>;
  /** The codes of which a row was wrong: what else is said of them is not judged. */
  readonly brokenCodes: ReadonlySet<string>;
}

/** Gathers the rows of each unit. A code that means two units on one day is added to the broken ones. */
export function draftUnits(
  rows: readonly UnitRow[],
  brokenCodes: Set<string>,
  found: ProblemCollector,
): Drafts {
  const sorted = runsOf(rows.toSorted(byUnitAndDay), ({ unit }) => unit).map(draftOf);
  const judged = sorted.filter(({ code }) => !brokenCodes.has(code));
  for (const draft of judged) reportRows(draft, found);
  forEachOverlap(
    judged,
    ({ code }) => code,
    (first, second) => {
      const facts = { code: first.code, first: first.unit, second: second.unit };
      found.report(UNIT_PROBLEMS.codeAliveTwice, facts, ["units", second.rows[0].place]);
      brokenCodes.add(first.code);
    },
  );
  const numberOf = new Map(sorted.map(({ unit }, number) => [unit, number]));
  return { sorted, numberOf, bearers: bearersIn(sorted), brokenCodes };
}

/** The unit that a record speaks of; where it is not there, that is reported, unless a row of its code was wrong. */
export function unitNamed(
  unit: UnitId,
  { sorted, numberOf, brokenCodes }: Drafts,
  path: Path,
  found: ProblemCollector,
): UnitDraft | undefined {
  const draft = sorted[numberOf.get(unit) ?? -1];
  if (brokenCodes.has(draft?.code ?? codeOf(unit))) return undefined;
  if (draft === undefined) found.report(UNIT_PROBLEMS.unknownUnit, { unit }, path);
  return draft;
}

/** Takes a unit id; one that the territory knows is right, and is answered as the territory writes it. */
export function unitIdReader({ sorted, numberOf }: Drafts): Parser<UnitId> {
  return (input) => {
    const draft = sorted[numberOf.get(input) ?? -1];
    return draft === undefined ? safeParseUnitId(input) : success(draft.unit);
  };
}

function bearersIn(sorted: readonly UnitDraft[]): ReadonlyMap<string, Places> {
  const bearers = new Map<string, Places>();
  for (const [number, { code }] of sorted.entries()) {
    bearers.set(code, { first: bearers.get(code)?.first ?? number, end: number + 1 });
  }
  return bearers;
}

function byUnitAndDay(left: UnitRow, right: UnitRow): number {
  return compareTexts(left.unit, right.unit) || byFirstDay(left, right);
}

function draftOf(rows: Filled<UnitRow>): UnitDraft {
  const [{ unit, code, since, kind }] = rows;
  const { until } = rows.reduce((last, row) =>
    endOf(row.validity) > endOf(last.validity) ? row : last,
  ).validity;
  return { unit, code, tier: UNIT_KINDS[kind].tier, validity: Object.freeze({ from: since, until }), rows };
}

/** The rows of a unit must follow one another from its first day on, all in one tier. */
function reportRows({ unit, tier, validity: life, rows }: UnitDraft, found: ProblemCollector): void {
  let reached = startOf(life);
  for (const { kind, validity, place } of rows) {
    const path = ["units", place];
    const from = startOf(validity);
    if (from < reached) found.report(UNIT_PROBLEMS.overlapInUnit, { unit, from: showDay(from) }, path);
    if (from > reached) found.report(UNIT_PROBLEMS.gapInUnit, { unit, ...showDays(reached, from) }, path);
    const second = UNIT_KINDS[kind].tier;
    if (second !== tier) found.report(UNIT_PROBLEMS.tierChanges, { unit, first: tier, second }, path);
    if (endOf(validity) > reached) reached = endOf(validity);
  }
}
