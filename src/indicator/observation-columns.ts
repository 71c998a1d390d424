import { BOUNDS } from "../kernel/bound.ts";
import { nestProblem } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { fieldOf, filledText, type Parser, reportUnknownFields } from "../kernel/record.ts";
import { failure, success } from "../kernel/result.ts";
import { type BodyId, safeParseBodyId } from "../territory/body-id.ts";
import { safeParseUnitId } from "../territory/unit-id.ts";
import type { Catalogue } from "./catalogue.ts";
import {
  type ColumnReader,
  columnReader,
  daysIn,
  type List,
  placesIn,
  readList,
  revisionsIn,
  valuesIn,
  wordsIn,
} from "./column-reader.ts";
import { COLUMN_PROBLEMS } from "./dataset-problems.ts";
import { safeParseTimeText, type TimeFacts, timeFactsOf } from "./dataset-times.ts";
import type { Indicator } from "./indicator.ts";
import { safeParseIndicatorCode } from "./indicator-code.ts";
import { isOfLength, lengthOf } from "./number-columns.ts";
import { OBSERVATION_PROBLEMS } from "./observation-problems.ts";
import { type ObservationTable, STATUS_NOT_GIVEN, STATUS_ORDER, withoutRows } from "./observation-table.ts";

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

const LISTS = ["indicators", "units", "reporters", "times", "documents"];
const REQUIRED = ["indicator", "unit", "reporter", "time"];
const OPTIONAL = ["bound", "status", "document", "reportedOn", "revision"];
const FIELDS = [...LISTS, ...REQUIRED, "value", ...OPTIONAL];

/**
 * Copies columns and checks each number by itself; rows that are wrong are reported and left out. Null where the columns
 * do not fit together, so that no row can be looked at.
 */
export function tableOfColumns(
  given: object,
  catalogue: Catalogue,
  found: ProblemCollector,
): ObservationTable | null {
  reportOtherFields(given, found);
  const lists = {
    indicators: readList(given, "indicators", indicatorIn(catalogue), found),
    units: readList(given, "units", readUnit, found),
    reporters: readList(given, "reporters", safeParseBodyId, found),
    times: readList(given, "times", readTime, found),
    documents: readList(given, "documents", filledText, found),
  };
  const values = fieldOf(given, "value");
  const size = lengthOf(values);
  const areGiven = isOfLength(values, "value", size, found);
  const fit = areGiven && fitTogether(given, size, found);
  return fit ? readRows(columnReader(given, size, found), lists) : null;
}

function reportOtherFields(given: object, found: ProblemCollector): void {
  const others = new ProblemCollector();
  reportUnknownFields(others, given, FIELDS);
  found.addAll(others.problems.map((problem) => nestProblem(problem, "columns")));
}

/** Whether all columns that must be there are, each as long as the values. */
function fitTogether(given: object, size: number, found: ProblemCollector): boolean {
  const columns = [...REQUIRED, ...OPTIONAL.filter((name) => fieldOf(given, name) !== undefined)];
  const fit = columns.filter((name) => isOfLength(fieldOf(given, name), name, size, found));
  const documents = lengthOf(fieldOf(given, "documents"));
  const isLacking = fieldOf(given, "document") === undefined && size > 0 && documents !== 1;
  if (isLacking) found.report(COLUMN_PROBLEMS.documentLacking, { documents }, ["columns", "documents"]);
  return fit.length === columns.length && !isLacking;
}

interface Lists {
  readonly indicators: List<Indicator>;
  readonly units: List<string>;
  readonly reporters: List<BodyId>;
  readonly times: List<TimeFacts>;
  readonly documents: List<string>;
}

function readRows(reader: ColumnReader, lists: Lists): ObservationTable {
  const { columns, size, marks } = reader;
  // A figure of which neither is given is actual; with a day alone it is that day that decides.
  const isActual = fieldOf(columns, "status") === undefined && fieldOf(columns, "reportedOn") === undefined;
  const table: ObservationTable = {
    size,
    indicators: lists.indicators.values,
    units: lists.units.values,
    reporters: lists.reporters.values,
    times: lists.times.values,
    documents: lists.documents.values,
    indicator: placesIn(reader, "indicator", lists.indicators),
    unit: placesIn(reader, "unit", lists.units),
    reporter: placesIn(reader, "reporter", lists.reporters),
    time: placesIn(reader, "time", lists.times),
    document: placesIn(reader, "document", lists.documents),
    value: valuesIn(reader),
    bound: wordsIn(reader, "bound", BOUNDS.length, 0),
    status: wordsIn(reader, "status", STATUS_ORDER.length, isActual ? 0 : STATUS_NOT_GIVEN),
    reportedOn: daysIn(reader),
    revision: revisionsIn(reader),
    pathOf: (row, field) => ["columns", field === "row" ? "value" : field, row],
  };
  return withoutRows(table, marks);
}

function indicatorIn(catalogue: Catalogue): Parser<Indicator> {
  return (input) => {
    const code = safeParseIndicatorCode(input);
    if (!code.ok) return code;
    const indicator = catalogue.indicator(code.value);
    if (indicator !== undefined) return success(indicator);
    return failure(OBSERVATION_PROBLEMS.notInCatalogue({ code: code.value }));
  };
}

const readUnit: Parser<string> = (input) => {
  const isCode = typeof input === "string" && !input.includes("@");
  const id = safeParseUnitId(isCode ? `${input}@..` : input);
  return id.ok && isCode ? success(input) : id;
};

const readTime: Parser<TimeFacts> = (input) => {
  const time = safeParseTimeText(input);
  return time.ok ? success(timeFactsOf(time.value)) : time;
};
