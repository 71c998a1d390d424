/** A thing on the way up, which of its parents comes next, and the earliest thing of the way that it leads back to. */
interface Step {
  readonly id: string;
  readonly parents: readonly string[];
  readonly order: number;
  next: number;
  earliest: number;
}

/**
 * Puts what reaches one another through parents into one circle: two units or bodies have the same number exactly if
 * each lies above the other, on whatever days. Tarjan's strongly connected components in linear time, without
 * recursion, since a wrong territory may be as deep as it has units.
 */
export function circlesOf(parentsOf: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const orders = new Map<string, number>();
  const circles = new Map<string, number>();
  const open: string[] = [];
  for (const root of parentsOf.keys()) {
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

function stepTo(
  id: string,
  parentsOf: ReadonlyMap<string, readonly string[]>,
  orders: Map<string, number>,
  open: string[],
): Step {
  const order = orders.size;
  orders.set(id, order);
  open.push(id);
  return { id, parents: parentsOf.get(id) ?? [], order, next: 0, earliest: order };
}

/** The first of a circle closes it: all that were opened since belong to it. */
function leave(step: Step, before: Step | undefined, circles: Map<string, number>, open: string[]): void {
  if (step.earliest < step.order) {
    if (before !== undefined) before.earliest = Math.min(before.earliest, step.earliest);
    return;
  }
  for (let id = open.pop(); id !== undefined; id = id === step.id ? undefined : open.pop()) {
    circles.set(id, step.order);
  }
}
