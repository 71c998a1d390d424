import { compare, type RestatingRequest, restate, rollUp, safeRestate, safeRollUp } from "antq/aggregation";
import { plainDate } from "antq/date";
import { createCatalogue, createDataset, type ObservationRecord } from "antq/indicator";
import {
  calendarYear,
  december10,
  firstMonths,
  month,
  type Period,
  periodBetween,
  samePeriodLastYear,
  year,
} from "antq/period";
import {
  createTerritory,
  PROVINCE_SUCCESSIONS,
  PROVINCES,
  parseUnitId,
  type SuccessionRecord,
  type UnitRecord,
} from "antq/territory";
import { describe, expect, it } from "vitest";

const REFORM = "2025-07-01";
const on = plainDate("2026-06-30");

const collection = [{ tier: "commune", sectors: ["police"] }] as const;
const of = (code: string, behaviour: "flow" | "stock" | "distinct", more = {}) => {
  return { code, name: { vi: code, en: code }, unit: "incident", behaviour, collection, ...more } as const;
};
const catalogue = createCatalogue({
  indicators: [of("fires", "flow"), of("homes", "stock"), of("lengths", "stock", { addsOverPlaces: false })],
});

/** Four communes of two provinces: 1 and 2 go whole into 11, 3 is divided between 11 and 12, 4 becomes 14. */
const units: readonly UnitRecord[] = [
  { code: "VN", name: "Việt Nam", kind: "country" },
  { code: "01", name: "Một", kind: "province", parent: "VN", until: REFORM },
  { code: "02", name: "Hai", kind: "province", parent: "VN", until: REFORM },
  { code: "01", since: REFORM, name: "Một", kind: "province", parent: "VN" },
  ...["10001", "10002", "10003"].map((code): UnitRecord => {
    return { code, name: code, kind: "commune", parent: "01", until: REFORM };
  }),
  { code: "10004", name: "10004", kind: "commune", parent: "02", until: REFORM },
  ...["10011", "10012", "10014"].map((code): UnitRecord => {
    return { code, since: REFORM, name: code, kind: "commune", parent: "01" };
  }),
];
const became = (from: string, to: string, share: "whole" | "part" = "whole"): SuccessionRecord => {
  return { from: `${from}@..`, to: `${to}@${REFORM}`, on: REFORM, share };
};
const successions = [
  became("01", "01"),
  became("02", "01"),
  became("10001", "10011"),
  became("10002", "10011"),
  became("10003", "10011", "part"),
  became("10003", "10012", "part"),
  became("10004", "10014"),
];
const territory = createTerritory({ units, successions });

const told = (unit: string, time: Period | string, value: number, indicator = "fires"): ObservationRecord => {
  return { indicator, unit, reporter: `police:${unit}`, time, value, report: { document: "báo cáo" } };
};
const former = (number: number) => `1000${number}@..`;
const present = (number: number) => `100${number}@${REFORM}`;

function figures(
  observations: readonly ObservationRecord[],
  request: RestatingRequest,
  periods: readonly Period[],
  to: readonly string[] | "province" | "commune",
  indicator = "fires",
) {
  const dataset = createDataset({ catalogue, territory, observations });
  const target = typeof to === "string" ? to : to.map(parseUnitId);
  return rollUp(restate(dataset, territory, request).dataset, {
    indicators: [indicator],
    to: target,
    periods,
  }).map(({ unit, total, reported, coverage, estimated }) => ({
    unit,
    total: total && Number(total),
    reported: reported && Number(reported),
    missing: coverage.missing,
    partial: coverage.partial,
    complete: coverage.complete,
    months: [coverage.unitMonths.known, coverage.unitMonths.expected],
    estimated: estimated && [Number(estimated.amount), estimated.units],
  }));
}

const last = year(calendarYear, 2024);

