import { BOUNDS } from "antq/kernel";
import type { Sector, Tier, UnitRecord } from "antq/territory";
import fc from "fast-check";
import type { Asking } from "./naive-roll-up.ts";
import { aliveOn, collectedOn, DEPTH, idOf, idsOf, tierOf } from "./naive-territory.ts";
import {
  boundaryDay,
  type Calendar,
  dayFrom,
  KINDS,
  type Kind,
  lastDayOf,
  MONTHS,
  REFORM,
  type Told,
  type When,
  type World,
} from "./worlds.ts";

/*
 * Small worlds: units that begin, end, move and hand their codes on; indicators of all behaviours, collected at several
 * tiers by several sectors; what bodies reported of two years, rightly and wrongly.
 */

const DISTRICTS = ["101", "102", "201"] as const;
const provinceOf = (district: string) => `0${district.slice(0, 1)}`;

/** How a commune fares: where it lies, where it moves, and what becomes of it at the reform. */
interface Plan {
  readonly district: (typeof DISTRICTS)[number];
  /** Whether it lies right under its province. */
  readonly isFree: boolean;
  readonly movesTo: (typeof DISTRICTS)[number] | null;
  readonly fate: "lasts" | "ends" | "handsOn" | "begins" | "endsEarly";
}

const plans: fc.Arbitrary<Plan> = fc.record({
  district: fc.constantFrom("101", "201"),
  isFree: fc.constantFrom(false, false, false, true),
  movesTo: fc.option(fc.constantFrom(...DISTRICTS), { freq: 2 }),
  fate: fc.constantFrom("lasts", "lasts", "lasts", "lasts", "ends", "handsOn", "begins", "endsEarly"),
});

/** Rows about provinces, districts, communes and villages; one province may hand its code on. */
const unitRows = fc
  .tuple(fc.array(plans, { minLength: 3, maxLength: 5 }), fc.boolean())
  .map(([all, isNewProvince]): readonly UnitRecord[] => {
    const second = { code: "02", name: "Hai", kind: "province" as const };
    const handedOn = [
      { ...second, until: REFORM },
      { ...second, since: REFORM },
    ];
    const districts = DISTRICTS.map((code): UnitRecord => {
      return { code, name: code, kind: "ruralDistrict", parent: provinceOf(code), until: REFORM };
    });
    return [
      { code: "01", name: "Một", kind: "province" },
      ...(isNewProvince ? handedOn : [second]),
      ...districts,
      ...all.flatMap((plan, place) => communeRows(plan, String(10101 + place))),
    ];
  });

function communeRows({ district, isFree, movesTo, fate }: Plan, code: string): readonly UnitRecord[] {
  const since = fate === "begins" ? { since: "2024-07-01" } : {};
  const row = { code, name: `Xã ${code}`, kind: "commune" as const, ...since };
  const end = fate === "endsEarly" ? "2025-01-01" : REFORM;
  const lasts = fate === "lasts" || fate === "begins";
  if (isFree) {
    const free = { ...row, parent: provinceOf(district), ...(lasts ? {} : { until: end }) };
    return [free, ...rowsBeside(fate, code, provinceOf(district))];
  }
  const moved = fate === "endsEarly" ? null : movesTo;
  const home = provinceOf(moved ?? district);
  return [
    { ...row, parent: district, until: moved === null ? end : "2025-01-01" },
    ...(moved === null ? [] : [{ ...row, parent: moved, from: "2025-01-01", until: end }]),
    ...(lasts ? [{ ...row, parent: home, from: REFORM }] : []),
    ...rowsBeside(fate, code, home),
  ];
}

/** A village of a commune that lasts; or another commune that takes the code over, and a village that it takes over too. */
function rowsBeside(fate: Plan["fate"], code: string, parent: string): readonly UnitRecord[] {
  const village: UnitRecord = { code: `${code}-1`, name: "Thôn", kind: "residentialGroup", parent: code };
  if (fate === "lasts") return [village];
  if (fate !== "handsOn") return [];
  return [{ code, name: `Xã mới ${code}`, kind: "commune", since: REFORM, parent }, village];
}

type Span = readonly [start: number, end: number];

/** Windows in short: "0-6 6-12". */
function spansFrom(text: string): readonly Span[] {
  return text.split(" ").map((each) => {
    const [start = 0, end = 0] = each.split("-").map(Number);
    return [start, end];
  });
}

/** Windows as they are reported and asked for, counted from January or December. */
const YEARLY = spansFrom("0-6 0-8 0-9 0-12");

