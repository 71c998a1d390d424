import { collectionOn } from "../indicator/collection.ts";
import type { Dataset } from "../indicator/dataset.ts";
import { contentOf, type DatasetContent } from "../indicator/dataset-content.ts";
import { observationAt } from "../indicator/dataset-observations.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Observation } from "../indicator/observation.ts";
import type { Bound } from "../kernel/bound.ts";
import type { Decimal } from "../kernel/decimal.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import type { Ratio } from "../kernel/ratio.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { type Asked, askedOf, askedOfIndicator } from "./asked.ts";
import { reportDays, reportUnknown } from "./asked-checks.ts";
import { ratioOfFraction } from "./fraction.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import type { UnitReading } from "./reading.ts";
import { castFor } from "./restated-figures.ts";
import { contributionsOf, type RestatedSource, restatedSource } from "./restated-readings.ts";
import { restatementOf } from "./restatement.ts";
import { type Traceable, unscaled } from "./rolled-figure.ts";
import { safeTraceable } from "./rolled-figure-record.ts";
import { placesOfUnits } from "./roster.ts";
import { NONE, seriesAt, seriesOf } from "./series-lookup.ts";
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
  /** How much of the unit is meant, in a dataset that was restated with weights; `null` for all of it. */
  readonly share: Ratio | null;
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

/**
 * From which observations a figure follows, unit by unit: of several ways for a window the one with the fewest reports,
 * of those the one by the earliest boundaries.
 *
 * @throws DomainError `aggregation.unknownIndicator` and `aggregation.unknownUnit` where the figure is not of this dataset,
 * `aggregation.dayOfWindow`, `aggregation.sumTooLarge`
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
  return unwrap(safeTrace(dataset, figure));
}

/** As `trace`, answering a `Result` instead of throwing; the figure may be anything at all, such as one out of JSON. */
export function safeTrace(dataset: Dataset, figure: unknown): Result<readonly UnitTrace[]> {
  const read = safeTraceable(figure);
  if (!read.ok) return read;
  const { indicator: code, period, coverage } = read.value;
  const content = contentOf(dataset);
  const indicator = content.catalogue.indicator(code);
  if (indicator === undefined) return failure(AGGREGATION_PROBLEMS.unknownIndicator({ code }, ["indicator"]));
  const found = new ProblemCollector();
  const asked = askedOfIndicator(indicator, askedOf(content, [period]));
  reportDays(indicator, asked, ["period"], found);
  reportUnknown(content, coverage.expected, ["coverage", "expected"], found);
  const traces = asked.flatMap((each) =>
    read.value.unit && restatementOf(content)
      ? restatedTraces(content, indicator, each, { ...read.value, unit: read.value.unit })
      : tracesOf(content, indicator, each, read.value, found),
  );
  return found.isEmpty ? success(Object.freeze(traces)) : failure(...found.problems);
}

function tracesOf(
  content: DatasetContent,
  indicator: Indicator,
  asked: Asked,
  { sector, coverage, readings }: Traceable,
  found: ProblemCollector,
): readonly UnitTrace[] {
  const lookup = seriesOf(content, indicator.code, sector);
  const places = placesOfUnits(content);
  return coverage.expected.map((unit) => {
    const series = seriesAt(lookup, places.get(unit) ?? NONE);
    const reading = unitReading(content, series, indicator, asked, readings?.maxAgeDays ?? 0);
    if (Number.isNaN(reading.value)) {
      const facts = { indicator: indicator.code, unit, period: asked.period };
      found.report(AGGREGATION_PROBLEMS.sumTooLarge, facts, ["unit"]);
    }
    return unitTrace(content, series, indicator, asked, unit, reading);
  });
}

/** In another map each unit is read for the time for which it speaks there, and what is shared out for its share. */
function restatedTraces(
  content: DatasetContent,
  indicator: Indicator,
  asked: Asked,
  { unit: target, sector, coverage, readings }: Traceable & { readonly unit: UnitId },
): readonly UnitTrace[] {
  const source = restatedSourceFor(content, indicator, sector, asked, readings?.maxAgeDays ?? 0);
  if (source === undefined) return [];
  const places = placesOfUnits(content);
  const expected = new Set(coverage.expected);
  return contributionsOf(source, target, asked, castFor(source, target, asked))
    .filter(({ unit }) => expected.has(unit))
    .sort((left, right) => (left.unit < right.unit ? -1 : 1))
    .map(({ unit, known, expected: months, read, share, value, bound }): UnitTrace => {
      if (read === null) return Object.freeze({ ...silentTrace(unit), known, expected: months });
      const series = seriesAt(source.lookup, places.get(unit) ?? NONE);
      const reading = unitReading(content, series, indicator, read, source.maxAgeDays);
      const found = unitTrace(content, series, indicator, read, unit, reading);
      const given = found.value === null ? null : unscaled(value, indicator.decimals);
      const ratio = share === null ? null : ratioOfFraction(share);
      return Object.freeze({ ...found, known, expected: months, value: given, bound, share: ratio });
    });
}

function restatedSourceFor(
  content: DatasetContent,
  indicator: Indicator,
  sector: Traceable["sector"],
  { lastDay }: Asked,
  maxAgeDays: number,
): RestatedSource | undefined {
  const restatement = restatementOf(content);
  const tier = collectionOn(indicator, lastDay).find(({ sectors }) => sectors.includes(sector))?.tier;
  if (restatement === undefined || tier === undefined) return undefined;
  return restatedSource(content, restatement, { indicator, sector, tier }, maxAgeDays);
}

const NONE_LISTED: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Of a unit for which others speak, or of which nobody says how much is meant. */
function silentTrace(unit: UnitId): UnitTrace {
  const nothing = { value: null, bound: "exact", share: null } as const;
  return { unit, known: 0, expected: 0, ...nothing, terms: NONE_LISTED, contradictions: NONE_LISTED };
}

function unitTrace(
  content: DatasetContent,
  series: readonly number[],
  indicator: Indicator,
  asked: Asked,
  unit: UnitId,
  reading: UnitReading,
): UnitTrace {
  const { terms, contradictions } = tracedRows(content, series, indicator, asked, reading);
  return Object.freeze({
    unit,
    known: reading.months,
    expected: asked.months,
    value: reading.months === 0 ? null : unscaled(reading.value, indicator.decimals),
    bound: reading.bound,
    share: null,
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
