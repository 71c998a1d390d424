import type { ProblemCollector } from "../kernel/problem-collector.ts";
import type { BodyId } from "./body-id.ts";
import { BODY_PROBLEMS } from "./body-problems.ts";
import { type BodyRow, idOf } from "./body-row.ts";
import { circlesOf } from "./circles.ts";
import { firstGap, holdingDuring } from "./common-days.ts";
import { runsOf } from "./sorted-list.ts";
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
  const byId = new Map(runsOf(rows, idOf).map((ofBody) => [idOf(ofBody[0]), ofBody]));
  const beside: Link[] = [];
  for (const row of rows) {
    const { parent } = row.body;
    if (parent === null || brokenIds.has(parent)) continue;
    const ofParent = byId.get(parent) ?? [];
    reportAbsence(row, parent, ofParent, found);
    const [first] = ofParent;
    if (first && TIERS[first.tier].order >= TIERS[row.tier].order) beside.push({ row, parent: first });
  }
  if (beside.length === 0) return;
  const circleOf = circlesOf(new Map([...byId].map(([id, ofBody]) => [id, parentsOf(ofBody)])));
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
  const days = holdingDuring(ofParent, validity).map((row) => row.validity);
  const gap = firstGap(validity, days);
  if (gap !== undefined) found.report(BODY_PROBLEMS.deadParentBody, { ...facts, ...gap }, path);
}

function parentsOf(ofBody: readonly BodyRow[]): readonly BodyId[] {
  return ofBody.flatMap(({ body }) => body.parent ?? []);
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
