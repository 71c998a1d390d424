import { Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { nestProblems, type Problem } from "../kernel/problem.ts";
import { type Side, TARGET_PROBLEMS } from "./problems.ts";

/** An exact amount from 0 up, with no more decimals than its unit. */
export function countOf(
  input: unknown,
  field: Side | "unknown",
  decimals: number,
  found: Problem[],
): Decimal {
  const amount = safeParseAmount(input);
  if (!amount.ok) return refuse(amount.problems, field, found);
  const count = amount.value;
  if (count.isNegative()) return refuse([TARGET_PROBLEMS.negative({ given: String(count) })], field, found);
  if (count.decimalPlaces() <= decimals) return count;
  return refuse([TARGET_PROBLEMS.tooManyDecimals({ given: String(count) })], field, found);
}

/** Stands in for a count that is refused: nothing is made of it once there are problems. */
export function refuse(problems: readonly Problem[], field: string, found: Problem[]): Decimal {
  found.push(...nestProblems(problems, field));
  return ZERO;
}

/** As many as an amount can have. */
export const MOST_DECIMALS = 15;

export const ZERO: Decimal = /* @__PURE__ */ new Decimal(0);
