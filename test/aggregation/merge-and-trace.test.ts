import { mergeRollUps, rollUp, safeMergeRollUps, trace } from "antq/aggregation";
import { createCatalogue, createDataset } from "antq/indicator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMUNES,
  datasetOf,
  districtYears,
  PROVINCE,
  reportsOf,
  territory,
  told,
  windowOf,
} from "./communes.ts";

const windows = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => windowOf(start, Math.min(12, start + length)));

describe("pieces of a roll-up", () => {
  it("of datasets apart come to that of one dataset", () => {
    fc.assert(
      fc.property(districtYears, windows, (all, period) => {
        const reports = reportsOf(all);
        const pieces = COMMUNES.map((unit) =>
          rollUp(datasetOf(reports.filter((report) => report.unit === unit)), {
            indicators: ["fires"],
            to: "district",
            periods: [period],
            among: [unit],
          }),
        );
        const whole = rollUp(datasetOf(reports), {
          indicators: ["fires"],
          to: "district",
          periods: [period],
        });
        expect(mergeRollUps(pieces)).toStrictEqual(whole);
      }),
    );
  });

  it("may be below zero where totals are corrected downwards, also after JSON", () => {
    const [unit = PROVINCE] = COMMUNES;
    const [fires] = datasetOf([]).catalogue.indicators.filter(({ code }) => code === "fires");
    const catalogue = createCatalogue({ indicators: fires ? [{ ...fires, correctable: true }] : [] });
    const observations = [told("fires", unit, [0, 6], 10), told("fires", unit, [0, 8], 7)];
    const dataset = createDataset({ catalogue, territory, observations });
    const piece = rollUp(dataset, { indicators: ["fires"], to: [unit], periods: [windowOf(6, 8)] });
    expect(piece.map(({ total }) => String(total))).toStrictEqual(["-3"]);
    expect(mergeRollUps([JSON.parse(JSON.stringify(piece))])).toStrictEqual(piece);
    expect(trace(dataset, JSON.parse(JSON.stringify(piece[0])))).toHaveLength(1);
  });

  it("may not share a unit", () => {
    const piece = rollUp(datasetOf([]), {
      indicators: ["fires"],
      to: "province",
      periods: [windowOf(0, 12)],
    });
    const merged = safeMergeRollUps([piece, piece]);
    const problems = merged.ok ? [] : merged.problems;
    expect(problems.map(({ code }) => code)).toStrictEqual(COMMUNES.map(() => "aggregation.unitInTwoPieces"));
    expect(problems[0]?.facts).toMatchObject({ unit: COMMUNES[0] });
  });
});

describe("the trace of a figure", () => {
  it("names the reports that contradict each other, and the window's own", () => {
    const unit = COMMUNES[0] ?? PROVINCE;
    const reports = [
      told("fires", unit, [0, 6], 10),
      told("fires", unit, [6, 8], 5),
      told("fires", unit, [0, 8], 16),
    ];
    const dataset = datasetOf(reports);
    const [figure] = rollUp(dataset, { indicators: ["fires"], to: [unit], periods: [windowOf(0, 8)] });
    const [traced] = figure === undefined ? [] : trace(dataset, figure);
    expect(traced?.terms).toStrictEqual([]);
    const named = traced?.contradictions.map(({ reason, observations, own }) => [
      reason,
      observations.map(({ value }) => Number(value)),
      own.map(({ value }) => Number(value)),
    ]);
    expect(named).toStrictEqual([["loop", [10, 16, 5], [16]]]);
  });

  it("goes through bodies of one sector that followed one another", () => {
    const unit = COMMUNES[0] ?? PROVINCE;
    const later = { reporter: `police:${unit}:second` };
    const reports = [
      told("fires", unit, [0, 4], 1),
      told("fires", unit, [0, 6], 3),
      told("fires", unit, [6, 12], 4, later),
    ];
    const dataset = datasetOf(reports);
    const periods = [windowOf(0, 12), windowOf(4, 12)];
    const figures = rollUp(dataset, { indicators: ["fires"], to: [unit], periods });
    expect(figures.map(({ total }) => Number(total))).toStrictEqual([7, 6]);
    const terms = figures.map((figure) =>
      trace(dataset, figure).flatMap((each) =>
        each.terms.map(({ sign, observation }) => sign * Number(observation.value)),
      ),
    );
    expect(terms).toStrictEqual([
      [3, 4],
      [-1, 3, 4],
    ]);
  });

  it("shows the reading of a stock, and a count of once", () => {
    const unit = COMMUNES[0] ?? PROVINCE;
    const dataset = datasetOf([
      told("groups", unit, "2024-12-20", 7),
      told("households", unit, [0, 12], 30, { bound: "atLeast" }),
    ]);
    const figures = rollUp(dataset, {
      indicators: ["groups", "households"],
      to: [unit],
      periods: [windowOf(0, 12)],
      maxStockAgeDays: 31,
    });
    const shown = figures
      .flatMap((figure) => trace(dataset, figure))
      .map(({ value, bound, terms }) => [
        Number(value),
        bound,
        terms.map(({ observation }) => observation.time),
      ]);
    expect(shown).toStrictEqual([
      [7, "exact", ["2024-12-20"]],
      [30, "atLeast", [windowOf(0, 12)]],
    ]);
  });
});
