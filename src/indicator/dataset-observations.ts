import { Decimal } from "../kernel/decimal.ts";
import { contentOf, type DatasetContent, type HasContent } from "./dataset-content.ts";
import { dayOfNumber } from "./dataset-times.ts";
import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import { UNDATED } from "./observation-table.ts";
import { boundOf, ROLES, roleOf, statusOf } from "./row-flags.ts";

/** The value of a figure that is counted in the smallest unit of its indicator. */
export function decimalOf(scaled: number, decimals: number): Decimal {
  return new Decimal(scaled).div(new Decimal(10).pow(decimals));
}

/** The series in which a row lies. */
function seriesOfRow({ series }: DatasetContent, row: number): number {
  let low = 0;
  let high = series.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((series.firstRow[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The observation in a row. */
export function observationAt(content: DatasetContent, row: number): Observation {
  return observationIn(content, seriesOfRow(content, row), row);
}

function observationIn(content: DatasetContent, at: number, row: number): Observation {
  const { series, rows, documents } = content;
  const indicator = entryAt<Indicator>(content.indicators, series.indicator[at]);
  const flags = rows.flags[row] ?? 0;
  const reportedOn = rows.reportedOn[row] ?? UNDATED;
  return Object.freeze({
    indicator: indicator.code,
    unit: entryAt(content.units, series.unit[at]),
    reporter: entryAt(content.reporters, series.reporter[at]),
    time: entryAt(content.times, rows.time[row]).time,
    value: decimalOf(rows.value[row] ?? 0, indicator.decimals),
    bound: boundOf(flags),
    status: statusOf(flags),
    report: Object.freeze({
      document: entryAt(documents, rows.document[row]),
      reportedOn: reportedOn === UNDATED ? null : dayOfNumber(reportedOn),
      revision: rows.revision[row] ?? 0,
    }),
  });
}

/** An entry that is there because the dataset was checked. */
function entryAt<Entry>(entries: readonly Entry[], place: number | undefined): Entry {
  const entry = entries[place ?? -1];
  if (entry === undefined) throw new RangeError(`No entry ${place} of ${entries.length}.`);
  return entry;
}

/** Which observations of a dataset to list; what is left out narrows nothing. */
export interface ObservationFilter {
  readonly indicator?: string;
  readonly unit?: string;
  readonly reporter?: string;
}

/**
 * The observations of a dataset, made anew one by one, sorted by indicator, unit and reporter; those that yielded to
 * others too. The spans, which are kept and never added, are among them.
 *
 * @example
 * import { createCatalogue, createDataset, observationsIn } from "antq/indicator";
 * import { createTerritory } from "antq/territory";
 * const catalogue = createCatalogue({
 *   indicators: [
 *     {
 *       code: "fires",
 *       name: { vi: "Vụ cháy, nổ", en: "Fires" },
 *       unit: "incident",
 *       behaviour: "flow",
 *       collection: [{ tier: "commune", sectors: ["police"] }],
 *     },
 *   ],
 * });
 * const territory = createTerritory({ units: [{ code: "23395", name: "Pờ Y", kind: "commune" }] });
 * const of = { indicator: "fires", unit: "23395", reporter: "police:23395@..", report: { document: "báo cáo" } };
 * const observations = [
 *   { ...of, time: "2024-01-01/2024-09-01@01-01:start", value: 1 },
 *   { ...of, time: "2024-01-01/2024-07-01@01-01:start", value: 0 },
 * ];
 * const dataset = createDataset({ catalogue, territory, observations });
 * [...observationsIn(dataset, { unit: "23395@.." })].map(({ value }) => String(value)) //=> ["0", "1"]
 */
export function* observationsIn(dataset: HasContent, filter: ObservationFilter = {}): Generator<Observation> {
  const content = contentOf(dataset);
  const { series } = content;
  for (let at = 0; at < series.count; at += 1) {
    if (!isWanted(content, at, filter)) continue;
    for (let row = series.firstRow[at] ?? 0; row < (series.firstRow[at + 1] ?? 0); row += 1) {
      yield observationIn(content, at, row);
    }
  }
}

function isWanted(
  content: DatasetContent,
  at: number,
  { indicator, unit, reporter }: ObservationFilter,
): boolean {
  const { series, indicators, units, reporters } = content;
  if (indicator !== undefined && indicators[series.indicator[at] ?? -1]?.code !== indicator) return false;
  if (unit !== undefined && units[series.unit[at] ?? -1] !== unit) return false;
  return reporter === undefined || reporters[series.reporter[at] ?? -1] === reporter;
}

/** A figure that yielded (số liệu bị thay thế), and the one that stands in its place. */
export interface Superseded {
  readonly observation: Observation;
  readonly by: Observation;
}

/** All that yielded in a dataset. */
export function supersededIn(content: DatasetContent): readonly Superseded[] {
  const { rows, series } = content;
  const found: Superseded[] = [];
  for (let at = 0; at < series.count; at += 1) {
    const yielded = rowsThatYielded(content, at);
    const standing = yielded.length === 0 ? new Map<number, number>() : standingRows(content, at);
    for (const row of yielded) {
      const observation = observationIn(content, at, row);
      const by = observationIn(content, at, standing.get(rows.time[row] ?? -1) ?? row);
      found.push(Object.freeze({ observation, by }));
    }
  }
  return Object.freeze(found);
}

function rowsThatYielded({ series, rows }: DatasetContent, at: number): readonly number[] {
  const found: number[] = [];
  for (let row = series.endOfExact[at] ?? 0; row < (series.firstRow[at + 1] ?? 0); row += 1) {
    if (roleOf(rows.flags[row] ?? 0) === ROLES.superseded) found.push(row);
  }
  return found;
}

/** The row that stands for each time of a series. */
function standingRows({ series, rows }: DatasetContent, at: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let row = series.firstRow[at] ?? 0; row < (series.firstRow[at + 1] ?? 0); row += 1) {
    if (roleOf(rows.flags[row] ?? 0) !== ROLES.superseded) found.set(rows.time[row] ?? -1, row);
  }
  return found;
}
