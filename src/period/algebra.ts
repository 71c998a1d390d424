import { fieldsOf, type PlainDate } from "../date/plain-date.ts";
import { DomainError } from "../kernel/problem.ts";
import { type Cadence, monthsIn } from "./cadence.ts";
import { type ReportingCalendar, sameCalendar, yearAt } from "./calendar.ts";
import { calendarOf, type Period, periodBetween, readBoundaries } from "./period.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";
import { tile, windowAt } from "./windows.ts";

/**
 * The window of a length in which a day lies. Each day lies in exactly one.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { december10, periodOf } from "antq/period";
 * periodOf(december10, plainDate("2024-06-09"), "halfYear") //=> "2023-12-10/2024-06-10@12-10:end"
 * periodOf(december10, plainDate("2024-06-10"), "halfYear") //=> "2024-06-10/2024-12-10@12-10:end"
 */
export function periodOf(calendar: ReportingCalendar, date: PlainDate, cadence: Cadence): Period {
  const { year, month, day } = fieldsOf(date);
  const boundary = year * 12 + month - 1 - (day < calendar.startDay ? 1 : 0);
  return windowAt(calendar, boundary, cadence);
}

/**
 * The same window a number of years later, or earlier where the number is negative.
 *
 * @throws DomainError `period.outOfRange`
 */
export function shiftYears(period: Period, years: number): Period {
  return shiftMonths(period, years * 12);
}

/**
 * The same window a year earlier (cùng kỳ năm trước).
 *
 * @example
 * import { calendarYear, firstMonths, formatPeriod, samePeriodLastYear } from "antq/period";
 * formatPeriod(samePeriodLastYear(firstMonths(calendarYear, 2024, 8))) //=> "8 tháng đầu năm 2023"
 */
export function samePeriodLastYear(period: Period): Period {
  return shiftYears(period, -1);
}

/**
 * The window of the same length that ends where this one begins (kỳ trước).
 *
 * @example
 * import { calendarYear, month, previousPeriod } from "antq/period";
 * previousPeriod(month(calendarYear, 2024, 1)) //=> "2023-12-01/2024-01-01@01-01:start"
 */
export function previousPeriod(period: Period): Period {
  return shiftMonths(period, -lengthInMonths(period));
}

/**
 * The window of the same length that begins where this one ends (kỳ sau).
 *
 * @example
 * import { calendarYear, month, nextPeriod } from "antq/period";
 * nextPeriod(month(calendarYear, 2023, 12)) //=> "2024-01-01/2024-02-01@01-01:start"
 */
export function nextPeriod(period: Period): Period {
  return shiftMonths(period, lengthInMonths(period));
}

/**
 * The reporting year in which a window begins, as its calendar names it.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { december10, periodOf, reportingYearOf } from "antq/period";
 * reportingYearOf(periodOf(december10, plainDate("2022-12-15"), "month")) //=> 2023
 */
export function reportingYearOf(period: Period): number {
  return yearAt(calendarOf(period), readBoundaries(period).start);
}

/** How many reporting months a window holds. */
export function lengthInMonths(period: Period): number {
  const { start, end } = readBoundaries(period);
  return end - start;
}

function shiftMonths(period: Period, months: number): Period {
  const { start, end } = readBoundaries(period);
  return periodBetween(calendarOf(period), start + months, end + months);
}

/**
 * Cuts a window into windows of a shorter length, in order; `joinPeriods` undoes it. The pieces stand where the
 * calendar has them: 8 months hold no whole number of quarters.
 *
 * @throws DomainError `period.notDivisible`
 * @example
 * import { december10, halfYear, splitPeriod } from "antq/period";
 * splitPeriod(halfYear(december10, 2024, 1), "quarter").length //=> 2
 */
export function splitPeriod(period: Period, cadence: Cadence): readonly Period[] {
  const { start, end } = readBoundaries(period);
  const calendar = calendarOf(period);
  const startsOne = readBoundaries(windowAt(calendar, start, cadence)).start === start;
  if (!startsOne || (end - start) % monthsIn(cadence) !== 0) {
    throw new DomainError([PERIOD_PROBLEMS.notDivisible({ given: `${period} / ${cadence}` })]);
  }
  return tile(calendar, start, end, monthsIn(cadence));
}

/**
 * Joins windows that follow each other into one.
 *
 * @throws DomainError `period.nothingToJoin`, `period.notAdjacent`, `period.otherCalendar`
 * @example
 * import { december10, halfYear, joinPeriods, year } from "antq/period";
 * joinPeriods([halfYear(december10, 2024, 1), halfYear(december10, 2024, 2)]) === year(december10, 2024) //=> true
 */
export function joinPeriods(periods: readonly Period[]): Period {
  const [first, ...others] = periods;
  if (first === undefined) throw new DomainError([PERIOD_PROBLEMS.nothingToJoin({ given: "[]" })]);
  const calendar = calendarOf(first);
  let last = first;
  for (const next of others) {
    refuseOtherCalendar(next, calendar, first);
    if (readBoundaries(last).end !== readBoundaries(next).start) {
      throw new DomainError([PERIOD_PROBLEMS.notAdjacent({ given: `${last}, ${next}` })]);
    }
    last = next;
  }
  return periodBetween(calendar, readBoundaries(first).start, readBoundaries(last).end);
}

function refuseOtherCalendar(period: Period, calendar: ReportingCalendar, expected: Period): void {
  if (sameCalendar(calendarOf(period), calendar)) return;
  throw new DomainError([PERIOD_PROBLEMS.otherCalendar({ given: period, expected })]);
}

/**
 * Whether one window lies inside another of the same calendar, or is the same.
 *
 * @throws DomainError `period.otherCalendar`
 * @example
 * import { calendarYear, encloses, firstMonths, quarter } from "antq/period";
 * encloses(firstMonths(calendarYear, 2024, 8), quarter(calendarYear, 2024, 2)) //=> true
 */
export function encloses(outer: Period, inner: Period): boolean {
  refuseOtherCalendar(inner, calendarOf(outer), outer);
  const [around, inside] = [readBoundaries(outer), readBoundaries(inner)];
  return around.start <= inside.start && inside.end <= around.end;
}
