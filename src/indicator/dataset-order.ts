/** Rows sorted by two columns, and what the second of them says in that order. */
export interface Sorted {
  /** The row at each place; null where all rows are in order already. */
  readonly order: Int32Array | null;
  readonly second: Int32Array;
}

/**
 * Sorts rows by two columns, the first counting most; rows that are alike in both stay in the order in which they came.
 * One counting sort for each column, from the last: linear in the rows.
 */
export function sortedRows(first: Int32Array, second: Int32Array): Sorted {
  if (isInOrder(first, second)) return { order: null, second };
  const startsOfSecond = startsOf(second);
  const bySecond = isInOrder(second, second) ? null : sortedBy(second, startsOfSecond);
  const next = startsOf(first);
  const order = new Int32Array(first.length);
  const sorted = new Int32Array(first.length);
  for (let entry = 0; entry + 1 < startsOfSecond.length; entry += 1) {
    const end = startsOfSecond[entry + 1] ?? 0;
    for (let place = startsOfSecond[entry] ?? 0; place < end; place += 1) {
      const row = bySecond === null ? place : (bySecond[place] ?? 0);
      const at = next[first[row] ?? 0] ?? 0;
      next[first[row] ?? 0] = at + 1;
      order[at] = row;
      sorted[at] = entry;
    }
  }
  return { order, second: sorted };
}

function isInOrder(first: Int32Array, second: Int32Array): boolean {
  for (let row = 1; row < first.length; row += 1) {
    const step = (first[row] ?? 0) - (first[row - 1] ?? 0);
    if (step < 0 || (step === 0 && (second[row] ?? 0) < (second[row - 1] ?? 0))) return false;
  }
  return true;
}

function sortedBy(column: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const order = new Int32Array(column.length);
  for (let row = 0; row < order.length; row += 1) {
    const entry = column[row] ?? 0;
    const at = next[entry] ?? 0;
    order[at] = row;
    next[entry] = at + 1;
  }
  return order;
}

/** Where the rows of each entry of a column begin when they are put in order, and at last where they end. */
export function startsOf(column: Int32Array): Int32Array {
  let most = -1;
  for (let row = 0; row < column.length; row += 1) most = Math.max(most, column[row] ?? 0);
  const starts = new Int32Array(most + 2);
  for (let row = 0; row < column.length; row += 1) {
    const after = (column[row] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let entry = 1; entry < starts.length; entry += 1) {
    starts[entry] = (starts[entry] ?? 0) + (starts[entry - 1] ?? 0);
  }
  return starts;
}

/** The rows of a column in some order; null stands for the order in which they are. */
export function inOrder(column: Int32Array, order: Int32Array | null): Int32Array;
export function inOrder(column: Uint8Array, order: Int32Array | null): Uint8Array;
export function inOrder(column: Float64Array, order: Int32Array | null): Float64Array;
export function inOrder(
  column: Uint16Array | Float64Array,
  order: Int32Array | null,
): Uint16Array | Float64Array;
export function inOrder(
  column: Int32Array | Uint8Array | Uint16Array | Float64Array,
  order: Int32Array | null,
): typeof column {
  if (order === null || (order.length === column.length && isConstant(column))) return column;
  const ordered = column.slice(0, order.length);
  for (let place = 0; place < order.length; place += 1) ordered[place] = column[order[place] ?? 0] ?? 0;
  return ordered;
}

/** Whether a column says the same throughout. */
export function isConstant(column: ArrayLike<number>): boolean {
  for (let row = 1; row < column.length; row += 1) if (column[row] !== column[0]) return false;
  return true;
}
