import { blocksOf, reportsByBlock } from "./flow-blocks.ts";
import { type FlowGraph, otherEnd } from "./flow-graph.ts";
import { type Steps, spend } from "./flow-steps.ts";
import type { RunningTotals } from "./flow-totals.ts";

/**
 * The blocks, end to end, through which all ways between two points lead. Blocks form a tree, in which a row is known by
 * the blocks at its ends, and holds another row if it holds those.
 */
export interface Row {
  readonly blocks: ReadonlySet<number>;
  readonly ends: readonly [number, number];
}

/** Finds the row between two points of one component. */
export type RowFinder = (start: number, end: number) => Row;

/** The rows of a graph, and the reports of which their blocks are made. */
export interface Rows {
  readonly between: RowFinder;
  readonly reportsOf: (showing: Showing) => readonly number[];
}

/** Finds rows, each once. */
export function rowsOf(graph: FlowGraph, running: RunningTotals, steps: Steps): Rows {
  const blocks = blocksOf(graph);
  const reports = reportsByBlock(blocks);
  const known = new Map<number, Row>();
  return {
    between: (start, end) => {
      const key = start * graph.boundaries.length + end;
      const row = known.get(key) ?? rowAlong(blocks, reportsBetween(graph, running, start, end), steps);
      known.set(key, row);
      return row;
    },
    reportsOf: (showing) =>
      showing
        .flatMap((row) => [...row.blocks].flatMap((block) => reports[block] ?? []))
        .sort((left, right) => left - right),
  };
}

function rowAlong(blocks: Int32Array, reports: readonly number[], steps: Steps): Row {
  const all = reports.map((report) => blocks[report] ?? 0);
  spend(steps, all.length);
  const [one, other] = [all[0] ?? 0, all.at(-1) ?? 0];
  return { blocks: new Set(all), ends: [Math.min(one, other), Math.max(one, other)] };
}

/** The reports on the way between two points of one component along the tree by which its points were come to. */
function reportsBetween(
  graph: FlowGraph,
  { foundBy, order }: RunningTotals,
  start: number,
  end: number,
): readonly number[] {
  const [fromStart, fromEnd]: [number[], number[]] = [[], []];
  let [one, other] = [start, end];
  while (one !== other) {
    // The point that was come to later lies further out.
    const isOneFurther = (order[one] ?? 0) > (order[other] ?? 0);
    const point = isOneFurther ? one : other;
    const report = foundBy[point] ?? -1;
    (isOneFurther ? fromStart : fromEnd).push(report);
    if (isOneFurther) one = otherEnd(graph, report, one);
    else other = otherEnd(graph, report, other);
  }
  return [...fromStart, ...fromEnd.reverse()];
}

/** Rows that together show a contradiction: one of each component that has a part in it, in the same order throughout. */
export type Showing = readonly Row[];

/** Those that hold no other of them, each once; `null` where there are not enough steps to tell. */
export function smallestOf(showings: readonly Showing[], steps: Steps): readonly Showing[] | null {
  const smallest: Showing[] = [];
  const seen = new Set<string>();
  let smaller: readonly Showing[] = [];
  let size = 0;
  for (const showing of showings.toSorted((left, right) => sizeOf(left) - sizeOf(right))) {
    if (!spend(steps, 1)) break;
    // What one of them holds is smaller: of one size, each is only itself.
    if (sizeOf(showing) > size) smaller = [...smallest];
    size = sizeOf(showing);
    const key = showing.map(({ ends }) => ends.join()).join(" ");
    if (seen.has(key) || smaller.some((other) => spend(steps, 1) && holds(showing, other))) continue;
    seen.add(key);
    smallest.push(showing);
  }
  return steps.left < 0 ? null : smallest;
}

function sizeOf(showing: Showing): number {
  return showing.reduce((sum, { blocks }) => sum + blocks.size, 0);
}

function holds(showing: Showing, other: Showing): boolean {
  return showing.every(({ blocks }, place) => other[place]?.ends.every((end) => blocks.has(end)) ?? false);
}
