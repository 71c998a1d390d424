import type { Dataset } from "../indicator/dataset.ts";
import { contentOf } from "../indicator/dataset-content.ts";
import { safeParseWindow } from "../indicator/observation-time.ts";
import { DomainError, nestProblems, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, unwrap } from "../kernel/result.ts";
import type { Period } from "../period/period.ts";
import { comparisonsOf, type FigureComparison } from "./comparisons.ts";
import { gathered } from "./gathered.ts";
import { hierarchyDay } from "./hierarchy-day.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import { type RollUpRequest, readComparison } from "./request.ts";

/** What to compare, and with which base: `samePeriodLastYear`, `previousPeriod`, or any function of the period. */
export interface ComparisonRequest extends Omit<RollUpRequest, "periods"> {
  readonly periods: readonly Period[];
  /** The period with which to compare one; what it throws is a problem of the request. */
  readonly base: (period: Period) => Period;
}

/**
 * Compares figures with those of a base period (so với cùng kỳ), both in the hierarchy of the last day of the period, or
 * of `hierarchyOn`; and the change over just the units that are complete in both: who was silent last year does not make
 * a rise. There is no rate on a base of zero. A sector that did not collect in the base period has nobody expected in it.
 *
 * @throws DomainError `aggregation.baseFails`, and those of `rollUp`
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
  return unwrap(safeCompare(dataset, request));
}

/** As `compare`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeCompare(dataset: Dataset, request: unknown): Result<readonly FigureComparison[]> {
  const read = readComparison(request);
  if (!read.ok) return read;
  const { indicators, periods, base, ...scope } = read.value;
  const content = contentOf(dataset);
  return gathered(
    [...new Set(periods)].sort().map((period): Result<readonly FigureComparison[]> => {
      const before = basePeriod(base, period);
      if (!before.ok) return before;
      const at = { ...scope, hierarchyOn: hierarchyDay(content, scope.hierarchyOn, period) };
      return comparisonsOf(content, indicators, at, period, before.value);
    }),
  );
}

/** The function is the caller's: whatever it does, the request is what has to be mended. */
function basePeriod(base: (period: Period) => unknown, period: Period): Result<Period> {
  try {
    const before = safeParseWindow(base(period));
    return before.ok ? before : failure(...nestProblems(before.problems, "base"));
  } catch (error) {
    if (error instanceof DomainError) return failure(...nestProblems(error.problems, "base"));
    const reason = quoteInput(error instanceof Error ? error.message : error);
    return failure(AGGREGATION_PROBLEMS.baseFails({ period, reason }, ["base"]));
  }
}
