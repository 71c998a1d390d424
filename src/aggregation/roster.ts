import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Hierarchy } from "../territory/hierarchy.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import type { UnitId } from "../territory/unit-id.ts";

/** The units whose figures make up that of another, sorted by id, and their places in the dataset, -1 for the silent. */
export interface Roster {
  readonly units: readonly UnitId[];
  readonly places: Int32Array;
}

/** The collecting units of a tier that lie in a unit, or are it. */
export function rosterOf(content: DatasetContent, hierarchy: Hierarchy, target: UnitId, tier: Tier): Roster {
  const ofContent = rosters.get(content) ?? new WeakMap<Hierarchy, Map<string, Roster>>();
  rosters.set(content, ofContent);
  const ofHierarchy = ofContent.get(hierarchy) ?? new Map<string, Roster>();
  ofContent.set(hierarchy, ofHierarchy);
  const key = `${tier} ${target}`;
  const known = ofHierarchy.get(key) ?? rosterFrom(content, collectingUnits(hierarchy, target, tier));
  ofHierarchy.set(key, known);
  return known;
}

/** What was worked out before; nothing but time depends on it. */
const rosters = /* @__PURE__ */ new WeakMap<DatasetContent, WeakMap<Hierarchy, Map<string, Roster>>>();
const unitPlaces = /* @__PURE__ */ new WeakMap<DatasetContent, ReadonlyMap<UnitId, number>>();

/** Those of a roster that are among some units. */
export function rosterAmong(content: DatasetContent, { units }: Roster, among: ReadonlySet<UnitId>): Roster {
  return rosterFrom(
    content,
    units.filter((unit) => among.has(unit)),
  );
}

/** A roster of these units, which are sorted. */
export function rosterFrom(content: DatasetContent, units: readonly UnitId[]): Roster {
  const places = placesOfUnits(content);
  return {
    units: Object.freeze(units),
    places: Int32Array.from(units, (unit) => places.get(unit) ?? -1),
  };
}

/** The place in a dataset of each unit that it has observations of. */
export function placesOfUnits(content: DatasetContent): ReadonlyMap<UnitId, number> {
  const known = unitPlaces.get(content);
  if (known !== undefined) return known;
  const places = new Map(content.units.map((unit, place) => [unit, place]));
  unitPlaces.set(content, places);
  return places;
}

function collectingUnits(hierarchy: Hierarchy, target: UnitId, tier: Tier): readonly UnitId[] {
  const own = hierarchy.tierOf(target);
  if (own === undefined || TIERS[own].order > TIERS[tier].order) return [];
  return own === tier ? [target] : hierarchy.descendantsOf(target, tier).toSorted();
}
