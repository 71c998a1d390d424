export { type Body, type BodyDetails, body, safeBody } from "./body.ts";
export {
  type BodyId,
  bodyId,
  parseBodyId,
  safeBodyId,
  safeParseBodyId,
  sectorOf,
  unitOf,
} from "./body-id.ts";
export { isSector, SECTORS, type Sector, type SectorFacts, sectorValidity } from "./sector.ts";
export { isTier, TIERS, type Tier, type TierFacts } from "./tier.ts";
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
