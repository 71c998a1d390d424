import type { DatasetContent } from "../indicator/dataset-content.ts";
import { flowSeriesAt } from "../indicator/dataset-flow.ts";
import { knownMonths } from "../indicator/flow-known-months.ts";
import { deriveWindow, type FlowSeries } from "../indicator/flow-series.ts";
import { traceWindow } from "../indicator/flow-trace.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Asked } from "./asked.ts";
import { boundedRowAt, boundedRowsOf, exactRowAt } from "./exact-time.ts";
import { isOfCalendar, monthsIfAllStood } from "./flow-reading.ts";
import type { UnitReading } from "./reading.ts";

/** A row that is added or taken off. */
export interface RowTerm {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** The rows that a reading follows from, and those that contradict each other on the way to more. */
export interface TracedRows {
  readonly terms: readonly RowTerm[];
  readonly contradictions: readonly {
    readonly reason: "loop" | "negative" | "exceeds";
    readonly rows: readonly number[];
    readonly own: readonly number[];
  }[];
}

/** Finds the rows of a reading again. */
export function tracedRows(
  content: DatasetContent,
  series: readonly number[],
  { behaviour }: Indicator,
  asked: Asked,
  reading: UnitReading,
): TracedRows {
  if (behaviour === "stock") return { terms: rowsOfDay(content, series, reading), contradictions: [] };
  const isOwn = behaviour !== "flow" || reading.bound !== "exact";
  if (isOwn) return { terms: rowsOfWindow(content, series, asked), contradictions: [] };
  const ofCalendar = series.filter((at) => isOfCalendar(content, at, asked.calendar));
  return {
    terms: ofCalendar.flatMap((at) => flowTerms(content, at, asked)),
    contradictions:
      reading.months === asked.months
        ? []
        : ofCalendar.flatMap((at) => flowContradictions(content, at, asked)),
  };
}

/** The row in which a stock was read, the exact one before a bounded one. */
function rowsOfDay(
  content: DatasetContent,
  series: readonly number[],
  { day, bound }: UnitReading,
): readonly RowTerm[] {
  const { times, rows } = content;
  if (day === null) return [];
  const isOfDay = (row: number) => times[rows.time[row] ?? -1]?.start === day;
  const found = series
    .flatMap((at) => (bound === "exact" ? exactRowsOf(content, at) : boundedRowsOf(content, at)))
    .find(isOfDay);
  return found === undefined ? [] : [{ row: found, sign: 1 }];
}

function exactRowsOf({ series }: DatasetContent, at: number): readonly number[] {
  const [first, end] = [series.firstRow[at] ?? 0, series.endOfExact[at] ?? 0];
  return Array.from({ length: end - first }, (_, place) => first + place);
}

function rowsOfWindow(
  content: DatasetContent,
  series: readonly number[],
  { timePlace }: Asked,
): readonly RowTerm[] {
  const exact = series.map((at) => exactRowAt(content, at, timePlace));
  const bounded = series.map((at) => boundedRowAt(content, at, timePlace));
  const row = [...exact, ...bounded].find((found) => found !== -1);
  return row === undefined ? [] : [{ row, sign: 1 }];
}

function flowTerms(content: DatasetContent, at: number, { start, end }: Asked): readonly RowTerm[] {
  const flow = flowSeriesAt(content, at);
  const first = content.series.firstRow[at] ?? 0;
  const whole = traceWindow(flow, start, end);
  const terms = whole.length > 0 ? whole : piecesTerms(flow, start, end);
  return terms.map(({ report, sign }) => ({ row: first + report, sign }));
}

function piecesTerms(flow: FlowSeries, start: number, end: number) {
  return knownMonths(flow, start, end).pieces.flatMap((piece) => traceWindow(flow, piece.start, piece.end));
}

/** What keeps windows from being known that would be, if no report were left out. */
function flowContradictions(
  content: DatasetContent,
  at: number,
  { start, end, timePlace }: Asked,
): TracedRows["contradictions"] {
  const flow = flowSeriesAt(content, at);
  const first = content.series.firstRow[at] ?? 0;
  const named = new Set(
    monthsIfAllStood(flow, start, end).pieces.flatMap((piece) => {
      const derived = deriveWindow(flow, piece.start, piece.end);
      return derived.kind === "contradicted" ? derived.reports : [];
    }),
  );
  return flow.contradictions
    .filter(({ reports }) => reports.every((report) => named.has(report)))
    .map(({ reason, reports }) => {
      const rows = reports.map((report) => first + report);
      return { reason, rows, own: rows.filter((row) => content.rows.time[row] === timePlace) };
    });
}
