import type { ReportingCalendar } from "../period/calendar.ts";
import type { Period } from "../period/period.ts";
import { firstMonths, lastMonths, windows } from "../period/windows.ts";
import type { WindowRule } from "./window-rule.ts";

/** The windows of a rule in a reporting year, in order. */
export function windowsOf(calendar: ReportingCalendar, rule: WindowRule, year: number): readonly Period[] {
  if (typeof rule === "string") return windows(calendar, rule, { firstYear: year, lastYear: year });
  if ("firstMonths" in rule) return [firstMonths(calendar, year, rule.firstMonths)];
  return [lastMonths(calendar, year, rule.lastMonths)];
}
