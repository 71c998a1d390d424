import { Decimal as SharedDecimal } from "decimal.js";
import { choose, declareProblems, quoteInput } from "./problem.ts";
import { failure, type Result, success, unwrap } from "./result.ts";

/**
 * Our own copy of decimal.js, whose settings nobody else can change: a hundred significant digits, so that no sum
 * or product of amounts is ever rounded; half away from zero, as the police statistics print; no exponents.
 */
export const Decimal: typeof SharedDecimal = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ SharedDecimal.clone({
    defaults: true,
    precision: 100,
    rounding: SharedDecimal.ROUND_HALF_UP,
    toExpNeg: -200,
    toExpPos: 200,
  }),
);
/** An exact decimal number. */
export type Decimal = SharedDecimal;

/**
 * An exact number as code writes it: a whole number (`119`), a `bigint`, a decimal text with a dot (`"20.122"`) or
 * a `Decimal`. A fraction such as `0.1` is no amount: binary floating point has already changed it.
 */
export type Amount = number | bigint | string | Decimal;

/** The largest count, and the largest measure counted in its smallest printed unit: 2^53 - 1. */
export const LARGEST_AMOUNT = Number.MAX_SAFE_INTEGER;

const DECIMAL_TEXT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
/** Longer than any exact amount: sign, sixteen digits, dot and fifteen decimals. */
const LONGEST_TEXT = 33;
const MOST_DECIMALS = 15;

const PROBLEMS = /* @__PURE__ */ declareProblems("amount", {
  notExact: choose(
    'a whole number, or a text with a dot such as "20.122"',
    'số nguyên, hoặc chuỗi có dấu chấm như "20.122"',
  ),
  outOfRange: choose(
    "a larger unit: below 9,007,199,254,740,992",
    "đơn vị lớn hơn: dưới 9.007.199.254.740.992",
  ),
});

/**
 * Takes an exact number in any of the forms of code and answers a `Decimal`.
 *
 * @throws DomainError `amount.notExact` for a binary fraction, `NaN` or other text; `amount.outOfRange`
 * @example
 * import { parseAmount } from "antq/kernel";
 * String(parseAmount("20.122")) //=> "20.122"
 * String(parseAmount(119)) //=> "119"
 */
export function parseAmount(input: Amount): Decimal {
  return unwrap(safeParseAmount(input));
}

/** As `parseAmount`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParseAmount(input: unknown): Result<Decimal> {
  if (typeof input === "number") {
    if (Number.isSafeInteger(input)) return success(new Decimal(input + 0));
    return Number.isInteger(input) ? outOfRange(input) : notExact(input);
  }
  if (typeof input === "bigint") {
    const inReach = input <= LARGEST_AMOUNT && input >= -LARGEST_AMOUNT;
    return inReach ? success(new Decimal(Number(input))) : outOfRange(input > 0 ? "> 2^53" : "< -2^53");
  }
  if (input instanceof SharedDecimal) {
    return input.isFinite() ? checkRange(new Decimal(input), input.toString()) : notExact(input.toString());
  }
  if (typeof input !== "string" || !DECIMAL_TEXT.test(input)) return notExact(input);
  return input.length > LONGEST_TEXT ? outOfRange(input) : checkRange(new Decimal(input), input);
}

function checkRange(value: Decimal, given: string): Result<Decimal> {
  if (value.isZero()) return success(new Decimal(0));
  return isExactAmount(value) ? success(value) : outOfRange(given);
}

/** Whether a number, counted in its smallest unit, is a safe integer, so that it can be kept exactly. */
export function isExactAmount(value: Decimal): boolean {
  const decimals = value.decimalPlaces();
  if (decimals > MOST_DECIMALS) return false;
  return value.times(`1e${decimals}`).abs().lte(LARGEST_AMOUNT);
}

function notExact(given: unknown): Result<Decimal> {
  return failure(PROBLEMS.notExact({ given: quoteInput(given) }));
}

function outOfRange(given: unknown): Result<Decimal> {
  return failure(PROBLEMS.outOfRange({ given: quoteInput(given) }));
}
