import type { Amount, Decimal } from "../kernel/decimal.ts";
import { DomainError, type Problem } from "../kernel/problem.ts";
import { countOf, MOST_DECIMALS } from "./count.ts";
import { comparesOnly, countAt, ruleOf } from "./rule.ts";
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
  const found: Problem[] = [];
  const whole = countOf(denominator, "denominator", MOST_DECIMALS, found);
  if (found.length > 0) throw new DomainError(found);
  const { comparison, level } = ruleOf(threshold);
  return whole.isZero() && !comparesOnly(threshold) ? null : countAt(comparison, level.times(whole), 0);
}
