import type { PlainDate } from "../date/plain-date.ts";
import { DomainError, type Problem, quoteInput } from "../kernel/problem.ts";
import type { ReportingCalendar } from "./calendar.ts";
import type { Period } from "./period.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";
import type { StatedTime } from "./stated-time.ts";

/** What a stated time may lean on: a report's calendar, its year, the day it is dated, the window it is about. */
export interface TimeContext {
  readonly calendar: ReportingCalendar;
  /** The reporting year of "8 tháng đầu năm", "từ 10/12 năm trước đến 10/6". */
  readonly year?: number;
  /** The day of the report, for "đến nay", "hiện nay", "trong 03 năm qua". */
  readonly asOf?: PlainDate;
  /** The window whose counterpart "cùng kỳ năm trước" is. */
  readonly period?: Period;
}

/** What a form of wording makes of a text: the time, and what had to be guessed. */
export interface TimeFinding {
  readonly time: StatedTime;
  readonly warnings?: readonly Problem[];
}

/** What the context must state for a form of wording. */
export function need<Name extends "year" | "period">(
  context: TimeContext,
  name: Name,
  given: string,
): NonNullable<TimeContext[Name]> {
  const value = context[name];
  if (value !== undefined) return value;
  throw new DomainError([PERIOD_PROBLEMS.contextNeeded({ given: quoteInput(given), needed: name })]);
}
