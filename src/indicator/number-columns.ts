import { safePlainDateOf } from "../date/plain-date.ts";
import { type ProblemKind, quoteInput } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { COLUMN_PROBLEMS } from "./dataset-problems.ts";
import { numberOfDay } from "./dataset-times.ts";
import { UNDATED } from "./observation-table.ts";

/** Columns of numbers as they were given, how long each must be, and where problems go. */
export interface Reader {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly size: number;
  readonly found: ProblemCollector;
}

function isTypedArray(input: unknown): input is ArrayLike<number> {
  if (!ArrayBuffer.isView(input) || input instanceof DataView) return false;
  return !(input instanceof BigInt64Array || input instanceof BigUint64Array);
}

/** How many entries a list or column has; 0 for anything else. */
export function lengthOf(input: unknown): number {
  return Array.isArray(input) || isTypedArray(input) ? input.length : 0;
}

/** A column as doubles, which hold whatever number was given; what is none becomes NaN. */
function copyOf({ columns, size, found }: Reader, name: string): Float64Array {
  const column = columns[name];
  if (!Array.isArray(column) && !isTypedArray(column)) {
    found.report(COLUMN_PROBLEMS.notAColumn, { given: quoteInput(column) }, ["columns", name]);
    return new Float64Array(size);
  }
  if (column.length !== size) {
    const facts = { length: column.length, expected: size };
    found.report(COLUMN_PROBLEMS.columnLength, facts, ["columns", name]);
    return new Float64Array(size);
  }
  return Array.isArray(column) ? copyOfArray(column) : new Float64Array(column);
}

function copyOfArray(column: readonly unknown[]): Float64Array {
  const copy = new Float64Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const given = column[row];
    copy[row] = typeof given === "number" ? given : Number.NaN;
  }
  return copy;
}

/** A column of places in a list; where one that may be left out is left out, all are 0. */
export function readPlaces(reader: Reader, name: string, entries: number): Int32Array {
  const places = new Int32Array(reader.size);
  if (reader.columns[name] === undefined && (name === "bound" || name === "status")) return places;
  const given = copyOf(reader, name);
  for (let row = 0; row < given.length; row += 1) {
    const place = given[row] ?? 0;
    if (Number.isInteger(place) && place >= 0 && place < entries) places[row] = place;
    else reportAt(reader, COLUMN_PROBLEMS.notInDictionary, name, row, place, { entries });
  }
  return places;
}

function reportAt<Facts extends { given: string }>(
  { found, columns }: Reader,
  kind: ProblemKind<string, Facts>,
  name: string,
  row: number,
  copied: number,
  others: Omit<Facts, "given">,
): void;
function reportAt(
  { found, columns }: Reader,
  kind: ProblemKind<string, object>,
  name: string,
  row: number,
  copied: number,
  others: object,
): void {
  const column = columns[name];
  const given = Array.isArray(column) ? column[row] : copied;
  found.report(kind, { ...others, given: quoteInput(given) }, ["columns", name, row]);
}

/** A column of whole numbers from 0 on, copied. */
export function readCounts(
  reader: Reader,
  name: string,
  otherwise: "given" | "zeroWhereNotGiven",
): Float64Array {
  if (reader.columns[name] === undefined && otherwise === "zeroWhereNotGiven")
    return new Float64Array(reader.size);
  const counts = copyOf(reader, name);
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row] ?? 0;
    if (Number.isSafeInteger(count) && count >= 0) {
      if (count === 0) counts[row] = 0;
    } else reportAt(reader, COLUMN_PROBLEMS.notAScaledCount, name, row, count, {});
  }
  return counts;
}

/** The days of the reports as numbers of days. */
export function readDays(reader: Reader): Int32Array {
  const days = new Int32Array(reader.size).fill(UNDATED);
  if (reader.columns["reportedOn"] === undefined) return days;
  const given = copyOf(reader, "reportedOn");
  const known = new Map<number, number>([[0, UNDATED]]);
  let last = Number.NaN;
  let number = 0;
  for (let row = 0; row < given.length; row += 1) {
    const digits = given[row] ?? 0;
    if (digits !== last) number = dayNumberOf(digits, known);
    last = digits;
    if (Number.isNaN(number)) reportAt(reader, COLUMN_PROBLEMS.notADayNumber, "reportedOn", row, digits, {});
    else days[row] = number;
  }
  return days;
}

/** The number of a day that is written as 20240610; NaN where there is none. */
function dayNumberOf(digits: number, known: Map<number, number>): number {
  const before = known.get(digits);
  if (before !== undefined) return before;
  const date = safePlainDateOf(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
  const number = Number.isInteger(digits) && date.ok ? numberOfDay(date.value) : Number.NaN;
  known.set(digits, number);
  return number;
}
