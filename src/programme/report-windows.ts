import { periodOf, reportingYearOf } from "../period/algebra.ts";
import { lastDay } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import { windowsOf } from "../regime/windows-of.ts";
import type { Plan } from "./plan.ts";
import type { PlannedReport } from "./planned-report.ts";

/** The windows of a report in a reporting year of its plan; `null` for one whose windows the plan leaves open. */
export function windowsIn(
  plan: Pick<Plan, "calendar">,
  { calendar, window }: PlannedReport,
  year: number,
): readonly (Period | null)[] {
  if (typeof window === "object" && "once" in window)
    return yearOf(plan, window.once) === year ? [window.once] : [];
  return calendar === null ? [null] : windowsOf(calendar, window, year);
}

/** The reporting year of a plan to which a window belongs that comes once: that of its last day. */
export function yearOf({ calendar }: Pick<Plan, "calendar">, once: Period): number {
  return reportingYearOf(periodOf(calendar, lastDay(once), "year"));
}
