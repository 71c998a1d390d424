import { addDays, type PlainDate, plainDate } from "antq/date";
import { CATALOGUE, PLAN_155_TARGETS, SAFETY_STANDARDS } from "antq/movement";
import {
  type CriterionEvidence,
  checkStandard,
  checkTarget,
  checkTargetOf,
  criteriaOn,
  recognitionRate,
  requiredCount,
  type Standard,
} from "antq/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const STANDARDS: readonly Standard[] = Object.values(SAFETY_STANDARDS);
const DAYS = fc.integer({ min: 0, max: 7000 }).map((offset) => addDays(plainDate("2012-04-27"), offset));

/** Evidence under which every criterion that was seen holds. */
function allIsWell(standard: Standard, asOf: PlainDate): Record<string, CriterionEvidence> {
  const evidence: Record<string, CriterionEvidence> = {};
  for (const { key, requirement } of criteriaOn(standard, asOf)) {
    if (requirement.kind === "condition") evidence[key] = "holds";
    if (requirement.kind === "rate") evidence[key] = { total: 25, registered: 25, recognised: 25, asOf };
    if (requirement.kind === "threshold") {
      const wantsRatio = requirement.threshold.kind === "ratio";
      const count = requirement.threshold.comparison === "atLeast" ? 1 : 0;
      evidence[key] = wantsRatio ? { numerator: 120, denominator: 120, asOf } : { count };
    }
  }
  return evidence;
}

describe("the safety standards", () => {
  it.each([
    ["2012-04-26", 0, 0],
    ["2012-04-27", 1, 3],
    ["2022-02-09", 1, 3],
    ["2022-02-10", 6, 9],
    ["2025-06-30", 6, 9],
    ["2025-07-01", 7, 10],
  ] as const)(
    "have on %s so many criteria for a residential area and for a commune",
    (day, area, commune) => {
      expect(criteriaOn(SAFETY_STANDARDS.residentialArea, plainDate(day))).toHaveLength(area);
      expect(criteriaOn(SAFETY_STANDARDS.commune, plainDate(day))).toHaveLength(commune);
    },
  );

  it("are never met while a criterion has not been seen, whatever else holds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STANDARDS), DAYS, (standard, asOf) => {
        expect(criteriaOn(standard, asOf).map(({ requirement }) => requirement.kind)).toContain("unseen");
        expect(checkStandard(standard, allIsWell(standard, asOf), asOf).outcome).toBe("undetermined");
      }),
    );
  });

  it("are missed where one criterion that was seen fails, whatever is unseen", () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: 0, max: 17 }), (asOf, recognised) => {
        const standard = SAFETY_STANDARDS.commune;
        const key = asOf < "2022-02-10" ? "residential-areas-recognised" : "recognised";
        const evidence = {
          ...allIsWell(standard, asOf),
          [key]: { total: 25, registered: 25, recognised, asOf },
        };
        expect(checkStandard(standard, evidence, asOf).outcome).toBe("missed");
      }),
    );
  });

  it("ask that all register and 70 % be recognised: 18 of 25, and every one of 126", () => {
    const asOf = plainDate("2022-11-15");
    const counts = { total: 25, registered: 25, recognised: 18, asOf };
    const outcomes = (given: typeof counts) => {
      const { criteria } = checkStandard(
        SAFETY_STANDARDS.commune,
        { registered: given, recognised: given },
        asOf,
      );
      return criteria.filter(({ check }) => check !== null).map(({ outcome }) => outcome);
    };
    expect(outcomes(counts)).toStrictEqual(["met", "met"]);
    expect(outcomes({ ...counts, recognised: 17 })).toStrictEqual(["met", "missed"]);
    expect(outcomes({ ...counts, total: 126, registered: 126, recognised: 126 })).toStrictEqual([
      "met",
      "met",
    ]);
    expect(outcomes({ ...counts, total: 126, registered: 125, recognised: 125 })).toStrictEqual([
      "missed",
      "met",
    ]);
  });

  it("name the source of each criterion, and call its days unverified where they are", () => {
    for (const { criteria } of STANDARDS) {
      for (const { source, dates, validity } of criteria) {
        expect(["23/2012/TT-BCA", "124/2021/TT-BCA", "48/2025/TT-BCA"]).toContain(source.document);
        expect(dates).toBe(source.document === "124/2021/TT-BCA" ? "verified" : "unverified");
        if (source.document === "124/2021/TT-BCA") expect(validity.from).toBe("2022-02-10");
      }
    }
  });

  it("have codes of their own, and keys that are told apart on any day", () => {
    expect(new Set(STANDARDS.map(({ code }) => code)).size).toBe(STANDARDS.length);
    fc.assert(
      fc.property(fc.constantFrom(...STANDARDS), DAYS, (standard, day) => {
        const keys = criteriaOn(standard, day).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe("the targets of plan 155", () => {
  it("ask for 90 % of places and 95 % of organisations, from 2021 to 2023, in Sơn La", () => {
    const { places, organisations } = PLAN_155_TARGETS;
    expect([places.threshold.percent, organisations.threshold.percent]).toStrictEqual(["90", "95"]);
    for (const target of [places, organisations]) {
      expect([target.years, target.place, target.counting]).toStrictEqual([
        { first: 2021, last: 2023 },
        "14@..",
        "unstated",
      ]);
      expect(target.source).toStrictEqual({ document: "plan-155", location: "I.4" });
    }
  });

  it("would ask 114 of 126 and 12 of 13, as an illustration, and 39 of 41", () => {
    expect(String(requiredCount(PLAN_155_TARGETS.places.threshold, 126))).toBe("114");
    expect(String(requiredCount(PLAN_155_TARGETS.places.threshold, 13))).toBe("12");
    expect(String(requiredCount(PLAN_155_TARGETS.organisations.threshold, 41))).toBe("39");
  });

  it("speak of recognition: of what all have registered nothing follows", () => {
    const counts = { total: 126, registered: 126, recognised: null, asOf: "unstated" } as const;
    const rate = PLAN_155_TARGETS.places.rate ?? "registeredOfTotal";
    expect(rate).toBe("recognisedOfTotal");
    const check = checkTarget(PLAN_155_TARGETS.places.threshold, recognitionRate(counts, rate));
    expect(check.outcome).toBe("undetermined");
  });

  it("offer both readings, kind by kind and pooled", () => {
    const rows = [
      { kind: "residentialArea", numerator: 126, denominator: 126, asOf: "unstated" },
      { kind: "commune", numerator: 11, denominator: 13, asOf: "unstated" },
    ] as const;
    const check = checkTargetOf(PLAN_155_TARGETS.places, rows);
    expect([check.perKind, check.pooled, check.outcome]).toStrictEqual(["missed", "met", "undetermined"]);
  });

  it("name figures of the catalogue whose rate it has, and a standard for each kind", () => {
    const rates = new Set(
      CATALOGUE.ratios.map(({ numerator, denominator }) => `${numerator} / ${denominator}`),
    );
    const kinds = [...PLAN_155_TARGETS.places.kinds, ...PLAN_155_TARGETS.organisations.kinds];
    for (const { figures } of kinds) {
      const shown = "numerator" in figures ? `${figures.numerator} / ${figures.denominator}` : "";
      expect(rates.has(shown)).toBe(true);
    }
    expect(kinds.map(({ kind }) => kind).sort()).toStrictEqual(Object.keys(SAFETY_STANDARDS).sort());
  });
});
