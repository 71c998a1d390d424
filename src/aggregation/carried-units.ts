import { addDays } from "../date/days.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn } from "../date/validity.ts";
import type { Hierarchy } from "../territory/hierarchy.ts";
import { hierarchyAt } from "../territory/hierarchy-at.ts";
import { predecessorsOf, successorsOf } from "../territory/lineage.ts";
import type { Territory } from "../territory/territory-content.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { lifeOf, unitFacts } from "../territory/unit-lookup.ts";

/** Where the territory of a unit lies in the map of another day. */
export interface Carried {
  /** The units of that day that are known to share territory with it, sorted. */
  readonly images: readonly UnitId[];
  /** Whether those are all. */
  readonly isComplete: boolean;
  /** The lowest unit of that day that is known to hold all of it; `null` where none is. */
  readonly holder: UnitId | null;
}

/** The next units from one towards a day: those that it went into, or, where it began after that day, came from. */
export interface Steps {
  readonly direction: "there" | "onwards" | "back" | "unknown";
  readonly units: readonly UnitId[];
  /** Whether all of the unit lies in these. */
  readonly isComplete: boolean;
}

const NO_UNITS: readonly UnitId[] = /* @__PURE__ */ Object.freeze([]);

/** One step from a unit towards a day. Each step leads to another time, so that no chain of them is endless. */
export function stepsTowards(territory: Territory, unit: UnitId, on: PlainDate): Steps {
  const life = lifeOf(territory, unit);
  if (life === undefined) return { direction: "unknown", units: NO_UNITS, isComplete: false };
  if (isValidOn(life, on)) return { direction: "there", units: [unit], isComplete: true };
  if (life.until !== null && life.until <= on) {
    const next = successorsOf(territory, unit);
    // Of a single part the rest is not told.
    const isComplete = next.length > 1 || next[0]?.share === "whole";
    return { direction: "onwards", units: next.map(({ to }) => to), isComplete };
  }
  const before = predecessorsOf(territory, unit);
  return { direction: "back", units: before.map(({ from }) => from), isComplete: before.length > 0 };
}

/** Answers where each unit lies in the map of a day, each worked out once. */
export function carriedUnits(territory: Territory, on: PlainDate): (unit: UnitId) => Carried {
  const hierarchy = hierarchyAt(territory, on);
  const known = new Map<UnitId, Carried>();
  const carriedOf = (unit: UnitId): Carried => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const found = carriedFrom(unit);
    known.set(unit, found);
    return found;
  };
  const carriedFrom = (unit: UnitId): Carried => {
    const { direction, units, isComplete } = stepsTowards(territory, unit, on);
    if (direction === "there") return { images: units, isComplete, holder: unit };
    const next = units.map(carriedOf);
    const images = [...new Set(next.flatMap((each) => each.images))].sort();
    return {
      images,
      isComplete: isComplete && next.every((each) => each.isComplete),
      // What lies in the parts of a unit is held where they are; of what is not told only where its parent went.
      holder: isComplete
        ? lowestHolder(
            hierarchy,
            next.map(({ holder }) => holder),
          )
        : holderOfParent(unit),
    };
  };
  const holderOfParent = (unit: UnitId): UnitId | null => {
    const parent = nearestParent(territory, unit, on);
    return parent === null ? null : carriedOf(parent).holder;
  };
  return carriedOf;
}

/** The unit in which one lay on that day of its life which is nearest to another day. */
function nearestParent(territory: Territory, unit: UnitId, on: PlainDate): UnitId | null {
  const life = lifeOf(territory, unit);
  if (life === undefined) return null;
  const isOver = life.until !== null && life.until <= on;
  const day = isOver && life.until !== null ? addDays(life.until, -1) : (life.from ?? on);
  return unitFacts(territory, unit, day)?.parent ?? null;
}

function lowestHolder(hierarchy: Hierarchy, holders: readonly (UnitId | null)[]): UnitId | null {
  const [first = null] = holders;
  if (first === null) return null;
  const holdsAll = (outer: UnitId) =>
    holders.every((inner) => inner !== null && hierarchy.contains(outer, inner));
  return [first, ...hierarchy.ancestorsOf(first)].find(holdsAll) ?? null;
}
