import { isCombiningMark, isLatinLetter } from "./characters.ts";

/** Grave, acute, hook above, tilde, dot below: the five written tones. */
const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"] as const;

/** The letters of `oa`, `oe` and `uy`, in which the place of the tone varies. */
const VOWELS = "aeouyAEOUY";

const TONED: ReadonlyMap<string, readonly [vowel: string, tone: string]> = /* @__PURE__ */ tonedVowels();

function tonedVowels(): ReadonlyMap<string, readonly [vowel: string, tone: string]> {
  return new Map(
    [...VOWELS].flatMap((vowel) =>
      TONES.map((tone) => [(vowel + tone).normalize("NFC"), [vowel, tone]] as const),
    ),
  );
}

/** The letters with a tone whose place varies, those of `oa`, `oe` and `uy`; with a second one the first one's unit. */
export function movableVowels(): readonly (readonly [toned: string, before: number | undefined])[] {
  return [...TONED].map(([toned, [vowel]]) => [toned, FIRST[vowel.toLowerCase()]] as const);
}

/**
 * Where the tone mark at `index` ought to stand: -1 one letter to the left, 1 one to the right, 0 where it is.
 * The rule is the older of the two in use, which state documents follow: in `oa`, `oe`, `uy` the first letter
 * bears it (`hòa`, `hòe`, `thúy`), unless a letter follows (`hoàn`, `huỳnh`); the `u` of `qu` never does (`quý`).
 */
export function misplacementOfTone(text: string, index: number): -1 | 0 | 1 {
  const before = smallLetter(text.charCodeAt(index - 1));
  const after = smallLetter(text.charCodeAt(index + 1));
  switch (BARE_VOWELS[text.charCodeAt(index)]) {
    case A:
    case E:
      return before === O && isOpen(text, index) ? -1 : 0;
    case Y:
      return before === U && smallLetter(text.charCodeAt(index - 2)) !== Q && isOpen(text, index) ? -1 : 0;
    case O:
      return (after === A || after === E) && !isOpen(text, index + 1) ? 1 : 0;
    case U:
      if (before === Q) return after === A || after === E || after === I || after === Y ? 1 : 0;
      return after === Y && isClosedUy(text, index + 1) ? 1 : 0;
    default:
      return 0;
  }
}

/** The two letters with the tone moved from one to the other: `oà` becomes `òa`, and back. */
export function moveTone(pair: string): string {
  const [left, right] = [pair.charAt(0), pair.charAt(1)];
  const [vowel, tone] = TONED.get(left) ?? TONED.get(right) ?? ["", ""];
  return TONED.has(left) ? vowel + (right + tone).normalize("NFC") : (left + tone).normalize("NFC") + vowel;
}

/** In `uyê` the ê bears the tone, so that `ùyê` is a slip of another kind. */
function isClosedUy(text: string, index: number): boolean {
  return !isOpen(text, index) && !"êềếểễệÊỀẾỂỄỆ".includes(text.charAt(index + 1));
}

function isOpen(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1);
  return !isLatinLetter(next) && !isCombiningMark(next);
}

const A = 0x61;
const E = 0x65;
const I = 0x69;
const O = 0x6f;
const U = 0x75;
const Y = 0x79;
const Q = 0x71;

const FIRST: Readonly<Record<string, number>> = { a: O, e: O, y: U };

/** A unit; a plain letter made small. */
export function smallLetter(unit: number): number {
  return unit | 0x20;
}

/** For each vowel with a tone, the plain small vowel; looked up for one letter in ten of any text. */
const BARE_VOWELS: Uint8Array = /* @__PURE__ */ bareVowels();

function bareVowels(): Uint8Array {
  const bare = new Uint8Array(0x1f00);
  for (const [toned, [vowel]] of TONED) bare[toned.charCodeAt(0)] = vowel.charCodeAt(0) | 0x20;
  return bare;
}
