import { replacementOf } from "./characters.ts";
import { compose } from "./compose.ts";
import { FOLDINGS, LOOSE, PLAIN, REPLACED } from "./foldings.ts";
import { identityMap, type OffsetMap, type TextSpan } from "./offset-map.ts";
import { mayBeMisplaced, misplacementOfTone, moveTone } from "./tone-marks.ts";

/** A text in the one spelling that finders search, with the way back to the text as it was. */
export interface FoldedText {
  /** The text in one spelling; the original string itself where there was nothing to fold. */
  readonly folded: string;
  /**
   * The stretch of the original that `folded.slice(start, end)` was made from. Offsets outside the text are moved
   * to its ends; characters that show nothing belong to no stretch unless they lie inside it.
   */
  readonly originalSpan: (start: number, end: number) => TextSpan;
}

/**
 * Folds what looks the same in print into one spelling, for finders: letters composed (NFC), `Ð` and `ð` read as
 * `Đ` and `đ`, the tone mark in its older place (`Hoà` becomes `Hòa`), all spaces a space, all dashes `-`, all
 * slashes `/`, and characters that show nothing dropped. Case, line breaks and tabs stay. Takes linear time, and no memory for the
 * way back where the length did not change.
 *
 * Only Latin letters with at most four marks are composed: longer runs occur in no language, and composing them
 * takes quadratic time.
 *
 * @example
 * import { foldText } from "antq/vietnamese";
 * const text = "QÐ của Uy\u0309 ban – 2022";
 * const { folded, originalSpan } = foldText(text);
 * folded //=> "QĐ của Ủy ban - 2022"
 * const { start, end } = originalSpan(folded.indexOf("Ủy"), folded.indexOf(" ban"));
 * text.slice(start, end) //=> "Uy\u0309"
 */
export function foldText(text: string): FoldedText {
  const alike = replaceCharacters(text);
  if (!alike.hasLoose) return folding(alike.text, identityMap(text.length));
  const composed = compose(text);
  return folding(replaceCharacters(composed.text).text, composed.map);
}

function folding(folded: string, originalSpan: OffsetMap): FoldedText {
  return Object.freeze({ folded, originalSpan });
}

/**
 * A key by which names of places and terms compare: folded as by `foldText`, small letters, one spelling of
 * apostrophes, single spaces, none around dashes. Marks stay, so `Hòn` is not `Hơn`. A key is not for print.
 *
 * @example
 * import { foldName } from "antq/vietnamese";
 * foldName("Khánh Hoà") === foldName("KHÁNH  HÒA") //=> true
 * foldName("Bà Rịa – Vũng Tàu") //=> "bà rịa-vũng tàu"
 */
export function foldName(name: string): string {
  const { folded } = foldText(name.toLowerCase());
  return folded.replace(APOSTROPHES, "'").replace(/\s+/gu, " ").replace(/ ?- ?/gu, "-").trim();
}

const APOSTROPHES = /[\u0060\u00b4\u02b9\u02bc\u2018\u2019\u2032]/gu;

/**
 * A looser key, for suggestions only: letters without any mark, `đ` as `d`, no dashes or apostrophes, as names are
 * typed on a plain keyboard. `Đắk Lắk`, `Đăk Lăk` and `Dak Lak` share it, but so do different places: it never
 * decides which one is meant, and never touches document symbols, where `HD` and `HĐ` differ.
 *
 * @example
 * import { foldLoosely } from "antq/vietnamese";
 * foldLoosely("Đắk Lắk") //=> "dak lak"
 * foldLoosely("Bà Rịa – Vũng Tàu") //=> "ba ria vung tau"
 */
export function foldLoosely(name: string): string {
  const bare = foldName(name)
    .replace(/[\u00c0-\u02af\u1e00-\u1eff]/gu, (letter) => letter.normalize("NFD").charAt(0))
    .replace(/[\u0300-\u036f']/gu, "")
    .replaceAll("đ", "d");
  return bare.replace(/[-\s]+/gu, " ").trim();
}

/** Reads units as others and moves tone marks: all that keeps lengths. Says whether `compose` has work to do. */
function replaceCharacters(text: string): { readonly text: string; readonly hasLoose: boolean } {
  let replaced = "";
  let copied = 0;
  let hasLoose = false;
  for (let index = nextFolding(text, 0); index < text.length; index = nextFolding(text, index + 1)) {
    const unit = text.charCodeAt(index);
    const kind = FOLDINGS[unit] ?? PLAIN;
    if (kind === LOOSE) hasLoose = true;
    else if (kind === REPLACED) {
      replaced += text.slice(copied, index) + replacementOf(unit);
      copied = index + 1;
    } else {
      const shift = misplacementOfTone(text, index, kind);
      const left = shift < 0 ? index - 1 : index;
      if (shift === 0 || left < copied) continue;
      replaced += text.slice(copied, left) + moveTone(text.slice(left, left + 2));
      copied = left + 2;
    }
  }
  return { text: copied === 0 ? text : replaced + text.slice(copied), hasLoose };
}

/** The next place at which something may have to be done; a loop of its own, in which all of a text's time goes. */
function nextFolding(text: string, from: number): number {
  let before = text.charCodeAt(from - 1);
  for (let index = from; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = FOLDINGS[unit] ?? PLAIN;
    if (kind !== PLAIN && mayBeMisplaced(kind, before)) return index;
    before = unit;
  }
  return text.length;
}
