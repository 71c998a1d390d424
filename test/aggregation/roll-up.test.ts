import { rollUp, safeRollUp } from "antq/aggregation";
import { plainDate } from "antq/date";
import { createDataset, intervalOf } from "antq/indicator";
import { BOUNDS, type Decimal, LARGEST_AMOUNT } from "antq/kernel";
import { createTerritory, parseUnitId } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMUNES,
  catalogue,
  DISTRICTS,
  datasetOf,
  districtYears,
  isDerivable,
  mostMonths,
  PROVINCE,
  reportsOf,
  sumOf,
  told,
  windowOf,
  type Year,
} from "./communes.ts";

const askedWindow = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): readonly [number, number] => [start, Math.min(12, start + length)]);

const numberOf = (value: Decimal | null | undefined) => (value ? Number(value) : null);

const communesOf = (district: number) => COMMUNES.filter((unit) => unit.startsWith(`${district + 1}`));

describe("adding up flows", () => {
  it("answers the monthly truth wherever all windows follow from the reports, and nothing else", () => {
    let [derived, refused] = [0, 0];
    fc.assert(
      fc.property(districtYears, askedWindow, (all, window) => {
        const dataset = datasetOf(reportsOf(all));
        const [figure] = rollUp(dataset, {
          indicators: ["fires"],
          to: "province",
          periods: [windowOf(...window)],
        });
        const isKnown = all.every((year) => isDerivable(year, window));
        const truth = all.reduce((sum, { truth }) => sum + sumOf(truth, window), 0);
        expect(numberOf(figure?.total)).toBe(isKnown ? truth : null);
        expect(Number(figure?.reported ?? 0)).toBeLessThanOrEqual(truth);
        const each = rollUp(dataset, {
          indicators: ["fires"],
          to: "commune",
          periods: [windowOf(...window)],
        });
        for (const [place, year] of all.entries()) {
          const isOwnKnown = isDerivable(year, window);
          if (isOwnKnown) derived += 1;
          else refused += 1;
          expect(numberOf(each[place]?.total)).toBe(isOwnKnown ? sumOf(year.truth, window) : null);
        }
      }),
    );
    expect(Math.min(derived, refused)).toBeGreaterThan(50);
  });

  it("names who is complete, partial and missing as a naive count of months does", () => {
    fc.assert(
      fc.property(districtYears, askedWindow, (all, window) => {
        const [figure] = rollUp(datasetOf(reportsOf(all)), {
          indicators: ["fires"],
          to: [PROVINCE],
          periods: [windowOf(...window)],
        });
        const expected = window[1] - window[0];
        const months = all.map((year) => mostMonths(year, window));
        const named = (isIn: (known: number) => boolean) =>
          COMMUNES.filter((_, place) => isIn(months[place] ?? 0));
        expect(figure?.coverage).toStrictEqual({
          expected: COMMUNES,
          complete: named((known) => known === expected),
          partial: named((known) => known > 0 && known < expected),
          missing: named((known) => known === 0),
          unitMonths: {
            known: months.reduce((sum, known) => sum + known, 0),
            expected: expected * COMMUNES.length,
          },
        });
      }),
    );
  });

  it("makes of the children the parent", () => {
    fc.assert(
      fc.property(districtYears, askedWindow, (all, window) => {
        const dataset = datasetOf(reportsOf(all));
        const at = { indicators: ["fires"], periods: [windowOf(...window)] };
        const [province] = rollUp(dataset, { ...at, to: "province" });
        for (const to of ["district", "commune"] as const) {
          const children = rollUp(dataset, { ...at, to });
          const sum = children.reduce((all, { reported }) => all + Number(reported ?? 0), 0);
          expect(sum).toBe(Number(province?.reported ?? 0));
          expect(children.flatMap(({ coverage }) => coverage.missing)).toStrictEqual(
            province?.coverage.missing,
          );
          expect(children.every(({ total }) => total !== null)).toBe(province?.total !== null);
        }
      }),
    );
  });

  it("gives a reported zero another coverage than a silence", () => {
    fc.assert(
      fc.property(districtYears, fc.nat(COMMUNES.length - 1), (all, place) => {
        const withZeros = all.map((year, at): Year => {
          return at === place ? { truth: Array(12).fill(0), windows: [[0, 12]] } : year;
        });
        const silent = withZeros.map((year, at): Year => (at === place ? { ...year, windows: [] } : year));
        const request = { indicators: ["fires"], to: "province", periods: [windowOf(0, 12)] } as const;
        const [zero] = rollUp(datasetOf(reportsOf(withZeros)), request);
        const [silence] = rollUp(datasetOf(reportsOf(silent)), request);
        expect(Number(zero?.reported ?? 0)).toBe(Number(silence?.reported ?? 0));
        expect(zero?.coverage.complete).toContain(COMMUNES[place]);
        expect(silence?.coverage.missing).toContain(COMMUNES[place]);
      }),
    );
  });

  it("contains the truth in a bounded figure", () => {
    const printed = fc.record({
      truth: fc.nat(50),
      bound: fc.constantFrom(...BOUNDS),
      off: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(printed, { minLength: 5, maxLength: 5 }), (all) => {
        const printedValue = ({ truth, bound, off }: (typeof all)[number]) => {
          if (bound === "exact") return truth;
          if (bound === "lessThan" || bound === "atMost") return truth + off;
          return bound === "about" ? truth : Math.max(0, truth - off);
        };
        const kept = all.map((each) =>
          each.bound === "moreThan" && each.truth === 0 ? { ...each, bound: "atLeast" as const } : each,
        );
        const observations = kept.map((each, place) =>
          told("fires", COMMUNES[place] ?? PROVINCE, [0, 12], printedValue(each), { bound: each.bound }),
        );
        const request = { indicators: ["fires"], to: "province", periods: [windowOf(0, 12)] } as const;
        const [figure] = rollUp(datasetOf(observations), request);
        if (figure?.total === null || figure === undefined) throw new Error("all have reported");
        const { least, most } = intervalOf({ value: figure.total, bound: figure.bound }, { decimals: 0 });
        const truth = kept.reduce((sum, each) => sum + each.truth, 0);
        expect(least === null || least.lte(truth)).toBe(true);
        expect(most === null || most.gte(truth)).toBe(true);
        expect(figure.bound === "exact").toBe(kept.every(({ bound }) => bound === "exact"));
      }),
    );
  });
});

