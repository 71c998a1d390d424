import { type Amount, type Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import { countAt, limitOf, ruleOf } from "./rule.ts";
import type { ChangeThreshold, RatioThreshold } from "./threshold.ts";

/**
 * How many it takes (số cần đạt): the least count that meets a lower limit, the greatest that keeps an upper one; of a
 * change, the figure that this period may or must reach, given that of the base. A half is never enough: 70 % of 25
 * is 17.5, so 18 are needed. `null` where there is no such count: nothing of nothing is no rate, and fewer than
 * none cannot be.
 *
 * @throws DomainError `target.negative` for a denominator below zero; the problems of `parseAmount`
 * @example
 * import { atLeast, atMost, fallOfAtLeast, moreThan, requiredCount } from "antq/target";
 * String(requiredCount(atLeast("70%"), 25)) //=> "18"
 * String(requiredCount(moreThan("80%"), 25)) //=> "21"
 * String(requiredCount(atMost("5%"), 126)) //=> "6"
 * String(requiredCount(fallOfAtLeast("5%"), 183)) //=> "173"
 * requiredCount(atLeast("70%"), 0) //=> null
 */
export function requiredCount(
  threshold: RatioThreshold | ChangeThreshold,
  denominator: Amount,
): Decimal | null {
  const whole = unwrap(safeNotNegative(denominator));
  const rule = ruleOf(threshold);
  return whole.isZero() ? null : countAt(rule, limitOf(rule, whole), 0);
}

/** An exact amount that is not below zero. */
export function safeNotNegative(input: unknown): Result<Decimal> {
  const amount = safeParseAmount(input);
  if (!amount.ok || !amount.value.isNegative()) return amount.ok ? success(amount.value) : amount;
  return failure(TARGET_PROBLEMS.negative({ given: String(amount.value) }));
}
