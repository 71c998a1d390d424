import { plainDate } from "../date/plain-date.ts";
import { calendarYear } from "../period/calendar.ts";
import { span, UNSTATED_SPAN } from "../period/span.ts";
import type { StatedTime } from "../period/stated-time.ts";
import { firstMonths, month, year } from "../period/windows.ts";

/** "Hiện nay", "đến nay", or nothing, of what stands: as of a report that is not dated to the day. */
export const NOW: StatedTime = { kind: "asOf", day: "unstated", within: null };

/**
 * Of what happened, in words that give no day: "thời gian qua", "trong 03 năm qua" of an undated report, "qua hơn một
 * tháng triển khai" of a model with two starting days; or no words at all.
 */
export const UNSTATED: StatedTime = { kind: "span", span: UNSTATED_SPAN };

/** "Từ năm 2019 đến nay" in an undated report; "giai đoạn 2019-2024" in one that may stop inside 2024. */
export const SINCE_2019: StatedTime = { kind: "span", span: span(plainDate("2019-01-01"), "unstated") };

/** "Năm 2020". */
export const YEAR_2020: StatedTime = { kind: "period", period: year(calendarYear, 2020) };

/** "Năm 2022" in an undated report that can have been written inside that year. */
export const IN_2022: StatedTime = { kind: "span", span: span(plainDate("2022-01-01"), "unstated") };

/** "8 tháng đầu năm 2024". */
export const EIGHT_MONTHS_2024: StatedTime = { kind: "period", period: firstMonths(calendarYear, 2024, 8) };

/** "8 tháng đầu năm 2023", the base of comparison. */
export const EIGHT_MONTHS_2023: StatedTime = { kind: "period", period: firstMonths(calendarYear, 2023, 8) };

/** "Tính đến tháng 8/2024". */
export const AUGUST_2024: StatedTime = {
  kind: "asOf",
  day: "unstated",
  within: month(calendarYear, 2024, 8),
};

/** "Hằng năm", said of 2019-2024: neither one year nor their sum. */
export const EVERY_YEAR: StatedTime = {
  kind: "everyYear",
  span: span(plainDate("2019-01-01"), "unstated"),
};

/** As of Kế hoạch 155/KH-MTTQ-CAT. */
export const ISSUE_OF_PLAN_155: StatedTime = { kind: "asOf", day: plainDate("2021-05-26"), within: null };
