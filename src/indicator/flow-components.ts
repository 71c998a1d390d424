import type { FlowGraph, LeftOut } from "./flow-graph.ts";
import type { RunningTotals } from "./flow-totals.ts";

/** The reports that are not left out, and what follows from them. */
export interface Standing {
  readonly leftOut: LeftOut;
  readonly running: RunningTotals;
}

/** The points of one component, in order. */
export type Component = Int32Array;

/** The components by their numbers. A boundary whose reports are all left out is one of its own. */
export function componentsOf({ components }: RunningTotals): readonly Component[] {
  const lists: number[][] = [];
  components.forEach((component, point) => {
    const points = lists[component];
    if (points === undefined) lists[component] = [point];
    else points.push(point);
  });
  return lists.map((points) => Int32Array.from(points));
}

/** All reports of some components that are not left out, in order. */
export function reportsOfComponents(
  graph: FlowGraph,
  leftOut: LeftOut,
  components: readonly Component[],
): readonly number[] {
  const found: number[] = [];
  for (const point of components.flatMap((points) => [...points])) {
    for (let at = graph.offsets[point] ?? 0; at < (graph.offsets[point + 1] ?? 0); at += 1) {
      const report = graph.incident[at] ?? 0;
      if (graph.from[report] === point && leftOut[report] !== 1) found.push(report);
    }
  }
  return found.sort((left, right) => left - right);
}
