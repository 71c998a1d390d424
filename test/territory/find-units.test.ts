import { plainDate } from "antq/date";
import { createTerritory, findUnits, hierarchyAt, PROVINCES } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitRows } from "./territories.ts";

const until = "2025-07-01";
const territory = createTerritory({
  units: [
    ...PROVINCES,
    { code: "611", name: "Ngọc Hồi", kind: "ruralDistrict", parent: "62", until },
    { code: "23395", name: "Pờ Y", kind: "commune", parent: "611", until },
    { code: "23377", name: "Plei Kần", kind: "township", parent: "611", until },
    { code: "106", name: "Tam Đường", kind: "ruralDistrict", parent: "12", until },
    { code: "03388", name: "Tam Đường", kind: "township", parent: "106", until },
    { code: "03424", name: "Bản Bo", kind: "commune", parent: "106", until },
  ],
});
const hierarchy = hierarchyAt(territory, plainDate("2025-06-30"));

describe("a unit is found", () => {
  it.each([
    ["Pờ Y", ["23395@.."]],
    ["xã Pờ Y", ["23395@.."]],
    ["XÃ  PỜ Y ", ["23395@.."]],
    ["Xã Pờ Y, huyện Ngọc Hồi, tỉnh Kon Tum", ["23395@.."]],
    ["Pờ Y, Kon Tum", ["23395@.."]],
    ["Pờ Y, Kon Tum, Việt Nam", ["23395@.."]],
    ["Pờ Y, Kon Tum, Kon Tum, Kon Tum, Kon Tum, Kon Tum", ["23395@.."]],
    ["Pờ Y, Kon Tum, Kon Tum, Kon Tum, Kon Tum, Kon Tum, Lai Châu", []],
    ["phường Pờ Y", []],
    ["Pờ Y, Lai Châu", []],
    ["Pờ Y".normalize("NFD"), ["23395@.."]],
    ["TT Plei Kần", ["23377@.."]],
    ["Tam Đường", ["106@..", "03388@.."]],
    ["Tam Ðường", ["106@..", "03388@.."]],
    ["thị trấn Tam Đường", ["03388@.."]],
    ["huyện Tam Đường", ["106@.."]],
    ["xã Bản Bo", ["03424@.."]],
    ["Bản Bo", ["03424@.."]],
    ["Hoà Bình", ["17@.."]],
    ["Hòa Bình", ["17@.."]],
    ["tỉnh Ðăk Lăk", ["66@.."]],
    ["Đắk Nông", ["67@.."]],
    ["TP. Hồ Chí Minh", ["79@.."]],
    ["TP.Huế", ["46@.."]],
    ["Bà Rịa – Vũng Tàu", ["77@.."]],
    ["", []],
    [",,,", []],
    ["xã", []],
  ])("by %j", (text, expected) => {
    expect(findUnits(hierarchy, text).exact).toStrictEqual(expected);
  });

  it("by its own path name, in every generated territory", () =>
    fc.assert(
      fc.property(unitRows, (units) => {
        const tree = hierarchyAt(createTerritory({ units }), plainDate("2025-06-30"));
        for (const unit of tree.units) {
          const found = findUnits(tree, tree.pathName(unit) ?? "");
          expect(found.exact).toContain(unit);
          expect(found.suggestions).toStrictEqual([]);
        }
      }),
    ));

  it("in any spelling that looks the same", () => {
    const spellings: readonly ((name: string) => string)[] = [
      (name) => name.normalize("NFD"),
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.replaceAll("òa", "oà").replaceAll("óa", "oá").replaceAll("ÒA", "OÀ"),
      (name) => name.replaceAll("Đ", "Ð").replaceAll("đ", "ð"),
      (name) => name.replaceAll("Đắk", "Đăk").replaceAll("Lắk", "Lăk"),
      (name) => name.replaceAll(" ", "\u00a0 "),
      (name) => name.replaceAll(" - ", "–"),
      (name) => ` ${name} `,
    ];
    const provinces = hierarchy.unitsOfTier("province");
    fc.assert(
      fc.property(
        fc.constantFrom(...provinces),
        fc.subarray([...spellings]),
        fc.boolean(),
        (unit, some, isFull) => {
          const name = isFull ? hierarchy.pathName(unit) : hierarchy.factsOf(unit)?.name;
          const text = some.reduce((spelled, spell) => spell(spelled), name ?? "");
          expect([text, findUnits(hierarchy, text).exact]).toStrictEqual([text, [unit]]);
        },
      ),
    );
  });

  it("never by a text of any other shape, and any text is answered", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constant("Kon Tum,".repeat(10_000))), (text) => {
        const { exact, suggestions } = findUnits(hierarchy, text);
        expect(exact.length === 0 || suggestions.length === 0).toBe(true);
        expect(suggestions.length).toBeLessThanOrEqual(8);
      }),
    ));
});

describe("where none is found, those that look alike are suggested", () => {
  it.each([
    ["Bờ Y", ["23395@.."]],
    ["xa po y, kon tum", ["23395@.."]],
    ["phường Pờ Y", ["23395@.."]],
    ["Kontum", ["62@.."]],
    ["dak lak", ["66@.."]],
    ["Đồng Thá", ["87@.."]],
    ["Đồng Tah", ["75@..", "87@.."]],
    ["không có nơi này", []],
    ["Y", []],
  ])("for %j", (text, expected) => {
    expect(findUnits(hierarchy, text)).toStrictEqual({ exact: [], suggestions: expected });
  });

  it("with the nearest first, those that lie where the text says before others", () => {
    expect(findUnits(hierarchy, "xã Tam Đường").suggestions).toStrictEqual(["106@..", "03388@.."]);
    expect(findUnits(hierarchy, "Tam Duong, huyện Tam Đường").suggestions[0]).toBe("03388@..");
  });
});
