import { Decimal } from "../kernel/decimal.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Knowledge, Sides } from "./knowledge.ts";
import { TARGET_PROBLEMS } from "./problems.ts";

/** The numerator may grow by what has not been reported. */
export function withUnknown(numerator: Knowledge, unknown: Decimal): Knowledge {
  if (unknown.isZero()) return numerator;
  const most = numerator.most?.plus(unknown) ?? null;
  const bound = numerator.stated === null ? "atLeast" : "exact";
  const facts = {
    side: "numerator",
    value: `${numerator.least}`,
    bound,
    unknown: `${unknown}`,
  } as const;
  const doubts = [...numerator.doubts, TARGET_PROBLEMS.notReported(facts)];
  return { ...numerator, most, doubts };
}

/** What is wrong where a part, with what has not been reported, cannot be part of its whole; else `null`. */
export function misfitOf({ numerator, denominator }: Sides, unknown: Decimal): Problem | null {
  const whole = denominator?.most ?? null;
  if (whole === null || leastWhole(numerator, unknown).lte(whole)) return null;
  const facts = { numerator: `${numerator.least}`, unknown: `${unknown}`, denominator: `${whole}` };
  return TARGET_PROBLEMS.numeratorOverDenominator(facts);
}

/** What is left of both sides: the part is at most the whole, and the whole at least the part and what is unknown. */
export function fitted(sides: Sides, unknown: Decimal): Sides {
  const { numerator, denominator } = sides;
  if (denominator === null || (numerator.least === numerator.most && denominator.stated !== null))
    return sides;
  return {
    numerator: { ...numerator, most: smallest(numerator.most, denominator.most) },
    denominator: { ...denominator, least: Decimal.max(leastWhole(numerator, unknown), denominator.least) },
  };
}

function leastWhole({ least }: Knowledge, unknown: Decimal): Decimal {
  return unknown.isZero() ? least : least.plus(unknown);
}

function smallest(left: Decimal | null, right: Decimal | null): Decimal | null {
  return left === null || right === null ? (left ?? right) : Decimal.min(left, right);
}
