import { isValidOn, plainDate } from "antq/date";
import {
  isSector,
  isTier,
  isUnitKind,
  SECTORS,
  sectorValidity,
  TIERS,
  UNIT_KINDS,
  type UnitKindFacts,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput } from "../laws.ts";
import { days } from "./generators.ts";

const LAST_DISTRICT_DAY = plainDate("2025-06-30");
const REFORM = plainDate("2025-07-01");

describe("the tiers", () => {
  it("run from the country down", () => {
    expect(Object.keys(TIERS)).toStrictEqual(["country", "province", "district", "commune", "village"]);
    expect(Object.values(TIERS).map(({ order }) => order)).toStrictEqual([0, 1, 2, 3, 4]);
  });

  it("lose the district on 01/7/2025, and no other", () => {
    const tiersOn = (day: typeof REFORM) =>
      Object.keys(TIERS).filter((tier) => isTier(tier) && isValidOn(TIERS[tier].validity, day));
    expect(tiersOn(LAST_DISTRICT_DAY)).toStrictEqual(Object.keys(TIERS));
    expect(tiersOn(REFORM)).toStrictEqual(["country", "province", "commune", "village"]);
  });
});

describe("the kinds of unit", () => {
  const rows: readonly UnitKindFacts[] = Object.values(UNIT_KINDS);

  it("are known by distinct words in both languages", () => {
    expect(new Set(rows.map(({ vi }) => vi)).size).toBe(rows.length);
    expect(new Set(rows.map(({ en }) => en)).size).toBe(rows.length);
  });

  it("each name a source", () => {
    for (const { source } of rows) expect(source).toMatch(/^Luật \d+\/\d{4}\/QH\d+/u);
  });

  it("never exist on a day on which their tier does not", () =>
    fc.assert(
      fc.property(fc.constantFrom(...rows), days, ({ tier, validity }, day) => {
        if (isValidOn(validity, day)) expect(isValidOn(TIERS[tier].validity, day)).toBe(true);
      }),
    ));

  it.each([
    [
      LAST_DISTRICT_DAY,
      "district",
      ["huyện", "quận", "thị xã", "thành phố thuộc tỉnh", "thành phố thuộc thành phố trực thuộc trung ương"],
    ],
    [LAST_DISTRICT_DAY, "commune", ["xã", "phường", "thị trấn"]],
    [REFORM, "province", ["tỉnh", "thành phố trực thuộc trung ương"]],
    [REFORM, "district", []],
    [REFORM, "commune", ["xã", "phường", "đặc khu"]],
    [
      REFORM,
      "village",
      [
        "thôn",
        "làng",
        "bản",
        "buôn",
        "bon",
        "ấp",
        "phum",
        "sóc",
        "tổ dân phố",
        "khu phố",
        "khối phố",
        "khóm",
        "tiểu khu",
      ],
    ],
  ])("on %s those of the %s tier are %j", (day, tier, words) => {
    const alive = rows.filter((row) => row.tier === tier && isValidOn(row.validity, day));
    expect(alive.map(({ vi }) => vi)).toStrictEqual(words);
  });
});

describe("the sectors", () => {
  it("have distinct names in both languages", () => {
    const rows = Object.values(SECTORS);
    expect(new Set(rows.map(({ vi }) => vi)).size).toBe(rows.length);
    expect(new Set(rows.map(({ en }) => en)).size).toBe(rows.length);
  });

  it("have bodies in a tier only while it exists, the district police four months less", () => {
    for (const sector of Object.keys(SECTORS).filter(isSector)) {
      for (const tier of Object.keys(TIERS).filter(isTier)) {
        const { from, until } = sectorValidity(sector, tier);
        const isDistrictPolice = sector === "police" && tier === "district";
        expect(from).toBe(TIERS[tier].validity.from);
        expect(until).toBe(isDistrictPolice ? "2025-03-01" : TIERS[tier].validity.until);
      }
    }
  });
});

describe("the guards", () => {
  it("take the keys of their tables and nothing else", () => {
    const guards = [
      [TIERS, isTier],
      [UNIT_KINDS, isUnitKind],
      [SECTORS, isSector],
    ] as const;
    for (const [table, guard] of guards) {
      for (const key of Object.keys(table)) expect(guard(key)).toBe(true);
      fc.assert(
        fc.property(anyInput, (input) => {
          const isKey = typeof input === "string" && Object.keys(table).includes(input);
          expect(guard(input)).toBe(isKey);
        }),
      );
    }
  });
});
