import { type RolledFigure, safeRollUp } from "antq/aggregation";
import { BOUNDS } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Asking, type NaiveFigure, naiveRollUp } from "./naive-roll-up.ts";
import { askedWorlds } from "./world-generators.ts";
import { datasetOf, KINDS, timeOf } from "./worlds.ts";

function requestOf({ periods, ...rest }: Asking) {
  return { ...rest, periods: periods.map(timeOf) };
}

function plainOf(figure: RolledFigure): NaiveFigure {
  const { coverage, readings, contradicted, indicator, unit, sector, period, bound } = figure;
  const scale = KINDS.find(({ code }) => code === indicator)?.decimals === 2 ? 100 : 1;
  const { known, expected } = coverage.unitMonths;
  return {
    indicator,
    unit,
    sector,
    period,
    total: figure.total && Number(figure.total.times(scale)),
    reported: figure.reported && Number(figure.reported.times(scale)),
    bound,
    expected: coverage.expected,
    complete: coverage.complete,
    partial: coverage.partial,
    missing: coverage.missing,
    contradicted,
    unitMonths: [known, expected],
    earliest: readings?.earliest ?? null,
  };
}

describe("a roll-up", () => {
  it("is what a naive model makes of the same records", () => {
    fc.assert(
      fc.property(askedWorlds, ([world, asking]) => {
        const { figures, problems } = naiveRollUp(world, asking);
        const result = safeRollUp(datasetOf(world), requestOf(asking));
        if (result.ok) {
          expect(problems).toStrictEqual([]);
          expect(result.value.map(plainOf)).toStrictEqual(figures);
        } else {
          expect([...new Set(result.problems.map(({ code }) => code))].sort()).toStrictEqual(problems);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order in which things are told", () => {
    const shuffled = askedWorlds.chain(([world, asking]) => {
      const all = { minLength: world.told.length, maxLength: world.told.length };
      return fc.tuple(fc.constant(world), fc.constant(asking), fc.shuffledSubarray([...world.told], all));
    });
    fc.assert(
      fc.property(shuffled, ([world, asking, told]) => {
        const request = requestOf(asking);
        expect(safeRollUp(datasetOf({ ...world, told }), request)).toStrictEqual(
          safeRollUp(datasetOf(world), request),
        );
      }),
    );
  });

  it("is tried on all that makes it hard", () => {
    const reached = new Map<string, number>();
    const count = (what: string, isIt = true) => reached.set(what, (reached.get(what) ?? 0) + Number(isIt));
    for (const [world, asking] of fc.sample(askedWorlds, { numRuns: 600, seed: 5 })) {
      const { figures, problems } = naiveRollUp(world, asking);
      for (const problem of problems) count(problem);
      for (const figure of figures) {
        const { total, reported, expected, contradicted, partial, missing } = figure;
        count("total of several", total !== null && expected.length > 1);
        count("a total of zero", total === 0);
        count("reported without a total", reported !== null && total === null);
        const isComplete = expected.length > 0 && figure.complete.length === expected.length;
        count("complete without a total", isComplete && total === null);
        count("partial", partial.length > 0);
        count("missing", missing.length > 0);
        count("nobody expected", expected.length === 0);
        count(
          "contradicted and partial",
          contradicted.some((unit) => partial.includes(unit)),
        );
        count(
          "contradicted and missing",
          contradicted.some((unit) => missing.includes(unit)),
        );
        if (reported !== null)
          for (const what of [figure.bound, figure.sector, figure.indicator]) count(what);
      }
    }
    const hard = [...BOUNDS, "police", "government", "front", ...KINDS.map(({ code }) => code), ...HARD];
    expect(hard.filter((what) => (reached.get(what) ?? 0) < 2)).toStrictEqual([]);
  });
});

const HARD = [
  "total of several",
  "a total of zero",
  "reported without a total",
  "complete without a total",
  "partial",
  "missing",
  "nobody expected",
  "contradicted and partial",
  "contradicted and missing",
  ...[
    "dayOfWindow",
    "notCollected",
    "noCollectingUnit",
    "noUnitOfTier",
    "unitNotInHierarchy",
    "belowCollection",
  ].map((problem) => `aggregation.${problem}`),
];
