import { reportsByBlock } from "./flow-blocks.ts";
import type { FlowGraph, LeftOut } from "./flow-graph.ts";

/** Blocks of reports and the points at which they meet. Blocks that are left out have no points. */
export interface BlockTree {
  readonly reportsOf: readonly (readonly number[])[];
  /** The points of each block, sorted. */
  readonly pointsOf: readonly (readonly number[])[];
  readonly blocksAt: readonly (readonly number[])[];
}

/** The tree of the blocks that are not left out. */
export function blockTreeOf(graph: FlowGraph, blocks: Int32Array, leftOut: LeftOut): BlockTree {
  const reportsOf = reportsByBlock(blocks);
  const pointsOf = reportsOf.map((reports) => pointsOfReports(graph, reports, leftOut));
  const blocksAt: number[][] = Array.from(graph.boundaries, () => []);
  for (const [block, points] of pointsOf.entries()) for (const point of points) blocksAt[point]?.push(block);
  return { reportsOf, pointsOf, blocksAt };
}

function pointsOfReports(graph: FlowGraph, reports: readonly number[], leftOut: LeftOut): readonly number[] {
  const standing = reports.filter((report) => leftOut[report] !== 1);
  const points = standing.flatMap((report) => [graph.from[report] ?? 0, graph.to[report] ?? 0]);
  return [...new Set(points)].sort((left, right) => left - right);
}

/** The sets that hold no other of them, each once; a set is a list of numbers. */
export function smallestSets(sets: Iterable<readonly number[]>): readonly (readonly number[])[] {
  const distinct = new Map<string, readonly number[]>();
  for (const set of sets) {
    const sorted = [...set].sort((left, right) => left - right);
    distinct.set(sorted.join(" "), sorted);
  }
  const bySize = [...distinct.values()].sort((left, right) => left.length - right.length);
  // What a set could hold begins with one of its members, and is smaller.
  const byFirst = new Map<number, (readonly number[])[]>();
  return bySize.filter((set) => {
    const members = new Set(set);
    const candidates = set.flatMap((member) => byFirst.get(member) ?? []);
    const holds = (other: readonly number[]) =>
      other.length < set.length && other.every((member) => members.has(member));
    if (candidates.some(holds)) return false;
    const first = set[0] ?? 0;
    const beside = byFirst.get(first) ?? [];
    beside.push(set);
    byFirst.set(first, beside);
    return true;
  });
}

/** All reports of some blocks, in ascending order. */
export function reportsOfBlocks({ reportsOf }: BlockTree, blocks: readonly number[]): readonly number[] {
  return blocks.flatMap((block) => reportsOf[block] ?? []).sort((left, right) => left - right);
}
