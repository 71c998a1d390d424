import type { Validity } from "../date/validity.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { circlesOf } from "./circles.ts";
import { commonDays, firstGap, holdingDuring, holdsThroughout } from "./common-days.ts";
import type { Places } from "./sorted-list.ts";
import { TIERS, type Tier } from "./tier.ts";
import type { Drafts, UnitDraft } from "./unit-draft.ts";
import type { DatedFacts, UnitFacts } from "./unit-facts.ts";
import { UNIT_KINDS } from "./unit-kind.ts";
import { UNIT_PROBLEMS } from "./unit-problems.ts";
import type { ParentName, UnitRow } from "./unit-record.ts";

/** Days of a row on which its parent is one unit. */
interface Stretch {
  readonly parent: UnitDraft | null;
  readonly validity: Validity;
}

/**
 * The facts of each unit, in the order of `drafts.sorted`, with its parents found. A parent given as a code is the unit
 * that the code means on the days of the row; where these are several units, the row becomes several facts.
 */
export function resolveParents(drafts: Drafts, found: ProblemCollector): readonly (readonly DatedFacts[])[] {
  const notAbove: NotAbove[] = [];
  const histories = drafts.sorted.map(({ tier, rows }) => {
    const byRow = rows.map((row) => {
      const stretches = stretchesOf(row, drafts, found);
      for (const { parent } of stretches) {
        if (parent !== null && TIERS[parent.tier].order >= TIERS[tier].order) notAbove.push({ row, parent });
      }
      return stretches.map(({ parent, validity }) => ({ facts: factsOf(row, tier, parent), validity }));
    });
    const [first] = byRow;
    return first !== undefined && byRow.length === 1 ? first : byRow.flat();
  });
  if (notAbove.length > 0) {
    const circleOf = circlesOf(parentsByUnit(drafts, histories));
    for (const { row, parent } of notAbove) {
      const isCycle = circleOf.get(row.unit) === circleOf.get(parent.unit);
      reportNotAbove(row, parent, isCycle, found);
    }
  }
  return histories;
}

function parentsByUnit({ sorted }: Drafts, histories: readonly (readonly DatedFacts[])[]) {
  const parentsIn = (history: readonly DatedFacts[] = []) =>
    history.flatMap(({ facts }) => facts.parent ?? []);
  return new Map(sorted.map(({ unit }, number) => [unit, parentsIn(histories[number])]));
}

interface NotAbove {
  readonly row: UnitRow;
  readonly parent: UnitDraft;
}

function stretchesOf(
  { unit, parent: given, validity, place }: UnitRow,
  drafts: Drafts,
  found: ProblemCollector,
): readonly Stretch[] {
  if (given === null) return [{ parent: null, validity }];
  const places = placesOf(given, drafts);
  const stretches = places === undefined ? [] : stretchesIn(validity, drafts, places);
  if (stretches[0]?.validity === validity || drafts.brokenCodes.has(given.code)) return stretches;
  const facts = { unit, parent: given.unit ?? given.code };
  const path = ["units", place, "parent"];
  const covered = stretches.map((stretch) => stretch.validity);
  const gap = firstGap(validity, covered);
  if (places === undefined) found.report(UNIT_PROBLEMS.unknownParent, facts, path);
  else if (gap !== undefined) found.report(UNIT_PROBLEMS.deadParent, { ...facts, ...gap }, path);
  return stretches;
}

function placesOf({ code, unit }: ParentName, { numberOf, bearers }: Drafts): Places | undefined {
  if (unit === null) return bearers.get(code);
  const number = numberOf.get(unit);
  return number === undefined ? undefined : { first: number, end: number + 1 };
}

/** Which parent the row has on which of its days. */
function stretchesIn(days: Validity, { sorted }: Drafts, places: Places): readonly Stretch[] {
  const during = holdingDuring(sorted, days, places);
  const [first] = during;
  if (first && holdsThroughout(first.validity, days)) return [{ parent: first, validity: days }];
  return during.flatMap((parent) => {
    const validity = commonDays(days, parent.validity);
    return validity === null ? [] : [{ parent, validity }];
  });
}

function factsOf({ name, kind, source }: UnitRow, tier: Tier, parent: UnitDraft | null): UnitFacts {
  return Object.freeze({ name, kind, tier, parent: parent?.unit ?? null, source });
}

function reportNotAbove(row: UnitRow, parent: UnitDraft, isCycle: boolean, found: ProblemCollector): void {
  const { unit, place } = row;
  const path = ["units", place, "parent"];
  if (isCycle) found.report(UNIT_PROBLEMS.cycle, { unit, parent: parent.unit }, path);
  else {
    const { tier } = UNIT_KINDS[row.kind];
    const facts = { unit, tier, parent: parent.unit, parentTier: parent.tier };
    found.report(UNIT_PROBLEMS.parentNotAbove, facts, path);
  }
}
