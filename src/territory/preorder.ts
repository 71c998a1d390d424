/** Stands for the parent of what is at the top. */
export const TOP = -1;
/** Stands for the parent of what is not there at all. */
export const DEAD = -2;

/** Numbered things as a tree in preorder. */
interface Preorder {
  /** The numbers, each right before those below it. */
  readonly order: Int32Array;
  /** For each place in the order, the place behind the last one below it. */
  readonly ends: Int32Array;
  /** For each number its place in the order; `DEAD` where it is not there. */
  readonly placeOf: Int32Array;
}

/**
 * The preorder of a forest that is given by the parent of each number. What stands beside each other is in the order of
 * the numbers. There must be no cycle.
 */
export function preorderOf(parents: Int32Array): Preorder {
  const { first, next } = childrenOf(parents);
  const order: number[] = [];
  const ends = new Int32Array(parents.length);
  const placeOf = new Int32Array(parents.length).fill(DEAD);
  let number = first[parents.length] ?? TOP;
  while (number !== TOP) {
    placeOf[number] = order.length;
    order.push(number);
    const below = first[number] ?? TOP;
    let done = below === TOP ? number : TOP;
    number = below;
    while (done !== TOP) {
      ends[placeOf[done] ?? 0] = order.length;
      number = next[done] ?? TOP;
      done = number === TOP ? (parents[done] ?? TOP) : TOP;
    }
  }
  return { order: Int32Array.from(order), ends: ends.slice(0, order.length), placeOf };
}

/** The first child of each number, behind them all the first at the top, and the next beside each number. */
function childrenOf(parents: Int32Array): { readonly first: Int32Array; readonly next: Int32Array } {
  const first = new Int32Array(parents.length + 1).fill(TOP);
  const next = new Int32Array(parents.length).fill(TOP);
  for (let number = parents.length - 1; number >= 0; number -= 1) {
    const parent = parents[number] ?? DEAD;
    if (parent === DEAD) continue;
    const place = parent === TOP ? parents.length : parent;
    next[number] = first[place] ?? TOP;
    first[place] = number;
  }
  return { first, next };
}
