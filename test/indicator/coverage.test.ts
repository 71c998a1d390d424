import {
  type Coverage,
  type CoverageRecord,
  coverageOf,
  createCoverage,
  createFigure,
  type Figure,
  isComplete,
  safeCoverageOf,
  safeCreateCoverage,
  safeCreateFigure,
  type UnitCoverage,
} from "antq/indicator";
import { BOUNDS } from "antq/kernel";
import { parseUnitId } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyDomainErrors, survivesJson } from "../laws.ts";
import { unitCoverages } from "./generators.ts";

const one = parseUnitId("23377@..");
const other = parseUnitId("23380@..");
const third = parseUnitId("23383@..");
const coverages: fc.Arbitrary<Coverage> = unitCoverages.map(coverageOf);
const codesOf = (
  answer: ReturnType<typeof safeCreateFigure | typeof safeCreateCoverage | typeof safeCoverageOf>,
) => (answer.ok ? [] : answer.problems.map(({ code }) => code.slice(code.indexOf(".") + 1)));

describe("a coverage", () => {
  it("puts each expected unit in exactly one of complete, partial and missing", () => {
    fc.assert(
      fc.property(unitCoverages, (units) => {
        const { expected, complete, partial, missing, unitMonths } = coverageOf(units);
        expect(expected).toStrictEqual(units.map(({ unit }) => unit).sort());
        expect([...complete, ...partial, ...missing].sort()).toStrictEqual(expected);
        for (const { unit, known, expected: months } of units) {
          expect(complete.includes(unit)).toBe(known === months);
          expect(missing.includes(unit)).toBe(known === 0);
        }
        expect(unitMonths.known).toBe(units.reduce((sum, { known }) => sum + known, 0));
        expect(unitMonths.known).toBeLessThanOrEqual(unitMonths.expected);
      }),
    );
  });

  it("does not depend on the order of the units, and never changes", () => {
    const shuffled = unitCoverages.chain((units) =>
      fc.tuple(fc.constant(units), fc.shuffledSubarray([...units], { minLength: units.length })),
    );
    fc.assert(
      fc.property(shuffled, ([units, mixed]) => {
        const coverage = coverageOf(units);
        expect(coverageOf(mixed)).toStrictEqual(coverage);
        for (const value of [coverage, ...Object.values(coverage)]) expect(Object.isFrozen(value)).toBe(true);
      }),
    );
  });

  it("tells missing from zero: one more known month is another coverage", () => {
    const withGap = unitCoverages.filter((units) => units.some(({ known, expected }) => known < expected));
    fc.assert(
      fc.property(withGap, (units) => {
        const gap = units.findIndex(({ known, expected }) => known < expected);
        const filled = units.map((unit, place) =>
          place === gap ? { ...unit, known: unit.known + 1 } : unit,
        );
        expect(coverageOf(filled)).not.toStrictEqual(coverageOf(units));
      }),
    );
  });

  it("is made again of its own content, also after JSON", () => {
    survivesJson(coverages, (plain) => createCoverage(plain as CoverageRecord));
  });

  it("names the one silent commune of three, and the one that is known for 7 of 8 months", () => {
    const coverage = coverageOf([
      { unit: one, known: 8, expected: 8 },
      { unit: other, known: 0, expected: 8 },
      { unit: third, known: 7, expected: 8 },
    ]);
    expect(coverage).toStrictEqual({
      expected: [one, other, third],
      complete: [one],
      partial: [third],
      missing: [other],
      unitMonths: { known: 15, expected: 24 },
    });
    expect(isComplete(coverage)).toBe(false);
  });

  it("of no units is not complete: nobody was expected", () => {
    expect(isComplete(coverageOf([]))).toBe(false);
  });

  it.each<[string, readonly UnitCoverage[], readonly string[]]>([
    ["a unit twice", [1, 1].map(() => ({ unit: one, known: 1, expected: 1 })), ["unitTwice"]],
    ["more months than expected", [{ unit: one, known: 9, expected: 8 }], ["moreThanExpected"]],
    ["a unit of which nothing was expected", [{ unit: one, known: 0, expected: 0 }], ["nothingExpected"]],
    ["half a month", [{ unit: one, known: 0.5, expected: 1 }], ["notACount"]],
    [
      "more months than can be counted",
      [one, other].map((unit) => ({ unit, known: 1, expected: Number.MAX_SAFE_INTEGER })),
      ["tooManyMonths"],
    ],
  ])("is refused for %s", (_, units, expected) => {
    expect(codesOf(safeCoverageOf(units))).toStrictEqual(expected);
  });

  const sound = { expected: [one, other], complete: [one], partial: [], missing: [other] };
  it.each<[string, unknown, readonly string[]]>([
    ["a unit left out", { ...sound, missing: [], unitMonths: { known: 8, expected: 16 } }, ["unitLeftOut"]],
    [
      "a unit in two lists",
      { ...sound, partial: [one], unitMonths: { known: 8, expected: 16 } },
      ["unitTwice"],
    ],
    [
      "an unexpected unit",
      { ...sound, partial: [third], unitMonths: { known: 8, expected: 24 } },
      ["unitNotExpected"],
    ],
    [
      "a complete unit without a month",
      { ...sound, unitMonths: { known: 0, expected: 16 } },
      ["monthsDisagree"],
    ],
    [
      "a missing unit with all months",
      { ...sound, unitMonths: { known: 16, expected: 16 } },
      ["monthsDisagree"],
    ],
    ["more known than expected", { ...sound, unitMonths: { known: 17, expected: 16 } }, ["monthsDisagree"]],
    [
      "all complete and a month lacking",
      { expected: [one], complete: [one], partial: [], missing: [], unitMonths: { known: 7, expected: 8 } },
      ["monthsDisagree"],
    ],
    [
      "all missing and a month known",
      { expected: [one], complete: [], partial: [], missing: [one], unitMonths: { known: 1, expected: 8 } },
      ["monthsDisagree"],
    ],
  ])("as a record is refused for %s", (_, record, expected) => {
    expect(codesOf(safeCreateCoverage(record))).toStrictEqual(expected);
  });

  it("is refused with domain problems only, whatever is given", () => {
    onlyDomainErrors(safeCoverageOf);
    onlyDomainErrors(safeCreateCoverage);
    const spoilt = fc
      .tuple(
        coverages,
        fc.constantFrom("expected", "complete", "partial", "missing", "unitMonths"),
        fc.anything(),
      )
      .map(([coverage, field, value]) => ({ ...coverage, [field]: value }));
    onlyDomainErrors(safeCreateCoverage, spoilt);
  });

  it("is drawn empty, complete, partial and missing", () => {
    const drawn = fc.sample(coverages, { numRuns: 300, seed: 1 });
    expect(drawn.some(({ expected }) => expected.length === 0)).toBe(true);
    expect(drawn.some(isComplete)).toBe(true);
    expect(drawn.some(({ partial, missing }) => partial.length > 0 && missing.length > 0)).toBe(true);
    expect(
      drawn.some(({ expected, missing }) => expected.length > 0 && expected.length === missing.length),
    ).toBe(true);
  });
});

