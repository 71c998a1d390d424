/**
 * The characters that real documents use for one another, as ranges of UTF-16 units. Tabs stay tabs: they part the
 * columns of a table, and `12⇥600` is two figures.
 */
type Ranges = readonly (readonly [first: number, last: number])[];

/** No-break, thin and other spaces, all read as a space. */
const SPACES: Ranges = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Vertical tab, form feed, next line, line and paragraph separator, all read as a line break. */
const LINE_BREAKS: Ranges = [
  [0x0b, 0x0c],
  [0x85, 0x85],
  [0x2028, 0x2029],
];

/** `‐ ‑ ‒ – — ―`, the minus sign, small and full-width hyphens, all read as `-`. */
const DASHES: Ranges = [
  [0x2010, 0x2015],
  [0x2212, 0x2212],
  [0xfe58, 0xfe58],
  [0xfe63, 0xfe63],
  [0xff0d, 0xff0d],
];

/** The fraction slash, the division slash and the full-width slash, all read as `/`. */
const SLASHES: Ranges = [
  [0x2044, 0x2044],
  [0x2215, 0x2215],
  [0xff0f, 0xff0f],
];

/** The Icelandic eth and the African D look like Đ, and are typed and scanned for it. */
const CAPITAL_ETHS: Ranges = [
  [0xd0, 0xd0],
  [0x189, 0x189],
];
const SMALL_ETHS: Ranges = [
  [0xf0, 0xf0],
  [0x256, 0x256],
];

/** Soft hyphen, joiners, zero-width spaces, direction marks, byte-order mark: dropped. */
const INVISIBLE: Ranges = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];

/** One character read as another, one unit for one, or as none. */
const REPLACED: readonly (readonly [Ranges, string])[] = [
  [SPACES, " "],
  [LINE_BREAKS, "\n"],
  [DASHES, "-"],
  [SLASHES, "/"],
  [CAPITAL_ETHS, "Đ"],
  [SMALL_ETHS, "đ"],
  [INVISIBLE, ""],
];

const REPLACEMENTS: ReadonlyMap<number, string> = /* @__PURE__ */ replacements();

function replacements(): ReadonlyMap<number, string> {
  return new Map(
    REPLACED.flatMap(([ranges, replacement]) => unitsIn(ranges).map((unit) => [unit, replacement] as const)),
  );
}

function unitsIn(ranges: Ranges): readonly number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step) => first + step),
  );
}

/** All units that are read as another one, or as none. */
export function replacedUnits(): Iterable<number> {
  return REPLACEMENTS.keys();
}

/** What a UTF-16 unit is read as; itself for most. */
export function replacementOf(unit: number): string {
  return REPLACEMENTS.get(unit) ?? String.fromCharCode(unit);
}

/** Whether a unit shows nothing and is dropped. */
export function isInvisible(unit: number): boolean {
  return REPLACEMENTS.get(unit) === "";
}

/** The combining marks. */
export const FIRST_MARK = 0x300;
export const LAST_MARK = 0x36f;

/** Whether a unit is a combining mark, as decomposed letters (NFD) carry them. */
export function isCombiningMark(unit: number): boolean {
  return unit >= FIRST_MARK && unit <= LAST_MARK && !isInvisible(unit);
}

/** Whether a unit is a Latin letter; Vietnamese has no others. */
export function isLatinLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return (unit <= 0x2af && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit <= 0x1eff);
}
