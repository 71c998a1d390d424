/**
 * The rows in the order of some columns, the first column counting most; rows that are alike in all of them stay in the
 * order in which they came; null where they are in order already. One counting sort for each column, from the last:
 * linear in the rows.
 */
export function rowOrder(columns: readonly Int32Array[]): Int32Array | null {
  const size = columns[0]?.length ?? 0;
  if (isInOrder(size, columns)) return null;
  let order = new Int32Array(size);
  let spare = new Int32Array(size);
  for (let row = 0; row < size; row += 1) order[row] = row;
  for (const column of columns.toReversed()) {
    const most = column.reduce((largest, entry) => (entry > largest ? entry : largest), 0);
    if (most === 0) continue;
    sortBy(column, most, order, spare);
    [order, spare] = [spare, order];
  }
  return order;
}

function isInOrder(size: number, columns: readonly Int32Array[]): boolean {
  for (let row = 1; row < size; row += 1) {
    for (const column of columns) {
      const step = (column[row] ?? 0) - (column[row - 1] ?? 0);
      if (step < 0) return false;
      if (step > 0) break;
    }
  }
  return true;
}

function sortBy(column: Int32Array, most: number, order: Int32Array, target: Int32Array): void {
  const next = new Int32Array(most + 2);
  for (let row = 0; row < column.length; row += 1) {
    const after = (column[row] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let entry = 1; entry <= most; entry += 1) next[entry] = (next[entry] ?? 0) + (next[entry - 1] ?? 0);
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place] ?? 0;
    const entry = column[row] ?? 0;
    const at = next[entry] ?? 0;
    target[at] = row;
    next[entry] = at + 1;
  }
}

/** A column in another order, written into a fresh one; one that says the same throughout is answered as it is. */
export function inOrder<Column extends Int32Array | Float64Array | Uint8Array>(
  column: Column,
  fresh: Column,
  order: Int32Array,
): Column {
  if (isConstant(column)) return column;
  for (let place = 0; place < order.length; place += 1) fresh[place] = column[order[place] ?? 0] ?? 0;
  return fresh;
}

function isConstant(column: ArrayLike<number>): boolean {
  for (let row = 1; row < column.length; row += 1) if (column[row] !== column[0]) return false;
  return true;
}