describe("a district from its communes", () => {
  const [first, second] = communesOf(0);
  if (first === undefined || second === undefined) throw new Error("a district has two communes");
  const cumulative = [
    told("fires", first, [0, 6], 10),
    told("fires", first, [0, 8], 13),
    told("fires", first, [0, 9], 14),
    told("fires", first, [0, 12], 20),
  ];
  const figureOf = (
    observations: Parameters<typeof datasetOf>[0],
    window: readonly [number, number],
    unit = first,
  ) =>
    rollUp(datasetOf(observations), { indicators: ["fires"], to: [unit], periods: [windowOf(...window)] })[0];

  it.each([
    [[6, 8], "3"],
    [[8, 9], "1"],
    [[9, 12], "6"],
    [[6, 7], null],
  ] as const)("6, 8, 9 and 12 months give the months %j: %s", (window, total) => {
    const figure = figureOf(cumulative, window);
    expect(figure?.total === null ? null : String(figure?.total)).toBe(total);
  });

  it("of 13, of which one is silent, has no total, a reported sum, 12 of 13 and a name", () => {
    const codes = Array.from({ length: 13 }, (_, place) => String(30101 + place));
    const units = codes.map((code) => ({
      code,
      name: `Xã ${code}`,
      kind: "commune" as const,
      parent: "301",
    }));
    const district = { code: "301", name: "Ba", kind: "ruralDistrict" as const, until: "2025-07-01" };
    const wide = createTerritory({
      units: [district, ...units.map((unit) => ({ ...unit, until: "2025-07-01" }))],
    });
    const observations = codes.slice(1).map((code) => told("fires", parseUnitId(`${code}@..`), [0, 8], 2));
    const dataset = createDataset({ catalogue, territory: wide, observations });
    const request = { indicators: ["fires"], to: "district", periods: [windowOf(0, 8)] } as const;
    const [figure] = rollUp(dataset, request);
    expect([figure?.total, Number(figure?.reported)]).toStrictEqual([null, 24]);
    const { complete = [], expected = [], missing } = figure?.coverage ?? {};
    expect([complete.length, expected.length, missing]).toStrictEqual([12, 13, ["30101@.."]]);
  });

  it("is partial for a commune known for 7 of 8 months, and has no total", () => {
    const observations = [told("fires", first, [0, 7], 4), told("fires", second, [0, 8], 2)];
    const figure = figureOf(observations, [0, 8], parseUnitId("101@.."));
    expect([figure?.total, Number(figure?.reported)]).toStrictEqual([null, 6]);
    expect(figure?.coverage).toMatchObject({ complete: [second], partial: [first], missing: [] });
    expect(figure?.coverage.unitMonths).toStrictEqual({ known: 15, expected: 16 });
  });

  it("takes none of the reports that contradict each other, and names the commune", () => {
    const reports = [
      told("fires", first, [0, 6], 10),
      told("fires", first, [6, 8], 5),
      told("fires", first, [0, 8], 16),
    ];
    for (const order of [reports, reports.toReversed()]) {
      const figure = figureOf([...order, told("fires", first, [8, 9], 1)], [0, 9]);
      expect([figure?.total, Number(figure?.reported), figure?.contradicted]).toStrictEqual([
        null,
        1,
        [first],
      ]);
    }
    const fine = figureOf([...reports, told("fires", first, [8, 9], 1)], [8, 9]);
    expect([Number(fine?.total), fine?.contradicted]).toStrictEqual([1, []]);
  });

  it("names who would know more but for a contradiction, also where the window itself does not follow", () => {
    const reports = [told("fires", first, [0, 6], 10), told("fires", first, [0, 8], 8)];
    const silent = figureOf(reports, [0, 12]);
    expect([silent?.coverage.missing, silent?.contradicted]).toStrictEqual([[first], [first]]);
    const partial = figureOf([...reports, told("fires", first, [8, 9], 1)], [0, 12]);
    expect([partial?.coverage.partial, partial?.contradicted]).toStrictEqual([[first], [first]]);
    const unharmed = figureOf([...reports, told("fires", first, [0, 9], 12)], [0, 12]);
    expect([unharmed?.coverage.partial, unharmed?.contradicted]).toStrictEqual([[first], []]);
  });

  it("leaves the windows of 72 months that a wrong six-month total does not touch", () => {
    const months = Array.from({ length: 72 }, (_, month) => told("fires", first, [month, month + 1], 1));
    const observations = [...months, told("fires", first, [30, 36], 7)];
    const windows = Array.from({ length: 72 }, (_, start) => [start, start + 1] as const);
    const refused = windows.filter((window) => figureOf(observations, window)?.total === null);
    expect(refused.map(([start]) => start)).toStrictEqual([30, 31, 32, 33, 34, 35]);
    const years = [0, 12, 24, 36, 48, 60].map((start) => figureOf(observations, [start, start + 12]));
    expect(years.map((figure) => [Number(figure?.reported), figure?.contradicted.length])).toStrictEqual([
      [12, 0],
      [12, 0],
      [6, 1],
      [12, 0],
      [12, 0],
      [12, 0],
    ]);
  });

  it("prefers what is exactly known to a bounded figure, and that to nothing", () => {
    const bounded = told("fires", first, [0, 8], 12, { bound: "moreThan" });
    const figure = figureOf([bounded], [0, 8]);
    expect([Number(figure?.total), figure?.bound]).toStrictEqual([12, "moreThan"]);
    const exact = figureOf(
      [bounded, told("fires", first, [0, 6], 10), told("fires", first, [6, 8], 3)],
      [0, 8],
    );
    expect([Number(exact?.total), exact?.bound]).toStrictEqual([13, "exact"]);
  });

  it("takes a later revision, and an actual figure before a provisional one", () => {
    const at = (revision: number) => ({ report: { document: `lần ${revision}`, revision } });
    const revised = [told("fires", first, [0, 6], 10, at(0)), told("fires", first, [0, 6], 11, at(1))];
    expect(Number(figureOf(revised, [0, 6])?.total)).toBe(11);
  });

  it("does not read windows of another calendar", () => {
    const other = told("fires", first, "2023-12-10/2024-06-10@12-10:end", 4);
    expect(figureOf([other], [0, 6])?.coverage.missing).toStrictEqual([first]);
  });
});

