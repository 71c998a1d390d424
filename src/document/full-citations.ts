import { isLatinLetter } from "../vietnamese/characters.ts";
import { isOfNoKind } from "./canonical-number.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "./kind.ts";
import { type KindBefore, kindBefore } from "./kind-words.ts";
import { dateAfter, dateApart, dateBefore, type NearDate } from "./near-dates.ts";
import {
  blankNumberAt,
  capitalsIn,
  isOfAssembly,
  type NumberAt,
  numberAt,
  type PrintedNumber,
} from "./printed-number.ts";
import { CAPITAL, GAP, WORD_LETTER, YEAR } from "./symbol-pattern.ts";
import { STATE_AND_MASS_ISSUERS } from "./symbols.ts";

/** A citation that gives number and symbol, with places in the folded text. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly number: NumberAt;
  readonly before: KindBefore;
  readonly kind: DocumentKind | null;
  readonly date: NearDate | undefined;
  readonly isOwn: boolean;
}

const BETWEEN = `(?:${GAP}[-/]{1,2}${GAP}|\\s{1,3})`;
/** Where a number may stand: its last digit before the capitals of a symbol, or the word before a blank. */
const CANDIDATE = /* @__PURE__ */ new RegExp(
  `\\d[a-zđA-E]?(?:${BETWEEN}(?:${YEAR}${BETWEEN})?)(?=[${CAPITAL}]|[a-zđ]{2,8}[-/][a-zđ])|` +
    `[Ss][ốỐ]${GAP}:?[\\s.…_]{0,40}(?=[-/])`,
  "gu",
);

/** Finds the full citations of a folded text, in order. */
export function fullCitations(text: string): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const citation = citationAt(text, match.index, found.at(-1));
    if (citation === undefined) continue;
    found.push(citation);
    CANDIDATE.lastIndex = Math.max(CANDIDATE.lastIndex, citation.end);
  }
  return found;
}

function citationAt(
  text: string,
  place: number,
  previous: FoundCitation | undefined,
): FoundCitation | undefined {
  if (!isDigit(text.charCodeAt(place))) return draftAt(text, place, previous?.end ?? 0);
  const start = startOfDigits(text, place);
  const from = previous?.end ?? 0;
  if (start < from || continuesFigure(text, start)) return undefined;
  const number = numberAt(text, start);
  if (number === undefined) return undefined;
  const before = kindBefore(text, start, number.printed.kinds, from);
  const isList = previous !== undefined && isJoined(text, previous.end, before.start);
  const isOwn = before.word === "number" && isHeader(text, before.start, start);
  if (!isCitation(text, number, before, isList, isOwn)) return undefined;
  return dated(text, { number, before, isOwn, previous, isList });
}

/** A number still blank: in a draft's own header, "Số:    /BC-BCĐ", or after a word for a kind. */
function draftAt(text: string, place: number, from: number): FoundCitation | undefined {
  const colon = text.slice(place, place + 6).indexOf(":");
  const number = blankNumberAt(text, place + (colon === -1 ? 2 : colon + 1));
  const [kind] = number?.printed.kinds ?? [];
  if (number === undefined || kind === undefined || place < from) return undefined;
  const isOwn = isLineStart(text, place);
  const before = kindBefore(text, number.start, number.printed.kinds, from);
  if (!isOwn && before.word !== "kind") return undefined;
  const start = isOwn ? place : before.start;
  return { start, end: number.end, number, before, kind: before.kind ?? kind, date: undefined, isOwn };
}

function isCitation(
  text: string,
  { printed, start }: NumberAt,
  { word, kind }: KindBefore,
  isList: boolean,
  isOwn: boolean,
): boolean {
  const { groups, kinds, sign, year, symbol } = printed;
  const isGlued = start > 0 && isLatinLetter(text.charCodeAt(start - 1));
  if (word === "other" || (word === "none" && isGlued)) return false;
  if (word !== "kind" && OF_LICENCES.includes(groups[0] ?? "")) return false;
  if (sign === "" && (kinds.length === 0 || groups.length === 1)) return false;
  const isSmall = symbol === symbol.toLowerCase();
  if (isSmall && (kinds.length === 0 || word === "none")) return false;
  const hasKind = kinds.length > 0 && groups.length > 1 && /[-/.]/u.test(symbol);
  if (hasKind || (year !== null && isOfAssembly(printed))) return true;
  const capitals = capitalsIn(symbol);
  switch (word) {
    case "kind":
      return capitals > 1 && !(groups.length === 1 && year === null && NAMES_OF_WORKS.includes(kind));
    case "number":
      return (
        capitals > 1 &&
        (isOwn || isList || year !== null || kinds.length > 0 || (groups.length > 1 && capitals > 3))
      );
    default:
      return isBareDispatch(printed, isList);
  }
}

