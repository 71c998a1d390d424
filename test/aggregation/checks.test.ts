import { checkParts, checkStocks, compare, reconcile, rollUp } from "antq/aggregation";
import { createCatalogue, createDataset, type ObservationRecord } from "antq/indicator";
import { calendarYear, samePeriodLastYear, year } from "antq/period";
import { parseUnitId } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMUNES, DISTRICTS, datasetOf, PROVINCE, territory, told, windowOf } from "./communes.ts";

const [one = PROVINCE, other = PROVINCE] = COMMUNES;
const [district = PROVINCE] = DISTRICTS;
const wholeYear = windowOf(0, 12);

describe("what a higher unit states", () => {
  const stated = (
    value: number,
    communes: readonly ObservationRecord[],
    more: Partial<ObservationRecord> = {},
  ) =>
    reconcile(datasetOf([...communes, told("fires", district, [0, 12], value, more)]), {
      indicators: ["fires"],
      to: "district",
      periods: [wholeYear],
    }).map(({ outcome, difference, reporter }) => [reporter, outcome, difference && Number(difference)]);
  const both = [told("fires", one, [0, 12], 3), told("fires", other, [0, 12], 4)];
  const reporter = `police:${district}`;

  it.each([
    ["the sum", 7, both, {}, "agrees", 0],
    ["more", 8, both, {}, "differs", 1],
    ["less than some communes already have", 2, both.slice(0, 1), {}, "differs", null],
    ["what a silent commune may make up", 5, both.slice(0, 1), {}, "undetermined", null],
    ["a bound that holds", 6, both, { bound: "moreThan" }, "undetermined", null],
    ["a bound that does not", 7, both, { bound: "moreThan" }, "differs", null],
  ] as const)("%s: %i", (_, value, communes, more, outcome, difference) => {
    expect(stated(value, communes, more)).toStrictEqual([[reporter, outcome, difference]]);
  });

  it("is set beside the sum for a sector that does not collect, in the unit itself too", () => {
    const front = told("fires", one, [0, 12], 5, { reporter: `front:${one}` });
    const found = reconcile(datasetOf([...both, front]), {
      indicators: ["fires"],
      to: [one],
      periods: [wholeYear],
    });
    expect(found.map(({ reporter, outcome }) => [reporter, outcome])).toStrictEqual([
      [`front:${one}`, "differs"],
    ]);
  });

  it("is never added up", () => {
    const dataset = datasetOf([...both, told("fires", district, [0, 12], 99)]);
    const [figure] = rollUp(dataset, { indicators: ["fires"], to: [district], periods: [wholeYear] });
    expect(Number(figure?.total)).toBe(7);
  });
});

describe("a comparison", () => {
  const periods = [year(calendarYear, 2024)];
  const compared = (before: readonly ObservationRecord[], now: readonly ObservationRecord[]) =>
    compare(datasetOf([...before, ...now]), {
      indicators: ["fires"],
      to: [district],
      periods,
      base: samePeriodLastYear,
    })[0];

  it("is over the units that are complete in both", () => {
    const found = compared(
      [told("fires", one, [-12, 0], 11)],
      [told("fires", one, [0, 12], 7), told("fires", other, [0, 12], 5)],
    );
    expect([Number(found?.now.total), found?.base.total, found?.units]).toStrictEqual([12, null, [one]]);
    expect(Number(found?.change?.difference.value)).toBe(-4);
    expect([Number(found?.change?.rate?.numerator), Number(found?.change?.rate?.denominator)]).toStrictEqual([
      -4, 11,
    ]);
  });

  it("has no rate on a base of zero, and none at all without a common unit", () => {
    const zero = compared([told("fires", one, [-12, 0], 0)], [told("fires", one, [0, 12], 2)]);
    expect([Number(zero?.change?.difference.value), zero?.change?.rate]).toStrictEqual([2, null]);
    expect(
      compared([told("fires", other, [-12, 0], 3)], [told("fires", one, [0, 12], 2)])?.change,
    ).toBeNull();
  });

  it("says where the indicator took the place of another in between", () => {
    const of = {
      unit: "incident",
      behaviour: "flow",
      collection: [{ tier: "commune", sectors: ["police"] }],
    } as const;
    const replaces = [{ code: "old", from: "2024-03-01" }];
    const catalogue = createCatalogue({
      indicators: [
        { code: "old", name: { vi: "Cũ", en: "Old" }, ...of },
        { code: "new", name: { vi: "Mới", en: "New" }, ...of, replaces },
      ],
    });
    const dataset = createDataset({ catalogue, territory, observations: [] });
    const found = (ofYear: number) =>
      compare(dataset, {
        indicators: ["new"],
        to: [district],
        periods: [year(calendarYear, ofYear)],
        base: samePeriodLastYear,
      });
    expect(found(2024).map(({ replacedBetween }) => replacedBetween)).toStrictEqual([replaces]);
    expect(found(2023).map(({ replacedBetween }) => replacedBetween)).toStrictEqual([[]]);
  });
});

