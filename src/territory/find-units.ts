import { foldLoosely } from "../vietnamese/letters.ts";
import { groupedBy } from "./grouped-by.ts";
import type { Hierarchy } from "./hierarchy.ts";
import { changesBetween, nearestOf } from "./look-alikes.ts";
import { once } from "./once.ts";
import { LONGEST_NAME, nameKey, type PlaceName, readPlaceName } from "./place-names.ts";
import type { UnitFacts } from "./unit-facts.ts";
import type { UnitId } from "./unit-id.ts";

/** What a text may name on a day. */
export interface FoundUnits {
  /** The units that bear the name, in preorder; several where the name alone does not tell them apart. */
  readonly exact: readonly UnitId[];
  /** Where no unit bears it, those whose names come near, the nearest first; at most eight. */
  readonly suggestions: readonly UnitId[];
}

/**
 * Finds the units that a text names: `Pờ Y`, `xã Pờ Y`, or `xã Pờ Y, huyện Ngọc Hồi, tỉnh Kon Tum`, where what stands
 * behind a comma must be a unit that the first one lies in. The place of tone marks (`Hòa`, `Hoà`), `Đ` and `Ð`, `Đắk`
 * and `Đăk`, capital letters, spaces and decomposed letters make no difference; `TP`, `TX` and `TT` are read as the words
 * that they stand for. Where a word of a kind stands before the name, only units of that kind are found. A text of more
 * than 400 characters names none.
 *
 * Where nothing is found, names that look alike are suggested: without marks, at most two letters changed, of another
 * kind or elsewhere. A suggestion is for a person to look at: it never says which unit is meant.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, findUnits, hierarchyAt, PROVINCES } from "antq/territory";
 * const hierarchy = hierarchyAt(createTerritory({ units: PROVINCES }), plainDate("2025-07-01"));
 * findUnits(hierarchy, "Tỉnh Ðăk Lăk").exact //=> ["66@2025-07-01"]
 * findUnits(hierarchy, "Thanh Hoá").exact //=> ["38@.."]
 * findUnits(hierarchy, "dong nay") //=> { exact: [], suggestions: ["75@2025-07-01"] }
 */
export function findUnits(hierarchy: Hierarchy, text: string): FoundUnits {
  const parts = text.length > LONGEST_NAME ? [] : text.split(",").map(readPlaceName);
  const [names = [], ...around] = parts;
  const search = { names, around, hierarchy, index: indexOf(hierarchy) };
  const exact = Object.freeze(exactly(search));
  return Object.freeze({ exact, suggestions: exact.length > 0 ? NONE : Object.freeze(alike(search)) });
}

const NONE: readonly never[] = Object.freeze([]);

interface Search {
  readonly names: readonly PlaceName[];
  /** What stands behind the commas. */
  readonly around: readonly (readonly PlaceName[])[];
  readonly hierarchy: Hierarchy;
  readonly index: NameIndex;
}

interface NamedUnit {
  readonly unit: UnitId;
  readonly facts: UnitFacts;
  readonly key: string;
}

/** The names of a hierarchy, in preorder and by key; how they look without marks is worked out when first needed. */
interface NameIndex {
  readonly units: readonly NamedUnit[];
  readonly looseNames: () => readonly string[];
  readonly byKey: ReadonlyMap<string, readonly NamedUnit[]>;
}

/** What was worked out before; nothing but time depends on it. */
const indexes = /* @__PURE__ */ new WeakMap<Hierarchy, NameIndex>();

function indexOf(hierarchy: Hierarchy): NameIndex {
  const known = indexes.get(hierarchy);
  if (known !== undefined) return known;
  const units = hierarchy.units.flatMap((unit) => {
    const facts = hierarchy.factsOf(unit);
    return facts === undefined ? [] : [namedUnit(unit, facts)];
  });
  const looseNames = once(() => units.map(({ key }) => foldLoosely(key)));
  const index = { units, looseNames, byKey: groupedBy(units, ({ key }) => key) };
  indexes.set(hierarchy, index);
  return index;
}

function namedUnit(unit: UnitId, facts: UnitFacts): NamedUnit {
  return { unit, facts, key: nameKey(facts.name) };
}

function exactly(search: Search): readonly UnitId[] {
  const { names, hierarchy, index } = search;
  const bearers = names.flatMap((name) =>
    (index.byKey.get(name.key) ?? NONE).filter(({ facts }) => isOfKind(name, facts)),
  );
  const fitting = bearers.filter(({ unit }) => missingAround(unit, search) === 0);
  const places = new Set(fitting.map(({ unit }) => hierarchy.indexOf(unit) ?? 0));
  return [...places]
    .sort((left, right) => left - right)
    .flatMap((place) => hierarchy.unitAtIndex(place) ?? []);
}

function isOfKind({ kinds }: PlaceName, { kind }: UnitFacts): boolean {
  return kinds === null || kinds.includes(kind);
}

/** How many of the names behind the commas are of no unit that this one lies in. */
function missingAround(unit: UnitId, { around, hierarchy, index }: Search): number {
  if (around.length === 0) return 0;
  const above = hierarchy
    .ancestorsOf(unit)
    .flatMap((outer) => index.units[hierarchy.indexOf(outer) ?? -1] ?? []);
  const isNamed = (names: readonly PlaceName[]) =>
    above.some(({ key, facts }) => names.some((name) => name.key === key && isOfKind(name, facts)));
  return around.filter((names) => !isNamed(names)).length;
}

function alike(search: Search): readonly UnitId[] {
  const { names, index } = search;
  const looseNames = index.looseNames();
  const near = index.units.flatMap(({ unit, facts }, place) => {
    const distances = names.flatMap((name) => distanceOf(name, facts, looseNames[place] ?? "") ?? []);
    if (distances.length === 0) return [];
    return [{ unit, far: Math.min(...distances) + missingAround(unit, search) }];
  });
  return nearestOf(near).map(({ unit }) => unit);
}

/** Letters changed, and one more where the kind is another one. */
function distanceOf(name: PlaceName, facts: UnitFacts, loose: string): number | undefined {
  const changed = changesBetween(name.loose, loose);
  return changed === undefined ? undefined : changed + (isOfKind(name, facts) ? 0 : 1);
}
