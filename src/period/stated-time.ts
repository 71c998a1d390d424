import type { PlainDate } from "../date/plain-date.ts";
import type { Period } from "./period.ts";
import type { Span } from "./span.ts";

/**
 * When a figure holds, as far as a text states it:
 * - `period`: a window of a reporting calendar ("8 tháng đầu năm 2024");
 * - `asOf`: on one day, for what stands rather than happens; the day is `"unstated"` for "hiện nay" in an undated
 *   report, and for "tính đến tháng 8/2024", which states only the month that it lies `within`;
 * - `span`: a stretch whose start or end may be unstated, or that no calendar cuts ("từ năm 2019 đến nay");
 * - `term`: a term of office ("nhiệm kỳ 2022 - 2025"), whose days the text does not say;
 * - `everyYear`: "hằng năm", neither one year nor a sum of years, over the span that the text states.
 */
export type StatedTime =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "asOf"; readonly day: PlainDate | "unstated"; readonly within: Period | null }
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "term"; readonly firstYear: number; readonly lastYear: number }
  | { readonly kind: "everyYear"; readonly span: Span };