describe("what may not be added", () => {
  const unit = COMMUNES[0] ?? PROVINCE;

  it("a count of once in a window over time", () => {
    const halves = [told("households", unit, [0, 6], 40), told("households", unit, [6, 12], 50)];
    const figure = (window: readonly [number, number]) =>
      rollUp(datasetOf(halves), {
        indicators: ["households"],
        to: [unit],
        periods: [windowOf(...window)],
      })[0];
    expect(figure([0, 12])?.coverage.missing).toStrictEqual([unit]);
    expect(figure([0, 12])?.reported).toBeNull();
    expect(Number(figure([6, 12])?.total)).toBe(50);
  });

  it("two sectors", () => {
    const observations = COMMUNES.flatMap((commune) => [
      told("meetings", commune, [0, 12], 2),
      told("meetings", commune, [0, 12], 3, { reporter: `government:${commune}` }),
    ]);
    const figures = rollUp(datasetOf(observations), {
      indicators: ["meetings"],
      to: "province",
      periods: [windowOf(0, 12)],
    });
    expect(figures.map(({ sector, total }) => [sector, Number(total)])).toStrictEqual([
      ["government", 15],
      ["police", 10],
    ]);
  });

  it("distances over places", () => {
    const observations = COMMUNES.map((commune) => told("border", commune, "2024-12-31", "1.250"));
    const at = { indicators: ["border"], periods: [plainDate("2024-12-31")] };
    const [province] = rollUp(datasetOf(observations), { ...at, to: "province" });
    expect([province?.total, province?.reported, province?.coverage.missing]).toStrictEqual([null, null, []]);
    expect(
      rollUp(datasetOf(observations), { ...at, to: "commune" }).map(({ total }) => String(total)),
    ).toStrictEqual(COMMUNES.map(() => "1.25"));
  });
});

