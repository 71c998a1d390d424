import type { Component } from "./flow-components.ts";
import { type Steps, spend } from "./flow-steps.ts";

/** Which components give more for a window than another one gives for a window around it. */
export interface Overlaps {
  readonly isAny: boolean;
  /** As many as there are steps for. */
  readonly pairs: readonly (readonly [earlier: Component, later: Component])[];
  /** The number of a component that each one hangs together with; -1 for those that are in no pair. */
  readonly groups: Int32Array;
}

/**
 * Compares the components whose boundaries do not lie one after the other. They are numbered by their first points, so
 * that each can only overlap those before it that go on.
 */
export function exceedingOverlaps(
  components: readonly Component[],
  totals: Float64Array,
  steps: Steps,
): Overlaps {
  const sides = sidesOf(components, totals);
  const groups = new Int32Array(components.length).fill(NONE);
  const pairs: (readonly [Component, Component])[] = [];
  const open = new Int32Array(components.length);
  let count = 0;
  let firstEnd = Infinity;
  for (const [number, component] of components.entries()) {
    if (component.length < 2) continue;
    if (firstEnd < (component[0] ?? 0)) {
      count = closeBefore(open, count, sides.last, component[0] ?? 0);
      firstEnd = open
        .subarray(0, count)
        .reduce((least, before) => Math.min(least, sides.last[before] ?? 0), Infinity);
    }
    for (let at = 0; at < count; at += 1) {
      const before = open[at] ?? 0;
      if (!mayExceed(sides, before, number)) continue;
      if (steps.left < 0 && groups[before] !== NONE && groups[before] === groups[number]) continue;
      const other = components[before] ?? component;
      if (!someExceeds(other, component, totals) && !someExceeds(component, other, totals)) continue;
      join(groups, before, number);
      if (spend(steps, 1)) pairs.push([other, component]);
    }
    open[count] = number;
    count += 1;
    firstEnd = Math.min(firstEnd, sides.last[number] ?? 0);
  }
  const isAny = groups.some((group) => group !== NONE);
  return { isAny, pairs, groups: groups.map((_, number) => groupOf(groups, number)) };
}

/** Keeps those of the first `count` numbers whose last point lies behind a point; answers how many they are. */
function closeBefore(open: Int32Array, count: number, last: Int32Array, point: number): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const number = open[at] ?? 0;
    if ((last[number] ?? 0) < point) continue;
    open[kept] = number;
    kept += 1;
  }
  return kept;
}

const NONE = -1;

/** What can be said of a component at a glance. */
interface Sides {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly lastButOne: Int32Array;
  readonly last: Int32Array;
  /** The figure of all of it, and the least of a step from point to point. */
  readonly sum: Float64Array;
  readonly least: Float64Array;
}

function sidesOf(components: readonly Component[], totals: Float64Array): Sides {
  const pointAt = (place: number) => Int32Array.from(components, (points) => points.at(place) ?? NONE);
  const rise = (from: number | undefined, to: number | undefined) =>
    (totals[to ?? 0] ?? 0) - (totals[from ?? 0] ?? 0);
  const leastStep = (points: Component) =>
    points.reduce(
      (least, point, at) => (at === 0 ? least : Math.min(least, rise(points[at - 1], point))),
      Infinity,
    );
  return {
    first: pointAt(0),
    second: pointAt(1),
    lastButOne: pointAt(-2),
    last: pointAt(-1),
    sum: Float64Array.from(components, (points) => rise(points[0], points.at(-1))),
    least: Float64Array.from(components, leastStep),
  };
}

/** Whether a window of one can lie inside a smaller one of the other, as far as can be seen at a glance. */
function mayExceed(sides: Sides, earlier: number, later: number): boolean {
  const { first, second, lastButOne, last, sum, least } = sides;
  return (
    ((least[earlier] ?? 0) < (sum[later] ?? 0) && (second[later] ?? 0) < (last[earlier] ?? 0)) ||
    ((least[later] ?? 0) < (sum[earlier] ?? 0) && (lastButOne[earlier] ?? 0) > (first[later] ?? 0))
  );
}

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

function join(groups: Int32Array, one: number, other: number): void {
  const [left, right] = [groupOf(groups, one), groupOf(groups, other)];
  const group = left === NONE ? (right === NONE ? one : right) : left;
  for (const number of [left, right, one, other]) if (number !== NONE) groups[number] = group;
}

/** Follows the groups to the one that stands for them all, and shortens the way. */
function groupOf(groups: Int32Array, number: number): number {
  let group = groups[number] ?? NONE;
  for (let at = number; group !== NONE && group !== at; ) {
    const next = groups[group] ?? NONE;
    groups[at] = next;
    at = group;
    group = next;
  }
  return group;
}
