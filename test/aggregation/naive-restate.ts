import type { UnitRecord } from "antq/territory";
import type { MapWorld } from "./map-worlds.ts";
import { addBounds, type Known, knownOf, NOTHING } from "./naive-roll-up.ts";
import { aliveOn, idOf, idsOf, liesIn, tierOf } from "./naive-territory.ts";
import { boundaryDay, KINDS, type Kind, lastDayOf, type When } from "./worlds.ts";

// Restating over plain records, worked out anew for each figure: slow and plain.

/** Where a unit lies in a map, as `Carried` says. */
export interface NaiveCarried {
  readonly images: readonly string[];
  readonly isComplete: boolean;
  readonly holder: string | null;
}

function lifeOf(world: MapWorld, unit: string): readonly [string, string] {
  const rows = world.units.filter((row) => idOf(row) === unit);
  const ends = rows.map(({ until }) => until ?? "9").sort();
  return [rows[0]?.since ?? "", ends.at(-1) ?? ""];
}

/** The units that hold one, from the nearest on, among rows of one day. */
function chainOf(rows: readonly UnitRecord[], unit: string): readonly string[] {
  const own = rows.find((row) => idOf(row) === unit);
  if (own === undefined) return [];
  const DEPTHS = ["commune", "district", "province", "country"];
  const outer = rows.filter((row) => liesIn(rows, own, row));
  return outer.sort((one, other) => DEPTHS.indexOf(tierOf(one)) - DEPTHS.indexOf(tierOf(other))).map(idOf);
}

/** The steps of a unit towards a day, and whether they are all. */
function stepsOf(world: MapWorld, unit: string, on: string): readonly [readonly string[], boolean] | null {
  const [from, until] = lifeOf(world, unit);
  if (from <= on && on < until) return null;
  if (until <= on) {
    const next = world.successions.filter((each) => each.from === unit);
    return [next.map(({ to }) => to), next.length > 1 || next.some(({ share }) => share === "whole")];
  }
  const before = world.successions.filter((each) => each.to === unit).map((each) => each.from);
  return [before, before.length > 0];
}

export function carriedOf(world: MapWorld, unit: string, on: string): NaiveCarried {
  const steps = stepsOf(world, unit, on);
  if (steps === null) return { images: [unit], isComplete: true, holder: unit };
  const [next, isAll] = steps;
  const carried = next.map((each) => carriedOf(world, each, on));
  const images = [...new Set(carried.flatMap((each) => each.images))].sort();
  const isComplete = isAll && carried.every((each) => each.isComplete);
  if (isAll) {
    const rows = aliveOn(world.units, on);
    const chains = carried.map(({ holder }) => (holder === null ? [] : chainOf(rows, holder)));
    const holder = chains[0]?.find((each) => chains.every((chain) => chain.includes(each))) ?? null;
    return { images, isComplete, holder };
  }
  const [from, until] = lifeOf(world, unit);
  const near = until <= on ? before(until) : from;
  const rows = aliveOn(world.units, near);
  const parent = rows.find((row) => idOf(row) === unit)?.parent;
  const outer = rows.find(({ code }) => code === parent);
  return {
    images,
    isComplete,
    holder: outer === undefined ? null : carriedOf(world, idOf(outer), on).holder,
  };
}

