import { plainDate } from "antq/date";
import {
  addsOver,
  BEHAVIOURS,
  type Behaviour,
  collectionOn,
  createCatalogue,
  parseIndicatorCode,
  safeParseIndicatorCode,
} from "antq/indicator";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, roundTrips, survivesJson, takesLinearTime } from "../laws.ts";
import { codes } from "./generators.ts";

describe("a code", () => {
  it("is read as it is written, and survives JSON", () => {
    roundTrips(codes, parseIndicatorCode, String);
    survivesJson(codes.map(parseIndicatorCode));
  });

  it("is refused with its own problem only, in linear time", () => {
    onlyDomainErrors(safeParseIndicatorCode, nearMissesOf(codes));
    takesLinearTime(safeParseIndicatorCode, (length) => "a-".repeat(length / 2));
  });

  it.each(["", "-a", "a-", "a--b", "A", "1a", "a_b", "a b", "đ", "a\n", "__proto__", "a".repeat(101)])(
    "%j has the wrong shape",
    (text) => {
      expect(safeParseIndicatorCode(text).ok).toBe(false);
    },
  );

  it.each(["a", "fires", "criterion-19-2", "constructor", "a".repeat(100)])(
    "%j has the right shape",
    (text) => {
      expect(parseIndicatorCode(text)).toBe(text);
    },
  );
});

describe("a behaviour", () => {
  const sums = (behaviour: Behaviour) =>
    (["places", "time", "sectors"] as const).filter((over) =>
      addsOver({ behaviour, addsOverPlaces: true }, over),
    );

  it("says what figures may be added over", () => {
    expect(sums("flow")).toStrictEqual(["places", "time"]);
    expect(sums("distinct")).toStrictEqual(["places"]);
    expect(sums("stock")).toStrictEqual(["places"]);
    expect(sums("mixed")).toStrictEqual(["places"]);
  });

  it("never lets sectors be added, nor places where the indicator says no", () => {
    for (const behaviour of ["flow", "distinct", "stock", "mixed"] as const) {
      expect(addsOver({ behaviour, addsOverPlaces: true }, "sectors")).toBe(false);
      expect(addsOver({ behaviour, addsOverPlaces: false }, "places")).toBe(false);
      expect(addsOver({ behaviour, addsOverPlaces: false }, "time")).toBe(behaviour === "flow");
    }
  });

  it("names both languages", () => {
    for (const { vi, en, meaning } of Object.values(BEHAVIOURS)) expect(vi && en && meaning).not.toBe("");
  });
});

describe("who collects an indicator", () => {
  const { indicators } = createCatalogue({
    indicators: [
      {
        code: "communes-with-models",
        name: { vi: "Xã, thị trấn có mô hình", en: "Communes with models" },
        unit: "unit",
        behaviour: "stock",
        collection: [
          { tier: "district", sectors: ["police"], validity: { from: null, until: "2025-03-01" } },
          { tier: "province", sectors: ["police"], validity: { from: "2025-03-01", until: null } },
        ],
      },
    ],
  });

  it.each([
    ["2025-02-28", "district"],
    ["2025-03-01", "province"],
  ] as const)("on %s is the %s", (day, tier) => {
    const [indicator] = indicators;
    expect(indicator && collectionOn(indicator, plainDate(day)).map((entry) => entry.tier)).toStrictEqual([
      tier,
    ]);
  });
});
