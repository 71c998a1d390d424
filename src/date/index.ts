export { type DateRange, dateRange, daysIn, rangeHolds, rangesOverlap } from "./date-range.ts";
export { addDays, addYears, daysBetween, isWeekend } from "./days.ts";
export { plainDateAt } from "./instant.ts";
export { safeParseValidity } from "./parse-validity.ts";
export {
  formatPlainDate,
  type PlainDate,
  parsePlainDate,
  plainDate,
  safeParsePlainDate,
} from "./plain-date.ts";
export { readPlainDate } from "./read-plain-date.ts";
export { ALWAYS, isValidOn, type Validity } from "./validity.ts";
