import { safePlainDateOf } from "../date/plain-date.ts";
import { quoteInput } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { COLUMN_PROBLEMS } from "./dataset-problems.ts";
import { numberOfDay } from "./dataset-times.ts";
import { UNDATED } from "./observation-table.ts";

/** Numbers in a row as they were given; a list may hold anything. */
export type Numbers = ArrayLike<unknown>;

/** Whether an input is a list or a typed array, from wherever it comes; bigints are no numbers. */
export function isNumbers(input: unknown): input is Numbers {
  if (Array.isArray(input)) return true;
  if (!ArrayBuffer.isView(input) || !("length" in input)) return false;
  return !("0" in input) || typeof input[0] === "number";
}

/** How many entries a list or column has; 0 for anything else. */
export function lengthOf(input: unknown): number {
  return isNumbers(input) ? input.length : 0;
}

/** Whether a column holds so many numbers; reports it where it does not. */
export function isOfLength(column: unknown, name: string, size: number, found: ProblemCollector): boolean {
  if (!isNumbers(column)) {
    found.report(COLUMN_PROBLEMS.notAColumn, { given: quoteInput(column) }, ["columns", name]);
    return false;
  }
  if (column.length === size) return true;
  const facts = { length: column.length, expected: size };
  found.report(COLUMN_PROBLEMS.columnLength, facts, ["columns", name]);
  return false;
}

/** What to do with an entry of a column that is wrong. */
export type ReportEntry = (row: number, given: unknown) => void;

/** Copies a column of places in a list. */
export function readPlaces(column: Numbers, entries: number, report: ReportEntry): Int32Array {
  const places = wholeNumbers(column);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? -1;
    if (place >= 0 && place < entries) continue;
    places[row] = 0;
    report(row, column[row]);
  }
  return places;
}

/** Arrays of such numbers are copied at one go. */
const WHOLE_NUMBERS = [Int32Array, Uint32Array, Int16Array, Uint16Array, Int8Array, Uint8Array];

function isWhole(column: Numbers): column is ArrayLike<number> {
  return WHOLE_NUMBERS.some((kind) => column instanceof kind);
}

/** A copy in which everything but a whole number that fits is below zero. */
function wholeNumbers(column: Numbers): Int32Array {
  if (isWhole(column)) return new Int32Array(column);
  const copy = new Int32Array(column.length);
  for (let row = 0; row < copy.length; row += 1) {
    const given = column[row];
    const fits = typeof given === "number" && Number.isInteger(given) && given >= 0 && given < 2 ** 31;
    copy[row] = fits ? given : -1;
  }
  return copy;
}

/** Copies a column of whole numbers from 0 on; what is none becomes NaN. */
export function readCounts(column: Numbers, report: ReportEntry): Float64Array {
  const counts = numbers(column);
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row] ?? 0;
    // Adding zero keeps -0 out.
    if (count >= 0 && Number.isSafeInteger(count)) counts[row] = count + 0;
    else {
      counts[row] = Number.NaN;
      report(row, column[row]);
    }
  }
  return counts;
}

/** A copy in which what is no number is NaN. */
function numbers(column: Numbers): Float64Array {
  if (isWhole(column)) return new Float64Array(column);
  const copy = new Float64Array(column.length);
  for (let row = 0; row < copy.length; row += 1) {
    const given = column[row];
    copy[row] = typeof given === "number" ? given : Number.NaN;
  }
  return copy;
}

/** Copies a column of days as numbers of days. */
export function readDays(column: Numbers, report: ReportEntry): Int32Array {
  const given = numbers(column);
  const days = new Int32Array(given.length).fill(UNDATED);
  const known = new Map<number, number>([[0, UNDATED]]);
  let last = Number.NaN;
  let number = 0;
  for (let row = 0; row < given.length; row += 1) {
    const digits = given[row] ?? 0;
    if (digits !== last) number = dayNumberOf(digits, known);
    last = digits;
    if (Number.isNaN(number)) report(row, column[row]);
    else days[row] = number;
  }
  return days;
}

const MOST_KNOWN_DAYS = 100_000;

/** The number of a day that is written as 20240610; NaN where there is none. */
function dayNumberOf(digits: number, known: Map<number, number>): number {
  const before = known.get(digits);
  if (before !== undefined) return before;
  const date = safePlainDateOf(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
  const number = Number.isInteger(digits) && date.ok ? numberOfDay(date.value) : Number.NaN;
  if (known.size < MOST_KNOWN_DAYS) known.set(digits, number);
  return number;
}
