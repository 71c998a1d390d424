import { foldName } from "./letters.ts";
import { UNIT_WORDS, type UnitWord } from "./unit-words.ts";
import { wordsPattern } from "./words-pattern.ts";

/**
 * Whether a value is the English name of a unit word.
 *
 * @example
 * import { isUnitWord } from "antq/vietnamese";
 * isUnitWord("incident") //=> true
 * isUnitWord("toString") //=> false
 */
export function isUnitWord(input: unknown): input is UnitWord {
  return typeof input === "string" && Object.hasOwn(UNIT_WORDS, input);
}

/**
 * The units that a printed word names, whatever its letter case, tone-mark place and spaces: none where it is not
 * known, two for `khẩu`, which is a resident or a gun.
 *
 * @example
 * import { unitsNamed } from "antq/vietnamese";
 * unitsNamed("Hộ gia đình") //=> ["household"]
 * unitsNamed("khẩu") //=> ["resident", "gun"]
 * unitsNamed("con trâu") //=> []
 */
export function unitsNamed(words: string): readonly UnitWord[] {
  return UNITS_OF_WORDS.get(foldName(words)) ?? NONE;
}

const NONE: readonly UnitWord[] = Object.freeze([]);

const UNITS_OF_WORDS: ReadonlyMap<string, readonly UnitWord[]> = /* @__PURE__ */ unitsOfWords();

function unitsOfWords(): ReadonlyMap<string, readonly UnitWord[]> {
  const units = new Map<string, readonly UnitWord[]>();
  for (const unit of Object.keys(UNIT_WORDS).filter(isUnitWord)) {
    const { vi, aliases } = UNIT_WORDS[unit];
    for (const word of [vi, ...aliases].map(foldName)) {
      units.set(word, Object.freeze([...(units.get(word) ?? []), unit]));
    }
  }
  return units;
}

/** Any unit word, the longest that fits, as a piece of larger patterns; the text is folded, letter case aside. */
export const UNIT: string = /* @__PURE__ */ wordsPattern(UNITS_OF_WORDS.keys());
