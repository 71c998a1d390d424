import type { DatedFacts } from "./unit-facts.ts";
import type { UnitId } from "./unit-id.ts";

/** A unit on the way up, which of its parents comes next, and the earliest unit of the way that it leads back to. */
interface Step {
  readonly unit: UnitId;
  readonly parents: readonly UnitId[];
  readonly order: number;
  next: number;
  earliest: number;
}

/**
 * Puts units that reach one another through their parents into one circle: two units have the same number exactly if
 * each lies above the other, on whatever days. Tarjan's strongly connected components in linear time, without
 * recursion, since a wrong territory may be as deep as it has units.
 */
export function circlesOfParents(
  units: readonly UnitId[],
  histories: readonly (readonly DatedFacts[])[],
): ReadonlyMap<UnitId, number> {
  const parentsOf = new Map(units.map((unit, place) => [unit, parentsIn(histories[place] ?? [])]));
  const orders = new Map<UnitId, number>();
  const circles = new Map<UnitId, number>();
  const open: UnitId[] = [];
  for (const root of units) {
    const way: Step[] = [];
    if (!orders.has(root)) way.push(stepTo(root, parentsOf, orders, open));
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const parent = step.parents[step.next];
      step.next += 1;
      if (parent === undefined) {
        way.pop();
        leave(step, way.at(-1), circles, open);
      } else if (!orders.has(parent)) way.push(stepTo(parent, parentsOf, orders, open));
      else if (!circles.has(parent))
        step.earliest = Math.min(step.earliest, orders.get(parent) ?? step.order);
    }
  }
  return circles;
}

function parentsIn(history: readonly DatedFacts[]): readonly UnitId[] {
  return history.flatMap(({ facts }) => (facts.parent === null ? [] : [facts.parent]));
}

function stepTo(
  unit: UnitId,
  parentsOf: ReadonlyMap<UnitId, readonly UnitId[]>,
  orders: Map<UnitId, number>,
  open: UnitId[],
): Step {
  const order = orders.size;
  orders.set(unit, order);
  open.push(unit);
  return { unit, parents: parentsOf.get(unit) ?? [], order, next: 0, earliest: order };
}

/** The first unit of a circle closes it: all units opened since belong to it. */
function leave(step: Step, before: Step | undefined, circles: Map<UnitId, number>, open: UnitId[]): void {
  if (step.earliest < step.order) {
    if (before !== undefined) before.earliest = Math.min(before.earliest, step.earliest);
    return;
  }
  for (let unit = open.pop(); unit !== undefined; unit = unit === step.unit ? undefined : open.pop()) {
    circles.set(unit, step.order);
  }
}
