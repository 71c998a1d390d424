import type { Bound } from "../kernel/bound.ts";
import { Decimal } from "../kernel/decimal.ts";
import { BOUND_AFTER, BOUND_BEFORE, boundAfter, boundBefore } from "../vietnamese/bound-words.ts";
import { AMOUNT } from "../vietnamese/interpret-number.ts";
import type { TextSpan } from "../vietnamese/offset-map.ts";
import { interpretParts, type Quantity } from "../vietnamese/quantity.ts";
import { UNIT_WORDS, type UnitWord } from "../vietnamese/unit-words.ts";
import { endOfDate, namingBefore } from "./names-of-numbers.ts";
import type { PlacedAmount, PlacedQuantity, QuantityShape } from "./quantity-in-text.ts";
import { unitAfter } from "./unit-after.ts";

/** Finds the quantities of a plain text in one pass; `named` are the stretches whose numerals are no figures. */
export function findQuantities(plain: string, named: readonly TextSpan[]): readonly PlacedQuantity[] {
  const found: PlacedQuantity[] = [];
  let name = 0;
  let at = nextDigit(plain, 0);
  while (at !== -1) {
    while ((named[name]?.end ?? Number.POSITIVE_INFINITY) <= at) name += 1;
    const span = named[name];
    if (span !== undefined && span.start <= at) {
      at = nextDigit(plain, span.end);
      continue;
    }
    const limit = span?.start ?? plain.length;
    const quantity = quantityAt(plain, at, limit, found.at(-1)?.end ?? 0);
    if (typeof quantity !== "number") found.push(quantity);
    at = nextDigit(plain, typeof quantity === "number" ? quantity : quantity.end);
  }
  return found;
}

const DIGIT = /\d/gu;

function nextDigit(plain: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.exec(plain)?.index ?? -1;
}

const NUMERAL = /[\d.,/-]*\d/uy;

/** The quantity at a digit, or where to go on looking. */
function quantityAt(plain: string, start: number, limit: number, from: number): PlacedQuantity | number {
  const date = endOfDate(plain, start);
  if (date !== -1) return date;
  const naming = namingBefore(plain, start);
  const first = isGlued(plain, start) || naming === "name" ? null : amountAt(plain, start, limit, from);
  if (first === null || (naming === "place" && !countsOthers(first))) return endOfNumeral(plain, start);
  const amounts = [first];
  for (let last = first; ; ) {
    const slash = slashAfter(plain, last);
    const next = slash === -1 || amounts.length > 5 ? null : amountAt(plain, slash, limit, slash);
    if (next === null) break;
    amounts.push(next);
    last = next;
  }
  return quantityOf(plain, amounts);
}

function endOfNumeral(plain: string, start: number): number {
  NUMERAL.lastIndex = start;
  return NUMERAL.test(plain) ? NUMERAL.lastIndex : start + 1;
}

/** After a word for a place only what is no place is counted: "Công an xã 12 đồng chí", but "thôn 3 xã Hòa". */
function countsOthers({ unit }: PlacedAmount): boolean {
  return unit !== null && UNIT_WORDS[unit].counts !== "places";
}

const BEFORE_FIGURE = /[\p{L}\d_&@#][-./,]?$|[\d)]\/ ?$/u;

/** Whether what stands before a digit belongs to its numeral: "V05", "Covid-19", "QĐ/12". */
function isGlued(plain: string, start: number): boolean {
  return BEFORE_FIGURE.test(plain.slice(Math.max(0, start - 3), start));
}

const NUMBER = /* @__PURE__ */ new RegExp(AMOUNT, "iyu");
const AFTER = /* @__PURE__ */ new RegExp(` ?(?<words>${BOUND_AFTER})`, "iyu");
const BEFORE = /* @__PURE__ */ new RegExp(
  `(?:^|[^\\p{L}])(?<!(?:nhiều|ít|cao|thấp|lớn) )(?<words>${BOUND_BEFORE}) (?<from>từ )?$`,
  "iu",
);
/** How words for a bound end, for a quick look. */
const LAST_OF_BOUND = /(?:ơn|ên|ất|ểu|ưới|ần|ến|ới|uá|đa|iều|ảng|ớc|ính|ạt|xỉ|ừng|ừ) $/iu;
const LETTER = /[\p{L}\d]/u;

function amountAt(plain: string, start: number, limit: number, from: number): PlacedAmount | null {
  NUMBER.lastIndex = start;
  const digits = NUMBER.exec(plain)?.[0];
  if (digits === undefined) return null;
  const numberEnd = start + digits.length;
  const unit = unitAfter(plain, numberEnd);
  if (numberEnd > limit || (unit === null && LETTER.test(plain.charAt(numberEnd)))) return null;
  if (unit === null && isYearAlone(digits) && plain.charAt(numberEnd) !== "/") return null;
  const before = wordsBefore(plain, start, from);
  AFTER.lastIndex = unit?.end ?? numberEnd;
  const after = unit === null ? undefined : AFTER.exec(plain)?.groups?.["words"];
  const bound = boundOf(before?.words, after);
  const readings = readingsOf(digits, unit?.units ?? [null], bound);
  if (readings.length === 0) return null;
  const end = after === undefined ? (unit?.end ?? numberEnd) : AFTER.lastIndex;
  return {
    start: before?.start ?? start,
    end,
    number: { start, end: numberEnd },
    readings,
    unit: readings[0]?.unit ?? null,
    noun: nounAt(plain, numberEnd),
    bound,
    sign: signBefore(plain, start),
  };
}

function isYearAlone(digits: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(digits);
}

function readingsOf(number: string, units: readonly (UnitWord | null)[], bound: Bound): readonly Quantity[] {
  const count = countIn(number, units[0]);
  if (count !== null) {
    const value = new Decimal(count);
    return units.map((unit) => Object.freeze({ value, decimals: 0, bound, unit }));
  }
  const readings = interpretParts({ bound, number, units }, number);
  return readings.ok ? readings.value.readings : [];
}

const WHOLE = /^(?:0?\d|[1-9]\d{1,14})$/u;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3}){1,4}$/u;

