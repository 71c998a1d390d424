import { nestProblem, quoteInput } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { fieldOf, type Parser } from "../kernel/record.ts";
import { COLUMN_PROBLEMS, type FigureFacts } from "./dataset-problems.ts";
import { isNumbers, type Numbers, readCounts, readDays, readPlaces } from "./number-columns.ts";
import { UNDATED } from "./observation-table.ts";
import { type ReportRow, rowReporter } from "./row-problems.ts";

/** A list that was read: what is right in it, and where each entry stands there, -1 for those that are wrong. */
export interface List<Value> {
  readonly values: readonly Value[];
  readonly places: Int32Array;
}

/** Reads a list of texts; one that is wrong is reported once, however many observations have it. */
export function readList<Value>(
  columns: object,
  name: string,
  parse: Parser<Value>,
  found: ProblemCollector,
): List<Value> {
  const list = fieldOf(columns, name);
  if (!Array.isArray(list)) {
    found.report(COLUMN_PROBLEMS.notAColumn, { given: quoteInput(list) }, ["columns", name]);
  }
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const values: Value[] = [];
  const places = new Int32Array(entries.length).fill(-1);
  for (let place = 0; place < entries.length; place += 1) {
    const read = parse(entries[place]);
    if (read.ok) places[place] = values.push(read.value) - 1;
    else found.addAll(read.problems.map((problem) => nestProblem(problem, "columns", name, place)));
  }
  return { values, places };
}

/** Columns of one length, the rows of which are read. */
export interface ColumnReader {
  readonly columns: object;
  readonly size: number;
  /** 1 for each row that cannot be looked at further. */
  readonly marks: Uint8Array;
  readonly tell: ReportRow;
}

/** A reader of columns that were found to fit together. */
export function columnReader(columns: object, size: number, found: ProblemCollector): ColumnReader {
  return { columns, size, marks: new Uint8Array(size), tell: rowReporter(found) };
}

/** A column of places in a list; those that are left out are the first one. */
export function placesIn(reader: ColumnReader, name: string, list: List<unknown>): Int32Array {
  const places = placesAmong(reader, name, list.places.length);
  if (list.values.length === list.places.length) return places;
  for (let row = 0; row < places.length; row += 1) {
    const place = list.places[places[row] ?? 0] ?? -1;
    places[row] = Math.max(place, 0);
    if (place === -1) reader.marks[row] = 1;
  }
  return places;
}

/** A column of places among so many words; all are that of one where it is left out. */
export function wordsIn(reader: ColumnReader, name: string, words: number, otherwise: number): Uint8Array {
  if (columnOf(reader, name) === null) return new Uint8Array(reader.size).fill(otherwise);
  return new Uint8Array(placesAmong(reader, name, words));
}

function placesAmong(reader: ColumnReader, name: string, entries: number): Int32Array {
  const column = columnOf(reader, name);
  if (column === null) return new Int32Array(reader.size);
  const { notInDictionary } = COLUMN_PROBLEMS;
  return readPlaces(column, entries, (row, given) => {
    reader.marks[row] = 1;
    const make = () =>
      notInDictionary({ ...entryFacts(reader, row, given), entries }, ["columns", name, row]);
    reader.tell(notInDictionary.code, make);
  });
}

/** The values; NaN stands for those that are none. */
export function valuesIn(reader: ColumnReader): Float64Array {
  return countsIn(reader, "value", () => {});
}

/** The revisions; all are 0 where they are left out. */
export function revisionsIn(reader: ColumnReader): Uint16Array | Float64Array {
  if (columnOf(reader, "revision") === null) return new Uint16Array(reader.size);
  return countsIn(reader, "revision", (row) => {
    reader.marks[row] = 1;
  });
}

function countsIn(reader: ColumnReader, name: string, mark: (row: number) => void): Float64Array {
  const { notAScaledCount } = COLUMN_PROBLEMS;
  return readCounts(columnOf(reader, name) ?? [], (row, given) => {
    mark(row);
    const make = () => notAScaledCount(entryFacts(reader, row, given), ["columns", name, row]);
    reader.tell(notAScaledCount.code, make);
  });
}

/** The days of the reports; all are undated where they are left out. */
export function daysIn(reader: ColumnReader): Int32Array {
  const column = columnOf(reader, "reportedOn");
  if (column === null) return new Int32Array(reader.size).fill(UNDATED);
  const { notADayNumber } = COLUMN_PROBLEMS;
  return readDays(column, (row, given) => {
    reader.marks[row] = 1;
    const make = () => notADayNumber(entryFacts(reader, row, given), ["columns", "reportedOn", row]);
    reader.tell(notADayNumber.code, make);
  });
}

function columnOf({ columns }: ColumnReader, name: string): Numbers | null {
  const column = fieldOf(columns, name);
  return isNumbers(column) ? column : null;
}

/** What is known of the row of a wrong entry, from the other columns as they were given. */
function entryFacts(reader: ColumnReader, row: number, given: unknown): EntryFacts {
  const about = [
    ["indicator", textAt(reader, "indicators", "indicator", row)],
    ["unit", textAt(reader, "units", "unit", row)],
    ["time", textAt(reader, "times", "time", row)],
    ["document", textAt(reader, "documents", "document", row)],
  ];
  const facts = Object.fromEntries(about.filter(([, text]) => typeof text === "string"));
  return { ...facts, given: quoteInput(given) };
}

type EntryFacts = { readonly given: string } & Partial<FigureFacts>;

function textAt(reader: ColumnReader, list: string, name: string, row: number): unknown {
  const places = columnOf(reader, name);
  const place = places === null ? 0 : places[row];
  return typeof place === "number" ? columnOf(reader, list)?.[place] : undefined;
}
