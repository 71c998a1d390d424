import { Decimal } from "../kernel/decimal.ts";
import type { Ratio } from "../kernel/ratio.ts";

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const ZERO: Fraction = { top: 0n, bottom: 1n };
export const ONE: Fraction = { top: 1n, bottom: 1n };

/** A fraction in lowest terms. */
export function fractionOf(top: bigint, bottom: bigint): Fraction {
  const common = commonDivisor(top, bottom);
  return { top: top / common, bottom: bottom / common };
}

function commonDivisor(left: bigint, right: bigint): bigint {
  let [one, other] = [left < 0n ? -left : left, right];
  while (other !== 0n) [one, other] = [other, one % other];
  return one === 0n ? 1n : one;
}

export function addFractions(left: Fraction, right: Fraction): Fraction {
  return fractionOf(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom);
}

export function multiplyFractions(left: Fraction, right: Fraction): Fraction {
  return fractionOf(left.top * right.top, left.bottom * right.bottom);
}

/** "3/5", and "1" for all of it. */
export function textOfFraction({ top, bottom }: Fraction): string {
  return bottom === 1n ? String(top) : `${top}/${bottom}`;
}

/** The same as a ratio; exact even where shares of several steps make its parts longer than any amount that is counted. */
export function ratioOfFraction({ top, bottom }: Fraction): Ratio {
  return Object.freeze({ numerator: new Decimal(String(top)), denominator: new Decimal(String(bottom)) });
}

/**
 * Shares a whole number out by fractions that add up to one, so that the parts add up to it again: each gets what it is
 * owed, rounded down, and what is left goes one by one to those with the largest remainders, the earlier before the later
 * (phương pháp số dư lớn nhất). `NaN` is shared out as `NaN`.
 */
export function apportion(value: number, fractions: readonly Fraction[]): readonly number[] {
  if (!Number.isSafeInteger(value)) return fractions.map(() => Number.NaN);
  const amount = BigInt(Math.abs(value));
  const owed = fractions.map(({ top, bottom }, place) => {
    const exact = amount * top;
    return { place, whole: exact / bottom, left: exact % bottom, bottom };
  });
  const parts = owed.map(({ whole }) => whole);
  const rest = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = owed.toSorted((one, other) => {
    const [left, right] = [one.left * other.bottom, other.left * one.bottom];
    return left === right ? one.place - other.place : left > right ? -1 : 1;
  });
  for (const { place } of byRemainder.slice(0, rest)) parts[place] = (parts[place] ?? 0n) + 1n;
  return parts.map((part) => (value < 0 ? 0 - Number(part) : Number(part)));
}
