import { ALWAYS, plainDate } from "antq/date";
import { bounded, parseIndicatorCode } from "antq/indicator";
import { DomainError } from "antq/kernel";
import {
  atLeast,
  type Criterion,
  type CriterionEvidence,
  checkStandard,
  checkTarget,
  checkTargetOf,
  criteriaOn,
  type Outcome,
  RECOGNITION_RATES,
  type RecognitionCounts,
  type Requirement,
  recognitionRate,
  type Standard,
  safeCheckStandard,
  safeCheckTargetOf,
  type Target,
  type TargetCounting,
} from "antq/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { survivesJson } from "../laws.ts";
import { problemsOf } from "./problems-of.ts";

const asOf = plainDate("2022-11-15");
const source = { document: "155/KH-MTTQ-CAT", location: "I.4" };
const name = { vi: "tên", en: "name" };

function targetCounted(counting: TargetCounting): Target<ReturnType<typeof atLeast90>> {
  const figures = { numerator: parseIndicatorCode("safe"), denominator: parseIndicatorCode("all") };
  return {
    code: "safe-places",
    name,
    threshold: atLeast90(),
    kinds: ["residentialArea", "commune"].map((kind) => ({ kind, name, figures })),
    counting,
    rate: "recognisedOfTotal",
    place: null,
    years: { first: 2021, last: 2023 },
    standard: "safe-place",
    source,
  };
}

function atLeast90() {
  return atLeast("90%");
}

function rows(areas: number, communes: number) {
  return [
    { kind: "residentialArea", numerator: areas, denominator: 126, asOf },
    { kind: "commune", numerator: communes, denominator: 13, asOf },
  ];
}

describe("a target of several kinds", () => {
  it.each<[TargetCounting, number, number, readonly [Outcome, Outcome, Outcome]]>([
    ["perKind", 120, 12, ["met", "met", "met"]],
    ["pooled", 120, 12, ["met", "met", "met"]],
    ["unstated", 120, 12, ["met", "met", "met"]],
    ["perKind", 120, 11, ["missed", "missed", "met"]],
    ["pooled", 120, 11, ["met", "missed", "met"]],
    ["unstated", 120, 11, ["undetermined", "missed", "met"]],
    ["perKind", 50, 2, ["missed", "missed", "missed"]],
    ["pooled", 50, 2, ["missed", "missed", "missed"]],
    ["unstated", 50, 2, ["missed", "missed", "missed"]],
  ])("counted %s, %i of 126 and %i of 13", (counting, areas, communes, expected) => {
    const check = checkTargetOf(targetCounted(counting), rows(areas, communes));
    expect([check.outcome, check.perKind, check.pooled]).toStrictEqual(expected);
    const codes = check.reasons.map(({ code }) => code);
    expect(codes).toStrictEqual(check.outcome === "undetermined" ? ["target.readingsDisagree"] : []);
    expect(check.target).toBe("safe-places");
    expect(check.each.checks.map(({ unit }) => unit)).toStrictEqual(["residentialArea", "commune"]);
  });

  it("is undetermined without all of its kinds, unless one misses already", () => {
    const outcomes = (counting: TargetCounting, areas: number) => {
      const check = checkTargetOf(targetCounted(counting), rows(areas, 13).slice(0, 1));
      return [check.outcome, check.perKind, check.pooled, ...check.reasons.map(({ code }) => code)];
    };
    const missing = ["undetermined", "undetermined", "undetermined", "target.missingKinds"];
    expect(outcomes("perKind", 126)).toStrictEqual(missing);
    expect(outcomes("pooled", 126)).toStrictEqual(missing);
    expect(outcomes("perKind", 50)).toStrictEqual(["missed", "missed", "undetermined"]);
    expect(outcomes("unstated", 50)).toStrictEqual([
      "undetermined",
      "missed",
      "undetermined",
      "target.readingsDisagree",
      "target.missingKinds",
    ]);
  });

  it("names the kind that cannot be decided", () => {
    const [areas] = rows(126, 13);
    const commune = { kind: "commune", numerator: 13, denominator: null, asOf };
    const { outcome, reasons } = checkTargetOf(targetCounted("perKind"), areas ? [areas, commune] : []);
    expect(outcome).toBe("undetermined");
    expect(reasons.map(({ code, path }) => [code, ...path].join(" "))).toStrictEqual([
      "target.missingDenominator commune",
    ]);
  });

  it("gives the reasons of the reading that it states", () => {
    const [areas] = rows(126, 13);
    const commune = { kind: "commune", numerator: 10, denominator: 13, unknown: 3, asOf };
    const check = (counting: TargetCounting) =>
      checkTargetOf(targetCounted(counting), areas ? [areas, commune] : []);
    const codes = (counting: TargetCounting) => check(counting).reasons.map(({ code }) => code);
    expect([check("perKind").perKind, check("perKind").pooled]).toStrictEqual(["undetermined", "met"]);
    expect(codes("perKind")).toStrictEqual(["target.notReported"]);
    expect(codes("pooled")).toStrictEqual([]);
    expect(codes("unstated")).toStrictEqual(["target.readingsDisagree", "target.notReported"]);
  });

  it("refuses kinds that it does not speak of, and a kind twice, at once", () => {
    const wrong = [
      ...rows(1, 200),
      ...rows(1, 1).slice(0, 1),
      { kind: "school", numerator: 1, denominator: 1, asOf },
    ];
    const expected = [
      "target.unknownKind 3 kind",
      "target.numeratorOverDenominator 1",
      "target.unitTwice 2 unit",
    ];
    expect(problemsOf(() => checkTargetOf(targetCounted("pooled"), wrong))).toStrictEqual(expected);
    expect(safeCheckTargetOf(targetCounted("pooled"), wrong).ok).toBe(false);
  });

  it("is plain data", () =>
    survivesJson(fc.constantFrom(targetCounted("pooled"), targetCounted("unstated"))));
});

