import { readYear } from "../indicator/stated-time-record.ts";
import { quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import {
  filledListOf,
  filledText,
  keyOf,
  listOf,
  optional,
  orNull,
  type Parser,
  recordOf,
} from "../kernel/record.ts";
import { attempt, failure, type Result, success, unwrap } from "../kernel/result.ts";
import { safeReportingCalendar } from "../period/calendar.ts";
import { calendarOf } from "../period/period.ts";
import { RECIPIENT_PURPOSES } from "../register/register-signing.ts";
import type { Target } from "../target/target.ts";
import { readNames, readTarget } from "../target/target-record.ts";
import { safeParseBodyId } from "../territory/body-id.ts";
import { safeParseUnitId } from "../territory/unit-id.ts";
import { readActor } from "./actor.ts";
import { type LowerPlan, readLowerPlan } from "./lower-plan.ts";
import type { Plan, PlanRecord } from "./plan.ts";
import { checkPlan } from "./plan-checks.ts";
import { type PlannedReport, readPlannedReport } from "./planned-report.ts";
import { PROGRAMME_PROBLEMS } from "./problems.ts";
import { type Review, readReview } from "./review.ts";
import { readTask, type Task } from "./task.ts";

const readPlanId: Parser<string> = (input) =>
  typeof input === "string" && input.length <= 80 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(input)
    ? success(input)
    : failure(PROGRAMME_PROBLEMS.badId({ given: quoteInput(input) }));

const readFields = /* @__PURE__ */ recordOf({
  id: readPlanId,
  name: readNames,
  document: filledText,
  parties: filledListOf(recordOf({ body: safeParseBodyId, location: filledText })),
  years: recordOf({ first: readYear, last: readYear }),
  calendar: safeReportingCalendar,
  territory: orNull(safeParseUnitId),
  bases: optional<Plan["bases"]>(listOf(recordOf({ document: filledText, location: filledText })), []),
  targets: optional<readonly Target[]>(listOf(readTarget), []),
  tasks: optional<readonly Task[]>(listOf(readTask), []),
  reports: optional<readonly ReportFields[]>(listOf(readPlannedReport), []),
  lowerPlans: optional<readonly LowerPlan[]>(listOf(readLowerPlan), []),
  reviews: optional<readonly Review[]>(listOf(readReview), []),
  recipients: optional<Plan["recipients"]>(
    listOf(recordOf({ actor: readActor, purpose: optional(orNull(keyOf(RECIPIENT_PURPOSES)), null) })),
    [],
  ),
});

type ReportFields = Omit<PlannedReport, "calendar"> & {
  readonly calendar: PlannedReport["calendar"] | undefined;
};

/**
 * Makes a plan of its record, and reports all that is wrong with it at once.
 *
 * @throws DomainError `programme.badId`, `programme.yearsReversed`, `programme.yearOutsidePlan`,
 * `programme.codeTwice`, `programme.namedTwice`, `programme.tierTwice`, `programme.calendarLacking`,
 * `programme.deadlineOfOther`, `programme.dueBeforeWindow`, `programme.reportsToItself`, `programme.tierUnknown`, `programme.otherTier`, and the
 * problems of records, calendars, windows, due rules, targets, bodies and units
 * @example
 * import { december10 } from "antq/period";
 * import { createPlan } from "antq/programme";
 * const record = {
 *   id: "district-plan",
 *   name: { vi: "Kế hoạch của huyện", en: "Plan of the district" },
 *   document: "12/KH-BCĐ",
 *   parties: [{ body: "police:119@..", location: "the symbol" }],
 *   years: { first: 2022, last: 2023 },
 *   calendar: december10,
 *   territory: "119@..",
 *   reports: [
 *     {
 *       code: "quarterly",
 *       name: { vi: "Báo cáo quý", en: "Quarterly report" },
 *       window: "quarter",
 *       due: { workingDaysAfterEnd: 3 },
 *       recipients: [{ body: "police:119@.." }],
 *       location: "IV",
 *     },
 *   ],
 * } as const;
 * createPlan(record).reports[0]?.calendar //=> { startDay: 10, startMonth: 12, yearNamedBy: "end" }
 * createPlan({ ...record, years: { first: 2023, last: 2022 } }) //=> throws programme.yearsReversed
 */
export function createPlan(record: PlanRecord): Plan {
  return unwrap(safeCreatePlan(record));
}

/** As `createPlan`, answering a `Result` instead of throwing; takes anything at all. */
export function safeCreatePlan(input: unknown): Result<Plan> {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const reports = fields.value.reports.map((report) => withCalendar(report, fields.value.calendar));
  const plan: Plan = Object.freeze({ ...fields.value, reports: Object.freeze(reports) });
  const found = new ProblemCollector();
  // At the ends of the range of years there are windows that do not exist.
  const checked = attempt(() => checkPlan(plan, found));
  if (!checked.ok) found.addAll(checked.problems);
  return found.isEmpty ? success(plan) : failure(...found.problems);
}

/** A window that comes once has its own calendar; else the plan's holds, but for what rides in other reports. */
function withCalendar(report: ReportFields, ofPlan: Plan["calendar"]): PlannedReport {
  const { window, carrier, calendar } = report;
  if (typeof window === "object" && "once" in window)
    return Object.freeze({ ...report, calendar: calendarOf(window.once) });
  return Object.freeze({
    ...report,
    calendar: calendar === undefined ? (carrier === null ? ofPlan : null) : calendar,
  });
}
