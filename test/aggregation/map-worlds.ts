import type { WeightRecord } from "antq/aggregation";
import type { SuccessionRecord, UnitRecord } from "antq/territory";
import fc from "fast-check";
import {
  boundaryDay,
  dayFrom,
  KINDS,
  lastDayOf,
  MONTHS,
  type Told,
  type When,
  type World,
} from "./worlds.ts";

/*
 * Worlds in which the map changes: on up to three days communes are merged, divided, regrouped, given new codes, or end
 * without a word; two provinces may become one. What was told is mostly the truth of each unit.
 */

const DAYS = ["2024-07-01", "2025-01-01", "2025-03-15"] as const;
const PROVINCES_MERGE = DAYS[1];

/** Days in whose maps figures are restated: before, between and after all changes. */
export const MAP_DAYS = [
  "2024-01-01",
  "2024-06-30",
  "2024-07-01",
  "2025-01-02",
  "2025-03-15",
  "2026-01-01",
] as const;

export interface MapWorld extends World {
  readonly successions: readonly SuccessionRecord[];
  /** All that could be asked for, for maps before and after. */
  readonly weights: readonly WeightRecord[];
}

export type Change = "merge" | "rename" | "split" | "regroup" | "lose" | "vanish" | "lonePart";

export const ALL_CHANGES: readonly Change[] = [
  "merge",
  "merge",
  "merge",
  "rename",
  "rename",
  "split",
  "split",
  "regroup",
  "regroup",
  "lose",
  "vanish",
  "lonePart",
];

interface Step {
  readonly change: Change;
  readonly first: number;
  readonly second: number;
  readonly reusesCode: boolean;
  readonly goesElsewhere: boolean;
}

interface Commune {
  readonly code: string;
  readonly since: string | null;
  readonly province: "01" | "02";
  until: string | null;
}

const idOf = ({ code, since }: { readonly code: string; readonly since: string | null }) =>
  `${code}@${since ?? ".."}`;

/** Plays the steps of each day, and answers all units and what became of which. */
function played(homes: readonly ("01" | "02")[], steps: readonly (readonly Step[])[]) {
  const all = homes.map((province, place): Commune => {
    return { code: String(10001 + place), since: null, province, until: null };
  });
  // One that lasts, so that each map has a commune.
  const lasting: Commune = { code: "10099", since: null, province: "01", until: null };
  const successions: SuccessionRecord[] = [];
  let fresh = 10101;
  for (const [place, ofDay] of steps.entries()) {
    const on = DAYS[place] ?? DAYS[0];
    const ready = all.filter(({ until }) => until === null);
    const take = (at: number) => ready.splice(at % Math.max(1, ready.length), 1)[0];
    for (const { change, first, second, reusesCode, goesElsewhere } of ofDay) {
      const one = take(first);
      const other = change === "merge" || change === "regroup" ? take(second) : undefined;
      if (one === undefined) continue;
      const begin = (like: Commune, isElsewhere: boolean, code = String(fresh++)): Commune => {
        const province = isElsewhere ? (like.province === "01" ? "02" : "01") : like.province;
        const next: Commune = { code, since: on, province, until: null };
        all.push(next);
        return next;
      };
      const went = (from: Commune, to: Commune, share: "whole" | "part") => {
        from.until = on;
        successions.push({ from: idOf(from), to: idOf(to), on, share });
      };
      const isSplit = change === "split" || change === "lonePart";
      const firstNew = change === "vanish" ? null : begin(one, false, reusesCode ? one.code : undefined);
      if (firstNew === null || change === "lose") one.until = on;
      else went(one, firstNew, isSplit ? "part" : "whole");
      if (firstNew !== null && change === "split") went(one, begin(one, goesElsewhere), "part");
      if (firstNew !== null && other !== undefined && change === "merge") went(other, firstNew, "whole");
      if (firstNew !== null && other !== undefined && change === "regroup") {
        went(other, firstNew, "part");
        went(other, begin(other, goesElsewhere), "part");
      }
    }
  }
  return { all: [...all, lasting], successions };
}

