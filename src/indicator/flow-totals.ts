import { type FlowGraph, type LeftOut, otherEnd, stepAlong } from "./flow-graph.ts";

/** The running total at each point, and the number of the connected component in which it counts. */
export interface RunningTotals {
  readonly totals: Float64Array;
  readonly components: Int32Array;
}

/**
 * Running totals along the reports that are not left out, 0 at the first point of each component. Components are
 * numbered by their first points.
 */
export function runningTotals(graph: FlowGraph, leftOut: LeftOut): RunningTotals {
  const points = graph.boundaries.length;
  const totals = new Float64Array(points);
  const components = new Int32Array(points).fill(-1);
  let component = 0;
  for (let point = 0; point < points; point += 1) {
    if (components[point] !== -1) continue;
    components[point] = component;
    spread(graph, leftOut, { totals, components }, point);
    component += 1;
  }
  return { totals, components };
}

function spread(graph: FlowGraph, leftOut: LeftOut, running: RunningTotals, origin: number): void {
  const { totals, components } = running;
  const queue = [origin];
  for (const point of queue) {
    for (let at = graph.offsets[point] ?? 0; at < (graph.offsets[point + 1] ?? 0); at += 1) {
      const report = graph.incident[at] ?? 0;
      const other = otherEnd(graph, report, point);
      if (leftOut[report] === 1 || components[other] !== -1) continue;
      components[other] = components[origin] ?? 0;
      // Adding zero keeps -0 out of the totals.
      totals[other] = (totals[point] ?? 0) + stepAlong(graph, report, point) + 0;
      queue.push(other);
    }
  }
}
