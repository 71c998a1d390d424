import { addDays, isWeekend } from "../date/days.ts";
import { fieldsOf, type PlainDate, safePlainDateOf } from "../date/plain-date.ts";
import { DomainError, quoteInput } from "../kernel/problem.ts";
import { unwrap } from "../kernel/result.ts";
import { lastDay } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import { REGIME_PROBLEMS } from "./problems.ts";

/**
 * A day of the year on which a report falls due (10/6), in the calendar year of the window's last day, or so many
 * years after it: a yearly report for 2024 due on 15 January 2025 has `yearsLater: 1`.
 */
export interface DueDay {
  readonly month: number;
  readonly day: number;
  readonly yearsLater?: number;
}

/**
 * Until when a report is timely (thời hạn báo cáo): `before` a day ("trước ngày 10/6": the 9th is the last timely
 * day), `by` a day ("chậm nhất ngày 25": the 25th still is), or within a number of working days after the window's
 * last day; `none` where the document sets no deadline of its own.
 */
export type DueRule =
  | { readonly before: DueDay }
  | { readonly by: DueDay }
  | { readonly workingDaysAfterEnd: number }
  | "none";

/**
 * Which days are worked, beyond the week: public holidays (ngày nghỉ lễ), and weekend days that are worked in
 * exchange (ngày làm bù). The library knows no holidays of its own.
 */
export interface WorkingDays {
  readonly holidays?: readonly PlainDate[];
  readonly workedWeekendDays?: readonly PlainDate[];
}

/**
 * The last day on which the report on a window is timely; `null` where there is no deadline.
 *
 * @throws DomainError `regime.badDay`, `regime.badWorkingDays`, `regime.noWorkingDay`
 * @example
 * import { december10, firstMonths } from "antq/period";
 * import { lastTimelyDay } from "antq/regime";
 * lastTimelyDay({ before: { month: 6, day: 10 } }, firstMonths(december10, 2022, 6)) //=> "2022-06-09"
 */
export function lastTimelyDay(
  rule: DueRule,
  period: Period,
  workingDays: WorkingDays = {},
): PlainDate | null {
  if (rule === "none") return null;
  if ("workingDaysAfterEnd" in rule)
    return afterWorkingDays(lastDay(period), rule.workingDaysAfterEnd, workingDays);
  return "before" in rule ? addDays(dayIn(rule.before, period), -1) : dayIn(rule.by, period);
}

function dayIn(due: DueDay, period: Period): PlainDate {
  const { month, day, yearsLater = 0 } = due;
  // A day of a common year exists in every year; 29 February does not.
  const isWhole = [month, day, yearsLater].every(Number.isInteger);
  if (!isWhole || !safePlainDateOf(2023, month, day).ok) {
    const given = isWhole ? `${day}/${month}` : [day, month, yearsLater].map(quoteInput).join("/");
    throw new DomainError([REGIME_PROBLEMS.badDay({ given })]);
  }
  return unwrap(safePlainDateOf(fieldsOf(lastDay(period)).year + yearsLater, month, day));
}

/** No run of holidays is longer than this. */
const LONGEST_SEARCH = 732;

function afterWorkingDays(from: PlainDate, count: number, workingDays: WorkingDays): PlainDate {
  if (!(Number.isInteger(count) && count >= 0 && count <= 366)) {
    throw new DomainError([REGIME_PROBLEMS.badWorkingDays({ given: quoteInput(count) })]);
  }
  let [day, left] = [from, count];
  for (let step = 0; left > 0; step += 1) {
    if (step > LONGEST_SEARCH) throw new DomainError([REGIME_PROBLEMS.noWorkingDay({ from })]);
    day = addDays(day, 1);
    if (isWorkingDay(day, workingDays)) left -= 1;
  }
  return day;
}

/**
 * Whether a day is worked: Monday to Friday but for holidays, and the weekend days worked in exchange.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { isWorkingDay } from "antq/regime";
 * isWorkingDay(plainDate("2024-09-02"), { holidays: [plainDate("2024-09-02")] }) //=> false
 */
export function isWorkingDay(
  day: PlainDate,
  { holidays = [], workedWeekendDays = [] }: WorkingDays = {},
): boolean {
  if (isWeekend(day)) return workedWeekendDays.includes(day);
  return !holidays.includes(day);
}
