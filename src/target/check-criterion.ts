import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { unreachable } from "../kernel/unreachable.ts";
import { safeCheckTarget } from "./check-target.ts";
import type { TargetCheck } from "./judge.ts";
import type { Outcome } from "./outcome.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import { type RecognitionCounts, recognitionRate } from "./recognition-rate.ts";
import type { Criterion, Requirement } from "./standard.ts";
import type { Subject } from "./subject.ts";

/**
 * What is known of one criterion: the counts for a rate, a subject for a threshold, a word for a condition; `null` or
 * nothing at all where nobody has said.
 */
export type CriterionEvidence = RecognitionCounts | Subject | "holds" | "fails" | null;

/** What a check found of one criterion; `check` is there where figures were checked. */
export interface CriterionCheck {
  readonly criterion: Criterion;
  readonly outcome: Outcome;
  readonly reasons: readonly Problem[];
  readonly check: TargetCheck | null;
}

/** Checks one criterion by what is known of it. */
export function safeCheckCriterion(
  criterion: Criterion,
  evidence: CriterionEvidence,
): Result<CriterionCheck> {
  const { key, requirement } = criterion;
  if (requirement.kind === "unseen" && evidence === null) {
    return success(undecided(criterion, TARGET_PROBLEMS.unseenText({ criterion: key })));
  }
  if (evidence === null) return success(undecided(criterion, TARGET_PROBLEMS.noEvidence({ criterion: key })));
  switch (requirement.kind) {
    case "unseen":
      return wrongEvidence(requirement, evidence);
    case "condition":
      if (evidence !== "holds" && evidence !== "fails") return wrongEvidence(requirement, evidence);
      return success(attested(criterion, evidence === "holds" ? "met" : "missed"));
    case "rate":
      if (!isCounts(evidence)) return wrongEvidence(requirement, evidence);
      return measured(
        criterion,
        safeCheckTarget(requirement.threshold, recognitionRate(evidence, requirement.rate)),
      );
    case "threshold":
      if (typeof evidence !== "object" || isCounts(evidence)) return wrongEvidence(requirement, evidence);
      return measured(criterion, safeCheckTarget(requirement.threshold, evidence));
    default:
      return unreachable(requirement);
  }
}

function isCounts(evidence: CriterionEvidence): evidence is RecognitionCounts {
  return typeof evidence === "object" && evidence !== null && "recognised" in evidence;
}

function undecided(criterion: Criterion, reason: Problem): CriterionCheck {
  return Object.freeze({
    criterion,
    outcome: "undetermined",
    reasons: Object.freeze([reason]),
    check: null,
  });
}

function attested(criterion: Criterion, outcome: Outcome): CriterionCheck {
  return Object.freeze({ criterion, outcome, reasons: Object.freeze([]), check: null });
}

function measured(criterion: Criterion, check: Result<TargetCheck>): Result<CriterionCheck> {
  if (!check.ok) return check;
  const { outcome, reasons } = check.value;
  return success(Object.freeze({ criterion, outcome, reasons, check: check.value }));
}

const EXPECTED = {
  rate: "{ total, registered, recognised, asOf }",
  threshold: "{ numerator, denominator, asOf }, { count } or { now, base }",
  condition: '"holds", "fails", null',
  unseen: "null",
} as const satisfies Record<Requirement["kind"], string>;

function wrongEvidence({ kind }: Requirement, given: unknown): Result<never> {
  return failure(TARGET_PROBLEMS.wrongEvidence({ given: quoteInput(given), expected: EXPECTED[kind] }));
}
