import type { Dataset } from "../indicator/dataset.ts";
import { contentOf, type DatasetContent } from "../indicator/dataset-content.ts";
import { observationAt } from "../indicator/dataset-observations.ts";
import type { Figure } from "../indicator/figure.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Observation } from "../indicator/observation.ts";
import type { Bound } from "../kernel/bound.ts";
import type { Decimal } from "../kernel/decimal.ts";
import { DomainError } from "../kernel/problem.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { type Asked, askedOf, askedOfIndicator } from "./asked.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import { type StockReadings, unscaled } from "./rolled-figure.ts";
import { placesOfUnits } from "./roster.ts";
import { seriesAt, seriesOf } from "./series-lookup.ts";
import { type RowTerm, type TracedRows, tracedRows } from "./traced-rows.ts";
import { unitReading } from "./unit-reading.ts";

/** What one unit gives to a figure, and the observations that it follows from (nguồn gốc số liệu). */
export interface UnitTrace {
  readonly unit: UnitId;
  readonly known: number;
  readonly expected: number;
  /** What the unit gives to `reported`; `null` where it gives nothing. */
  readonly value: Decimal | null;
  readonly bound: Bound;
  /** The fewest observations that come to the value, each added or taken off. */
  readonly terms: readonly TracedTerm[];
  /** What keeps the unit from being complete, where that is reports which contradict each other. */
  readonly contradictions: readonly TracedContradiction[];
}

/** An observation that is added or taken off. */
export interface TracedTerm {
  readonly observation: Observation;
  readonly sign: 1 | -1;
}

/**
 * Observations that cannot all be true: loops that do not close, less than nothing in a window, or more in a window than
 * in one around it. Those of just the window that was asked for are `own`.
 */
export interface TracedContradiction {
  readonly reason: "loop" | "negative" | "exceeds";
  readonly observations: readonly Observation[];
  readonly own: readonly Observation[];
}

/** What has to be known of a figure to trace it: any figure of a roll-up has it. */
export type Traceable = Pick<Figure, "indicator" | "sector" | "period" | "coverage"> & {
  readonly readings: StockReadings | null;
};

/**
 * From which observations a figure follows, unit by unit: of several ways for a window the one with the fewest reports,
 * of those the one by the earliest boundaries.
 *
 * @throws DomainError `aggregation.unknownIndicator` where the figure is not of this dataset
 * @example
 * import { rollUp, trace } from "antq/aggregation";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, firstMonths, formatPeriod, lastMonths } from "antq/period";
 * import { createTerritory, parseUnitId } from "antq/territory";
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
 * const fires = (months: number, value: number) => ({
 *   indicator: "fires",
 *   unit: "23395",
 *   reporter: "police:23395@..",
 *   time: firstMonths(calendarYear, 2024, months),
 *   value,
 *   report: { document: `báo cáo ${months} tháng` },
 * });
 * const dataset = createDataset({ catalogue, territory, observations: [fires(9, 4), fires(12, 7)] });
 * const periods = [lastMonths(calendarYear, 2024, 3)];
 * const figures = rollUp(dataset, { indicators: ["fires"], to: [parseUnitId("23395@..")], periods });
 * const units = figures.flatMap((figure) => trace(dataset, figure));
 * units.map(({ value }) => String(value)) //=> ["3"]
 * const terms = units.flatMap((unit) => unit.terms);
 * terms.map(({ sign, observation }) => `${sign} × ${observation.value} (${observation.report.document})`)
 * //=> ["-1 × 4 (báo cáo 9 tháng)", "1 × 7 (báo cáo 12 tháng)"]
 */
export function trace(dataset: Dataset, figure: Traceable): readonly UnitTrace[] {
  const content = contentOf(dataset);
  const indicator = content.catalogue.indicator(figure.indicator);
  if (indicator === undefined) {
    throw new DomainError([AGGREGATION_PROBLEMS.unknownIndicator({ code: figure.indicator })]);
  }
  const lookup = seriesOf(content, indicator.code, figure.sector);
  const places = placesOfUnits(content);
  const maxAgeDays = figure.readings?.maxAgeDays ?? 0;
  return Object.freeze(
    askedOfIndicator(indicator, askedOf(content, [figure.period])).flatMap((asked) =>
      figure.coverage.expected.map((unit) => {
        const place = places.get(unit);
        const series = place === undefined ? [] : seriesAt(lookup, place);
        return unitTrace(content, series, indicator, asked, unit, maxAgeDays);
      }),
    ),
  );
}

function unitTrace(
  content: DatasetContent,
  series: readonly number[],
  indicator: Indicator,
  asked: Asked,
  unit: UnitId,
  maxAgeDays: number,
): UnitTrace {
  const reading = unitReading(content, series, indicator, asked, maxAgeDays);
  const { terms, contradictions } = tracedRows(content, series, indicator, asked, reading);
  return Object.freeze({
    unit,
    known: reading.months,
    expected: asked.months,
    value: reading.months === 0 ? null : unscaled(reading.value, indicator.decimals),
    bound: reading.bound,
    terms: Object.freeze(terms.map((term) => termOf(content, term))),
    contradictions: Object.freeze(contradictions.map((each) => contradictionOf(content, each))),
  });
}

function termOf(content: DatasetContent, { row, sign }: RowTerm): TracedTerm {
  return Object.freeze({ observation: observationAt(content, row), sign });
}

function contradictionOf(
  content: DatasetContent,
  { reason, rows, own }: TracedRows["contradictions"][number],
): TracedContradiction {
  const observations = (of: readonly number[]) => Object.freeze(of.map((row) => observationAt(content, row)));
  return Object.freeze({ reason, observations: observations(rows), own: observations(own) });
}
