import { daysInMonth, type PlainDate, twoDigits } from "../date/plain-date.ts";
import { type Period, readBoundaries, startDayOf } from "./period.ts";

/**
 * The first day of a window, which is counted.
 *
 * @example
 * import { december10, firstDay, year } from "antq/period";
 * firstDay(year(december10, 2024)) //=> "2023-12-10"
 */
export function firstDay(period: Period): PlainDate {
  return period.slice(0, 10) as PlainDate;
}

/**
 * The day at which a window ends, which is not counted: the first day of the window after it.
 *
 * @example
 * import { december10, endOf, year } from "antq/period";
 * endOf(year(december10, 2024)) //=> "2024-12-10"
 */
export function endOf(period: Period): PlainDate {
  return period.slice(11, 21) as PlainDate;
}

/**
 * The last day of a window, which is counted.
 *
 * @example
 * import { december10, lastDay, year } from "antq/period";
 * lastDay(year(december10, 2024)) //=> "2024-12-09"
 */
export function lastDay(period: Period): PlainDate {
  const startDay = startDayOf(period);
  if (startDay > 1) return `${period.slice(11, 19)}${twoDigits(startDay - 1)}` as PlainDate;
  const before = readBoundaries(period).end - 1;
  const [year, month] = [Math.floor(before / 12), (before % 12) + 1];
  return `${year}-${twoDigits(month)}-${twoDigits(daysInMonth(year, month))}` as PlainDate;
}

/** Whether a day lies in a window. */
export function periodHolds(period: Period, date: PlainDate): boolean {
  return firstDay(period) <= date && date < endOf(period);
}

/**
 * The days that would count twice if windows were read as closed, both their first day and the day of their end
 * counted: "từ 10/12 đến 10/6" and "từ 10/6 đến 10/12" both claim 10 June.
 *
 * @example
 * import { daysCountedTwice, december10, windows } from "antq/period";
 * daysCountedTwice(windows(december10, "halfYear", { firstYear: 2022, lastYear: 2022 })) //=> ["2022-06-10"]
 */
export function daysCountedTwice(periods: readonly Period[]): readonly PlainDate[] {
  const starts = new Set(periods.map(firstDay));
  const shared = new Set(periods.map(endOf).filter((day) => starts.has(day)));
  return Object.freeze([...shared].sort());
}

/**
 * The days of a window as an ISO 8601 interval, half-open, without its calendar.
 *
 * @example
 * import { december10, toIsoInterval, year } from "antq/period";
 * toIsoInterval(year(december10, 2024)) //=> "2023-12-10/2024-12-10"
 */
export function toIsoInterval(period: Period): string {
  return period.slice(0, 21);
}
