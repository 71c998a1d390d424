import { Decimal } from "../../kernel/decimal.ts";
import type { Quantity } from "../../vietnamese/quantity.ts";

/** How a printed figure comes from an exact one: `null` where it does not. */
export type Rounding = "exact" | "rounded" | "truncated";

/** Local reports round or cut off, each as it likes: both are right. */
export function roundingOf({ value, decimals }: Quantity, exact: Decimal): Rounding | null {
  const printed = value.abs();
  if (printed.eq(exact)) return "exact";
  if (printed.eq(exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP))) return "rounded";
  return printed.eq(exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN)) ? "truncated" : null;
}
