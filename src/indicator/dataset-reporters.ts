import type { BodyId } from "../territory/body-id.ts";
import { sectorOf } from "../territory/body-id.ts";
import type { Sector } from "../territory/sector.ts";
import { figureAt } from "./dataset-checks.ts";
import { DATASET_PROBLEMS } from "./dataset-problems.ts";
import type { DatasetRows } from "./dataset-rows.ts";
import type { ResolvedTable } from "./dataset-units.ts";
import { ROLES, roleOf } from "./row-flags.ts";
import type { ReportRow } from "./row-problems.ts";

/**
 * Reports where two bodies of one sector speak of the same days of one unit: their figures would be added twice, and
 * nothing tells which to take. Bodies that follow one another, as after a merger, are no problem.
 */
export function checkReporters(table: ResolvedTable, sorted: DatasetRows, report: ReportRow): void {
  const { count, indicator, unit } = sorted.series;
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && indicator[end] === indicator[start] && unit[end] === unit[start]) end += 1;
    if (end > start + 1) checkBeside(table, sorted, start, end, report);
    start = end;
  }
}

/** Series of one indicator and unit, sorted by reporter and so by sector. */
function checkBeside(
  table: ResolvedTable,
  sorted: DatasetRows,
  start: number,
  end: number,
  report: ReportRow,
): void {
  const bySector = new Map<Sector, Stretch[]>();
  for (let series = start; series < end; series += 1) {
    const reporter = table.reporters[sorted.series.reporter[series] ?? 0];
    if (reporter === undefined) continue;
    const stretches = bySector.get(sectorOf(reporter)) ?? [];
    bySector.set(sectorOf(reporter), stretches);
    addStretches(table, sorted, series, reporter, stretches);
  }
  for (const [sector, stretches] of bySector) reportOverlaps(table, sector, stretches, report);
}

/** The days of one row that stands. */
interface Stretch {
  readonly row: number;
  readonly reporter: BodyId;
  readonly firstDay: number;
  readonly endDay: number;
}

function addStretches(
  { times }: ResolvedTable,
  { series, rows, origin }: DatasetRows,
  at: number,
  reporter: BodyId,
  stretches: Stretch[],
): void {
  for (let row = series.firstRow[at] ?? 0; row < (series.firstRow[at + 1] ?? 0); row += 1) {
    const time = times[rows.time[row] ?? 0];
    const role = roleOf(rows.flags[row] ?? 0);
    if (time === undefined || role === ROLES.span || role === ROLES.superseded) continue;
    stretches.push({ row: origin(row), reporter, firstDay: time.firstDay, endDay: time.endDay });
  }
}

function reportOverlaps(
  table: ResolvedTable,
  sector: Sector,
  stretches: readonly Stretch[],
  report: ReportRow,
): void {
  // Of the stretches so far the one that goes on longest, and the longest of any other reporter.
  let longest: Stretch | undefined;
  let longestOther: Stretch | undefined;
  for (const stretch of stretches.toSorted((left, right) => left.firstDay - right.firstDay)) {
    const before = longest?.reporter === stretch.reporter ? longestOther : longest;
    if (before !== undefined && before.endDay > stretch.firstDay) {
      const { reporter, row } = stretch;
      const { twoReporters } = DATASET_PROBLEMS;
      report(twoReporters.code, () => {
        const facts = { ...figureAt(table, row), sector, reporter, other: before.reporter };
        return twoReporters(facts, table.pathOf(row, "reporter"));
      });
    }
    if (longest === undefined || stretch.endDay > longest.endDay) {
      if (longest?.reporter !== stretch.reporter) longestOther = longest;
      longest = stretch;
    } else if (
      stretch.reporter !== longest.reporter &&
      stretch.endDay > (longestOther?.endDay ?? -Infinity)
    ) {
      longestOther = stretch;
    }
  }
}
