export type { Agreement } from "./agreement.ts";
export { checkParts, type PartCheck, safeCheckParts } from "./check-parts.ts";
export { checkStocks, type StockCheck, type StockCheckRequest, safeCheckStocks } from "./check-stocks.ts";
export { type ComparisonRequest, compare, safeCompare } from "./compare.ts";
export type { FigureComparison } from "./comparisons.ts";
export { mergeRollUps, safeMergeRollUps } from "./merge-roll-ups.ts";
export { type Reconciliation, type ReconciliationRequest, reconcile, safeReconcile } from "./reconcile.ts";
export type { RollUpRequest, RollUpScope } from "./request.ts";
export {
  type Refused,
  type Restated,
  type RestatedDataset,
  type RestatingRequest,
  restate,
  safeRestate,
} from "./restate.ts";
export { rollUp, safeRollUp } from "./roll-up.ts";
export {
  type RatioFigure,
  type RatioRollUpRequest,
  rollUpRatios,
  safeRollUpRatios,
} from "./roll-up-ratios.ts";
export type { EstimatedPart, RolledFigure, StockReadings, Traceable } from "./rolled-figure.ts";
export {
  safeTrace,
  type TracedContradiction,
  type TracedTerm,
  trace,
  type UnitTrace,
} from "./trace.ts";
export {
  safeUnitCounts,
  type UnitCount,
  type UnitCountChange,
  type UnitCountRequest,
  unitCounts,
} from "./unit-counts.ts";
export type { WeightRecord } from "./weights.ts";
