export { bodiesIn, bodyAt, subordinatesOf, superiorsOf } from "./bodies-on.ts";
export { type Body, type BodyDetails, type BodyRecord, body, safeBody } from "./body.ts";
export {
  type BodyId,
  bodyId,
  parseBodyId,
  safeBodyId,
  safeParseBodyId,
  sectorOf,
  unitOf,
} from "./body-id.ts";
export { changesOf, UNIT_CHANGES, type UnitChange } from "./changes-of.ts";
export { type Counterpart, type Counterparts, counterpartsOf } from "./counterparts.ts";
export {
  DESIGNATIONS,
  type Designation,
  type DesignationKind,
  type DesignationRecord,
} from "./designation.ts";
export { designationsOn } from "./designations-on.ts";
export { type FoundBodies, findBodies } from "./find-bodies.ts";
export { type FoundUnits, findUnits } from "./find-units.ts";
export type { Hierarchy } from "./hierarchy.ts";
export { hierarchyAt } from "./hierarchy-at.ts";
export { predecessorsOf, successorsOf } from "./lineage.ts";
export {
  checkMapping,
  type MappingCount,
  type MappingReport,
  type MappingRequest,
  parseMapping,
  safeParseMapping,
} from "./mapping.ts";
export type { MappingColumns, MappingForm } from "./mapping-row.ts";
export { PROVINCE_SUCCESSIONS, PROVINCES } from "./provinces.ts";
export { isSector, SECTORS, type Sector, type SectorFacts, sectorValidity } from "./sector.ts";
export type { Succession, SuccessionRecord, SuccessionShare } from "./succession.ts";
export { createTerritory, safeCreateTerritory, type TerritoryRecords } from "./territory.ts";
export type { Territory } from "./territory-content.ts";
export { isTier, TIERS, type Tier, type TierFacts } from "./tier.ts";
export type { UnitFacts } from "./unit-facts.ts";
export {
  codeOf,
  parseUnitId,
  safeParseUnitId,
  safeUnitId,
  type UnitId,
  unitId,
  validFromOf,
} from "./unit-id.ts";
export { isUnitKind, UNIT_KINDS, type UnitKind, type UnitKindFacts } from "./unit-kind.ts";
export { lifeOf, unitAt, unitFacts, unitsOf } from "./unit-lookup.ts";
export type { UnitRecord } from "./unit-record.ts";
