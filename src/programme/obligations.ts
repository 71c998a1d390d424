import type { PlainDate } from "../date/plain-date.ts";
import { DomainError, type Problem } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { listOf } from "../kernel/record.ts";
import { unwrap } from "../kernel/result.ts";
import { lastDay } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import { year as wholeYear } from "../period/windows.ts";
import { type DueRule, lastTimelyDay, type WorkingDays } from "../regime/due-rule.ts";
import { type BodyId, sectorOf } from "../territory/body-id.ts";
import { sectorValidity } from "../territory/sector.ts";
import type { Tier } from "../territory/tier.ts";
import type { Plan } from "./plan.ts";
import { reportToItself } from "./plan-checks.ts";
import type { PlannedReport, ReportRecipient, ReportWindow } from "./planned-report.ts";
import { PROGRAMME_PROBLEMS } from "./problems.ts";
import { windowsIn } from "./report-windows.ts";
import { type Reporter, type ReporterRecord, readReporter } from "./reporter.ts";

/** A report that is owed (nghĩa vụ báo cáo): by one reporter, on one window, to one or several recipients. */
export interface Obligation {
  /** The id of the plan, and the code of the report in it. */
  readonly plan: string;
  readonly report: string;
  /** The reporting year, as the plan's calendar names it. */
  readonly year: number;
  /** `null` for what rides in other reports, whose windows the plan leaves open. */
  readonly period: Period | null;
  /** The rule behind the window: `"month"` says that it is owed each month. */
  readonly window: ReportWindow;
  /** Who owes it; `null` where the plan lists no reporters and none were passed. */
  readonly reporter: BodyId | null;
  readonly tier: Tier | null;
  readonly recipients: readonly ReportRecipient[];
  readonly due: DueRule;
  /** The last day on which it is timely; `null` where there is no deadline. */
  readonly lastTimelyDay: PlainDate | null;
  /** `programme.outsideYears`, `programme.reporterEnded`. */
  readonly warnings: readonly Problem[];
}

/** What a plan does not say and the caller may know. */
export interface ObligationOptions {
  /** Who owes the reports of which the plan lists no reporters ("các đơn vị"). */
  readonly reporters?: readonly ReporterRecord[];
  /** For deadlines in working days. */
  readonly workingDays?: WorkingDays;
}

/**
 * What is owed under a plan in a reporting year: one entry for each report, window and reporter, as the plan lists
 * them. A plan asked outside its years answers too, with a warning on each entry.
 *
 * @throws DomainError `period.outOfRange`; `programme.tierUnknown`, `programme.otherTier`, `programme.namedTwice`,
 * `programme.reportsToItself` for reporters that are passed; the problems of `lastTimelyDay`
 * @example
 * import { PLAN_155 } from "antq/movement";
 * import { obligations } from "antq/programme";
 * const owed = obligations(PLAN_155, 2022);
 * owed.map(({ report, lastTimelyDay }) => `${report} ${lastTimelyDay}`)
 * //=> ["six-months 2022-06-09", "year 2022-12-09", "monthly-results null", "quarterly-results null"]
 * obligations(PLAN_155, 2022, { reporters: ["police:119@..", "front:119@.."] }).length //=> 8
 */
export function obligations(
  plan: Plan,
  year: number,
  options: ObligationOptions = {},
): readonly Obligation[] {
  const passed = unwrap(readReporters(options.reporters ?? []));
  refuseUnfit(plan, passed);
  const lastOfYear = lastDay(wholeYear(plan.calendar, year));
  const owed = plan.reports.flatMap((report) => {
    const listed = report.reporters.length > 0 ? report.reporters : passed;
    const reporters = listed.length > 0 ? listed : [null];
    return windowsIn(plan, report, year).flatMap((period) =>
      reporters.map((reporter) => {
        const warnings = warningsOf(plan, year, period === null ? lastOfYear : lastDay(period), reporter);
        return obligation(plan, report, year, period, reporter, warnings, options.workingDays);
      }),
    );
  });
  return Object.freeze(owed);
}

const readReporters = /* @__PURE__ */ listOf(readReporter);

function refuseUnfit(plan: Plan, passed: readonly Reporter[]): void {
  const found = new ProblemCollector();
  const seen = new Set<BodyId>();
  for (const [at, { body }] of passed.entries()) {
    if (seen.has(body)) found.report(PROGRAMME_PROBLEMS.namedTwice, { body }, ["reporters", at]);
    seen.add(body);
  }
  for (const report of plan.reports) {
    if (report.reporters.length === 0) reportToItself(report, passed, [], found);
  }
  if (!found.isEmpty) throw new DomainError(found.problems);
}

function obligation(
  plan: Plan,
  report: PlannedReport,
  year: number,
  period: Period | null,
  reporter: Reporter | null,
  warnings: readonly Problem[],
  workingDays: WorkingDays = {},
): Obligation {
  const due = report.dueByTier.find(({ tier }) => tier === reporter?.tier)?.due ?? report.due;
  return Object.freeze({
    plan: plan.id,
    report: report.code,
    year,
    period,
    window: report.window,
    reporter: reporter?.body ?? null,
    tier: reporter?.tier ?? null,
    recipients: report.recipients,
    due,
    lastTimelyDay: period === null ? null : lastTimelyDay(due, period, workingDays),
    warnings,
  });
}

function warningsOf(
  { id, years: { first, last } }: Plan,
  year: number,
  lastOfWindow: PlainDate,
  reporter: Reporter | null,
): readonly Problem[] {
  const isOutside = year < first || year > last;
  const until = reporter === null ? null : sectorValidity(sectorOf(reporter.body), reporter.tier).until;
  const hasEnded = until !== null && until <= lastOfWindow;
  return Object.freeze([
    ...(isOutside ? [PROGRAMME_PROBLEMS.outsideYears({ plan: id, year, first, last })] : []),
    ...(hasEnded && reporter !== null
      ? [PROGRAMME_PROBLEMS.reporterEnded({ body: reporter.body, until })]
      : []),
  ]);
}
