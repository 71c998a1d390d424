import type { PlainDate } from "../date/plain-date.ts";
import type { Bounded } from "../indicator/bounded.ts";
import type { Dataset } from "../indicator/dataset.ts";
import { contentOf, type DatasetContent } from "../indicator/dataset-content.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Decimal } from "../kernel/decimal.ts";
import { type Result, success, unwrap } from "../kernel/result.ts";
import type { BodyId } from "../territory/body-id.ts";
import { type Agreement, agreementOf, intervalOfFigure, intervalOfValue } from "./agreement.ts";
import { type Asked, askedOf } from "./asked.ts";
import type { RollUpRequest } from "./request.ts";
import { safeRollUp } from "./roll-up.ts";
import { type RolledFigure, unscaled } from "./rolled-figure.ts";
import { placesOfUnits } from "./roster.ts";
import { stretchOf } from "./series-lookup.ts";
import { unitReading } from "./unit-reading.ts";

/** What a body states of a unit, beside the sum of those that collect below it (đối chiếu số liệu). */
export interface Reconciliation {
  readonly figure: RolledFigure;
  readonly reporter: BodyId;
  readonly stated: Bounded;
  /** What is stated less the sum; `null` where there is no exact total, or the statement is bounded. */
  readonly difference: Decimal | null;
  /** `agrees`, `differs`, or `undetermined` while what is missing could make up the difference. */
  readonly outcome: Agreement;
}

/**
 * Sets what was stated for a unit beside the sum below it: by a body above the collecting tier, or of a sector that does
 * not collect. Such figures are kept for this only. Even without a total the two may differ for certain: a district
 * that states fewer events than some of its communes already reported is wrong, or they are.
 *
 * @throws DomainError those of `rollUp`
 * @example
 * import { reconcile } from "antq/aggregation";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, year } from "antq/period";
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
 * const territory = createTerritory({
 *   units: [
 *     { code: "62", name: "Kon Tum", kind: "province" },
 *     { code: "23395", name: "Pờ Y", kind: "commune", parent: "62" },
 *   ],
 * });
 * const time = year(calendarYear, 2024);
 * const observations = [["23395", 4], ["62", 5]].map(([unit = "", value = 0]) => {
 *   return { indicator: "fires", unit: `${unit}`, reporter: `police:${unit}@..`, time, value, report: { document: "báo cáo" } };
 * });
 * const dataset = createDataset({ catalogue, territory, observations });
 * const found = reconcile(dataset, { indicators: ["fires"], to: "province", periods: [time] });
 * found.map(({ reporter, outcome, difference }) => `${reporter}: ${outcome}, ${difference}`)
 * //=> ["police:62@..: differs, 1"]
 */
export function reconcile(dataset: Dataset, request: RollUpRequest): readonly Reconciliation[] {
  return unwrap(safeReconcile(dataset, request));
}

/** As `reconcile`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeReconcile(dataset: Dataset, request: unknown): Result<readonly Reconciliation[]> {
  const figures = safeRollUp(dataset, request);
  if (!figures.ok) return figures;
  const content = contentOf(dataset);
  const periods = figures.value.map(({ period }) => period);
  const asked = new Map(askedOf(content, periods).map((each) => [each.period, each]));
  return success(Object.freeze(figures.value.flatMap((figure) => reconciled(content, figure, asked))));
}

function reconciled(
  content: DatasetContent,
  figure: RolledFigure,
  askedByPeriod: ReadonlyMap<RolledFigure["period"] | PlainDate, Asked>,
): readonly Reconciliation[] {
  const indicator = content.catalogue.indicator(figure.indicator);
  const asked = askedByPeriod.get(figure.period);
  if (indicator === undefined || asked === undefined) return [];
  const maxAgeDays = figure.readings?.maxAgeDays ?? 0;
  return statingSeries(content, figure).flatMap((at): readonly Reconciliation[] => {
    const reading = unitReading(content, [at], indicator, asked, maxAgeDays);
    const reporter = content.reporters[content.series.reporter[at] ?? -1];
    if (reporter === undefined || reading.months < asked.months) return [];
    const stated = Object.freeze({
      value: unscaled(reading.value, indicator.decimals),
      bound: reading.bound,
    });
    return [reconciliation(indicator, figure, reporter, stated)];
  });
}

/** The series of the unit itself that are no part of its sum. */
function statingSeries(
  content: DatasetContent,
  { indicator, unit, sector, coverage }: RolledFigure,
): readonly number[] {
  const { series, sectors } = content;
  const place = placesOfUnits(content).get(unit);
  const isCollecting = coverage.expected.includes(unit);
  const { first, end } = stretchOf(content, indicator);
  const found: number[] = [];
  for (let at = first; at < end; at += 1) {
    if (series.unit[at] !== place) continue;
    if (!(isCollecting && sectors[series.reporter[at] ?? -1] === sector)) found.push(at);
  }
  return found;
}

function reconciliation(
  indicator: Indicator,
  figure: RolledFigure,
  reporter: BodyId,
  stated: Bounded,
): Reconciliation {
  const isExact = figure.total !== null && figure.bound === "exact" && stated.bound === "exact";
  return Object.freeze({
    figure,
    reporter,
    stated,
    difference: isExact && figure.total !== null ? stated.value.minus(figure.total) : null,
    outcome: agreementOf(intervalOfValue(indicator, stated), intervalOfFigure(indicator, figure), "equal"),
  });
}