describe("stocks", () => {
  const unit = COMMUNES[0] ?? PROVINCE;
  const read = (days: readonly string[], maxStockAgeDays: number, period = windowOf(0, 12)) =>
    rollUp(datasetOf(days.map((day, place) => told("groups", unit, day, place + 1))), {
      indicators: ["groups"],
      to: [unit],
      periods: [period],
      maxStockAgeDays,
    })[0];

  it.each([
    [["2024-12-31", "2025-01-01"], 0, 1, "2024-12-31"],
    [["2024-12-30", "2025-01-01"], 5, 2, "2025-01-01"],
    [["2024-12-01", "2024-12-30"], 5, 2, "2024-12-30"],
    [["2024-12-30"], 0, null, null],
    [["2024-12-30"], 1, 1, "2024-12-30"],
    [["2025-01-02"], 400, null, null],
  ])("of %j, %i days old at most, take %s of %s", (days, age, value, day) => {
    const figure = read(days, age);
    expect(figure?.reported === null ? null : Number(figure?.reported)).toBe(value);
    expect(figure?.readings).toStrictEqual({ maxAgeDays: age, earliest: day });
    expect(figure?.coverage.unitMonths).toStrictEqual({ known: value === null ? 0 : 1, expected: 1 });
  });

  it("on a day are those of the day", () => {
    const figure = rollUp(datasetOf([told("groups", unit, "2024-12-31", 4)]), {
      indicators: ["groups"],
      to: [unit],
      periods: [plainDate("2024-12-30"), plainDate("2024-12-31")],
    });
    expect(figure.map(({ reported }) => reported && Number(reported))).toStrictEqual([null, 4]);
    expect(figure[1]?.coverage.unitMonths).toStrictEqual({ known: 1, expected: 1 });
  });
});

describe("a stock that stands for a year of assessment", () => {
  const unit = COMMUNES[0] ?? PROVINCE;
  const read = (day: string, window: readonly [number, number], maxStockAgeDays = 0) =>
    rollUp(datasetOf([told("recognised", unit, day, 3)]), {
      indicators: ["recognised"],
      to: [unit],
      periods: [windowOf(...window)],
      maxStockAgeDays,
    })[0]?.readings?.earliest;

  it.each([
    ["2024-03-15", [0, 12], 0, "2024-03-15"],
    ["2024-01-01", [0, 12], 0, null],
    ["2024-01-01", [-12, 0], 0, "2024-01-01"],
    ["2024-03-15", [0, 24], 0, null],
    ["2025-03-15", [0, 24], 0, "2025-03-15"],
    ["2024-03-15", [6, 12], 0, null],
    ["2024-03-15", [6, 12], 300, "2024-03-15"],
  ] as const)("read on %s, in the months %j, %i days old at most: %s", (day, window, age, found) => {
    expect(read(day, window, age)).toBe(found);
  });
});

