import { type Contradiction, type Findings, findingsOf } from "./flow-contradictions.ts";
import { type FlowGraph, type FlowReports, flowGraphOf, type LeftOut, placeOf } from "./flow-graph.ts";
import { shortestPath } from "./flow-path.ts";

/** What one body reports of one unit for a window between two month boundaries; see `Boundaries`. */
export interface FlowReport {
  readonly start: number;
  readonly end: number;
  /** Scaled to a safe integer. */
  readonly value: number;
}

/** Whether a later cumulative figure may honestly be smaller than an earlier one. */
export interface FlowRule {
  readonly correctable: boolean;
}

/**
 * All that the reports of one series say together (chuỗi số liệu lũy kế). At each boundary a running total is known;
 * two boundaries of one component are connected by reports that stand, and the difference of their totals is the figure
 * of the window between them. `components` is null where all boundaries have the same.
 */
export interface FlowSeries {
  readonly boundaries: Int32Array;
  readonly totals: Float64Array;
  readonly components: Int32Array | null;
  readonly reports: FlowReports;
  readonly contradictions: readonly Contradiction[];
  /** Whether all sums are within the exact range; where they are not, the series says nothing. */
  readonly isExact: boolean;
}

/** What a series knows of a window. */
export type DerivedWindow =
  | { readonly kind: "known"; readonly value: number }
  /** `reports`: all that contradict each other on the way; `own`: those of this very window. */
  | { readonly kind: "contradicted"; readonly reports: readonly number[]; readonly own: readonly number[] }
  | { readonly kind: "unknown" };

/**
 * Takes the exact reports of one series, which all have one calendar, in any order: the order changes nothing.
 */
export function buildFlowSeries(reports: readonly FlowReport[], rule: FlowRule): FlowSeries {
  const columns = {
    starts: Int32Array.from(reports, ({ start }) => start),
    ends: Int32Array.from(reports, ({ end }) => end),
    values: Float64Array.from(reports, ({ value }) => value),
  };
  return flowSeriesOf(columns, rule);
}

/** As `buildFlowSeries`, of columns, which are kept as they are. */
export function flowSeriesOf(reports: FlowReports, { correctable }: FlowRule): FlowSeries {
  const graph = flowGraphOf(reports);
  const { running, contradictions, isExact }: Findings = findingsOf(graph, correctable);
  const isConnected = running.components.every((component) => component === 0);
  return {
    boundaries: graph.boundaries,
    totals: running.totals,
    components: isConnected ? null : running.components,
    reports,
    contradictions: Object.freeze(contradictions),
    isExact,
  };
}

/** What contradicts itself in a series. */
export function contradictionsOf({ contradictions }: FlowSeries): readonly Contradiction[] {
  return contradictions;
}

const UNKNOWN = Object.freeze({ kind: "unknown" });

/** The figure of a window: as reported, or as it follows from reports of other windows. */
export function deriveWindow(series: FlowSeries, start: number, end: number): DerivedWindow {
  const { boundaries, totals, components, contradictions } = series;
  const from = placeOf(boundaries, start);
  const to = placeOf(boundaries, end);
  if (from === -1 || to === -1 || from >= to) return UNKNOWN;
  if (components === null || components[from] === components[to]) {
    return Object.freeze({ kind: "known", value: (totals[to] ?? 0) - (totals[from] ?? 0) });
  }
  return contradictions.length === 0 ? UNKNOWN : contradictedWindow(series, from, to);
}

/** What follows from some reports whether or not they are contradicted. */
function contradictedWindow(
  { reports, contradictions }: FlowSeries,
  from: number,
  to: number,
): DerivedWindow {
  const graph = flowGraphOf(reports);
  const path = shortestPath(graph, from, to, new Uint8Array(graph.from.length));
  if (path === null) return UNKNOWN;
  const onPath = new Set(path);
  const touched = contradictions.filter(({ reports: all }) => all.some((report) => onPath.has(report)));
  const named = [...new Set(touched.flatMap(({ reports: all }) => all))].sort((left, right) => left - right);
  const own = named.filter((report) => graph.from[report] === from && graph.to[report] === to);
  return Object.freeze({ kind: "contradicted", reports: Object.freeze(named), own: Object.freeze(own) });
}

/** Which reports of a series no window may rest on, and the graph in which they stand. */
export function standingGraphOf({ reports, contradictions }: FlowSeries): {
  readonly graph: FlowGraph;
  readonly leftOut: LeftOut;
} {
  const leftOut = new Uint8Array(reports.starts.length);
  for (const { reports: all } of contradictions) for (const report of all) leftOut[report] = 1;
  return { graph: flowGraphOf(reports), leftOut };
}
