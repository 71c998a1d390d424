import { BOUND_PHRASES, type Bound } from "../kernel/bound.ts";
import { type Amount, type Decimal, parseAmount } from "../kernel/decimal.ts";
import type { Language } from "../kernel/problem.ts";
import { percentageOf, type Ratio } from "../kernel/ratio.ts";
import { formatCount, formatNumber } from "../vietnamese/number.ts";
import { formatQuantity } from "../vietnamese/quantity.ts";
import { UNIT_WORDS, type UnitWord } from "../vietnamese/unit-words.ts";

/**
 * A number in the marks of a language: `2.372` and `94,4` in Vietnamese, `2,372` and `94.4` in English.
 *
 * @example
 * import { Decimal } from "antq/kernel";
 * import { wordNumber } from "antq/wording";
 * wordNumber(new Decimal("66315.44"), "vi") //=> "66.315,44"
 * wordNumber(new Decimal("66315.44"), "en") //=> "66,315.44"
 */
export function wordNumber(value: Decimal, language: Language, decimals?: number): string {
  const vietnamese = formatNumber(value, decimals === undefined ? {} : { decimals });
  if (language === "vi") return vietnamese;
  return vietnamese.replace(/[.,]/gu, (mark) => (mark === "." ? "," : "."));
}

/**
 * A count (số đếm); in Vietnamese a single digit has a zero before it, as most documents print it.
 *
 * @throws DomainError `number.notCount` for what is no count, the problems of `parseAmount`
 * @example
 * import { wordCount } from "antq/wording";
 * wordCount(6, "vi") //=> "06"
 * wordCount(1305, "en") //=> "1,305"
 */
export function wordCount(count: Amount, language: Language): string {
  const vietnamese = formatCount(count);
  return language === "vi" ? vietnamese : wordNumber(parseAmount(count), language);
}

/**
 * A ratio in per cent, rounded half away from zero, with one decimal where no other number is asked for.
 *
 * @example
 * import { ratioOf } from "antq/kernel";
 * import { wordPercentage } from "antq/wording";
 * wordPercentage(ratioOf(119, 126), "vi") //=> "94,4 %"
 */
export function wordPercentage(ratio: Ratio, language: Language, decimals = 1): string {
  return `${wordNumber(percentageOf(ratio, decimals), language, decimals)} %`;
}

/**
 * A number with its unit word, and with the word of its bound where it is not exact; in Vietnamese as `formatQuantity`
 * prints it, so that it can be read back in one way only, and what is counted as `formatCount` does: `06 vụ`.
 *
 * @example
 * import { Decimal } from "antq/kernel";
 * import { wordQuantity } from "antq/wording";
 * wordQuantity(new Decimal(3300), "attendance", "vi", "moreThan") //=> "hơn 3.300 lượt người"
 * wordQuantity(new Decimal(6), "incident", "vi") //=> "06 vụ"
 * wordQuantity(new Decimal(1), "incident", "en") //=> "1 incident"
 */
export function wordQuantity(
  value: Decimal,
  unit: UnitWord,
  language: Language,
  bound: Bound = "exact",
): string {
  const { en, plural, decimals } = UNIT_WORDS[unit];
  if (language === "vi") {
    const printed = formatQuantity({ value, decimals: value.decimalPlaces(), bound, unit });
    // Only one digit has a zero before it, and only in what is counted: a measure or a share has none.
    const isDigit = value.isInteger() && !value.isNegative() && value.lt(10);
    return isDigit && decimals === 0 ? printed.replace(String(value), formatCount(value)) : printed;
  }
  const words = bound === "exact" ? "" : `${BOUND_PHRASES[bound].en} `;
  return `${words}${wordNumber(value, "en")} ${value.eq(1) ? en : plural}`;
}
