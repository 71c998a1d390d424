import type { Dataset } from "../indicator/dataset.ts";
import { contentOf } from "../indicator/dataset-content.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { IndicatorCode } from "../indicator/indicator-code.ts";
import { addIntervals, type Interval, subtractIntervals } from "../indicator/interval.ts";
import type { Decimal } from "../kernel/decimal.ts";
import { attempt, failure, type Result, success, unwrap } from "../kernel/result.ts";
import { previousPeriod } from "../period/algebra.ts";
import type { Period } from "../period/period.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import { type Agreement, ANYTHING, agreementOf, intervalOfFigure } from "./agreement.ts";
import { gathered } from "./gathered.ts";
import { hierarchyDay } from "./hierarchy-day.ts";
import { figuresOf } from "./job-figures.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import { type ReadScope, type RollUpRequest, readWindowRequest } from "./request.ts";
import { figureOfNobody, type RolledFigure } from "./rolled-figure.ts";

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
  return unwrap(safeCheckStocks(dataset, request));
}

/** As `checkStocks`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeCheckStocks(dataset: Dataset, request: unknown): Result<readonly StockCheck[]> {
  const read = readWindowRequest(request);
  if (!read.ok) return read;
  const { indicators, periods, ...scope } = read.value;
  return gathered(
    [...new Set(indicators)].sort().map((code): Result<readonly StockCheck[]> => {
      const flows = dataset.catalogue.changesOf(code);
      const facts = { indicator: code };
      if (flows.length === 0) return failure(AGGREGATION_PROBLEMS.notAStock(facts, ["indicators"]));
      const windows = [...new Set(periods)].sort();
      return gathered(windows.map((period) => checksOf(dataset, scope, code, flows, period)));
    }),
  );
}

function checksOf(
  dataset: Dataset,
  scope: Omit<ReadScope, "periods">,
  code: IndicatorCode,
  flows: readonly Indicator[],
  period: Period,
): Result<readonly StockCheck[]> {
  const before = attempt(() => previousPeriod(period));
  if (!before.ok) return before;
  const content = contentOf(dataset);
  const at = { ...scope, hierarchyOn: hierarchyDay(content, scope.hierarchyOn, period) };
  const codes = flows.map((flow) => flow.code);
  const closings = figuresOf(content, [code], { ...at, periods: [period] });
  if (!closings.ok) return closings;
  const openings = figuresOf(content, [code], { ...at, periods: [before.value] });
  if (!openings.ok) return openings;
  const changes = figuresOf(content, codes, { ...at, periods: [period] });
  if (!changes.ok) return changes;
  const [opened, changed] = [openings.value, changes.value].map((figures) => groupedBy(figures, placeOf));
  return success(
    closings.value.map((closing) => {
      const [opening = figureOfNobody(closing, before.value)] = opened?.get(placeOf(closing)) ?? [];
      return stockCheck(dataset, flows, opening, changed?.get(placeOf(closing)) ?? [], closing);
    }),
  );
}

function placeOf({ unit, sector }: RolledFigure): string {
  return `${unit} ${sector}`;
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
    return indicator === undefined ? ANYTHING : intervalOfFigure(indicator, figure);
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
