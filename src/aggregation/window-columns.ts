import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Asked } from "./asked.ts";
import { exactSum } from "./exact-sum.ts";
import { boundedRowAt } from "./exact-time.ts";
import { UNIT_STATES, UNREAD } from "./unit-state.ts";

/** The windows that are asked for in columns, and which of them each series can answer by its calendar. */
export interface WindowColumns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Their places in the times of the dataset, or -1. */
  readonly timePlaces: Int32Array;
  /** Numbers of calendars: of the windows, and of each time of the dataset. */
  readonly calendars: Int32Array;
  readonly calendarOfTime: Int32Array;
}

/** Puts windows into columns. */
export function windowColumns({ times }: DatasetContent, asked: readonly Asked[]): WindowColumns {
  const numbers = new Map<string, number>();
  const numberOf = (calendar: string) => {
    const number = numbers.get(calendar) ?? numbers.size;
    numbers.set(calendar, number);
    return number;
  };
  return {
    starts: Int32Array.from(asked, ({ start }) => start),
    ends: Int32Array.from(asked, ({ end }) => end),
    timePlaces: Int32Array.from(asked, ({ timePlace }) => timePlace),
    calendars: Int32Array.from(asked, ({ calendar }) => numberOf(calendar)),
    calendarOfTime: Int32Array.from(times, ({ calendar }) => numberOf(calendar)),
  };
}

/** Sums and known months of windows, in cells. A sum that left the exact range is `NaN`. */
export interface WindowSums {
  readonly sums: Float64Array;
  readonly months: Float64Array;
}

/**
 * Adds what the index of a series says of windows to the cells from one on, and puts into `found` how much of each window
 * is known. What the index alone does not settle is left unread: an incomplete window that is itself reported with a
 * bound, one of a series with contradictions, or one in which windows are known that overlap.
 */
export function addWindows(
  content: DatasetContent,
  at: number,
  { starts, ends, timePlaces, calendars, calendarOfTime }: WindowColumns,
  cells: WindowSums,
  firstCell: number,
  found: Uint8Array,
): void {
  const { series, index } = content;
  const { positions, totals, components } = index;
  const first = series.firstPoint[at] ?? 0;
  const last = (series.firstPoint[at + 1] ?? 0) - 1;
  const begin = positions[first] ?? 0;
  // A series that has every boundary from its first to its last, as most have, is not searched.
  const isGapless = last > first && (positions[last] ?? 0) - begin === last - first;
  const calendar = calendarOfTime[series.calendarTime[at] ?? -1];
  for (let number = 0; number < found.length; number += 1) {
    const start = starts[number] ?? 0;
    const end = ends[number] ?? 0;
    found[number] = UNIT_STATES.missing;
    if (calendar !== calendars[number]) continue;
    const from = isGapless ? placeWithin(first, last, start - begin) : pointOf(positions, first, last, start);
    const to = isGapless ? placeWithin(first, last, end - begin) : pointOf(positions, first, last, end);
    const isKnown = from !== -1 && to !== -1 && (components === null || components[from] === components[to]);
    if (isKnown) {
      addTo(cells, firstCell + number, (totals[to] ?? 0) - (totals[from] ?? 0), end - start);
      found[number] = UNIT_STATES.complete;
    } else if (series.contradictions.has(at) || boundedRowAt(content, at, timePlaces[number] ?? -1) !== -1) {
      found[number] = UNREAD;
    } else {
      found[number] = addSteps(index, first, last, start, end, cells, firstCell + number);
    }
  }
}

/** The figure of a window whose ends one series connects, or `null` where it does not, or needs a closer look. */
export function wholeWindow(
  { series, index, times }: DatasetContent,
  at: number,
  { start, end, calendar }: Asked,
): number | null {
  const { positions, totals, components } = index;
  if (times[series.calendarTime[at] ?? -1]?.calendar !== calendar) return null;
  const first = series.firstPoint[at] ?? 0;
  const last = (series.firstPoint[at + 1] ?? 0) - 1;
  const from = pointOf(positions, first, last, start);
  const to = pointOf(positions, first, last, end);
  if (from === -1 || to === -1 || (components !== null && components[from] !== components[to])) return null;
  return (totals[to] ?? 0) - (totals[from] ?? 0);
}

function addTo({ sums, months }: WindowSums, cell: number, value: number, known: number): void {
  sums[cell] = exactSum(sums[cell] ?? 0, value);
  months[cell] = (months[cell] ?? 0) + known;
}

function placeWithin(first: number, last: number, steps: number): number {
  return steps < 0 || first + steps > last ? -1 : first + steps;
}

/**
 * Adds what is known inside a window that is not known as a whole: where components lie one after the other, the steps
 * from point to point in one component. Where they interleave, a set has to be chosen, and nothing is added.
 */
function addSteps(
  { positions, totals, components }: DatasetContent["index"],
  first: number,
  last: number,
  start: number,
  end: number,
  cells: WindowSums,
  cell: number,
): number {
  const begin = firstPointFrom(positions, first, last, start);
  let months = 0;
  let value = 0;
  for (let point = begin + 1; point <= last && (positions[point] ?? 0) <= end; point += 1) {
    const step = components === null ? 0 : (components[point] ?? 0) - (components[point - 1] ?? 0);
    if (step < 0) return UNREAD;
    if (step > 0) continue;
    months += (positions[point] ?? 0) - (positions[point - 1] ?? 0);
    value = exactSum(value, (totals[point] ?? 0) - (totals[point - 1] ?? 0));
  }
  if (months === 0) return UNIT_STATES.missing;
  addTo(cells, cell, value, months);
  return UNIT_STATES.partial;
}

/** The first place of some positions, from one place to another, that is not before a boundary. */
function firstPointFrom(positions: Int32Array, first: number, last: number, boundary: number): number {
  let low = first;
  let high = last + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < boundary) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a boundary from one place of some positions to another, or -1. */
function pointOf(positions: Int32Array, first: number, last: number, boundary: number): number {
  const begin = positions[first] ?? 0;
  if (last < first || boundary < begin || boundary > (positions[last] ?? 0)) return -1;
  // No boundary comes twice: it can stand no further than it is from the first one, and does where none is left out.
  const furthest = Math.min(last, first + boundary - begin);
  if (positions[furthest] === boundary) return furthest;
  const found = firstPointFrom(positions, first, furthest - 1, boundary);
  return found < furthest && positions[found] === boundary ? found : -1;
}
