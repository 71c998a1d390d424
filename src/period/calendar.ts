import { twoDigits } from "../date/plain-date.ts";
import type { Brand } from "../kernel/brand.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";

/**
 * How reporting years and months are cut (lịch báo cáo): the day on which each reporting month starts (1 to 28),
 * the month (1 to 12) in which the year starts, and whether a year is named by the calendar year of its start or of
 * its end. It is arithmetic only: it never expires and rests on no document. Who must report by it, and under which
 * document, is a `Regime`. Made by `reportingCalendar`, which checks it.
 */
export type ReportingCalendar = Brand<CalendarParts, "ReportingCalendar">;

/** What a reporting calendar is made of. */
export interface CalendarParts {
  readonly startDay: number;
  readonly startMonth: number;
  readonly yearNamedBy: "start" | "end";
}

/**
 * Makes a reporting calendar. A year that starts on 1 January starts and ends in the same calendar year, so its
 * naming has one spelling, `"start"`.
 *
 * @throws DomainError `period.startDay`, `period.startMonth`, `period.yearNamedBy`, all at once
 * @example
 * import { reportingCalendar } from "antq/period";
 * reportingCalendar({ startMonth: 12, startDay: 10, yearNamedBy: "end" }).startDay //=> 10
 * reportingCalendar({ startMonth: 12, startDay: 31, yearNamedBy: "end" }) //=> throws period.startDay
 */
export function reportingCalendar(parts: CalendarParts): ReportingCalendar {
  return unwrap(safeReportingCalendar(parts));
}

/** As `reportingCalendar`, answering a `Result` instead of throwing; takes anything at all. */
export function safeReportingCalendar(input: unknown): Result<ReportingCalendar> {
  const { startDay, startMonth, yearNamedBy }: Partial<Record<keyof CalendarParts, unknown>> = Object(input);
  const problems: Problem[] = [];
  const refuse = (name: keyof CalendarParts, given: unknown) =>
    problems.push(PERIOD_PROBLEMS[name]({ given: quoteInput(given) }, [name]));
  if (!isWholeBetween(startDay, 1, 28)) refuse("startDay", startDay);
  if (!isWholeBetween(startMonth, 1, 12)) refuse("startMonth", startMonth);
  if (yearNamedBy !== "start" && yearNamedBy !== "end") refuse("yearNamedBy", yearNamedBy);
  else if (problems.length === 0) {
    return success(calendarFrom(Number(startDay), Number(startMonth), yearNamedBy));
  }
  return failure(...problems);
}

/** Whether a number is whole and lies between two others, both included. */
export function isWholeBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** A calendar of parts that are known to be right. */
export function calendarFrom(
  startDay: number,
  startMonth: number,
  yearNamedBy: "start" | "end",
): ReportingCalendar {
  const isCalendarYear = startDay === 1 && startMonth === 1;
  const parts: CalendarParts = { startDay, startMonth, yearNamedBy: isCalendarYear ? "start" : yearNamedBy };
  return Object.freeze(parts) as ReportingCalendar;
}

/** 1 January to 31 December (năm dương lịch): "8 tháng đầu năm 2024". */
export const calendarYear: ReportingCalendar = /* @__PURE__ */ calendarFrom(1, 1, "start");

/** Year 2024 is 10/12/2023 to 09/12/2024: Kế hoạch 155/KH-MTTQ-CAT ngày 26/5/2021 (tỉnh Sơn La), mục IV.4. */
export const december10: ReportingCalendar = /* @__PURE__ */ calendarFrom(10, 12, "end");

/**
 * Year 2024 is 15/12/2023 to 14/12/2024: Nghị định 09/2019/NĐ-CP (Điều 12, as reproduced by ministries and
 * provinces; the decree's own text was not seen); the monthly police statistics run 15th to 14th too.
 */
export const december15: ReportingCalendar = /* @__PURE__ */ calendarFrom(15, 12, "end");

/** Year 2024 is 01/11/2023 to 31/10/2024: Thông tư 124/2021/TT-BCA, Điều 8(2), for khu dân cư. */
export const november1: ReportingCalendar = /* @__PURE__ */ calendarFrom(1, 11, "end");

/**
 * Year 2024 is 16/11/2023 to 15/11/2024: Thông tư 124/2021/TT-BCA, Điều 8(2), for xã, cơ quan, doanh nghiệp and cơ
 * sở giáo dục.
 */
export const november16: ReportingCalendar = /* @__PURE__ */ calendarFrom(16, 11, "end");

/** Whether two calendars cut time in the same way and name its years alike. */
export function sameCalendar(left: ReportingCalendar, right: ReportingCalendar): boolean {
  return calendarSuffix(left) === calendarSuffix(right);
}

/** How a calendar is written inside a window's text: month and day of the year's start, and what names the year. */
export function calendarSuffix({ startMonth, startDay, yearNamedBy }: ReportingCalendar): string {
  return `${twoDigits(startMonth)}-${twoDigits(startDay)}:${yearNamedBy}`;
}

/** The boundary at which a reporting year starts; see `Boundaries`. */
export function yearStart(calendar: ReportingCalendar, year: number): number {
  return (calendar.yearNamedBy === "end" ? year - 1 : year) * 12 + calendar.startMonth - 1;
}

/** The reporting year in which the month that starts at a boundary lies. */
export function yearAt(calendar: ReportingCalendar, boundary: number): number {
  const startedIn = Math.floor((boundary - calendar.startMonth + 1) / 12);
  return calendar.yearNamedBy === "end" ? startedIn + 1 : startedIn;
}
