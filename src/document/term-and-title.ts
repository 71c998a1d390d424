import type { TextSpan } from "../vietnamese/offset-map.ts";

/** The term of a committee beside a document of its: "(khóa XI)", "khóa 13". */
export interface NearTerm {
  readonly term: number;
  readonly span: TextSpan;
}

const TERM = /\s{0,3},?\s{0,3}\(?\s{0,2}(khóa\s{1,3}([IVX]{1,6}|\d{1,2}))(?![A-Za-zÀ-ỹ\d])/iuy;

/** The term that follows at a place. */
export function termAfter(text: string, place: number): NearTerm | undefined {
  TERM.lastIndex = place;
  const [, words, term = ""] = TERM.exec(text) ?? [];
  if (words === undefined) return undefined;
  const number = /^\d/u.test(term) ? Number(term) : ROMANS.indexOf(term.toUpperCase());
  if (number < 1) return undefined;
  return { term: number, span: { start: TERM.lastIndex - words.length, end: TERM.lastIndex } };
}

const TENS = ["", "X", "XX", "XXX"];
const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const ROMANS: readonly string[] = /* @__PURE__ */ TENS.flatMap((tens) => ONES.map((ones) => tens + ones));

const TITLE = /[^.;:“”"\n]{0,40}[“"]\*?([^“”"]{3,500})[”"]/uy;

/** The title in quotation marks that follows at a place, without the marks. */
export function titleAfter(text: string, place: number): TextSpan | undefined {
  TITLE.lastIndex = place;
  const title = TITLE.exec(text)?.[1];
  if (title === undefined) return undefined;
  return { start: TITLE.lastIndex - 1 - title.length, end: TITLE.lastIndex - 1 };
}
