import type { Bounded } from "../indicator/bounded.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { type Interval, intervalOf } from "../indicator/interval.ts";
import { Decimal } from "../kernel/decimal.ts";
import type { RolledFigure } from "./rolled-figure.ts";

/** Whether two figures fit: for certain, for certain not, or not to be said while something is missing or bounded. */
export type Agreement = "agrees" | "differs" | "undetermined";

/** Whether the left figure is the right one, or at most as large. */
export function agreementOf(left: Interval, right: Interval, relation: "equal" | "atMost"): Agreement {
  const isAlwaysAtMost = isBelow(left.most, right.least, "orOn");
  if (isBelow(right.most, left.least, "strictly")) return "differs";
  if (relation === "atMost") return isAlwaysAtMost ? "agrees" : "undetermined";
  if (isBelow(left.most, right.least, "strictly")) return "differs";
  return isAlwaysAtMost && isBelow(right.most, left.least, "orOn") ? "agrees" : "undetermined";
}

/** Whether one end is known to lie below another, or on it. */
function isBelow(lower: Decimal | null, upper: Decimal | null, how: "strictly" | "orOn"): boolean {
  if (lower === null || upper === null) return false;
  return how === "strictly" ? lower.lt(upper) : lower.lte(upper);
}

/** All that a stated figure of an indicator can be. */
export function intervalOfValue({ decimals, correctable }: Indicator, stated: Bounded): Interval {
  return intervalOf(stated, { decimals, sign: correctable ? "any" : "notNegative" });
}

/** What is not known, but cannot be less than nothing. */
export const AT_LEAST_NOTHING: Interval = /* @__PURE__ */ Object.freeze({
  least: new Decimal(0),
  most: null,
});
export const ANYTHING: Interval = /* @__PURE__ */ Object.freeze({ least: null, most: null });

/** All that a figure can be: what is missing can only add to what is there, unless corrections take off. */
export function intervalOfFigure(indicator: Indicator, { reported, bound, total }: RolledFigure): Interval {
  const canAdd = indicator.addsOverPlaces || reported !== null;
  if (indicator.correctable && total === null) return ANYTHING;
  if (reported === null) return canAdd ? AT_LEAST_NOTHING : ANYTHING;
  const known = intervalOfValue(indicator, { value: reported, bound });
  return total === null ? Object.freeze({ least: known.least, most: null }) : known;
}
