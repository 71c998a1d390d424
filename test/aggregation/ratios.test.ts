import { rollUpRatios, safeRollUpRatios } from "antq/aggregation";
import { createDataset } from "antq/indicator";
import { compareRatios, LARGEST_AMOUNT, ratioOf } from "antq/kernel";
import { createTerritory } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMUNES, catalogue, DISTRICTS, datasetOf, PROVINCE, told, windowOf } from "./communes.ts";

const counts = fc.record({ part: fc.nat(20), rest: fc.nat(20), isWhole: fc.boolean(), isPart: fc.boolean() });
const request = { ratios: ["solved-share"], to: "province", periods: [windowOf(0, 12)] } as const;

describe("a ratio of sums", () => {
  it("lies between the smallest and the largest of its parts, over the units that have both", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 5, maxLength: 5 }), (all) => {
        const observations = COMMUNES.flatMap((unit, place) => {
          const { part, rest, isWhole, isPart } = all[place] ?? {
            part: 0,
            rest: 0,
            isWhole: false,
            isPart: false,
          };
          return [
            ...(isPart ? [told("solved-fires", unit, [0, 12], part)] : []),
            ...(isWhole ? [told("fires", unit, [0, 12], part + rest)] : []),
          ];
        });
        const [figure] = rollUpRatios(datasetOf(observations), request);
        const both = all.filter(({ isWhole, isPart }) => isWhole && isPart);
        expect(figure?.coverage.complete).toHaveLength(both.length);
        const whole = both.reduce((sum, { part, rest }) => sum + part + rest, 0);
        expect(figure?.reported === null).toBe(whole === 0);
        expect(figure?.total === null).toBe(whole === 0 || both.length < COMMUNES.length);
        if (!figure?.reported) return;
        expect(Number(figure.reported.denominator)).toBe(whole);
        const ratios = both.flatMap(({ part, rest }) =>
          part + rest > 0 ? [ratioOf(part, part + rest)] : [],
        );
        const sorted = ratios.toSorted(compareRatios);
        const [least = figure.reported] = sorted;
        expect(compareRatios(least, figure.reported)).toBeLessThanOrEqual(0);
        expect(compareRatios(sorted.at(-1) ?? least, figure.reported)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is refused where a part is too large to be added, not left out", () => {
    const [one = PROVINCE, other = PROVINCE] = COMMUNES;
    const observations = [one, other].flatMap((unit) => [
      told("solved-fires", unit, [0, 12], 1),
      told("fires", unit, [0, 12], LARGEST_AMOUNT),
    ]);
    const result = safeRollUpRatios(datasetOf(observations), request);
    expect(result.ok ? [] : result.problems.map(({ code, facts }) => [code, facts])).toStrictEqual([
      ["aggregation.sumTooLarge", { indicator: "fires", unit: PROVINCE, period: windowOf(0, 12) }],
    ]);
  });

  it("is there for each of more hierarchies than are kept", () => {
    const months = Array.from({ length: 40 }, (_, month) => month);
    const dayOf = (month: number) => windowOf(month, month + 1).slice(0, 10);
    const rows = months.map((month) => ({
      code: "10101",
      name: `Xã ${month}`,
      kind: "commune" as const,
      parent: "01",
      ...(month === 0 ? {} : { from: dayOf(month) }),
      ...(month === 39 ? {} : { until: dayOf(month + 1) }),
    }));
    const changing = createTerritory({ units: [{ code: "01", name: "Một", kind: "province" }, ...rows] });
    const dataset = createDataset({ catalogue, territory: changing, observations: [] });
    const periods = months.map((month) => windowOf(month, month + 1));
    expect(rollUpRatios(dataset, { ...request, periods })).toHaveLength(40);
  });

  it("has no part where the units of the higher tier have no sum", () => {
    const [district = PROVINCE] = DISTRICTS;
    const [one = PROVINCE, other = PROVINCE] = COMMUNES;
    const dataset = datasetOf([
      told("border", one, "2024-12-31", 2),
      told("border", other, "2024-12-31", 3),
      told("handed-over", district, [0, 12], 4, { reporter: `government:${district}` }),
    ]);
    const [figure] = rollUpRatios(dataset, { ...request, ratios: ["border-per-unit"], to: [district] });
    expect([figure?.numerator, figure?.denominator]).toStrictEqual([null, null]);
    expect(figure?.coverage).toStrictEqual({ expected: [district], complete: [], lacking: [district] });
  });

  it("is not the mean of ratios", () => {
    const [one = PROVINCE, other = PROVINCE] = COMMUNES;
    const dataset = datasetOf([
      told("solved-fires", one, [0, 12], 1),
      told("fires", one, [0, 12], 1),
      told("solved-fires", other, [0, 12], 0),
      told("fires", other, [0, 12], 3),
    ]);
    const [figure] = rollUpRatios(dataset, request);
    expect([Number(figure?.reported?.numerator), Number(figure?.reported?.denominator)]).toStrictEqual([
      1, 4,
    ]);
    expect([figure?.total, figure?.coverage.lacking.length]).toStrictEqual([null, 3]);
  });

  it("keeps its sums where one is bounded, but no ratio", () => {
    const observations = COMMUNES.flatMap((unit) => [
      told("solved-fires", unit, [0, 12], 1),
      told("fires", unit, [0, 12], 2, { bound: "moreThan" }),
    ]);
    const [figure] = rollUpRatios(datasetOf(observations), request);
    expect(figure).toMatchObject({ total: null, reported: null, numerator: { bound: "exact" } });
    expect([Number(figure?.denominator?.value), figure?.denominator?.bound]).toStrictEqual([10, "moreThan"]);
  });

  it.each([
    ["unknown-share", "aggregation.baseNotStated"],
    ["fires", "aggregation.unknownRatio"],
  ])("of %s is refused: %s", (code, problem) => {
    const result = safeRollUpRatios(datasetOf([]), { ...request, ratios: [code] });
    expect(result.ok ? [] : result.problems.map(({ code: found }) => found)).toStrictEqual([problem]);
  });
});
