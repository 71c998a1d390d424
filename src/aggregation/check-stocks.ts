import type { Dataset } from "../indicator/dataset.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { addIntervals, type Interval, subtractIntervals } from "../indicator/interval.ts";
import type { Decimal } from "../kernel/decimal.ts";
import { DomainError } from "../kernel/problem.ts";
import { previousPeriod } from "../period/algebra.ts";
import { lastDay } from "../period/days-of-period.ts";
import type { Period } from "../period/period.ts";
import { type Agreement, agreementOf, intervalOfFigure } from "./agreement.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import type { RollUpRequest } from "./request.ts";
import { rollUp } from "./roll-up.ts";
import type { RolledFigure } from "./rolled-figure.ts";

/** Which stocks to check over which windows. */
export interface StockCheckRequest extends Omit<RollUpRequest, "periods"> {
  readonly periods: readonly Period[];
}

/** Opening + added - removed = closing (tồn đầu kỳ + tăng - giảm = tồn cuối kỳ), for one unit and window. */
export interface StockCheck {
  readonly opening: RolledFigure;
  readonly added: readonly RolledFigure[];
  readonly removed: readonly RolledFigure[];
  readonly closing: RolledFigure;
  /** What the closing figure is above what follows; `null` where not all are exact totals. */
  readonly difference: Decimal | null;
  readonly outcome: Agreement;
}

/**
 * Checks stocks against the flows that change them, those that the catalogue declares: what is founded adds, what is
 * dissolved removes; of a merger, what was merged removes and what resulted adds. The opening figure is that at the end
 * of the window before.
 *
 * @throws DomainError `aggregation.notAStock` for what no flow changes; those of `rollUp`
 * @example
 * import { checkStocks } from "antq/aggregation";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, year } from "antq/period";
 * import { createTerritory } from "antq/territory";
 * const collection = [{ tier: "commune", sectors: ["police"] }] as const;
 * const changes = { stock: "groups", direction: "adds" } as const;
 * const catalogue = createCatalogue({
 *   indicators: [
 *     { code: "groups", name: { vi: "Tổ tự quản", en: "Groups" }, unit: "group", behaviour: "stock", collection },
 *     { code: "new-groups", name: { vi: "Tổ lập mới", en: "New groups" }, unit: "group", behaviour: "flow", collection, changes },
 *   ],
 * });
 * const territory = createTerritory({ units: [{ code: "23395", name: "Pờ Y", kind: "commune" }] });
 * const of = { unit: "23395", reporter: "police:23395@..", report: { document: "báo cáo" } };
 * const observations = [
 *   { ...of, indicator: "groups", time: "2023-12-31", value: 20 },
 *   { ...of, indicator: "new-groups", time: year(calendarYear, 2024), value: 3 },
 *   { ...of, indicator: "groups", time: "2024-12-31", value: 22 },
 * ];
 * const dataset = createDataset({ catalogue, territory, observations });
 * const periods = [year(calendarYear, 2024)];
 * const checks = checkStocks(dataset, { indicators: ["groups"], to: "commune", periods });
 * checks.map(({ outcome, difference }) => `${outcome}: ${difference}`) //=> ["differs: -1"]
 */
export function checkStocks(dataset: Dataset, request: StockCheckRequest): readonly StockCheck[] {
  const { indicators, periods, ...scope } = request;
  return Object.freeze(
    [...new Set(indicators)].sort().flatMap((code) =>
      [...new Set(periods)].sort().flatMap((period) => {
        const flows = dataset.catalogue.changesOf(code);
        if (flows.length === 0) throw new DomainError([AGGREGATION_PROBLEMS.notAStock({ indicator: code })]);
        const at = { ...scope, hierarchyOn: scope.hierarchyOn ?? lastDay(period) };
        const openings = rollUp(dataset, { ...at, indicators: [code], periods: [previousPeriod(period)] });
        const changes = rollUp(dataset, {
          ...at,
          indicators: flows.map((flow) => flow.code),
          periods: [period],
        });
        return rollUp(dataset, { ...at, indicators: [code], periods: [period] }).flatMap((closing) => {
          const [opening] = beside(closing, openings);
          return opening === undefined
            ? []
            : [stockCheck(dataset, flows, opening, beside(closing, changes), closing)];
        });
      }),
    ),
  );
}

/** The figures of the same unit and sector. */
function beside({ unit, sector }: RolledFigure, figures: readonly RolledFigure[]): readonly RolledFigure[] {
  return figures.filter((figure) => figure.unit === unit && figure.sector === sector);
}

function stockCheck(
  { catalogue }: Dataset,
  flows: readonly Indicator[],
  opening: RolledFigure,
  changes: readonly RolledFigure[],
  closing: RolledFigure,
): StockCheck {
  const directed = (direction: "adds" | "removes") => {
    const codes = flows.filter((flow) => flow.changes?.direction === direction).map(({ code }) => code);
    return Object.freeze(changes.filter(({ indicator }) => codes.includes(indicator)));
  };
  const [added, removed] = [directed("adds"), directed("removes")];
  const intervalOf = (figure: RolledFigure): Interval => {
    const indicator = catalogue.indicator(figure.indicator);
    return indicator === undefined ? { least: null, most: null } : intervalOfFigure(indicator, figure);
  };
  const raised = added.map(intervalOf).reduce(addIntervals, intervalOf(opening));
  const following = removed.map(intervalOf).reduce(subtractIntervals, raised);
  // A flow without a figure beside the stock leaves open what follows.
  const isWhole = changes.length === flows.length;
  const outcome = isWhole ? agreementOf(following, intervalOf(closing), "equal") : "undetermined";
  return Object.freeze({
    opening,
    added,
    removed,
    closing,
    difference: isWhole ? differenceOf(following, intervalOf(closing)) : null,
    outcome,
  });
}

function differenceOf(following: Interval, closing: Interval): Decimal | null {
  const isExact = [following, closing].every(
    ({ least, most }) => least !== null && most !== null && least.eq(most),
  );
  return isExact && closing.least !== null && following.least !== null
    ? closing.least.minus(following.least)
    : null;
}
