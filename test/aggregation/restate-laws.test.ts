import { type RolledFigure, restate, safeRollUp } from "antq/aggregation";
import { parsePlainDate } from "antq/date";
import { unwrap } from "antq/kernel";
import type { Tier } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_CHANGES, MAP_DAYS, type MapWorld, mapWorlds, weightsFor } from "./map-worlds.ts";
import { type NaiveRestated, naiveRestated } from "./naive-restate.ts";
import { datasetOf, KINDS, timeOf, type When } from "./worlds.ts";

const CODES = ["events", "weights", "persons", "groups", "distance"];

const windows: fc.Arbitrary<When> = fc
  .oneof(
    fc.constantFrom([0, 6], [0, 12], [6, 12], [12, 24], [12, 18], [0, 24], [14, 15], [18, 24]),
    fc
      .tuple(fc.nat(23), fc.integer({ min: 1, max: 24 }))
      .map(([start, length]) => [start, Math.min(24, start + length)]),
  )
  .map(([start = 0, end = 0]) => ({ start, end, calendar: "january" }));

function plainOf({ indicator, coverage, estimated, ...figure }: RolledFigure): NaiveRestated {
  const scale = KINDS.find(({ code }) => code === indicator)?.decimals === 2 ? 100 : 1;
  const { known, expected } = coverage.unitMonths;
  return {
    unit: figure.unit,
    total: figure.total && Number(figure.total.times(scale)),
    reported: figure.reported && Number(figure.reported.times(scale)),
    bound: figure.bound,
    complete: coverage.complete,
    partial: coverage.partial,
    missing: coverage.missing,
    contradicted: figure.contradicted,
    unitMonths: [known, expected],
    estimated: estimated && [Number(estimated.amount.times(scale)), estimated.units],
  };
}

const asked = (codes: readonly string[], given: "any" | "all" = "any", changes = ALL_CHANGES) =>
  fc.tuple(mapWorlds(changes, codes, given), fc.constantFrom(...MAP_DAYS), windows);

function restatedOn(world: MapWorld, on: string) {
  const dataset = datasetOf(world);
  return restate(dataset, dataset.territory, { on: parsePlainDate(on), weights: weightsFor(world, on) });
}

/** The figures of all indicators of a world for the units of a tier. */
function figuresOf(
  dataset: Parameters<typeof safeRollUp>[0],
  { kinds }: MapWorld,
  to: Tier,
  ...periods: readonly When[]
): readonly RolledFigure[] {
  const indicators = kinds.map(({ code }) => code);
  return unwrap(safeRollUp(dataset, { indicators, to, periods: periods.map(timeOf) }));
}

describe("restating", () => {
  it("is what a naive model makes of the same records", () => {
    const tiers = fc.constantFrom("province" as const, "commune" as const);
    fc.assert(
      fc.property(asked(CODES), tiers, ([world, on, period], to) => {
        const figures = figuresOf(restatedOn(world, on).dataset, world, to, period);
        for (const { code } of world.kinds) {
          const found = figures.filter(({ indicator }) => indicator === code).map(plainOf);
          expect(found).toStrictEqual(naiveRestated(world, { on, indicator: code, to, period }));
        }
      }),
      { numRuns: 300 },
    );
  });
});
