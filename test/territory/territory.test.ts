import { isValidOn, parsePlainDate, plainDate } from "antq/date";
import {
  codeOf,
  createTerritory,
  hierarchyAt,
  lifeOf,
  parseUnitId,
  safeCreateTerritory,
  unitAt,
  unitFacts,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput, onlyDomainErrors } from "../laws.ts";
import { contentOf, historyOf, someDays, unitRows } from "./territories.ts";

const DAYS = ["1000-01-01", "2020-01-01", "2024-01-01", "2025-06-30", "2025-07-01", "2026-01-01"] as const;
const days = DAYS.map((day) => plainDate(day));

describe("a territory", () => {
  it("is built of valid rows, also after JSON", () =>
    fc.assert(
      fc.property(unitRows, (units) => {
        const revived = createTerritory(JSON.parse(JSON.stringify({ units })));
        expect(historyOf(revived, days)).toStrictEqual(historyOf(createTerritory({ units }), days));
      }),
    ));

  it("is the same whatever the order of its rows", () => {
    const shuffled = unitRows.chain((units) =>
      fc.tuple(fc.constant(units), fc.shuffledSubarray([...units], { minLength: units.length })),
    );
    fc.assert(
      fc.property(shuffled, ([units, other]) => {
        const [left, right] = [createTerritory({ units }), createTerritory({ units: other })];
        expect(unitsOf(right)).toStrictEqual(unitsOf(left));
        expect(unitsOf(right).map((unit) => lifeOf(right, unit))).toStrictEqual(
          unitsOf(left).map((unit) => lifeOf(left, unit)),
        );
        expect(historyOf(right, days)).toStrictEqual(historyOf(left, days));
      }),
    );
  });

  it("finds by a code the unit that lives on the day, and knows its facts on the days of its life only", () =>
    fc.assert(
      fc.property(unitRows, someDays, (units, day) => {
        const territory = createTerritory({ units });
        for (const unit of unitsOf(territory)) {
          const isAlive = isValidOn(lifeOf(territory, unit) ?? { from: day, until: day }, day);
          expect(unitAt(territory, codeOf(unit), day) === unit).toBe(isAlive);
          expect(unitFacts(territory, unit, day) !== undefined).toBe(isAlive);
        }
      }),
    ));

  it("knows no unit by a code that nothing bears", () => {
    const territory = createTerritory({
      units: [
        { code: "62", name: "Kon Tum", kind: "province" },
        { code: "62-1", name: "Thôn 1", kind: "thonVillage", parent: "62" },
      ],
    });
    const day = plainDate("2024-06-10");
    const known = ["62", "62-1"].map((code) => unitAt(territory, code, day));
    expect(known).toStrictEqual(["62@..", "62-1@.."]);
    for (const code of ["", "6", "63", "62-", "62-2", "62@", "62@..", "@", "~"]) {
      expect([code, unitAt(territory, code, day)]).toStrictEqual([code, undefined]);
    }
  });

  it("gives every unit on every day of its life a parent that lives then, of a higher tier", () =>
    fc.assert(
      fc.property(unitRows, someDays, (units, day) => {
        const hierarchy = hierarchyAt(createTerritory({ units }), day);
        for (const { facts } of contentOf(hierarchy)) {
          if (facts?.parent === null) expect(facts.tier).toBe("country");
          else expect(hierarchy.units).toContain(facts?.parent);
        }
      }),
    ));

  it("is told apart from data that is none, whatever that is", () => {
    onlyDomainErrors(safeCreateTerritory);
    onlyDomainErrors((input) =>
      safeCreateTerritory({ units: [input], designations: [input], successions: [input] }),
    );
    const field = fc.constantFrom("code", "since", "name", "kind", "parent", "from", "until", "source");
    const oneWrong = fc
      .tuple(field, anyInput)
      .map(([name, value]) => ({ code: "01", name: "Hà Nội", kind: "province", [name]: value }));
    onlyDomainErrors((input) => safeCreateTerritory({ units: [input] }), oneWrong);
  });
});

describe("the generated territories", () => {
  it("have codes that change hands, units that move and are renamed, and villages", () => {
    const reached = fc.sample(unitRows, 200).map((units) => {
      const territory = createTerritory({ units });
      const [before, after] = ["2023-12-31", "2024-01-01"].map((day) =>
        hierarchyAt(territory, parsePlainDate(day)),
      );
      return {
        reuse: new Set(unitsOf(territory).map(codeOf)).size < unitsOf(territory).length,
        move: before?.units.some(
          (unit) => after?.tierOf(unit) && before.parentOf(unit) !== after.parentOf(unit),
        ),
        rename: after?.units.some((unit) => before?.factsOf(unit)?.kind !== after.factsOf(unit)?.kind),
        village: hierarchyAt(territory, plainDate("2025-07-01")).unitsOfTier("village").length > 0,
        newParent: unitsOf(territory).some((unit) => {
          const parents = days.map((day) => unitFacts(territory, unit, day)?.parent);
          return parents.includes(parseUnitId("01@..")) && parents.includes(parseUnitId("01@2025-07-01"));
        }),
      };
    });
    for (const kind of ["reuse", "move", "rename", "village", "newParent"] as const) {
      expect([kind, reached.some((one) => one[kind])]).toStrictEqual([kind, true]);
      expect([kind, reached.every((one) => one[kind])]).toStrictEqual([kind, false]);
    }
  });
});
