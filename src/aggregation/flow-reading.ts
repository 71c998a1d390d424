import type { DatasetContent } from "../indicator/dataset-content.ts";
import { flowSeriesAt } from "../indicator/dataset-flow.ts";
import { flowGraphOf } from "../indicator/flow-graph.ts";
import { type KnownMonths, knownMonths } from "../indicator/flow-known-months.ts";
import type { FlowSeries } from "../indicator/flow-series.ts";
import { runningTotals } from "../indicator/flow-totals.ts";
import type { Asked } from "./asked.ts";
import { exactSum } from "./exact-sum.ts";

/** What a flow series knows of a window: all of it, or the largest set of known windows inside that do not overlap. */
export interface FlowReading {
  readonly months: number;
  /** `NaN` beyond the exact range. */
  readonly value: number;
  /** Whether more would be known if reports did not contradict each other. */
  readonly isContradicted: boolean;
}

const NOTHING: FlowReading = Object.freeze({ months: 0, value: 0, isContradicted: false });

/** Reads a window from the index of a series. Windows of another calendar are not comparable. */
export function flowReading(content: DatasetContent, at: number, asked: Asked): FlowReading {
  if (!isOfCalendar(content, at, asked.calendar)) return NOTHING;
  const { start, end } = asked;
  const flow = flowSeriesAt(content, at);
  const { months, pieces } = knownMonths(flow, start, end);
  const value = pieces.reduce((sum, piece) => exactSum(sum, piece.value), 0);
  const isContradicted =
    months < asked.months &&
    content.series.contradictions.has(at) &&
    monthsIfAllStood(flow, start, end).months > months;
  return { months, value, isContradicted };
}

/** Whether a series has windows of a calendar. */
export function isOfCalendar({ series, times }: DatasetContent, at: number, calendar: string): boolean {
  return times[series.calendarTime[at] ?? -1]?.calendar === calendar;
}

/** The windows inside one that would be known if no report were left out; what they come to says nothing. */
export function monthsIfAllStood(flow: FlowSeries, start: number, end: number): KnownMonths {
  const graph = flowGraphOf(flow.reports);
  const nothing = new Uint8Array(flow.reports.starts.length);
  return knownMonths({ ...flow, ...runningTotals(graph, nothing) }, start, end);
}
