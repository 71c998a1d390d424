import { type Amount, Decimal, parseAmount, safeParseAmount } from "../kernel/decimal.ts";
import { DomainError, type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Reading, type Result, readAs, unreadable, unwrap } from "../kernel/result.ts";
import { interpretNumber, readingsOf } from "./interpret-number.ts";
import type { Interpretation } from "./number-notation.ts";
import { printDigits } from "./print-digits.ts";
import type { PrintedNumber, SettledNumber } from "./printed-number.ts";
import { NUMBER_PROBLEMS } from "./problems.ts";

/** Dots between thousands and a comma before decimals; no plus, no leading zeros. */
const CANONICAL = /^-?(?:0|[1-9]\d{0,2}(?:\.\d{3}){0,9})(?:,\d{1,30})?$/u;

/**
 * Takes a number in the canonical Vietnamese print and nothing else: dots between all thousands, a comma before
 * decimals. So `8.022` is 8022 here; what documents print is for `readNumber`, which knows that it may not be.
 *
 * @throws DomainError `number.notCanonical`, `number.ambiguous`, `number.unreadable`, `number.multipliers`,
 * `amount.outOfRange`
 * @example
 * import { parseNumber } from "antq/vietnamese";
 * String(parseNumber("66.315,44")) //=> "66315.44"
 * parseNumber("9140") //=> throws number.notCanonical
 */
export function parseNumber(text: string): Decimal {
  return unwrap(safeParseNumber(text));
}

/** As `parseNumber`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParseNumber(input: unknown): Result<Decimal> {
  if (typeof input === "string" && CANONICAL.test(input)) {
    const value = safeParseAmount(input.replaceAll(".", "").replace(",", "."));
    if (!value.ok || !(value.value.isZero() && input.startsWith("-"))) return value;
  }
  const reading = interpretNumber(input);
  if (!reading.ok) return reading;
  const given = quoteInput(input);
  const { regular, fractional } = reading.value;
  if (fractional !== null) return failure(ambiguity(given, reading.value));
  const canonical = formatNumber(regular.value, { decimals: regular.decimals });
  return failure(NUMBER_PROBLEMS.notCanonical({ given, canonical }));
}

/**
 * Reads a number as documents print it (con số): `66.315,44`, bare `9140`, spaces between thousands `2 372`, a
 * leading zero `08`, a sign `-25,39`, multipliers `5,7 vạn` and `1 tỷ 200 triệu`. Where the dot of `8.022` may
 * stand before decimals or between thousands the number has two readings and no value, and says so in a warning
 * `number.ambiguous`; a unit word settles most of these, see `readQuantity`, and a count all, see `readCount`.
 *
 * Refused are `number.unreadable`, `number.multipliers` (`1 triệu 2 tỷ`) and `amount.outOfRange`; a dot before
 * decimals (`5.49`) and commas between thousands (`1,234,567`) are read with a warning.
 *
 * @example
 * import { readNumber } from "antq/vietnamese";
 * import { unwrap } from "antq/kernel";
 * String(unwrap(readNumber("2 372")).value) //=> "2372"
 * String(unwrap(readNumber("5,7 vạn")).value) //=> "57000"
 * const printed = unwrap(readNumber("8.022"));
 * printed.value === null ? printed.readings.map(({ value }) => String(value)) : [] //=> ["8.022", "8022"]
 */
export function readNumber(text: string): Reading<PrintedNumber> {
  const raw = typeof text === "string" ? text : "";
  const interpretation = interpretNumber(text);
  if (!interpretation.ok) return unreadable(raw, ...interpretation.problems);
  const { regular, fractional, warnings } = interpretation.value;
  if (fractional === null) return readAs(regular, raw, warnings);
  const readings = Object.freeze([fractional, regular] as const);
  const ambiguous = ambiguity(quoteInput(text), interpretation.value);
  return readAs(Object.freeze({ value: null, readings }), raw, [...warnings, ambiguous]);
}