function before(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The shares of a unit in the map, in twelfths of twelfths of twelfths; `null` where they are not given. */
const WHOLE = 36 ** 3;

function sharesOf(
  world: MapWorld,
  unit: string,
  on: string,
  code: string,
): ReadonlyMap<string, number> | null {
  const { images, isComplete } = carriedOf(world, unit, on);
  if (!isComplete || images.length === 0) return null;
  if (images.length === 1) return new Map([[images[0] ?? "", WHOLE]]);
  const [next = []] = stepsOf(world, unit, on) ?? [];
  const ofUnit = world.weights.filter(({ from }) => from === unit);
  const sums = new Map<string, number>();
  for (const each of next) {
    const ofStep = ofUnit.filter(({ to }) => to === each);
    const weight = (
      ofStep.find(({ indicator }) => indicator === code) ??
      ofStep.find(({ indicator }) => indicator === undefined)
    )?.share;
    const share = next.length === 1 ? "1" : weight;
    const shares = sharesOf(world, each, on, code);
    if (typeof share !== "string" || shares === null) return null;
    const [top = 0, bottom = 1] = share.split("/").map(Number);
    for (const [image, of] of shares) sums.set(image, (sums.get(image) ?? 0) + (of * top) / bottom);
  }
  return new Map([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Shares out by handing units of count out one by one. */
function dealt(value: number, shares: readonly number[]): readonly number[] {
  const parts = shares.map((share) => Math.floor((value * share) / WHOLE));
  const lefts = shares.map((share, place) => value * share - (parts[place] ?? 0) * WHOLE);
  for (let rest = value - parts.reduce((sum, part) => sum + part, 0); rest > 0; rest -= 1) {
    const next = lefts.indexOf(Math.max(...lefts));
    parts[next] = (parts[next] ?? 0) + 1;
    lefts[next] = -1;
  }
  return parts;
}

/** What is asked of a restated world. */
export interface NaiveAsking {
  readonly on: string;
  readonly indicator: string;
  readonly to: "province" | "commune" | "country";
  readonly period: When;
}

export interface NaiveRestated {
  readonly unit: string;
  readonly total: number | null;
  readonly reported: number | null;
  readonly bound: string;
  readonly complete: readonly string[];
  readonly partial: readonly string[];
  readonly missing: readonly string[];
  readonly contradicted: readonly string[];
  readonly unitMonths: readonly [number, number];
  readonly estimated: readonly [number, readonly string[]] | null;
}

/** The figures of all units of a tier of the map. */
export function naiveRestated(world: MapWorld, asking: NaiveAsking): readonly NaiveRestated[] {
  const rows = aliveOn(world.units, asking.on);
  const targets = rows.filter((row) => tierOf(row) === asking.to).map(idOf);
  return targets.sort().map((target) => figureOf(world, asking, target));
}

interface Given {
  readonly unit: string;
  readonly known: number;
  readonly expected: number;
  readonly value: number;
  readonly bound: string;
  readonly isContradicted: boolean;
  readonly isEstimated: boolean;
}

function figureOf(world: MapWorld, asking: NaiveAsking, target: string): NaiveRestated {
  const kind = KINDS.find(({ code }) => code === asking.indicator);
  if (kind === undefined) throw new Error(asking.indicator);
  const given = givenTo(world, kind, asking, target);
  const named = (fits: (each: Given) => boolean) =>
    given
      .filter(fits)
      .map(({ unit }) => unit)
      .sort();
  const known = given.reduce((sum, each) => sum + each.known, 0);
  const complete = named((each) => each.known === each.expected);
  const shared = given.filter((each) => each.isEstimated && each.known > 0);
  const [only] = given;
  const isSame =
    given.length === 1 && only !== undefined && carriedOf(world, only.unit, asking.on).images[0] === target;
  const reported =
    known > 0 && (kind.addsOverPlaces || isSame) ? given.reduce((sum, { value }) => sum + value, 0) : null;
  return {
    unit: target,
    total: given.length > 0 && complete.length === given.length ? reported : null,
    reported,
    bound: reported === null ? "exact" : given.map(({ bound }) => bound).reduce(addBounds, "exact"),
    complete,
    partial: named((each) => each.known > 0 && each.known < each.expected),
    missing: named((each) => each.known === 0),
    contradicted: named((each) => each.isContradicted),
    unitMonths: [known, given.reduce((sum, { expected }) => sum + expected, 0)],
    estimated:
      shared.length === 0 || reported === null
        ? null
        : [shared.reduce((sum, { value }) => sum + value, 0), shared.map(({ unit }) => unit).sort()],
  };
}

/** A unit that speaks for a target, and the months whose last day lies in its life. */
interface Speaker {
  readonly unit: string;
  readonly months: readonly number[];
  readonly isPresent: boolean;
}

function givenTo(world: MapWorld, kind: Kind, asking: NaiveAsking, target: string): readonly Given[] {
  const { on, period } = asking;
  const rows = aliveOn(world.units, on);
  const isIn = (unit: string) => chainOf(rows, unit).includes(target);
  const last = lastDayOf(period);
  const communes = idsOf(world.units.filter((row) => tierOf(row) === "commune")).filter((unit) => {
    const { images, holder } = carriedOf(world, unit, on);
    return (holder !== null && isIn(holder)) || images.some(isIn);
  });
  const isPresent = (unit: string) => lifeOf(world, unit)[0] <= last && last < lifeOf(world, unit)[1];
  const present = communes.filter(isPresent);
  const read = (unit: string, when: When) => readFor(world, kind, asking, unit, when, isIn);
  const whole = "day" in period || kind.behaviour === "stock" ? 1 : period.end - period.start;
  const alone = (unit: string): Given => {
    const { months, value, bound, isContradicted, isEstimated } = read(unit, period);
    return { unit, known: months, expected: whole, value, bound, isContradicted, isEstimated };
  };
  if (kind.behaviour !== "flow" || "day" in period) return present.map(alone);
  const first = boundaryDay(period.start, period.calendar).toISOString().slice(0, 10);
  const ended = communes.filter((unit) => lifeOf(world, unit)[1] > first && lifeOf(world, unit)[1] <= last);
  const begun = present.filter((unit) => lifeOf(world, unit)[0] > first);
  const speakers = [...ended, ...begun].map((unit): Speaker => {
    const [from, until] = lifeOf(world, unit);
    const months = Array.from({ length: whole }, (_, at) => period.start + at).filter((month) => {
      const lastOfMonth = before(
        boundaryDay(month + 1, period.calendar)
          .toISOString()
          .slice(0, 10),
      );
      return from <= lastOfMonth && lastOfMonth < until;
    });
    return { unit, months, isPresent: isPresent(unit) };
  });
  const lots = lotsOf(world, speakers, first);
  return [
    ...present.filter((unit) => !begun.includes(unit)).map(alone),
    ...lots.flatMap((lot) => {
      const [only] = lot;
      const isAlone =
        lot.length === 1 && only?.isPresent === true && !world.successions.some(({ to }) => to === only.unit);
      return isAlone && only !== undefined ? [alone(only.unit)] : bestCut(lot, period, read);
    }),
  ];
}

/** Speakers of which one became another, or, where that is not told, ended or began on one day. */
function lotsOf(
  world: MapWorld,
  speakers: readonly Speaker[],
  first: string,
): readonly (readonly Speaker[])[] {
  const isStep = (one: Speaker, other: Speaker) =>
    world.successions.some(({ from, to }) => from === one.unit && to === other.unit);
  /** The days in the window of which nobody says what came before or after. */
  const days = (speaker: Speaker) => {
    const [begin, end] = lifeOf(world, speaker.unit);
    const isTold = (other: Speaker) => isStep(other, speaker);
    const isFollowed = (other: Speaker) => isStep(speaker, other);
    return [
      ...(begin > first && !speakers.some(isTold) ? [begin] : []),
      ...(!speaker.isPresent && !speakers.some(isFollowed) ? [end] : []),
    ];
  };
  const isLinked = (one: Speaker, other: Speaker) =>
    isStep(one, other) || isStep(other, one) || days(one).some((day) => days(other).includes(day));
  const lots: Speaker[][] = [];
  for (const speaker of speakers) {
    const linked = lots.filter((lot) => lot.some((other) => isLinked(speaker, other)));
    for (const lot of linked) lots.splice(lots.indexOf(lot), 1);
    lots.push([...linked.flat(), speaker]);
  }
  return lots;
}

type Reading = Known & { readonly isEstimated: boolean };

/** The cut by which most is known; of several the latest. */
function bestCut(
  lot: readonly Speaker[],
  period: Exclude<When, { readonly day: string }>,
  read: (unit: string, when: When) => Reading,
): readonly Given[] {
  const present = lot.filter(({ isPresent }) => isPresent);
  const starts = lot.map(({ months }) => months[0] ?? period.start);
  const latest = Math.max(
    ...(present.length === 0 ? [period.end] : present.map(({ months }) => months[0] ?? 0)),
  );
  const cuts = [...new Set([period.start, latest, ...starts])].filter((cut) => cut <= latest);
  const candidates = cuts.sort((one, other) => other - one).map((cut) => cutAt(lot, period, read, cut));
  const knownIn = (all: readonly Given[]) => all.reduce((sum, { known }) => sum + known, 0);
  const most = Math.max(...candidates.map(knownIn));
  return candidates.find((all) => knownIn(all) === most) ?? [];
}

function cutAt(
  lot: readonly Speaker[],
  { end, calendar }: Exclude<When, { readonly day: string }>,
  read: (unit: string, when: When) => Reading,
  cut: number,
): readonly Given[] {
  const readings = lot.map(({ unit, months, isPresent }): Reading => {
    const [first = cut] = months;
    const own = isPresent
      ? { start: Math.min(first, cut), end }
      : { start: first, end: Math.min((months.at(-1) ?? first - 1) + 1, cut) };
    return own.start < own.end ? read(unit, { ...own, calendar }) : { ...NOTHING, isEstimated: false };
  });
  const isKnownBy = (place: number, month: number) =>
    readings[place]?.pieces.some(([from, to]) => from <= month && month < to) ?? false;
  const present = [...lot.keys()].filter((place) => lot[place]?.isPresent);
  return lot.flatMap(({ unit, months, isPresent }, place): readonly Given[] => {
    const {
      value = 0,
      bound = "exact",
      isContradicted = false,
      isEstimated = false,
      months: direct = 0,
    } = readings[place] ?? {};
    const covered = present.map(
      (at) => months.filter((month) => month >= cut && isKnownBy(at, month)).length,
    );
    const known = isPresent
      ? months.filter((month) => isKnownBy(place, month)).length
      : direct + (covered.length === 0 ? 0 : Math.min(...covered));
    if (months.length === 0) return [];
    return [{ unit, known, expected: months.length, value, bound, isContradicted, isEstimated }];
  });
}

/** What a unit gives to a target: all of it, its share, or nothing where nobody says how much. */
function readFor(
  world: MapWorld,
  kind: Kind,
  { on, indicator }: NaiveAsking,
  unit: string,
  when: When,
  isIn: (unit: string) => boolean,
): Reading {
  const { holder } = carriedOf(world, unit, on);
  const own = world.told.filter((told) => told.unit === unit && told.indicator === indicator);
  const known = knownOf(kind, own, when, 0);
  if (holder !== null && isIn(holder)) return { ...known, isEstimated: false };
  const shares = sharesOf(world, unit, on, indicator);
  if (shares === null || !kind.addsOverPlaces) return { ...NOTHING, isEstimated: false };
  const parts = dealt(known.value, [...shares.values()]);
  const value = [...shares.keys()].reduce(
    (sum, image, place) => sum + (isIn(image) ? (parts[place] ?? 0) : 0),
    0,
  );
  return { ...known, value, isEstimated: true };
}
