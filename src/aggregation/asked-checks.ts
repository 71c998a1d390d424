import { standsOnADay } from "../indicator/behaviour.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Path } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { lifeOf } from "../territory/unit-lookup.ts";
import type { Asked } from "./asked.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";

/** Reports the days among the times of what belongs to a window. */
export function reportDays(
  { code, behaviour }: Indicator,
  asked: readonly Asked[],
  path: Path,
  found: ProblemCollector,
): void {
  if (standsOnADay(behaviour)) return;
  for (const { isWindow, period } of asked) {
    const facts = { indicator: code, behaviour, day: period };
    if (!isWindow) found.report(AGGREGATION_PROBLEMS.dayOfWindow, facts, path);
  }
}

/** Reports the units that the territory of a dataset does not know. */
export function reportUnknown(
  { territory }: DatasetContent,
  units: readonly UnitId[],
  path: Path,
  found: ProblemCollector,
): void {
  for (const unit of units) {
    if (lifeOf(territory, unit) === undefined) found.report(AGGREGATION_PROBLEMS.unknownUnit, { unit }, path);
  }
}
