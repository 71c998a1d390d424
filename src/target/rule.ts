import { Decimal } from "../kernel/decimal.ts";
import type { Comparison, LevelText, Threshold } from "./threshold.ts";

/** What a threshold comes down to: a numerator that stands so to `level` times its denominator. */
export interface Rule {
  readonly comparison: Comparison;
  readonly level: Decimal;
}

/** A percentage is a decimal fraction, so that a hundredth of it is exact: nothing is ever divided. */
export function ruleOf(threshold: Threshold): Rule {
  const { kind, comparison } = threshold;
  if (kind === "count") return { comparison, level: new Decimal(threshold.count) };
  const share = shareOf(threshold.percent);
  if (kind === "ratio") return { comparison, level: share };
  // A fall asks for less than the base, and a rise for more.
  return kind === "rise"
    ? { comparison, level: ONE.plus(share) }
    : { comparison: "atMost", level: ONE.minus(share) };
}

/** Whether a threshold asks for no rate: a fall or rise by 0 % or more holds this period against the base itself. */
export function comparesOnly(threshold: Threshold): boolean {
  const { kind } = threshold;
  return (kind === "fall" || kind === "rise") && threshold.percent === "0";
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

/** Whether a numerator stands to its limit, the level times the denominator, as the rule asks. Nothing is divided. */
export function holds({ comparison }: Rule, numerator: Decimal, limit: Decimal): boolean {
  const order = numerator.cmp(limit);
  return order === 0 ? !isStrict(comparison) : order > 0 === wantsMore(comparison);
}

/**
 * The last count that holds at a limit: the least that meets a lower one, the greatest that keeps an upper one; `null`
 * where that would be below zero. `decimals` says how finely is counted.
 */
export function countAt(comparison: Comparison, limit: Decimal, decimals: number): Decimal | null {
  const [isLower, isOpen] = [wantsMore(comparison), isStrict(comparison)];
  const edge = limit.toDecimalPlaces(decimals, isLower === isOpen ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL);
  if (!isOpen) return edge;
  // The edge itself is not enough: one step further, of what is counted or of a measure.
  const count = edge.plus(new Decimal(`${isLower ? "" : "-"}1e-${decimals}`));
  return count.isNegative() ? null : count;
}

/** Whether the level itself is not enough (trên, dưới). */
function isStrict(comparison: Comparison): boolean {
  return comparison === "moreThan" || comparison === "lessThan";
}
