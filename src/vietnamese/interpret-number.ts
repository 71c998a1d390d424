import { Decimal, safeParseAmount } from "../kernel/decimal.ts";
import type { Problem } from "../kernel/problem.ts";
import { quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { exponentOf, MULTIPLIER } from "./multipliers.ts";
import { type Interpretation, interpretDigits, UNSIGNED_NUMBER } from "./number-notation.ts";
import type { SettledNumber } from "./printed-number.ts";
import { NUMBER_PROBLEMS } from "./problems.ts";
import { tidyText } from "./tidy-text.ts";
import { GAP, OPTIONAL_GAP } from "./words-pattern.ts";

/**
 * A number with its multipliers, `85 triệu` or `1 tỷ 200 triệu`, as a piece of larger patterns; the text is folded
 * before, letter case aside.
 */
export const AMOUNT: string = /* @__PURE__ */ amount();

function amount(): string {
  const part = `${GAP}${UNSIGNED_NUMBER}${OPTIONAL_GAP}${MULTIPLIER}`;
  return `[+-]?${UNSIGNED_NUMBER}(?:${OPTIONAL_GAP}${MULTIPLIER}(?:${part}){0,3})?`;
}

const WHOLE_AMOUNT = /* @__PURE__ */ new RegExp(`^${AMOUNT}$`, "iu");
const TERM = /* @__PURE__ */ new RegExp(
  `(?<digits>[+-]?${UNSIGNED_NUMBER})(?:${OPTIONAL_GAP}(?<multiplier>${MULTIPLIER}))?`,
  "giu",
);

interface Term {
  readonly interpretation: Interpretation;
  readonly exponent: number;
}

/** Reads a printed number in all the ways that its print allows; `given` is what problems call it. */
export function interpretNumber(input: unknown, given: string = quoteInput(input)): Result<Interpretation> {
  const text = tidyText(input);
  if (!WHOLE_AMOUNT.test(text)) return failure(whyUnreadable(text, given));
  const terms: Term[] = [];
  for (const { groups } of text.matchAll(TERM)) {
    const interpretation = interpretDigits(groups?.["digits"] ?? "", given);
    if (!interpretation.ok) return interpretation;
    terms.push({ interpretation: interpretation.value, exponent: exponentOf(groups?.["multiplier"]) });
  }
  const [first, second] = terms;
  if (first === undefined) return failure(whyUnreadable(text, given));
  return second === undefined ? multiply(first) : addTerms(terms, text.startsWith("-"), given);
}

/** More digits than any pattern takes are still a number, only too large a one. */
function whyUnreadable(text: string, given: string): Problem {
  const range = /^[+-]?[1-9][\d., ]{30,}$/u.test(text) ? safeParseAmount(text.replace(/\D/gu, "")) : null;
  const tooLarge = range === null || range.ok ? undefined : range.problems[0];
  return tooLarge ?? NUMBER_PROBLEMS.unreadable({ given });
}

function multiply({ interpretation, exponent }: Term): Result<Interpretation> {
  const { regular, fractional, warnings } = interpretation;
  const scaled = scale(regular, exponent);
  if (!scaled.ok || fractional === null) {
    return scaled.ok ? success({ regular: scaled.value, fractional, warnings }) : scaled;
  }
  const other = scale(fractional, exponent);
  return other.ok ? success({ regular: scaled.value, fractional: other.value, warnings }) : other;
}

function scale({ value, decimals }: SettledNumber, exponent: number): Result<SettledNumber> {
  const scaled = safeParseAmount(value.times(`1e${exponent}`));
  if (!scaled.ok) return scaled;
  return success(Object.freeze({ value: scaled.value, decimals: Math.max(0, decimals - exponent) }));
}

/** All readings of a number, the dot as a decimal point first where it may be one. */
export function readingsOf({ regular, fractional }: Interpretation): readonly SettledNumber[] {
  return fractional === null ? [regular] : [fractional, regular];
}

/** Above the exponent of any multiplier. */
const TOPMOST = 40;

/** Adds `1 tỷ 200 triệu`: whole parts, each below the multiplier before it. */
function addTerms(terms: readonly Term[], isNegative: boolean, given: string): Result<Interpretation> {
  let sum = new Decimal(0);
  let ceiling = TOPMOST;
  for (const { interpretation, exponent } of terms) {
    const { value, decimals } = interpretation.regular;
    const part = value.abs().times(`1e${exponent}`);
    if (decimals > 0 || exponent >= ceiling || part.gte(`1e${ceiling}`)) {
      return failure(NUMBER_PROBLEMS.multipliers({ given }));
    }
    sum = sum.plus(part);
    ceiling = exponent;
  }
  const value = safeParseAmount(isNegative ? sum.negated() : sum);
  if (!value.ok) return value;
  const warnings = terms.flatMap(({ interpretation }) => interpretation.warnings);
  return success({ regular: Object.freeze({ value: value.value, decimals: 0 }), fractional: null, warnings });
}
