/** How many values at the front of a sorted list fulfil a condition that all behind them fail; takes logarithmic time. */
export function partitionPoint<Value>(
  sorted: readonly Value[],
  isInFront: (value: Value) => boolean,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && isInFront(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
