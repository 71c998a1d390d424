import type { PlainDate } from "../date/plain-date.ts";
import type { Validity } from "../date/validity.ts";
import { holdingOn } from "./common-days.ts";
import { groupedBy } from "./grouped-by.ts";
import { DEAD, preorderOf, TOP } from "./preorder.ts";
import { partitionPoint } from "./sorted-list.ts";
import type { TerritoryContent } from "./territory-content.ts";
import type { Tier } from "./tier.ts";
import type { UnitFacts } from "./unit-facts.ts";
import type { UnitId } from "./unit-id.ts";
import { fullName } from "./unit-names.ts";

/**
 * The tree of the units that exist on a day. Units stand in preorder: each one right before those that lie in it, and
 * beside each other by code, so that what lies in a unit is one stretch of `units`. A unit that does not exist on the
 * day has no tier and no parent, contains nothing and lies in nothing.
 */
export interface Hierarchy {
  /** The days on which the tree is just this one. */
  readonly validity: Validity;
  /** All units that exist, in preorder. */
  readonly units: readonly UnitId[];
  /** Name, kind, tier and parent. */
  factsOf(unit: UnitId): UnitFacts | undefined;
  /** The tier of a unit; `undefined` where it is not alive on this day. */
  tierOf(unit: UnitId): Tier | undefined;
  /** `null` for a unit at the top. */
  parentOf(unit: UnitId): UnitId | null | undefined;
  /** Whether the inner unit lies in the outer one, or is it; takes the same time however large the tree is. */
  contains(outer: UnitId, inner: UnitId): boolean;
  /** The units that a unit lies in, the nearest first. */
  ancestorsOf(unit: UnitId): readonly UnitId[];
  /** The units that lie in a unit, at any depth, or those of one tier; in preorder. */
  descendantsOf(unit: UnitId, tier?: Tier): readonly UnitId[];
  /** All units of a tier, in preorder. */
  unitsOfTier(tier: Tier): readonly UnitId[];
  /** A unit as an address names it, from the inside out: `xã Pờ Y, huyện Ngọc Hồi, tỉnh Kon Tum`, without the country. */
  pathName(unit: UnitId): string | undefined;
  /** The place of a unit in `units`. */
  indexOf(unit: UnitId): number | undefined;
  /** The place behind the last unit that lies in the one at `index`: `units.slice(index, endOf(index))` is its whole tree. */
  endOf(index: number): number;
  /** The unit at a place of `units`. */
  unitAtIndex(index: number): UnitId | undefined;
}

/** The units of a territory that exist on a day, as a tree; `validity` says until when it stays this one. */
export function hierarchyOn(content: TerritoryContent, day: PlainDate, validity: Validity): Hierarchy {
  const facts = content.histories.map((history) => holdingOn(history, day)?.facts);
  const parents = Int32Array.from(facts, (it) => {
    if (it === undefined) return DEAD;
    return it.parent === null ? TOP : (content.numberOf.get(it.parent) ?? TOP);
  });
  const { order, ends, placeOf } = preorderOf(parents);
  const units: UnitId[] = [];
  const factsInOrder: UnitFacts[] = [];
  for (const number of order) {
    const [unit, ofUnit] = [content.units[number], facts[number]];
    if (unit === undefined || ofUnit === undefined) continue;
    units.push(unit);
    factsInOrder.push(ofUnit);
  }
  const indexOf = (unit: UnitId) => {
    const place = placeOf[content.numberOf.get(unit) ?? -1];
    return place === undefined || place < 0 ? undefined : place;
  };
  return treeOf({ validity, units: Object.freeze(units), facts: factsInOrder, ends, indexOf });
}

/** All that a tree is asked about; places are those of the preorder. */
interface Tree {
  readonly validity: Validity;
  readonly units: readonly UnitId[];
  readonly facts: readonly UnitFacts[];
  readonly ends: Int32Array;
  readonly indexOf: (unit: UnitId) => number | undefined;
}

const NONE: readonly never[] = Object.freeze([]);

function treeOf({ validity, units, facts, ends, indexOf }: Tree): Hierarchy {
  const placesByTier = groupedBy([...facts.keys()], (place) => facts[place]?.tier);
  const placesOf = (tier: Tier) => placesByTier.get(tier) ?? NONE;
  const endOf = (place: number) => ends[place] ?? place;
  const factsOf = (unit: UnitId) => facts[indexOf(unit) ?? -1];
  const ancestorsOf = (unit: UnitId) => {
    const ancestors: UnitId[] = [];
    for (let next = factsOf(unit)?.parent; next; next = factsOf(next)?.parent) ancestors.push(next);
    return Object.freeze(ancestors);
  };
  return Object.freeze({
    validity,
    units,
    factsOf,
    tierOf: (unit: UnitId) => factsOf(unit)?.tier,
    parentOf: (unit: UnitId) => factsOf(unit)?.parent,
    contains: (outer: UnitId, inner: UnitId) => {
      const [start, place] = [indexOf(outer), indexOf(inner)];
      return start !== undefined && place !== undefined && start <= place && place < endOf(start);
    },
    ancestorsOf,
    descendantsOf: (unit: UnitId, tier?: Tier) => {
      const place = indexOf(unit);
      if (place === undefined) return NONE;
      const [first, end] = [place + 1, endOf(place)];
      if (tier === undefined) return Object.freeze(units.slice(first, end));
      return unitsAt(placesBetween(placesOf(tier), first, end), units);
    },
    unitsOfTier: (tier: Tier) => unitsAt(placesOf(tier), units),
    pathName: (unit: UnitId) => pathOf([unit, ...ancestorsOf(unit)].map(factsOf)),
    indexOf,
    endOf,
    unitAtIndex: (place: number) => units[place],
  });
}

function unitsAt(places: readonly number[], units: readonly UnitId[]): readonly UnitId[] {
  return Object.freeze(places.flatMap((place) => units[place] ?? []));
}

/** Those of some sorted places that lie from one place up to another. */
function placesBetween(places: readonly number[], first: number, end: number): readonly number[] {
  const isBefore = (bound: number) => (place: number) => place < bound;
  return places.slice(partitionPoint(places, isBefore(first)), partitionPoint(places, isBefore(end)));
}

function pathOf(chain: readonly (UnitFacts | undefined)[]): string | undefined {
  const [unit, ...above] = chain;
  if (unit === undefined) return undefined;
  const named = above.flatMap((facts) => (facts === undefined || facts.tier === "country" ? [] : [facts]));
  return [unit, ...named].map((facts) => fullName(facts)).join(", ");
}