describe("the hierarchy", () => {
  const all = COMMUNES.map((unit) => told("fires", unit, [12, 24], 1));

  it("is that of the last day, or of the day that is asked for", () => {
    const dataset = datasetOf(all);
    const request = { indicators: ["fires"], periods: [windowOf(12, 24)] };
    const problem = safeRollUp(dataset, { ...request, to: "district" });
    expect(problem.ok ? [] : problem.problems.map(({ code }) => code)).toStrictEqual([
      "aggregation.noUnitOfTier",
    ]);
    const figures = rollUp(dataset, { ...request, to: "district", hierarchyOn: plainDate("2025-06-30") });
    expect(figures.map(({ unit, total }) => [unit, Number(total)])).toStrictEqual([
      [DISTRICTS[0], 2],
      [DISTRICTS[1], 3],
    ]);
  });
});

describe("a sum beyond the exact range", () => {
  it("is never taken for one within it, on the way to a window neither", () => {
    const [first = PROVINCE, second = PROVINCE] = COMMUNES;
    const observations = [
      told("fires", first, [1, 2], 2 ** 53 - 11),
      told("fires", second, [0, 1], 2 ** 52),
      told("fires", second, [1, 2], 2),
    ];
    const request = { indicators: ["fires"], to: [DISTRICTS[0] ?? PROVINCE], periods: [windowOf(1, 2)] };
    expect(rollUp(datasetOf(observations), request).map(({ total }) => String(total))).toStrictEqual([
      "9007199254740983",
    ]);
  });

  it("is refused below zero as above", () => {
    const [first = PROVINCE, second = PROVINCE] = COMMUNES;
    const observations = [first, second].flatMap((unit) => [
      told("corrected", unit, [0, 6], LARGEST_AMOUNT),
      told("corrected", unit, [0, 8], 0),
    ]);
    const request = { indicators: ["corrected"], periods: [windowOf(6, 8)] };
    const [alone] = rollUp(datasetOf(observations), { ...request, to: [first] });
    expect(alone?.total?.toString()).toBe(String(-LARGEST_AMOUNT));
    const both = safeRollUp(datasetOf(observations), { ...request, to: "district" });
    expect(both.ok ? [] : both.problems.map(({ code }) => code)).toStrictEqual(["aggregation.sumTooLarge"]);
  });

  it("is refused, and no other figure with it", () => {
    const [first = PROVINCE, second = PROVINCE] = COMMUNES;
    const huge = [told("fires", first, [0, 12], LARGEST_AMOUNT), told("fires", second, [0, 12], 1)];
    const request = { indicators: ["fires"], periods: [windowOf(0, 12)] };
    const result = safeRollUp(datasetOf(huge), { ...request, to: "district" });
    expect(result.ok ? [] : result.problems.map(({ code, facts }) => [code, facts])).toStrictEqual([
      ["aggregation.sumTooLarge", { indicator: "fires", unit: DISTRICTS[0], period: windowOf(0, 12) }],
    ]);
    expect(safeRollUp(datasetOf(huge), { ...request, to: "commune" }).ok).toBe(true);
  });
});

describe("a request that cannot be answered", () => {
  const dataset = datasetOf([]);
  const fine = { indicators: ["fires"], to: "province", periods: [windowOf(0, 12)] };
  const codesOf = (request: unknown) => {
    const result = safeRollUp(dataset, request);
    return result.ok ? [] : [...new Set(result.problems.map(({ code }) => code))].sort();
  };

  it.each([
    [{ ...fine, indicators: ["floods"] }, "aggregation.unknownIndicator"],
    [{ ...fine, to: [parseUnitId("99@..")] }, "aggregation.unitNotInHierarchy"],
    [{ ...fine, periods: ["2024-12-31"] }, "aggregation.dayOfWindow"],
    [{ ...fine, to: "country" }, "aggregation.noUnitOfTier"],
    [{ ...fine, among: [COMMUNES[0], "99999@.."] }, "aggregation.unknownUnit"],
    [{ ...fine, to: [] }, "record.emptyList"],
    [{ ...fine, indicators: ["handed-over"], hierarchyOn: "2025-07-01" }, "aggregation.noCollectingUnit"],
    [{ ...fine, to: "hamlet" }, "record.unknownWord"],
    [{ ...fine, periods: [] }, "record.emptyList"],
    [{ ...fine, maxStockAgeDays: -1 }, "record.notACount"],
    [{ ...fine, age: 1 }, "record.unknownField"],
    [null, "record.notARecord"],
  ])("%j: %s", (request, code) => {
    expect(codesOf(request)).toStrictEqual([code]);
  });

  it("never throws anything else", () => {
    fc.assert(fc.property(fc.anything(), (input) => safeRollUp(dataset, input).ok === false));
  });
});