describe("the three rates", () => {
  const counts = { total: 126, registered: 120, recognised: 110, asOf };

  it("have each its own numerator and denominator", () => {
    const rates = [
      recognitionRate(counts, "registeredOfTotal"),
      recognitionRate(counts, "recognisedOfRegistered"),
      recognitionRate(counts, "recognisedOfTotal"),
    ];
    expect(rates.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toStrictEqual([
      "120/126",
      "110/120",
      "110/126",
    ]);
    expect(Object.keys(RECOGNITION_RATES)).toHaveLength(3);
    for (const rate of rates) expect(rate.asOf).toBe(asOf);
  });

  it("can differ in outcome", () => {
    const outcomes = (["registeredOfTotal", "recognisedOfRegistered", "recognisedOfTotal"] as const).map(
      (rate) => checkTarget(atLeast("90%"), recognitionRate(counts, rate)).outcome,
    );
    expect(outcomes).toStrictEqual(["met", "met", "missed"]);
  });
});

function criterion(key: string, requirement: Requirement, validity = ALWAYS): Criterion {
  return { key, name, requirement, validity, dates: "verified", source };
}

const REGISTERED: Requirement = { kind: "rate", rate: "registeredOfTotal", threshold: atLeast("100%") };
const RECOGNISED: Requirement = { kind: "rate", rate: "recognisedOfTotal", threshold: atLeast("70%") };

function standardOf(...criteria: readonly Criterion[]): Standard {
  return { code: "safe-commune", name, appliesTo: "commune", criteria };
}

const twentyFive = (registered: number, recognised: number) => ({ total: 25, registered, recognised, asOf });

describe("a standard", () => {
  it("needs all of its criteria", () => {
    const requirements = ["met", "missed", "undetermined"] as const;
    const evidence = { met: "holds", missed: "fails", undetermined: null } as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...requirements), { minLength: 1, maxLength: 6 }), (outcomes) => {
        const standard = standardOf(
          ...outcomes.map((_, place) => criterion(`${place}`, { kind: "condition" })),
        );
        const known = Object.fromEntries(outcomes.map((outcome, place) => [`${place}`, evidence[outcome]]));
        const check = checkStandard(standard, known, asOf);
        expect(check.criteria.map(({ outcome }) => outcome)).toStrictEqual(outcomes);
        const isMet = outcomes.every((outcome) => outcome === "met");
        const isMissed = outcomes.some((outcome) => outcome === "missed");
        expect(check.outcome).toBe(isMet ? "met" : isMissed ? "missed" : "undetermined");
        const open = outcomes.flatMap((outcome, place) => (outcome === "undetermined" ? [[`${place}`]] : []));
        expect(check.reasons.map(({ path }) => path)).toStrictEqual(open);
      }),
    );
  });

  it.each<[string, number, number, Outcome]>([
    ["all registered, 18 recognised", 25, 18, "met"],
    ["all registered, 17 recognised", 25, 17, "missed"],
    ["one not registered, 24 recognised", 24, 24, "missed"],
  ])("asks that all register and 70 %% be recognised: %s", (_, registered, recognised, expected) => {
    const standard = standardOf(criterion("registered", REGISTERED), criterion("recognised", RECOGNISED));
    const counts = twentyFive(registered, recognised);
    const check = checkStandard(standard, { registered: counts, recognised: counts }, asOf);
    expect(check.outcome).toBe(expected);
    expect(check.criteria.map((each) => String(each.check?.requiredCount))).toStrictEqual(["25", "18"]);
  });

  it("is undetermined where the text of a criterion has not been seen, unless another fails", () => {
    const standard = standardOf(criterion("recognised", RECOGNISED), criterion("order", { kind: "unseen" }));
    const outcome = (recognised: number) =>
      checkStandard(standard, { recognised: twentyFive(25, recognised) }, asOf);
    expect(outcome(25).outcome).toBe("undetermined");
    expect(outcome(25).reasons.map(({ code, path }) => [code, ...path].join(" "))).toStrictEqual([
      "target.unseenText order",
    ]);
    expect(outcome(3).outcome).toBe("missed");
  });

  it("asks what was in force on the day", () => {
    const change = plainDate("2022-02-10");
    const standard = standardOf(
      criterion("old", { kind: "condition" }, { from: null, until: change }),
      criterion("new", { kind: "condition" }, { from: change, until: null }),
    );
    const keys = (day: Parameters<typeof plainDate>[0]) =>
      criteriaOn(standard, plainDate(day)).map(({ key }) => key);
    expect([keys("2022-02-09"), keys("2022-02-10")]).toStrictEqual([["old"], ["new"]]);
    expect(checkStandard(standard, { new: "holds" }, change).outcome).toBe("met");
    expect(checkStandard(standard, { old: "holds" }, plainDate("2022-02-09")).outcome).toBe("met");
    expect(problemsOf(() => checkStandard(standard, { old: "holds" }, change))).toStrictEqual([
      "target.unknownCriterion old",
    ]);
  });

  it("is undetermined on a day when it asks nothing", () => {
    const standard = standardOf(
      criterion("old", { kind: "condition" }, { from: null, until: plainDate("2012-01-01") }),
    );
    const check = checkStandard(standard, {}, asOf);
    expect([check.outcome, check.reasons.map(({ code }) => code)]).toStrictEqual([
      "undetermined",
      ["target.noCriteria"],
    ]);
  });

  it("checks other figures against thresholds", () => {
    const standard = standardOf(criterion("attendance", { kind: "threshold", threshold: atLeast("90%") }));
    const outcome = (numerator: number) =>
      checkStandard(standard, { attendance: { numerator, denominator: 2608, asOf } }, asOf).outcome;
    expect([outcome(2372), outcome(2347)]).toStrictEqual(["met", "missed"]);
  });

  it.each<[Requirement["kind"], CriterionEvidence, string]>([
    ["rate", "holds", "target.wrongEvidence"],
    ["rate", { numerator: 1, denominator: 1, asOf }, "target.wrongEvidence"],
    ["rate", twentyFive(26, 1), "target.numeratorOverDenominator"],
    ["threshold", "fails", "target.wrongEvidence"],
    ["threshold", twentyFive(1, 1), "target.wrongEvidence"],
    ["threshold", { count: 1 }, "target.notASubject"],
    ["threshold", { numerator: -1, denominator: 1, asOf }, "target.negative"],
    ["condition", twentyFive(1, 1), "target.wrongEvidence"],
    ["unseen", "holds", "target.wrongEvidence"],
  ])("refuses evidence that says nothing of a %s: %j", (kind, evidence, code) => {
    const requirement = {
      rate: REGISTERED,
      threshold: { kind: "threshold", threshold: atLeast("90%") } as const,
      condition: { kind: "condition" } as const,
      unseen: { kind: "unseen" } as const,
    }[kind];
    const act = () => checkStandard(standardOf(criterion("it", requirement)), { it: evidence }, asOf);
    expect(problemsOf(act).map((problem) => problem.split(" ").slice(0, 2).join(" "))).toStrictEqual([
      `${code} it`,
    ]);
  });

  it.each<[string, number | null, number | null, number | null]>([
    ["more registered than there are", 25, 26, 1],
    ["more recognised than registered", 25, 20, 22],
    ["more recognised than there are, the registered not stated", 25, null, 26],
    ["some recognised of none registered", 25, 0, 5],
  ])("refuses %s, whichever rate is asked", (_, total, registered, recognised) => {
    for (const rate of ["registeredOfTotal", "recognisedOfRegistered", "recognisedOfTotal"] as const) {
      const requirement = { kind: "rate", rate, threshold: atLeast("70%") } as const;
      const evidence = { it: { total, registered, recognised, asOf } };
      const act = () => checkStandard(standardOf(criterion("it", requirement)), evidence, asOf);
      expect(problemsOf(act)).toStrictEqual(["target.numeratorOverDenominator it"]);
    }
  });

  it("takes counts of all, registered and recognised that may fit, however they are known", () => {
    const requirement = { kind: "rate", rate: "recognisedOfTotal", threshold: atLeast("70%") } as const;
    const outcomeOf = (registered: RecognitionCounts["registered"], recognised: number) =>
      checkStandard(
        standardOf(criterion("it", requirement)),
        { it: { total: 25, registered, recognised, asOf } },
        asOf,
      ).outcome;
    expect(outcomeOf(null, 25)).toBe("met");
    expect(outcomeOf(bounded(20, "atLeast"), 25)).toBe("met");
    expect(outcomeOf(bounded(20, "about"), 17)).toBe("missed");
    expect(() => outcomeOf(bounded(20, "atMost"), 21)).toThrow(DomainError);
  });

  it("takes any key as data, and names all that is wrong at once", () => {
    const standard = standardOf(
      criterion("__proto__", { kind: "condition" }),
      criterion("toString", REGISTERED),
    );
    const evidence = JSON.parse('{ "__proto__": "fails" }');
    expect(checkStandard(standard, evidence, asOf).outcome).toBe("missed");
    expect(checkStandard(standard, {}, asOf).reasons).toHaveLength(2);
    const wrong = JSON.parse('{ "constructor": "holds", "toString": "holds" }');
    expect(problemsOf(() => checkStandard(standard, wrong, asOf))).toStrictEqual([
      "target.unknownCriterion constructor",
      "target.wrongEvidence toString",
    ]);
    expect(safeCheckStandard(standard, wrong, asOf).ok).toBe(false);
  });

  it("is plain data", () => survivesJson(fc.constant(standardOf(criterion("recognised", RECOGNISED)))));
});
