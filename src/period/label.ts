import { formatPlainDate, twoDigits } from "../date/plain-date.ts";
import { yearAt, yearStart } from "./calendar.ts";
import { firstDay, lastDay } from "./days-of-period.ts";
import { calendarOf, type Period, readBoundaries } from "./period.ts";

/** Quarters are numbered in Roman numerals: quý II. */
export const QUARTER_NUMERALS: readonly string[] = ["I", "II", "III", "IV"];

/** What kind of window it is; `year` is its reporting year, but a month's is that of the calendar month it is named by. */
export type PeriodShape =
  | {
      readonly kind: "month" | "quarter" | "first" | "last" | "stage";
      readonly year: number;
      readonly count: number;
    }
  | { readonly kind: "days" };

/**
 * A window in the words of the documents (tên kỳ báo cáo): `tháng 8/2024`, `quý II năm 2024`, `6 tháng đầu năm
 * 2024`, `8 tháng đầu năm 2024`, `4 tháng cuối năm 2024`, `năm 2024`, `giai đoạn 2021 - 2023`; any other window is
 * spelled out in days with its last day, `từ 10/02/2024 đến 09/6/2024`. A month is named by the calendar month of
 * its last day, and the months 01 and 02 are printed as in dates. `parsePeriod` reads all of these back.
 *
 * @example
 * import { calendarYear, december10, firstMonths, formatPeriod, halfYear, stage } from "antq/period";
 * formatPeriod(halfYear(december10, 2024, 1)) //=> "6 tháng đầu năm 2024"
 * formatPeriod(firstMonths(calendarYear, 2024, 8)) //=> "8 tháng đầu năm 2024"
 * formatPeriod(stage(calendarYear, 2021, 2023)) //=> "giai đoạn 2021 - 2023"
 */
export function formatPeriod(period: Period): string {
  const shape = shapeOf(period);
  if (shape.kind === "days") {
    return `từ ${formatPlainDate(firstDay(period))} đến ${formatPlainDate(lastDay(period))}`;
  }
  const { kind, year, count } = shape;
  switch (kind) {
    case "month":
      return `tháng ${count <= 2 ? twoDigits(count) : count}/${year}`;
    case "quarter":
      return `quý ${QUARTER_NUMERALS[count - 1]} năm ${year}`;
    case "first":
      return `${count} tháng đầu năm ${year}`;
    case "last":
      return `${count} tháng cuối năm ${year}`;
    case "stage":
      return count === 1 ? `năm ${year}` : `giai đoạn ${year} - ${year + count - 1}`;
  }
}

/** The shape by which a window is named; `count` is its ordinal or its length in months or years. */
export function shapeOf(period: Period): PeriodShape {
  const { start, end } = readBoundaries(period);
  const calendar = calendarOf(period);
  const length = end - start;
  if (length === 1) {
    const named = calendar.startDay === 1 ? start : end;
    return { kind: "month", year: Math.floor(named / 12), count: (named % 12) + 1 };
  }
  const year = yearAt(calendar, start);
  const offset = start - yearStart(calendar, year);
  if (length === 3 && offset % 3 === 0) return { kind: "quarter", year, count: offset / 3 + 1 };
  if (length % 12 === 0 && offset === 0) return { kind: "stage", year, count: length / 12 };
  if (length < 12 && offset === 0) return { kind: "first", year, count: length };
  if (length < 12 && offset + length === 12) return { kind: "last", year, count: length };
  return { kind: "days" };
}
