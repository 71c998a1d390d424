import type { DatasetContent } from "../indicator/dataset-content.ts";
import { LARGEST_AMOUNT } from "../kernel/decimal.ts";
import type { Asked } from "./asked.ts";

/** The windows that are asked for in columns, and which of them each series can answer by its calendar. */
export interface WindowColumns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
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
    calendars: Int32Array.from(asked, ({ calendar }) => numberOf(calendar)),
    calendarOfTime: Int32Array.from(times, ({ calendar }) => numberOf(calendar)),
  };
}

/** Sums and known months of windows in cells, and the cells whose sum left the exact range. */
export interface WindowSums {
  readonly sums: Float64Array;
  readonly months: Float64Array;
  readonly isTooLarge: Uint8Array;
}

/**
 * Adds the figures of those windows that follow from the index of a series to the cells from one on, and marks which
 * they are. A series that has every boundary from its first to its last, as most have, is not searched.
 */
export function addKnown(
  { series, index }: DatasetContent,
  at: number,
  { starts, ends, calendars, calendarOfTime }: WindowColumns,
  { sums, months, isTooLarge }: WindowSums,
  firstCell: number,
  isKnown: Uint8Array,
): void {
  const { positions, totals, components } = index;
  const first = series.firstPoint[at] ?? 0;
  const last = (series.firstPoint[at + 1] ?? 0) - 1;
  const begin = positions[first] ?? 0;
  const isGapless = last > first && (positions[last] ?? 0) - begin === last - first;
  const calendar = calendarOfTime[series.calendarTime[at] ?? -1];
  for (let number = 0; number < isKnown.length; number += 1) {
    const start = starts[number] ?? 0;
    const end = ends[number] ?? 0;
    isKnown[number] = 0;
    if (calendar !== calendars[number]) continue;
    const from = isGapless ? placeWithin(first, last, start - begin) : pointOf(positions, first, last, start);
    const to = isGapless ? placeWithin(first, last, end - begin) : pointOf(positions, first, last, end);
    if (from === -1 || to === -1) continue;
    if (components !== null && components[from] !== components[to]) continue;
    const cell = firstCell + number;
    const sum = (sums[cell] ?? 0) + (totals[to] ?? 0) - (totals[from] ?? 0);
    if (Math.abs(sum) > LARGEST_AMOUNT) isTooLarge[cell] = 1;
    sums[cell] = sum;
    months[cell] = (months[cell] ?? 0) + end - start;
    isKnown[number] = 1;
  }
}

function placeWithin(first: number, last: number, steps: number): number {
  return steps < 0 || first + steps > last ? -1 : first + steps;
}

/** The place of a boundary from one place of some positions to another, or -1. */
export function pointOf(positions: Int32Array, first: number, last: number, boundary: number): number {
  const begin = positions[first] ?? 0;
  if (last < first || boundary < begin || boundary > (positions[last] ?? 0)) return -1;
  // No boundary comes twice: it can stand no further than it is from the first one, and does where none is left out.
  const furthest = Math.min(last, first + boundary - begin);
  if (positions[furthest] === boundary) return furthest;
  let low = first;
  let high = furthest - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = positions[middle] ?? 0;
    if (found === boundary) return middle;
    if (found < boundary) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