describe("a figure", () => {
  const figureOf = (coverage: CoverageRecord, reported: number | null) =>
    ({
      indicator: "fires",
      unit: "106@..",
      sector: "police" as const,
      period: "2024-01-01/2024-09-01@01-01:start",
      reported,
      coverage,
    }) as const;
  const figures: fc.Arbitrary<Figure> = fc
    .tuple(coverages, fc.constantFrom(0, 1, 12), fc.constantFrom(...BOUNDS))
    .filter(([, sum, bound]) => sum > 0 || bound !== "lessThan")
    .map(([coverage, sum, bound]) =>
      createFigure(
        coverage.unitMonths.known === 0 ? figureOf(coverage, null) : { ...figureOf(coverage, sum), bound },
      ),
    );
  const complete = coverageOf([{ unit: one, known: 8, expected: 8 }]);
  const partial = coverageOf([{ unit: one, known: 7, expected: 8 }]);
  const missing = coverageOf([{ unit: one, known: 0, expected: 8 }]);

  it("has a total exactly when its coverage is complete, and then it is what was reported", () => {
    fc.assert(
      fc.property(figures, ({ total, reported, coverage }) => {
        expect(total === null).toBe(!isComplete(coverage));
        if (total !== null) expect(total).toStrictEqual(reported);
      }),
    );
  });

  it("can never be given a total without complete coverage", () => {
    fc.assert(
      fc.property(coverages, fc.constantFrom(0, 1, 12), (coverage, sum) => {
        const answer = safeCreateFigure({ ...figureOf(coverage, sum), total: sum });
        expect(answer.ok).toBe(isComplete(coverage));
      }),
    );
  });

  it("is made again of its own content, also after JSON", () => {
    survivesJson(figures, (plain) => createFigure(plain as never));
  });

  it("keeps a reported zero, and makes none of what is missing", () => {
    expect(String(createFigure(figureOf(complete, 0)).total)).toBe("0");
    expect(createFigure(figureOf(missing, null)).reported).toBeNull();
    expect(codesOf(safeCreateFigure(figureOf(missing, 0)))).toStrictEqual(["reportedByNobody"]);
  });

  it("may have no sum although all have reported: distances do not add up", () => {
    const figure = createFigure(figureOf(complete, null));
    expect([figure.total, figure.reported]).toStrictEqual([null, null]);
    expect(createFigure({ ...figureOf(complete, 3), total: null }).total).toBeNull();
  });

  it.each<[string, object, readonly string[]]>([
    ["a total of part of the units", { ...figureOf(partial, 3), total: 3 }, ["totalOfIncomplete"]],
    ["a total that is not what was reported", { ...figureOf(complete, 3), total: 4 }, ["totalIsNotReported"]],
    ["a total of nothing reported", { ...figureOf(complete, null), total: 0 }, ["totalIsNotReported"]],
    ["a bound of nothing", { ...figureOf(missing, null), bound: "about" }, ["boundOfNothing"]],
    ["a span", { ...figureOf(partial, 3), period: { start: "unstated", end: "2024-01-01" } }, ["notATime"]],
    ["an unknown sector", { ...figureOf(partial, 3), sector: "army" }, ["unknownWord"]],
    ["binary fractions", figureOf(partial, 0.1), ["notExact"]],
    ["fewer than none", figureOf(complete, -3), ["negative"]],
    ["fewer than none of some units", figureOf(partial, -3), ["negative"]],
    ["less than 0", { ...figureOf(complete, 0), bound: "lessThan" }, ["negative"]],
    ["less than none by nobody", figureOf(missing, -1), ["negative", "reportedByNobody"]],
  ])("is refused for %s", (_, record, expected) => {
    const answer = safeCreateFigure(record);
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code.split(".")[1])).toStrictEqual(expected);
  });

  it("is refused with domain problems only, whatever is given", () => {
    onlyDomainErrors(safeCreateFigure);
    const fields = ["indicator", "unit", "sector", "period", "total", "reported", "bound", "coverage", "x"];
    const spoilt = fc
      .tuple(figures, fc.constantFrom(...fields), fc.anything())
      .map(([figure, field, value]) => ({ ...figure, [field]: value }));
    onlyDomainErrors(safeCreateFigure, spoilt);
  });
});
