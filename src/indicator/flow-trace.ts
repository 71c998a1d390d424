import { placeOf } from "./flow-graph.ts";
import { shortestPath } from "./flow-path.ts";
import { type FlowSeries, standingGraphOf } from "./flow-series.ts";

/** A report on which a window rests, added or taken off. */
export interface FlowTerm {
  readonly report: number;
  readonly sign: 1 | -1;
}

/**
 * The fewest reports from which the figure of a window follows, in the order in which they lead from its start to its
 * end; of several ways the one by the earliest boundaries. Empty where the window is not known.
 */
export function traceWindow(series: FlowSeries, start: number, end: number): readonly FlowTerm[] {
  const { graph, leftOut } = standingGraphOf(series);
  const from = placeOf(graph.boundaries, start);
  const to = placeOf(graph.boundaries, end);
  if (from === -1 || to === -1 || from >= to) return [];
  let point = from;
  const terms = (shortestPath(graph, from, to, leftOut) ?? []).map((report): FlowTerm => {
    const isForwards = graph.from[report] === point;
    point = (isForwards ? graph.to[report] : graph.from[report]) ?? 0;
    return Object.freeze({ report, sign: isForwards ? 1 : -1 });
  });
  return Object.freeze(terms);
}
