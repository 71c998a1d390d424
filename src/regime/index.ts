export { type DueDay, type DueRule, isWorkingDay, lastTimelyDay, type WorkingDays } from "./due-rule.ts";
export { type ExpectedReport, expectedReports, reportsOn } from "./expected-reports.ts";
export {
  type LegalBasis,
  type Regime,
  type RegimeRecord,
  type RegimeWindow,
  regime,
  safeRegime,
} from "./regime.ts";
export type { WindowRule } from "./window-rule.ts";
