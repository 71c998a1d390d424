import { foldText } from "../vietnamese/letters.ts";
import { type OffsetMap, offsetMapBuilder, type TextSpan } from "../vietnamese/offset-map.ts";

/** The mark of a footnote in a text: `¹`, `<sup>1</sup>`, `[^1]`. */
export interface FootnoteMark {
  /** Where it stood in the plain text. */
  readonly at: number;
  readonly label: string;
}

/** A text as finders search it: letters folded, markup dropped, white space single, `\n` between blocks only. */
export interface PlainText {
  readonly plain: string;
  readonly marks: readonly FootnoteMark[];
  /** The stretch of the original that a stretch of the plain text was made from. */
  readonly original: (start: number, end: number) => TextSpan;
}

/** Whatever may not stay as it is: runs of white space and asterisks, tags, raised figures. */
const IRREGULAR =
  /(?:\s|\*){2,}|[^\S ]|\*|<sup>\s?(?<sup>\d{1,3})\s?<\/sup>|<\/?[A-Za-z][^<>\n]{0,20}>|\[\^(?<note>\d{1,3})\]:?|(?<raised>[⁰¹²³⁴-⁹]{1,3})/uy;

/** Folds a text and drops its markup. Takes linear time. */
export function plainText(text: string): PlainText {
  const { folded, originalSpan } = foldText(text);
  const map = offsetMapBuilder();
  const marks: FootnoteMark[] = [];
  const pieces: string[] = [];
  let [length, copied] = [0, 0];
  const add = (piece: string) => {
    if (piece !== "") pieces.push(piece);
    length += piece.length;
  };
  for (let at = nextIrregular(folded, 0); at < folded.length; at = nextIrregular(folded, at)) {
    IRREGULAR.lastIndex = at;
    const match = IRREGULAR.exec(folded);
    if (match === null) {
      at += 1;
      continue;
    }
    const end = at + match[0].length;
    const label = match.groups?.["sup"] ?? match.groups?.["note"] ?? match.groups?.["raised"];
    const replacement =
      label === undefined
        ? inPlaceOf(folded, at, end)
        : inPlaceOfMark(label, folded.charAt(at - 1), folded.charAt(end));
    add(folded.slice(copied, at));
    if (label !== undefined && replacement.trim() === "") marks.push({ at: length, label: digitsOf(label) });
    // Text starts a block of its own: nothing is gained by white space before it.
    const isFirst = length === 0 || pieces.at(-1)?.endsWith("\n");
    const kept = replacement === " " && isFirst ? "" : replacement;
    if (kept.length !== match[0].length) map.record(length, at, end);
    add(kept);
    copied = end;
    at = end;
  }
  add(folded.slice(copied));
  return {
    plain: pieces.join(""),
    marks,
    original: through(map.finish(length, folded.length), originalSpan),
  };
}

/** White space, asterisks, what opens a tag or a mark, raised figures: one look into a table for each unit. */
const SPACE = 1;
const SIGN = 2;
const KINDS: Uint8Array = /* @__PURE__ */ kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of "<[⁰¹²³⁴⁵⁶⁷⁸⁹\t\n\r*") table[sign.charCodeAt(0)] = SIGN;
  table[" ".charCodeAt(0)] = SPACE;
  return table;
}

/** The next place that may not stay as it is; a single space may. */
function nextIrregular(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === SIGN) return at;
    if (kind !== SPACE) continue;
    const next = text.charCodeAt(at + 1);
    if (KINDS[next] === SPACE || (KINDS[next] === SIGN && next <= LAST_OF_SPACES)) return at;
  }
  return at;
}

/** Tab, line breaks and the asterisk come before all other signs. */
const LAST_OF_SPACES = 0x2a;

function through(first: OffsetMap, second: OffsetMap): OffsetMap {
  return (start, end) => {
    const span = first(start, end);
    return second(span.start, span.end);
  };
}

/** The figure of a square or cubic metre is no footnote: `km²`. A mark between two figures parts them. */
function inPlaceOfMark(label: string, before: string, after: string): string {
  const digits = digitsOf(label);
  if (before === "m" && (digits === "2" || digits === "3")) return digits;
  return /\d/u.test(before) && /\d/u.test(after) ? " " : "";
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function digitsOf(label: string): string {
  return label.replace(/[⁰¹²³⁴-⁹]/gu, (raised) => `${RAISED.indexOf(raised)}`);
}

/** What white space, asterisks and tags leave behind: nothing, a space, a line break, or the mark of a bullet. */
function inPlaceOf(text: string, start: number, end: number): string {
  const found = text.slice(start, end);
  if (found.startsWith("<")) return "";
  const bullet = /(?:^|\n)[ \t]*\*[ \t]+$/u.test(found) && (start === 0 || found.includes("\n"));
  if (bullet) return start === 0 ? "* " : "\n* ";
  const breaks = found.split("\n").length - 1;
  if (breaks === 0) return /\s/u.test(found) ? " " : "";
  if (breaks > 1) return isContinued(text, start, end) ? " " : "\n";
  return startsBlock(text, end) || isEnded(text, start, end) ? "\n" : " ";
}

/** Whether a sentence goes on after a page break: "… phục vụ phát triển⏎⏎kinh tế, xã hội". */
function isContinued(text: string, start: number, end: number): boolean {
  return (
    /^[\p{Ll}]/u.test(text.slice(end, end + 2)) &&
    /[\p{L}\d,]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !ITEM_START.test(text.slice(end, end + 8))
  );
}

/** Whether a line is over, not only broken: a sentence or a name has ended, and a capital follows. */
function isEnded(text: string, start: number, end: number): boolean {
  return /[.!?…”]/u.test(text.charAt(start - 1)) && /\p{Lu}/u.test(text.slice(end, end + 1));
}

const ITEM_START =
  /^(?:[-+•▪●◦]\s?\D|[-+•▪●◦]\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[a-zđ][.)]\s|\(\d{1,2}\)\s)/u;
const BLOCK_START = /^(?:#{1,6}\s|\||<sup>|\[\^|[⁰¹²³⁴-⁹]|[IVX]{1,5}\.\s)/u;

function startsBlock(text: string, at: number): boolean {
  const window = text.slice(at, at + 8);
  return ITEM_START.test(window) || BLOCK_START.test(window);
}
