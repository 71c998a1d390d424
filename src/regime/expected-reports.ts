import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn } from "../date/validity.ts";
import type { Problem } from "../kernel/problem.ts";
import { periodOf, reportingYearOf } from "../period/algebra.ts";
import { lastDay, periodHolds } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import { windows } from "../period/windows.ts";
import { type DueRule, lastTimelyDay, type WorkingDays } from "./due-rule.ts";
import { REGIME_PROBLEMS } from "./problems.ts";
import type { Regime } from "./regime.ts";
import { windowsOf } from "./windows-of.ts";

/** A report that a regime asks for: its window, until when it is timely, and what is doubtful about it. */
export interface ExpectedReport {
  readonly regime: string;
  readonly period: Period;
  readonly due: DueRule;
  /** The last day on which the report is timely; `null` where the regime sets no deadline. */
  readonly lastTimelyDay: PlainDate | null;
  /** `regime.outsideValidity`, `regime.unverifiedValidity`. */
  readonly warnings: readonly Problem[];
}

/**
 * The reports that a regime asks for in some reporting years, both included: in order of the year, then as the
 * regime lists its windows. A regime asked outside its validity answers too, with a warning on each report whose
 * window's last day it does not cover.
 *
 * @throws DomainError `period.reversed`, `period.outOfRange`, `period.ordinal`; the problems of `lastTimelyDay`
 * @example
 * import { ALWAYS } from "antq/date";
 * import { december15, formatPeriod } from "antq/period";
 * import { expectedReports, regime } from "antq/regime";
 * const monthly = regime({
 *   id: "monthly",
 *   name: { vi: "Báo cáo tháng", en: "Monthly report" },
 *   calendar: december15,
 *   windows: [{ window: "month", due: { workingDaysAfterEnd: 2 } }],
 *   validity: ALWAYS,
 *   territory: null,
 *   legalBasis: { document: "Nghị định 09/2019/NĐ-CP", article: "Điều 12", validityIs: "verified" },
 * });
 * const january = expectedReports(monthly, { firstYear: 2024, lastYear: 2024 })[0];
 * january && formatPeriod(january.period) //=> "tháng 01/2024"
 * january?.lastTimelyDay //=> "2024-01-16"
 */
export function expectedReports(
  regime: Regime,
  years: { readonly firstYear: number; readonly lastYear: number },
  workingDays: WorkingDays = {},
): readonly ExpectedReport[] {
  const yearly = windows(regime.calendar, "year", years);
  const reports = yearly.flatMap((_, index) =>
    regime.windows.flatMap(({ window, due }) =>
      windowsOf(regime.calendar, window, years.firstYear + index).map((period) =>
        Object.freeze({
          regime: regime.id,
          period,
          due,
          lastTimelyDay: lastTimelyDay(due, period, workingDays),
          warnings: warningsOf(regime, period),
        }),
      ),
    ),
  );
  return Object.freeze(reports);
}

/**
 * The reports of a regime whose window holds a day: what is being collected on that day.
 *
 * @throws DomainError as `expectedReports`
 * @example
 * import { plainDate } from "antq/date";
 * import { planReports155 } from "antq/movement";
 * import { reportsOn } from "antq/regime";
 * reportsOn(planReports155, plainDate("2022-12-15")).map(({ lastTimelyDay }) => lastTimelyDay) //=> ["2023-06-09", "2023-12-09"]
 */
export function reportsOn(
  regime: Regime,
  day: PlainDate,
  workingDays: WorkingDays = {},
): readonly ExpectedReport[] {
  const year = reportingYearOf(periodOf(regime.calendar, day, "year"));
  const reports = expectedReports(regime, { firstYear: year, lastYear: year }, workingDays);
  return Object.freeze(reports.filter(({ period }) => periodHolds(period, day)));
}

function warningsOf({ id, validity, legalBasis }: Regime, period: Period): readonly Problem[] {
  const day = lastDay(period);
  const warnings = [
    ...(isValidOn(validity, day) ? [] : [REGIME_PROBLEMS.outsideValidity({ regime: id, day })]),
    ...(legalBasis.validityIs === "unverified" ? [REGIME_PROBLEMS.unverifiedValidity({ regime: id })] : []),
  ];
  return Object.freeze(warnings);
}
