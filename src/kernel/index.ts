export {
  addBounds,
  BOUNDS,
  type Bound,
  isLowerBound,
  isUpperBound,
  negateBound,
} from "./bound.ts";
export type { Brand } from "./brand.ts";
export { type Amount, Decimal, LARGEST_AMOUNT, parseAmount, safeParseAmount } from "./decimal.ts";
export {
  DomainError,
  declareProblems,
  type Language,
  nestProblem,
  nestProblems,
  type Path,
  type Problem,
  type ProblemKind,
  quoteInput,
} from "./problem.ts";
export { KEPT_PROBLEMS_PER_CODE, ProblemCollector } from "./problem-collector.ts";
export { compareRatios, percentageOf, type Ratio, ratioOf, safeRatioOf } from "./ratio.ts";
export {
  attempt,
  failure,
  type Reading,
  type Result,
  readAs,
  success,
  unreadable,
  unwrap,
} from "./result.ts";
export { unreachable } from "./unreachable.ts";
