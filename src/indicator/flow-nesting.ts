import { blockTreeOf, reportsOfBlocks, smallestSets } from "./flow-block-tree.ts";
import { blocksOf } from "./flow-blocks.ts";
import type { FlowGraph, LeftOut } from "./flow-graph.ts";
import { shortestPath } from "./flow-path.ts";
import type { RunningTotals } from "./flow-totals.ts";

/** The points of one component, in order. */
type Component = readonly number[];

/** Pairs of components whose boundaries do not lie one after the other, in either order. */
function overlappingComponents(
  graph: FlowGraph,
  { components }: RunningTotals,
): readonly (readonly [outer: Component, inner: Component])[] {
  const all: number[][] = [];
  for (let point = 0; point < graph.boundaries.length; point += 1) {
    const component = components[point] ?? 0;
    const points = all[component];
    if (points === undefined) all[component] = [point];
    else points.push(point);
  }
  return pairsThatOverlap(all.filter((points) => points.length > 1));
}

/** Components are numbered by their first points, so that each can only overlap those before it that go on. */
function pairsThatOverlap(all: readonly Component[]): readonly (readonly [Component, Component])[] {
  const pairs: (readonly [Component, Component])[] = [];
  let open: readonly Component[] = [];
  for (const component of all) {
    const first = component[0] ?? 0;
    open = open.filter((before) => (before.at(-1) ?? 0) > first);
    for (const before of open) pairs.push([before, component], [component, before]);
    open = [...open, component];
  }
  return pairs;
}

interface Standing {
  readonly leftOut: LeftOut;
  readonly running: RunningTotals;
}

/**
 * The reports of the smallest sets of blocks that give more for a window than for one around it, of another component.
 * No running total falls, so that the largest window of a component inside another window is the one to look at first.
 */
export function exceedingPaths(
  graph: FlowGraph,
  { leftOut, running }: Standing,
): readonly (readonly number[])[] {
  const { totals } = running;
  const pairs = overlappingComponents(graph, running).filter(([outer, inner]) =>
    someExceeds(outer, inner, totals),
  );
  if (pairs.length === 0) return [];
  const blocks = blocksOf(graph);
  const tree = blockTreeOf(graph, blocks, leftOut);
  const blocksBetween = ([start, end]: Window) => {
    const path = shortestPath(graph, start, end, leftOut) ?? [];
    return [...new Set(path.map((report) => blocks[report] ?? 0))];
  };
  const sets = pairs.flatMap(([outer, inner]) => setsThatExceed(outer, inner, totals, blocksBetween));
  return smallestSets(sets).map((set) => reportsOfBlocks(tree, set));
}

type Window = readonly [start: number, end: number];

/**
 * Whether some window of the outer component is exceeded. At each outer point: what lies before it outside less what
 * lies before it inside; this falls between the ends of an outer window exactly where an inner one exceeds it.
 */
function someExceeds(outer: Component, inner: Component, totals: Float64Array): boolean {
  let next = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const point of outer) {
    while (next < inner.length && (inner[next] ?? 0) < point) next += 1;
    const total = totals[point] ?? 0;
    const before = inner[next - 1];
    const after = inner[next];
    if (before !== undefined && total - (totals[before] ?? 0) < highest) return true;
    if (after !== undefined) highest = Math.max(highest, total - (totals[after] ?? 0));
  }
  return false;
}

function setsThatExceed(
  outer: Component,
  inner: Component,
  totals: Float64Array,
  blocksBetween: (window: Window) => readonly number[],
): (readonly number[])[] {
  const sizeOf = ([start, end]: Window) => (totals[end] ?? 0) - (totals[start] ?? 0);
  const insides = windowsOf(inner);
  return windowsOf(outer).flatMap((around) =>
    insides
      .filter((inside) => around[0] < inside[0] && inside[1] < around[1] && sizeOf(inside) > sizeOf(around))
      .map((inside) => [...blocksBetween(around), ...blocksBetween(inside)]),
  );
}

function windowsOf(component: Component): readonly Window[] {
  return component.flatMap((start, place) => component.slice(place + 1).map((end): Window => [start, end]));
}
