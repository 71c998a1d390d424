import type { Validity } from "../date/validity.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { circlesOf } from "./circles.ts";
import { commonDays, endOf, firstGap, holdsThroughout, startOf } from "./common-days.ts";
import { partitionPoint } from "./sorted-list.ts";
import { TIERS, type Tier } from "./tier.ts";
import { bearersOf, type Drafts, type UnitDraft } from "./unit-draft.ts";
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
  const register = { drafts, named: new Map<ParentName, readonly UnitDraft[]>() };
  const histories = drafts.sorted.map(({ tier, rows }) => {
    const byRow = rows.map((row) => {
      const stretches = stretchesOf(row, register, found);
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

/** Where parents are looked up; `named` holds those that were asked for before. */
interface Register {
  readonly drafts: Drafts;
  readonly named: Map<ParentName, readonly UnitDraft[]>;
}

function stretchesOf(
  { unit, parent: given, validity, place }: UnitRow,
  register: Register,
  found: ProblemCollector,
): readonly Stretch[] {
  if (given === null) return [{ parent: null, validity }];
  const parents = draftsNamed(given, register);
  const stretches = stretchesIn(validity, parents);
  if (stretches[0]?.validity === validity || register.drafts.brokenCodes.has(given.code)) return stretches;
  const facts = { unit, parent: given.unit ?? given.code };
  const path = ["units", place, "parent"];
  const covered = stretches.map((stretch) => stretch.validity);
  const gap = firstGap(validity, covered);
  if (parents.length === 0) found.report(UNIT_PROBLEMS.unknownParent, facts, path);
  else if (gap !== undefined) found.report(UNIT_PROBLEMS.deadParent, { ...facts, ...gap }, path);
  return stretches;
}

/** The days that some follow one another on, as far as they are days of the row; those before and after cost nothing. */
function stretchesIn(days: Validity, parents: readonly UnitDraft[]): readonly Stretch[] {
  const first = partitionPoint(parents, ({ validity }) => endOf(validity) <= startOf(days));
  const only = parents[first];
  if (only !== undefined && holdsThroughout(only.validity, days)) return [{ parent: only, validity: days }];
  const stretches: Stretch[] = [];
  for (let place = first; place < parents.length; place += 1) {
    const parent = parents[place];
    if (parent === undefined || startOf(parent.validity) >= endOf(days)) break;
    const validity = commonDays(days, parent.validity);
    if (validity !== null) stretches.push({ parent, validity });
  }
  return stretches;
}

function draftsNamed(name: ParentName, { drafts, named }: Register): readonly UnitDraft[] {
  const before = named.get(name);
  if (before !== undefined) return before;
  const ofCode = bearersOf(name.code, drafts);
  const parents = name.unit === null ? ofCode : ofCode.filter(({ unit }) => unit === name.unit);
  named.set(name, parents);
  return parents;
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
