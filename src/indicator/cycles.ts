/**
 * Finds where following `next` leads back to its start: up to `most` such ways, each from a node to the one before it
 * leads back. Every group of nodes that leads back to itself shows up in at least one of them. Takes no recursion, so
 * that a chain of any length is safe.
 */
export function findCycles<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => readonly Node[],
  most: number,
): readonly (readonly Node[])[] {
  const cycles: (readonly Node[])[] = [];
  const depths = new Map<Node, number>();
  const way: Node[] = [];
  const open: Iterator<Node>[] = [];
  const enter = (node: Node) => {
    depths.set(node, way.length);
    way.push(node);
    open.push(next(node)[Symbol.iterator]());
  };
  for (const start of nodes) {
    if (!depths.has(start)) enter(start);
    for (let step = open.at(-1)?.next(); step !== undefined; step = open.at(-1)?.next()) {
      if (step.done === true) leave(way, open, depths);
      else if (!depths.has(step.value)) enter(step.value);
      else if (depths.get(step.value) !== LEFT) cycles.push(way.slice(depths.get(step.value)));
      if (cycles.length >= most) return cycles;
    }
  }
  return cycles;
}

/** Stands in `depths` for a node that was left: no way leads back from it to where the search now is. */
const LEFT = -1;

function leave<Node>(way: Node[], open: Iterator<Node>[], depths: Map<Node, number>): void {
  const node = way.pop();
  open.pop();
  if (node !== undefined) depths.set(node, LEFT);
}
