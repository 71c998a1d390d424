import { formatPlainDate, type PlainDate, safePlainDateOf } from "../date/plain-date.ts";
import type { Language } from "../kernel/problem.ts";
import { unwrap } from "../kernel/result.ts";
import { firstDay, lastDay } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import type { Obligation } from "../programme/obligations.ts";
import type { Plan } from "../programme/plan.ts";
import { REPORT_STATUSES, type ReportStatus, type StatusItem } from "../programme/status-item.ts";
import type { DueDay, DueRule } from "../regime/due-rule.ts";
import { wordCount } from "./number.ts";
import { MONTHS, wordPeriod } from "./period.ts";

/**
 * A status in words (tình trạng báo cáo): đúng hạn, trễ hạn, quá hạn chưa gửi, chưa đến hạn, không quy định thời hạn.
 *
 * @example
 * import { wordReportStatus } from "antq/wording";
 * wordReportStatus("overdue", "vi") //=> "quá hạn chưa gửi"
 */
export function wordReportStatus(status: ReportStatus, language: Language): string {
  return REPORT_STATUSES[status][language];
}

const DAYS = {
  vi: {
    count: (count: number) => `${wordCount(count, "vi")} ngày`,
    received: (day: PlainDate) => `nhận ngày ${formatPlainDate(day)}`,
    by: (day: PlainDate) => `chậm nhất ngày ${formatPlainDate(day)}`,
    window: (period: Period) =>
      `từ ${formatPlainDate(firstDay(period))} đến ${formatPlainDate(lastDay(period))}`,
    within: (carrier: string) => `lồng ghép trong ${carrier}`,
  },
  en: {
    count: (count: number) => (count === 1 ? "1 day" : `${wordCount(count, "en")} days`),
    received: (day: PlainDate) => `received on ${day}`,
    by: (day: PlainDate) => `by ${day}`,
    window: (period: Period) => `${firstDay(period)} to ${lastDay(period)}`,
    within: (carrier: string) => `within ${carrier}`,
  },
} as const;

/**
 * How one report to one recipient stands: its status, by how many days it is late or overdue, when it came.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { PLAN_155 } from "antq/movement";
 * import { obligations, reportingStatus } from "antq/programme";
 * import { wordStatusItem } from "antq/wording";
 * const { items } = reportingStatus(obligations(PLAN_155, 2022), [], { asOf: plainDate("2022-06-15") });
 * items[0] && wordStatusItem(items[0], "vi") //=> "quá hạn chưa gửi, 06 ngày"
 * items[2] && wordStatusItem(items[2], "en") //=> "not due yet, by 2022-12-09"
 */
export function wordStatusItem(item: StatusItem, language: Language): string {
  const { status, daysLate, receivedOn, obligation } = item;
  const { count, received, by } = DAYS[language];
  const isAwaited = status === "notDue" && obligation.lastTimelyDay !== null;
  return [
    wordReportStatus(status, language),
    ...(daysLate === null ? [] : [count(daysLate)]),
    ...(receivedOn === null ? [] : [received(receivedOn)]),
    ...(isAwaited ? [by(obligation.lastTimelyDay)] : []),
  ].join(", ");
}

/**
 * What is owed, in words: the report, its window with its days, and its last timely day.
 *
 * @param plan the plan that asks for it, which has the names
 * @example
 * import { PLAN_155 } from "antq/movement";
 * import { obligations } from "antq/programme";
 * import { wordObligation } from "antq/wording";
 * const [sixMonths, , monthly] = obligations(PLAN_155, 2022).map((owed) => wordObligation(owed, PLAN_155, "vi"));
 * sixMonths
 * //=> "Báo cáo chuyên đề 6 tháng: 6 tháng đầu năm 2022 (từ 10/12/2021 đến 09/6/2022), chậm nhất ngày 09/6/2022"
 * monthly
 * //=> "Kết quả hằng tháng: lồng ghép trong báo cáo an ninh trật tự định kỳ, không quy định thời hạn"
 */
export function wordObligation(owed: Obligation, plan: Plan, language: Language): string {
  const { period, lastTimelyDay } = owed;
  const report = plan.reports.find(({ code }) => code === owed.report);
  const { window, within, by } = DAYS[language];
  const carrier = report?.carrier?.[language];
  const parts = [
    ...(period === null ? [] : [`${wordPeriod(period, language)} (${window(period)})`]),
    ...(carrier === undefined ? [] : [within(carrier)]),
    lastTimelyDay === null ? wordReportStatus("noDeadline", language) : by(lastTimelyDay),
  ];
  return `${report?.name[language] ?? owed.report}: ${parts.join(", ")}`;
}

const RULES = {
  vi: {
    before: (day: string) => `trước ngày ${day}`,
    by: (day: string) => `chậm nhất ngày ${day}`,
    workingDays: (count: number) =>
      count === 0
        ? "chậm nhất ngày cuối kỳ"
        : `trong ${wordCount(count, "vi")} ngày làm việc sau ngày cuối kỳ`,
    day: (month: number, day: number) =>
      formatPlainDate(unwrap(safePlainDateOf(COMMON_YEAR, month, day))).slice(0, -YEAR_LENGTH),
    later: (years: number) => (years === 1 ? " năm sau" : ` sau ${years} năm`),
  },
  en: {
    before: (day: string) => `before ${day}`,
    by: (day: string) => `by ${day}`,
    workingDays: (count: number) => {
      if (count === 0) return "by the last day of the window";
      return `within ${count} working ${count === 1 ? "day" : "days"} after the last day of the window`;
    },
    day: (month: number, day: number) => `${day} ${MONTHS[month - 1]}`,
    later: (years: number) => (years === 1 ? " of the next year" : `, ${years} years later`),
  },
} as const;

/** Due days are of every year: a common one prints them. */
const COMMON_YEAR = 2023;
const YEAR_LENGTH = "/2023".length;

/**
 * A due rule in words (thời hạn báo cáo).
 *
 * @example
 * import { wordDueRule } from "antq/wording";
 * wordDueRule({ before: { month: 6, day: 10 } }, "vi") //=> "trước ngày 10/6"
 * wordDueRule({ by: { month: 1, day: 15, yearsLater: 1 } }, "vi") //=> "chậm nhất ngày 15/01 năm sau"
 * wordDueRule({ workingDaysAfterEnd: 2 }, "en") //=> "within 2 working days after the last day of the window"
 * wordDueRule("none", "vi") //=> "không quy định thời hạn"
 */
export function wordDueRule(rule: DueRule, language: Language): string {
  const { before, by, workingDays } = RULES[language];
  if (rule === "none") return wordReportStatus("noDeadline", language);
  if ("workingDaysAfterEnd" in rule) return workingDays(rule.workingDaysAfterEnd);
  return "before" in rule ? before(wordDueDay(rule.before, language)) : by(wordDueDay(rule.by, language));
}

function wordDueDay({ month, day, yearsLater = 0 }: DueDay, language: Language): string {
  const words = RULES[language];
  return words.day(month, day) + (yearsLater === 0 ? "" : words.later(yearsLater));
}
