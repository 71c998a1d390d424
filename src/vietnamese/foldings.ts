import { FIRST_MARK, isInvisible, LAST_MARK, replacedUnits } from "./characters.ts";
import { movableVowels } from "./tone-marks.ts";

/** Stays as it is. */
export const PLAIN = 0;
/** A combining mark or an invisible character: folding it changes the length. */
export const LOOSE = 1;
/** Read as another unit. */
export const REPLACED = 2;

/**
 * What is to be done with each UTF-16 unit: nothing with most, so that folding is one look into a table. For a vowel whose
 * tone mark may stand on the wrong letter it is what that depends on.
 */
export const FOLDINGS: Uint8Array = /* @__PURE__ */ foldings();

function foldings(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const unit of replacedUnits()) kinds[unit] = isInvisible(unit) ? LOOSE : REPLACED;
  kinds.fill(LOOSE, FIRST_MARK, LAST_MARK + 1);
  for (const [vowel, place] of movableVowels()) kinds[vowel.charCodeAt(0)] = place;
  return kinds;
}
