import type { PlainDate } from "../date/plain-date.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { lastDay } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import { restatementOf } from "./restatement.ts";

/**
 * The day in whose hierarchy figures of two periods are set side by side: where none was asked for, the last day of the
 * later one. What was restated has a map already.
 */
export function hierarchyDay(
  content: DatasetContent,
  asked: PlainDate | null,
  period: Period,
): PlainDate | null {
  return restatementOf(content) === undefined ? (asked ?? lastDay(period)) : asked;
}