/** Letters of licences and certificates (giấy phép, giấy chứng nhận, giấy xác nhận), which are numbered likewise. */
const OF_LICENCES = ["GP", "GCN", "GXN"];

/** "Đề án 06/CP", "Chương trình 135/TTg" are names of works, not numbers of documents. */
const NAMES_OF_WORKS: readonly (DocumentKind | null)[] = ["proposal", "programme", "project"];

/** Without any word before it a dispatch is told by two groups of letters that no house or form has. */
function isBareDispatch({ groups, symbol }: PrintedNumber, isList: boolean): boolean {
  const [first = ""] = groups;
  if (groups.length === 1) return false;
  return (
    isList ||
    Object.hasOwn(STATE_AND_MASS_ISSUERS, first) ||
    (!/\d/u.test(first) && first.length > 2 && capitalsIn(symbol) > 4)
  );
}

interface Context {
  readonly number: NumberAt;
  readonly before: KindBefore;
  readonly isOwn: boolean;
  readonly isList: boolean;
  readonly previous: FoundCitation | undefined;
}

function dated(text: string, { number, before, isOwn, isList, previous }: Context): FoundCitation {
  const from = previous?.end ?? 0;
  const after = dateAfter(text, number.end);
  const date = after ?? dateApart(text, number.end) ?? dateBefore(text, before.start, from);
  const end = after?.date ? after.span.end : number.end;
  const kind = kindOf(text, { number, before, isOwn, previous, isList });
  const start = before.word === "number" && kind.start !== undefined ? kind.start : before.start;
  return { start, end, number, before, kind: kind.kind, date, isOwn };
}

function kindOf(
  text: string,
  { number: { printed }, before, isList, previous }: Context,
): { readonly kind: DocumentKind | null; readonly start?: number } {
  if (before.kind !== null) return before;
  const shared = isList ? (previous?.kind ?? null) : null;
  if (isOfAssembly(printed))
    return shared === null ? lawBefore(text, before.start, previous?.end ?? 0) : { kind: shared };
  const { kinds } = printed;
  if (kinds.length === 0) return { kind: shared ?? (isOfNoKind(printed) ? null : "officialDispatch") };
  return { kind: kinds.find((kind) => kind === shared) ?? kinds[0] ?? null };
}

const LAWS: readonly DocumentKind[] = ["code", "law", "ordinance", "resolution"];
const LAW_WORDS = /* @__PURE__ */ new RegExp(
  `(?<!pháp\\s{1,2}|[A-Za-zÀ-ỹ])(?:${LAWS.map((kind) => DOCUMENT_KINDS[kind].vi).join("|")})(?![A-Za-zÀ-ỹ])`,
  "giu",
);
/** A name has small letters after its commas: "Luật Phòng, chống ma túy số …". */
const LAW_NAME = /* @__PURE__ */ new RegExp(
  `^(?:\\s[^.;:“”"(,]{0,80}(?:,\\s[${WORD_LETTER}][^.;:“”"(,]{0,80}){0,4})?(\\([^()]{0,20})?$`,
  "u",
);

/** The law that is named before its number: "Luật An ninh mạng số 24/2018/QH14", "Bộ luật Hình sự (số …)". */
function lawBefore(
  text: string,
  end: number,
  from: number,
): { readonly kind: DocumentKind | null; readonly start?: number } {
  const window = text.slice(Math.max(from, end - 100), end);
  const last = [...window.matchAll(LAW_WORDS)].at(-1);
  const name = LAW_NAME.exec(last === undefined ? "" : window.slice(last.index + last[0].length));
  if (last === undefined || name === null) return { kind: null };
  const kind = LAWS.find((law) => DOCUMENT_KINDS[law].vi === last[0].toLowerCase()) ?? null;
  return name[1] === undefined ? { kind, start: end - name[0].length - last[0].length } : { kind };
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const MOST_DIGITS = 6;

function startOfDigits(text: string, place: number): number {
  let start = place;
  while (start > place - MOST_DIGITS && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Whether what is before a number belongs to it: a date, a decimal figure, a standard, an address of a page. */
function continuesFigure(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (!/[-/.,:\d]/u.test(before)) return false;
  const unit = text.charCodeAt(start - 2);
  return isDigit(unit) || (before !== ":" && before !== "." && before !== "," && isLatinLetter(unit));
}

/** Whether only a comma or "và" stands between two citations, which then share what is said before the first. */
function isJoined(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= 12 && /^[\s,;]*(?:và|hoặc)?\s*$/u.test(text.slice(from, to));
}

/** A header says "Số:" or starts its line with "Số". */
function isHeader(text: string, place: number, numberStart: number): boolean {
  return isLineStart(text, place) || /^S[ốỐ]\s*:/u.test(text.slice(place, numberStart));
}

function isLineStart(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 8), place);
  return text.charAt(place) === "S" && /(?:^|[\n|\t])[ ]*$/u.test(place < 8 ? `\n${before}` : before);
}
