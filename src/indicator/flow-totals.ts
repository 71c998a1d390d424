import { LARGEST_AMOUNT } from "../kernel/decimal.ts";
import { type FlowGraph, type LeftOut, otherEnd, stepAlong } from "./flow-graph.ts";

/** The running total at each point, and the number of the connected component in which it counts. */
export interface RunningTotals {
  readonly totals: Float64Array;
  readonly components: Int32Array;
  /** The report along which each point was come to, and when; of the first point of a component there is none (-1). */
  readonly foundBy: Int32Array;
  readonly order: Int32Array;
}

/**
 * Running totals along the reports that are not left out, 0 at the first point of each component. Components are
 * numbered by their first points.
 */
export function runningTotals(graph: FlowGraph, leftOut: LeftOut): RunningTotals {
  const points = graph.boundaries.length;
  const totals = new Float64Array(points);
  const components = new Int32Array(points).fill(-1);
  const running = {
    totals,
    components,
    foundBy: new Int32Array(points).fill(-1),
    order: new Int32Array(points),
  };
  let component = 0;
  for (let point = 0; point < points; point += 1) {
    if (components[point] !== -1) continue;
    components[point] = component;
    spread(graph, leftOut, running, point);
    component += 1;
  }
  return running;
}

function spread(graph: FlowGraph, leftOut: LeftOut, running: RunningTotals, origin: number): void {
  const { totals, components, foundBy, order } = running;
  const queue = [origin];
  for (const point of queue) {
    for (let at = graph.offsets[point] ?? 0; at < (graph.offsets[point + 1] ?? 0); at += 1) {
      const report = graph.incident[at] ?? 0;
      const other = otherEnd(graph, report, point);
      if (leftOut[report] === 1 || components[other] !== -1) continue;
      components[other] = components[origin] ?? 0;
      // Adding zero keeps -0 out of the totals.
      totals[other] = (totals[point] ?? 0) + stepAlong(graph, report, point) + 0;
      foundBy[other] = report;
      order[other] = queue.push(other) - 1;
    }
  }
}

/** Whether the running totals of a series, those from `first` to `end`, and all their differences are exact. */
export function areExact(totals: Float64Array, first: number, end: number): boolean {
  let least = 0;
  let most = 0;
  for (let point = first; point < end; point += 1) {
    const total = totals[point] ?? 0;
    if (total < least) least = total;
    if (total > most) most = total;
  }
  return most - least <= LARGEST_AMOUNT;
}
