import { mergeRollUps, type RolledFigure, restate, safeRollUp, trace } from "antq/aggregation";
import { parsePlainDate } from "antq/date";
import { unwrap } from "antq/kernel";
import { hierarchyAt, type Tier, type UnitRecord, unitsOf } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_CHANGES, type Change, MAP_DAYS, type MapWorld, mapWorlds, weightsFor } from "./map-worlds.ts";
import { carriedOf, type NaiveCarried, type NaiveRestated, naiveRestated } from "./naive-restate.ts";
import { boundaryDay, datasetOf, KINDS, lastDayOf, timeOf, type When } from "./worlds.ts";

type Window = Exclude<When, { readonly day: string }>;

const CODES = ["events", "weights", "persons", "groups", "distance"];

const windows: fc.Arbitrary<Window> = fc
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

const asked = (
  codes: readonly string[],
  given: "any" | "all" = "any",
  changes: readonly Change[] = ALL_CHANGES,
) => fc.tuple(mapWorlds(changes, codes, given), fc.constantFrom(...MAP_DAYS), windows);

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

  it("changes nothing in the map that all figures have", () => {
    fc.assert(
      fc.property(asked(CODES), ([world, , period]) => {
        const dataset = datasetOf(world);
        const tree = hierarchyAt(dataset.territory, parsePlainDate(lastDayOf(period)));
        fc.pre((tree.validity.from ?? "") <= boundaryDay(period.start, "january").toISOString().slice(0, 10));
        const same = restate(dataset, dataset.territory, { on: parsePlainDate(lastDayOf(period)) }).dataset;
        for (const to of ["province", "commune"] as const) {
          expect(figuresOf(same, world, to, period)).toStrictEqual(figuresOf(dataset, world, to, period));
        }
      }),
    );
  });

  it("in two steps is restating in one", () => {
    fc.assert(
      fc.property(asked(CODES), fc.constantFrom(...MAP_DAYS), ([world, on, period], between) => {
        const half = restatedOn(world, between).dataset;
        const request = { on: parsePlainDate(on), weights: weightsFor(world, on) };
        const [twice, once] = [restate(half, half.territory, request), restatedOn(world, on)];
        expect(twice.refused).toStrictEqual(once.refused);
        expect(figuresOf(twice.dataset, world, "commune", period)).toStrictEqual(
          figuresOf(once.dataset, world, "commune", period),
        );
      }),
    );
  });

  it("comes to the same total of the country in every map, where nothing is lost", () => {
    fc.assert(
      fc.property(
        asked(ADDED, "all", KEPT_CHANGES),
        fc.constantFrom(...MAP_DAYS),
        ([world, on, period], other) => {
          const country = (day: string) => {
            const parents = { ...world, units: inCountry(world.units) };
            return figuresOf(restatedOn(parents, day).dataset, parents, "country", period);
          };
          expect(country(other)).toStrictEqual(country(on));
        },
      ),
    );
  });

  it("shares out all of a figure by full weights: the communes come to their province", () => {
    fc.assert(
      fc.property(asked(ADDED, "all", KEPT_CHANGES), ([world, on, period]) => {
        fc.pre(isSettled(world, period));
        const { dataset, refused, observations } = restatedOn(world, on);
        expect([refused, observations.refused]).toStrictEqual([[], 0]);
        const sumOf = (to: Tier) =>
          figuresOf(dataset, world, to, period).reduce((sum, { reported }) => sum + Number(reported ?? 0), 0);
        expect(sumOf("commune")).toBeCloseTo(sumOf("province"), 6);
      }),
    );
  });

  it("carries or refuses each observation, and names what it refuses", () => {
    fc.assert(
      fc.property(asked(CODES), ([world, on]) => {
        const { dataset, refused, observations, estimatedShare } = restatedOn(world, on);
        const { exact, estimated } = observations;
        expect(exact + estimated + observations.refused).toBe(dataset.size);
        expect(refused.reduce((sum, each) => sum + each.observations, 0)).toBe(observations.refused);
        expect(estimatedShare && Number(estimatedShare.numerator)).toBe(
          dataset.size === 0 ? null : estimated,
        );
        for (const { unit, between, heldBy } of refused) {
          expect({ images: between, holder: heldBy }).toStrictEqual(partOf(carriedOf(world, unit, on)));
        }
      }),
    );
  });

  it("under another id and back is no change", () => {
    fc.assert(
      fc.property(asked(CODES, "any", ["rename"]), ([world, , period]) => {
        const dataset = datasetOf(world);
        const day = parsePlainDate(lastDayOf(period));
        const [first, last] = [parsePlainDate(MAP_DAYS[0]), parsePlainDate("2026-01-01")];
        const there = restate(dataset, dataset.territory, { on: last });
        const back = restate(there.dataset, dataset.territory, { on: first });
        expect([...there.refused, ...back.refused]).toStrictEqual([]);
        // Unit by unit the same figures, whatever the id.
        const figures = [there, back, restate(dataset, dataset.territory, { on: day })].map((restated) =>
          figuresOf(restated.dataset, world, "commune", period)
            .map(({ unit, total, coverage }) => [coverage.expected, String(total), unit.length > 0])
            .sort(),
        );
        expect(figures[1]).toStrictEqual(figures[0]);
        expect(figures[2]).toStrictEqual(figures[0]);
      }),
    );
  });

  it("merges from pieces and traces to what it says", () => {
    fc.assert(
      fc.property(asked(CODES), fc.nat(4), ([world, on, period], salt) => {
        const { dataset } = restatedOn(world, on);
        const request = {
          indicators: world.kinds.map(({ code }) => code),
          to: "province",
          periods: [timeOf(period)],
        };
        const units = unitsOf(dataset.territory);
        const lots = [0, 1].map((lot) => units.filter((_, place) => (place * 7 + salt) % 2 === lot));
        const pieces = lots.map((among) => unwrap(safeRollUp(dataset, { ...request, among })));
        const whole = unwrap(safeRollUp(dataset, request));
        const adds = whole.filter(({ indicator }) => indicator !== "distance");
        const merged = mergeRollUps(pieces).filter(({ indicator }) => indicator !== "distance");
        expect(merged).toStrictEqual(adds);
        for (const figure of adds) {
          const traces = trace(dataset, figure);
          const sum = traces.reduce((all, { value }) => all + Number(value ?? 0), 0);
          expect(sum).toBeCloseTo(Number(figure.reported ?? 0), 6);
          expect(traces.map(({ unit }) => unit)).toStrictEqual(figure.coverage.expected);
          const known = traces.reduce((all, each) => all + each.known, 0);
          expect(known).toBe(figure.coverage.unitMonths.known);
        }
      }),
    );
  });

  it("is tried on all that makes it hard", () => {
    const reached = new Map<string, number>();
    const count = (what: string, isIt: boolean) => reached.set(what, (reached.get(what) ?? 0) + Number(isIt));
    for (const [world, on, period] of fc.sample(asked(CODES), { numRuns: 400, seed: 7 })) {
      const { dataset, refused } = restatedOn(world, on);
      const figures = figuresOf(dataset, world, "commune", period);
      for (const reason of ["split", "merged", "unknown"]) {
        count(
          reason,
          refused.some((each) => each.reason === reason),
        );
      }
      count(
        "estimated",
        figures.some(({ estimated }) => estimated !== null),
      );
      count(
        "several complete",
        figures.some(({ total, coverage }) => total !== null && coverage.expected.length > 1),
      );
      count(
        "partial",
        figures.some(({ coverage }) => coverage.partial.length > 0),
      );
      count(
        "contradicted",
        figures.some(({ contradicted }) => contradicted.length > 0),
      );
      count(
        "held nowhere",
        refused.some(({ heldBy }) => heldBy === null),
      );
    }
    for (const [what, times] of reached) expect([what, times > 5]).toStrictEqual([what, true]);
  });
});

/** What adds over places. */
const ADDED = ["events", "weights", "groups"];

/** Changes of which all that became of a unit is told. */
const KEPT_CHANGES = ["merge", "rename", "split", "regroup"] as const;

function inCountry(units: readonly UnitRecord[]): readonly UnitRecord[] {
  const below = units.filter(({ kind }) => kind !== "country");
  const country: UnitRecord = { code: "VN", name: "Việt Nam", kind: "country" };
  return [country, ...below.map((row) => (row.kind === "province" ? { ...row, parent: "VN" } : row))];
}

function partOf({ images, holder }: NaiveCarried) {
  return { images, holder };
}

/** Whether no commune begins or ends within a window, so that all targets read each unit for all of it. */
function isSettled(
  { units }: MapWorld,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const [from, until] = [start, end].map((month) => boundaryDay(month, "january").toISOString().slice(0, 10));
  return units.every(({ since = "", until: ended = "9" }) =>
    [since ?? "", ended ?? "9"].every((day) => day <= (from ?? "") || day >= (until ?? "")),
  );
}
