import type { DocumentRegister } from "./register.ts";
import { AUTHORITY } from "./relation.ts";

/**
 * Cycles of authority: at least one of each knot of documents that rest on each other, and no document in two of them,
 * so that all of them together are no longer than the register.
 */
export function cyclesOf(register: DocumentRegister): readonly (readonly string[])[] {
  const above = (id: string) =>
    register.relationsFrom(id).flatMap(({ relation, to }) => (AUTHORITY.has(relation) ? [to] : []));
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const { id } of register.documents) walkFrom(id, above, done, cycles);
  return cycles;
}

interface Step {
  readonly id: string;
  readonly left: string[];
  /** The last place on the path, up to this one, of a document whose cycle was told; -1 where there is none. */
  told: number;
}

/** Goes upwards in depth, with a path of its own instead of the call stack: chains may be long. */
function walkFrom(
  start: string,
  above: (id: string) => readonly string[],
  done: Set<string>,
  cycles: (readonly string[])[],
): void {
  const path: Step[] = [];
  const places = new Map<string, number>();
  const enter = (id: string) => {
    places.set(id, path.length);
    path.push({ id, left: [...above(id)], told: path.at(-1)?.told ?? -1 });
  };
  if (!done.has(start)) enter(start);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.left.pop();
    if (next === undefined) {
      done.add(top.id);
      places.delete(top.id);
      path.pop();
      continue;
    }
    const place = places.get(next);
    if (place === undefined && !done.has(next)) enter(next);
    if (place !== undefined && place > top.told) cycles.push(tell(path, place));
  }
}

function tell(path: readonly Step[], place: number): readonly string[] {
  const cycle = path.slice(place);
  for (const [offset, step] of cycle.entries()) step.told = place + offset;
  return Object.freeze(cycle.map(({ id }) => id));
}
