import type { Problem } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { safeCheckTarget } from "./check-target.ts";
import { ZERO } from "./count.ts";
import { FIELDS } from "./evidence.ts";
import type { TargetCheck } from "./judge.ts";
import { knowledgeOf } from "./knowledge.ts";
import type { Outcome } from "./outcome.ts";
import { misfit, TARGET_PROBLEMS } from "./problems.ts";
import { type RecognitionCounts, recognitionRate } from "./recognition-rate.ts";
import type { Criterion, Requirement } from "./standard.ts";
import type { Known, Subject } from "./subject.ts";
import { fitted, misfitOf } from "./within-whole.ts";

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
    return found(criterion, "undetermined", [reason], null);
  }
  if (kind === "condition" && (evidence === "holds" || evidence === "fails")) {
    return found(criterion, evidence === "holds" ? "met" : "missed", [], null);
  }
  const check = measured(requirement, evidence);
  return check.ok ? found(criterion, check.value.outcome, check.value.reasons, check.value) : check;
}

function measured(requirement: Requirement, evidence: NonNullable<CriterionEvidence>): Result<TargetCheck> {
  const { kind } = requirement;
  if (typeof evidence === "object") {
    const areCounts = "recognised" in evidence;
    if (kind === "rate" && areCounts) {
      const excess = excessIn(evidence);
      if (excess.length > 0) return failure(...excess);
      return safeCheckTarget(requirement.threshold, recognitionRate(evidence, requirement.rate));
    }
    if (kind === "threshold" && !areCounts) return safeCheckTarget(requirement.threshold, evidence);
  }
  const expected = kind === "threshold" ? FIELDS[requirement.threshold.kind] : EXPECTED[kind];
  return failure(misfit(TARGET_PROBLEMS.wrongEvidence, evidence, expected));
}

/** Of all some are registered, and of these some recognised: more of the later is wrong, whichever rate is asked. */
function excessIn({ total, registered, recognised }: RecognitionCounts): readonly Problem[] {
  const found: Problem[] = [];
  const read = (count: Known) => knowledgeOf(count ?? null, "count", 0, found);
  const ofAll = { numerator: read(registered), denominator: read(total) };
  const ofThese = { numerator: read(recognised), denominator: fitted(ofAll, ZERO).numerator };
  return found.length > 0 ? found : [ofAll, ofThese].flatMap((sides) => misfitOf(sides, ZERO) ?? []);
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
): Result<CriterionCheck> {
  return success(Object.freeze({ criterion, outcome, reasons: Object.freeze(reasons), check }));
}
