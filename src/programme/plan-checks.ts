import type { Path } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { firstDay } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import { type DueRule, lastTimelyDay } from "../regime/due-rule.ts";
import { type Actor, nameOfActor } from "./actor.ts";
import type { Plan } from "./plan.ts";
import type { PlannedReport } from "./planned-report.ts";
import { PROGRAMME_PROBLEMS } from "./problems.ts";
import { windowsIn, yearOf } from "./report-windows.ts";

/** What can be seen only when a plan is looked at as a whole. */
export function checkPlan(plan: Plan, found: ProblemCollector): void {
  const { years, parties, tasks, reports, lowerPlans, reviews, targets, recipients } = plan;
  if (years.last < years.first) found.report(PROGRAMME_PROBLEMS.yearsReversed, years, ["years"]);
  else checkYears(plan, found);
  const coded: Readonly<Record<string, readonly Coded[]>> = { tasks, reports, lowerPlans, reviews, targets };
  for (const [name, list] of Object.entries(coded)) {
    reportTwice(
      list,
      ({ code }) => code,
      (code, at) => found.report(PROGRAMME_PROBLEMS.codeTwice, { code }, [name, at, "code"]),
    );
  }
  const named = (actors: readonly Actor[], ...path: Path) =>
    reportTwice(actors, nameOfActor, (body, at) =>
      found.report(PROGRAMME_PROBLEMS.namedTwice, { body }, [...path, at]),
    );
  named(
    parties.map(({ body }) => body),
    "parties",
  );
  named(
    recipients.map(({ actor }) => actor),
    "recipients",
  );
  for (const [at, { lead, coordinating }] of tasks.entries()) named([...lead, ...coordinating], "tasks", at);
  for (const [at, { lead }] of lowerPlans.entries()) named(lead, "lowerPlans", at, "lead");
  for (const [at, { lead }] of reviews.entries()) named(lead, "reviews", at, "lead");
  for (const [at, report] of reports.entries()) {
    named(
      report.reporters.map(({ body }) => body),
      "reports",
      at,
      "reporters",
    );
    named(
      report.recipients.map(({ body }) => body),
      "reports",
      at,
      "recipients",
    );
    checkReport(report, ["reports", at], found);
    if (years.first <= years.last) checkDeadlines(plan, report, ["reports", at], found);
  }
}

interface Coded {
  readonly code: string;
}

function checkYears(plan: Plan, found: ProblemCollector): void {
  const { first, last } = plan.years;
  const check = (year: number, ...path: Path) => {
    if (year < first || year > last)
      found.report(PROGRAMME_PROBLEMS.yearOutsidePlan, { year, first, last }, path);
  };
  for (const [at, { years }] of plan.tasks.entries())
    for (const year of years ?? []) check(year, "tasks", at, "years");
  for (const [at, { years }] of plan.reviews.entries())
    for (const year of typeof years === "string" ? [] : years) check(year, "reviews", at, "years");
  for (const [at, { years }] of plan.targets.entries())
    for (const year of years === null ? [] : [years.first, years.last]) check(year, "targets", at, "years");
  for (const [at, { window }] of plan.reports.entries()) {
    if (typeof window === "object" && "once" in window)
      check(yearOf(plan, window.once), "reports", at, "window", "once");
  }
}

function checkReport(report: PlannedReport, path: Path, found: ProblemCollector): void {
  const { code, calendar, carrier, due, dueByTier } = report;
  const hasDeadline = [due, ...dueByTier.map((rule) => rule.due)].some((rule) => rule !== "none");
  if (calendar === null && carrier === null)
    found.report(PROGRAMME_PROBLEMS.calendarLacking, { code }, [...path, "calendar"]);
  if (calendar === null && carrier !== null && hasDeadline)
    found.report(PROGRAMME_PROBLEMS.deadlineOfOther, { code }, [...path, "due"]);
  reportTwice(
    dueByTier,
    ({ tier }) => tier,
    (tier, at) => found.report(PROGRAMME_PROBLEMS.tierTwice, { tier }, [...path, "dueByTier", at]),
  );
  reportToItself(report, report.reporters, path, found);
}

/** A deadline may come before its window ends, as that of plan 155 does, but not before it begins. */
function checkDeadlines(plan: Plan, report: PlannedReport, path: Path, found: ProblemCollector): void {
  const periods = [plan.years.first, plan.years.last].flatMap((year) => windowsIn(plan, report, year));
  for (const due of [report.due, ...report.dueByTier.map((rule) => rule.due)]) {
    const early = periods.flatMap((period) => (period === null ? [] : dueBefore(period, due)))[0];
    if (early === undefined) continue;
    found.report(PROGRAMME_PROBLEMS.dueBeforeWindow, { code: report.code, ...early }, [...path, "due"]);
  }
}

/** The last timely day of a window, if it lies before the window's first. */
function dueBefore(period: Period, due: DueRule) {
  const day = lastTimelyDay(due, period);
  return day === null || day >= firstDay(period) ? [] : [{ period, lastTimelyDay: day }];
}

/** A body that both owes and receives a report. */
export function reportToItself(
  { code, recipients }: Pick<PlannedReport, "code" | "recipients">,
  reporters: PlannedReport["reporters"],
  path: Path,
  found: ProblemCollector,
): void {
  for (const [at, { body }] of reporters.entries()) {
    if (recipients.some((recipient) => recipient.body === body))
      found.report(PROGRAMME_PROBLEMS.reportsToItself, { body, code }, [...path, "reporters", at]);
  }
}

function reportTwice<Entry, Name extends string>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => Name,
  report: (name: Name, at: number) => void,
): void {
  const seen = new Set<Name>();
  for (const [at, entry] of entries.entries()) {
    const name = nameOf(entry);
    if (seen.has(name)) report(name, at);
    seen.add(name);
  }
}
