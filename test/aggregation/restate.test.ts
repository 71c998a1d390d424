import {
  compare,
  type RestatingRequest,
  restate,
  rollUp,
  rollUpRatios,
  safeRestate,
  safeRollUp,
  safeUnitCounts,
  trace,
  unitCounts,
} from "antq/aggregation";
import { plainDate } from "antq/date";
import { createCatalogue, createDataset, type ObservationRecord } from "antq/indicator";
import { ratioOf } from "antq/kernel";
import { calendarYear, firstMonths, type Period, periodBetween, year } from "antq/period";
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
  indicators: [
    of("fires", "flow"),
    of("put-out", "flow", { partOf: [{ whole: "fires", relation: "subset", by: "end" }] }),
    of("homes", "stock"),
    of("lengths", "stock", { addsOverPlaces: false }),
    {
      ...of("camps", "flow"),
      collection: [{ tier: "district", sectors: ["government"] }],
    },
  ],
  ratios: [
    {
      code: "put-out-share",
      name: { vi: "Tỷ lệ", en: "Share" },
      unit: "percent",
      numerator: "put-out",
      denominator: "fires",
      collection,
    },
  ],
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

describe("a restated dataset", () => {
  const weights = [
    { from: former(3), to: present(11), share: ratioOf(2, 3) },
    { from: former(3), to: present(12), share: "1/3" },
  ];

  it("divides ratios after both parts were shared out", () => {
    const parts = [10, 20].map((value, place) =>
      told(former(3), last, value, place === 0 ? "put-out" : "fires"),
    );
    const dataset = createDataset({ catalogue, territory, observations: parts });
    const ask = (request: RestatingRequest) =>
      rollUpRatios(restate(dataset, territory, request).dataset, {
        ratios: ["put-out-share"],
        to: [parseUnitId(present(12))],
        periods: [last],
      }).map(({ total, coverage, estimated }) => [
        total && `${total.numerator}/${total.denominator}`,
        coverage.lacking,
        estimated,
      ]);
    expect(ask({ on, weights })).toEqual([["3/7", [], [former(3)]]]);
    expect(ask({ on })).toEqual([[null, [former(3)], []]]);
  });

  it("compares two years over those whose territory is complete in both", () => {
    const now = year(calendarYear, 2026);
    const observations = [
      told(former(1), last, 5),
      told(former(2), last, 7),
      told(former(4), last, 4),
      told(present(11), now, 99),
      told(present(12), now, 1),
      told(present(14), now, 6),
    ];
    const base = () => last;
    const dataset = createDataset({ catalogue, territory, observations });
    const request = { indicators: ["fires"], to: "province", periods: [now], base } as const;
    const compared = compare(restate(dataset, territory, { on }).dataset, request);
    expect(compared.map(({ units, change }) => [units, String(change?.difference.value)])).toEqual([
      [[present(14)], "2"],
    ]);
    const withThird = createDataset({
      catalogue,
      territory,
      observations: [...observations, told(former(3), last, 10)],
    });
    const estimated = compare(restate(withThird, territory, { on, weights }).dataset, {
      ...request,
      to: [parseUnitId(present(12))],
    });
    expect(
      estimated.map(({ change, base: before }) => [
        String(change?.difference.value),
        before.estimated?.units,
        String(before.estimated?.amount),
      ]),
    ).toEqual([["-2", [former(3)], "3"]]);
  });

  it("brings figures back into an earlier map: what was divided is whole again, what was merged is not", () => {
    const now = year(calendarYear, 2026);
    const observations = [told(present(11), now, 8), told(present(14), now, 6)];
    const dataset = createDataset({ catalogue, territory, observations });
    const back = restate(dataset, territory, { on: plainDate("2024-06-30") });
    expect(back.refused).toEqual([
      {
        unit: present(11),
        reason: "merged",
        between: [former(1), former(2), former(3)],
        heldBy: "01@..",
        indicators: ["fires"],
        observations: 1,
      },
    ]);
    const figures = rollUp(back.dataset, { indicators: ["fires"], to: "commune", periods: [now] });
    expect(figures.map(({ unit, total }) => [unit, total && Number(total)])).toEqual([
      [former(1), null],
      [former(2), null],
      [former(3), null],
      [former(4), 6],
    ]);
  });

  it("remembers weights when it is restated again, and takes a later one in the place of an earlier", () => {
    const dataset = createDataset({ catalogue, territory, observations: [told(former(3), last, 9)] });
    const request = { indicators: ["fires"], to: [parseUnitId(present(11))], periods: [last] };
    const first = restate(dataset, territory, { on: plainDate("2025-07-01"), weights });
    const second = restate(first.dataset, territory, { on });
    const other = weights.map(({ from, to }, place) => ({ from, to, share: place === 0 ? "1/9" : "8/9" }));
    const third = restate(second.dataset, territory, { on, weights: other });
    const totals = [first, second, third].map((each) =>
      rollUp(each.dataset, request).map(({ reported }) => String(reported)),
    );
    expect(totals).toEqual([["6"], ["6"], ["1"]]);
  });

  it("takes no remembered weights in a territory in which the unit had other parts: nothing would add up", () => {
    const parts = ["10021", "10022", "10023"];
    const mapOf = (codes: readonly string[]) =>
      createTerritory({
        units: [
          ...units,
          ...parts.map((code): UnitRecord => ({ ...(units.at(-1) as UnitRecord), code })),
          { ...(units.at(-3) as UnitRecord), code: "10020", since: null, until: REFORM, parent: "02" },
        ],
        successions: [...successions, ...codes.map((code) => became("10020", code, "part"))],
      });
    const [three, two] = [mapOf(parts), mapOf(parts.slice(0, 2))];
    const observations = [told("10020@..", last, 10)];
    const dataset = createDataset({ catalogue, territory: three, observations });
    const shares = ["1/5", "3/10", "1/2"].map((share, place) => {
      return { from: "10020@..", to: `${parts[place]}@${REFORM}`, share };
    });
    const before = restate(dataset, three, { on, weights: shares });
    expect(before.refused).toEqual([]);
    const { refused, dataset: after } = restate(before.dataset, two, { on });
    expect(refused).toMatchObject([{ unit: "10020@..", reason: "split", observations: 1 }]);
    const to = parts.slice(0, 2).map((code) => parseUnitId(`${code}@${REFORM}`));
    const found = rollUp(after, { indicators: ["fires"], to, periods: [last] });
    expect(found.map(({ reported, coverage }) => [reported, coverage.missing])).toEqual([
      [null, ["10020@.."]],
      [null, ["10020@.."]],
    ]);
  });

  it("traces shares of several steps exactly, however long they get", () => {
    const [first, second] = ["2023-01-01", REFORM];
    const commune = { name: "Xã", kind: "commune", parent: "01" } as const;
    const [whole, half, piece] = ["10001@..", `10002@${first}`, `10004@${second}`];
    const parts = [
      [whole, half, first, "0.123456789"],
      [whole, `10003@${first}`, first, "0.876543211"],
      [half, piece, second, "0.123456781"],
      [half, `10005@${second}`, second, "0.876543219"],
    ] as const;
    const twice = createTerritory({
      units: [
        { code: "01", name: "Một", kind: "province" },
        { ...commune, code: "10001", until: first },
        { ...commune, code: "10002", since: first, until: second },
        { ...commune, code: "10003", since: first },
        { ...commune, code: "10004", since: second },
        { ...commune, code: "10005", since: second },
      ],
      successions: parts.map(([from, to, on]) => ({ from, to, on, share: "part" })),
    });
    const time = year(calendarYear, 2022);
    const dataset = createDataset({ catalogue, territory: twice, observations: [told(whole, time, 1000)] });
    const byShares = parts.map(([from, to, , share]) => ({ from, to, share }));
    const { dataset: today } = restate(dataset, twice, { on, weights: byShares });
    const figures = rollUp(today, { indicators: ["fires"], to: [parseUnitId(piece)], periods: [time] });
    const shares = figures.flatMap((figure) => trace(today, figure)).map(({ share }) => share);
    expect(shares.map((share) => share && [share.numerator.toFixed(), share.denominator.toFixed()])).toEqual([
      ["15241577762536209", "1000000000000000000"],
    ]);
  });

  it("keeps what was collected at a tier that has ended, and never spreads it", () => {
    const district: UnitRecord = {
      code: "101",
      name: "Huyện",
      kind: "ruralDistrict",
      parent: "01",
      until: REFORM,
    };
    const withDistrict = createTerritory({ units: [...units, district], successions });
    const camps = { ...told("101@..", last, 9, "camps"), reporter: "government:101@.." };
    const dataset = createDataset({ catalogue, territory: withDistrict, observations: [camps] });
    const today = restate(dataset, withDistrict, { on });
    expect(today.refused).toMatchObject([{ unit: "101@..", reason: "tierEnded", heldBy: `01@${REFORM}` }]);
    const ask = { indicators: ["camps"], periods: [last] };
    const figures = rollUp(today.dataset, { ...ask, to: "province" });
    expect(figures.map(({ total, coverage }) => [String(total), coverage.complete])).toEqual([
      ["9", ["101@.."]],
    ]);
    const below = safeRollUp(today.dataset, { ...ask, to: "commune" });
    expect(below.ok ? [] : below.problems.map(({ code }) => code)).toContain("aggregation.belowCollection");
  });

  it("reads stocks of former units on the days on which they stood, and lets nothing add up that does not", () => {
    const day = "2024-12-31";
    const observations = [
      told(former(1), day, 100, "homes"),
      told(former(2), day, 50, "homes"),
      told(former(1), day, 7, "lengths"),
      told(former(2), day, 8, "lengths"),
      told(former(4), day, 9, "lengths"),
    ];
    expect(figures(observations, { on }, [last], [present(11)], "homes")).toMatchObject([
      { reported: 150, missing: [former(3)], months: [2, 3] },
    ]);
    expect(figures(observations, { on }, [last], [present(11), present(14)], "lengths")).toMatchObject([
      { total: null, reported: null },
      { total: 9, complete: [former(4)] },
    ]);
  });

  it("knows what became of the provinces: today's Quảng Ngãi with Kon Tum inside, 52 before not Gia Lai", () => {
    const provinces = createTerritory({ units: PROVINCES, successions: PROVINCE_SUCCESSIONS });
    const ofProvinces = createCatalogue({
      indicators: [{ ...of("fires", "flow"), collection: [{ tier: "province", sectors: ["police"] }] }],
    });
    const years = [2023, 2024, 2025].map((each) => year(calendarYear, each));
    const half = firstMonths(calendarYear, 2025, 6);
    const rest = periodBetween(calendarYear, 2025 * 12 + 6, 2026 * 12);
    const observations = [
      ...years
        .slice(0, 2)
        .flatMap((each, place) => [told("51@..", each, 10 + place), told("62@..", each, 5)]),
      ...["51@..", "62@.."].map((unit) => told(unit, half, 3)),
      told("51@2025-07-01", rest, 4),
      told("52@..", half, 70),
      told("64@..", half, 6),
      told("52@2025-07-01", year(calendarYear, 2025), 80),
    ];
    const dataset = createDataset({ catalogue: ofProvinces, territory: provinces, observations });
    const today = restate(dataset, provinces, { on });
    const to = ["51@2025-07-01", "52@2025-07-01"].map(parseUnitId);
    const found = rollUp(today.dataset, { indicators: ["fires"], to, periods: years });
    expect(found.map(({ unit, total }) => `${unit} ${total}`)).toEqual([
      "51@2025-07-01 15",
      "51@2025-07-01 16",
      "51@2025-07-01 10",
      "52@2025-07-01 null",
      "52@2025-07-01 null",
      "52@2025-07-01 80",
    ]);
    expect([today.refused, today.observations]).toEqual([[], { exact: 10, estimated: 0, refused: 0 }]);
  });
});