const spans: fc.Arbitrary<Span> = fc.oneof(
  fc.constantFrom(...YEARLY, ...spansFrom("6-12 12-18 12-24 18-24 0-18")),
  fc
    .tuple(fc.nat(MONTHS - 1), fc.constantFrom(1, 1, 2, 3, 6))
    .map(([start, length]): Span => [start, Math.min(MONTHS, start + length)]),
);

/** Which windows a body reports: cumulative ones of a year, halves of years, loops, months one by one, or anything. */
const reported: fc.Arbitrary<readonly Span[]> = fc.oneof(
  fc.tuple(fc.subarray([...YEARLY], { minLength: 1 }), fc.constantFrom(0, 0, 12)).map(([all, shift]) => {
    return all.map(([start, end]): Span => [start + shift, end + shift]);
  }),
  fc.constantFrom(YEARLY, spansFrom("0-6 6-12 0-12"), spansFrom("0-6 0-8 8-9 9-12")),
  fc.subarray([...spansFrom("0-6 6-12 12-18 18-24")], { minLength: 2 }),
  fc.subarray([...spansFrom("0-6 6-8 0-8 8-12 0-12")], { minLength: 2 }),
  fc.tuple(fc.nat(MONTHS - 5), fc.integer({ min: 2, max: 5 })).map(([first, count]) => {
    return Array.from({ length: count }, (_, place): Span => [first + place, first + place + 1]);
  }),
  fc.array(spans, { minLength: 1, maxLength: 5 }),
);

const calendars = fc.oneof(
  { weight: 9, arbitrary: fc.constant<Calendar>("january") },
  { weight: 1, arbitrary: fc.constant<Calendar>("december") },
);

/** Days at which a stock is read: how far they lie from the ends of windows. */
const offs = fc.constantFrom(0, -1, -1, -1, -2, -15, 7);

/** What becomes of the truth in one report. */
interface Slip {
  readonly off: number;
  readonly error: number;
  readonly bound: Told["bound"];
  readonly revision: number;
  readonly isEstimated: boolean;
}

const slips: fc.Arbitrary<Slip> = fc.record({
  off: offs,
  error: fc.constantFrom(0, 0, 0, 20),
  bound: fc.oneof(
    { weight: 6, arbitrary: fc.constant("exact" as const) },
    { weight: 1, arbitrary: fc.constantFrom(...BOUNDS) },
  ),
  revision: fc.constantFrom(0, 0, 0, 1),
  isEstimated: fc.constantFrom(false, false, false, false, true),
});

/** What one or two bodies of a sector report of a unit; `from` is the month from which on the second one does. */
interface Series {
  readonly truth: readonly number[];
  readonly reported: readonly Span[];
  readonly slips: readonly Slip[];
  readonly calendar: Calendar;
  readonly secondFrom: number | null;
}

/** Mostly reports of the windows that others report too. */
function seriesLike(habit: readonly Span[]): fc.Arbitrary<Series> {
  return fc.record({
    truth: fc.array(fc.nat(4), { minLength: MONTHS, maxLength: MONTHS }),
    reported: fc.oneof({ weight: 3, arbitrary: fc.constant(habit) }, { weight: 1, arbitrary: reported }),
    slips: fc.array(slips, { minLength: 5, maxLength: 5 }),
    calendar: calendars,
    secondFrom: fc.constantFrom(null, null, null, 6, 12),
  });
}

/** What was told in a series, the truth or not quite. */
function toldOf(
  kind: Kind,
  unit: string,
  sector: Sector,
  { truth, reported: all, slips: each, ...series }: Series,
): readonly Told[] {
  return all.flatMap(([start, end], place): readonly Told[] => {
    const slip = each[place];
    const from = series.secondFrom ?? MONTHS;
    if (slip === undefined || (start < from && from < end)) return [];
    const sum = truth.slice(start, end).reduce((all, month) => all + month, slip.error);
    const { off, bound, revision, isEstimated } = slip;
    const day = dayFrom(boundaryDay(end, series.calendar), start < from ? Math.min(0, off) : off);
    const when = kind.behaviour === "stock" ? { day } : { start, end, calendar: series.calendar };
    const value = bound === "lessThan" ? sum + 1 : sum;
    const body = start < from ? "" : "second";
    return [{ indicator: kind.code, unit, sector, body, when, value, bound, revision, isEstimated }];
  });
}

