import { addDays, plainDate } from "antq/date";
import { collectionOn } from "antq/indicator";
import { CATALOGUE, CHAPTERS, FIGURES_LEFT_OUT, STATEMENTS } from "antq/movement";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const PRINTED = new Set<string>([
  ...STATEMENTS.map(({ indicator }) => indicator),
  ...FIGURES_LEFT_OUT.map(({ indicator }) => indicator),
]);

describe("the catalogue of the movement", () => {
  it("has the 181 indicators and ratios of which the five reports print a figure, and the 23 that they name", () => {
    const indicators = CATALOGUE.indicators.map(({ code }) => code);
    const ratios = CATALOGUE.ratios.map(({ code }) => code);
    const [printed, named] = [
      indicators.filter((code) => PRINTED.has(code)),
      indicators.filter((code) => !PRINTED.has(code)),
    ];
    const printedRatios = ratios.filter((code) => PRINTED.has(code));
    expect([printed.length + printedRatios.length, printedRatios.length, named.length]).toStrictEqual([
      181, 4, 23,
    ]);
    expect(named).toStrictEqual([
      "agencies",
      "communes-meeting-criterion-19-2",
      "coordination-meetings",
      "core-force-classes",
      "enterprises",
      "implementing-plans-issued",
      "inspections",
      "key-areas",
      "key-areas-transformed",
      "listening-forums",
      "mediation-cases",
      "models-dropped",
      "models-inactive",
      "models-merged",
      "models-reviewed",
      "review-conferences",
      "safe-agencies-recognised",
      "safe-communes-recognised",
      "safe-enterprises-recognised",
      "safe-residential-areas-recognised",
      "safe-schools-recognised",
      "schools",
      "steering-committees-consolidated",
    ]);
  });

  it("puts each indicator into one chapter", () => {
    const inChapters = CHAPTERS.flatMap(({ indicators }) => indicators);
    expect([...inChapters].sort()).toStrictEqual(CATALOGUE.indicators.map(({ code }) => code));
  });

  it("gives no two entries one name, in either language", () => {
    const entries = [...CATALOGUE.indicators, ...CATALOGUE.ratios];
    for (const language of ["vi", "en"] as const) {
      const names = entries.map(({ name }) => name[language].toLowerCase());
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toStrictEqual([]);
    }
  });

  it("writes its names in composed letters, without spaces at their ends or twice", () => {
    for (const { name } of [...CATALOGUE.indicators, ...CATALOGUE.ratios]) {
      for (const text of [name.vi, name.en]) {
        expect(text).toBe(text.normalize("NFC").trim().replace(/ {2,}/gu, " "));
      }
    }
  });

  it("names who collects an indicator on every day, but for what ended or had not begun by law", () => {
    const days = fc.integer({ min: 0, max: 8000 }).map((offset) => addDays(plainDate("2015-01-01"), offset));
    const endedWithTheDistricts = [
      "distance-to-district-centre",
      "district-commendations-collectives",
      "district-commendations-individuals",
      "district-units",
    ];
    fc.assert(
      fc.property(days, (day) => {
        const uncollected = CATALOGUE.indicators
          .filter((indicator) => collectionOn(indicator, day).length === 0)
          .map(({ code }): string => code);
        expect(uncollected.sort()).toStrictEqual(
          [
            ...(day >= "2025-07-01" ? endedWithTheDistricts : []),
            ...(day >= "2024-07-01"
              ? ["neighbourhood-guards", "part-time-commune-police"]
              : ["grassroots-security-team-members", "grassroots-security-team-villages"]),
          ].sort(),
        );
      }),
    );
  });

  it("collects nothing in villages, and nothing in districts after they ended", () => {
    for (const indicator of [...CATALOGUE.indicators, ...CATALOGUE.ratios]) {
      const tiers = (day: "2025-06-30" | "2025-07-01") =>
        collectionOn(indicator, plainDate(day)).map(({ tier }) => tier);
      expect([...tiers("2025-06-30"), ...tiers("2025-07-01")]).not.toContain("village");
      expect(tiers("2025-07-01")).not.toContain("district");
    }
  });

  it("names the tier that took over what the districts and their police collected", () => {
    const tierOf = (code: string, day: "2025-02-28" | "2025-03-01" | "2025-07-01") => {
      const indicator = CATALOGUE.indicator(code);
      return indicator && collectionOn(indicator, plainDate(day)).map(({ tier }) => tier);
    };
    expect(tierOf("traffic-violations-handled", "2025-02-28")).toStrictEqual(["district"]);
    expect(tierOf("traffic-violations-handled", "2025-03-01")).toStrictEqual(["province"]);
    expect(tierOf("safe-communes-recognised", "2025-03-01")).toStrictEqual(["district"]);
    expect(tierOf("safe-communes-recognised", "2025-07-01")).toStrictEqual(["province"]);
  });

  it("says that the grassroots force took the place of two earlier ones", () => {
    const replaced = CATALOGUE.indicator("grassroots-security-team-members")?.replaces;
    expect(replaced).toStrictEqual([
      { code: "part-time-commune-police", from: "2024-07-01" },
      { code: "neighbourhood-guards", from: "2024-07-01" },
    ]);
    expect(CATALOGUE.successorsOf("neighbourhood-guards").map(({ code }) => code)).toStrictEqual([
      "grassroots-security-team-members",
    ]);
  });

  it("lets what is registered and recognised stand for its assessment year", () => {
    const assessed = CATALOGUE.indicators.filter(({ standsFor }) => standsFor === "assessmentYear");
    expect(assessed.every(({ code }) => /registered|recognised|criterion/u.test(code))).toBe(true);
    expect(assessed).toHaveLength(12);
  });

  it("keeps the three rates of the safety standard apart wherever both parts are counted", () => {
    const rates = CATALOGUE.ratios.filter(({ code }) => code.startsWith("safe-"));
    expect(rates.map(({ numerator, denominator }) => `${numerator} / ${denominator}`)).toStrictEqual([
      "safe-agencies-recognised / safe-agencies-registered",
      "safe-agencies-recognised / agencies",
      "safe-agencies-registered / agencies",
      "safe-communes-recognised / communes",
      "safe-enterprises-recognised / safe-enterprises-registered",
      "safe-enterprises-recognised / enterprises",
      "safe-enterprises-registered / enterprises",
      "safe-residential-areas-recognised / safe-residential-areas-registered",
      "safe-residential-areas-recognised / residential-areas",
      "safe-residential-areas-registered / residential-areas",
      "safe-schools-recognised / safe-schools-registered",
      "safe-schools-recognised / schools",
      "safe-schools-registered / schools",
    ]);
  });

  it("gives every subset of a counted whole its share", () => {
    const shares = new Set(
      CATALOGUE.ratios.map(({ numerator, denominator }) => `${numerator} / ${denominator}`),
    );
    const withoutShare = CATALOGUE.indicators.flatMap(({ code, partOf }) =>
      partOf
        .filter(({ whole, relation }) => relation === "subset" && !shares.has(`${code} / ${whole}`))
        .map(({ whole }) => `${code} / ${whole}`),
    );
    expect(withoutShare).toStrictEqual([
      "border-length-self-managed / border-length",
      "communes-meeting-criterion-19-2 / communes",
      "incidents-handled-administratively / security-incidents",
      "models-inactive / self-management-models",
      "subjects-handled-administratively / security-incident-subjects",
      "village-party-cells / subordinate-party-cells",
    ]);
  });
});
