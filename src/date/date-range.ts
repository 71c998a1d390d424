import { DomainError, declareProblems } from "../kernel/problem.ts";
import { daysBetween } from "./days.ts";
import type { PlainDate } from "./plain-date.ts";

const PROBLEMS = /* @__PURE__ */ declareProblems("date", {
  reversedRange: {
    en: ({ start, end }: { start: string; end: string }) =>
      `From ${start} to ${end} (not counted) there is no day: the end must come after the start.`,
    vi: ({ start, end }) =>
      `Từ ${start} đến ${end} (không tính) không có ngày nào: ngày cuối phải sau ngày đầu.`,
  },
});

/**
 * Any run of days (khoảng ngày), half-open: the start is counted, the end is not. A week of a campaign is a
 * `DateRange`; a window of a reporting calendar is a `Period`.
 */
export interface DateRange {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/**
 * The days from `start` up to, but not including, `end`.
 *
 * @throws DomainError `date.reversedRange` where that leaves no day
 * @example
 * import { dateRange, daysIn, plainDate } from "antq/date";
 * daysIn(dateRange(plainDate("2024-08-12"), plainDate("2024-08-19"))) //=> 7
 */
export function dateRange(start: PlainDate, end: PlainDate): DateRange {
  if (start >= end) throw new DomainError([PROBLEMS.reversedRange({ start, end })]);
  return Object.freeze({ start, end });
}

/** How many days a range holds; at least one. */
export function daysIn(range: DateRange): number {
  return daysBetween(range.start, range.end);
}

/** Whether a day lies in a range. */
export function rangeHolds(range: DateRange, date: PlainDate): boolean {
  return range.start <= date && date < range.end;
}

/** Whether two ranges share a day. */
export function rangesOverlap(left: DateRange, right: DateRange): boolean {
  return left.start < right.end && right.start < left.end;
}
