import type { Dataset } from "../indicator/dataset.ts";
import { contentOf } from "../indicator/dataset-content.ts";
import { type Result, unwrap } from "../kernel/result.ts";
import { figuresOf } from "./job-figures.ts";
import { type RollUpRequest, readRequest } from "./request.ts";
import type { RolledFigure } from "./rolled-figure.ts";

/**
 * Adds figures up (tổng hợp số liệu): from the units that collect an indicator to those above them, over any windows,
 * one figure for each indicator, sector, unit and time, sorted by these four.
 *
 * - A window of a flow is what its unit reported of it, or what follows from cumulative reports of other windows: 6 and
 *   8 months give months 7 and 8. Reports that contradict each other are not taken, all others are.
 * - What is counted once in its window, or founded or maintained, is taken as reported for just this window.
 * - A stock is read at the end of a window: on its last day, else on the day at which it ends ("tính đến 10/12"), else
 *   on the latest day that is no older than `maxStockAgeDays`; one of an assessment year on any day of that year.
 * - There is a total only when every unit is complete; until then `reported` says what is there. Sectors never add.
 * - A bounded figure counts where it is of just the window and nothing exact is known, and makes the sum bounded.
 *
 * @throws DomainError `aggregation.unknownIndicator`, `aggregation.noUnitOfTier`, `aggregation.unitNotInHierarchy`,
 * `aggregation.unknownUnit`, `aggregation.notCollected`, `aggregation.noCollectingUnit`, `aggregation.belowCollection`,
 * `aggregation.dayOfWindow`, `aggregation.sumTooLarge`
 * @example
 * import { rollUp } from "antq/aggregation";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, firstMonths } from "antq/period";
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
 * const fires = (unit: string, months: number, value: number) => ({
 *   indicator: "fires",
 *   unit,
 *   reporter: `police:${unit}@..`,
 *   time: firstMonths(calendarYear, 2024, months),
 *   value,
 *   report: { document: `báo cáo ${months} tháng` },
 * });
 * const observations = [fires("23395", 6, 1), fires("23395", 8, 3), fires("23380", 6, 0)];
 * const dataset = createDataset({ catalogue, territory, observations });
 * const periods = [firstMonths(calendarYear, 2024, 6), firstMonths(calendarYear, 2024, 8)];
 * const figures = rollUp(dataset, { indicators: ["fires"], to: "province", periods });
 * figures.map(({ total }) => total && String(total)) //=> ["1", null]
 * figures.map(({ reported }) => String(reported)) //=> ["1", "3"]
 * figures.map(({ coverage }) => coverage.partial) //=> [[], ["23380@.."]]
 */
export function rollUp(dataset: Dataset, request: RollUpRequest): readonly RolledFigure[] {
  return unwrap(safeRollUp(dataset, request));
}

/** As `rollUp`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeRollUp(dataset: Dataset, request: unknown): Result<readonly RolledFigure[]> {
  const read = readRequest(request);
  if (!read.ok) return read;
  const { indicators, ...scope } = read.value;
  return figuresOf(contentOf(dataset), indicators, scope);
}
