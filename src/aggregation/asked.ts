import type { PlainDate } from "../date/plain-date.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { dayOfNumber, TIME_KINDS, timeFactsOf } from "../indicator/dataset-times.ts";
import { isPeriod } from "../indicator/observation-time.ts";
import { lengthInMonths } from "../period/algebra.ts";
import type { Period } from "../period/period.ts";

/** A time for which figures are asked, with what is worked out of it once. Days are numbers. */
export interface Asked {
  readonly period: Period | PlainDate;
  readonly isWindow: boolean;
  /** Month boundaries of a window. */
  readonly start: number;
  readonly end: number;
  readonly calendar: string;
  readonly firstDay: number;
  /** The day behind the last one. */
  readonly endDay: number;
  readonly lastDay: PlainDate;
  /** How many months a unit is expected to know; one reading for a day. */
  readonly months: number;
  /** Its place in the times of the dataset, or -1. */
  readonly timePlace: number;
}

/** What follows from each time that is asked for. */
export function askedOf(content: DatasetContent, periods: readonly (Period | PlainDate)[]): readonly Asked[] {
  const places = new Map(content.times.map(({ text }, place) => [text, place]));
  return [...new Set(periods)].sort().map((period): Asked => {
    const { kind, start, end, calendar, firstDay, endDay } = timeFactsOf(period);
    return {
      period,
      isWindow: kind === TIME_KINDS.period,
      start,
      end,
      calendar,
      firstDay,
      endDay,
      lastDay: dayOfNumber(endDay - 1),
      months: isPeriod(period) ? lengthInMonths(period) : 1,
      timePlace: places.get(period) ?? -1,
    };
  });
}
