import { rollUp } from "antq/aggregation";
import { createCatalogue, createDataset } from "antq/indicator";
import { calendarYear, year } from "antq/period";
import { createTerritory, parseUnitId } from "antq/territory";
import { describe, expect, it } from "vitest";

/*
 * The hierarchical roll-up of the VTL 2.1 reference manual, examples 1 to 3 (sdmx-twg/vtl, "Hierarchical roll-up"): items
 * with letters, of which U is given but empty and J, K, L, R, W, Y, Z are not given at all. Its rule for C, where an item
 * is negative, is left out, since nothing counted is.
 */
const CHILDREN = { A: "JKL", B: "MNO", D: "RS", E: "TUV", F: "YWZ" } as const;
const GIVEN = { M: 2, N: 5, O: 4, S: 3, T: 9, V: 6 } as const;

const codeOf = (letter: string) => String(letter.charCodeAt(0)).padStart(5, "0");
const catalogue = createCatalogue({
  indicators: [
    {
      code: "fires",
      name: { vi: "Vụ cháy", en: "Fires" },
      unit: "incident",
      behaviour: "flow",
      collection: [{ tier: "commune", sectors: ["police"] }],
    },
  ],
});
const territory = createTerritory({
  units: Object.entries(CHILDREN).flatMap(([letter, children]) => [
    { code: codeOf(letter).slice(3), name: letter, kind: "province" as const },
    ...[...children].map((child) => ({
      code: codeOf(child),
      name: child,
      kind: "commune" as const,
      parent: codeOf(letter).slice(3),
    })),
  ]),
});
const time = year(calendarYear, 2010);
const observations = Object.entries(GIVEN).map(([letter, value]) => {
  const unit = `${codeOf(letter)}@..`;
  return { indicator: "fires", unit, reporter: `police:${unit}`, time, value, report: { document: "VTL" } };
});
const figures = rollUp(createDataset({ catalogue, territory, observations }), {
  indicators: ["fires"],
  to: "province",
  periods: [time],
});

describe("the published roll-ups", () => {
  // "non_null" answers where all are there, as our total does; "partial_null" answers null for the others where one is
  // there and nothing where none is, which our coverage tells apart; "non_zero" counts what is missing as zero, as our
  // reported sum does, though it answers null for E, of which one item was given without a value.
  it.each([
    ["A", null, null, "missing"],
    ["B", 11, 11, "complete"],
    ["D", null, 3, "partial"],
    ["E", null, 15, "partial"],
    ["F", null, null, "missing"],
  ] as const)("%s: total %s, reported %s, %s", (letter, total, reported, state) => {
    const figure = figures.find(({ unit }) => unit === parseUnitId(`${codeOf(letter).slice(3)}@..`));
    expect([figure?.total, figure?.reported].map((value) => value && Number(value))).toStrictEqual([
      total,
      reported,
    ]);
    const { complete = [], missing = [], expected = [] } = figure?.coverage ?? {};
    const found =
      complete.length === expected.length
        ? "complete"
        : missing.length === expected.length
          ? "missing"
          : "partial";
    expect(found).toBe(state);
  });
});
