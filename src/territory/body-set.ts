import { nestProblems } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { fieldOf } from "../kernel/record.ts";
import { type Body, safeBody } from "./body.ts";
import { sectorOf, unitOf } from "./body-id.ts";
import { reportParentBodies } from "./body-parents.ts";
import { BODY_PROBLEMS } from "./body-problems.ts";
import { type BodyRow, idOf } from "./body-row.ts";
import {
  byFirstDay,
  commonDays,
  daysWithin,
  endOf,
  forEachOverlap,
  showDay,
  showDays,
  startOf,
} from "./common-days.ts";
import { sectorValidity } from "./sector.ts";
import { compareTexts } from "./sorted-list.ts";
import { type Drafts, unitNamed } from "./unit-draft.ts";

/**
 * Takes the bodies of a territory, sorted by id and first day. Several records of one body follow one another, so that a
 * body can change its name or its parent. An open side of a body is that of its unit, or of its sector in that tier.
 */
export function readBodies(
  records: readonly unknown[],
  drafts: Drafts,
  found: ProblemCollector,
): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  const brokenIds = new Set<unknown>();
  for (const [place, record] of records.entries()) {
    const read = safeBody(record);
    if (!read.ok) found.addAll(nestProblems(read.problems, "bodies", place));
    const row = read.ok ? rowOf(read.value, place, drafts, found) : undefined;
    if (row === undefined) brokenIds.add(fieldOf(record, "id"));
    else rows.push(row);
  }
  rows.sort(byIdAndDay);
  forEachOverlap(rows, idOf, (_, { body: { id }, validity, place }) => {
    const facts = { body: id, from: showDay(startOf(validity)) };
    found.report(BODY_PROBLEMS.bodyTwice, facts, ["bodies", place]);
    brokenIds.add(id);
  });
  reportParentBodies(rows, brokenIds, found);
  return rows;
}

function rowOf(body: Body, place: number, drafts: Drafts, found: ProblemCollector): BodyRow | undefined {
  const path = ["bodies", place];
  const draft = unitNamed(unitOf(body.id), drafts, [...path, "id"], found);
  if (draft === undefined) return undefined;
  const { unit, tier, validity: life } = draft;
  const sector = sectorOf(body.id);
  const ofSector = sectorValidity(sector, tier);
  const possible = commonDays(life, ofSector);
  const validity = possible && daysWithin(possible, body.validity);
  if (validity !== null) return { body: Object.freeze({ ...body, validity }), unit, tier, validity, place };
  if (daysWithin(life, body.validity) === null) {
    const facts = { body: body.id, unit, ...showDays(startOf(life), endOf(life)) };
    found.report(BODY_PROBLEMS.bodyOutOfUnit, facts, path);
  } else {
    const facts = { body: body.id, sector, tier, ...showDays(startOf(ofSector), endOf(ofSector)) };
    found.report(BODY_PROBLEMS.bodyOutOfSector, facts, path);
  }
  return undefined;
}

function byIdAndDay(left: BodyRow, right: BodyRow): number {
  return compareTexts(left.body.id, right.body.id) || byFirstDay(left, right);
}
