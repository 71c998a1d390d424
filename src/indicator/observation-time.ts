import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import { declareProblems, quoteInput } from "../kernel/problem.ts";
import { recordOf } from "../kernel/record.ts";
import { attempt, failure, type Result, success } from "../kernel/result.ts";
import { endOf, firstDay } from "../period/days-of-period.ts";
import { looksCanonical, type Period, parseCanonical } from "../period/period.ts";
import { type Span, span } from "../period/span.ts";

/**
 * When an observed figure holds (thời gian của số liệu): a window of a reporting calendar; for a stock a day; or a span
 * whose days are not all stated, or lie off the calendar, which is kept and listed but never added.
 */
export type ObservationTime = Period | PlainDate | Span;

const PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  notATime: {
    en: ({ given }: { given: string }) =>
      `${given} is no time of a figure: give a window, a day, or a span { start, end } whose sides may be "unstated".`,
    vi: ({ given }) =>
      `${given} không phải thời gian của số liệu: hãy đưa một kỳ báo cáo, một ngày, hoặc một khoảng \`{ start, end }\` (đầu nào không nêu thì ghi \`unstated\`).`,
  },
});

/**
 * Which of the three a time is.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { timeKindOf } from "antq/indicator";
 * import { calendarYear, firstMonths } from "antq/period";
 * timeKindOf(firstMonths(calendarYear, 2024, 8)) //=> "period"
 * timeKindOf(plainDate("2024-08-31")) //=> "day"
 */
export function timeKindOf(time: ObservationTime): "period" | "day" | "span" {
  if (isSpan(time)) return "span";
  return isPeriod(time) ? "period" : "day";
}

/** Whether a time is a window of a reporting calendar. */
export function isPeriod(time: ObservationTime): time is Period {
  return typeof time === "string" && time.includes("/");
}

/** Whether a time is a span. */
export function isSpan(time: ObservationTime): time is Span {
  return typeof time !== "string";
}

/** The first day of a window or span; for a day on which something stands, none is too early. */
export function startOfTime(time: ObservationTime): PlainDate | "unstated" {
  if (isSpan(time)) return time.start;
  return isPeriod(time) ? firstDay(time) : "unstated";
}

/** The day at which a time is over: the end of a window or span, the day on which something stands. */
export function endOfTime(time: ObservationTime): PlainDate | "unstated" {
  if (isSpan(time)) return time.end;
  return isPeriod(time) ? endOf(time) : time;
}

/** Takes the time of a figure in any of its forms; takes anything at all. */
export function safeParseObservationTime(input: unknown): Result<ObservationTime> {
  if (typeof input === "string") return safeParseFigureTime(input);
  if (typeof input === "object" && input !== null) return safeParseSpan(input);
  return failure(PROBLEMS.notATime({ given: quoteInput(input) }));
}

/** Takes a window or a day; takes anything at all. */
export function safeParseFigureTime(input: unknown): Result<Period | PlainDate> {
  return typeof input === "string" && !input.includes("/")
    ? safeParsePlainDate(input)
    : safeParseWindow(input);
}

/** Takes a window; takes anything at all. */
export function safeParseWindow(input: unknown): Result<Period> {
  return typeof input === "string" && looksCanonical(input)
    ? attempt(() => parseCanonical(input))
    : failure(PROBLEMS.notATime({ given: quoteInput(input) }));
}

const readSpan = recordOf({ start: safeParseSide, end: safeParseSide });

/** Takes a span; takes anything at all. */
export function safeParseSpan(input: unknown): Result<Span> {
  const sides = readSpan(input);
  if (!sides.ok) return sides;
  return attempt(() => span(sides.value.start, sides.value.end));
}

function safeParseSide(input: unknown): Result<PlainDate | "unstated"> {
  return input === "unstated" ? success(input) : safeParsePlainDate(input);
}
