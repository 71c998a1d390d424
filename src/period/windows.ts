import { DomainError, quoteInput } from "../kernel/problem.ts";
import { type Cadence, monthsIn } from "./cadence.ts";
import { isWholeBetween, type ReportingCalendar, yearAt, yearStart } from "./calendar.ts";
import { type Period, periodBetween } from "./period.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";

/**
 * Month `ordinal` (1 to 12) of a reporting year (tháng), counted from the start of the year; its label is the
 * calendar month of its last day.
 *
 * @throws DomainError `period.ordinal`, `period.outOfRange`
 * @example
 * import { december10, formatPeriod, month } from "antq/period";
 * month(december10, 2024, 1) //=> "2023-12-10/2024-01-10@12-10:end"
 * formatPeriod(month(december10, 2024, 1)) //=> "tháng 01/2024"
 */
export function month(calendar: ReportingCalendar, year: number, ordinal: number): Period {
  return window(calendar, year, "month", ordinal);
}

/**
 * Quarter `ordinal` (1 to 4) of a reporting year (quý).
 *
 * @throws DomainError `period.ordinal`, `period.outOfRange`
 * @example
 * import { december15, quarter } from "antq/period";
 * quarter(december15, 2024, 2) //=> "2024-03-15/2024-06-15@12-15:end"
 */
export function quarter(calendar: ReportingCalendar, year: number, ordinal: number): Period {
  return window(calendar, year, "quarter", ordinal);
}

/**
 * Half `ordinal` (1 or 2) of a reporting year (6 tháng đầu năm, 6 tháng cuối năm).
 *
 * @throws DomainError `period.ordinal`, `period.outOfRange`
 * @example
 * import { december10, halfYear } from "antq/period";
 * halfYear(december10, 2024, 1) //=> "2023-12-10/2024-06-10@12-10:end"
 */
export function halfYear(calendar: ReportingCalendar, year: number, ordinal: number): Period {
  return window(calendar, year, "halfYear", ordinal);
}

/**
 * A whole reporting year (năm).
 *
 * @throws DomainError `period.outOfRange`
 * @example
 * import { november16, year } from "antq/period";
 * year(november16, 2024) //=> "2023-11-16/2024-11-16@11-16:end"
 */
export function year(calendar: ReportingCalendar, reportingYear: number): Period {
  return window(calendar, reportingYear, "year", 1);
}

/** One window of a length: the ordinal counts from the start of the year. */
function window(calendar: ReportingCalendar, year: number, cadence: Cadence, ordinal: number): Period {
  const length = monthsIn(cadence);
  const start = startOfYear(calendar, year) + checkOrdinal(ordinal, 12 / length) * length - length;
  return periodBetween(calendar, start, start + length);
}

/**
 * The first months of a reporting year (8 tháng đầu năm), as cumulative reports state them.
 *
 * @throws DomainError `period.ordinal` for less than 1 or more than 12 months, `period.outOfRange`
 * @example
 * import { calendarYear, firstMonths } from "antq/period";
 * firstMonths(calendarYear, 2024, 8) //=> "2024-01-01/2024-09-01@01-01:start"
 */
export function firstMonths(calendar: ReportingCalendar, year: number, months: number): Period {
  const start = startOfYear(calendar, year);
  return periodBetween(calendar, start, start + checkOrdinal(months, 12));
}

/**
 * The last months of a reporting year (4 tháng cuối năm).
 *
 * @throws DomainError `period.ordinal` for less than 1 or more than 12 months, `period.outOfRange`
 * @example
 * import { calendarYear, lastMonths } from "antq/period";
 * lastMonths(calendarYear, 2024, 4) //=> "2024-09-01/2025-01-01@01-01:start"
 */
export function lastMonths(calendar: ReportingCalendar, year: number, months: number): Period {
  const end = startOfYear(calendar, year) + 12;
  return periodBetween(calendar, end - checkOrdinal(months, 12), end);
}

/**
 * A stage of whole reporting years (giai đoạn), both years included. What texts call a stage has two readings, see
 * `yearsOfStage`.
 *
 * @throws DomainError `period.reversed` where the last year comes before the first, `period.outOfRange`
 * @example
 * import { calendarYear, stage } from "antq/period";
 * stage(calendarYear, 2021, 2023) //=> "2021-01-01/2024-01-01@01-01:start"
 */
export function stage(calendar: ReportingCalendar, firstYear: number, lastYear: number): Period {
  return periodBetween(calendar, startOfYear(calendar, firstYear), startOfYear(calendar, lastYear) + 12);
}

/**
 * How many years a stage is said to last: both years included, 2021 - 2023 is three; from anniversary to
 * anniversary, 2014 - 2024 is ten ("10 năm thực hiện"). Texts use both.
 *
 * @example
 * import { yearsOfStage } from "antq/period";
 * yearsOfStage(2014, 2024) //=> { inclusive: 11, anniversary: 10 }
 */
export function yearsOfStage(
  firstYear: number,
  lastYear: number,
): { readonly inclusive: number; readonly anniversary: number } {
  return Object.freeze({ inclusive: lastYear - firstYear + 1, anniversary: lastYear - firstYear });
}

/**
 * All windows of one length from the first reporting year to the last, both included, in order. They tile the
 * years: no day is missing, none lies in two.
 *
 * @throws DomainError `period.reversed`, `period.outOfRange`, `period.unknownCadence`
 * @example
 * import { december10, windows } from "antq/period";
 * windows(december10, "halfYear", { firstYear: 2021, lastYear: 2023 }).length //=> 6
 */
export function windows(
  calendar: ReportingCalendar,
  cadence: Cadence,
  years: { readonly firstYear: number; readonly lastYear: number },
): readonly Period[] {
  const start = startOfYear(calendar, years.firstYear);
  const end = startOfYear(calendar, years.lastYear) + 12;
  if (end <= start) {
    const facts = { start: String(years.firstYear), end: String(years.lastYear) };
    throw new DomainError([PERIOD_PROBLEMS.reversed(facts)]);
  }
  return tile(calendar, start, end, monthsIn(cadence));
}

/** Windows of a number of months, one after the other, from a boundary to another. */
export function tile(
  calendar: ReportingCalendar,
  start: number,
  end: number,
  length: number,
): readonly Period[] {
  const periods: Period[] = [];
  for (let boundary = start; boundary < end; boundary += length) {
    periods.push(periodBetween(calendar, boundary, boundary + length));
  }
  return Object.freeze(periods);
}

/** The window of a length that starts at the boundary or holds it. */
export function windowAt(calendar: ReportingCalendar, boundary: number, cadence: Cadence): Period {
  const length = monthsIn(cadence);
  const start = yearStart(calendar, yearAt(calendar, boundary));
  const offset = boundary - start;
  return periodBetween(calendar, boundary - (offset % length), boundary - (offset % length) + length);
}

function startOfYear(calendar: ReportingCalendar, year: number): number {
  if (isWholeBetween(year, 1001, 9998)) return yearStart(calendar, year);
  throw new DomainError([PERIOD_PROBLEMS.outOfRange({ given: quoteInput(year) })]);
}

/** A number that counts windows of a year. */
export function checkOrdinal(ordinal: number, most: number): number {
  if (isWholeBetween(ordinal, 1, most)) return ordinal;
  throw new DomainError([PERIOD_PROBLEMS.ordinal({ given: quoteInput(ordinal), most })]);
}
