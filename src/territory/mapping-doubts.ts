import { addDays } from "../date/days.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { quoteInput } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { holdingOn } from "./common-days.ts";
import { counterpartsOf } from "./counterparts.ts";
import type { MappedUnits } from "./mapping-links.ts";
import { MAPPING_PROBLEMS } from "./mapping-problems.ts";
import type { MappingColumns } from "./mapping-row.ts";
import { LONGEST_NAME, nameKey } from "./place-names.ts";
import { contentOf, type Territory } from "./territory-content.ts";
import type { UnitFacts } from "./unit-facts.ts";
import type { UnitId } from "./unit-id.ts";
import { unitFacts } from "./unit-lookup.ts";
import { fullName, kindWord } from "./unit-names.ts";

/** Tells the rows whose names or places do not fit their codes, which may be the wrong ones then. */
export function doubtRows(
  territory: Territory,
  rows: readonly MappedUnits[],
  on: PlainDate,
  columns: MappingColumns,
  doubts: ProblemCollector,
): void {
  const dayBefore = addDays(on, -1);
  const { histories } = contentOf(territory);
  const isOutside = placeFinder(territory, dayBefore, on);
  const doubtName = nameDoubter(doubts);
  for (const { row, former, next } of rows) {
    const before = holdingOn(histories[former.number] ?? [], dayBefore)?.facts;
    const after = holdingOn(histories[next.number] ?? [], on)?.facts;
    if (before === undefined || after === undefined) continue;
    doubtName(former.unit, row.fromName, before, row.place, columns.fromName);
    doubtName(next.unit, row.toName, after, row.place, columns.toName);
    const within = isOutside(before.parent, after.parent);
    if (within === undefined) continue;
    doubts.report(MAPPING_PROBLEMS.otherParent, { from: former.unit, to: next.unit, within }, [row.place]);
  }
}

/** Tells a name that differs once for each unit, at its first row. */
function nameDoubter(doubts: ProblemCollector) {
  const told = new Set<string>();
  return (unit: UnitId, given: string, facts: UnitFacts, place: number, column: string | undefined): void => {
    if (column === undefined || given === "" || isNameOf(facts, given)) return;
    const said = `${unit} ${given}`;
    if (told.has(said)) return;
    told.add(said);
    const names = { given: quoteInput(given), known: fullName(facts) };
    doubts.report(MAPPING_PROBLEMS.otherName, { unit, ...names }, [place, column]);
  };
}

/** Most rows spell the name as the list does, and need no folding. */
function isNameOf(facts: UnitFacts, given: string): boolean {
  if (given === facts.name) return true;
  const { length } = facts.name;
  const isAsListed = given.endsWith(facts.name) && given.at(-length - 1) === " ";
  if (isAsListed && given.slice(0, -length - 1).toLowerCase() === kindWord(facts.kind)) return true;
  if (given.length > LONGEST_NAME) return false;
  const key = nameKey(given);
  return key === nameKey(fullName(facts)) || key === nameKey(facts.name);
}

/**
 * Says where a unit should lie by what its former parent became, if it does not lie there. Of the units above a former
 * one, the nearest counts of which it is told what became: districts ended with their tier.
 */
function placeFinder(territory: Territory, dayBefore: PlainDate, on: PlainDate) {
  const expected = new Map<UnitId | null, readonly UnitId[]>();
  const expectedUnder = (parent: UnitId | null): readonly UnitId[] => {
    const known = expected.get(parent);
    if (known !== undefined) return known;
    const found = ancestors(territory, parent, dayBefore)
      .map((unit) => counterpartsOf(territory, unit, on))
      .find(({ units, lost }) => units.length > 0 && lost.length === 0);
    const units = found?.units.map(({ unit }) => unit) ?? [];
    expected.set(parent, units);
    return units;
  };
  const above = new Map<UnitId | null, readonly UnitId[]>();
  return (formerParent: UnitId | null, parent: UnitId | null): string | undefined => {
    const places = expectedUnder(formerParent);
    const around = above.get(parent) ?? ancestors(territory, parent, on);
    above.set(parent, around);
    return places.length === 0 || places.some((it) => around.includes(it)) ? undefined : places.join(", ");
  };
}

/** A unit and those that it lies in, the nearest first. */
function ancestors(territory: Territory, unit: UnitId | null, day: PlainDate): readonly UnitId[] {
  const found: UnitId[] = [];
  for (let next = unit; next !== null; next = unitFacts(territory, next, day)?.parent ?? null)
    found.push(next);
  return found;
}
