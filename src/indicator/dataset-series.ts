import { inOrder, sortedRows, startsOf } from "./dataset-order.ts";
import type { ResolvedTable } from "./dataset-units.ts";

/** The series of a table, sorted by indicator, unit and reporter, and the number of the series of each row. */
export interface NumberedSeries {
  readonly count: number;
  readonly indicator: Int32Array;
  readonly unit: Int32Array;
  readonly reporter: Int32Array;
  /** How the rows lie when they are put in order; the last entry is their number. */
  readonly firstRow: Int32Array;
  readonly ofRow: Int32Array;
}

/** Numbers the series of a table whose lists are sorted. */
export function seriesOf(table: ResolvedTable): NumberedSeries {
  const sources = pairsOf(table.unit, table.units.length, table.reporter, table.reporters.length);
  const series = pairsOf(table.indicator, table.indicators.length, sources.ofRow, sources.left.length);
  return {
    count: series.left.length,
    indicator: series.left,
    unit: series.right.map((source) => sources.left[source] ?? 0),
    reporter: series.right.map((source) => sources.right[source] ?? 0),
    firstRow: startsOf(series.ofRow),
    ofRow: series.ofRow,
  };
}

/** The distinct pairs of entries of two columns, sorted, and the number of the pair of each row. */
export interface Pairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly ofRow: Int32Array;
}

/** Where all pairs that can be are not many more than the rows, they are numbered in a table, else as they come up. */
export function pairsOf(left: Int32Array, leftCount: number, right: Int32Array, rightCount: number): Pairs {
  const isSmall = leftCount * rightCount <= 4 * left.length + 65_536;
  return isSmall
    ? pairsInTable(left, right, rightCount, leftCount * rightCount)
    : pairsAsTheyCome(left, leftCount, right, rightCount);
}

function pairsInTable(left: Int32Array, right: Int32Array, rightCount: number, cells: number): Pairs {
  const numbers = new Int32Array(cells);
  for (let row = 0; row < left.length; row += 1) {
    numbers[(left[row] ?? 0) * rightCount + (right[row] ?? 0)] = 1;
  }
  const found: number[] = [];
  for (let cell = 0; cell < cells; cell += 1) if (numbers[cell] === 1) numbers[cell] = found.push(cell) - 1;
  const ofRow = new Int32Array(left.length);
  for (let row = 0; row < left.length; row += 1) {
    ofRow[row] = numbers[(left[row] ?? 0) * rightCount + (right[row] ?? 0)] ?? 0;
  }
  return {
    left: Int32Array.from(found, (cell) => Math.floor(cell / rightCount)),
    right: Int32Array.from(found, (cell) => cell % rightCount),
    ofRow,
  };
}

function pairsAsTheyCome(left: Int32Array, leftCount: number, right: Int32Array, rightCount: number): Pairs {
  const numbers = new Map<number, number>();
  // Most rows have the same right entry as the row before with their left one.
  const latest = new Int32Array(leftCount).fill(-1);
  const latestNumber = new Int32Array(leftCount);
  const ofRow = new Int32Array(left.length);
  const cells: number[] = [];
  for (let row = 0; row < left.length; row += 1) {
    const one = left[row] ?? 0;
    const other = right[row] ?? 0;
    if (latest[one] !== other) {
      const cell = one * rightCount + other;
      const number = numbers.get(cell) ?? cells.push(cell) - 1;
      numbers.set(cell, number);
      latest[one] = other;
      latestNumber[one] = number;
    }
    ofRow[row] = latestNumber[one] ?? 0;
  }
  return sortedPairs({
    left: Int32Array.from(cells, (cell) => Math.floor(cell / rightCount)),
    right: Int32Array.from(cells, (cell) => cell % rightCount),
    ofRow,
  });
}

function sortedPairs({ left, right, ofRow }: Pairs): Pairs {
  const { order, second } = sortedRows(left, right);
  if (order === null) return { left, right, ofRow };
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] ?? 0] = rank;
  for (let row = 0; row < ofRow.length; row += 1) ofRow[row] = ranks[ofRow[row] ?? 0] ?? 0;
  return { left: inOrder(left, order), right: second, ofRow };
}
