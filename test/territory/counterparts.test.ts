import { addDays, type PlainDate, plainDate } from "antq/date";
import {
  counterpartsOf,
  createTerritory,
  lifeOf,
  parseUnitId,
  type SuccessionRecord,
  type SuccessionShare,
  type Territory,
  type UnitId,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapsInTime } from "./maps-in-time.ts";

/** Whether all of `unit` is told in the map of a day. */
function isComplete(territory: Territory, unit: UnitId, day: PlainDate): boolean {
  return counterpartsOf(territory, unit, day).lost.length === 0;
}

function idsOn(territory: Territory, unit: UnitId, day: PlainDate): readonly UnitId[] {
  return counterpartsOf(territory, unit, day).units.map((it) => it.unit);
}

const cases = mapsInTime.chain(({ records, days }) => {
  const territory = createTerritory(records);
  return fc.record({
    territory: fc.constant(territory),
    unit: fc.constantFrom(...unitsOf(territory)),
    first: fc.constantFrom(...days),
    second: fc.constantFrom(...days),
  });
});

describe("counterparts", () => {
  it("are the unit itself, whole, on each day of its life", () =>
    fc.assert(
      fc.property(cases, ({ territory, unit, first }) => {
        const life = lifeOf(territory, unit);
        const day = life?.from ?? (life?.until ? addDays(life.until, -1) : first);
        expect(counterpartsOf(territory, unit, day)).toStrictEqual({
          units: [{ unit, share: "whole", makesUp: "whole" }],
          lost: [],
          through: [],
        });
      }),
    ));

  it("see one another with the same two words, exchanged", () =>
    fc.assert(
      fc.property(cases, ({ territory, unit, first }) => {
        const life = lifeOf(territory, unit);
        for (const { unit: other, share, makesUp } of counterpartsOf(territory, unit, first).units) {
          const ownDays = [life?.from, life?.until && addDays(life.until, -1)].flatMap((it) => it ?? []);
          for (const day of ownDays) {
            const back = counterpartsOf(territory, other, day).units;
            expect(back.find((it) => it.unit === unit)).toStrictEqual({
              unit,
              share: makesUp,
              makesUp: share,
            });
          }
        }
      }),
    ));

  it("chain: those of a later day are those of the counterparts of a day between", () =>
    fc.assert(
      fc.property(cases, ({ territory, unit, first, second }) => {
        const life = lifeOf(territory, unit);
        const isLater = life?.until != null && life.until <= first && first <= second;
        const isEarlier = life?.from != null && life.from > first && first >= second;
        if (!isLater && !isEarlier) return;
        const between = idsOn(territory, unit, first);
        const chained = new Set(between.flatMap((it) => [...idsOn(territory, it, second)]));
        expect(idsOn(territory, unit, second)).toStrictEqual([...chained].sort());
        const isTold =
          isComplete(territory, unit, first) && between.every((it) => isComplete(territory, it, second));
        expect(isComplete(territory, unit, second)).toBe(isTold);
      }),
    ));

  it("are whole exactly where there is one and nothing is lost", () =>
    fc.assert(
      fc.property(cases, ({ territory, unit, first }) => {
        const { units, lost } = counterpartsOf(territory, unit, first);
        const share: SuccessionShare = units.length === 1 && lost.length === 0 ? "whole" : "part";
        expect(units.map((it) => it.share)).toStrictEqual(units.map(() => share));
        expect(units.length + lost.length).toBeGreaterThan(0);
      }),
    ));

  it("of the generated maps reach all four pairs of words, chains and what is lost", () => {
    const seen = new Set<string>();
    for (const { territory, unit, first } of fc.sample(cases, { numRuns: 600, seed: 1 })) {
      const { units, lost, through } = counterpartsOf(territory, unit, first);
      for (const { share, makesUp } of units) seen.add(`${share} ${makesUp}`);
      if (lost.length > 0) seen.add(units.length > 0 ? "partly lost" : "lost");
      if (new Set(through.map(({ on }) => on)).size > 1) seen.add("chain");
    }
    const all = ["chain", "lost", "part part", "part whole", "partly lost", "whole part", "whole whole"];
    expect([...seen].sort()).toStrictEqual(all);
  });
});

const FIRST = "2020-01-01";
const SECOND = "2025-07-01";
const unitsFrom = (rows: Readonly<Record<string, readonly [since: string, until: string]>>) =>
  Object.entries(rows).map(([code, [since, until]]) => ({
    code,
    since,
    until,
    name: code,
    kind: "commune" as const,
  }));
const link = (from: string, to: string, on: string, share: SuccessionShare = "whole"): SuccessionRecord => ({
  from: `${from}@${on === FIRST ? ".." : FIRST}`,
  to: `${to}@${on}`,
  on,
  share,
});
const day = plainDate("2026-01-01");

