import { type RolledFigure, rollUp } from "antq/aggregation";
import { createCatalogue, createDataset } from "antq/indicator";
import { calendarYear, year } from "antq/period";
import { createTerritory, parseUnitId } from "antq/territory";
import { describe, expect, it } from "vitest";

/*
 * The hierarchical roll-up of the VTL 2.1 reference manual (sdmx-twg/vtl, "Hierarchical roll-up"): its rules, its items
 * and its examples 1 to 3, one for each of three modes. P and Q, which are 7 and -7 there, are both 0, since nothing
 * counted is negative. U is given there without a value, which makes every sum of it null; here it is not given.
 */
const RULES = {
  A: "JKL",
  B: "MNO",
  C: "PQ",
  D: "RS",
  E: "TUV",
  F: "YWZ",
  G: "BC",
  H: "DE",
  I: "DG",
} as const;
const GIVEN = { M: 2, N: 5, O: 4, P: 0, Q: 0, S: 3, T: 9, V: 6 } as const;
const WITHOUT_VALUE = "U";

const EXAMPLES = {
  non_null: { B: 11, C: 0, G: 11 },
  non_zero: { B: 11, D: 3, E: null, G: 11, H: null, I: 14 },
  partial_null: { B: 11, C: 0, D: null, E: null, G: 11, H: null, I: null },
} as const;

/** The items in a rule that are no rules themselves. */
function itemsOf(letter: string): readonly string[] {
  const rule = Object.entries(RULES).find(([name]) => name === letter)?.[1];
  return rule === undefined ? [letter] : [...rule].flatMap(itemsOf);
}

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

/** The figure of a rule as a province of its items; each in a territory of its own, for D is in two rules. */
function figureOf(rule: string): RolledFigure {
  const items = itemsOf(rule);
  const units = items.map((item) => {
    return { code: codeOf(item), name: item, kind: "commune" as const, parent: "01" };
  });
  const territory = createTerritory({ units: [{ code: "01", name: rule, kind: "province" }, ...units] });
  const time = year(calendarYear, 2010);
  const observations = Object.entries(GIVEN).flatMap(([item, value]) => {
    const unit = `${codeOf(item)}@..`;
    const report = { document: "VTL" };
    return items.includes(item)
      ? [{ indicator: "fires", unit, reporter: `police:${unit}`, time, value, report }]
      : [];
  });
  const dataset = createDataset({ catalogue, territory, observations });
  const [figure] = rollUp(dataset, { indicators: ["fires"], to: [parseUnitId("01@..")], periods: [time] });
  if (figure === undefined) throw new Error(rule);
  return figure;
}

/** What a mode answers, from what we answer; `undefined` where it gives no data point. */
const ANSWERS: Readonly<Record<keyof typeof EXAMPLES, (figure: RolledFigure) => number | undefined | null>> =
  {
    non_null: ({ total }) => (total === null ? undefined : Number(total)),
    non_zero: ({ reported }) => (reported === null || reported.isZero() ? undefined : Number(reported)),
    partial_null: ({ total, coverage }) =>
      coverage.missing.length === coverage.expected.length ? undefined : total && Number(total),
  };

describe("the published roll-ups", () => {
  it.each(Object.entries(ANSWERS))("of the mode %s follow from our figures", (mode, answer) => {
    const published = Object.entries(EXAMPLES).find(([name]) => name === mode)?.[1];
    const followed = Object.entries(RULES).flatMap(([rule]) => {
      const ours = answer(figureOf(rule));
      const theirs = itemsOf(rule).includes(WITHOUT_VALUE) && mode !== "non_null" ? null : ours;
      return theirs === undefined ? [] : [[rule, theirs] as const];
    });
    expect(Object.fromEntries(followed)).toStrictEqual(published);
  });

  it("leave open who is missing, which ours names", () => {
    const missing = (["A", "D", "E"] as const).map((rule) =>
      figureOf(rule).coverage.missing.map((unit) => unit.slice(0, 5)),
    );
    expect(missing).toStrictEqual(["JKL", "R", "U"].map((items) => [...items].map(codeOf)));
  });
});
