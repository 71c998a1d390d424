import { distancesFrom, type FlowGraph, type LeftOut, otherEnd } from "./flow-graph.ts";

/**
 * The fewest reports that lead from one point to another, in the order in which they are walked; of several ways
 * the one that comes to the earliest boundaries first. `null` where none leads there.
 */
export function shortestPath(
  graph: FlowGraph,
  start: number,
  end: number,
  leftOut: LeftOut,
): readonly number[] | null {
  const distances = distancesFrom(graph, end, leftOut);
  if (distances[start] === -1) return null;
  const path: number[] = [];
  let point = start;
  while (point !== end) {
    const report = nextReport(graph, point, leftOut, distances);
    path.push(report);
    point = otherEnd(graph, report, point);
  }
  return path;
}

function nextReport(graph: FlowGraph, point: number, leftOut: LeftOut, distances: Int32Array): number {
  const nearer = (distances[point] ?? 0) - 1;
  let earliest = graph.boundaries.length;
  let chosen = -1;
  for (let at = graph.offsets[point] ?? 0; at < (graph.offsets[point + 1] ?? 0); at += 1) {
    const report = graph.incident[at] ?? 0;
    const other = otherEnd(graph, report, point);
    if (leftOut[report] === 1 || distances[other] !== nearer || other >= earliest) continue;
    earliest = other;
    chosen = report;
  }
  return chosen;
}
