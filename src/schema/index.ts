export type { BodyRecord } from "../territory/body.ts";
export {
  type DatasetContext,
  datasetFromColumnsSchema,
  datasetFromRowsSchema,
  datasetSchema,
} from "./datasets.ts";
export { documentDateSchema, plainDateSchema } from "./dates.ts";
export {
  type DocumentIdentityRecord,
  documentIdentitySchema,
  documentKeySchema,
  documentNumberSchema,
} from "./documents.ts";
export { coverageSchema, figureSchema, type RolledFigureRecord, rolledFigureSchema } from "./figures.ts";
export { catalogueSchema, indicatorCodeSchema, indicatorSchema, ratioIndicatorSchema } from "./indicators.ts";
export { problemOf, sentencesIn } from "./issue.ts";
export { amountSchema, printedCountSchema, printedNumberSchema, printedQuantitySchema } from "./numbers.ts";
export type { ObservationRow } from "./observation-rows.ts";
export { observationSchema } from "./observations.ts";
export { periodLabelSchema, periodSchema, reportingCalendarSchema, statedTimeSchema } from "./periods.ts";
export { type PrintedRatioRow, printedRatioRowSchema, type RatioColumns } from "./printed-ratio-row.ts";
export { type PlanInput, planSchema, receiptSchema } from "./programmes.ts";
export { type KnownRecord, type RatioRow, type RatioRowRecord, ratioRowSchema } from "./ratio-row.ts";
export { type ReadValue, readingSchemaOf } from "./reading-schema-of.ts";
export { regimeSchema } from "./regimes.ts";
export {
  type ComparisonBase,
  type ComparisonRequestRecord,
  comparisonRequestSchema,
  type RatioRollUpRequestRecord,
  type RollUpRequestRecord,
  type RollUpScopeRecord,
  ratioRollUpRequestSchema,
  reconciliationRequestSchema,
  rollUpRequestSchema,
  stockCheckRequestSchema,
} from "./requests.ts";
export { type Outside, schemaOf } from "./schema-of.ts";
export { statementSchema } from "./statements.ts";
export { type StandardRecord, standardSchema, type TargetRecord, targetSchema } from "./targets.ts";
export { bodyIdSchema, bodySchema, sectorSchema, unitIdSchema } from "./territories.ts";
export { mappingSchema, territorySchema } from "./territory-rows.ts";
export { printedThresholdSchema, type ThresholdRecord, thresholdSchema } from "./thresholds.ts";
