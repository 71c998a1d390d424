import { type FlowGraph, otherEnd } from "./flow-graph.ts";

/**
 * The block of each report: reports that share a loop have the same block, a report on no loop has one of its own
 * (biconnected components, by Hopcroft and Tarjan 1973). Written with a stack of its own, as a series may be long.
 */
export function blocksOf(graph: FlowGraph): Int32Array {
  const search = newSearch(graph);
  for (let point = 0; point < graph.boundaries.length; point += 1) {
    if (search.order[point] === -1) searchFrom(search, point);
  }
  return search.blocks;
}

/** The blocks as lists of reports, by block number. */
export function reportsByBlock(blocks: Int32Array): readonly (readonly number[])[] {
  const lists: number[][] = [];
  blocks.forEach((block, report) => {
    const list = lists[block] ?? [];
    lists[block] = list;
    list.push(report);
  });
  return lists;
}

interface Search {
  readonly graph: FlowGraph;
  readonly blocks: Int32Array;
  /** When each point was found, and the earliest point that a loop through it reaches. */
  readonly order: Int32Array;
  readonly reach: Int32Array;
  /** The next place in `incident` to look at, and the report by which the point was found. */
  readonly next: Int32Array;
  readonly foundBy: Int32Array;
  readonly open: number[];
  found: number;
  blockCount: number;
}

function newSearch(graph: FlowGraph): Search {
  const points = graph.boundaries.length;
  return {
    graph,
    blocks: new Int32Array(graph.from.length).fill(-1),
    order: new Int32Array(points).fill(-1),
    reach: new Int32Array(points),
    next: graph.offsets.slice(0, points),
    foundBy: new Int32Array(points).fill(-1),
    open: [],
    found: 0,
    blockCount: 0,
  };
}

function searchFrom(search: Search, root: number): void {
  const path = [root];
  visit(search, root, -1);
  for (let point = path.at(-1); point !== undefined; point = path.at(-1)) {
    const onward = nextPoint(search, point);
    if (onward !== -1) {
      path.push(onward);
      continue;
    }
    path.pop();
    const before = path.at(-1);
    if (before !== undefined) leave(search, point, before);
  }
}

function visit(search: Search, point: number, report: number): void {
  search.order[point] = search.found;
  search.reach[point] = search.found;
  search.foundBy[point] = report;
  search.found += 1;
}

/** Follows one report onwards from a point; -1 when all its reports are done. */
function nextPoint(search: Search, point: number): number {
  const { graph, order, reach, next, foundBy, open } = search;
  const end = graph.offsets[point + 1] ?? 0;
  for (let at = next[point] ?? 0; at < end; at += 1) {
    const report = graph.incident[at] ?? 0;
    const other = otherEnd(graph, report, point);
    const isBack = report === foundBy[point] || (order[other] ?? 0) > (order[point] ?? 0);
    if (isBack) continue;
    open.push(report);
    if (order[other] === -1) {
      next[point] = at + 1;
      visit(search, other, report);
      return other;
    }
    reach[point] = Math.min(reach[point] ?? 0, order[other] ?? 0);
  }
  next[point] = end;
  return -1;
}

/** Goes back from a point to the one before it; where no loop leads past that one, a block is complete. */
function leave(search: Search, point: number, before: number): void {
  const { order, reach, open, foundBy, blocks } = search;
  reach[before] = Math.min(reach[before] ?? 0, reach[point] ?? 0);
  if ((reach[point] ?? 0) < (order[before] ?? 0)) return;
  let report = open.pop();
  while (report !== undefined) {
    blocks[report] = search.blockCount;
    if (report === foundBy[point]) break;
    report = open.pop();
  }
  search.blockCount += 1;
}
