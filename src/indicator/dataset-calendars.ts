import { figureAt } from "./dataset-checks.ts";
import { DATASET_PROBLEMS } from "./dataset-problems.ts";
import type { DatasetRows } from "./dataset-rows.ts";
import { TIME_KINDS, type TimeFacts } from "./dataset-times.ts";
import type { ResolvedTable } from "./dataset-units.ts";
import type { ReportRow } from "./row-problems.ts";

/**
 * A window of the calendar of each series, as a place in the times, or -1 where it has none. All windows of a series
 * have the calendar of its first one.
 */
export function calendarTimes(table: ResolvedTable, sorted: DatasetRows, report: ReportRow): Int32Array {
  const { series, rows } = sorted;
  const { numbers, count } = calendarsOf(table.times);
  const calendarTime = new Int32Array(series.count).fill(-1);
  for (let at = 0; at < series.count; at += 1) {
    const end = series.firstRow[at + 1] ?? 0;
    let expected = -1;
    for (let row = series.firstRow[at] ?? 0; row < end; row += 1) {
      const time = rows.time[row] ?? 0;
      if (numbers[time] === NONE || numbers[time] === numbers[expected]) continue;
      if (expected === -1) expected = time;
      else reportOther(table, sorted, row, expected, report);
      // Where there is only one, the others need not be looked at.
      if (count === 1) break;
    }
    calendarTime[at] = expected;
  }
  return calendarTime;
}

function reportOther(
  table: ResolvedTable,
  { rows, origin }: DatasetRows,
  row: number,
  expected: number,
  report: ReportRow,
): void {
  const { otherCalendar } = DATASET_PROBLEMS;
  const calendarOf = (time: number | undefined) => table.times[time ?? -1]?.calendar ?? "";
  report(otherCalendar.code, () => {
    const calendars = { calendar: calendarOf(rows.time[row]), expected: calendarOf(expected) };
    return otherCalendar(
      { ...figureAt(table, origin(row)), ...calendars },
      table.pathOf(origin(row), "time"),
    );
  });
}

const NONE = -1;

/** The calendar of each time as a number, and how many there are. */
function calendarsOf(times: readonly TimeFacts[]): { readonly numbers: Int32Array; readonly count: number } {
  const known = new Map<string, number>();
  const numbers = Int32Array.from(times, ({ kind, calendar }) => {
    if (kind !== TIME_KINDS.period) return NONE;
    const number = known.get(calendar) ?? known.size;
    known.set(calendar, number);
    return number;
  });
  return { numbers, count: known.size };
}