describe("what is refused", () => {
  const dataset = createDataset({ catalogue, territory, observations: [told(former(3), last, 10)] });
  const codesOf = (request: unknown, map = territory) => {
    const result = safeRestate(dataset, map, request);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  const one = { from: former(3), to: present(11), share: "2/3" };
  const other = { from: former(3), to: present(12), share: "1/3" };

  it.each([
    ["no day", {}, ["record.missingField"]],
    [
      "no share",
      { on, weights: [{ ...one, share: "0.6666666666666667e0" }, other] },
      ["aggregation.notAShare"],
    ],
    ["a number", { on, weights: [{ ...one, share: 0.5 }, other] }, ["aggregation.notAShare"]],
    ["more than one", { on, weights: [{ ...one, share: "4/3" }, other] }, ["aggregation.notAShare"]],
    [
      "a sum that is not one",
      { on, weights: [one, { ...other, share: "0.33" }] },
      ["aggregation.weightsNotOne"],
    ],
    [
      "a part without weight",
      { on, weights: [one] },
      ["aggregation.weightLacking", "aggregation.weightsNotOne"],
    ],
    [
      "a weight told twice",
      { on, weights: [one, { ...one, share: "0" }, other] },
      ["aggregation.weightTwice"],
    ],
    [
      "a unit that is no part",
      { on, weights: [{ ...one, to: present(14), share: "1" }] },
      ["aggregation.weightOfNoPart"],
    ],
    [
      "a unit that is not known",
      { on, weights: [{ ...one, from: "10099@..", share: "1" }] },
      ["aggregation.unknownUnit"],
    ],
    [
      "an indicator that is not known",
      {
        on,
        weights: [
          { ...one, indicator: "floods" },
          { ...other, indicator: "floods" },
        ],
      },
      ["aggregation.unknownIndicator", "aggregation.unknownIndicator"],
    ],
    [
      "weights on a day before the division",
      { on: "2024-06-30", weights: [one, other] },
      ["aggregation.weightOfNoPart", "aggregation.weightOfNoPart"],
    ],
    [
      "all at once",
      { on, weights: [{ ...one, share: "1/2" }, other, { ...one, from: "10099@.." }] },
      ["aggregation.weightsNotOne", "aggregation.unknownUnit"],
    ],
  ])("%s", (_, request, codes) => {
    expect(codesOf(request)).toEqual(codes);
  });

  it("is a territory that does not know what was observed, or not on that day, or is empty on the day", () => {
    expect(codesOf({ on }, createTerritory({ units: units.slice(0, 2) }))).toEqual([
      "aggregation.notObservedUnit",
    ]);
    const earlier = units.map((row) => (row.code === "10003" ? { ...row, until: "2024-07-01" } : row));
    expect(codesOf({ on }, createTerritory({ units: earlier }))).toEqual(["aggregation.observedOutOfLife"]);
    const ended = createTerritory({ units: [{ ...(units[4] as UnitRecord), parent: null }] });
    expect(codesOf({ on }, ended)).toContain("aggregation.noMap");
  });

  it("is another hierarchy than that of the map", () => {
    const today = restate(dataset, territory, { on }).dataset;
    const request = { indicators: ["fires"], to: "province", periods: [last], hierarchyOn: "2024-12-31" };
    const result = safeRollUp(today, request);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(["aggregation.otherMap"]);
    expect(safeRollUp(today, { ...request, hierarchyOn: "2025-12-31" }).ok).toBe(true);
  });

  it.each([null, 7, "on", [], { on: 7 }, { on, weights: 3 }, { on, weights: [null, []] }, { on, more: 1 }])(
    "is %j, without throwing",
    (request) => {
      expect(safeRestate(dataset, territory, request).ok).toBe(false);
      expect(safeUnitCounts(territory, request).ok).toBe(false);
    },
  );
});

describe("counts of units", () => {
  it("are those of each day, and say what changed", () => {
    const days = ["2025-12-31", "2024-12-31", "2025-06-30"].map((day) => plainDate(day as "2024-12-31"));
    const within = parseUnitId(`01@${REFORM}`);
    expect(unitCounts(territory, { tier: "commune", days })).toEqual([
      { day: "2024-12-31", count: 4, change: null },
      { day: "2025-06-30", count: 4, change: null },
      {
        day: "2025-12-31",
        count: 3,
        change: {
          began: [present(11), present(12), present(14)],
          ended: [former(1), former(2), former(3), former(4)],
        },
      },
    ]);
    expect(unitCounts(territory, { tier: "commune", within, days }).map(({ count }) => count)).toEqual([
      null,
      null,
      3,
    ]);
  });
});