describe("restating", () => {
  const all = [
    told(former(1), last, 5),
    told(former(2), last, 7),
    told(former(3), last, 10),
    told(former(4), last, 1),
  ];

  it("adds what was merged, carries a new code, and refuses what was divided", () => {
    const found = figures(all, { on }, [last], "commune");
    expect(found).toEqual([
      {
        unit: present(11),
        total: null,
        reported: 12,
        missing: [former(3)],
        partial: [],
        complete: [former(1), former(2)],
        months: [24, 36],
        estimated: null,
      },
      {
        unit: present(12),
        total: null,
        reported: null,
        missing: [former(3)],
        partial: [],
        complete: [],
        months: [0, 12],
        estimated: null,
      },
      {
        unit: present(14),
        total: 1,
        reported: 1,
        missing: [],
        partial: [],
        complete: [former(4)],
        months: [12, 12],
        estimated: null,
      },
    ]);
    expect(figures(all, { on }, [last], "province")).toMatchObject([{ unit: `01@${REFORM}`, total: 23 }]);
    const dataset = createDataset({ catalogue, territory, observations: all });
    expect(restate(dataset, territory, { on }).refused).toEqual([
      {
        unit: former(3),
        reason: "split",
        between: [present(11), present(12)],
        heldBy: `01@${REFORM}`,
        indicators: ["fires"],
        observations: 1,
      },
    ]);
  });

  it("shares what was divided out by weights, marked and without loss", () => {
    const weights = [
      { from: former(3), to: present(11), share: "2/3" },
      { from: former(3), to: present(12), share: "1/3" },
    ];
    const found = figures(all, { on, weights }, [last], [present(11), present(12), `01@${REFORM}`]);
    expect(found.map(({ total, estimated }) => [total, estimated])).toEqual([
      [23, null],
      [19, [7, [former(3)]]],
      [3, [3, [former(3)]]],
    ]);
  });

  it("derives windows of each former unit before it adds them up", () => {
    const cumulative = [
      told(former(1), firstMonths(calendarYear, 2024, 6), 2),
      told(former(1), firstMonths(calendarYear, 2024, 8), 5),
      told(former(2), firstMonths(calendarYear, 2024, 8), 4),
    ];
    const without3 = createTerritory({
      units,
      successions: successions.filter(({ from }) => from !== former(3)),
    });
    const dataset = createDataset({ catalogue, territory, observations: cumulative });
    const today = restate(dataset, without3, { on });
    const eight = rollUp(today.dataset, {
      indicators: ["fires"],
      to: [parseUnitId(present(11))],
      periods: [firstMonths(calendarYear, 2024, 8)],
    });
    expect(eight.map(({ total }) => String(total))).toEqual(["9"]);
    const two = periodBetween(calendarYear, 2024 * 12 + 6, 2024 * 12 + 8);
    const rest = rollUp(today.dataset, {
      indicators: ["fires"],
      to: [parseUnitId(present(11))],
      periods: [two],
    });
    expect(rest.map(({ reported, coverage }) => [String(reported), coverage.missing])).toEqual([
      ["3", [former(2)]],
    ]);
  });

  it("cuts a year between the former units and the new one", () => {
    const year2025 = year(calendarYear, 2025);
    const half = firstMonths(calendarYear, 2025, 6);
    const second = periodBetween(calendarYear, 2025 * 12 + 6, 2025 * 12 + 12);
    const observations = [told(former(4), half, 3), told(present(14), second, 4)];
    expect(figures(observations, { on }, [year2025], [present(14)])).toMatchObject([
      { total: 7, complete: [former(4), present(14)], months: [12, 12] },
    ]);
    expect(
      figures([told(former(4), half, 3), told(present(14), year2025, 9)], { on }, [year2025], [present(14)]),
    ).toMatchObject([{ total: 9, complete: [former(4), present(14)], months: [12, 12] }]);
    expect(
      figures([told(present(14), firstMonths(calendarYear, 2025, 9), 8)], { on }, [year2025], [present(14)]),
    ).toMatchObject([
      { total: null, reported: 8, complete: [former(4)], partial: [present(14)], months: [9, 12] },
    ]);
  });
});
