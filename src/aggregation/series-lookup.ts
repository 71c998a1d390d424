import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Sector } from "../territory/sector.ts";

/** The series of one indicator and sector, by the place of their unit. */
export interface SeriesLookup {
  /** The only series of a unit; `NONE` where it has none, `SEVERAL` where bodies followed one another. */
  readonly only: Int32Array;
  readonly several: ReadonlyMap<number, readonly number[]>;
}

export const NONE = -1;
const SEVERAL = -2;

/** Lists the series of an indicator by unit, those of one sector. */
export function seriesOf(content: DatasetContent, code: string, sector: Sector): SeriesLookup {
  const { series, sectors, units } = content;
  const only = new Int32Array(units.length).fill(NONE);
  const several = new Map<number, number[]>();
  const { first, end } = stretchOf(content, code);
  for (let at = first; at < end; at += 1) {
    if (sectors[series.reporter[at] ?? -1] !== sector) continue;
    const unit = series.unit[at] ?? 0;
    const before = only[unit] ?? NONE;
    if (before === NONE) only[unit] = at;
    else if (before === SEVERAL) several.get(unit)?.push(at);
    else {
      only[unit] = SEVERAL;
      several.set(unit, [before, at]);
    }
  }
  return { only, several };
}

/** All series of an indicator stand in one stretch. */
export function stretchOf(
  { series, indicators }: DatasetContent,
  code: string,
): { readonly first: number; readonly end: number } {
  const place = indicators.findIndex((indicator) => indicator.code === code);
  if (place === -1) return { first: 0, end: 0 };
  return { first: firstNotBefore(series, place), end: firstNotBefore(series, place + 1) };
}

function firstNotBefore({ indicator, count }: DatasetContent["series"], place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indicator[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The series of a unit in a lookup. */
export function seriesAt({ only, several }: SeriesLookup, unit: number): readonly number[] {
  const at = only[unit] ?? NONE;
  if (at === SEVERAL) return several.get(unit) ?? [];
  return at === NONE ? [] : [at];
}
