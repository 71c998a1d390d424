import type { Validity } from "../date/validity.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { endOf, showDay, showDays, startOf } from "./common-days.ts";
import { type Filled, groupedBy } from "./grouped-by.ts";
import type { Tier } from "./tier.ts";
import { codeOf, type UnitId, validFromOf } from "./unit-id.ts";
import { UNIT_KINDS } from "./unit-kind.ts";
import { UNIT_PROBLEMS } from "./unit-problems.ts";
import type { UnitRow } from "./unit-record.ts";

/** A unit with its rows in the order of their days, before its parents are known. */
export interface UnitDraft {
  readonly unit: UnitId;
  readonly tier: Tier;
  /** From its first day until the end of its last row. */
  readonly life: Validity;
  readonly rows: readonly UnitRow[];
}

/** The units of a territory, by id, and by the codes that they bear one after the other. */
export interface Drafts {
  /** Sorted by id, which puts the units of one code together, in the order of their days. */
  readonly sorted: readonly UnitDraft[];
  readonly byUnit: ReadonlyMap<UnitId, UnitDraft>;
  readonly byCode: ReadonlyMap<string, readonly UnitDraft[]>;
}

/** Gathers the rows of each unit. Where a row of a code was wrong, its other rows are not judged. */
export function draftUnits(
  rows: readonly UnitRow[],
  brokenCodes: ReadonlySet<string>,
  found: ProblemCollector,
): Drafts {
  const byUnit = new Map<UnitId, UnitDraft>();
  for (const [unit, ofUnit] of groupedBy(rows, (row) => row.unit)) byUnit.set(unit, draftOf(unit, ofUnit));
  const sorted = [...byUnit.keys()].sort().flatMap((unit) => byUnit.get(unit) ?? []);
  const byCode = groupedBy(sorted, ({ unit }) => codeOf(unit));
  for (const [code, drafts] of byCode) {
    if (brokenCodes.has(code)) continue;
    for (const draft of drafts) reportRows(draft, found);
    reportSharedDays(code, drafts, found);
  }
  return { sorted, byUnit, byCode };
}

function draftOf(unit: UnitId, ofUnit: Filled<UnitRow>): UnitDraft {
  const rows = ofUnit.length === 1 ? ofUnit : ofUnit.toSorted(byFirstDay);
  const { until } = ofUnit.reduce((last, row) =>
    endOf(row.validity) > endOf(last.validity) ? row : last,
  ).validity;
  const life = Object.freeze({ from: validFromOf(unit), until });
  return { unit, tier: UNIT_KINDS[ofUnit[0].kind].tier, life, rows };
}

function byFirstDay(left: UnitRow, right: UnitRow): number {
  return startOf(left.validity) < startOf(right.validity) ? -1 : 1;
}

/** The rows of a unit must follow one another from its first day on, all in one tier. */
function reportRows({ unit, tier, life, rows }: UnitDraft, found: ProblemCollector): void {
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

function reportSharedDays(code: string, drafts: readonly UnitDraft[], found: ProblemCollector): void {
  for (const [place, { unit, life, rows }] of drafts.entries()) {
    const before = drafts[place - 1];
    if (before === undefined || endOf(before.life) <= startOf(life)) continue;
    const path = ["units", rows[0]?.place ?? 0];
    found.report(UNIT_PROBLEMS.codeAliveTwice, { code, first: before.unit, second: unit }, path);
  }
}
