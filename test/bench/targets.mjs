import { Decimal } from "decimal.js";
import { atLeast, checkTarget } from "../../dist/target.js";

/** Districts with 1 to 1000 neighbourhoods, about nine in ten of them registered. */
const DISTRICTS = Array.from({ length: 1000 }, (_, index) => ({
  denominator: index + 1,
  numerator: Math.floor(((index + 1) * (85 + (index % 11))) / 100),
  asOf: "2022-12-10",
}));
const THRESHOLD = atLeast("90%");

export function checksByAntq() {
  return DISTRICTS.map((district) => checkTarget(THRESHOLD, district));
}

/** By hand with decimal.js, as exact: cross-multiplied, required count, shortfall and surplus. */
export function checksByHand() {
  return DISTRICTS.map(({ numerator, denominator }) => {
    const share = new Decimal(denominator).times(90);
    const outcome = new Decimal(numerator).times(100).gte(share) ? "met" : "missed";
    const requiredCount = share.div(100).ceil();
    const shortfall = Decimal.max(0, requiredCount.minus(numerator));
    const surplus = Decimal.max(0, new Decimal(numerator).minus(requiredCount));
    return { outcome, requiredCount, shortfall, surplus };
  });
}

/** Nothing is measured that is not right. */
export function checkAgreement() {
  const [antq, byHand] = [checksByAntq(), checksByHand()].map((checks) => checks.map(textOf).join("\n"));
  if (antq !== byHand) throw new Error("The checks do not agree.");
}

function textOf({ outcome, requiredCount, shortfall, surplus }) {
  return [outcome, requiredCount, shortfall, surplus].join(" ");
}
