import { Decimal } from "../kernel/decimal.ts";
import { foldName } from "./letters.ts";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

const DIGIT_WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...DIGITS.map((word, digit) => [word, digit] as const),
  ["bẩy", 7] as const,
]);

/** After `mươi` one, four and five have words of their own; after `mười` only five has to. */
const AFTER_TENS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["mốt", 1],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
  ["lăm", 5],
  ["nhăm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
]);

const SCALES: ReadonlyMap<string, "thousand" | "million" | "billion"> = /* @__PURE__ */ new Map([
  ["nghìn", "thousand"],
  ["ngàn", "thousand"],
  ["triệu", "million"],
  ["tỷ", "billion"],
  ["tỉ", "billion"],
]);

const OTHERS: ReadonlySet<string> = /* @__PURE__ */ new Set(["mười", "mươi", "trăm", "linh", "lẻ"]);

/** Whether a word is one that numbers are written with: "mươi", "triệu". */
export function isNumberWord(word: string): boolean {
  return DIGIT_WORDS.has(word) || AFTER_TENS.has(word) || SCALES.has(word) || OTHERS.has(word);
}

/** More words no number below a thousand million million takes. */
const MOST_WORDS = 40;

/**
 * Reads a whole number written in words (số viết bằng chữ), letter case aside: "ba trăm tám mươi lăm triệu". Strict, so
 * that nothing is misread: `null` for whatever is no number by the rules of writing, also for "hai nghìn năm", which may
 * be 2.500 or two thousand years, and "một triệu rưỡi". Up to below 10^15.
 */
export function readNumberWords(text: string): Decimal | null {
  const words = foldName(text).split(" ");
  if (words.length > MOST_WORDS) return null;
  if (words.length === 1 && words[0] === "không") return new Decimal(0);
  const place = words.findLastIndex((word) => SCALES.get(word) === "billion");
  if (place === -1) return belowBillion(words, true);
  const [billions, rest] = [words.slice(0, place), words.slice(place + 1)];
  const many = billions.some((word) => SCALES.get(word) === "million") ? null : belowBillion(billions, true);
  const few = rest.length === 0 ? new Decimal(0) : belowBillion(rest, false);
  return many === null || few === null ? null : many.times(1e9).plus(few);
}

/** Millions, thousands and the rest; `isFirst` where nothing stands before. */
function belowBillion(words: readonly string[], isFirst: boolean): Decimal | null {
  let [value, rest, first] = [new Decimal(0), words, isFirst];
  for (const [scale, factor] of [
    ["million", 1e6],
    ["thousand", 1e3],
    [null, 1],
  ] as const) {
    const place = scale === null ? rest.length : rest.findIndex((word) => SCALES.get(word) === scale);
    if (place === -1 || (scale === null && rest.length === 0 && !first)) continue;
    const group = belowThousand(rest.slice(0, place), first, scale !== null);
    if (group === null) return null;
    value = value.plus(group * factor);
    rest = rest.slice(place + 1);
    first = false;
  }
  return value;
}

/** "ba trăm tám mươi lăm"; `isScaled` where a word for thousands or millions follows. */
function belowThousand(words: readonly string[], isFirst: boolean, isScaled: boolean): number | null {
  const [digit = "", hundred] = words;
  if (hundred !== "trăm") return belowHundred(words, isFirst, isFirst || isScaled);
  const hundreds = DIGIT_WORDS.get(digit);
  if (hundreds === undefined || (hundreds === 0 && isFirst)) return null;
  if (words.length === 2) return hundreds === 0 ? null : hundreds * 100;
  const rest = belowHundred(words.slice(2), false, false);
  return rest === null ? null : hundreds * 100 + rest;
}

/** "tám mươi lăm", "mười hai", "linh ba"; a digit alone only where `mayBeDigit`, since "một trăm năm" may be 150. */
function belowHundred(words: readonly string[], isFirst: boolean, mayBeDigit: boolean): number | null {
  const [first = "", second = "", third] = words;
  if (words.length > 3) return null;
  if (first === "mười")
    return words.length > 2 ? null : plusUnit(10, second, second !== "mốt" && second !== "nhăm");
  if (first === "linh" || first === "lẻ") {
    const digit = second === "tư" ? 4 : (DIGIT_WORDS.get(second) ?? 0);
    return isFirst || words.length !== 2 || digit === 0 ? null : digit;
  }
  const digit = DIGIT_WORDS.get(first) ?? 0;
  if (digit === 0) return null;
  if (second === "mươi") return digit === 1 ? null : plusUnit(digit * 10, third ?? "", true);
  return words.length === 1 && mayBeDigit ? digit : null;
}

function plusUnit(tens: number, word: string, isAllowed: boolean): number | null {
  if (word === "") return tens;
  const unit = AFTER_TENS.get(word);
  return unit === undefined || !isAllowed ? null : tens + unit;
}

/** Writes a whole number from 0 to below 10^15 in words: 9.000.000 is "chín triệu". */
export function numberInWords(value: Decimal): string {
  if (value.isZero()) return DIGITS[0];
  const billions = value.div(1e9).floor();
  const rest = value.minus(billions.times(1e9)).toNumber();
  const high = billions.isZero() ? [] : [...groupsInWords(billions.toNumber(), true), "tỷ"];
  return [...high, ...groupsInWords(rest, billions.isZero())].join(" ");
}

function groupsInWords(value: number, isFirst: boolean): readonly string[] {
  const words: string[] = [];
  for (const [factor, scale] of [
    [1e6, ["triệu"]],
    [1e3, ["nghìn"]],
    [1, []],
  ] as const) {
    const group = Math.floor(value / factor) % 1000;
    if (group > 0) words.push(...groupInWords(group, isFirst && words.length === 0), ...scale);
  }
  return words;
}

function groupInWords(group: number, isFirst: boolean): readonly string[] {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const high = hundreds > 0 || !isFirst ? [digitWord(hundreds), "trăm"] : [];
  if (tens === 0)
    return [...high, ...(units === 0 ? [] : [...(high.length > 0 ? ["linh"] : []), digitWord(units)])];
  const ten = tens === 1 ? ["mười"] : [digitWord(tens), "mươi"];
  return [...high, ...ten, ...(units === 0 ? [] : [unitWord(units, tens)])];
}

function digitWord(digit: number): string {
  return DIGITS[digit] ?? "";
}

function unitWord(units: number, tens: number): string {
  if (units === 5) return "lăm";
  return units === 1 && tens > 1 ? "mốt" : digitWord(units);
}
