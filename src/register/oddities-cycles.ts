import type { DocumentRegister } from "./register.ts";
import { AUTHORITY } from "./relation.ts";

/** Cycles of authority: at least one of each knot of documents that rest on each other. */
export function cyclesOf(register: DocumentRegister): readonly (readonly string[])[] {
  const above = (id: string) =>
    register.relationsFrom(id).flatMap(({ relation, to }) => (AUTHORITY.has(relation) ? [to] : []));
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const { id } of register.documents) walkFrom(id, above, done, cycles);
  return cycles;
}

/** Goes upwards in depth, with a path of its own instead of the call stack: chains may be long. */
function walkFrom(
  start: string,
  above: (id: string) => readonly string[],
  done: Set<string>,
  cycles: (readonly string[])[],
): void {
  const path: { id: string; left: string[] }[] = [];
  const places = new Map<string, number>();
  const enter = (id: string) => {
    places.set(id, path.length);
    path.push({ id, left: [...above(id)] });
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
    if (place !== undefined) cycles.push(Object.freeze(path.slice(place).map(({ id }) => id)));
    else if (!done.has(next)) enter(next);
  }
}
