import { DOCUMENT_KINDS, type DocumentKind, isDocumentKind } from "./kind.ts";
import { kindsOfLetters } from "./kind-letters.ts";
import { WORD_LETTER } from "./symbol-pattern.ts";

/** Words that stand for a kind beside its name. Of `null` the letters say the kind. */
const OTHER_WORDS: readonly (readonly [word: string, kind: DocumentKind | null])[] = [
  ["văn bản", null],
  ["điện", "telegram"],
  ["thông tư liên bộ", "jointCircular"],
];

/** Words between kind and number: "Chương trình hành động số", "Thông báo kết luận số". */
const MODIFIERS =
  "hành động,phối hợp,liên tịch,liên ngành,công tác,hỏa tốc,khẩn,mật,thực hiện,triển khai".split(",");

/** What has numbers too and is no document of these kinds. */
const OTHER_THINGS =
  "mẫu,biểu,phụ lục,nhà,bản án,tài khoản,phòng,đường,ngõ,quyển,giấy phép,giấy chứng nhận".split(",");

/** What stands before a number: from where on, and what kind it names. */
export interface KindBefore {
  readonly start: number;
  /** `kind`: a word for a kind; `number`: only the word "số"; `other`: a word for something else; `none`. */
  readonly word: "kind" | "number" | "other" | "none";
  readonly kind: DocumentKind | null;
}

const tight = (words: string) => words.replaceAll(" ", "");

/** What a word before a number says: a kind (`null`: that which the letters say), nothing of it, or no document. */
type Meaning = DocumentKind | null | "modifier" | "other";

const WORDS: ReadonlyMap<string, Meaning> = /* @__PURE__ */ new Map(
  [
    ...Object.keys(DOCUMENT_KINDS)
      .filter(isDocumentKind)
      .map((kind) => [DOCUMENT_KINDS[kind].vi, kind] as const),
    ...OTHER_WORDS,
    ...MODIFIERS.map((word) => [word, "modifier"] as const),
    ...OTHER_THINGS.map((word) => [word, "other"] as const),
  ].map(([word, meaning]) => [tight(word), meaning] as const),
);

/** The words by their last letter, the longer before the shorter. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ byLastLetter(WORDS.keys());

function byLastLetter(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const sorted = [...words].sort((one, other) => other.length - one.length);
  const endingAs = (last: string) => sorted.filter((word) => word.endsWith(last));
  return new Map(sorted.map((word) => word.slice(-1)).map((last) => [last, endingAs(last)] as const));
}

const LAST_LETTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...WORDS.keys(), "số"].map((word) => word.slice(-2)),
);

/** Whether the word before a place ends as a kind or "số" does: most do not, and need no further look. */
export function mayEndKind(text: string, place: number): boolean {
  const end = spaceStart(text, place);
  return LAST_LETTERS.has(text.slice(Math.max(0, end - 2), end).toLowerCase());
}

/** As much of the text as a kind with its modifiers takes, white space included. */
const WINDOW = 72;
const MOST_MODIFIERS = 3;

/**
 * Looks for the kind before a number. White space is left out on both sides, so that it makes no difference where a
 * typist or a text layer put too much or too little of it. What is before `from` belongs to something else.
 */
export function kindBefore(
  text: string,
  numberStart: number,
  ofLetters: readonly DocumentKind[],
  from: number,
): KindBefore {
  const start = startOfNumberWord(text, numberStart, from);
  if (start !== numberStart && isOnOwnLine(text, start)) return { start, word: "number", kind: null };
  const window = text.slice(Math.max(from, start - WINDOW), start).toLowerCase();
  const found = kindAtEnd(text, start, window, ofLetters);
  if (found?.word === "kind") return found;
  const described = describedKind(text, start, ofLetters, from);
  if (described !== undefined) return described;
  const short = abbreviationBefore(text, start, from);
  if (short !== undefined) return short;
  return found ?? { start, word: start === numberStart ? "none" : "number", kind: null };
}

