import {
  checkParts,
  checkStocks,
  compare,
  mergeRollUps,
  reconcile,
  rollUp,
  rollUpRatios,
  safeCheckParts,
  safeCheckStocks,
  safeCompare,
  safeMergeRollUps,
  safeReconcile,
  safeRollUp,
  safeRollUpRatios,
  safeTrace,
  trace,
} from "antq/aggregation";
import { parseIndicatorCode } from "antq/indicator";
import { Decimal, DomainError } from "antq/kernel";
import { calendarYear, samePeriodLastYear, year } from "antq/period";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput, nearMissesOf, onlyDomainErrors } from "../laws.ts";
import { COMMUNES, datasetOf, PROVINCE, told, windowOf } from "./communes.ts";

const [one = PROVINCE, other = PROVINCE] = COMMUNES;
const dataset = datasetOf([
  told("fires", one, [-12, 0], 6),
  told("fires", one, [0, 12], 5),
  told("fires", other, [0, 6], 2),
  told("fires", other, [0, 8], 1),
  told("fires", PROVINCE, [0, 12], 9),
  told("solved-fires", one, [0, 12], 3),
  told("groups", one, "2023-12-31", 4),
  told("groups", one, "2024-12-31", 5),
  told("new-groups", one, [0, 12], 1, { bound: "atLeast" }),
]);
const scope = { to: "district", periods: [windowOf(0, 12)], maxStockAgeDays: 0 } as const;
const REQUEST = { ...scope, indicators: ["fires"], hierarchyOn: "2024-12-31" };
const [figure] = rollUp(dataset, { ...scope, indicators: ["fires"] });
if (figure === undefined) throw new Error("a district has a figure");

const WRONG = { ...scope, periods: [], indicators: ["floods"] };

/** Each function that takes anything at all, with something that it takes. */
const BORDERS: Readonly<Record<string, readonly [act: (input: unknown) => unknown, fine: object]>> = {
  safeRollUp: [(input) => safeRollUp(dataset, input), { ...REQUEST, among: [one] }],
  safeRollUpRatios: [(input) => safeRollUpRatios(dataset, input), { ...scope, ratios: ["solved-share"] }],
  safeReconcile: [(input) => safeReconcile(dataset, input), REQUEST],
  safeCompare: [(input) => safeCompare(dataset, input), { ...REQUEST, base: samePeriodLastYear }],
  safeCheckStocks: [(input) => safeCheckStocks(dataset, input), { ...REQUEST, indicators: ["groups"] }],
  safeCheckParts: [(input) => safeCheckParts(dataset, input), REQUEST],
  safeTrace: [(input) => safeTrace(dataset, input), figure],
  safeMergeRollUps: [(input) => safeMergeRollUps(input), [[{ ...figure }]]],
};

/** The same with one value in it replaced, at any depth. */
function spoilt(value: unknown, by: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const slips = typeof value === "string" ? [by, nearMissesOf(fc.constant(value))] : [by];
  if (typeof value !== "object" || value === null || value instanceof Decimal) return fc.oneof(...slips);
  const inside = Object.entries(value).map(([key, part]) =>
    spoilt(part, by).map((slip) =>
      Array.isArray(value) ? value.with(Number(key), slip) : { ...value, [key]: slip },
    ),
  );
  return fc.oneof(...slips, ...inside);
}

describe("a border", () => {
  it.each(Object.entries(BORDERS))("%s takes anything", (_, [act, fine]) => {
    expect(act(fine)).toMatchObject({ ok: true });
    onlyDomainErrors(act, spoilt(fine, anyInput));
  });

  it.each<[string, () => unknown]>([
    ["rollUp", () => rollUp(dataset, WRONG)],
    ["rollUpRatios", () => rollUpRatios(dataset, { ...WRONG, ratios: [""] })],
    ["reconcile", () => reconcile(dataset, WRONG)],
    ["compare", () => compare(dataset, { ...WRONG, base: samePeriodLastYear })],
    ["checkStocks", () => checkStocks(dataset, WRONG)],
    ["checkParts", () => checkParts(dataset, WRONG)],
    ["trace", () => trace(dataset, { ...figure, indicator: parseIndicatorCode("floods") })],
    ["mergeRollUps", () => mergeRollUps([[figure], [figure]])],
  ])("%s throws, and only a DomainError", (_, act) => {
    expect(act).toThrow(DomainError);
  });

  it.each(Object.entries(BORDERS))("%s gives what nobody can change", (_, [act, fine]) => {
    expect(changeable(act(fine), "answer")).toStrictEqual([]);
  });

  it("keeps nothing of a request", () => {
    const given = { indicators: ["fires"], to: [one], periods: [windowOf(0, 12)], among: [one, other] };
    const figures = rollUp(dataset, given);
    const before = JSON.stringify(figures);
    for (const list of Object.values(given)) list.length = 0;
    expect(JSON.stringify(figures)).toBe(before);
  });
});

/** The places below a value that somebody could change. */
function changeable(value: unknown, place: string): readonly string[] {
  if (typeof value !== "object" || value === null || value instanceof Decimal) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => changeable(part, `${place}.${key}`));
  return Object.isFrozen(value) ? parts : [place, ...parts];
}

describe("the base of a comparison", () => {
  const codesOf = (base: unknown) => {
    const compared = safeCompare(dataset, { ...REQUEST, base });
    return compared.ok ? [] : compared.problems.map(({ code }) => code);
  };

  it.each([
    ["no function", "aggregation.notABase", "lastYear"],
    ["a function that gives no period", "indicator.notATime", () => "2023"],
    ["a function that throws", "aggregation.baseFails", () => [].reduce((left) => left)],
    ["a class", "aggregation.baseFails", Map],
    ["beyond the years there are", "period.outOfRange", () => samePeriodLastYear(year(calendarYear, 1000))],
  ])("may not be %s: %s", (_, code, base) => {
    expect(codesOf(base)).toStrictEqual([code]);
  });
});
