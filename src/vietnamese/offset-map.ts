/** A stretch of a text in UTF-16 offsets, as `slice` takes them: `end` is the first offset after it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Finds the stretch of the original that a stretch of the folded text was made from. */
export type OffsetMap = (start: number, end: number) => TextSpan;

/** Takes down, in order, which stretches of the original became stretches of another length. */
export interface OffsetMapBuilder {
  readonly record: (foldedStart: number, originalStart: number, originalEnd: number) => void;
  readonly finish: (foldedLength: number, originalLength: number) => OffsetMap;
}

/** Three numbers for each recorded stretch; where its folded form ends follows from the next one. */
const FIELDS = 3;

/** The map of a text whose folding changed no length: it holds nothing. */
export function identityMap(length: number): OffsetMap {
  return offsetMapBuilder().finish(length, length);
}

/** Builds a map that costs three numbers for each stretch that changed its length, and nothing for the rest. */
export function offsetMapBuilder(): OffsetMapBuilder {
  const table: number[] = [];
  const record = (...stretch: readonly [foldedStart: number, originalStart: number, originalEnd: number]) => {
    table.push(...stretch);
  };
  const finish = (foldedLength: number, originalLength: number): OffsetMap => {
    record(foldedLength, originalLength, originalLength);
    return mapThrough(table, foldedLength);
  };
  return { record, finish };
}

function mapThrough(table: readonly number[], foldedLength: number): OffsetMap {
  return (start, end) => {
    const first = within(start, foldedLength);
    const last = within(end, foldedLength);
    const from = sideOf(table, first, 1);
    return Object.freeze({ start: from, end: last > first ? sideOf(table, last - 1, 2) : from });
  };
}

function within(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
}

/** Where the folded unit at `offset` begins (1) or ends (2) in the original. */
function sideOf(table: readonly number[], offset: number, side: 1 | 2): number {
  const entry = lastEntryAt(table, offset);
  const past = entry < 0 ? offset : offset - foldedEnd(table, entry);
  if (entry >= 0 && past < 0) return field(table, entry, side);
  return (entry < 0 ? 0 : field(table, entry, 2)) + past + side - 1;
}

/** The last recorded stretch that starts at `offset` or before; -1 where all start later. */
function lastEntryAt(table: readonly number[], offset: number): number {
  let low = 0;
  let high = table.length / FIELDS - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (field(table, middle, 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Between two recorded stretches nothing changed its length, so the gap is as long in both texts. */
function foldedEnd(table: readonly number[], entry: number): number {
  const gap = field(table, entry + 1, 1) - field(table, entry, 2);
  return field(table, entry + 1, 0) - gap;
}

function field(table: readonly number[], entry: number, position: 0 | 1 | 2): number {
  return table[entry * FIELDS + position] ?? 0;
}
