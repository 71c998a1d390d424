import { BOUNDS, type Bound, Decimal, LARGEST_AMOUNT } from "antq/kernel";
import fc from "fast-check";

export const bounds: fc.Arbitrary<Bound> = fc.constantFrom(...BOUNDS);

/** Whole numbers of the exact range, often at its ends and around zero. */
export const counts: fc.Arbitrary<number> = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(LARGEST_AMOUNT, -LARGEST_AMOUNT, LARGEST_AMOUNT - 1),
);

/** An exact number as its digits, a BigInt, and how many of them are decimals. */
export interface Digits {
  readonly units: bigint;
  readonly decimals: number;
}

export const digits: fc.Arbitrary<Digits> = fc.record({
  units: counts.map(BigInt),
  decimals: fc.oneof(fc.constantFrom(0, 1, 3, 15), fc.integer({ min: 0, max: 15 })),
});

/** Writes the digits as code does: `{ units: -5n, decimals: 2 }` is `-0.05`. */
export function textOf({ units, decimals }: Digits): string {
  const figures = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const whole = figures.slice(0, figures.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${figures.slice(-decimals)}`;
  return units < 0n ? `-${text}` : text;
}

/** Canonical texts of amounts. */
export const amountTexts: fc.Arbitrary<string> = digits.map(textOf);

export const amounts: fc.Arbitrary<Decimal> = amountTexts.map((text) => new Decimal(text));