/** The digits of a whole number in plain print, which most figures are; `null` where more is to be asked. */
function countIn(number: string, unit: UnitWord | null | undefined): number | null {
  if (WHOLE.test(number)) return Number(number);
  // What has no unit is counted, and a count has no decimals: the dot of `1.803` stands between thousands.
  const isCounted = unit === null || (unit !== undefined && UNIT_WORDS[unit].decimals < 3);
  return (isCounted || number.length > 7) && GROUPED.test(number) ? Number(number.replaceAll(".", "")) : null;
}

function wordsBefore(plain: string, start: number, from: number): { words: string; start: number } | null {
  if (plain.charAt(start - 1) !== " ") return null;
  if (!LAST_OF_BOUND.test(plain.slice(Math.max(from, start - 6), start))) return null;
  const window = plain.slice(Math.max(from, start - 20), start);
  const match = BEFORE.exec(window);
  const words = match?.groups?.["words"];
  if (match === null || words === undefined) return null;
  return { words, start: start - window.length + match.index + match[0].indexOf(words) };
}

function boundOf(before: string | undefined, after: string | undefined): Bound {
  if (after !== undefined) return boundAfter(after) ?? "exact";
  return before === undefined ? "exact" : (boundBefore(before) ?? "exact");
}

function signBefore(plain: string, start: number): "+" | "-" | null {
  const sign = plain.charAt(start - 1);
  return (sign === "+" || sign === "-") && !LETTER.test(plain.charAt(start - 2)) ? sign : null;
}

const NOUN = / ?(?<noun>[^\d.,;:()\n/+=“”"…]{0,60})/uy;

function nounAt(plain: string, end: number): string {
  NOUN.lastIndex = end;
  return NOUN.exec(plain)?.groups?.["noun"]?.trim() ?? "";
}

const SLASH = /(?: ?\/ ?|(?: [^\d\s.,;:()/+=“”"…]{1,12}){1,7} ?\/ ?)(?=\d)/uy;

/** Where the next amount of a pair starts: after a slash, or after the noun and a slash. */
function slashAfter(plain: string, { end }: PlacedAmount): number {
  SLASH.lastIndex = end;
  return SLASH.test(plain) ? SLASH.lastIndex : -1;
}

function quantityOf(plain: string, amounts: readonly PlacedAmount[]): PlacedQuantity {
  const [first, last] = [amounts[0], amounts.at(-1)];
  const shape = shapeOf(amounts);
  // The unit after the whole is that of the part too.
  const shared =
    shape === "partOfWhole" ? amounts.map((amount) => withUnit(plain, amount, last?.unit ?? null)) : amounts;
  return { start: first?.start ?? 0, end: last?.end ?? 0, shape, amounts: shared };
}

function withUnit(plain: string, amount: PlacedAmount, unit: UnitWord | null): PlacedAmount {
  const { number, bound } = amount;
  return amount.unit === unit
    ? amount
    : { ...amount, unit, readings: readingsOf(plain.slice(number.start, number.end), [unit], bound) };
}

function shapeOf(amounts: readonly PlacedAmount[]): QuantityShape {
  const [first, second] = amounts;
  if (second === undefined) return "single";
  if (amounts.length > 2) return "series";
  return first?.unit === null || first?.unit === second.unit ? "partOfWhole" : "pair";
}
