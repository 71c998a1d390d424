import { Decimal } from "../../kernel/decimal.ts";
import type { Quantity } from "../../vietnamese/quantity.ts";
import { UNIT_WORDS } from "../../vietnamese/unit-words.ts";
import type { PlacedAmount } from "../quantity-in-text.ts";

const NONE = /* @__PURE__ */ new Decimal(0);

/** The one reading of an amount; of counted things the whole number. `null` where the print leaves it open. */
export function settled({ readings, unit, noun }: PlacedAmount): Quantity | null {
  const [first, second] = readings;
  if (first === undefined || second === undefined) return first ?? null;
  const isCounted = unit === null ? noun !== "" : UNIT_WORDS[unit].decimals === 0;
  const whole = isCounted ? readings.filter(({ value }) => value.isInteger()) : [];
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

/** Whether an amount is printed as an exact figure that can be read in one way. */
export function isExact(amount: PlacedAmount): boolean {
  return amount.bound === "exact" && settled(amount) !== null;
}

/** The value of an amount that `isExact`. */
export function settledValue(amount: PlacedAmount | null): Decimal {
  return (amount === null ? null : settled(amount))?.value ?? NONE;
}
