/** Reports over windows in columns: `starts` and `ends` are month boundaries, `values` scaled safe integers. */
export interface FlowReports {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly values: Float64Array;
}

/**
 * The boundaries of the reports as points and the reports as edges between them. Points are places in `boundaries`,
 * which are sorted, so that an earlier boundary is a smaller point.
 */
export interface FlowGraph {
  readonly boundaries: Int32Array;
  /** The point at which each report starts, and the one at which it ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly values: Float64Array;
  /** `incident` holds the reports at point `p` from place `offsets[p]` to `offsets[p + 1]`. */
  readonly offsets: Int32Array;
  readonly incident: Int32Array;
}

/** The graph of some reports. */
export function flowGraphOf({ starts, ends, values }: FlowReports): FlowGraph {
  const boundaries = distinctBoundaries(starts, ends);
  const from = starts.map((start) => placeOf(boundaries, start));
  const to = ends.map((end) => placeOf(boundaries, end));
  const offsets = new Int32Array(boundaries.length + 1);
  for (const point of from) offsets[point + 1] = (offsets[point + 1] ?? 0) + 1;
  for (const point of to) offsets[point + 1] = (offsets[point + 1] ?? 0) + 1;
  for (let point = 1; point < offsets.length; point += 1) {
    offsets[point] = (offsets[point] ?? 0) + (offsets[point - 1] ?? 0);
  }
  return { boundaries, from, to, values, offsets, incident: incidence(from, to, offsets) };
}

function distinctBoundaries(starts: Int32Array, ends: Int32Array): Int32Array {
  const all = new Int32Array(starts.length + ends.length);
  all.set(starts);
  all.set(ends, starts.length);
  all.sort();
  return all.filter((boundary, place) => place === 0 || all[place - 1] !== boundary);
}

/** The place of a boundary among sorted ones, or -1. */
export function placeOf(boundaries: Int32Array, boundary: number): number {
  let low = 0;
  let high = boundaries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = boundaries[middle] ?? 0;
    if (found === boundary) return middle;
    if (found < boundary) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function incidence(from: Int32Array, to: Int32Array, offsets: Int32Array): Int32Array {
  const incident = new Int32Array(2 * from.length);
  const next = offsets.slice();
  for (const side of [from, to]) {
    for (let report = 0; report < side.length; report += 1) {
      const point = side[report] ?? 0;
      const place = next[point] ?? 0;
      incident[place] = report;
      next[point] = place + 1;
    }
  }
  return incident;
}

/** The point at the other end of a report. */
export function otherEnd({ from, to }: FlowGraph, report: number, point: number): number {
  const start = from[report] ?? 0;
  return start === point ? (to[report] ?? 0) : start;
}

/** The running total from the point to the other end of a report: its value forwards, less it backwards. */
export function stepAlong({ from, values }: FlowGraph, report: number, point: number): number {
  const value = values[report] ?? 0;
  return from[report] === point ? value : 0 - value;
}

/** What to do with each report of a graph: 1 for those that are left out. */
export type LeftOut = Uint8Array;

/**
 * How far each point is from one by the fewest reports, -1 where it cannot be reached. Reports that are left out
 * are not walked.
 */
export function distancesFrom(graph: FlowGraph, origin: number, leftOut: LeftOut): Int32Array {
  const distances = new Int32Array(graph.boundaries.length).fill(-1);
  const queue = [origin];
  distances[origin] = 0;
  for (const point of queue) {
    for (let at = graph.offsets[point] ?? 0; at < (graph.offsets[point + 1] ?? 0); at += 1) {
      const report = graph.incident[at] ?? 0;
      const other = otherEnd(graph, report, point);
      if (leftOut[report] === 1 || distances[other] !== -1) continue;
      distances[other] = (distances[point] ?? 0) + 1;
      queue.push(other);
    }
  }
  return distances;
}
