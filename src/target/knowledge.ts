import type { Figure } from "../indicator/figure.ts";
import { BOUNDS, type Bound } from "../kernel/bound.ts";
import { type Amount, Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { nested } from "./nested.ts";
import { type Side, TARGET_PROBLEMS } from "./problems.ts";
import { countAt, wantsMore } from "./rule.ts";
import type { Known } from "./subject.ts";
import { COMPARISONS } from "./threshold.ts";

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

/** As many as an amount can have. */
export const MOST_DECIMALS = 15;

export const ZERO: Decimal = /* @__PURE__ */ new Decimal(0);

/** What is known exactly. */
export function exactly(count: Decimal): Knowledge {
  return { least: count, most: count, stated: count, doubts: NO_DOUBTS };
}

/** Reads one side of a check, however it is known; adds to `found` what is wrong with it. */
export function knowledgeOf(known: Known, side: Side, decimals: number, found: Problem[]): Knowledge {
  if (known === null) return nothingKnown(side);
  if (typeof known !== "object") return exactly(countOf(known, side, decimals, found));
  if ("coverage" in known) return knowledgeOfFigure(known, side, decimals, found);
  if ("bound" in known) return knowledgeOfBounded(known.value, known.bound, side, decimals, found);
  return exactly(countOf(known, side, decimals, found));
}

/** The denominator of plain counts. */
export const ONE: Knowledge = /* @__PURE__ */ exactly(/* @__PURE__ */ new Decimal(1));

function nothingKnown(side: Side): Knowledge {
  return { least: ZERO, most: null, stated: null, doubts: [TARGET_PROBLEMS.missingNumerator({ side })] };
}

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
function refuse(problems: readonly Problem[], field: string, found: Problem[]): Decimal {
  found.push(...nested(problems, field));
  return ZERO;
}

/** A bound says where one end lies and leaves the other open; "khoảng" says nothing certain of either. */
function knowledgeOfBounded(
  value: Amount,
  bound: Bound,
  side: Side,
  decimals: number,
  found: Problem[],
): Knowledge {
  if (bound === "exact") return exactly(countOf(value, side, decimals, found));
  const printed = countOf(value, side, MOST_DECIMALS, found);
  const comparison = COMPARISONS.find((known) => known === bound);
  const end = comparison === undefined ? null : countAt(comparison, printed, decimals);
  if (end === null && bound !== "about") return exactly(refuse([badBound(bound, printed)], side, found));
  const isLower = comparison !== undefined && wantsMore(comparison);
  return {
    least: isLower ? (end ?? ZERO) : ZERO,
    most: isLower ? null : end,
    stated: null,
    doubts: [TARGET_PROBLEMS.onlyBounded({ side, range: `${SIGNS[bound]} ${printed}`, units: [] })],
  };
}

const SIGNS = {
  moreThan: ">",
  atLeast: "≥",
  lessThan: "<",
  atMost: "≤",
  about: "≈",
} as const satisfies Record<Exclude<Bound, "exact">, string>;

/** No such word, or fewer than none. */
function badBound(bound: Bound, printed: Decimal): Problem {
  if (bound === "lessThan") return TARGET_PROBLEMS.negative({ given: `< ${printed}` });
  return TARGET_PROBLEMS.unknownBound({ given: quoteInput(bound), expected: BOUNDS.join(", ") });
}

/** What coverage leaves missing can still be anything from 0 up. */
function knowledgeOfFigure(figure: Figure, side: Side, decimals: number, found: Problem[]): Knowledge {
  const { total, reported, bound, coverage } = figure;
  const sum = knowledgeOfBounded(total ?? reported ?? ZERO, bound, side, decimals, found);
  if (total !== null) return sum;
  const units = [...coverage.missing, ...coverage.partial];
  const doubt = TARGET_PROBLEMS.incomplete({ side, range: `≥ ${sum.least}`, units });
  return { least: sum.least, most: null, stated: null, doubts: [doubt] };
}
