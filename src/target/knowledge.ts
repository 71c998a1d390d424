import type { Figure } from "../indicator/figure.ts";
import { BOUND_PHRASES } from "../kernel/bound.ts";
import { Decimal } from "../kernel/decimal.ts";
import type { Problem } from "../kernel/problem.ts";
import { countOf, MOST_DECIMALS, refuse, ZERO } from "./count.ts";
import { misfit, type Side, TARGET_PROBLEMS } from "./problems.ts";
import { countAt, wantsMore } from "./rule.ts";
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

/** What is known exactly. */
function exactly(count: Decimal): Knowledge {
  return { least: count, most: count, stated: count, doubts: NO_DOUBTS };
}

/** Reads one side of a check, however it is known; adds to `found` what is wrong with it. */
export function knowledgeOf(known: Known, side: Side, decimals: number, found: Problem[]): Knowledge {
  if (known === null) return between(ZERO, null, TARGET_PROBLEMS.missingNumerator({ side }));
  if (typeof known === "object" && "coverage" in known)
    return knowledgeOfFigure(known, side, decimals, found);
  const isBounded = typeof known === "object" && "bound" in known;
  const { value, bound } = isBounded ? known : ({ value: known, bound: "exact" } as const);
  if (bound === "exact") return exactly(countOf(value, side, decimals, found));
  if (!BOUND_WORDS.includes(bound))
    return exactly(refuse([misfit(TARGET_PROBLEMS.unknownBound, bound, BOUND_WORDS)], side, found));
  const printed = countOf(value, side, MOST_DECIMALS, found);
  const doubt = TARGET_PROBLEMS.onlyBounded({ side, value: `${printed}`, bound });
  // A bound says where one end lies and leaves the other open; "khoảng" says nothing certain of either.
  if (bound === "about") return between(ZERO, null, doubt);
  const end = countAt(bound, printed, decimals);
  // Fewer than none there cannot be.
  if (end === null)
    return exactly(refuse([TARGET_PROBLEMS.negative({ given: `< ${printed}` })], side, found));
  return wantsMore(bound) ? between(end, null, doubt) : between(ZERO, end, doubt);
}

const BOUND_WORDS: readonly string[] = /* @__PURE__ */ Object.keys(BOUND_PHRASES);

/** The denominator of plain counts. */
export const ONE: Knowledge = /* @__PURE__ */ exactly(/* @__PURE__ */ new Decimal(1));

/** What is not stated exactly, and why that leaves a doubt. */
function between(least: Decimal, most: Decimal | null, doubt: Problem): Knowledge {
  return { least, most, stated: null, doubts: [doubt] };
}

/** What coverage leaves missing can still be anything from 0 up. */
function knowledgeOfFigure(figure: Figure, side: Side, decimals: number, found: Problem[]): Knowledge {
  const { total, reported, bound, coverage } = figure;
  const sum = knowledgeOf({ value: total ?? reported ?? ZERO, bound }, side, decimals, found);
  if (total !== null) return sum;
  const units = [...coverage.missing, ...coverage.partial];
  const value = `${sum.least}`;
  return between(sum.least, null, TARGET_PROBLEMS.incomplete({ side, value, bound: "atLeast", units }));
}
