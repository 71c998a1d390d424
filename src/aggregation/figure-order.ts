import type { Figure } from "../indicator/figure.ts";

type Keyed = Pick<Figure, "indicator" | "sector" | "unit" | "period">;

/** Figures sorted by indicator, sector, unit and time, as a frozen list. */
export function inOrder<Row extends Keyed>(figures: readonly Row[]): readonly Row[] {
  return Object.freeze(figures.toSorted(compareKeys));
}

function compareKeys(left: Keyed, right: Keyed): number {
  return (
    compare(left.indicator, right.indicator) ||
    compare(left.sector, right.sector) ||
    compare(left.unit, right.unit) ||
    compare(left.period, right.period)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** What tells a figure from all others of a roll-up. */
export function keyOfFigure({ indicator, sector, unit, period }: Keyed): string {
  return [indicator, sector, unit, period].join(" ");
}
