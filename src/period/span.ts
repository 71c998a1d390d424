import type { PlainDate } from "../date/plain-date.ts";
import { DomainError } from "../kernel/problem.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";

/**
 * A stretch of time as a text states it (khoảng thời gian), start included, end excluded; a side that the text
 * does not state stays `"unstated"`: "từ năm 2019 đến nay" in an undated report has no end that could be known.
 * Figures over spans are kept and listed, never added.
 */
export interface Span {
  readonly start: PlainDate | "unstated";
  readonly end: PlainDate | "unstated";
}

/** Nothing is stated of either side. */
export const UNSTATED_SPAN: Span = /* @__PURE__ */ Object.freeze({ start: "unstated", end: "unstated" });

/**
 * A span from a day, included, to a day, excluded, either of which may be unstated.
 *
 * @throws DomainError `period.reversed` where both are stated and leave no day
 * @example
 * import { plainDate } from "antq/date";
 * import { span } from "antq/period";
 * span(plainDate("2019-01-01"), "unstated").end //=> "unstated"
 */
export function span(start: PlainDate | "unstated", end: PlainDate | "unstated"): Span {
  const isReversed = start !== "unstated" && end !== "unstated" && start >= end;
  if (isReversed) throw new DomainError([PERIOD_PROBLEMS.reversed({ start, end })]);
  return Object.freeze({ start, end });
}
