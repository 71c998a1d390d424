/** A list with at least one entry. */
export type Filled<Value> = readonly [Value, ...Value[]];

/** Places of a list, from one up to another. */
export interface Places {
  readonly first: number;
  readonly end: number;
}

/**
 * The place behind the last value that fulfils a condition which all values behind it fail, in a sorted list or in some
 * places of it; takes logarithmic time.
 */
export function partitionPoint<Value>(
  sorted: readonly Value[],
  isInFront: (value: Value) => boolean,
  { first, end }: Places = { first: 0, end: sorted.length },
): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && isInFront(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The values with a key, out of a list that is sorted by it; takes logarithmic time. */
export function valuesWith<Value>(
  sorted: readonly Value[],
  keyOf: (value: Value) => string,
  key: string,
): readonly Value[] {
  const first = partitionPoint(sorted, (value) => keyOf(value) < key);
  const end = partitionPoint(sorted, (value) => keyOf(value) <= key);
  return sorted.slice(first, end);
}

/** Cuts a list that is sorted by a key where the key changes. */
export function runsOf<Value>(
  sorted: readonly Value[],
  keyOf: (value: Value) => string,
): readonly Filled<Value>[] {
  const runs: [Value, ...Value[]][] = [];
  for (const value of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && keyOf(run[0]) === keyOf(value)) run.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** The order of texts by their UTF-16 units, as `<` has it. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
