import type { TextSpan } from "../vietnamese/offset-map.ts";

/** The index of the first of some ordered stretches that starts at a place or after it. */
export function firstFrom(spans: readonly TextSpan[], place: number): number {
  return firstWhere(spans.length, (index) => (spans[index]?.start ?? 0) >= place);
}

/** The first index from which on a test is passed, found by halving. */
export function firstWhere(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
