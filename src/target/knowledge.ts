import { safeBounded } from "../indicator/bounded.ts";
import type { Figure } from "../indicator/figure.ts";
import { safeIntervalOf } from "../indicator/interval.ts";
import type { Bound } from "../kernel/bound.ts";
import { type Amount, Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { nestProblem, type Problem } from "../kernel/problem.ts";
import { type Side, TARGET_PROBLEMS } from "./problems.ts";
import type { Known } from "./subject.ts";

/**
 * What one side of a check can be: every count from `least` to `most`, where `null` is no end; what was stated of it
 * exactly; and why that is not all.
 */
export interface Knowledge {
  readonly least: Decimal;
  readonly most: Decimal | null;
  readonly stated: Decimal | null;
  readonly doubts: readonly Problem[];
}

/** The two sides of a check. A denominator of `null` was not stated; that of a plain count is 1. */
export interface Sides {
  readonly numerator: Knowledge;
  readonly denominator: Knowledge | null;
}

/** Nothing stands against what was stated. */
export const NO_DOUBTS: readonly Problem[] = /* @__PURE__ */ Object.freeze([]);

const ZERO = /* @__PURE__ */ new Decimal(0);

/** What is known exactly. */
export function exactly(count: Decimal): Knowledge {
  return { least: count, most: count, stated: count, doubts: NO_DOUBTS };
}

/** Reads one side of a check, however it is known; adds to `found` what is wrong with it. */
export function knowledgeOf(known: Known, side: Side, decimals: number, found: Problem[]): Knowledge {
  if (typeof known !== "object" || known === null) {
    return known === null ? nothingKnown(side) : exactly(countOf(known, side, decimals, found));
  }
  if (isFigure(known)) return knowledgeOfFigure(known, side, decimals, found);
  if ("bound" in known) return knowledgeOfBounded(known.value, known.bound, side, decimals, found);
  return exactly(countOf(known, side, decimals, found));
}

/** Whether a count is given as a `Figure`. */
export function isFigure(known: Known): known is Figure {
  return typeof known === "object" && known !== null && "coverage" in known;
}

function nothingKnown(side: Side): Knowledge {
  return { least: ZERO, most: null, stated: null, doubts: [TARGET_PROBLEMS.missingNumerator({ side })] };
}

/** An exact amount from 0 up, with no more decimals than its unit. */
export function countOf(input: unknown, side: Side, decimals: number, found: Problem[]): Decimal {
  const amount = safeParseAmount(input);
  if (!amount.ok) return refuse(amount.problems, side, found);
  const count = amount.value;
  if (count.isNegative()) return refuse([TARGET_PROBLEMS.negative({ given: String(count) })], side, found);
  if (count.decimalPlaces() <= decimals) return count;
  return refuse([TARGET_PROBLEMS.tooManyDecimals({ given: String(count), decimals })], side, found);
}

/** Stands in for a count that is refused: nothing is made of it once there are problems. */
function refuse(problems: readonly Problem[], side: Side, found: Problem[]): Decimal {
  for (const problem of problems) found.push(nestProblem(problem, side));
  return ZERO;
}

function knowledgeOfBounded(
  value: Amount,
  bound: Bound,
  side: Side,
  decimals: number,
  found: Problem[],
): Knowledge {
  const figure = safeBounded(value, bound);
  if (!figure.ok) return exactly(refuse(figure.problems, side, found));
  const count = figure.value.value;
  if (figure.value.bound === "exact" || count.isNegative())
    return exactly(countOf(count, side, decimals, found));
  const interval = safeIntervalOf(figure.value, { decimals });
  if (!interval.ok) return exactly(refuse(interval.problems, side, found));
  const { least, most } = interval.value;
  const doubts = [TARGET_PROBLEMS.onlyBounded({ side, bound, value: String(count) })];
  return { least: least ?? ZERO, most, stated: null, doubts };
}

/** What coverage leaves missing can still be anything from 0 up. */
function knowledgeOfFigure(figure: Figure, side: Side, decimals: number, found: Problem[]): Knowledge {
  const { total, reported, bound, coverage } = figure;
  const sum = knowledgeOfBounded(total ?? reported ?? ZERO, bound, side, decimals, found);
  if (total !== null) return sum;
  const units = [...coverage.missing, ...coverage.partial];
  const doubts = [...sum.doubts, TARGET_PROBLEMS.incomplete({ side, units })];
  return { least: sum.least, most: null, stated: null, doubts };
}
