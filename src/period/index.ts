export {
  encloses,
  joinPeriods,
  lengthInMonths,
  nextPeriod,
  periodOf,
  previousPeriod,
  reportingYearOf,
  samePeriodLastYear,
  shiftYears,
  splitPeriod,
} from "./algebra.ts";
export { CADENCES, type Cadence } from "./cadence.ts";
export {
  type CalendarParts,
  calendarYear,
  december10,
  december15,
  november1,
  november16,
  type ReportingCalendar,
  reportingCalendar,
  safeReportingCalendar,
  sameCalendar,
} from "./calendar.ts";
export {
  daysCountedTwice,
  endOf,
  firstDay,
  lastDay,
  periodHolds,
  toIsoInterval,
} from "./days-of-period.ts";
export { formatPeriod } from "./label.ts";
export { parsePeriod, safeParsePeriod } from "./parse-period.ts";
export { type Boundaries, calendarOf, type Period, periodBetween, readBoundaries } from "./period.ts";
export { readStatedTime } from "./read-stated-time.ts";
export { type Span, span, UNSTATED_SPAN } from "./span.ts";
export type { StatedTime } from "./stated-time.ts";
export type { TimeContext } from "./time-context.ts";
export {
  firstMonths,
  halfYear,
  lastMonths,
  month,
  quarter,
  stage,
  windows,
  year,
  yearsOfStage,
} from "./windows.ts";
