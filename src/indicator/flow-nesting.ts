import { type Component, componentsOf, reportsOfComponents, type Standing } from "./flow-components.ts";
import type { FlowGraph } from "./flow-graph.ts";
import { exceedingOverlaps, type Overlaps } from "./flow-overlaps.ts";
import { type Row, type RowFinder, type Rows, rowsOf, type Showing, smallestOf } from "./flow-rows.ts";
import { type Steps, spend } from "./flow-steps.ts";

/**
 * The reports of the smallest sets of blocks that give more for a window than for one around it, of another component;
 * all reports of the components that hang together so where there are too many to tell apart. No running total falls.
 */
export function exceedingReports(
  graph: FlowGraph,
  { leftOut, running }: Standing,
  steps: Steps,
): readonly (readonly number[])[] {
  const components = componentsOf(running);
  const overlaps = exceedingOverlaps(components, running.totals, steps);
  if (!overlaps.isAny) return [];
  const rows = rowsOf(graph, running, steps);
  const found = smallestSets(overlaps, running.totals, rows, steps);
  if (found !== null) return found.map(rows.reportsOf);
  return groupsOf(components, overlaps).map((group) => reportsOfComponents(graph, leftOut, group));
}

function smallestSets(
  { pairs }: Overlaps,
  totals: Float64Array,
  rows: Rows,
  steps: Steps,
): readonly Showing[] | null {
  if (steps.left < 0) return null;
  const all: Showing[] = [];
  for (const [earlier, later] of pairs) {
    const inside = exceedingWindows(earlier, later, totals, rows.between, steps);
    const around = exceedingWindows(later, earlier, totals, rows.between, steps);
    // Rows of two components can only hold those of the same two.
    const smallest = smallestOf([...inside, ...around.map(([outer, inner]) => [inner, outer])], steps);
    if (smallest === null) return null;
    for (const showing of smallest) all.push(showing);
  }
  return all;
}

function groupsOf(components: readonly Component[], { groups }: Overlaps): readonly (readonly Component[])[] {
  const lists = new Map<number, Component[]>();
  for (const [number, component] of components.entries()) {
    const group = groups[number] ?? -1;
    if (group === -1) continue;
    const list = lists.get(group) ?? [];
    lists.set(group, list);
    list.push(component);
  }
  return [...lists.values()];
}

/**
 * Each window of the outer component with each window of the inner one that lies in it and exceeds it. Totals never fall,
 * so that of the windows from one inner point the longest is the largest, and of those to one point too.
 */
function exceedingWindows(
  outer: Component,
  inner: Component,
  totals: Float64Array,
  rowBetween: RowFinder,
  steps: Steps,
): readonly (readonly [outer: Row, inner: Row])[] {
  const rise = (from: number | undefined, to: number | undefined) =>
    (totals[to ?? 0] ?? 0) - (totals[from ?? 0] ?? 0);
  const found: [Row, Row][] = [];
  let first = 0;
  for (const [place, start] of outer.entries()) {
    while (first < inner.length && (inner[first] ?? 0) < start) first += 1;
    let behind = first;
    for (let at = place + 1; at < outer.length && spend(steps, 1); at += 1) {
      const end = outer[at] ?? 0;
      while (behind < inner.length && (inner[behind] ?? 0) < end) behind += 1;
      for (let from = first; from < behind - 1; from += 1) {
        if (rise(inner[from], inner[behind - 1]) <= rise(start, end)) break;
        for (
          let to = behind - 1;
          rise(inner[from], inner[to]) > rise(start, end) && spend(steps, 1);
          to -= 1
        ) {
          found.push([rowBetween(start, end), rowBetween(inner[from] ?? 0, inner[to] ?? 0)]);
        }
      }
    }
  }
  return found;
}