const ABBREVIATION = /(?<![^\s(,;:"“*|[])([A-ZĐ][A-Za-zĐ]{1,3})\s{1,3}$/u;

/** Letters for the kind in place of its name: "NQ 10-NQ/TW". */
function abbreviationBefore(text: string, end: number, from: number): KindBefore | undefined {
  const window = text.slice(Math.max(from, end - 9), end);
  const match = ABBREVIATION.exec(window);
  const [kind] = kindsOfLetters(match?.[1] ?? "");
  return match === null || kind === undefined
    ? undefined
    : { start: end - window.length + match.index, word: "kind", kind };
}

/** "Số 06-CT/TW" that starts a line is a header, also where the line before ends with the name of the kind. */
function isOnOwnLine(text: string, start: number): boolean {
  return text.startsWith("Số", start) && /(?:^|\n)[ \t|]*$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** The word for the kind that the letters say, a few small words before: "Báo cáo thẩm tra số 12/BC-HĐND". */
function describedKind(
  text: string,
  end: number,
  kinds: readonly DocumentKind[],
  from: number,
): KindBefore | undefined {
  const window = text.slice(Math.max(from, end - 45), end);
  for (const kind of kinds) {
    const word = DOCUMENT_KINDS[kind].vi;
    const place = window.toLowerCase().lastIndexOf(word);
    const start = end - window.length + place;
    if (place !== -1 && FEW_SMALL_WORDS.test(window.slice(place + word.length)) && isWordStart(text, start)) {
      return { start, word: "kind", kind };
    }
  }
  return undefined;
}

const FEW_SMALL_WORDS = new RegExp(`^(?:\\s{1,2}[${WORD_LETTER}]{1,7}){1,4}\\s{1,3}$`, "u");

/** Where the word "số" before a number starts, with a colon after it or without; else where the number does. */
function startOfNumberWord(text: string, numberStart: number, from: number): number {
  let at = spaceStart(text, numberStart);
  if (text.charAt(at - 1) === ":" || text.charAt(at - 1) === ".") at = spaceStart(text, at - 1);
  const word = text.slice(Math.max(from, at - 2), at).toLowerCase();
  return word === "số" ? at - 2 : numberStart;
}

function spaceStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && at > end - 8 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** A kind that stands between another and its number too. */
const CONCLUSION = "kếtluận";

/** The kind that ends a window of the text; of "Thông báo kết luận số 15-TB/TU" the one that the symbol says. */
function kindAtEnd(
  text: string,
  end: number,
  window: string,
  ofLetters: readonly DocumentKind[],
): KindBefore | undefined {
  let rest = window.length;
  for (let step = 0; step <= MOST_MODIFIERS; step += 1) {
    const found = suffixIn(window, rest);
    if (found === undefined) return undefined;
    const [meaning, start] = [WORDS.get(found.word) ?? null, end - window.length + found.start];
    rest = found.start;
    if (meaning === "modifier") continue;
    if (found.word.length < 7 && !isWordStart(text, start)) return undefined;
    if (meaning === "other") return { start: end, word: "other", kind: null };
    if (found.word !== CONCLUSION || ofLetters.includes("conclusion"))
      return { start, word: "kind", kind: meaning };
    const outer = kindAtEnd(text, start, window.slice(0, rest), ofLetters);
    const isMeant = outer?.kind != null && ofLetters.includes(outer.kind);
    return isMeant ? outer : { start, word: "kind", kind: meaning };
  }
  return undefined;
}

/** A word in a text, white space left out. */
interface TightWord {
  readonly word: string;
  readonly start: number;
}

/** The longest of the words that ends at a place. */
function suffixIn(text: string, end: number): TightWord | undefined {
  let last = end - 1;
  while (isSpace(text.charCodeAt(last))) last -= 1;
  for (const word of ENDINGS.get(text.charAt(last)) ?? []) {
    const start = startOfWord(word, text, last);
    if (start !== -1) return { word, start };
  }
  return undefined;
}

/** Where a word starts whose last letter stands at a place; -1 where it does not stand there. */
function startOfWord(word: string, text: string, last: number): number {
  let at = last;
  for (let letter = word.length - 1; letter > 0; letter -= 1) {
    if (text.charCodeAt(at) !== word.charCodeAt(letter)) return -1;
    at -= 1;
    while (isSpace(text.charCodeAt(at))) at -= 1;
  }
  return text.charCodeAt(at) === word.charCodeAt(0) ? at : -1;
}

/** Whether a word starts at a place; one that a text layer glued to the word before starts with its capital. */
function isWordStart(text: string, place: number): boolean {
  const [before, first] = [text.charAt(place - 1), text.charAt(place)];
  if (before === before.toUpperCase() && before === before.toLowerCase()) return true;
  return before === before.toLowerCase() && first !== first.toLowerCase();
}
