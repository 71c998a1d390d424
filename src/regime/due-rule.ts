import { addDays, isWeekend } from "../date/days.ts";
import { fieldsOf, type PlainDate, safePlainDateOf } from "../date/plain-date.ts";
import { DomainError, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { isWholeBetween } from "../period/calendar.ts";
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
 * @throws DomainError `regime.badDueRule`, `regime.badDay`, `regime.badWorkingDays`, `regime.noWorkingDay`
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
  const checked = unwrap(safeDueRule(rule));
  if (checked === "none") return null;
  if ("workingDaysAfterEnd" in checked)
    return afterWorkingDays(lastDay(period), checked.workingDaysAfterEnd, workingDays);
  return "before" in checked ? addDays(dayIn(checked.before, period), -1) : dayIn(checked.by, period);
}

function dayIn({ month, day, yearsLater = 0 }: DueDay, period: Period): PlainDate {
  return unwrap(safePlainDateOf(fieldsOf(lastDay(period)).year + yearsLater, month, day));
}

/** Takes a due rule of one of its four forms. */
export function safeDueRule(input: unknown): Result<DueRule> {
  if (input === "none") return success(input);
  const { before, by, workingDaysAfterEnd, ...more }: Partial<Record<string, unknown>> = Object(input);
  const given = [before, by, workingDaysAfterEnd].filter((rule) => rule !== undefined);
  if (given.length !== 1 || Object.keys(more).length > 0) {
    return failure(REGIME_PROBLEMS.badDueRule({ given: quoteInput(input) }));
  }
  if (workingDaysAfterEnd !== undefined) return safeWorkingDays(workingDaysAfterEnd);
  const day = safeDueDay(before ?? by);
  if (!day.ok) return day;
  return success(Object.freeze(before === undefined ? { by: day.value } : { before: day.value }));
}

function safeWorkingDays(count: unknown): Result<DueRule> {
  const isCount = typeof count === "number" && isWholeBetween(count, 0, 366);
  if (isCount) return success(Object.freeze({ workingDaysAfterEnd: count }));
  return failure(REGIME_PROBLEMS.badWorkingDays({ given: quoteInput(count) }));
}

function safeDueDay(input: unknown): Result<DueDay> {
  const { month, day, yearsLater = 0 }: Partial<Record<string, unknown>> = Object(input);
  const isDay = isWhole(month) && isWhole(day) && isWhole(yearsLater) && yearsLater >= 0 && yearsLater <= 10;
  // A day of a common year exists in every year; 29 February does not.
  if (isDay && safePlainDateOf(2023, month, day).ok)
    return success(Object.freeze({ month, day, yearsLater }));
  const given = [day, month, yearsLater].map(quoteInput).join("/");
  return failure(REGIME_PROBLEMS.badDay({ given }));
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** No run of holidays is longer than this. */
const LONGEST_SEARCH = 732;

function afterWorkingDays(from: PlainDate, count: number, workingDays: WorkingDays): PlainDate {
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
