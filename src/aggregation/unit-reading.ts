import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { boundOf } from "../indicator/row-flags.ts";
import { unreachable } from "../kernel/unreachable.ts";
import type { Asked } from "./asked.ts";
import { exactSum } from "./exact-sum.ts";
import { boundedRowAt, exactRowAt } from "./exact-time.ts";
import { flowReading } from "./flow-reading.ts";
import { NOTHING_READ, type UnitReading } from "./reading.ts";
import { stockReading } from "./stock-reading.ts";

/** What some series of one unit and sector, which never speak of the same days, know of a time. */
export function unitReading(
  content: DatasetContent,
  series: readonly number[],
  indicator: Indicator,
  asked: Asked,
  maxAgeDays: number,
): UnitReading {
  if (series.length === 0) return NOTHING_READ;
  const { behaviour } = indicator;
  switch (behaviour) {
    case "flow":
      return flowOfUnit(content, series, asked);
    case "distinct":
    case "mixed":
      return exactlyOfUnit(content, series, asked);
    case "stock":
      return stockReading(content, series, indicator, asked, maxAgeDays);
    default:
      return unreachable(behaviour);
  }
}

function flowOfUnit(content: DatasetContent, series: readonly number[], asked: Asked): UnitReading {
  const readings = series.map((at) => flowReading(content, at, asked));
  const months = readings.reduce((sum, reading) => sum + reading.months, 0);
  const value = readings.reduce((sum, reading) => exactSum(sum, reading.value), 0);
  const isContradicted = readings.some((reading) => reading.isContradicted);
  const exact: UnitReading = { ...NOTHING_READ, months, value, isContradicted };
  return months === asked.months ? exact : (boundedOfUnit(content, series, asked) ?? exact);
}

/** What may not be added over time is only known for a window that was itself reported. */
function exactlyOfUnit(content: DatasetContent, series: readonly number[], asked: Asked): UnitReading {
  for (const at of series) {
    const row = exactRowAt(content, at, asked.timePlace);
    if (row !== -1) return { ...NOTHING_READ, months: asked.months, value: content.rows.value[row] ?? 0 };
  }
  return boundedOfUnit(content, series, asked) ?? NOTHING_READ;
}

/** A bounded figure of just this window. */
function boundedOfUnit(
  content: DatasetContent,
  series: readonly number[],
  { timePlace, months }: Asked,
): UnitReading | null {
  const { rows } = content;
  for (const at of series) {
    const row = boundedRowAt(content, at, timePlace);
    if (row === -1) continue;
    return { ...NOTHING_READ, months, value: rows.value[row] ?? 0, bound: boundOf(rows.flags[row] ?? 0) };
  }
  return null;
}