/**
 * Reads a count as documents print it (số đếm): as `readNumber`, and since a count has no decimals, `1.305` is
 * 1305. What is not whole or below zero is refused with `number.notCount`; so is `1,305`, which may be meant for
 * the same but may as well be one and a third: the problem names `1.305` as the way out.
 *
 * @example
 * import { readCount } from "antq/vietnamese";
 * import { unwrap } from "antq/kernel";
 * String(unwrap(readCount("1.305"))) //=> "1305"
 * String(unwrap(readCount("08"))) //=> "8"
 * readCount("12,5").ok //=> false
 */
export function readCount(text: string): Reading<Decimal> {
  const raw = typeof text === "string" ? text : "";
  const interpretation = interpretNumber(text);
  if (!interpretation.ok) return unreadable(raw, ...interpretation.problems);
  const isCount = ({ value, decimals }: SettledNumber) => decimals === 0 && !value.isNegative();
  const [count, other] = readingsOf(interpretation.value).filter(isCount);
  const given = quoteInput(text);
  if (count === undefined)
    return unreadable(raw, NUMBER_PROBLEMS.notCount({ given, grouped: groupedByDot(text) }));
  if (other !== undefined) return unreadable(raw, ambiguity(given, interpretation.value));
  return readAs(count.value, raw, interpretation.value.warnings);
}

/** `1,305` as it is written where its comma was meant to stand between thousands; spreadsheets in English do so. */
function groupedByDot(text: string): string | null {
  const digits = text.trim();
  return /^[1-9]\d{0,2},\d{3}$/u.test(digits) ? digits.replace(",", ".") : null;
}

function ambiguity(given: string, interpretation: Interpretation): Problem {
  const readings = readingsOf(interpretation).map(({ value }) => String(value));
  return NUMBER_PROBLEMS.ambiguous({ given, readings });
}

/** How a number is printed. */
export interface NumberFormat {
  /** How many decimals, 0 to 15, rounded half away from zero as the police statistics are; all where not given. */
  readonly decimals?: number;
}

/**
 * Prints a number the Vietnamese way: dots between thousands, a comma before decimals.
 *
 * @throws DomainError `number.notFinite` for `NaN` and infinity, `number.notDecimals`
 * @example
 * import { Decimal } from "antq/kernel";
 * import { formatNumber } from "antq/vietnamese";
 * formatNumber(new Decimal("66315.44")) //=> "66.315,44"
 * formatNumber(new Decimal("90.95"), { decimals: 1 }) //=> "91,0"
 */
export function formatNumber(value: Decimal, format: NumberFormat = {}): string {
  if (!value.isFinite()) throw new DomainError([NUMBER_PROBLEMS.notFinite({ given: String(value) })]);
  const { decimals } = format;
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS)) {
    throw new DomainError([NUMBER_PROBLEMS.notDecimals({ given: quoteInput(decimals) })]);
  }
  const text = value.abs().toFixed(decimals ?? value.decimalPlaces(), Decimal.ROUND_HALF_UP);
  const sign = value.isNegative() && /[1-9]/u.test(text) ? "-" : "";
  return sign + printDigits(text);
}

/** As many as an exact amount can have. */
const MOST_DECIMALS = 15;

/**
 * Prints a count as most documents do, with a zero before a single digit: `06 vụ`. The zero is habit, not a rule:
 * the rules of Nghị định 30/2020/NĐ-CP ask for it in document numbers and dates only.
 *
 * @throws DomainError `number.notCount`, and the problems of `parseAmount`
 * @example
 * import { formatCount } from "antq/vietnamese";
 * formatCount(6) //=> "06"
 * formatCount(1305) //=> "1.305"
 */
export function formatCount(count: Amount): string {
  const value = parseAmount(count);
  if (!value.isInteger() || value.isNegative()) {
    throw new DomainError([NUMBER_PROBLEMS.notCount({ given: String(value), grouped: null })]);
  }
  return value.lt(10) ? `0${value}` : formatNumber(value);
}
