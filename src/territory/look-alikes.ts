import { editDistance } from "./edit-distance.ts";

const MOST_CHANGES = 2;
const MOST_SUGGESTIONS = 8;

/**
 * How many letters tell apart two names that are typed without marks; `undefined` where these are too many to suggest one
 * for the other. Short names leave less room for slips.
 */
export function changesBetween(name: string, other: string): number | undefined {
  const most = Math.min(MOST_CHANGES, Math.floor(name.length / 3));
  return name === "" ? undefined : editDistance(name, other, most);
}

/** How far something is from what was looked for. */
interface Near {
  readonly far: number;
}

/** The nearest and those that are hardly further, the nearest first. */
export function nearestOf<Thing extends Near>(near: readonly Thing[]): readonly Thing[] {
  const sorted = near.toSorted((left, right) => left.far - right.far);
  const furthest = (sorted[0]?.far ?? 0) + 1;
  return sorted.filter(({ far }) => far <= furthest).slice(0, MOST_SUGGESTIONS);
}
