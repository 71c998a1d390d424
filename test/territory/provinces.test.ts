import { plainDate } from "antq/date";
import {
  createTerritory,
  hierarchyAt,
  lifeOf,
  PROVINCE_SUCCESSIONS,
  PROVINCES,
  predecessorsOf,
  successorsOf,
  unitAt,
  unitFacts,
  unitsOf,
} from "antq/territory";
import { describe, expect, it } from "vitest";

const territory = createTerritory({ units: PROVINCES, successions: PROVINCE_SUCCESSIONS });
const [before, since] = [plainDate("2025-06-30"), plainDate("2025-07-01")];

function fullNameOf(code: string, day: typeof before): string | undefined {
  const unit = unitAt(territory, code, day);
  return unit && hierarchyAt(territory, day).pathName(unit);
}

function citiesOn(day: typeof before): number {
  const hierarchy = hierarchyAt(territory, day);
  return hierarchy.units.filter((unit) => hierarchy.factsOf(unit)?.kind === "centralCity").length;
}

describe("the provinces", () => {
  // Counts: list of units of 01/3/2025; Quyết định 19/2025/QĐ-TTg; Nghị quyết 175/2024/QH15 and 30/2026/QH16.
  it.each([
    [plainDate("2024-12-31"), 63, 5],
    [plainDate("2025-01-01"), 63, 6],
    [before, 63, 6],
    [since, 34, 6],
    [plainDate("2026-04-29"), 34, 6],
    [plainDate("2026-04-30"), 34, 7],
  ])("on %s are %i, %i of them centrally run cities", (day, provinces, cities) => {
    expect(hierarchyAt(territory, day).unitsOfTier("province")).toHaveLength(provinces);
    expect(citiesOn(day)).toBe(cities);
  });

  // Codes: list of units of 01/3/2025; Quyết định 19/2025/QĐ-TTg.
  it.each([
    ["52", "tỉnh Bình Định", "tỉnh Gia Lai"],
    ["64", "tỉnh Gia Lai", undefined],
    ["10", "tỉnh Lào Cai", undefined],
    ["15", "tỉnh Yên Bái", "tỉnh Lào Cai"],
    ["24", "tỉnh Bắc Giang", "tỉnh Bắc Ninh"],
    ["44", "tỉnh Quảng Bình", "tỉnh Quảng Trị"],
    ["80", "tỉnh Long An", "tỉnh Tây Ninh"],
    ["82", "tỉnh Tiền Giang", "tỉnh Đồng Tháp"],
    ["91", "tỉnh Kiên Giang", "tỉnh An Giang"],
    ["77", "tỉnh Bà Rịa - Vũng Tàu", undefined],
    ["79", "thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh"],
    ["14", "tỉnh Sơn La", "tỉnh Sơn La"],
    ["46", "thành phố Huế", "thành phố Huế"],
  ])("with the code %s are %s, then %s", (code, former, next) => {
    expect([fullNameOf(code, before), fullNameOf(code, since)]).toStrictEqual([former, next]);
  });

  it("live on where they were not merged, eleven of them and the country", () => {
    const living = unitsOf(territory).filter((unit) => {
      const life = lifeOf(territory, unit);
      return life?.from === null && life.until === null;
    });
    const codes = ["01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46", "VN"];
    expect(living).toStrictEqual(codes.map((code) => `${code}@..`));
  });

  it("each have gone whole into one new province, and each new one comes from two or three", () => {
    for (const unit of unitsOf(territory)) {
      const { from, until } = lifeOf(territory, unit) ?? { from: null, until: null };
      expect(successorsOf(territory, unit)).toHaveLength(until === null ? 0 : 1);
      const count = predecessorsOf(territory, unit).length;
      expect(from === null ? count === 0 : count === 2 || count === 3).toBe(true);
    }
    expect(PROVINCE_SUCCESSIONS).toHaveLength(52);
  });

  it("each name a source, as does each fact of theirs", () => {
    for (const { source } of PROVINCES) expect(source).toMatch(/(?:Nghị quyết|Quyết định|Luật) \d+\/20\d\d/u);
    for (const { legalBasis } of PROVINCE_SUCCESSIONS) expect(legalBasis).toBe("Nghị quyết 202/2025/QH15");
    const hue = unitAt(territory, "46", before);
    expect(hue && unitFacts(territory, hue, plainDate("2024-12-31"))).toStrictEqual({
      name: "Thừa Thiên Huế",
      kind: "province",
      tier: "province",
      parent: "VN@..",
      source: "Nghị quyết 175/2024/QH15",
    });
  });
});
