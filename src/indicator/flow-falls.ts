import { type BlockTree, blockTreeOf, reportsOfBlocks } from "./flow-block-tree.ts";
import type { FlowGraph, LeftOut } from "./flow-graph.ts";
import type { RunningTotals } from "./flow-totals.ts";

/** Whether some running total is below an earlier one of its component, so that a window between comes out negative. */
export function hasFall({ totals, components }: RunningTotals): boolean {
  const highest: number[] = [];
  for (let point = 0; point < totals.length; point += 1) {
    const component = components[point] ?? 0;
    const total = totals[point] ?? 0;
    if (total < (highest[component] ?? total)) return true;
    highest[component] = total;
  }
  return false;
}

interface Standing {
  readonly leftOut: LeftOut;
  readonly running: RunningTotals;
}

/**
 * The reports of the shortest rows of blocks, end to end, in which some window comes out negative. In a tree a row is
 * known by its ends, and no row that is found holds another: all that it holds was looked at before.
 */
export function fallingPaths(
  graph: FlowGraph,
  { leftOut, running }: Standing,
  blocks: Int32Array,
): readonly (readonly number[])[] {
  const tree = blockTreeOf(graph, blocks, leftOut);
  const origins = new Set(higherThanLater(running).flatMap((point) => tree.blocksAt[point] ?? []));
  const found = new Map<number, readonly number[]>();
  for (const origin of origins) {
    for (const path of fallingPathsFrom(origin, tree, running.totals)) {
      const last = path.at(-1) ?? origin;
      found.set(Math.min(origin, last) * graph.from.length + Math.max(origin, last), path);
    }
  }
  return [...found.values()].map((path) => reportsOfBlocks(tree, path));
}

/** The points whose total is above that of a later point of their component. */
function higherThanLater({ totals, components }: RunningTotals): readonly number[] {
  const lowest: number[] = [];
  const points: number[] = [];
  for (let point = totals.length - 1; point >= 0; point -= 1) {
    const component = components[point] ?? 0;
    const total = totals[point] ?? 0;
    const least = lowest[component] ?? total;
    if (total > least) points.push(point);
    else lowest[component] = total;
  }
  return points;
}

interface Step {
  readonly path: readonly number[];
  /** The point by which the last block was entered. */
  readonly entry: number;
}

/** Walks the tree of blocks away from one, on each way as far as the first fall. */
function fallingPathsFrom(origin: number, tree: BlockTree, totals: Float64Array): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const open: Step[] = [{ path: [origin], entry: -1 }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const fall = firstFall(step.path, tree, totals);
    if (fall === -1) open.push(...onward(step, tree));
    if (fall === 0) found.push(step.path);
  }
  return found;
}

/** The block of a path that falls against the last one, the nearest to it; -1 where none does. */
function firstFall(path: readonly number[], { pointsOf }: BlockTree, totals: Float64Array): number {
  const last = pointsOf[path.at(-1) ?? 0] ?? [];
  return path.findLastIndex((block) => fallBetween(pointsOf[block] ?? [], last, totals));
}

function fallBetween(left: readonly number[], right: readonly number[], totals: Float64Array): boolean {
  return left.some((one) =>
    right.some((other) => {
      const rise = (totals[other] ?? 0) - (totals[one] ?? 0);
      return one < other ? rise < 0 : one > other && rise > 0;
    }),
  );
}

function onward({ path, entry }: Step, { pointsOf, blocksAt }: BlockTree): readonly Step[] {
  const last = path.at(-1) ?? 0;
  return (pointsOf[last] ?? [])
    .filter((point) => point !== entry)
    .flatMap((point) =>
      (blocksAt[point] ?? [])
        .filter((block) => block !== last)
        .map((block) => ({ path: [...path, block], entry: point })),
    );
}
