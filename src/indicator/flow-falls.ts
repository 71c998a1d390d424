import { type Component, componentsOf, reportsOfComponents, type Standing } from "./flow-components.ts";
import type { FlowGraph } from "./flow-graph.ts";
import { type RowFinder, rowsOf, type Showing, smallestOf } from "./flow-rows.ts";
import { type Steps, spend } from "./flow-steps.ts";

/**
 * The reports of the shortest rows of blocks in which some window comes out negative; all reports of a component in which
 * there are too many to tell apart.
 */
export function fallingReports(
  graph: FlowGraph,
  standing: Standing,
  steps: Steps,
): readonly (readonly number[])[] {
  const { leftOut, running } = standing;
  const falling = componentsOf(running).filter((component) => falls(component, running.totals));
  if (falling.length === 0) return [];
  const rows = rowsOf(graph, running, steps);
  return falling.flatMap((component) => {
    const found = smallestOf(negativeWindows(component, running.totals, rows.between, steps), steps);
    return found?.map(rows.reportsOf) ?? [reportsOfComponents(graph, leftOut, [component])];
  });
}

function falls(component: Component, totals: Float64Array): boolean {
  let highest = Number.NEGATIVE_INFINITY;
  for (const point of component) {
    const total = totals[point] ?? 0;
    if (total < highest) return true;
    highest = total;
  }
  return false;
}

function negativeWindows(
  component: Component,
  totals: Float64Array,
  rowBetween: RowFinder,
  steps: Steps,
): readonly Showing[] {
  const total = (place: number) => totals[component[place] ?? 0] ?? 0;
  const least = leastTotals(component, totals);
  const found: Showing[] = [];
  for (const [place, start] of component.entries()) {
    for (let later = place + 1; (least[later] ?? Infinity) < total(place) && spend(steps, 1); later += 1) {
      if (total(later) < total(place)) found.push([rowBetween(start, component[later] ?? 0)]);
    }
  }
  return found;
}

/** The least total from each place of a component on. */
function leastTotals(component: Component, totals: Float64Array): Float64Array {
  const least = Float64Array.from(component, (point) => totals[point] ?? 0);
  for (let place = least.length - 2; place >= 0; place -= 1) {
    least[place] = Math.min(least[place] ?? 0, least[place + 1] ?? 0);
  }
  return least;
}
