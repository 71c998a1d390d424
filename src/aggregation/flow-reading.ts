import type { DatasetContent } from "../indicator/dataset-content.ts";
import { flowSeriesAt } from "../indicator/dataset-flow.ts";
import { knownMonths } from "../indicator/flow-known-months.ts";
import { deriveWindow } from "../indicator/flow-series.ts";
import type { Asked } from "./asked.ts";
import { pointOf } from "./window-columns.ts";

/** What a flow series knows of a window: all of it, or the largest set of known windows inside that do not overlap. */
export interface FlowReading {
  readonly months: number;
  readonly value: number;
  readonly isContradicted: boolean;
}

const NOTHING: FlowReading = Object.freeze({ months: 0, value: 0, isContradicted: false });

/** Looks a window up in the running totals of a series. Windows of another calendar are not comparable. */
export function flowReading(content: DatasetContent, at: number, asked: Asked): FlowReading {
  if (!isOfCalendar(content, at, asked.calendar)) return NOTHING;
  const { positions, totals, components } = content.index;
  const first = content.series.firstPoint[at] ?? 0;
  const last = (content.series.firstPoint[at + 1] ?? 0) - 1;
  const from = pointOf(positions, first, last, asked.start);
  const to = pointOf(positions, first, last, asked.end);
  const isKnown = from !== -1 && to !== -1 && (components === null || components[from] === components[to]);
  if (isKnown) {
    const value = (totals[to] ?? 0) - (totals[from] ?? 0);
    return { months: (positions[to] ?? 0) - (positions[from] ?? 0), value, isContradicted: false };
  }
  return { ...piecesWithin(content, at, asked), isContradicted: isContradicted(content, at, asked) };
}

/** Whether a series has windows of a calendar. */
export function isOfCalendar({ series, times }: DatasetContent, at: number, calendar: string): boolean {
  return times[series.calendarTime[at] ?? -1]?.calendar === calendar;
}

function isContradicted(content: DatasetContent, at: number, { start, end }: Asked): boolean {
  if (!content.series.contradictions.has(at)) return false;
  return deriveWindow(flowSeriesAt(content, at), start, end).kind === "contradicted";
}

function firstPointFrom({ series, index }: DatasetContent, at: number, boundary: number): number {
  let low = series.firstPoint[at] ?? 0;
  let high = series.firstPoint[at + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.positions[middle] ?? 0) < boundary) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where components lie one after the other, all that is known inside a window are the steps from point to point in one
 * component; where they interleave, a set has to be chosen.
 */
function piecesWithin(
  content: DatasetContent,
  at: number,
  { start, end }: Asked,
): Omit<FlowReading, "isContradicted"> {
  const { positions, totals, components } = content.index;
  const endPoint = content.series.firstPoint[at + 1] ?? 0;
  let [months, value] = [0, 0];
  let before = firstPointFrom(content, at, start);
  for (let point = before + 1; point < endPoint && (positions[point] ?? 0) <= end; point += 1) {
    const step = components === null ? 0 : (components[point] ?? 0) - (components[before] ?? 0);
    if (step < 0) return knownMonths(flowSeriesAt(content, at), start, end);
    if (step === 0) {
      months += (positions[point] ?? 0) - (positions[before] ?? 0);
      value += (totals[point] ?? 0) - (totals[before] ?? 0);
    }
    before = point;
  }
  return { months, value };
}
