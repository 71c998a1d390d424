import type { Validity } from "../date/validity.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { circlesOfParents } from "./circles.ts";
import { commonDays, firstGap } from "./common-days.ts";
import { TIERS } from "./tier.ts";
import type { Drafts, UnitDraft } from "./unit-draft.ts";
import type { DatedFacts } from "./unit-facts.ts";
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
export function resolveParents(
  drafts: Drafts,
  brokenCodes: ReadonlySet<string>,
  found: ProblemCollector,
): readonly (readonly DatedFacts[])[] {
  const notAbove: { readonly row: UnitRow; readonly parent: UnitDraft }[] = [];
  const histories = drafts.sorted.map(({ tier, rows }) =>
    rows.flatMap((row) => {
      const stretches = stretchesOf(row, drafts, brokenCodes, found);
      for (const { parent } of stretches) {
        if (parent !== null && TIERS[parent.tier].order >= TIERS[tier].order) notAbove.push({ row, parent });
      }
      return stretches.map((stretch) => datedFacts(row, stretch));
    }),
  );
  if (notAbove.length > 0) {
    const circleOf = circlesOfParents(
      drafts.sorted.map(({ unit }) => unit),
      histories,
    );
    for (const { row, parent } of notAbove) {
      const isCycle = circleOf.get(row.unit) === circleOf.get(parent.unit);
      reportNotAbove(row, parent, isCycle, found);
    }
  }
  return histories;
}

function stretchesOf(
  { unit, parent: given, validity, place }: UnitRow,
  drafts: Drafts,
  brokenCodes: ReadonlySet<string>,
  found: ProblemCollector,
): readonly Stretch[] {
  if (given === null) return [{ parent: null, validity }];
  const parents = draftsNamed(given, drafts);
  const stretches: Stretch[] = [];
  for (const parent of parents) {
    const common = commonDays(validity, parent.life);
    if (common !== null) stretches.push({ parent, validity: common });
    if (common === validity) return stretches;
  }
  if (brokenCodes.has(given.code)) return stretches;
  const facts = { unit, parent: given.unit ?? given.code };
  const path = ["units", place, "parent"];
  const covered = stretches.map((stretch) => stretch.validity);
  const gap = firstGap(validity, covered);
  if (parents.length === 0) found.report(UNIT_PROBLEMS.unknownParent, facts, path);
  else if (gap !== undefined) found.report(UNIT_PROBLEMS.deadParent, { ...facts, ...gap }, path);
  return stretches;
}

function draftsNamed({ code, unit }: ParentName, { byUnit, byCode }: Drafts): readonly UnitDraft[] {
  if (unit === null) return byCode.get(code) ?? [];
  const draft = byUnit.get(unit);
  return draft === undefined ? [] : [draft];
}

function datedFacts({ name, kind, source }: UnitRow, { parent, validity }: Stretch): DatedFacts {
  const { tier } = UNIT_KINDS[kind];
  return { facts: Object.freeze({ name, kind, tier, parent: parent?.unit ?? null, source }), validity };
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
