import { LARGEST_AMOUNT } from "../kernel/decimal.ts";

/** A sum of two whole numbers, or `NaN` where it leaves the exact range; whatever is added to that stays `NaN`. */
export function exactSum(left: number, right: number): number {
  const sum = left + right;
  return sum <= LARGEST_AMOUNT && sum >= -LARGEST_AMOUNT ? sum : Number.NaN;
}
