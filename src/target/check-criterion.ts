import type { Problem } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { safeCheckTarget } from "./check-target.ts";
import { FIELDS } from "./evidence.ts";
import type { TargetCheck } from "./judge.ts";
import type { Outcome } from "./outcome.ts";
import { misfit, TARGET_PROBLEMS } from "./problems.ts";
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
  const { kind } = requirement;
  if (evidence === null) {
    const { unseenText, noEvidence } = TARGET_PROBLEMS;
    const reason = kind === "unseen" ? unseenText({ criterion: key }) : noEvidence({ names: [key] });
    return success(found(criterion, "undetermined", [reason], null));
  }
  if (kind === "condition" && (evidence === "holds" || evidence === "fails")) {
    return success(found(criterion, evidence === "holds" ? "met" : "missed", [], null));
  }
  const check = measured(requirement, evidence);
  return check.ok ? success(found(criterion, check.value.outcome, check.value.reasons, check.value)) : check;
}

function measured(requirement: Requirement, evidence: NonNullable<CriterionEvidence>): Result<TargetCheck> {
  const { kind } = requirement;
  if (typeof evidence === "object") {
    const areCounts = "recognised" in evidence;
    if (kind === "rate" && areCounts) {
      return safeCheckTarget(requirement.threshold, recognitionRate(evidence, requirement.rate));
    }
    if (kind === "threshold" && !areCounts) return safeCheckTarget(requirement.threshold, evidence);
  }
  const expected = kind === "threshold" ? FIELDS[requirement.threshold.kind] : EXPECTED[kind];
  return failure(misfit(TARGET_PROBLEMS.wrongEvidence, evidence, expected));
}

const EXPECTED = {
  rate: ["total", "registered", "recognised", "asOf"],
  condition: ["holds", "fails"],
  unseen: ["null"],
} as const;

function found(
  criterion: Criterion,
  outcome: Outcome,
  reasons: readonly Problem[],
  check: TargetCheck | null,
): CriterionCheck {
  return Object.freeze({ criterion, outcome, reasons: Object.freeze(reasons), check });
}
