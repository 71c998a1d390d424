import { inOrder, rowOrder } from "./dataset-order.ts";
import type { TimeFacts } from "./dataset-times.ts";
import type { ResolvedTable } from "./dataset-units.ts";

/**
 * The same table with its lists and rows sorted, so that the order in which anything came leaves no trace: rows by
 * indicator, unit, reporter and time. Its columns may be changed in place.
 */
export function sortTable(table: ResolvedTable): ResolvedTable {
  const indicators = ranked(table.indicators, table.indicator, (left, right) =>
    compareTexts(left.code, right.code),
  );
  const units = ranked(table.units, table.unit, (left, right) => compareTexts(left.text, right.text));
  const reporters = ranked(table.reporters, table.reporter, compareTexts);
  const times = ranked(table.times, table.time, compareTimes);
  const documents = ranked(table.documents, table.document, compareTexts);
  const lists = { indicators, units, reporters, times, documents };
  const order = rowOrder([table.indicator, table.unit, table.reporter, table.time]);
  const sorted = { ...(order === null ? table : permuted(table, order)), ...lists };
  const settled = settledOrder(sorted);
  return settled === null ? sorted : permuted(sorted, settled);
}

/** Sorts a list, each entry once, and lets the column point into it. */
function ranked<Entry>(
  entries: readonly Entry[],
  column: Int32Array,
  compare: (left: Entry, right: Entry) => number,
): readonly Entry[] {
  const places = entries.map((entry, place) => ({ entry, place }));
  places.sort((left, right) => compare(left.entry, right.entry));
  const ranks = new Int32Array(entries.length);
  const sorted: Entry[] = [];
  for (const { entry, place } of places) {
    const last = sorted.at(-1);
    if (last === undefined || compare(last, entry) !== 0) sorted.push(entry);
    ranks[place] = sorted.length - 1;
  }
  if (ranks.some((rank, place) => rank !== place)) {
    for (let row = 0; row < column.length; row += 1) column[row] = ranks[column[row] ?? 0] ?? 0;
  }
  return sorted;
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareTimes(left: TimeFacts, right: TimeFacts): number {
  if (left.kind !== right.kind) return left.kind - right.kind;
  if (left.start !== right.start) return left.start - right.start;
  if (left.end !== right.end) return left.end - right.end;
  return compareTexts(left.text, right.text);
}

/**
 * Rows of one series and time by their worth, the best first, and by all else that they say; null where no row has to
 * move.
 */
function settledOrder(table: ResolvedTable): Int32Array | null {
  let order: Int32Array | null = null;
  for (let start = 0; start < table.size; ) {
    let end = start + 1;
    while (end < table.size && isOfSameTime(table, start, end)) end += 1;
    if (end > start + 1) {
      order ??= Int32Array.from({ length: table.size }, (_, row) => row);
      order.subarray(start, end).sort((left, right) => compareWorth(table, left, right));
    }
    start = end;
  }
  return order;
}

/** Whether two rows of a sorted table belong to one series and speak of one time. */
function isOfSameTime(table: ResolvedTable, row: number, other: number): boolean {
  return (
    table.time[row] === table.time[other] &&
    table.unit[row] === table.unit[other] &&
    table.indicator[row] === table.indicator[other] &&
    table.reporter[row] === table.reporter[other]
  );
}

function compareWorth(table: ResolvedTable, left: number, right: number): number {
  const by = (column: ArrayLike<number>) => (column[left] ?? 0) - (column[right] ?? 0);
  const { status, revision, value, bound, document, reportedOn } = table;
  return by(status) || -by(revision) || by(value) || by(bound) || by(document) || by(reportedOn);
}

function permuted(table: ResolvedTable, order: Int32Array): ResolvedTable {
  const { size } = table;
  return {
    ...table,
    indicator: inOrder(table.indicator, new Int32Array(size), order),
    unit: inOrder(table.unit, new Int32Array(size), order),
    reporter: inOrder(table.reporter, new Int32Array(size), order),
    time: inOrder(table.time, new Int32Array(size), order),
    document: inOrder(table.document, new Int32Array(size), order),
    value: inOrder(table.value, new Float64Array(size), order),
    bound: inOrder(table.bound, new Uint8Array(size), order),
    status: inOrder(table.status, new Uint8Array(size), order),
    reportedOn: inOrder(table.reportedOn, new Int32Array(size), order),
    revision: inOrder(table.revision, new Float64Array(size), order),
    pathOf: (row, field) => table.pathOf(order[row] ?? 0, field),
  };
}
