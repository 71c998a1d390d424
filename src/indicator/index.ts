export { addsOver, BEHAVIOURS, type Behaviour, type Dimension } from "./behaviour.ts";
export { addBounded, type Bounded, bounded, safeBounded, subtractBounded, sumBounded } from "./bounded.ts";
export {
  type Catalogue,
  type CatalogueRecords,
  createCatalogue,
  type Partition,
  safeCreateCatalogue,
  type WholePart,
} from "./catalogue.ts";
export { type ChangeOnBase, changeOnBase } from "./change-on-base.ts";
export { type CollectionRecord, collectionOn } from "./collection.ts";
export {
  type Coverage,
  type CoverageRecord,
  coverageOf,
  createCoverage,
  isComplete,
  safeCoverageOf,
  safeCreateCoverage,
  type UnitCoverage,
} from "./coverage.ts";
export {
  createDataset,
  createDatasetFromColumns,
  type Dataset,
  type DatasetColumns,
  type DatasetRecords,
  safeCreateDataset,
  safeCreateDatasetFromColumns,
} from "./dataset.ts";
export { type ObservationFilter, observationsIn, type Superseded } from "./dataset-observations.ts";
export { createFigure, type Figure, type FigureRecord, safeCreateFigure } from "./figure.ts";
export {
  CHANGE_DIRECTIONS,
  type Change,
  type ChangeDirection,
  type Collection,
  type Indicator,
  PART_RELATIONS,
  type Part,
  type PartRelation,
  type RatioIndicator,
  type Replacement,
  STANDS_FOR,
  type StandsFor,
} from "./indicator.ts";
export { type IndicatorCode, parseIndicatorCode, safeParseIndicatorCode } from "./indicator-code.ts";
export type { IndicatorRecord } from "./indicator-record.ts";
export {
  addIntervals,
  type Interval,
  intervalOf,
  type Scale,
  safeIntervalOf,
  subtractIntervals,
} from "./interval.ts";
export { MEASURES, type Measure } from "./measure.ts";
export {
  createObservation,
  type Observation,
  type ObservationRecord,
  type SourceReport,
  safeCreateObservation,
} from "./observation.ts";
export type { NumberColumn, ObservationColumns } from "./observation-columns.ts";
export { observationFrom, type ReportDetails } from "./observation-from.ts";
export { OBSERVATION_STATUSES, type ObservationStatus } from "./observation-status.ts";
export { isPeriod, isSpan, type ObservationTime, timeKindOf } from "./observation-time.ts";
export type { RatioRecord } from "./ratio-record.ts";
export type { SpanRecord, StatedTimeRecord } from "./stated-time-record.ts";
export {
  createStatement,
  type Statement,
  type StatementRecord,
  type StatementSource,
  safeCreateStatement,
} from "./statement.ts";