/** The rows of the communes, whose provinces may become one. */
function rowsOf(
  communes: readonly Commune[],
  isOneProvince: boolean,
  hasCountry: boolean,
): readonly UnitRecord[] {
  const top = hasCountry ? { parent: "VN" } : {};
  const province = (code: string) => ({ code, name: code, kind: "province" as const, ...top });
  const provinces = isOneProvince
    ? [
        { ...province("01"), until: PROVINCES_MERGE },
        { ...province("02"), until: PROVINCES_MERGE },
        { ...province("01"), since: PROVINCES_MERGE },
      ]
    : [province("01"), province("02")];
  const country: readonly UnitRecord[] = hasCountry
    ? [{ code: "VN", name: "Việt Nam", kind: "country" }]
    : [];
  const rows = communes.flatMap(({ code, since, province: home, until }): readonly UnitRecord[] => {
    const row = { code, name: `Xã ${code}`, kind: "commune" as const, ...(since === null ? {} : { since }) };
    const isAfter = since !== null && since >= PROVINCES_MERGE;
    const isBefore = until !== null && until <= PROVINCES_MERGE;
    const end = until === null ? {} : { until };
    if (!isOneProvince || isBefore) return [{ ...row, parent: home, ...end }];
    if (isAfter) return [{ ...row, parent: "01", ...end }];
    return [
      { ...row, parent: home, until: PROVINCES_MERGE },
      { ...row, parent: "01", from: PROVINCES_MERGE, ...end },
    ];
  });
  return [...country, ...provinces, ...rows];
}

const PROVINCE_SUCCESSIONS: readonly SuccessionRecord[] = ["01", "02"].map((code) => {
  return { from: `${code}@..`, to: `01@${PROVINCES_MERGE}`, on: PROVINCES_MERGE, share: "whole" };
});

type Span = readonly [start: number, end: number];

const spansFrom = (text: string): readonly Span[] =>
  text.split(" ").map((each) => {
    const [start = 0, end = 0] = each.split("-").map(Number);
    return [start, end];
  });

/**
 * What a unit reports of those in its life: halves of years, the months of a year that have passed, or a few windows of any
 * kind; few at a time, as the naive model tries all sets of them.
 */
const habits: fc.Arbitrary<readonly Span[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(spansFrom("0-6 6-12 12-14 14-18 18-24")) },
  fc.constant(spansFrom("0-6 0-8 0-12 12-18 12-20 12-24")),
  fc.constant(spansFrom("0-6 6-12 12-15 12-18 12-24")),
  fc.constant(spansFrom("0-12 12-24 0-24 6-12")),
  fc.subarray(spansFrom("0-3 3-6 0-6 5-6 6-7 6-9 9-12 6-12 12-13 12-15 14-15 15-18 18-24 12-24").slice(), {
    maxLength: 6,
  }),
);

/** What was told of a unit, if anything. */
interface Telling {
  readonly habit: readonly Span[];
  readonly truth: readonly number[];
  readonly skipped: readonly number[];
  readonly slip: number;
  readonly isSilent: boolean;
}

const tellings: fc.Arbitrary<Telling> = fc.record({
  habit: habits,
  truth: fc.array(fc.nat(5), { minLength: MONTHS, maxLength: MONTHS }),
  skipped: fc.oneof(fc.constant([]), fc.array(fc.nat(MONTHS), { maxLength: 2 })),
  slip: fc.constantFrom(0, 0, 0, 0, 0, 30),
  isSilent: fc.constantFrom(false, false, false, false, true),
});

function toldOf(code: string, commune: Commune, telling: Telling): readonly Told[] {
  const kind = KINDS.find((each) => each.code === code);
  if (telling.isSilent || kind === undefined) return [];
  const told = telling.habit.flatMap(([start, end], place): readonly Told[] => {
    if (telling.skipped.includes(place)) return [];
    const sum = telling.truth
      .slice(start, end)
      .reduce((all, month) => all + month, place === 1 ? telling.slip : 0);
    const when: When =
      kind.behaviour === "stock"
        ? { day: dayFrom(boundaryDay(end, "january"), -1) }
        : { start, end, calendar: "january" };
    const last = lastDayOf(when);
    if (last < (commune.since ?? "") || last >= (commune.until ?? "9")) return [];
    const value = kind.behaviour === "stock" ? (telling.truth[place % MONTHS] ?? 0) + 7 : sum;
    const about = { indicator: code, unit: idOf(commune), sector: "police" as const, body: "" as const };
    return [{ ...about, when, value, bound: "exact", revision: 0, isEstimated: false }];
  });
  const firsts = new Map(told.map((each) => [lastDayOf(each.when) + JSON.stringify(each.when), each]));
  return [...firsts.values()];
}

