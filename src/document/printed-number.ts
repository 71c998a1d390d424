import type { DocumentKind } from "./kind.ts";
import { kindsOfLetters } from "./kind-letters.ts";
import { assemblyOf } from "./number-syntax.ts";
import { CAPITAL, GAP, JOINT, SMALL_SYMBOL, SPACED_GROUP, SYMBOL, YEAR } from "./symbol-pattern.ts";
import { SYMBOL_TABLES } from "./symbols.ts";

/** A number and symbol as a text prints it (số, ký hiệu), taken apart; what had to be mended is left as it is. */
export interface PrintedNumber {
  /** As printed, with the small letter of a number put in between; `null` in a draft without one. */
  readonly digits: string | null;
  /** The year, where it stands in the symbol. */
  readonly year: number | null;
  /** The sign before the symbol: `-` of the Party, `/` of the State, or a space where it was lost. */
  readonly sign: string;
  /** What follows the number and year, without spaces: `KH-BCĐ-CAT`, `CT/TW`. */
  readonly symbol: string;
  /** The letters of the symbol, and a drafting unit in brackets. */
  readonly groups: readonly string[];
  /** The kinds that the letters leave; none where no group is the abbreviation of a kind. */
  readonly kinds: readonly DocumentKind[];
  /** The place among the groups of the letters for the kind; -1 where there are none. */
  readonly kindPlace: number;
}

/** A printed number and where it stands. */
export interface NumberAt {
  readonly printed: PrintedNumber;
  readonly start: number;
  readonly symbolStart: number;
  readonly end: number;
}

const NUMBER = /* @__PURE__ */ new RegExp(
  `(\\d{1,6}[a-zđA-E]?)(${JOINT}|\\s{1,3})(?:(${YEAR})(?:${JOINT}|\\s{1,3}))?(${SYMBOL}|${SMALL_SYMBOL})`,
  "uy",
);

/** Reads the number that starts at a place of folded text. */
export function numberAt(text: string, start: number): NumberAt | undefined {
  NUMBER.lastIndex = start;
  const [, digits, sign = "", year, symbol] = NUMBER.exec(text) ?? [];
  if (digits === undefined || symbol === undefined) return undefined;
  const end = NUMBER.lastIndex;
  return withIssuer(text, {
    printed: printedNumber(digits, year, sign.trim().charAt(0), symbol),
    start,
    symbolStart: end - symbol.length,
    end,
  });
}

function printedNumber(
  digits: string | null,
  year: string | undefined,
  sign: string,
  symbol: string,
): PrintedNumber {
  const tight = symbol.replace(/\s+/gu, "").replace(/([-/])[-/]/gu, "$1");
  const groups = unglued(tight.match(/[^-/.()]+/gu) ?? [], year !== undefined);
  const kindPlace = placeOfKind(groups);
  return {
    digits,
    year: year === undefined ? null : Number(year),
    sign,
    symbol: tight,
    groups,
    kinds: kindPlace === -1 ? NO_KINDS : kindsOfLetters(groups[kindPlace] ?? ""),
    kindPlace,
  };
}

const NO_KINDS: readonly DocumentKind[] = [];

/** Parts the letters of kind and issuer whose hyphen was lost: `06/QĐTTg`, `15/2022/NQHĐND`. */
function unglued(groups: readonly string[], hasYear: boolean): readonly string[] {
  const [group = ""] = groups;
  if (kindsOfLetters(group).length > 0) return groups;
  for (let length = groups.length > 1 ? 0 : 4; length >= 2; length -= 1) {
    const [kind, issuer] = [group.slice(0, length), group.slice(length)];
    const isIssuer = issuer.length > 1 && (hasYear || Object.hasOwn(SYMBOL_TABLES.issuers, issuer));
    if (isIssuer && kindsOfLetters(kind).length > 0) return [kind, issuer];
  }
  return groups;
}

/** Letters for the kind stand first; in older joint documents last: `01-TANDTC-VKSNDTC/TTLT`. */
function placeOfKind(groups: readonly string[]): number {
  if (kindsOfLetters(groups[0] ?? "").length > 0) return 0;
  const last = groups.length - 1;
  return last > 0 && groups[last] === "TTLT" ? last : -1;
}

const ISSUER = /* @__PURE__ */ new RegExp(SPACED_GROUP, "uy");

/** Takes in the issuer after a space, where nothing but the kind stands before it. */
function withIssuer(text: string, number: NumberAt): NumberAt {
  const { printed, end } = number;
  if (printed.groups.length > 1 || printed.kindPlace !== 0) return number;
  ISSUER.lastIndex = end;
  const group = ISSUER.exec(text)?.[1];
  if (group === undefined) return number;
  const year = printed.year === null ? undefined : String(printed.year);
  const whole = printedNumber(printed.digits, year, printed.sign, `${printed.symbol}-${group}`);
  return { ...number, printed: whole, end: ISSUER.lastIndex };
}

const BLANK = /* @__PURE__ */ new RegExp(`[\\s.…_]{0,40}([-/])${GAP}(?:(${YEAR})${JOINT})?(${SYMBOL})`, "uy");

/** Reads the symbol of a draft whose number is left blank, from after the word "Số:" on. */
export function blankNumberAt(text: string, start: number): NumberAt | undefined {
  BLANK.lastIndex = start;
  const [, sign = "", year, symbol] = BLANK.exec(text) ?? [];
  if (symbol === undefined) return undefined;
  const end = BLANK.lastIndex;
  return { printed: printedNumber(null, year, sign, symbol), start, symbolStart: end - symbol.length, end };
}

const CAPITALS = /* @__PURE__ */ new RegExp(`[${CAPITAL}]`, "gu");

/** How many capitals a symbol has: a lone letter after a number is that of a house or a form. */
export function capitalsIn(symbol: string): number {
  return symbol.toUpperCase().match(CAPITALS)?.length ?? 0;
}

/** Whether a symbol is that of the National Assembly or its Standing Committee. */
export function isOfAssembly({ groups }: PrintedNumber): boolean {
  return groups.length === 1 && assemblyOf(groups[0] ?? "") !== null;
}
