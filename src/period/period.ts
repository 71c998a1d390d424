import { fieldsOf, type PlainDate, parsePlainDate, twoDigits } from "../date/plain-date.ts";
import type { Brand } from "../kernel/brand.ts";
import { DomainError, quoteInput } from "../kernel/problem.ts";
import {
  calendarFrom,
  calendarSuffix,
  isWholeBetween,
  type ReportingCalendar,
  reportingCalendar,
} from "./calendar.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";

/**
 * A window of a reporting calendar (kỳ báo cáo), half-open: its first day is counted, its end is not, so that each
 * day lies in exactly one window of a series. It is the text `2023-12-10/2024-06-10@12-10:end`: the ISO interval of
 * its days, then the calendar (month and day on which the year starts, and what names the year). Equal windows are
 * equal strings: they compare with `===`, serve as `Map` keys and survive JSON.
 */
export type Period = Brand<string, "Period">;

/**
 * A window as two whole numbers, start included and end excluded. Boundary k is the start day of calendar month
 * k = year * 12 + month - 1. All algebra of windows is arithmetic on these; as no month starts after the 28th,
 * nothing is ever clamped.
 */
export interface Boundaries {
  readonly start: number;
  readonly end: number;
}

/** The first boundary in the year 1000 and the last in the year 9999. */
const EARLIEST = 1000 * 12;
const LATEST = 9999 * 12 + 11;

/**
 * The window between two boundaries of a calendar.
 *
 * @throws DomainError `period.reversed` where it would hold no day, `period.outOfRange`
 * @example
 * import { december10, periodBetween } from "antq/period";
 * periodBetween(december10, 2023 * 12 + 11, 2024 * 12 + 5) //=> "2023-12-10/2024-06-10@12-10:end"
 */
export function periodBetween(calendar: ReportingCalendar, start: number, end: number): Period {
  if (!(isWholeBetween(start, EARLIEST, LATEST) && isWholeBetween(end, EARLIEST, LATEST))) {
    throw new DomainError([
      PERIOD_PROBLEMS.outOfRange({ given: `${Math.floor(start / 12)} - ${Math.floor(end / 12)}` }),
    ]);
  }
  const firstDay = boundaryDay(calendar.startDay, start);
  const endDay = boundaryDay(calendar.startDay, end);
  if (start >= end) throw new DomainError([PERIOD_PROBLEMS.reversed({ start: firstDay, end: endDay })]);
  return `${firstDay}/${endDay}@${calendarSuffix(calendar)}` as Period;
}

/** The day of a boundary; as months start on day 1 to 28, every month has it. */
function boundaryDay(startDay: number, boundary: number): PlainDate {
  const year = Math.floor(boundary / 12);
  return `${year}-${twoDigits((boundary % 12) + 1)}-${twoDigits(startDay)}` as PlainDate;
}

/**
 * The boundaries of a window, read from its text.
 *
 * @example
 * import { firstMonths, calendarYear, readBoundaries } from "antq/period";
 * readBoundaries(firstMonths(calendarYear, 2024, 8)) //=> { start: 24288, end: 24296 }
 */
export function readBoundaries(period: Period): Boundaries {
  return { start: boundaryAt(period, 0), end: boundaryAt(period, 11) };
}

/** Digit by digit: cutting the text up would halve the speed at which windows are listed. */
function boundaryAt(period: Period, position: number): number {
  const year = numberAt(period, position) * 100 + numberAt(period, position + 2);
  return year * 12 + numberAt(period, position + 5) - 1;
}

/** The number of two digits at a position. */
function numberAt(period: Period, position: number): number {
  return period.charCodeAt(position) * 10 + period.charCodeAt(position + 1) - 528;
}

/**
 * The reporting calendar that a window belongs to.
 *
 * @example
 * import { calendarOf, december10, year } from "antq/period";
 * calendarOf(year(december10, 2024)) //=> { startDay: 10, startMonth: 12, yearNamedBy: "end" }
 */
export function calendarOf(period: Period): ReportingCalendar {
  const yearNamedBy = period.endsWith("start") ? "start" : "end";
  return calendarFrom(startDayOf(period), numberAt(period, 22), yearNamedBy);
}

/** The day on which the months of a window's calendar start. */
export function startDayOf(period: Period): number {
  return numberAt(period, 25);
}

const CANONICAL_PERIOD = /^[\d-]{10}\/[\d-]{10}@\d\d-\d\d:(?:start|end)$/u;

/** Whether a text has the shape of a window's canonical string, right or wrong. */
export function looksCanonical(text: string): boolean {
  return CANONICAL_PERIOD.test(text);
}

/**
 * The window that a text of canonical shape stands for, where its days and its calendar agree.
 *
 * @throws DomainError
 */
export function parseCanonical(text: string): Period {
  const unchecked = text as Period;
  const calendar = reportingCalendar(calendarOf(unchecked));
  const { startDay } = calendar;
  for (const day of [parsePlainDate(text.slice(0, 10)), parsePlainDate(text.slice(11, 21))]) {
    if (fieldsOf(day).day !== startDay)
      throw new DomainError([PERIOD_PROBLEMS.offCalendar({ day, startDay })]);
  }
  const { start, end } = readBoundaries(unchecked);
  const period = periodBetween(calendar, start, end);
  if (period === text) return period;
  throw new DomainError([PERIOD_PROBLEMS.notCanonical({ given: quoteInput(text), canonical: period })]);
}
