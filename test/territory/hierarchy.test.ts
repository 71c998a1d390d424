import { addDays, plainDate } from "antq/date";
import {
  createTerritory,
  hierarchyAt,
  isTier,
  parseUnitId,
  TIERS,
  type UnitId,
  unitFacts,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, someDays, unitRows } from "./territories.ts";

const hierarchies = fc
  .tuple(unitRows, someDays)
  .map(([units, day]) => hierarchyAt(createTerritory({ units }), day));
const tiers = Object.keys(TIERS).filter(isTier);

/** A unit and all that it lies in, found by walking from parent to parent. */
function walkUp(unit: UnitId, parentOf: (unit: UnitId) => UnitId | null | undefined): readonly UnitId[] {
  const parent = parentOf(unit);
  return parent ? [unit, ...walkUp(parent, parentOf)] : [unit];
}

describe("a hierarchy", () => {
  it("contains a unit in another exactly if walking from parent to parent leads there", () =>
    fc.assert(
      fc.property(hierarchies, (hierarchy) => {
        for (const inner of hierarchy.units) {
          const way = walkUp(inner, hierarchy.parentOf);
          expect(hierarchy.ancestorsOf(inner)).toStrictEqual(way.slice(1));
          for (const outer of hierarchy.units) {
            expect(hierarchy.contains(outer, inner)).toBe(way.includes(outer));
          }
        }
      }),
    ));

  it("lists what lies in a unit, of all tiers or of one, as it contains it", () =>
    fc.assert(
      fc.property(hierarchies, fc.constantFrom(...tiers), (hierarchy, tier) => {
        const isOfTier = (unit: UnitId) => hierarchy.tierOf(unit) === tier;
        expect(hierarchy.unitsOfTier(tier)).toStrictEqual(hierarchy.units.filter(isOfTier));
        for (const outer of hierarchy.units) {
          const inside = hierarchy.units.filter((unit) => unit !== outer && hierarchy.contains(outer, unit));
          expect(hierarchy.descendantsOf(outer)).toStrictEqual(inside);
          expect(hierarchy.descendantsOf(outer, tier)).toStrictEqual(inside.filter(isOfTier));
        }
      }),
    ));

  it("has every unit that exists on its day in one place, and no other", () =>
    fc.assert(
      fc.property(unitRows, someDays, (units, day) => {
        const territory = createTerritory({ units });
        const existing = unitsOf(territory).filter((unit) => unitFacts(territory, unit, day) !== undefined);
        expect(hierarchyAt(territory, day).units.toSorted()).toStrictEqual(existing.toSorted());
      }),
    ));

  it("keeps each unit with all that lies in it on one stretch, units side by side in the order of their ids", () =>
    fc.assert(
      fc.property(hierarchies, (hierarchy) => {
        for (const [place, unit] of hierarchy.units.entries()) {
          expect(hierarchy.indexOf(unit)).toBe(place);
          expect(hierarchy.unitAtIndex(place)).toBe(unit);
          const stretch = hierarchy.units.slice(place, hierarchy.endOf(place));
          expect(stretch).toStrictEqual([unit, ...hierarchy.descendantsOf(unit)]);
          const children = stretch.filter((inner) => hierarchy.parentOf(inner) === unit);
          expect(children).toStrictEqual([...children].sort());
        }
      }),
    ));

  it("is equal on two days between which nothing changes, and holds exactly on the days that it says", () =>
    fc.assert(
      fc.property(unitRows, someDays, someDays, (units, day, other) => {
        const hierarchy = hierarchyAt(createTerritory({ units }), day);
        const { from, until } = hierarchy.validity;
        const isWithin = (from ?? "") <= other && (until === null || other < until);
        const second = hierarchyAt(createTerritory({ units }), other);
        if (isWithin) expect(contentOf(second)).toStrictEqual(contentOf(hierarchy));
        expect(second.validity.from === from && second.validity.until === until).toBe(isWithin);
        if (until !== null) {
          const territory = createTerritory({ units });
          expect(contentOf(hierarchyAt(territory, addDays(until, -1)))).toStrictEqual(contentOf(hierarchy));
          expect(contentOf(hierarchyAt(territory, until))).not.toStrictEqual(contentOf(hierarchy));
        }
      }),
    ));

  it("is the same whether the territory was asked for other days before", () =>
    fc.assert(
      fc.property(unitRows, fc.array(someDays, { maxLength: 20 }), someDays, (units, before, day) => {
        const asked = createTerritory({ units });
        for (const other of before) hierarchyAt(asked, other);
        expect(contentOf(hierarchyAt(asked, day))).toStrictEqual(
          contentOf(hierarchyAt(createTerritory({ units }), day)),
        );
      }),
    ));

  it("knows nothing of what does not exist on its day", () => {
    const units = [{ code: "62", name: "Kon Tum", kind: "province", until: "2025-07-01" }] as const;
    const kontum = parseUnitId("62@..");
    for (const unit of [kontum, parseUnitId("99@..")]) {
      const hierarchy = hierarchyAt(createTerritory({ units }), plainDate("2025-07-01"));
      expect(hierarchy.units).toStrictEqual([]);
      expect([hierarchy.tierOf(unit), hierarchy.parentOf(unit), hierarchy.pathName(unit)]).toStrictEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect([hierarchy.indexOf(unit), hierarchy.contains(unit, unit)]).toStrictEqual([undefined, false]);
      expect([hierarchy.ancestorsOf(unit), hierarchy.descendantsOf(unit)]).toStrictEqual([[], []]);
    }
  });

  it("remembers more days than it keeps", () => {
    const units = Array.from({ length: 60 }, (_, place) => ({
      code: `a${place}`,
      since: addDays(plainDate("2020-01-01"), place),
      name: "x",
      kind: "province" as const,
    }));
    const territory = createTerritory({ units });
    for (const round of [0, 1]) {
      for (let place = 0; place < 60; place += 1) {
        const { length } = hierarchyAt(territory, addDays(plainDate("2020-01-01"), place)).units;
        expect([round, length]).toStrictEqual([round, place + 1]);
      }
    }
  });

  it.each([
    ["23395@..", "xã Pờ Y, huyện Ngọc Hồi, tỉnh Kon Tum"],
    ["116@..", "thành phố Sơn La, tỉnh Kon Tum"],
    ["01@..", "thành phố Hà Nội"],
    ["VN@..", "Việt Nam"],
  ])("names %s as %s", (unit, path) => {
    const until = "2025-07-01";
    const territory = createTerritory({
      units: [
        { code: "VN", name: "Việt Nam", kind: "country" },
        { code: "01", name: "Hà Nội", kind: "centralCity", parent: "VN" },
        { code: "62", name: "Kon Tum", kind: "province", parent: "VN", until },
        { code: "611", name: "Ngọc Hồi", kind: "ruralDistrict", parent: "62", until },
        { code: "116", name: "Sơn La", kind: "provincialCity", parent: "62", until },
        { code: "23395", name: "Pờ Y", kind: "commune", parent: "611", until },
      ],
    });
    expect(hierarchyAt(territory, plainDate("2025-06-30")).pathName(parseUnitId(unit))).toBe(path);
  });
});
