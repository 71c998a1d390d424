export { type DueDay, type DueRule, isWorkingDay, lastTimelyDay, type WorkingDays } from "./due-rule.ts";
export { type ExpectedReport, expectedReports } from "./expected-reports.ts";
export { type LegalBasis, type Regime, type RegimeWindow, regime, type WindowRule } from "./regime.ts";
