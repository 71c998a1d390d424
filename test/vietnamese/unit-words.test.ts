import { foldName, isUnitWord, UNIT_WORDS, type UnitWord, unitsNamed } from "antq/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noisy, units } from "./generators.ts";

const entries = Object.keys(UNIT_WORDS)
  .filter(isUnitWord)
  .map((unit) => ({ unit, ...UNIT_WORDS[unit] }));

describe("the table of unit words", () => {
  it("prints each unit by a word of its own", () => {
    for (const { unit, vi } of entries) expect(unitsNamed(vi), vi).toStrictEqual([unit]);
  });

  it("names no word twice for one unit", () => {
    for (const { unit, vi, aliases } of entries) {
      const words = [vi, ...aliases].map(foldName);
      expect(new Set(words).size, unit).toBe(words.length);
    }
  });

  it("shares words between units only where one word has two meanings in the field", () => {
    const words = entries.flatMap(({ aliases }) => aliases).filter((word) => unitsNamed(word).length > 1);
    expect(new Set(words)).toStrictEqual(new Set(["khẩu", "viên"]));
  });

  it("has English names that no other unit has", () => {
    const names = entries.map(({ en }) => en);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toStrictEqual([]);
  });

  it("counts whole whatever is counted, and gives decimals to what is measured and to hours", () => {
    const measured = ["mass", "volume", "length", "area", "density", "share"];
    for (const { unit, decimals, counts } of entries)
      expect(decimals > 0, unit).toBe(measured.includes(counts) || unit === "hour");
  });
});

describe("looking up a printed word", () => {
  it("finds it through noise and in capitals", () => {
    const printed = units.chain((unit) =>
      fc.tuple(fc.constant(unit), noisy(UNIT_WORDS[unit].vi.toUpperCase())),
    );
    fc.assert(
      fc.property(printed, ([unit, word]) => {
        expect(unitsNamed(word)).toStrictEqual([unit]);
      }),
    );
  });

  it.each<[string, readonly UnitWord[]]>([
    ["vụ", ["incident"]],
    ["vụ việc", ["incident"]],
    ["vụ án", ["criminalCase"]],
    ["khẩu", ["resident", "gun"]],
    ["bản", ["village"]],
    ["bản cam kết", ["pledge"]],
    ["tổ", ["group"]],
    ["tổ chức", ["organisation"]],
    ["tổ dân phố", ["neighbourhood"]],
    ["đ", ["dong"]],
    ["km²", ["squareKilometre"]],
    ["phần trăm", ["percent"]],
    ["con trâu", []],
    ["", []],
    ["__proto__", []],
  ])("%s names %j", (word, named) => expect(unitsNamed(word)).toStrictEqual(named));
});
