import { isInvisible, isLatinLetter } from "./characters.ts";
import { FOLDINGS, LOOSE } from "./foldings.ts";
import { type OffsetMap, offsetMapBuilder } from "./offset-map.ts";

/** Composes decomposed letters and drops what shows nothing: all that changes lengths. */
export function compose(text: string): { readonly text: string; readonly map: OffsetMap } {
  const map = offsetMapBuilder();
  let composed = "";
  let copied = 0;
  let index = nextLoose(text, 0);
  while (index < text.length) {
    const end = endOfLoose(text, index);
    const stretch = composeStretch(text, index, end);
    composed += text.slice(copied, stretch.start);
    map.record(composed.length, stretch.start, end);
    composed += stretch.composed;
    copied = end;
    index = nextLoose(text, end);
  }
  composed += text.slice(copied);
  return { text: composed, map: map.finish(composed.length, text.length) };
}

/** Letters bear at most two marks in Vietnamese; four leaves room for slips. */
const MOST_MARKS = 4;

/** Marks and invisible characters from `start` to `end`, with the letter that bears them, in their one spelling. */
function composeStretch(text: string, start: number, end: number): { start: number; composed: string } {
  const marks = visibleUnits(text, start, end);
  const bearsThem = start > 0 && isLatinLetter(text.charCodeAt(start - 1));
  if (!bearsThem || marks.length === 0 || marks.length > MOST_MARKS) return { start, composed: marks };
  return { start: start - 1, composed: (text.charAt(start - 1) + marks).normalize("NFC") };
}

function visibleUnits(text: string, start: number, end: number): string {
  let visible = "";
  for (let index = start; index < end; index += 1) {
    if (!isInvisible(text.charCodeAt(index))) visible += text.charAt(index);
  }
  return visible;
}

function nextLoose(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isLoose(text.charCodeAt(index))) index += 1;
  return index;
}

function endOfLoose(text: string, from: number): number {
  let index = from;
  while (index < text.length && isLoose(text.charCodeAt(index))) index += 1;
  return index;
}

function isLoose(unit: number): boolean {
  return FOLDINGS[unit] === LOOSE;
}
