import { BOUNDS } from "../kernel/bound.ts";
import { nestProblem, quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { filledText, type Parser, reportUnknownFields } from "../kernel/record.ts";
import { failure, success } from "../kernel/result.ts";
import { safeParseBodyId } from "../territory/body-id.ts";
import { safeParseUnitId } from "../territory/unit-id.ts";
import type { Catalogue } from "./catalogue.ts";
import { COLUMN_PROBLEMS } from "./dataset-problems.ts";
import { safeParseTimeText, timeFactsOf } from "./dataset-times.ts";
import { lengthOf, readCounts, readDays, readPlaces } from "./number-columns.ts";
import { OBSERVATION_PROBLEMS } from "./observation-problems.ts";
import { type ObservationTable, STATUS_NOT_GIVEN, STATUS_ORDER } from "./observation-table.ts";

/** Numbers in a row: an array, or a typed array. */
export type NumberColumn = ArrayLike<number>;

/**
 * Many observations in columns (dữ liệu dạng cột): five lists of texts, and for each observation numbers that say which
 * of them it has. Everything is copied; what is given may be used again.
 */
export interface ObservationColumns {
  /** Indicator codes. */
  readonly indicators: readonly string[];
  /** Unit ids, or codes, which mean the unit that bears them on the last day of the observation's time. */
  readonly units: readonly string[];
  /** Body ids. */
  readonly reporters: readonly string[];
  /** Windows and days, and spans as intervals, `2019-01-01/..` where the end is not stated. */
  readonly times: readonly string[];
  /** The documents that the figures were reported in. */
  readonly documents: readonly string[];
  /** For each observation its place in `indicators`, from 0; so too `unit`, `reporter`, `time`. */
  readonly indicator: NumberColumn;
  readonly unit: NumberColumn;
  readonly reporter: NumberColumn;
  readonly time: NumberColumn;
  /** Counted in the smallest unit of the indicator: 12.5 kg with one decimal is 125. */
  readonly value: NumberColumn;
  /** Places in `BOUNDS`; where not given all are exact. */
  readonly bound?: NumberColumn;
  /** 0 actual, 1 provisional, 2 estimated; where not given by the day of the report, as in `createObservation`. */
  readonly status?: NumberColumn;
  /** Places in `documents`; where not given all are of the one document listed. */
  readonly document?: NumberColumn;
  /** The day 10/6/2024 as 20240610, 0 for an undated report; where not given all are undated. */
  readonly reportedOn?: NumberColumn;
  /** Where not given all are 0. */
  readonly revision?: NumberColumn;
}

const FIELDS = [
  ...[
    "indicators",
    "units",
    "reporters",
    "times",
    "documents",
    "indicator",
    "unit",
    "reporter",
    "time",
    "value",
  ],
  ...["bound", "status", "document", "reportedOn", "revision"],
];

/** Copies columns and checks each number by itself. */
export function tableOfColumns(
  columns: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
  found: ProblemCollector,
): ObservationTable {
  const unknown = new ProblemCollector();
  reportUnknownFields(unknown, columns, FIELDS);
  found.addAll(unknown.problems.map((problem) => nestProblem(problem, "columns")));
  const lists = {
    indicators: readList(columns, "indicators", indicatorIn(catalogue), found),
    units: readList(columns, "units", readUnit, found),
    reporters: readList(columns, "reporters", safeParseBodyId, found),
    times: readList(columns, "times", readTime, found),
    documents: readList(columns, "documents", filledText, found),
  };
  const size = lengthOf(columns["value"]);
  const reader = { columns, size, found };
  const documents = lengthOf(columns["documents"]);
  const needsDocument = columns["document"] === undefined && size > 0;
  if (needsDocument && documents !== 1) {
    found.report(COLUMN_PROBLEMS.documentLacking, { documents }, ["columns", "documents"]);
  }
  return {
    ...lists,
    size,
    indicator: readPlaces(reader, "indicator", lengthOf(columns["indicators"])),
    unit: readPlaces(reader, "unit", lengthOf(columns["units"])),
    reporter: readPlaces(reader, "reporter", lengthOf(columns["reporters"])),
    time: readPlaces(reader, "time", lengthOf(columns["times"])),
    document: needsDocument ? new Int32Array(size) : readPlaces(reader, "document", documents),
    value: readCounts(reader, "value", "given"),
    bound: new Uint8Array(readPlaces(reader, "bound", BOUNDS.length)),
    status:
      columns["status"] === undefined
        ? new Uint8Array(size).fill(STATUS_NOT_GIVEN)
        : new Uint8Array(readPlaces(reader, "status", STATUS_ORDER.length)),
    reportedOn: readDays(reader),
    revision: readCounts(reader, "revision", "zeroWhereNotGiven"),
    pathOf: (row, field) => ["columns", field.replace("report.", ""), row],
  };
}

function indicatorIn(catalogue: Catalogue): Parser<NonNullable<ReturnType<Catalogue["indicator"]>>> {
  return (input) => {
    const indicator = typeof input === "string" ? catalogue.indicator(input) : undefined;
    if (indicator !== undefined) return success(indicator);
    return failure(OBSERVATION_PROBLEMS.notInCatalogue({ code: quoteInput(input) }));
  };
}

const readUnit: Parser<string> = (input) => {
  const isCode = typeof input === "string" && !input.includes("@");
  const id = safeParseUnitId(isCode ? `${input}@..` : input);
  return id.ok && isCode ? success(input) : id;
};

const readTime: Parser<ReturnType<typeof timeFactsOf>> = (input) => {
  const time = safeParseTimeText(input);
  return time.ok ? success(timeFactsOf(time.value)) : time;
};

/** Takes a list of texts; one that is wrong is reported once, however many observations have it. */
function readList<Value>(
  columns: Readonly<Record<string, unknown>>,
  name: string,
  parse: Parser<Value>,
  found: ProblemCollector,
): readonly Value[] {
  const list = columns[name];
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  if (!Array.isArray(list)) {
    found.report(COLUMN_PROBLEMS.notAColumn, { given: quoteInput(list) }, ["columns", name]);
  }
  const values: Value[] = [];
  for (const [place, entry] of entries.entries()) {
    const read = parse(entry);
    if (read.ok) values.push(read.value);
    else found.addAll(read.problems.map((problem) => nestProblem(problem, "columns", name, place)));
  }
  return values;
}
