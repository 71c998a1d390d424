import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { figureAt } from "./dataset-checks.ts";
import { DATASET_PROBLEMS } from "./dataset-problems.ts";
import type { DatasetRows } from "./dataset-rows.ts";
import { TIME_KINDS, type TimeFacts } from "./dataset-times.ts";
import type { ResolvedTable } from "./dataset-units.ts";

/**
 * A window of the calendar of each series, as a place in the times, or -1 where it has none. All windows of a series
 * have the calendar of its first one.
 */
export function calendarTimes(
  table: ResolvedTable,
  { series, rows, origin }: DatasetRows,
  found: ProblemCollector,
): Int32Array {
  const { times } = table;
  const calendarOf = calendarNumbers(times);
  const calendarTime = new Int32Array(series.count).fill(-1);
  for (let at = 0; at < series.count; at += 1) {
    const end = series.firstRow[at + 1] ?? 0;
    for (let row = series.firstRow[at] ?? 0; row < end; row += 1) {
      const time = rows.time[row] ?? 0;
      const expected = calendarTime[at] ?? -1;
      if (calendarOf[time] === NONE || calendarOf[time] === calendarOf[expected]) continue;
      if (expected === -1) {
        calendarTime[at] = time;
        continue;
      }
      const source = origin(row);
      const calendars = { calendar: times[time]?.calendar ?? "", expected: times[expected]?.calendar ?? "" };
      const facts = { ...figureAt(table, source), ...calendars };
      found.report(DATASET_PROBLEMS.otherCalendar, facts, table.pathOf(source, "time"));
    }
  }
  return calendarTime;
}

const NONE = -1;

/** The calendar of each time as a number. */
function calendarNumbers(times: readonly TimeFacts[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(times, ({ kind, calendar }) => {
    if (kind !== TIME_KINDS.period) return NONE;
    const known = numbers.get(calendar) ?? numbers.size;
    numbers.set(calendar, known);
    return known;
  });
}
