import type { Bounded } from "../indicator/bounded.ts";
import type { Dataset } from "../indicator/dataset.ts";
import { contentOf, type DatasetContent } from "../indicator/dataset-content.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Decimal } from "../kernel/decimal.ts";
import { type Result, success, unwrap } from "../kernel/result.ts";
import type { BodyId } from "../territory/body-id.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { type Agreement, agreementOf, intervalOfFigure, intervalOfValue } from "./agreement.ts";
import { type Asked, askedOf, askedOfIndicator } from "./asked.ts";
import { figuresOf } from "./job-figures.ts";
import { type RollUpRequest, readWholeRequest } from "./request.ts";
import { type RolledFigure, unscaled } from "./rolled-figure.ts";
import { stretchOf } from "./series-lookup.ts";
import { unitReading } from "./unit-reading.ts";

/** What to reconcile: whole sums, since nothing can be said of a statement beside a piece of its sum. */
export type ReconciliationRequest = Omit<RollUpRequest, "among">;

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
 * Sets what bodies of a unit state of it beside the sum from below, sector by sector: all that is no part of that sum, so
 * what a higher tier states, and what another sector counted. The window must be stated, or follow from what the same
 * body states. Even without a total the two may differ for certain: a district that states fewer events than some of its
 * communes already reported is wrong, or they are.
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
export function reconcile(dataset: Dataset, request: ReconciliationRequest): readonly Reconciliation[] {
  return unwrap(safeReconcile(dataset, request));
}

/** As `reconcile`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeReconcile(dataset: Dataset, request: unknown): Result<readonly Reconciliation[]> {
  const read = readWholeRequest(request);
  if (!read.ok) return read;
  const { indicators, ...scope } = read.value;
  const content = contentOf(dataset);
  const figures = figuresOf(content, indicators, { ...scope, among: null });
  if (!figures.ok) return figures;
  const asked = askedOf(content, scope.periods);
  const ofIndicators = [...groupedBy(figures.value, ({ indicator }) => indicator)];
  return success(
    Object.freeze(
      ofIndicators.flatMap(([code, all]) => {
        const indicator = content.catalogue.indicator(code);
        if (indicator === undefined) return [];
        const source = {
          content,
          indicator,
          asked: new Map(askedOfIndicator(indicator, asked).map((each) => [each.period, each])),
          series: seriesByUnit(content, code),
        };
        return all.flatMap((figure) => reconciled(source, figure));
      }),
    ),
  );
}

/** What all reconciliations of an indicator share. */
interface Source {
  readonly content: DatasetContent;
  readonly indicator: Indicator;
  readonly asked: ReadonlyMap<RolledFigure["period"], Asked>;
  readonly series: ReadonlyMap<UnitId | undefined, readonly number[]>;
}

function seriesByUnit(content: DatasetContent, code: string): Source["series"] {
  const { first, end } = stretchOf(content, code);
  const all = Array.from({ length: end - first }, (_, place) => first + place);
  return groupedBy(all, (at) => content.units[content.series.unit[at] ?? -1]);
}

function reconciled(
  { content, indicator, asked, series }: Source,
  figure: RolledFigure,
): readonly Reconciliation[] {
  const time = asked.get(figure.period);
  if (time === undefined) return [];
  const maxAgeDays = figure.readings?.maxAgeDays ?? 0;
  const isCollecting = figure.coverage.expected.includes(figure.unit);
  return (series.get(figure.unit) ?? []).flatMap((at): readonly Reconciliation[] => {
    const place = content.series.reporter[at] ?? -1;
    const reporter = content.reporters[place];
    // What the unit itself collects is the sum.
    if (reporter === undefined || (isCollecting && content.sectors[place] === figure.sector)) return [];
    const { months, value, bound } = unitReading(content, [at], indicator, time, maxAgeDays);
    if (months < time.months) return [];
    const stated = Object.freeze({ value: unscaled(value, indicator.decimals), bound });
    return [reconciliation(indicator, figure, reporter, stated)];
  });
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
