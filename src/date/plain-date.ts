import type { Brand } from "../kernel/brand.ts";
import { quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { DATE_PROBLEMS } from "./problems.ts";

/**
 * A day of the calendar (ngày) without time or zone, as `"2024-06-10"`; years 1000 to 9999. Days compare with
 * `===` and `<`, sort as text, and survive JSON.
 */
export type PlainDate = Brand<string, "PlainDate">;

/**
 * A day written in code: what does not look like a date does not compile. For text from outside use
 * `parsePlainDate`, for what documents print `readPlainDate`.
 *
 * @throws DomainError `date.notADate`, `date.noSuchDay`
 * @example
 * import { plainDate } from "antq/date";
 * plainDate("2022-12-10") //=> "2022-12-10"
 * plainDate("2022-02-31") //=> throws date.noSuchDay
 */
export function plainDate(text: `${number}-${number}-${number}`): PlainDate {
  return parsePlainDate(text);
}

/**
 * Reads the one canonical form of a day, year-month-day with four, two and two digits.
 *
 * @throws DomainError `date.notADate`, `date.noSuchDay`, `date.outOfRange`
 * @example
 * import { parsePlainDate } from "antq/date";
 * parsePlainDate("2024-02-29") //=> "2024-02-29"
 * parsePlainDate("29/02/2024") //=> throws date.notADate
 */
export function parsePlainDate(text: string): PlainDate {
  return unwrap(safeParsePlainDate(text));
}

const CANONICAL_DATE = /^\d{4}-\d\d-\d\d$/u;

/** As `parsePlainDate`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParsePlainDate(input: unknown): Result<PlainDate> {
  if (typeof input !== "string" || !CANONICAL_DATE.test(input)) {
    return failure(DATE_PROBLEMS.notADate({ given: quoteInput(input) }));
  }
  const { year, month, day } = fieldsOf(input);
  return safePlainDateOf(year, month, day);
}

/** The day of a year, month (1 to 12) and day, where there is one. */
export function safePlainDateOf(year: number, month: number, day: number): Result<PlainDate> {
  const given = `${day}/${month}/${year}`;
  if (!(Number.isInteger(year) && year >= 1000 && year <= 9999))
    return failure(DATE_PROBLEMS.outOfRange({ given }));
  // Every month has 28 days: most days need no look at the calendar.
  const exists = month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
  if (!exists) return failure(DATE_PROBLEMS.noSuchDay({ given }));
  return success(`${year}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate);
}

/** How many days a month (1 to 12) of a year has: the day before the first of the next. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day or month number as ISO 8601 writes it: 6 is "06". */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The year, month (1 to 12) and day that a text of canonical shape names. */
export function fieldsOf(date: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/**
 * A day as documents print it: days below ten and the months 1 and 2 take a leading zero, other months do not
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @example
 * import { formatPlainDate, plainDate } from "antq/date";
 * formatPlainDate(plainDate("2024-06-09")) //=> "09/6/2024"
 * formatPlainDate(plainDate("2022-02-10")) //=> "10/02/2022"
 */
export function formatPlainDate(date: PlainDate): string {
  const { year, month, day } = fieldsOf(date);
  return `${twoDigits(day)}/${month <= 2 ? twoDigits(month) : month}/${year}`;
}
