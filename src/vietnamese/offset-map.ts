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
  return (start, end) => {
    const from = within(start, length);
    return Object.freeze({ start: from, end: Math.max(from, within(end, length)) });
  };
}

/** Builds a map that costs twelve bytes for each stretch that changed its length, and nothing for the rest. */
export function offsetMapBuilder(): OffsetMapBuilder {
  let table = new Uint32Array(FIELDS * 16);
  let count = 0;
  const record = (foldedStart: number, originalStart: number, originalEnd: number): void => {
    if (count * FIELDS === table.length) table = doubled(table);
    const entry = count * FIELDS;
    table[entry] = foldedStart;
    table[entry + 1] = originalStart;
    table[entry + 2] = originalEnd;
    count += 1;
  };
  const finish = (foldedLength: number, originalLength: number): OffsetMap => {
    record(foldedLength, originalLength, originalLength);
    return mapThrough(table.slice(0, count * FIELDS), foldedLength);
  };
  return { record, finish };
}

function doubled(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  larger.set(table);
  return larger;
}

function mapThrough(table: Uint32Array, foldedLength: number): OffsetMap {
  return (start, end) => {
    const first = within(start, foldedLength);
    const last = within(end, foldedLength);
    const from = startOf(table, first);
    return Object.freeze({ start: from, end: last > first ? endOf(table, last - 1) : from });
  };
}

function within(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
}

/** Where the folded unit at `offset` begins in the original. */
function startOf(table: Uint32Array, offset: number): number {
  const entry = lastEntryAt(table, offset);
  if (entry < 0) return offset;
  const past = offset - foldedEnd(table, entry);
  return past < 0 ? field(table, entry, 1) : field(table, entry, 2) + past;
}

/** Where the folded unit at `offset` ends in the original. */
function endOf(table: Uint32Array, offset: number): number {
  const entry = lastEntryAt(table, offset);
  if (entry < 0) return offset + 1;
  const past = offset - foldedEnd(table, entry);
  return past < 0 ? field(table, entry, 2) : field(table, entry, 2) + past + 1;
}

/** The last recorded stretch that starts at `offset` or before; -1 where all start later. */
function lastEntryAt(table: Uint32Array, offset: number): number {
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
function foldedEnd(table: Uint32Array, entry: number): number {
  const gap = field(table, entry + 1, 1) - field(table, entry, 2);
  return field(table, entry + 1, 0) - gap;
}

function field(table: Uint32Array, entry: number, position: 0 | 1 | 2): number {
  return table[entry * FIELDS + position] ?? 0;
}
