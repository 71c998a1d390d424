import { type PlainDate, plainDate } from "antq/date";
import { DomainError } from "antq/kernel";
import {
  codeOf,
  parseUnitId,
  safeParseUnitId,
  safeUnitId,
  type UnitId,
  unitId,
  validFromOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, roundTrips, survivesJson, takesLinearTime } from "../laws.ts";
import { codes, officialCodes, ownCodes, starts, unitIds } from "./generators.ts";

const fewStarts = fc.constantFrom(null, plainDate("2025-06-30"), plainDate("2025-07-01"));

describe("a unit id", () => {
  it("gives back the code and the first day that it was made of", () =>
    roundTrips<readonly [string, PlainDate | null], UnitId>(
      fc.tuple(codes, starts),
      ([code, validFrom]) => unitId(code, validFrom),
      (unit) => [codeOf(unit), validFromOf(unit)],
    ));

  it("is read as itself", () => roundTrips(unitIds, (unit) => `${unit}`, parseUnitId));

  it("survives JSON", () => survivesJson(unitIds));

  it("is another one exactly when code or first day is", () =>
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom("52", "52x", "52-1"), fewStarts),
        fc.tuple(fc.constantFrom("52", "52x", "52-1"), fewStarts),
        (left, right) => {
          const isSame = left[0] === right[0] && left[1] === right[1];
          expect(unitId(...left) === unitId(...right)).toBe(isSame);
        },
      ),
    ));

  it("sorts as text: those of one code stand together, the open start first, the others by day", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("52", "52-1", "52.1", "520x", "5A", "53"), starts)),
        (pairs) => {
          const sorted = pairs.map(([code, validFrom]) => unitId(code, validFrom)).sort();
          const runs = sorted.map(codeOf).filter((code, place, all) => code !== all[place - 1]);
          expect(new Set(runs).size).toBe(runs.length);
          for (const [place, unit] of sorted.slice(1).entries()) {
            const before = sorted[place];
            if (before === undefined || codeOf(before) !== codeOf(unit)) continue;
            expect((validFromOf(before) ?? "") <= (validFromOf(unit) ?? "")).toBe(true);
          }
        },
      ),
    ));

  it.each([
    ["52@..", "52", null],
    ["52@2025-07-01", "52", "2025-07-01"],
    ["01@..", "01", null],
    ["106@..", "106", null],
    ["03390@2025-07-01", "03390", "2025-07-01"],
    ["03390-2.b@2025-07-01", "03390-2.b", "2025-07-01"],
    ["VN@..", "VN", null],
  ])("%s is read", (text, code, validFrom) => {
    const unit = parseUnitId(text);
    expect([unit, codeOf(unit), validFromOf(unit)]).toStrictEqual([text, code, validFrom]);
  });
});

describe("what is no unit id", () => {
  it.each([
    ["", "territory.notAUnitId"],
    ["52", "territory.notAUnitId"],
    ["@..", "territory.notAUnitCode"],
    [" 52@..", "territory.notAUnitCode"],
    ["52 @..", "territory.notAUnitCode"],
    ["-52@..", "territory.notAUnitCode"],
    ["52-@..", "territory.notAUnitCode"],
    ["5--2@..", "territory.notAUnitCode"],
    ["thôn-1@..", "territory.notAUnitCode"],
    ["a:b@..", "territory.notAUnitCode"],
    ["a_b@..", "territory.notAUnitCode"],
    ["__proto__@..", "territory.notAUnitCode"],
    [`${"x".repeat(41)}@..`, "territory.notAUnitCode"],
    ["٥٢@..", "territory.notAUnitCode"],
    ["1@..", "territory.notAnOfficialCode"],
    ["3403@..", "territory.notAnOfficialCode"],
    ["034031@..", "territory.notAnOfficialCode"],
    ["52@", "date.notADate"],
    ["52@.", "date.notADate"],
    ["52@...", "date.notADate"],
    ["52@01/7/2025", "date.notADate"],
    ["52@2025-02-29", "date.noSuchDay"],
    ["52@2025-07-01@..", "date.notADate"],
    ["52@@..", "date.notADate"],
  ])("%j is refused: %s", (text, code) => {
    const result = safeParseUnitId(text);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toStrictEqual([code]);
    expect(() => parseUnitId(text)).toThrow(DomainError);
  });

  it("says all that is wrong, each under its field", () => {
    const result = safeUnitId("5 2", "soon");
    const places = result.ok ? [] : result.problems.map(({ code, path }) => [code, ...path]);
    expect(places).toStrictEqual([
      ["territory.notAUnitCode", "code"],
      ["date.notADate", "validFrom"],
    ]);
  });

  it("is answered with problems only, whatever it is", () => {
    onlyDomainErrors(safeParseUnitId, nearMissesOf(unitIds));
    onlyDomainErrors((code) => safeUnitId(code, null), nearMissesOf(codes));
    onlyDomainErrors((validFrom) => safeUnitId("52", validFrom));
  });

  it("if read all the same, is written as it was given", () =>
    fc.assert(
      fc.property(nearMissesOf(unitIds), (text) => {
        const result = safeParseUnitId(text);
        if (result.ok) expect(unitId(codeOf(result.value), validFromOf(result.value))).toBe(text);
      }),
    ));

  it("takes no more than linear time", () => {
    takesLinearTime(safeParseUnitId, (length) => "0".repeat(length));
    takesLinearTime(safeParseUnitId, (length) => `${"a-".repeat(length / 2)}@..`);
    takesLinearTime(safeParseUnitId, (length) => "@".repeat(length));
  });
});

describe("the generators", () => {
  it("reach zeros in front, each length, the longest code, and open starts", () => {
    const official = fc.sample(officialCodes, 500);
    expect(new Set(official.map((code) => code.length))).toStrictEqual(new Set([2, 3, 5]));
    expect(official.some((code) => code.startsWith("0"))).toBe(true);
    const own = fc.sample(ownCodes, 500);
    expect(own.some((code) => code.length === 40)).toBe(true);
    expect(own.some((code) => code.includes(".")) && own.some((code) => code.includes("-"))).toBe(true);
    const units = fc.sample(unitIds, 500);
    expect(units.some((unit) => validFromOf(unit) === null)).toBe(true);
    expect(units.some((unit) => validFromOf(unit) === plainDate("2025-07-01"))).toBe(true);
  });
});
