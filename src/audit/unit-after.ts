import { foldName } from "../vietnamese/letters.ts";
import { isUnitWord } from "../vietnamese/unit-word-lookup.ts";
import { UNIT_WORDS, type UnitWord } from "../vietnamese/unit-words.ts";

/** A unit word in a text, and where it ends. */
export interface UnitAt {
  readonly units: readonly UnitWord[];
  readonly end: number;
}

interface Entry {
  readonly words: string;
  readonly units: readonly UnitWord[];
}

/** Unit words by their first letter, the longest first. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = /* @__PURE__ */ entries();
const LONGEST = 30;

function entries(): ReadonlyMap<string, readonly Entry[]> {
  const units = new Map<string, UnitWord[]>();
  for (const unit of Object.keys(UNIT_WORDS).filter(isUnitWord)) {
    const { vi, aliases } = UNIT_WORDS[unit];
    for (const word of [vi, ...aliases].map(foldName)) units.set(word, [...(units.get(word) ?? []), unit]);
  }
  const byLetter = new Map<string, Entry[]>();
  for (const [words, named] of units) {
    const letter = words.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), { words, units: named }]);
  }
  for (const list of byLetter.values()) list.sort((left, right) => right.words.length - left.words.length);
  return byLetter;
}

/** The unit word at a place of a plain text, after at most one space; the longest that fits. */
export function unitAfter(plain: string, at: number): UnitAt | null {
  const start = plain.charAt(at) === " " ? at + 1 : at;
  const window = plain.slice(start, start + LONGEST).toLowerCase();
  const found = ENTRIES.get(window.charAt(0))?.find(
    ({ words }) => window.startsWith(words) && isEnd(words, plain.charAt(start + words.length)),
  );
  if (found === undefined || isSlogan(window)) return null;
  return { units: found.units, end: start + found.words.length };
}

/** `khẩu` alone is a resident or a gun, but `khẩu hiệu` a slogan and `khẩu trang` a mask. */
function isSlogan(window: string): boolean {
  return /^khẩu (?:hiệu|trang|phần)/u.test(window);
}

function isEnd(words: string, next: string): boolean {
  return words.endsWith("%") || words.endsWith("₫") || !/[0-9A-Za-z\u00c0-\u02af\u1e00-\u1eff]/u.test(next);
}
