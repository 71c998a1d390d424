import { Decimal } from "../kernel/decimal.ts";
import { unreachable } from "../kernel/unreachable.ts";
import type { Comparison, LevelText, Threshold } from "./threshold.ts";

/** What a threshold comes down to: a numerator that stands so to `level` times its denominator. */
export interface Rule {
  readonly comparison: Comparison;
  readonly level: Decimal;
}

/** A percentage is a decimal fraction, so that a hundredth of it is exact: nothing is ever divided. */
export function ruleOf(threshold: Threshold): Rule {
  const { kind, comparison } = threshold;
  switch (kind) {
    case "ratio":
      return { comparison, level: shareOf(threshold.percent) };
    case "count":
      return { comparison, level: new Decimal(threshold.count) };
    case "rise":
      return { comparison: "atLeast", level: ONE.plus(shareOf(threshold.percent)) };
    case "fall":
      return { comparison: "atMost", level: ONE.minus(shareOf(threshold.percent)) };
    default:
      return unreachable(kind);
  }
}

const ONE = /* @__PURE__ */ new Decimal(1);

const HUNDREDTH = /* @__PURE__ */ new Decimal("0.01");

function shareOf(percent: LevelText): Decimal {
  // Most percentages are whole, and a whole number is taken several times as fast as its text.
  const whole = Number(percent);
  return HUNDREDTH.times(Number.isSafeInteger(whole) ? whole : percent);
}

/** Whether more of the numerator helps (từ … trở lên) rather than harms (không quá). */
export function wantsMore(comparison: Comparison): boolean {
  return comparison === "atLeast" || comparison === "moreThan";
}

/** Where the line lies for a denominator; a numerator is compared with it, and never divided. */
export function limitOf(rule: Rule, denominator: Decimal): Decimal {
  return rule.level.times(denominator);
}

/** Whether a numerator stands to its limit as the rule asks. */
export function holds({ comparison }: Rule, numerator: Decimal, limit: Decimal): boolean {
  const order = numerator.cmp(limit);
  switch (comparison) {
    case "atLeast":
      return order >= 0;
    case "moreThan":
      return order > 0;
    case "atMost":
      return order <= 0;
    case "lessThan":
      return order < 0;
    default:
      return unreachable(comparison);
  }
}

/**
 * The last count that holds at a limit: the least that meets a lower one, the greatest that keeps an upper one; `null`
 * where that would be below zero. `decimals` says how finely is counted.
 */
export function countAt(comparison: Comparison, limit: Decimal, decimals: number): Decimal | null {
  switch (comparison) {
    case "atLeast":
      return limit.toDecimalPlaces(decimals, Decimal.ROUND_CEIL);
    case "moreThan":
      return limit.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR).plus(stepOf(decimals));
    case "atMost":
      return limit.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR);
    case "lessThan":
      return notNegative(limit.toDecimalPlaces(decimals, Decimal.ROUND_CEIL).minus(stepOf(decimals)));
    default:
      return unreachable(comparison);
  }
}

/** One of what is counted, or the smallest step of a measure. */
function stepOf(decimals: number): Decimal {
  return decimals === 0 ? ONE : new Decimal(`1e-${decimals}`);
}

function notNegative(count: Decimal): Decimal | null {
  return count.isNegative() ? null : count;
}
