import { addDays, type PlainDate, parsePlainDate, plainDate } from "antq/date";
import fc from "fast-check";

const FIRST = plainDate("1900-01-01");
/** From 01/01/1900 up to, not counting, 01/01/2201. */
const DAYS = 109_938;

/** Days on which arithmetic goes wrong: leap days, ends of months and years, the 10th, 14th and 15th, 28th. */
const AWKWARD = [
  "02-28",
  "02-29",
  "03-01",
  "12-31",
  "01-01",
  "12-09",
  "12-10",
  "06-10",
  "12-14",
  "12-15",
  "11-15",
];

const awkwardDays = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.constantFrom(...AWKWARD))
  .map(([year, day]) => (day === "02-29" && !isLeapYear(year) ? `${year}-02-28` : `${year}-${day}`))
  .map(parsePlainDate);

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Any day from 1900 to 2200, a third of them awkward. */
export const plainDates: fc.Arbitrary<PlainDate> = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: DAYS - 1 }).map((days) => addDays(FIRST, days)) },
  { weight: 1, arbitrary: awkwardDays },
);
