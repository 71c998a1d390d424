import type { Boundaries } from "antq/period";
import { line, text } from "./svg.ts";

/** Where the boundaries of months lie from left to right. */
export interface MonthScale {
  readonly first: number;
  readonly months: number;
  readonly left: number;
  readonly monthWidth: number;
}

/** The place of a boundary (see `readBoundaries`). */
export function placeOf({ first, left, monthWidth }: MonthScale, boundary: number): number {
  return left + (boundary - first) * monthWidth;
}

/** The stretch between two boundaries, with a gap of a pixel to its neighbours. */
export function stretchOf(scale: MonthScale, { start, end }: Boundaries) {
  const x = placeOf(scale, start) + 1;
  return { x, width: placeOf(scale, end) - 1 - x };
}

/** The months by number above a line. */
export function monthAxis(scale: MonthScale, y: number): readonly string[] {
  const { first, months, left, monthWidth } = scale;
  const numbers = Array.from({ length: months }, (_, month) => {
    const middle = left + (month + 0.5) * monthWidth;
    return text(middle, y - 8, "caption", String(((first + month) % 12) + 1), "middle");
  });
  return [...numbers, line([left, y], [left + months * monthWidth, y])];
}
