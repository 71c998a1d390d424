import {
  checkParts,
  checkStocks,
  compare,
  reconcile,
  rollUp,
  safeCheckParts,
  safeCompare,
  safeReconcile,
} from "antq/aggregation";
import { plainDate } from "antq/date";
import { createCatalogue, createDataset, type ObservationRecord } from "antq/indicator";
import { LARGEST_AMOUNT } from "antq/kernel";
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

  it("is set beside whole sums only", () => {
    const request = { indicators: ["fires"], to: [district], periods: [wholeYear], among: [one] };
    const result = safeReconcile(datasetOf([]), request);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toStrictEqual(["record.unknownField"]);
  });

  it("is read of a stock as the sum is", () => {
    const dataset = datasetOf([
      told("groups", one, "2024-12-31", 4),
      told("groups", other, "2024-12-30", 5),
      told("groups", district, "2024-12-31", 9),
    ]);
    const at = { indicators: ["groups"], to: [district], periods: [wholeYear] };
    const outcomes = [0, 1].map((maxStockAgeDays) =>
      reconcile(dataset, { ...at, maxStockAgeDays }).map(({ outcome }) => outcome),
    );
    expect(outcomes).toStrictEqual([["undetermined"], ["agrees"]]);
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

  it("is over the whole unit where it is complete in both and other tiers collected", () => {
    const observations = [
      ...DISTRICTS.map((unit, place) =>
        told("handed-over", unit, [0, 12], 3 + place, { reporter: `government:${unit}` }),
      ),
      told("handed-over", PROVINCE, [12, 24], 9, { reporter: `government:${PROVINCE}` }),
    ];
    const request = { indicators: ["handed-over"], to: "province", base: samePeriodLastYear } as const;
    const dataset = datasetOf(observations);
    const [found] = compare(dataset, {
      ...request,
      periods: [year(calendarYear, 2025)],
      hierarchyOn: plainDate("2025-06-30"),
    });
    expect([found?.base.coverage.complete, found?.units]).toStrictEqual([DISTRICTS, [PROVINCE]]);
    expect(Number(found?.change?.difference.value)).toBe(2);
    const without = safeCompare(dataset, { ...request, periods: [year(calendarYear, 2025)] });
    expect(without.ok ? [] : without.problems.map(({ code }) => code)).toStrictEqual([
      "aggregation.noCollectingUnit",
    ]);
  });

  it("expects nobody in a base period in which the sector did not collect", () => {
    const of = { unit: "incident", behaviour: "flow", name: { vi: "Vụ", en: "Events" } } as const;
    const since = { from: "2024-01-01", until: null };
    const catalogue = createCatalogue({
      indicators: [
        {
          ...of,
          code: "events",
          collection: [
            { tier: "commune", sectors: ["police"] },
            { tier: "commune", sectors: ["front"], validity: since },
          ],
        },
      ],
    });
    const dataset = createDataset({ catalogue, territory, observations: [] });
    const found = compare(dataset, { indicators: ["events"], to: [one], periods, base: samePeriodLastYear });
    expect(found.map(({ now, base }) => [now.sector, base.sector, base.coverage.expected])).toStrictEqual([
      ["front", "front", []],
      ["police", "police", [one]],
    ]);
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

  it("counts what was merged as removed, and what resulted as added", () => {
    const indicator = (code: string, direction?: "adds" | "removes") => ({
      code,
      name: { vi: code, en: code },
      unit: "model" as const,
      behaviour: direction === undefined ? ("stock" as const) : ("flow" as const),
      collection: [{ tier: "commune" as const, sectors: ["police" as const] }],
      ...(direction === undefined ? {} : { changes: { stock: "models", direction } }),
    });
    const catalogue = createCatalogue({
      indicators: [
        indicator("models"),
        indicator("models-built", "adds"),
        indicator("models-dropped", "removes"),
        indicator("models-merged", "removes"),
        indicator("models-resulting", "adds"),
      ],
    });
    const closingOf = (closing: number) => {
      const observations = [
        told("models", one, "2023-12-31", 30),
        told("models-built", one, [0, 12], 6),
        told("models-dropped", one, [0, 12], 2),
        told("models-merged", one, [0, 12], 5),
        told("models-resulting", one, [0, 12], 2),
        told("models", one, "2024-12-31", closing),
      ];
      const dataset = createDataset({ catalogue, territory, observations });
      const [check] = checkStocks(dataset, { indicators: ["models"], to: [one], periods: [wholeYear] });
      return [check?.outcome, Number(check?.difference), check?.added.length, check?.removed.length];
    };
    expect([closingOf(31), closingOf(30)]).toStrictEqual([
      ["agrees", 0, 2, 2],
      ["differs", -1, 2, 2],
    ]);
  });

  it("reads the opening figure in the hierarchy of the window's end", () => {
    const request = { indicators: ["groups"], to: "province", periods: [windowOf(12, 24)] } as const;
    const [check] = checkStocks(datasetOf([]), request);
    expect([check?.opening.coverage.expected, check?.outcome]).toStrictEqual([COMMUNES, "undetermined"]);
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

  it("leave room for what a lacking part may take off", () => {
    const outcomeOf = (correctable: boolean) => {
      const flow = (code: string, sector: "police" | "front", more: object) => ({
        code,
        name: { vi: code, en: code },
        unit: "incident" as const,
        behaviour: "flow" as const,
        collection: [{ tier: "commune" as const, sectors: [sector] }],
        ...more,
      });
      const partOf = [{ whole: "all", relation: "partition", by: "kind" }] as const;
      const catalogue = createCatalogue({
        indicators: [
          flow("all", "police", {}),
          flow("known", "police", { partOf }),
          flow("lacking", "front", { partOf, correctable }),
        ],
      });
      const observations = [told("all", one, [0, 12], 5), told("known", one, [0, 12], 6)];
      const dataset = createDataset({ catalogue, territory, observations });
      const checks = checkParts(dataset, { indicators: ["all"], to: [one], periods: [wholeYear] });
      return checks.map(({ outcome, lacking }) => [outcome, ...lacking]);
    };
    expect([outcomeOf(false), outcomeOf(true)]).toStrictEqual([
      [["differs", "lacking"]],
      [["undetermined", "lacking"]],
    ]);
  });

  it("are not lacking because they are too many to be added", () => {
    const observations = [
      told("fires", one, [0, 12], 5),
      told("solved-fires", one, [0, 12], LARGEST_AMOUNT),
      told("solved-fires", other, [0, 12], 1),
    ];
    const request = { indicators: ["fires"], to: [district], periods: [wholeYear] };
    const checked = safeCheckParts(datasetOf(observations), request);
    expect(checked.ok ? [] : checked.problems.map(({ code }) => code)).toStrictEqual([
      "aggregation.sumTooLarge",
    ]);
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