describe("several ways to one unit", () => {
  const units = unitsFrom({ P: ["", FIRST], A: [FIRST, SECOND], B: [FIRST, SECOND], C: [SECOND, ""] });
  const split = [link("P", "A", FIRST, "part"), link("P", "B", FIRST, "part")];

  it("combine: what was split and joined again is whole", () => {
    const successions = [...split, link("A", "C", SECOND), link("B", "C", SECOND)];
    const territory = createTerritory({ units, successions });
    const { units: found, through } = counterpartsOf(territory, parseUnitId("P@.."), day);
    expect(found).toStrictEqual([{ unit: "C@2025-07-01", share: "whole", makesUp: "whole" }]);
    expect(through.map(({ from, to }) => `${from} ${to}`)).toStrictEqual([
      "P@.. A@2020-01-01",
      "P@.. B@2020-01-01",
      "A@2020-01-01 C@2025-07-01",
      "B@2020-01-01 C@2025-07-01",
    ]);
  });

  it("do not make whole of what one way loses", () => {
    const territory = createTerritory({ units, successions: [...split, link("A", "C", SECOND)] });
    expect(counterpartsOf(territory, parseUnitId("P@.."), day)).toMatchObject({
      units: [{ unit: "C@2025-07-01", share: "part", makesUp: "whole" }],
      lost: ["B@2020-01-01"],
    });
  });

  it("are no whole where a part stands alone", () => {
    const successions = [link("P", "A", FIRST, "part")];
    const territory = createTerritory({ units, successions });
    const [former, next] = [parseUnitId("P@.."), parseUnitId("A@2020-01-01")];
    expect(counterpartsOf(territory, former, plainDate("2021-01-01"))).toMatchObject({
      units: [{ unit: next, share: "part", makesUp: "whole" }],
      lost: [former],
    });
    expect(counterpartsOf(territory, next, plainDate("2019-01-01"))).toMatchObject({
      units: [{ unit: former, share: "whole", makesUp: "part" }],
      lost: [],
    });
  });
});

describe("a unit of which nothing is told", () => {
  it("is lost itself, known or not", () => {
    const territory = createTerritory({ units: unitsFrom({ P: ["", FIRST], A: [FIRST, ""] }) });
    const answer = (id: string, on: PlainDate) => counterpartsOf(territory, parseUnitId(id), on);
    expect(answer("P@..", day)).toStrictEqual({ units: [], lost: ["P@.."], through: [] });
    expect(answer("A@2020-01-01", plainDate("2019-12-31")).lost).toStrictEqual(["A@2020-01-01"]);
    expect(answer("Q@..", day)).toStrictEqual({ units: [], lost: ["Q@.."], through: [] });
  });
});

// statisticsnorway/ssb-klassr, tests/testthat/test-UpdateKlass-graph-navigate.R and test-UpdateKlass.R: a municipality is
// "combined" against an earlier one where that does not make up all of it; codes that are split, or not known, give NA.
// Official codes have other lengths here, so theirs carry the country.
describe("as klassR has it, a Norwegian municipality", () => {
  const [in1963, in1964, in1994, in2020] = ["1963-01-01", "1964-01-01", "1994-01-01", "2020-01-01"];
  const unit = (code: string, since: string, until: string) => ({
    code: `NO-${code}`,
    since,
    until,
    name: code,
    kind: "commune" as const,
  });
  const territory = createTerritory({
    units: [
      unit("0103", in1964, in1994),
      unit("0113", "", in1994),
      unit("0106", in1994, in2020),
      unit("3004", in2020, ""),
      unit("1036", "", in1963),
      unit("1037", "", in1963),
      unit("1037", in1963, in2020),
      unit("4227", in2020, ""),
      unit("1441", "", in1964),
      unit("1441", in1964, ""),
      unit("1439", in1964, ""),
    ],
    successions: [
      { from: "NO-0103@1964-01-01", to: "NO-0106@1994-01-01", on: in1994, share: "whole" },
      { from: "NO-0113@..", to: "NO-0106@1994-01-01", on: in1994, share: "whole" },
      { from: "NO-0106@1994-01-01", to: "NO-3004@2020-01-01", on: in2020, share: "whole" },
      { from: "NO-1036@..", to: "NO-1037@1963-01-01", on: in1963, share: "whole" },
      { from: "NO-1037@..", to: "NO-1037@1963-01-01", on: in1963, share: "whole" },
      { from: "NO-1037@1963-01-01", to: "NO-4227@2020-01-01", on: in2020, share: "whole" },
      { from: "NO-1441@..", to: "NO-1441@1964-01-01", on: in1964, share: "part" },
      { from: "NO-1441@..", to: "NO-1439@1964-01-01", on: in1964, share: "part" },
    ],
  });
  const found = (id: string) => counterpartsOf(territory, parseUnitId(id), plainDate("2023-01-01"));

  it.each([
    ["0103 Fredrikstad of 1964 against 3004", "NO-0103@1964-01-01", "NO-3004@2020-01-01", "part"],
    ["0106 of 1994 against 3004", "NO-0106@1994-01-01", "NO-3004@2020-01-01", "whole"],
    ["1036 Fjotland against 4227", "NO-1036@..", "NO-4227@2020-01-01", "part"],
  ] as const)("%s: combined unless it makes up the whole", (_, former, next, makesUp) => {
    expect(found(former).units).toStrictEqual([{ unit: next, share: "whole", makesUp }]);
  });

  it("that was split has no one code of today, and neither has one that never was", () => {
    expect(found("NO-1441@..").units.map(({ share }) => share)).toStrictEqual(["part", "part"]);
    expect(found("NO-9999@..").units).toStrictEqual([]);
  });
});
