import { addDays, daysBetween } from "../date/days.ts";
import { type PlainDate, plainDate } from "../date/plain-date.ts";
import { quoteInput } from "../kernel/problem.ts";
import type { Result } from "../kernel/result.ts";
import { calendarSuffix } from "../period/calendar.ts";
import { endOf, firstDay } from "../period/days-of-period.ts";
import { calendarOf, type Period, readBoundaries } from "../period/period.ts";
import type { Span } from "../period/span.ts";
import { isPeriod, isSpan, type ObservationTime, safeParseObservationTime } from "./observation-time.ts";

/** What is worked out once of a time that many observations share. */
export interface TimeFacts {
  readonly time: ObservationTime;
  /** The window or day itself; of a span its sides as an interval, ".." for one that is not stated. */
  readonly text: string;
  readonly kind: TimeKind;
  /** Month boundaries of a window, else numbers of days; an unstated side is infinite. */
  readonly start: number;
  readonly end: number;
  /** As numbers of days: the first one, and the one behind the last. */
  readonly firstDay: number;
  readonly endDay: number;
  /** The day on which the unit must exist: the last one, or the first where no last one is stated. */
  readonly decidingDay: number;
  /** How the calendar of a window is written in it; empty for days and spans. */
  readonly calendar: string;
}

/** Numbers for the three forms of a time, in the order in which a series lists them. */
export const TIME_KINDS = { day: 0, period: 1, span: 2 } as const;

type TimeKind = (typeof TIME_KINDS)[keyof typeof TIME_KINDS];

const DAY_ZERO = /* @__PURE__ */ plainDate("1970-01-01");

/** The number of a day: 0 is 01/01/1970. */
export function numberOfDay(day: PlainDate): number {
  return daysBetween(DAY_ZERO, day);
}

/** The day of a number. */
export function dayOfNumber(number: number): PlainDate {
  return addDays(DAY_ZERO, number);
}

/** What follows from a time. */
export function timeFactsOf(time: ObservationTime): TimeFacts {
  if (isSpan(time)) return factsOfSpan(time);
  return isPeriod(time) ? factsOfPeriod(time) : factsOfDay(time);
}

function factsOfPeriod(period: Period): TimeFacts {
  const { start, end } = readBoundaries(period);
  const sides = { firstDay: numberOfDay(firstDay(period)), endDay: numberOfDay(endOf(period)) };
  const calendar = calendarSuffix(calendarOf(period));
  const base = { time: period, text: period, kind: TIME_KINDS.period, calendar } as const;
  return { ...base, start, end, ...sides, decidingDay: sides.endDay - 1 };
}

function factsOfDay(day: PlainDate): TimeFacts {
  const number = numberOfDay(day);
  const sides = { start: number, end: number, firstDay: number, endDay: number + 1, decidingDay: number };
  return { time: day, text: day, kind: TIME_KINDS.day, calendar: "", ...sides };
}

function factsOfSpan(span: Span): TimeFacts {
  const start = span.start === "unstated" ? Number.NEGATIVE_INFINITY : numberOfDay(span.start);
  const end = span.end === "unstated" ? Number.POSITIVE_INFINITY : numberOfDay(span.end);
  const decidingDay = Number.isFinite(end) ? end - 1 : start;
  const base = { time: span, text: textOfSpan(span), kind: TIME_KINDS.span, calendar: "" } as const;
  return { ...base, start, end, firstDay: start, endDay: end, decidingDay };
}

/** A span as an interval, `2019-01-01/..` where its end is not stated. */
export function textOfSpan({ start, end }: { readonly start?: unknown; readonly end?: unknown }): string {
  return `${textOfSide(start)}/${textOfSide(end)}`;
}

function textOfSide(side: unknown): string {
  return side === "unstated" ? ".." : quoteInput(side).replaceAll("`", "");
}

/** Takes a window, a day, or a span written as an interval; takes anything at all. */
export function safeParseTimeText(input: unknown): Result<ObservationTime> {
  if (typeof input !== "string" || input.includes("@")) return safeParseObservationTime(input);
  const [start, end, ...rest] = input.split("/", 3);
  if (end === undefined || rest.length > 0) return safeParseObservationTime(input);
  return safeParseObservationTime({ start: sideOf(start), end: sideOf(end) });
}

function sideOf(side: string | undefined): unknown {
  return side === ".." ? "unstated" : side;
}
