import type { PlainDate } from "../date/plain-date.ts";
import { standsOnADay } from "../indicator/behaviour.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { dayOfNumber, numberOfDay, TIME_KINDS, timeFactsOf } from "../indicator/dataset-times.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { isPeriod } from "../indicator/observation-time.ts";
import { lengthInMonths } from "../period/algebra.ts";
import { firstDay } from "../period/days-of-period.ts";
import { calendarOf, type Period, periodBetween, readBoundaries } from "../period/period.ts";

/** A time for which figures are asked, with what is worked out of it once. Days are numbers. */
export interface Asked {
  readonly period: Period | PlainDate;
  readonly isWindow: boolean;
  /** Month boundaries of a window. */
  readonly start: number;
  readonly end: number;
  readonly calendar: string;
  /** The day behind the last one. */
  readonly endDay: number;
  /** The first day of the last twelve months of a window, or of the window where it is shorter. */
  readonly yearDay: number;
  readonly lastDay: PlainDate;
  /** How many months a unit is expected to know; one reading of what stands on a day. */
  readonly months: number;
  /** Its place in the times of the dataset, or -1. */
  readonly timePlace: number;
}

/** What follows from each time that is asked for. */
export function askedOf(content: DatasetContent, periods: readonly (Period | PlainDate)[]): readonly Asked[] {
  const places = new Map(content.times.map(({ text }, place) => [text, place]));
  return [...new Set(periods)].sort().map((period): Asked => {
    const { kind, start, end, calendar, endDay } = timeFactsOf(period);
    return {
      period,
      isWindow: kind === TIME_KINDS.period,
      start,
      end,
      calendar,
      yearDay: isPeriod(period) ? firstDayOfYear(period) : endDay,
      endDay,
      lastDay: dayOfNumber(endDay - 1),
      months: isPeriod(period) ? lengthInMonths(period) : 1,
      timePlace: places.get(period) ?? -1,
    };
  });
}

function firstDayOfYear(period: Period): number {
  const { start, end } = readBoundaries(period);
  const lastYear = periodBetween(calendarOf(period), Math.max(start, end - 12), end);
  return numberOfDay(firstDay(lastYear));
}

/** The times as an indicator has them: of what stands on a day, one reading is all that a unit can know. */
export function askedOfIndicator({ behaviour }: Indicator, asked: readonly Asked[]): readonly Asked[] {
  return standsOnADay(behaviour) ? asked.map((each) => ({ ...each, months: 1 })) : asked;
}
