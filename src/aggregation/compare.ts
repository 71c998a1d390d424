import type { Bounded } from "../indicator/bounded.ts";
import { type ChangeOnBase, changeOnBase } from "../indicator/change-on-base.ts";
import type { Dataset } from "../indicator/dataset.ts";
import { numberOfDay, timeFactsOf } from "../indicator/dataset-times.ts";
import type { Replacement } from "../indicator/indicator.ts";
import { lastDay } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { RollUpRequest } from "./request.ts";
import { rollUp } from "./roll-up.ts";
import type { RolledFigure } from "./rolled-figure.ts";

/** What to compare, and with which base: `samePeriodLastYear`, `previousPeriod`, or any function of the period. */
export interface ComparisonRequest extends Omit<RollUpRequest, "periods"> {
  readonly periods: readonly Period[];
  /** The period with which to compare one. */
  readonly base: (period: Period) => Period;
}

/** A figure beside that of its base period, over the units that are complete in both (so với cùng kỳ). */
export interface FigureComparison {
  readonly now: RolledFigure;
  readonly base: RolledFigure;
  /** The units that are complete in both, over which the change is. */
  readonly units: readonly UnitId[];
  /** `null` where there is none such, or they do not add up. */
  readonly change: ChangeOnBase | null;
  /** What the indicator took the place of between the two, so that they do not count the same. */
  readonly replacedBetween: readonly Replacement[];
}

/**
 * Compares figures with those of a base period, both in the hierarchy of the later one, and the change over just the
 * units that are complete in both: who was silent last year does not make a rise. There is no rate on a base of zero.
 *
 * @throws DomainError those of `rollUp`
 * @example
 * import { compare } from "antq/aggregation";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, samePeriodLastYear, year } from "antq/period";
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
 *     { code: "23380", name: "Đắk Ang", kind: "commune", parent: "62" },
 *   ],
 * });
 * const told = (unit: string, ofYear: number, value: number) => {
 *   const time = year(calendarYear, ofYear);
 *   return { indicator: "fires", unit, reporter: `police:${unit}@..`, time, value, report: { document: "báo cáo" } };
 * };
 * const observations = [told("23395", 2023, 11), told("23395", 2024, 7), told("23380", 2024, 5)];
 * const dataset = createDataset({ catalogue, territory, observations });
 * const periods = [year(calendarYear, 2024)];
 * const found = compare(dataset, { indicators: ["fires"], to: "province", periods, base: samePeriodLastYear });
 * found.map(({ now, units, change }) => [String(now.total), units, String(change?.difference.value)])
 * //=> [["12", ["23395@.."], "-4"]]
 */
export function compare(dataset: Dataset, request: ComparisonRequest): readonly FigureComparison[] {
  const { base, periods, ...scope } = request;
  return Object.freeze(
    [...new Set(periods)].sort().flatMap((period) => {
      const at = { ...scope, hierarchyOn: scope.hierarchyOn ?? lastDay(period) };
      const nows = rollUp(dataset, { ...at, periods: [period] });
      const bases = new Map(
        rollUp(dataset, { ...at, periods: [base(period)] }).map((figure) => [besideKey(figure), figure]),
      );
      return nows.flatMap((now) => {
        const beside = bases.get(besideKey(now));
        return beside === undefined ? [] : [comparison(dataset, now, beside, at)];
      });
    }),
  );
}

function besideKey({ indicator, sector, unit }: RolledFigure): string {
  return [indicator, sector, unit].join(" ");
}

type Scope = Omit<RollUpRequest, "periods">;

function comparison(dataset: Dataset, now: RolledFigure, base: RolledFigure, scope: Scope): FigureComparison {
  const before = new Set(base.coverage.complete);
  const units = Object.freeze(now.coverage.complete.filter((unit) => before.has(unit)));
  const [current, earlier] = [now, base].map((figure) => figureOver(dataset, figure, units, scope));
  const [ofNow, ofBase] = [totalOf(current), totalOf(earlier)];
  const change = ofNow === null || ofBase === null ? null : changeOnBase(ofNow, ofBase);
  return Object.freeze({ now, base, units, change, replacedBetween: replacedBetween(dataset, now, base) });
}

function totalOf(figure: RolledFigure | undefined): Bounded | null {
  if (figure === undefined || figure.total === null) return null;
  return Object.freeze({ value: figure.total, bound: figure.bound });
}

/** The same figure over fewer units. */
function figureOver(
  dataset: Dataset,
  figure: RolledFigure,
  units: readonly UnitId[],
  scope: Scope,
): RolledFigure | undefined {
  if (units.length === figure.coverage.expected.length) return figure;
  const { indicator, unit, period, sector } = figure;
  const figures = rollUp(dataset, {
    ...scope,
    indicators: [indicator],
    to: [unit],
    periods: [period],
    among: units,
  });
  return figures.find((other) => other.sector === sector);
}

function replacedBetween(
  { catalogue }: Dataset,
  { indicator, period }: RolledFigure,
  base: RolledFigure,
): readonly Replacement[] {
  const times = [period, base.period].map(timeFactsOf);
  const first = Math.min(...times.map(({ firstDay }) => firstDay));
  const end = Math.max(...times.map(({ endDay }) => endDay));
  const replaces = catalogue.indicator(indicator)?.replaces ?? [];
  return Object.freeze(
    replaces.filter(({ from }) => {
      const day = numberOfDay(from);
      return first < day && day < end;
    }),
  );
}
