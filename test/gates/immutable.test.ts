import { Decimal } from "antq/kernel";
import { describe, expect, it } from "vitest";
import { ROOMS } from "../rooms.ts";

/** The places below a value that somebody who imports it could change for all others. */
function changeable(value: unknown, place: string, seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== "object" || value === null || seen.has(value) || value instanceof Decimal) return [];
  seen.add(value);
  const parts = Object.entries(value).flatMap(([key, part]) => changeable(part, `${place}.${key}`, seen));
  return Object.isFrozen(value) ? parts : [place, ...parts];
}

describe("what the rooms export can be changed by nobody", () => {
  it.each(ROOMS)("antq/%s", async (room) => {
    const names: Readonly<Record<string, unknown>> = await import(`../../src/${room}/index.ts`);
    const found = Object.entries(names).flatMap(([name, value]) => changeable(value, name));
    // zod's schemas are zod's own objects.
    expect(found.filter((place) => !/Schema(?:\.|$)/u.test(place)).slice(0, 20)).toEqual([]);
  });
});