/** Who reports, in what of all that could be: mostly those who collect. */
function reporters(
  units: readonly UnitRecord[],
  kind: Kind,
  habit: readonly Span[],
): fc.Arbitrary<readonly Told[]> {
  const collecting = kind.collected.flatMap(({ tier, sectors }) => {
    const rows = units.filter((row) => tierOf(row) === tier);
    return idsOf(rows).flatMap((unit) => sectors.map((sector) => ({ unit, sector })));
  });
  const others = idsOf(units).map((unit) => ({ unit, sector: "women" as const }));
  const all = [
    ...collecting.map((each) => ({ ...each, weight: 7 })),
    ...others.map((each) => ({ ...each, weight: 1 })),
  ];
  const each = all.map(({ unit, sector, weight }) => {
    const told = seriesLike(habit).map((series) => toldOf(kind, unit, sector, series));
    return fc.oneof({ weight, arbitrary: told }, { weight: 1, arbitrary: fc.constant([]) });
  });
  return fc.tuple(...each).map((lists) => lists.flat());
}

/** Territories with what was told in them of these indicators, all of it such as a dataset takes. */
function worldsOf(kinds: readonly Kind[]): fc.Arbitrary<World> {
  return fc.tuple(unitRows, reported).chain(([units, habit]) =>
    fc.tuple(...kinds.map((kind) => reporters(units, kind, habit))).map((lists): World => {
      const fit = lists.flat().filter((each) => isAcceptable(units, each));
      const keyOf = ({ value, bound, ...rest }: Told) => JSON.stringify(rest);
      return { units, kinds, told: firstOfEach(fit, keyOf) };
    }),
  );
}

const oneOrTwo = fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 2 });

function firstOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].toReversed();
}

/** Whether the unit exists on the last day and lies no deeper than where the sector, or else any, collects. */
function isAcceptable(units: readonly UnitRecord[], { indicator, unit, sector, when }: Told): boolean {
  const day = lastDayOf(when);
  const row = aliveOn(units, day).find((each) => idOf(each) === unit);
  const collected = collectedOn(indicator, day);
  const own = collected.filter(({ sectors }) => sectors.includes(sector));
  const depths = (own.length > 0 ? own : collected).map(({ tier }) => DEPTH[tier]);
  return row !== undefined && (depths.length === 0 || DEPTH[tierOf(row)] <= Math.max(...depths));
}

const periods: fc.Arbitrary<When> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...YEARLY, ...spansFrom("6-8 6-12 0-24")) },
      { weight: 1, arbitrary: spans },
    ),
    calendars,
  )
  .map(([[start, end], calendar]) => ({ start, end, calendar }));

const daysAsked: fc.Arbitrary<When> = fc
  .tuple(fc.constantFrom(6, 8, 12, 18, 24), offs)
  .map(([month, off]) => ({ day: dayFrom(boundaryDay(month, "january"), off) }));

/** Requests of a world. */
function requestsOf({ units, kinds, told }: World): fc.Arbitrary<Asking> {
  const ids = idsOf(units);
  const collecting = kinds.flatMap(({ collected }) => collected.map(({ tier }) => tier));
  const onDays = kinds.every(({ behaviour }) => behaviour === "stock");
  const ofTold = told.flatMap(({ when }) => ("day" in when && !onDays ? [] : [when]));
  const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 4, nil: undefined });
  return fc
    .record({
      indicators: fc.subarray(
        kinds.map(({ code }) => code),
        { minLength: 1 },
      ),
      to: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom<Tier[]>("province", "province", "district", ...collecting) },
        { weight: 3, arbitrary: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }) },
      ),
      periods: fc.array(
        fc.oneof(
          { weight: 9, arbitrary: periods },
          { weight: onDays ? 9 : 1, arbitrary: daysAsked },
          { weight: ofTold.length > 0 ? 9 : 0, arbitrary: fc.constantFrom(...ofTold, { day: REFORM }) },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      hierarchyOn: seldom(fc.constantFrom("2024-06-30", "2025-01-01", "2025-06-30", "2025-07-01")),
      maxStockAgeDays: seldom(fc.constantFrom(0, 20, 400)),
      among: seldom(fc.subarray([...ids], { minLength: 1 })),
    })
    .map(
      ({ hierarchyOn, maxStockAgeDays, among, ...asking }): Asking => ({
        ...asking,
        ...(hierarchyOn === undefined ? {} : { hierarchyOn }),
        ...(maxStockAgeDays === undefined ? {} : { maxStockAgeDays }),
        ...(among === undefined ? {} : { among }),
      }),
    );
}

/** A world of some indicators with a request of it. */
export function askedWorldsOf(kinds: fc.Arbitrary<readonly Kind[]>): fc.Arbitrary<readonly [World, Asking]> {
  return kinds.chain(worldsOf).chain((world) => fc.tuple(fc.constant(world), requestsOf(world)));
}

/** A world with a request of it. */
export const askedWorlds: fc.Arbitrary<readonly [World, Asking]> = askedWorldsOf(oneOrTwo);