/** Weights of twelfths for each step on which a unit is several, as far as they are given. */
function weightsOf(
  successions: readonly SuccessionRecord[],
  picks: readonly number[],
  given: "all" | "some" | "none",
): readonly WeightRecord[] {
  const sides = [
    { own: "from", other: "to" },
    { own: "to", other: "from" },
  ] as const;
  return sides.flatMap(({ own, other }) => {
    const units = [...new Set(successions.map((each) => each[own]))];
    return units.flatMap((unit, place): readonly WeightRecord[] => {
      const steps = successions.filter((each) => each[own] === unit);
      if (steps.length < 2 || given === "none" || (given === "some" && place % 2 === 0)) return [];
      const cut = (picks[place % picks.length] ?? 0) % 13;
      const shares = steps.map((_, at) => (at === 0 ? cut : at === 1 ? 12 - cut : 0));
      const of = (indicator?: string) =>
        steps.map((each, at) => {
          const share =
            indicator === undefined ? `${shares[at]}/12` : at === 0 ? "1/3" : at === 1 ? "2/3" : "0";
          return { from: unit, to: each[other], share, ...(indicator === undefined ? {} : { indicator }) };
        });
      return place % 3 === 1 ? [...of(), ...of("groups")] : of();
    });
  });
}

const steps = (changes: readonly Change[]): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      change: fc.constantFrom(...changes),
      first: fc.nat(9),
      second: fc.nat(9),
      reusesCode: fc.boolean(),
      goesElsewhere: fc.constantFrom(false, false, true),
    }),
    { maxLength: 3 },
  );

/** Worlds with some changes of the map, and of some indicators. */
export function mapWorlds(
  changes: readonly Change[],
  codes: readonly string[],
  given: "all" | "some" | "none" | "any" = "any",
): fc.Arbitrary<MapWorld> {
  return fc
    .record({
      homes: fc.array(fc.constantFrom("01" as const, "02" as const), { minLength: 2, maxLength: 5 }),
      days: fc.array(steps(changes), { minLength: 1, maxLength: 3 }),
      isOneProvince: fc.boolean(),
      hasCountry: fc.boolean(),
      tellings: fc.array(tellings, { minLength: 40, maxLength: 40 }),
      picks: fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }),
      given:
        given === "any"
          ? fc.constantFrom("all" as const, "some" as const, "none" as const)
          : fc.constant(given),
      indicators: fc.subarray([...codes], { minLength: 1, maxLength: 2 }),
    })
    .map(({ homes, days, isOneProvince, hasCountry, tellings: tell, picks, given: how, indicators }) => {
      const { all, successions } = played(homes, days);
      const told = all.flatMap((commune, place) =>
        indicators.flatMap((code, at) => {
          const telling = tell[(place * 2 + at) % tell.length];
          return telling === undefined ? [] : toldOf(code, commune, telling);
        }),
      );
      return {
        units: rowsOf(all, isOneProvince, hasCountry),
        successions: [...(isOneProvince ? PROVINCE_SUCCESSIONS : []), ...successions],
        kinds: KINDS.filter(({ code }) => indicators.includes(code)),
        told,
        weights: weightsOf(successions, picks, how),
      };
    });
}

/** The weights that a map of a day has steps for. */
export function weightsFor({ units, weights }: MapWorld, on: string): readonly WeightRecord[] {
  return weights.filter(({ from, to }) => {
    const rows = units.filter((row) => `${row.code}@${row.since ?? ".."}` === from);
    const end = rows.map(({ until }) => until ?? "9").reduce((last, day) => (day > last ? day : last), "");
    const begin = rows[0]?.since ?? "";
    if (end <= on) return (to.split("@")[1] ?? "") === end;
    return begin > on && (to.split("@")[1] ?? "") !== end;
  });
}
