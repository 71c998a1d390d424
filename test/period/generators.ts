import {
  CADENCES,
  type Cadence,
  calendarYear,
  december10,
  december15,
  november1,
  november16,
  type Period,
  periodBetween,
  type ReportingCalendar,
  reportingCalendar,
} from "antq/period";
import fc from "fast-check";

/** Any calendar: the five in use as often as all others together. */
export const calendars: fc.Arbitrary<ReportingCalendar> = fc.oneof(
  fc.constantFrom(calendarYear, december10, december15, november1, november16),
  fc
    .record({
      startDay: fc.oneof(fc.constantFrom(1, 2, 10, 15, 28), fc.integer({ min: 1, max: 28 })),
      startMonth: fc.integer({ min: 1, max: 12 }),
      yearNamedBy: fc.constantFrom("start" as const, "end" as const),
    })
    .map(reportingCalendar),
);

export const cadences: fc.Arbitrary<Cadence> = fc.constantFrom(...CADENCES);

/** Any window from 1900 to 2200: of a month or two as often as of up to ten years. */
export const periods: fc.Arbitrary<Period> = fc
  .tuple(
    calendars,
    fc.integer({ min: 1900 * 12, max: 2190 * 12 }),
    fc.oneof(fc.constantFrom(1, 3, 6, 8, 12, 24, 36), fc.integer({ min: 1, max: 120 })),
  )
  .map(([calendar, start, length]) => periodBetween(calendar, start, start + length));
