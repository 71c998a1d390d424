export { documentDateSchema, plainDateSchema } from "./dates.ts";
export {
  type DocumentIdentityRecord,
  documentIdentitySchema,
  documentKeySchema,
  documentNumberSchema,
} from "./documents.ts";
export { coverageSchema, figureSchema } from "./figures.ts";
export { catalogueSchema, indicatorCodeSchema, indicatorSchema, ratioIndicatorSchema } from "./indicators.ts";
export { problemOf, sentencesIn } from "./issue.ts";
export { amountSchema, printedCountSchema, printedNumberSchema, printedQuantitySchema } from "./numbers.ts";
export { observationSchema } from "./observations.ts";
export { periodLabelSchema, periodSchema, reportingCalendarSchema, statedTimeSchema } from "./periods.ts";
export { type PrintedRatioRow, printedRatioRowSchema, type RatioColumns } from "./printed-ratio-row.ts";
export { type KnownRecord, type RatioRow, type RatioRowRecord, ratioRowSchema } from "./ratio-row.ts";
export { type ReadValue, readingSchemaOf } from "./reading-schema-of.ts";
export { regimeSchema } from "./regimes.ts";
export { type Outside, schemaOf } from "./schema-of.ts";
export { statementSchema } from "./statements.ts";
export { type BodyRecord, bodyIdSchema, bodySchema, sectorSchema, unitIdSchema } from "./territories.ts";
export { type ThresholdRecord, thresholdSchema } from "./thresholds.ts";
