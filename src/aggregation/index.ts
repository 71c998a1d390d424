export type { Agreement } from "./agreement.ts";
export { checkParts, type PartCheck } from "./check-parts.ts";
export { checkStocks, type StockCheck, type StockCheckRequest } from "./check-stocks.ts";
export { type ComparisonRequest, compare, type FigureComparison } from "./compare.ts";
export { mergeRollUps, safeMergeRollUps } from "./merge-roll-ups.ts";
export { type Reconciliation, reconcile, safeReconcile } from "./reconcile.ts";
export type { RollUpRequest, RollUpScope } from "./request.ts";
export { rollUp, safeRollUp } from "./roll-up.ts";
export {
  type RatioFigure,
  type RatioRollUpRequest,
  rollUpRatios,
  safeRollUpRatios,
} from "./roll-up-ratios.ts";
export type { RolledFigure, StockReadings } from "./rolled-figure.ts";
export { type Traceable, type TracedContradiction, type TracedTerm, trace, type UnitTrace } from "./trace.ts";
