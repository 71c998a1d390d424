import type { TimeFacts } from "./dataset-times.ts";
import type { ResolvedTable } from "./dataset-units.ts";

/**
 * The same table with its lists sorted, each entry once and none that no row has, so that the way in which they came
 * leaves no trace. Its columns may be changed in place.
 */
export function sortLists(table: ResolvedTable): ResolvedTable {
  return {
    ...table,
    indicators: ranked(table.indicators, table.indicator, (left, right) =>
      compareTexts(left.code, right.code),
    ),
    units: ranked(table.units, table.unit, (left, right) => compareTexts(left.text, right.text)),
    reporters: ranked(table.reporters, table.reporter, compareTexts),
    times: ranked(table.times, table.time, compareTimes),
    documents: ranked(table.documents, table.document, compareTexts),
  };
}

/** Sorts a list and lets the column point into it. */
function ranked<Entry>(
  entries: readonly Entry[],
  column: Int32Array,
  compare: (left: Entry, right: Entry) => number,
): readonly Entry[] {
  const isUsed = usedEntries(column, entries.length);
  const places = entries.map((entry, place) => ({ entry, place })).filter(({ place }) => isUsed[place] === 1);
  places.sort((left, right) => compare(left.entry, right.entry));
  const ranks = new Int32Array(entries.length);
  const sorted: Entry[] = [];
  let isMoved = false;
  for (const { entry, place } of places) {
    const last = sorted.at(-1);
    if (last === undefined || compare(last, entry) !== 0) sorted.push(entry);
    ranks[place] = sorted.length - 1;
    if (ranks[place] !== place) isMoved = true;
  }
  if (isMoved) for (let row = 0; row < column.length; row += 1) column[row] = ranks[column[row] ?? 0] ?? 0;
  return sorted;
}

function usedEntries(column: Int32Array, count: number): Uint8Array {
  const isUsed = new Uint8Array(count);
  let unused = count;
  for (let row = 0; row < column.length && unused > 0; row += 1) {
    const entry = column[row] ?? 0;
    if (isUsed[entry] === 1) continue;
    isUsed[entry] = 1;
    unused -= 1;
  }
  return isUsed;
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
