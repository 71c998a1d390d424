import { isValidOn, type Validity } from "../date/validity.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { dayOfNumber } from "../indicator/dataset-times.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import type { Territory } from "../territory/territory-content.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { lifeOf } from "../territory/unit-lookup.ts";
import { RESTATING_PROBLEMS } from "./restating-problems.ts";

/**
 * Reports what a dataset observed that another territory does not know: a unit, or a unit on some day. The rows need a
 * look only where a unit has other days there.
 */
export function checkObservedUnits(
  content: DatasetContent,
  territory: Territory,
  found: ProblemCollector,
): void {
  if (content.territory === territory) return;
  const { units, series, rows, times } = content;
  const lives = units.map((unit) => otherLife(content.territory, territory, unit));
  for (const [place, unit] of units.entries()) {
    if (lives[place] === undefined) found.report(RESTATING_PROBLEMS.notObservedUnit, { unit });
  }
  for (let at = 0; at < series.count; at += 1) {
    const place = series.unit[at] ?? -1;
    const [unit, life] = [units[place], lives[place]];
    if (unit === undefined || life === undefined || life === null) continue;
    for (let row = series.firstRow[at] ?? 0; row < (series.firstRow[at + 1] ?? 0); row += 1) {
      const time = times[rows.time[row] ?? -1];
      if (time === undefined || !Number.isFinite(time.decidingDay)) continue;
      if (isValidOn(life, dayOfNumber(time.decidingDay))) continue;
      const facts = { unit, time: time.text, from: life.from ?? "..", until: life.until ?? ".." };
      found.report(RESTATING_PROBLEMS.observedOutOfLife, facts);
    }
  }
}

/** The days of a unit in another territory where they are not the same; `undefined` where it is not known there. */
function otherLife(before: Territory, territory: Territory, unit: UnitId): Validity | null | undefined {
  const [old, life] = [lifeOf(before, unit), lifeOf(territory, unit)];
  if (life === undefined) return undefined;
  return old?.from === life.from && old.until === life.until ? null : life;
}
