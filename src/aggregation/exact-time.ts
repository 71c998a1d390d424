import type { DatasetContent } from "../indicator/dataset-content.ts";
import { ROLES, roleOf } from "../indicator/row-flags.ts";

/** The row of a series in which a time stands exactly, or -1. */
export function exactRowAt({ series, rows }: DatasetContent, at: number, timePlace: number): number {
  if (timePlace === -1) return -1;
  let low = series.firstRow[at] ?? 0;
  let high = (series.endOfExact[at] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows.time[middle] ?? 0;
    if (found === timePlace) return middle;
    if (found < timePlace) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The row of a series in which a time stands with a bound, or -1. */
export function boundedRowAt({ series, rows }: DatasetContent, at: number, timePlace: number): number {
  const end = series.firstRow[at + 1] ?? 0;
  for (let row = series.endOfExact[at] ?? 0; row < end; row += 1) {
    if (rows.time[row] === timePlace && roleOf(rows.flags[row] ?? 0) === ROLES.bounded) return row;
  }
  return -1;
}

/** The rows of a series that stand and are bounded. */
export function boundedRowsOf({ series, rows }: DatasetContent, at: number): readonly number[] {
  const found: number[] = [];
  for (let row = series.endOfExact[at] ?? 0; row < (series.firstRow[at + 1] ?? 0); row += 1) {
    if (roleOf(rows.flags[row] ?? 0) === ROLES.bounded) found.push(row);
  }
  return found;
}
