import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { BODY_PROBLEMS } from "./body-problems.ts";
import { type BodyRow, idOf } from "./body-row.ts";
import { circlesOf } from "./circles.ts";
import { firstGap } from "./common-days.ts";
import { runsOf, valuesWith } from "./sorted-list.ts";
import { TIERS } from "./tier.ts";

/**
 * Reports parents that are not there, or not on all days, or not above. A parent acts in a unit of a higher tier, or in
 * the same unit as an office under its committee. It may be of another sector: the border guard stands under the military.
 */
export function reportParentBodies(
  rows: readonly BodyRow[],
  brokenIds: ReadonlySet<unknown>,
  found: ProblemCollector,
): void {
  const beside: Link[] = [];
  for (const row of rows) {
    const { parent } = row.body;
    if (parent === null || brokenIds.has(parent)) continue;
    const ofParent = valuesWith(rows, idOf, parent);
    reportAbsence(row, parent, ofParent, found);
    const [first] = ofParent;
    if (first && TIERS[first.tier].order >= TIERS[row.tier].order) beside.push({ row, parent: first });
  }
  if (beside.length === 0) return;
  const circleOf = circlesOf(parentsById(rows));
  for (const link of beside) reportBeside(link, circleOf, found);
}

/** A body with a parent that is in no higher tier. */
interface Link {
  readonly row: BodyRow;
  readonly parent: BodyRow;
}

function reportAbsence(
  { body: { id }, validity, place }: BodyRow,
  parent: string,
  ofParent: readonly BodyRow[],
  found: ProblemCollector,
): void {
  const path = ["bodies", place, "parent"];
  const facts = { body: id, parent };
  if (ofParent.length === 0) {
    found.report(BODY_PROBLEMS.unknownParentBody, facts, path);
    return;
  }
  const days = ofParent.map((row) => row.validity);
  const gap = firstGap(validity, days);
  if (gap !== undefined) found.report(BODY_PROBLEMS.deadParentBody, { ...facts, ...gap }, path);
}

function parentsById(rows: readonly BodyRow[]): ReadonlyMap<string, readonly string[]> {
  const runs = runsOf(rows, idOf);
  return new Map(runs.map((run) => [idOf(run[0]), run.flatMap(({ body }) => body.parent ?? [])]));
}

function reportBeside(
  { row, parent }: Link,
  circleOf: ReadonlyMap<string, number>,
  found: ProblemCollector,
): void {
  const path = ["bodies", row.place, "parent"];
  const facts = { body: idOf(row), parent: idOf(parent) };
  if (circleOf.get(facts.body) === circleOf.get(facts.parent)) {
    found.report(BODY_PROBLEMS.bodyCycle, facts, path);
  } else if (row.unit !== parent.unit) {
    const tiers = { tier: row.tier, parentTier: parent.tier };
    found.report(BODY_PROBLEMS.parentBodyNotAbove, { ...facts, ...tiers }, path);
  }
}
