import { Decimal } from "../kernel/decimal.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Ratio } from "../kernel/ratio.ts";
import type { Evidence } from "./evidence.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Outcome } from "./outcome.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import { countAt, holds, limitOf, type Rule, ruleOf, wantsMore } from "./rule.ts";
import type { AsOf } from "./subject.ts";
import type { Threshold } from "./threshold.ts";

/**
 * What a check found. Always the same fields; a count is `null` where there is none.
 *
 * - `reasons`: why it is undetermined, or why no count can meet it; empty otherwise.
 * - `ratio`: as stated, where both sides were stated exactly; with `unknown`, of what has been reported. A change gives
 *   this period over its base; a plain count has no ratio.
 * - `requiredCount` (số cần đạt): the least count that meets a lower limit, the greatest that keeps an upper one; only
 *   where the denominator is exact.
 * - `shortfall` (số còn thiếu): how many more, beyond those known, make the target met for certain; of an upper limit,
 *   how many must go. 0 where it is met.
 * - `surplus` (số vượt): how many could be lost, or for an upper limit added, with the target still met for certain.
 */
export interface TargetCheck<T extends Threshold = Threshold> {
  readonly outcome: Outcome;
  readonly requiredCount: Decimal | null;
  readonly shortfall: Decimal | null;
  readonly surplus: Decimal | null;
  readonly ratio: Ratio | null;
  readonly reasons: readonly Problem[];
  readonly threshold: T;
  readonly asOf: AsOf | null;
}

/** Decides what the evidence decides. */
export function judge<T extends Threshold>(threshold: T, evidence: Evidence): TargetCheck<T> {
  const rule = ruleOf(threshold);
  const limits = limitsOf(rule, evidence);
  const outcome = outcomeOf(rule, limits, evidence);
  const requiredCount = requiredOf(rule, limits, evidence, outcome);
  const { shortfall, surplus } = distanceTo(requiredCount, outcome, rule, evidence);
  return Object.freeze({
    outcome,
    requiredCount,
    shortfall,
    surplus,
    ratio: threshold.kind === "count" ? null : statedRatio(evidence),
    reasons: reasonsFor(outcome, requiredCount, evidence),
    threshold,
    asOf: evidence.asOf,
  });
}

/** What the numerator is measured against where the rate is at its lowest, and at its highest. */
interface Limits {
  readonly atLowest: Decimal;
  readonly atHighest: Decimal;
}

/**
 * Stands for "without end": beyond every sum of amounts times every level, yet small enough that its own product with
 * a level is exact in the hundred digits of `Decimal`.
 */
const UNBOUNDED = /* @__PURE__ */ new Decimal("1e50");
const ZERO = /* @__PURE__ */ new Decimal(0);

/** A rate is lowest with the fewest of the most, and highest with the most of the fewest. */
function limitsOf(rule: Rule, { numerator, denominator, relation }: Evidence): Limits {
  const { least, most } = denominator ?? ANYTHING;
  const atLowest = limitOf(rule, most ?? UNBOUNDED);
  if (least === most) return { atLowest, atHighest: atLowest };
  // The whole of many parts is at least as many.
  const whole = relation === "partOfWhole" ? Decimal.max(numerator.most ?? UNBOUNDED, least) : least;
  return { atLowest, atHighest: limitOf(rule, whole) };
}

const ANYTHING = { least: ZERO, most: null } as const;

/** From its lowest to its highest a rate only grows: what holds at both ends holds for all between them. */
function outcomeOf(rule: Rule, limits: Limits, { numerator, objections }: Evidence): Outcome {
  if (objections.length > 0) return "undetermined";
  const holdsAtLowest = holds(rule, numerator.least, limits.atLowest);
  if (numerator.least === numerator.most && limits.atLowest === limits.atHighest) {
    return holdsAtLowest ? "met" : "missed";
  }
  const holdsAtHighest = holds(rule, numerator.most ?? UNBOUNDED, limits.atHighest);
  if (holdsAtLowest !== holdsAtHighest) return "undetermined";
  return holdsAtLowest ? "met" : "missed";
}

/** The count at the limit, where the denominator is exact and the count can be reached. */
function requiredOf(rule: Rule, { atLowest }: Limits, evidence: Evidence, outcome: Outcome): Decimal | null {
  const whole = evidence.denominator?.stated ?? null;
  if (whole === null || evidence.objections.length > 0) return null;
  const count = countAt(rule, atLowest, evidence.decimals);
  const isPart = evidence.relation === "partOfWhole" && wantsMore(rule);
  return isPart && outcome !== "met" && count?.gt(whole) === true ? null : count;
}

interface Distance {
  readonly shortfall: Decimal | null;
  readonly surplus: Decimal | null;
}

function distanceTo(required: Decimal | null, outcome: Outcome, rule: Rule, evidence: Evidence): Distance {
  if (required === null) return { shortfall: null, surplus: null };
  const isMet = outcome === "met";
  const known = wantsMore(rule) ? surelyThere(evidence.numerator) : mostThere(evidence);
  if (known === null) return { shortfall: isMet ? ZERO : null, surplus: outcome === "missed" ? ZERO : null };
  // It is met exactly where what is known has come to the required count, or past it.
  const distance = wantsMore(rule) === isMet ? known.minus(required) : required.minus(known);
  return isMet ? { shortfall: ZERO, surplus: distance } : { shortfall: distance, surplus: ZERO };
}

/** What a lower limit can count on; `null` where that is nothing but the zero that any count starts from. */
function surelyThere({ least, stated }: Knowledge): Decimal | null {
  return stated === null && least.isZero() ? null : least;
}

/** What an upper limit must reckon with; `null` where there is no end but the whole itself. */
function mostThere({ numerator: { most, stated }, denominator }: Evidence): Decimal | null {
  if (stated === null && most !== null && denominator?.most?.eq(most) === true) return null;
  return most;
}

function statedRatio({ numerator, denominator, objections }: Evidence): Ratio | null {
  const whole = denominator?.stated ?? null;
  if (numerator.stated === null || whole === null || objections.length > 0) return null;
  return Object.freeze({ numerator: numerator.stated, denominator: whole });
}

const NO_REASONS: readonly Problem[] = /* @__PURE__ */ Object.freeze([]);

function reasonsFor(outcome: Outcome, required: Decimal | null, evidence: Evidence): readonly Problem[] {
  const { numerator, denominator, objections } = evidence;
  if (outcome === "undetermined") {
    return Object.freeze([...new Set([...objections, ...numerator.doubts, ...(denominator?.doubts ?? [])])]);
  }
  const isUnattainable = required === null && denominator?.stated !== null;
  return isUnattainable ? Object.freeze([TARGET_PROBLEMS.unattainable({})]) : NO_REASONS;
}
