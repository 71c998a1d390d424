import { type Result, success, unwrap } from "../kernel/result.ts";
import { safeEvidenceOf } from "./evidence.ts";
import { judge, type TargetCheck } from "./judge.ts";
import type { SubjectOf } from "./subject.ts";
import type { Threshold } from "./threshold.ts";

/**
 * Checks figures against a threshold (đối chiếu với chỉ tiêu): exactly, by cross-multiplication, so that 89.996 %
 * does not pass 90 %. What is missing or bounded counts as everything that it can be; the check is undetermined only
 * if that decides it. A zero or missing denominator is undetermined too, with its reason, and no exception.
 *
 * @throws DomainError `target.negative`, `target.tooManyDecimals`, `target.numeratorOverDenominator`,
 * `target.notASubject`, `target.notAThreshold`, `target.notDecimals`, `target.unknownBound`, `target.unknownRelation`; the
 * problems of `parseAmount`; all at once
 * @example
 * import { plainDate } from "antq/date";
 * import { atLeast, checkTarget } from "antq/target";
 * const asOf = plainDate("2022-12-10");
 * const check = checkTarget(atLeast("90%"), { numerator: 119, denominator: 126, asOf });
 * check.outcome //=> "met"
 * String(check.requiredCount) //=> "114"
 * String(check.surplus) //=> "5"
 * checkTarget(atLeast("90%"), { numerator: 115, denominator: 126, unknown: 10, asOf }).outcome //=> "met"
 * checkTarget(atLeast("90%"), { numerator: 0, denominator: 0, asOf }).reasons[0]?.code //=> "target.zeroDenominator"
 * checkTarget(atLeast("90%"), { numerator: 127, denominator: 126, asOf }) //=> throws target.numeratorOverDenominator
 */
export function checkTarget<T extends Threshold>(threshold: T, subject: SubjectOf<T>): TargetCheck<T> {
  return judge(threshold, unwrap(safeEvidenceOf(threshold, subject)));
}

/** As `checkTarget`, answering a `Result` instead of throwing. */
export function safeCheckTarget<T extends Threshold>(
  threshold: T,
  subject: SubjectOf<T>,
): Result<TargetCheck<T>> {
  const evidence = safeEvidenceOf(threshold, subject);
  return evidence.ok ? success(judge(threshold, evidence.value)) : evidence;
}
