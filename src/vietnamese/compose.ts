import { isInvisible, isLatinLetter } from "./characters.ts";
import { FOLDINGS, LOOSE } from "./foldings.ts";
import { type OffsetMap, offsetMapBuilder } from "./offset-map.ts";

/** Composes decomposed letters and drops what shows nothing: all that changes lengths. */
export function compose(text: string): { readonly text: string; readonly map: OffsetMap } {
  const map = offsetMapBuilder();
  let [composed, copied] = ["", 0];
  for (let index = 0; index < text.length; index += 1) {
    if (!isLoose(text.charCodeAt(index))) continue;
    let [marks, end] = ["", index];
    for (; isLoose(text.charCodeAt(end)); end += 1) {
      if (!isInvisible(text.charCodeAt(end))) marks += text.charAt(end);
    }
    const before = text.slice(Math.max(copied, index - 1), index);
    const isBorne = marks !== "" && marks.length <= MOST_MARKS && isLatinLetter(before.charCodeAt(0));
    const start = isBorne ? index - 1 : index;
    composed += text.slice(copied, start);
    map.record(composed.length, start, end);
    composed += isBorne ? (before + marks).normalize("NFC") : marks;
    [index, copied] = [end, end];
  }
  composed += text.slice(copied);
  return { text: composed, map: map.finish(composed.length, text.length) };
}

/** Letters bear at most two marks in Vietnamese; four leaves room for slips. */
const MOST_MARKS = 4;

function isLoose(unit: number): boolean {
  return FOLDINGS[unit] === LOOSE;
}
