import type { DatasetContent } from "./dataset-content.ts";
import type { FlowSeries } from "./flow-series.ts";

const NO_CONTRADICTIONS = Object.freeze([]);

/** A flow series of a dataset as it stands in the index; its reports are counted from the first row of the series. */
export function flowSeriesAt({ series, rows, times, index }: DatasetContent, at: number): FlowSeries {
  const [first, end] = [series.firstRow[at] ?? 0, series.endOfExact[at] ?? 0];
  const [point, endPoint] = [series.firstPoint[at] ?? 0, series.firstPoint[at + 1] ?? 0];
  const time = rows.time.subarray(first, end);
  return {
    boundaries: index.positions.subarray(point, endPoint),
    totals: index.totals.subarray(point, endPoint),
    components:
      index.components === null ? null : Int32Array.from(index.components.subarray(point, endPoint)),
    reports: {
      starts: time.map((place) => times[place]?.start ?? 0),
      ends: time.map((place) => times[place]?.end ?? 0),
      values: rows.value.subarray(first, end),
    },
    contradictions: series.contradictions.get(at) ?? NO_CONTRADICTIONS,
    isExact: true,
  };
}
