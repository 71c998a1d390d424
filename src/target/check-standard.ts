import type { PlainDate } from "../date/plain-date.ts";
import { nestProblems, type Problem } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { type CriterionCheck, type CriterionEvidence, safeCheckCriterion } from "./check-criterion.ts";
import { type Outcome, outcomeOfAll } from "./outcome.ts";
import { misfit, TARGET_PROBLEMS } from "./problems.ts";
import { type Criterion, criteriaOn, type Standard } from "./standard.ts";

/** What is known of a standard, by the keys of its criteria. */
export type StandardEvidence = Readonly<Record<string, CriterionEvidence>>;

/** What a check of a whole standard found; the path of each reason starts with the key of its criterion. */
export interface StandardCheck {
  readonly standard: string;
  readonly asOf: PlainDate;
  readonly outcome: Outcome;
  readonly reasons: readonly Problem[];
  readonly criteria: readonly CriterionCheck[];
}

/**
 * Checks a standard by the criteria in force on a day. All must hold: one that fails decides; otherwise one that is not
 * known, or whose text has not been seen, leaves it undetermined.
 *
 * @throws DomainError `target.unknownCriterion`, `target.wrongEvidence`; as `checkTarget`; all at once, each with the
 * key of its criterion in the path
 * @example
 * import { ALWAYS, plainDate } from "antq/date";
 * import { atLeast, checkStandard } from "antq/target";
 * const common = { validity: ALWAYS, dates: "unverified", source: { document: "a circular", location: "Điều 5" } } as const;
 * const standard = {
 *   code: "safe-commune",
 *   name: { vi: "Xã an toàn", en: "Safe commune" },
 *   appliesTo: "commune",
 *   criteria: [
 *     {
 *       key: "recognised",
 *       name: { vi: "Ít nhất 70 % được công nhận", en: "At least 70 % recognised" },
 *       requirement: { kind: "rate", rate: "recognisedOfTotal", threshold: atLeast("70%") },
 *       ...common,
 *     },
 *     { key: "police", name: { vi: "Công an xã", en: "Police" }, requirement: { kind: "condition" }, ...common },
 *   ],
 * } as const;
 * const asOf = plainDate("2022-11-15");
 * const recognised = { total: 25, registered: 25, recognised: 18, asOf };
 * checkStandard(standard, { recognised, police: "holds" }, asOf).outcome //=> "met"
 * checkStandard(standard, { recognised }, asOf).reasons[0]?.code //=> "target.noEvidence"
 * checkStandard(standard, { recognised: { ...recognised, recognised: 17 } }, asOf).outcome //=> "missed"
 */
export function checkStandard(
  standard: Standard,
  evidence: StandardEvidence,
  asOf: PlainDate,
): StandardCheck {
  return unwrap(safeCheckStandard(standard, evidence, asOf));
}

/** As `checkStandard`, answering a `Result` instead of throwing. */
export function safeCheckStandard(
  standard: Standard,
  evidence: StandardEvidence,
  asOf: PlainDate,
): Result<StandardCheck> {
  const criteria = criteriaOn(standard, asOf);
  const keys = criteria.map(({ key }) => key);
  const problems = Object.keys(evidence).flatMap((key) =>
    keys.includes(key) ? [] : misfit(TARGET_PROBLEMS.unknownCriterion, key, keys, key),
  );
  const checks: CriterionCheck[] = [];
  for (const criterion of criteria) {
    const check = safeCheckCriterion(criterion, evidenceOf(criterion, evidence));
    if (check.ok) checks.push(check.value);
    else problems.push(...nestProblems(check.problems, criterion.key));
  }
  return problems.length > 0 ? failure(...problems) : success(summaryOf(standard, checks, asOf));
}

/** A key is data like any other, `__proto__` too: only what the evidence itself holds counts. */
function evidenceOf({ key }: Criterion, evidence: StandardEvidence): CriterionEvidence {
  return (Object.hasOwn(evidence, key) ? evidence[key] : null) ?? null;
}

function summaryOf(standard: Standard, checks: readonly CriterionCheck[], asOf: PlainDate): StandardCheck {
  const reasons = checks.flatMap(({ criterion, reasons }) => nestProblems(reasons, criterion.key));
  return Object.freeze({
    standard: standard.code,
    asOf,
    outcome: outcomeOfAll(checks.map(({ outcome }) => outcome)),
    reasons: Object.freeze(checks.length === 0 ? [TARGET_PROBLEMS.noCriteria({ given: asOf })] : reasons),
    criteria: Object.freeze(checks),
  });
}
