import { isCombiningMark, isLatinLetter } from "./characters.ts";

/** Grave, acute, hook above, tilde, dot below: the five written tones. */
const TONES = "\u0300\u0301\u0309\u0303\u0323";

const A = 0x61;
const E = 0x65;
const I = 0x69;
const Q = 0x71;
const Y = 0x79;

/** An `o` or `u` with a tone, which may belong on the letter after it. */
const TONED_O = 3;
const TONED_U = 4;
/** A letter with a tone that may belong on the `o` or `u` before it; that letter's unit. */
const AFTER_O = 0x6f;
const AFTER_U = 0x75;

/** The letters of `oa`, `oe` and `uy`, in which the place of the tone varies, and what it depends on. */
const PLACES = { a: AFTER_O, e: AFTER_O, y: AFTER_U, o: TONED_O, u: TONED_U };

/** These letters with each tone, and what its place depends on. */
export function movableVowels(): Iterable<readonly [letter: string, place: number]> {
  return Object.entries(PLACES).flatMap(([vowel, place]) =>
    [vowel, vowel.toUpperCase()].flatMap((letter) =>
      [...TONES].map((tone) => [(letter + tone).normalize("NFC"), place] as const),
    ),
  );
}

/** Whether the tone of such a letter may belong on another one, by the unit before it: with most it may not. */
export function mayBeMisplaced(place: number, before: number): boolean {
  return place < AFTER_O || place === (before | 0x20);
}

/**
 * Where the tone mark at `index` ought to stand: -1 one letter to the left, 1 one to the right, 0 where it is.
 * The rule is the older of the two in use, which state documents follow: in `oa`, `oe`, `uy` the first letter
 * bears it (`hòa`, `hòe`, `thúy`), unless a letter follows (`hoàn`, `huỳnh`); the `u` of `qu` never does (`quý`).
 */
export function misplacementOfTone(text: string, index: number, place: number): -1 | 0 | 1 {
  if (place === AFTER_O) return isOpen(text, index) ? -1 : 0;
  if (place === AFTER_U) return smallLetter(text, index - 2) !== Q && isOpen(text, index) ? -1 : 0;
  const after = smallLetter(text, index + 1);
  if (place === TONED_O) return (after === A || after === E) && !isOpen(text, index + 1) ? 1 : 0;
  if (smallLetter(text, index - 1) === Q)
    return after === A || after === E || after === I || after === Y ? 1 : 0;
  return after === Y && isClosedUy(text, index + 1) ? 1 : 0;
}

/** The two letters with the tone moved from one to the other: `oà` becomes `òa`, and back. */
export function moveTone(pair: string): string {
  const [vowel, second, third] = pair.normalize("NFD");
  return `${vowel}${third}${second}`.normalize("NFC");
}

/** In `uyê` the ê bears the tone, so that `ùyê` is a slip of another kind. */
function isClosedUy(text: string, index: number): boolean {
  return !isOpen(text, index) && !"êềếểễệÊỀẾỂỄỆ".includes(text.charAt(index + 1));
}

function isOpen(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1);
  return !isLatinLetter(next) && !isCombiningMark(next);
}

/** The unit at `index`, a plain letter made small. */
function smallLetter(text: string, index: number): number {
  return text.charCodeAt(index) | 0x20;
}
