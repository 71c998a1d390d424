export type { CriterionCheck, CriterionEvidence } from "./check-criterion.ts";
export { checkEach, type EachCheck, safeCheckEach, type UnitCheck, type UnitRow } from "./check-each.ts";
export {
  checkStandard,
  type StandardCheck,
  type StandardEvidence,
  safeCheckStandard,
} from "./check-standard.ts";
export { checkTarget, safeCheckTarget } from "./check-target.ts";
export { checkTargetOf, type KindRow, safeCheckTargetOf, type TargetOfCheck } from "./check-target-of.ts";
export type { Distance, TargetCheck } from "./judge.ts";
export type { Outcome } from "./outcome.ts";
export { parseThreshold, safeParseThreshold } from "./parse-threshold.ts";
export {
  RECOGNITION_RATES,
  type RecognitionCounts,
  type RecognitionRate,
  recognitionRate,
} from "./recognition-rate.ts";
export { requiredCount } from "./required-count.ts";
export { type Criterion, criteriaOn, type Requirement, type Standard } from "./standard.ts";
export {
  type AsOf,
  type ChangeSubject,
  type CountSubject,
  type Known,
  type RatioSubject,
  RELATIONS,
  type Relation,
  type Subject,
  type SubjectOf,
} from "./subject.ts";
export type { Target, TargetCounting, TargetFigures, TargetKind } from "./target.ts";
export {
  atLeast,
  atMost,
  type ChangeThreshold,
  COMPARISONS,
  type Comparison,
  type CountLevel,
  type CountThreshold,
  fallOfAtLeast,
  type LevelText,
  lessThan,
  moreThan,
  none,
  type Percentage,
  type RatioThreshold,
  riseOfAtLeast,
  type Threshold,
  type ThresholdMaker,
} from "./threshold.ts";
