import { UTCDateMini } from "@date-fns/utc/date/mini";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { DomainError, quoteInput } from "../kernel/problem.ts";
import { unwrap } from "../kernel/result.ts";
import { fieldsOf, type PlainDate, safePlainDateOf } from "./plain-date.ts";
import { DATE_PROBLEMS } from "./problems.ts";

/**
 * The day a whole number of days later, or earlier where the number is negative.
 *
 * @throws DomainError `date.outOfRange` for 1.5 days, or beyond the years 1000 to 9999
 * @example
 * import { addDays, plainDate } from "antq/date";
 * addDays(plainDate("2024-02-28"), 2) //=> "2024-03-01"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  // A `Date` would cut half a day off without a word.
  const shifted = utcDateOf(date, Number.isInteger(days) ? days : Number.NaN);
  return plainDateInUtc(shifted, `${date} + ${quoteInput(days)}`);
}

/**
 * How many days lie from one day to another: 1 from a day to the next, negative backwards.
 *
 * @example
 * import { daysBetween, plainDate } from "antq/date";
 * daysBetween(plainDate("2023-12-10"), plainDate("2024-06-10")) //=> 183
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(utcDateOf(to), utcDateOf(from));
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: PlainDate): boolean {
  const weekday = utcDateOf(date).getDay();
  return weekday === 0 || weekday === 6;
}

/**
 * The same day a whole number of years later or earlier; 29 February becomes 28 February where the year has none.
 *
 * @throws DomainError `date.outOfRange` beyond the years 1000 to 9999
 * @example
 * import { addYears, plainDate } from "antq/date";
 * addYears(plainDate("2024-02-29"), -1) //=> "2023-02-28"
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  const { year, month, day } = fieldsOf(date);
  const target = Number.isInteger(years) ? year + years : Number.NaN;
  const sameDay = safePlainDateOf(target, month, day);
  return unwrap(!sameDay.ok && month === 2 && day === 29 ? safePlainDateOf(target, 2, 28) : sameDay);
}

/** A `Date` works in the machine's time zone; a `UTCDateMini` works in UTC, which has no gaps. */
function utcDateOf(date: PlainDate, daysLater = 0): Date {
  const { year, month, day } = fieldsOf(date);
  return new UTCDateMini(year, month - 1, day + daysLater);
}

/** The day that a date shows in UTC; `origin` says in a problem where it came from. */
export function plainDateInUtc(date: Date, origin: string): PlainDate {
  const year = date.getFullYear();
  // Beyond the range of JavaScript's own Date the year is NaN.
  if (!(year >= 1000 && year <= 9999)) throw new DomainError([DATE_PROBLEMS.outOfRange({ given: origin })]);
  return unwrap(safePlainDateOf(year, date.getMonth() + 1, date.getDate()));
}
