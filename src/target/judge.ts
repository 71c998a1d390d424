import { Decimal } from "../kernel/decimal.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Ratio } from "../kernel/ratio.ts";
import { ZERO } from "./count.ts";
import type { Evidence } from "./evidence.ts";
import { type Knowledge, NO_DOUBTS } from "./knowledge.ts";
import type { Outcome } from "./outcome.ts";
import { countAt, holds, type Rule, ruleOf, wantsMore } from "./rule.ts";
import type { AsOf } from "./subject.ts";
import type { Threshold } from "./threshold.ts";

/**
 * How far the distance to the level is known: `exact`; or, where what is counted is not known exactly, that a surplus is
 * at least so large (`atLeast`), a shortfall at most (`atMost`).
 */
export type Distance = "exact" | "atLeast" | "atMost";

/**
 * What a check found. Always the same fields; a count is `null` where there is none.
 *
 * - `reasons`: why it is undetermined; empty otherwise.
 * - `ratio`: as stated, where both sides were stated exactly; with `unknown`, of what has been reported. A change gives
 *   this period over its base; a plain count has no ratio.
 * - `requiredCount` (số cần đạt): the least count that meets a lower limit, the greatest that keeps an upper one; only
 *   where the denominator is exact, and where there is such a count: a part is never more than all.
 * - `shortfall` (số còn thiếu): how many more, beyond those known, make the target met for certain; of an upper limit,
 *   how many must go. 0 where it is met.
 * - `surplus` (số vượt): how many could be lost, or for an upper limit added, with the target still met for certain.
 * - `distance`: whether shortfall and surplus are exact. Where they are not, `ratio` is the least that it can be.
 */
export interface TargetCheck<T extends Threshold = Threshold> {
  readonly outcome: Outcome;
  readonly requiredCount: Decimal | null;
  readonly shortfall: Decimal | null;
  readonly surplus: Decimal | null;
  readonly distance: Distance;
  readonly ratio: Ratio | null;
  readonly reasons: readonly Problem[];
  readonly threshold: T;
  readonly asOf: AsOf | null;
}

/** Decides what the evidence decides. */
export function judge<T extends Threshold>(threshold: T, evidence: Evidence): TargetCheck<T> {
  const { numerator, denominator, objections, asOf } = evidence;
  const whole = objections.length === 0 ? denominator : null;
  const rule = ruleOf(threshold);
  // A rate is lowest with the fewest of the most.
  const limit = whole && rule.level.times(whole.most ?? UNBOUNDED);
  const outcome = whole && limit ? outcomeAt(limit, rule, evidence, whole) : "undetermined";
  const requiredCount = whole?.stated && limit ? requiredOf(rule, limit, evidence, whole.stated) : null;
  const distance = requiredCount && distanceTo(requiredCount, outcome, rule, evidence);
  const [isMet, isOpen] = [outcome === "met", outcome === "undetermined"];
  return Object.freeze({
    outcome,
    requiredCount,
    shortfall: requiredCount && (isMet ? ZERO : distance),
    surplus: requiredCount && (isMet || (isOpen && distance === null) ? distance : ZERO),
    distance: numerator.most?.eq(numerator.least) === true ? "exact" : isMet ? "atLeast" : "atMost",
    ratio: whole && threshold.kind !== "count" ? statedRatio(numerator, whole) : null,
    reasons: isOpen ? reasonsFor(evidence) : NO_DOUBTS,
    threshold,
    asOf,
  });
}

/**
 * Stands for "without end": beyond every sum of amounts times every level, yet small enough that its own product with
 * a level is exact in the hundred digits of `Decimal`.
 */
const UNBOUNDED = /* @__PURE__ */ new Decimal("1e50");

/** Between where a rate is lowest and where it is highest it only grows: if both ends agree, that decides. */
function outcomeAt(limit: Decimal, rule: Rule, evidence: Evidence, whole: Knowledge): Outcome {
  const [most, fewest] = evidence.highest ?? highestOf(rule, evidence, whole);
  const isMet = holds(rule, evidence.numerator.least, limit);
  const isSettled = holds(rule, most, fewest === whole.most ? limit : rule.level.times(fewest)) === isMet;
  return isSettled ? (isMet ? "met" : "missed") : "undetermined";
}

/**
 * Where a rate is highest, held against its rule: with the most of the fewest. Where a part is known no better than its
 * whole, the whole of many is at least as many, which helps up to one of one; beyond that only fewer of both help.
 */
export function highestOf(
  { level }: Rule,
  { numerator, relation }: Evidence,
  { least, stated }: Knowledge,
): readonly [part: Decimal, whole: Decimal] {
  const most = numerator.most ?? UNBOUNDED;
  if (relation !== "partOfWhole" || stated !== null) return [most, least];
  return level.gt(1) ? [Decimal.min(most, least), least] : [most, Decimal.max(most, least)];
}

/** The count at the limit, where there is such a count: a part is never more than all. */
function requiredOf(
  rule: Rule,
  limit: Decimal,
  { relation, decimals }: Evidence,
  whole: Decimal,
): Decimal | null {
  const count = countAt(rule.comparison, limit, decimals);
  const isPart = relation === "partOfWhole" && wantsMore(rule.comparison);
  return isPart && count?.gt(whole) === true ? null : count;
}

/** How far what is known lies on the right side of the required count; `null` where that cannot be told. */
function distanceTo(
  requiredCount: Decimal,
  outcome: Outcome,
  rule: Rule,
  evidence: Evidence,
): Decimal | null {
  const isLower = wantsMore(rule.comparison);
  const known = isLower ? surelyThere(evidence.numerator) : mostThere(evidence);
  // It is met exactly where what is known has come to the required count, or past it.
  const isPast = isLower === (outcome === "met");
  return known && (isPast ? known.minus(requiredCount) : requiredCount.minus(known));
}

/** What a lower limit can count on; `null` where that is nothing but the zero that any count starts from. */
function surelyThere({ least, stated }: Knowledge): Decimal | null {
  return stated === null && least.isZero() ? null : least;
}

/** What an upper limit must reckon with; `null` where there is no end but the whole itself. */
function mostThere({ numerator: { most, stated }, denominator }: Evidence): Decimal | null {
  return stated === null && most !== null && denominator?.most?.eq(most) === true ? null : most;
}

function statedRatio(numerator: Knowledge, denominator: Knowledge): Ratio | null {
  if (numerator.stated === null || denominator.stated === null || denominator.stated.isZero()) return null;
  return Object.freeze({ numerator: numerator.stated, denominator: denominator.stated });
}

function reasonsFor({ numerator, denominator, objections }: Evidence): readonly Problem[] {
  return Object.freeze([...new Set([...objections, ...numerator.doubts, ...(denominator?.doubts ?? [])])]);
}