describe("opening + added - removed = closing", () => {
  const checked = (closing: number | null, removed: number | null) =>
    checkStocks(
      datasetOf([
        told("groups", one, "2023-12-31", 20),
        told("new-groups", one, [0, 12], 5),
        ...(removed === null ? [] : [told("dissolved-groups", one, [0, 12], removed)]),
        ...(closing === null ? [] : [told("groups", one, "2024-12-31", closing)]),
      ]),
      { indicators: ["groups"], to: [one], periods: [wholeYear] },
    ).map(({ outcome, difference }) => [outcome, difference && Number(difference)]);

  it.each([
    [22, 3, "agrees", 0],
    [23, 3, "differs", 1],
    [26, null, "differs", null],
    [24, null, "undetermined", null],
    [null, 3, "undetermined", null],
  ] as const)("closing %s after %s were dissolved: %s", (closing, removed, outcome, difference) => {
    expect(checked(closing, removed)).toStrictEqual([[outcome, difference]]);
  });

  it("is asked only of what flows change", () => {
    const dataset = datasetOf([]);
    const request = { indicators: ["border"], to: [one], periods: [wholeYear] };
    expect(() => checkStocks(dataset, request)).toThrow(/no stock that flows change/u);
  });
});

describe("parts and their whole", () => {
  const PARTS = ["solved-fires", "open-fires", "forest-fires", "night-fires"] as const;
  const checked = (whole: number, parts: readonly (number | null)[]) =>
    checkParts(
      datasetOf([
        told("fires", one, [0, 12], whole),
        ...parts.flatMap((value, place) =>
          value === null ? [] : [told(PARTS[place] ?? "", one, [0, 12], value)],
        ),
      ]),
      { indicators: ["fires"], to: [one], periods: [wholeYear] },
    ).map(({ relation, outcome }) => `${relation} ${outcome}`);

  it.each([
    [5, [2, 3, 5, 5], ["overlapping agrees", "partition agrees", "subset agrees"]],
    [5, [2, 2, 6, 6], ["overlapping differs", "partition differs", "subset differs"]],
    [5, [2, null, null, null], ["overlapping undetermined", "partition undetermined", "subset undetermined"]],
  ] as const)("%i of %j: %j", (whole, parts, outcomes) => {
    expect(checked(whole, parts)).toStrictEqual(outcomes);
  });

  it("agree exactly as the numbers do", () => {
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        (whole, solved, open, forest, night) => {
          const said = (isRight: boolean) => (isRight ? "agrees" : "differs");
          expect(checked(whole, [solved, open, forest, night])).toStrictEqual([
            `overlapping ${said(night <= whole)}`,
            `partition ${said(solved + open === whole)}`,
            `subset ${said(forest <= whole)}`,
          ]);
        },
      ),
    );
  });

  it("do not agree for sure while a commune is silent, but may differ for sure", () => {
    const check = (whole: number) =>
      checkParts(
        datasetOf([
          told("fires", one, [0, 12], whole),
          told("fires", other, [0, 12], 0),
          told("forest-fires", one, [0, 12], 3),
        ]),
        { indicators: ["fires"], to: [parseUnitId("101@..")], periods: [wholeYear] },
      ).find(({ relation }) => relation === "subset")?.outcome;
    expect([check(3), check(2)]).toStrictEqual(["undetermined", "differs"]);
  });
});
