import { type Amount, Decimal, safeParseAmount } from "./decimal.ts";
import { choose, DomainError, declareProblems, nestProblems, quoteInput } from "./problem.ts";
import { failure, type Result, success, unwrap } from "./result.ts";

/**
 * An exact ratio (tỷ lệ): two amounts kept apart, never divided. The denominator is positive. 119 of 126 stays
 * 119 of 126, so that it can be told from 238 of 252.
 */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const PROBLEMS = /* @__PURE__ */ declareProblems("ratio", {
  zeroDenominator: {
    en: () => "A ratio needs a denominator above zero: where nothing was expected there is no rate to state.",
    vi: () => "Tỷ lệ cần mẫu số lớn hơn 0: khi không có đối tượng nào thì không có tỷ lệ để nêu.",
  },
  decimals: choose("0 to 15 decimals", "từ 0 đến 15 chữ số thập phân"),
});

/**
 * Makes a ratio of two exact amounts.
 *
 * @throws DomainError `ratio.zeroDenominator` where the denominator is zero or less; the problems of `parseAmount`
 * @example
 * import { ratioOf } from "antq/kernel";
 * String(ratioOf(119, 126).denominator) //=> "126"
 */
export function ratioOf(numerator: Amount, denominator: Amount): Ratio {
  return unwrap(safeRatioOf(numerator, denominator));
}

/** As `ratioOf`, answering a `Result` instead of throwing; takes anything at all. */
export function safeRatioOf(numerator: unknown, denominator: unknown): Result<Ratio> {
  const top = safeParseAmount(numerator);
  const bottom = safePositive(denominator);
  if (top.ok && bottom.ok) {
    return success(Object.freeze({ numerator: top.value, denominator: bottom.value }));
  }
  return failure(
    ...(top.ok ? [] : nestProblems(top.problems, "numerator")),
    ...(bottom.ok ? [] : nestProblems(bottom.problems, "denominator")),
  );
}

function safePositive(input: unknown): Result<Decimal> {
  const amount = safeParseAmount(input);
  return amount.ok && amount.value.lte(0) ? failure(PROBLEMS.zeroDenominator({})) : amount;
}

/**
 * Compares two ratios by cross-multiplication, never after a division: -1, 0 or 1.
 *
 * @example
 * import { compareRatios, ratioOf } from "antq/kernel";
 * compareRatios(ratioOf(8_999_600_001, 10_000_000_000), ratioOf(90, 100)) //=> -1
 */
export function compareRatios(left: Ratio, right: Ratio): -1 | 0 | 1 {
  return sign(left.numerator.times(right.denominator).cmp(right.numerator.times(left.denominator)));
}

function sign(comparison: number): -1 | 0 | 1 {
  return comparison < 0 ? -1 : comparison > 0 ? 1 : 0;
}

/**
 * A ratio in per cent for print, rounded half away from zero; a printed percentage never decides anything.
 *
 * @param decimals how many decimals to keep, 0 to 15; 1 where not given
 * @throws DomainError `ratio.decimals`
 * @example
 * import { percentageOf, ratioOf } from "antq/kernel";
 * String(percentageOf(ratioOf(119, 126))) //=> "94.4"
 */
export function percentageOf(ratio: Ratio, decimals = 1): Decimal {
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 15)) {
    throw new DomainError([PROBLEMS.decimals({ given: quoteInput(decimals) })]);
  }
  return ratio.numerator.times(100).div(ratio.denominator).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}
