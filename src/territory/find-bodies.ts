import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn } from "../date/validity.ts";
import { foldLoosely } from "../vietnamese/letters.ts";
import type { Body } from "./body.ts";
import type { BodyRow } from "./body-row.ts";
import { groupedBy } from "./grouped-by.ts";
import { changesBetween, nearestOf } from "./look-alikes.ts";
import { once } from "./once.ts";
import { LONGEST_NAME, nameKey } from "./place-names.ts";
import { contentOf, type Territory } from "./territory-content.ts";

/** What a text may name on a day. */
export interface FoundBodies {
  /** The bodies that bear the name, sorted by id; several where each unit has one, such as "UBND xã". */
  readonly exact: readonly Body[];
  /** Where no body bears it, those whose names come near, the nearest first; at most eight. */
  readonly suggestions: readonly Body[];
}

/**
 * Finds the bodies that a text names on a day, by their names in both languages and by their aliases; spelling is folded
 * as in `findUnits`, in aliases too. An alias such as "CAT" names a body in each of many units: keep those of the unit
 * that the report speaks of, by `unitOf`.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, findBodies } from "antq/territory";
 * const name = { vi: "Công an tỉnh Hòa Bình", en: "Police of Hòa Bình province" };
 * const territory = createTerritory({
 *   units: [{ code: "17", name: "Hòa Bình", kind: "province", until: "2025-07-01" }],
 *   bodies: [{ id: "police:17@..", name, aliases: ["CAT"] }],
 * });
 * const day = plainDate("2024-06-10");
 * findBodies(territory, "công an tỉnh Hoà Bình", day).exact.map(({ id }) => id) //=> ["police:17@.."]
 * findBodies(territory, "CAT", day).exact.map(({ id }) => id) //=> ["police:17@.."]
 * findBodies(territory, "cong an tinh Hoa Binh", day).suggestions.map(({ id }) => id) //=> ["police:17@.."]
 */
export function findBodies(territory: Territory, text: string, day: PlainDate): FoundBodies {
  const key = text.length > LONGEST_NAME ? "" : nameKey(text);
  const index = indexOf(territory);
  const isThere = ({ row }: BodyName) => isValidOn(row.validity, day);
  const named = (index.byKey.get(key) ?? []).filter(isThere).map(({ row }) => row.body);
  const exact = Object.freeze([...new Set(named)]);
  const suggestions = exact.length > 0 ? [] : alike(foldLoosely(key), index.looseNames().filter(isThere));
  return Object.freeze({ exact, suggestions: Object.freeze(suggestions) });
}

/** One of the names of a body, by which names compare or look alike. */
interface BodyName {
  readonly row: BodyRow;
  readonly key: string;
}

/** The names of all bodies; how they look without marks is worked out when first needed. */
interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly BodyName[]>;
  readonly looseNames: () => readonly BodyName[];
}

/** What was worked out before; nothing but time depends on it. */
const indexes = /* @__PURE__ */ new WeakMap<Territory, NameIndex>();

function indexOf(territory: Territory): NameIndex {
  const known = indexes.get(territory);
  if (known !== undefined) return known;
  const names = contentOf(territory).bodies.flatMap(namesOf);
  const looseNames = once(() => names.map(({ row, key }) => ({ row, key: foldLoosely(key) })));
  const index = { byKey: groupedBy(names, ({ key }) => key), looseNames };
  indexes.set(territory, index);
  return index;
}

function namesOf(row: BodyRow): readonly BodyName[] {
  const { name, aliases } = row.body;
  const keys = [name.vi, name.en, ...aliases].map(nameKey);
  return keys.filter((key) => key !== "").map((key) => ({ row, key }));
}

function alike(loose: string, names: readonly BodyName[]): readonly Body[] {
  const nearest = new Map<Body, number>();
  for (const { row, key } of names) {
    const changed = changesBetween(loose, key);
    if (changed === undefined) continue;
    nearest.set(row.body, Math.min(changed, nearest.get(row.body) ?? changed));
  }
  return nearestOf([...nearest].map(([body, far]) => ({ body, far }))).map(({ body }) => body);
}
