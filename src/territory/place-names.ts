import { foldLoosely, foldName } from "../vietnamese/letters.ts";
import { groupedBy } from "./grouped-by.ts";
import { isUnitKind, UNIT_KINDS, type UnitKind } from "./unit-kind.ts";
import { kindWord } from "./unit-names.ts";

/** What is longer names nothing: looking for names that come near takes time by length. */
export const LONGEST_NAME = 400;

/** One way to read the name of a unit: `xã Pờ Y` is a unit `Pờ Y` that is a xã, or one of any kind named `xã Pờ Y`. */
export interface PlaceName {
  /** By which names compare: equal keys, equal names. */
  readonly key: string;
  /** By which names look alike. */
  readonly loose: string;
  /** The kinds that the word before the name says; `null` where there is none. */
  readonly kinds: readonly UnitKind[] | null;
}

/** All ways to read the name of a unit. The word of a kind may be typed without marks: `xa Pờ Y`. */
export function readPlaceName(text: string): readonly PlaceName[] {
  const name = nameKey(text).replace(ABBREVIATION, (_, short: string) => `${ABBREVIATIONS[short] ?? short} `);
  const readings = KIND_WORDS.flatMap(({ word, loose, kinds }) => {
    const isWord = name.startsWith(`${word} `) || name.startsWith(`${loose} `);
    return isWord ? [placeName(name.slice(word.length + 1), kinds)] : [];
  });
  return [placeName(name, null), ...readings].filter(({ key }) => key !== "");
}

/**
 * A name for comparison. Official lists write the syllables of the Central Highlands that end in -ăk with a tone mark or
 * without, `Đắk` and `Đăk`, also in the name of one place; no Vietnamese word is told apart by that.
 */
export function nameKey(name: string): string {
  return foldName(name).replace(/ăk(?!\p{L})/gu, "ắk");
}

function placeName(key: string, kinds: readonly UnitKind[] | null): PlaceName {
  return { key, loose: foldLoosely(key), kinds };
}

const ABBREVIATION = /^(tp|tx|tt)(?:\. ?| )/u;
const ABBREVIATIONS: Readonly<Record<string, string>> = { tp: "thành phố", tx: "thị xã", tt: "thị trấn" };

/** The words of kinds, as they are printed and as they are typed without marks; both have as many letters. */
const KIND_WORDS = /* @__PURE__ */ kindWords();

function kindWords() {
  const kindsByWord = groupedBy(Object.keys(UNIT_KINDS).filter(isUnitKind), (kind) =>
    foldName(kindWord(kind)),
  );
  return [...kindsByWord].map(([word, kinds]) => ({ word, loose: foldLoosely(word), kinds }));
}
