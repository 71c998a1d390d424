import type { Sector, Tier, UnitRecord } from "antq/territory";
import { mostMonths, oracleOf, pairs, windowByOracle } from "../indicator/flow-oracle.ts";
import { aliveOn, collectedOn, DEPTH, idOf, liesIn, tierOf } from "./naive-territory.ts";
import {
  boundaryDay,
  dayFrom,
  KINDS,
  type Kind,
  lastDayOf,
  type Told,
  timeOf,
  type When,
  type World,
} from "./worlds.ts";

// A roll-up over plain records, worked out anew for each figure by looking through all of them: slow and plain.

/** What is asked for. */
export interface Asking {
  readonly indicators: readonly string[];
  readonly to: Tier | readonly string[];
  readonly periods: readonly When[];
  readonly hierarchyOn?: string;
  readonly maxStockAgeDays?: number;
  readonly among?: readonly string[];
}

/** A figure; numbers are scaled. */
export interface NaiveFigure {
  readonly indicator: string;
  readonly unit: string;
  readonly sector: Sector;
  readonly period: string;
  readonly total: number | null;
  readonly reported: number | null;
  readonly bound: string;
  readonly expected: readonly string[];
  readonly complete: readonly string[];
  readonly partial: readonly string[];
  readonly missing: readonly string[];
  readonly contradicted: readonly string[];
  readonly unitMonths: readonly [known: number, expected: number];
  readonly earliest: string | null;
}

/** The figures, or why there are none. */
export function naiveRollUp(
  world: World,
  asking: Asking,
): { readonly figures: readonly NaiveFigure[]; readonly problems: readonly string[] } {
  const problems = new Set<string>();
  const figures: NaiveFigure[] = [];
  for (const period of firstOfEach(asking.periods)) {
    const day = asking.hierarchyOn ?? lastDayOf(period);
    const rows = aliveOn(world.units, day);
    const targets = targetsOf(rows, asking.to, problems);
    for (const code of new Set(asking.indicators)) {
      const kind = KINDS.find((each) => each.code === code);
      if (kind === undefined) throw new Error(code);
      if (kind.behaviour !== "stock" && "day" in period) problems.add("aggregation.dayOfWindow");
      const collected = collectedOn(code, lastDayOf(period));
      if (collected.length === 0) problems.add("aggregation.notCollected");
      else if (!collected.some(({ tier }) => rows.some((row) => tierOf(row) === tier)))
        problems.add("aggregation.noCollectingUnit");
      for (const target of targets) {
        const reached = collected.filter(({ tier }) => DEPTH[tierOf(target)] <= DEPTH[tier]);
        if (reached.length === 0 && collected.length > 0) problems.add("aggregation.belowCollection");
        for (const { tier, sectors } of reached) {
          const within = rows.filter((row) => tierOf(row) === tier && liesIn(rows, row, target)).map(idOf);
          const expected = within.filter((unit) => asking.among?.includes(unit) ?? true).sort();
          for (const sector of sectors) {
            figures.push(figureOf(world, kind, sector, idOf(target), period, expected, asking));
          }
        }
      }
    }
  }
  const keyOf = ({ indicator, sector, unit, period }: NaiveFigure) => [indicator, sector, unit, period];
  figures.sort((left, right) => compareLists(keyOf(left), keyOf(right)));
  return { figures: problems.size > 0 ? [] : figures, problems: [...problems].sort() };
}

function firstOfEach(periods: readonly When[]): readonly When[] {
  return [...new Map(periods.map((period) => [timeOf(period), period])).values()];
}

function compareLists(left: readonly string[], right: readonly string[]): number {
  const place = left.findIndex((value, at) => value !== right[at]);
  return place === -1 ? 0 : (left[place] ?? "") < (right[place] ?? "") ? -1 : 1;
}

function targetsOf(
  rows: readonly UnitRecord[],
  to: Asking["to"],
  problems: Set<string>,
): readonly UnitRecord[] {
  const targets = rows.filter((row) =>
    typeof to === "string" ? tierOf(row) === to : to.includes(idOf(row)),
  );
  if (typeof to === "string") {
    if (targets.length === 0) problems.add("aggregation.noUnitOfTier");
  } else if (to.some((unit) => !rows.some((row) => idOf(row) === unit))) {
    problems.add("aggregation.unitNotInHierarchy");
  }
  return targets;
}

/** What one unit knows. */
export interface Known {
  readonly months: number;
  /** The windows of a flow that it follows from. */
  readonly pieces: readonly (readonly [number, number])[];
  readonly value: number;
  readonly bound: string;
  readonly day: string | null;
  readonly isContradicted: boolean;
}

export const NOTHING: Known = {
  months: 0,
  pieces: [],
  value: 0,
  bound: "exact",
  day: null,
  isContradicted: false,
};

function figureOf(
  world: World,
  kind: Kind,
  sector: Sector,
  unit: string,
  period: When,
  expected: readonly string[],
  asking: Asking,
): NaiveFigure {
  const monthsEach = kind.behaviour === "stock" || "day" in period ? 1 : period.end - period.start;
  const all = expected.map((member) => {
    const own = world.told.filter(
      (told) => told.indicator === kind.code && told.unit === member && told.sector === sector,
    );
    return { member, ...knownOf(kind, own, period, asking.maxStockAgeDays ?? 0) };
  });
  const named = (fits: (known: (typeof all)[number]) => boolean) =>
    all.filter(fits).map(({ member }) => member);
  const known = all.reduce((sum, { months }) => sum + months, 0);
  const isAdded = known > 0 && (kind.addsOverPlaces || (expected.length === 1 && expected[0] === unit));
  const reported = isAdded ? all.reduce((sum, { value }) => sum + value, 0) : null;
  const complete = named(({ months }) => months === monthsEach);
  return {
    indicator: kind.code,
    unit,
    sector,
    period: timeOf(period),
    total: expected.length > 0 && complete.length === expected.length ? reported : null,
    reported,
    bound: isAdded ? all.map(({ bound }) => bound).reduce(addBounds, "exact") : "exact",
    expected,
    complete,
    partial: named(({ months }) => months > 0 && months < monthsEach),
    missing: named(({ months }) => months === 0),
    contradicted: named(({ isContradicted }) => isContradicted),
    unitMonths: [known, monthsEach * expected.length],
    earliest: all.flatMap(({ day }) => day ?? []).sort()[0] ?? null,
  };
}

export function addBounds(left: string, right: string): string {
  const directions = [left, right].filter((bound) => bound !== "exact");
  const [first = "exact", second = first] = directions;
  if (first === second) return first;
  const isLower = (bound: string) => ["moreThan", "atLeast"].includes(bound);
  const isUpper = (bound: string) => ["lessThan", "atMost"].includes(bound);
  if (directions.every(isLower)) return "moreThan";
  return directions.every(isUpper) ? "lessThan" : "about";
}

/** Those to which no other report of the same body and time goes before. */
function standing(all: readonly Told[]): readonly Told[] {
  const isSame = (left: Told, right: Told) =>
    left.body === right.body && timeOf(left.when) === timeOf(right.when);
  const goesBefore = (left: Told, right: Told) =>
    left.isEstimated === right.isEstimated ? left.revision > right.revision : right.isEstimated;
  return all.filter((told) => !all.some((other) => isSame(other, told) && goesBefore(other, told)));
}

/** What is known of a time from what was told of one unit, for one sector. */
export function knownOf(kind: Kind, told: readonly Told[], period: When, maxAge: number): Known {
  const all = standing(told);
  if (kind.behaviour === "stock") return readingOf(kind, all, period, maxAge);
  if ("day" in period) return NOTHING;
  const months = period.end - period.start;
  const own = all.filter(({ when }) => timeOf(when) === timeOf(period));
  const exactly = kind.behaviour === "flow" ? flowOf(kind, all, period) : exactOf(own, months);
  if (exactly.months === months) return exactly;
  const bounded = own.find(({ bound }) => bound !== "exact");
  return bounded === undefined ? exactly : { ...NOTHING, months, value: bounded.value, bound: bounded.bound };
}

function exactOf(own: readonly Told[], months: number): Known {
  const exact = own.find(({ bound }) => bound === "exact");
  return exact === undefined ? NOTHING : { ...NOTHING, months, value: exact.value };
}

function flowOf(kind: Kind, all: readonly Told[], period: Exclude<When, { readonly day: string }>): Known {
  const bodies = [...new Set(all.map(({ body }) => body))].map((body) => {
    const reports = all.flatMap(({ bound, when, value, ...told }) => {
      const fits = told.body === body && bound === "exact" && !("day" in when);
      return fits && when.calendar === period.calendar ? [{ start: when.start, end: when.end, value }] : [];
    });
    return bodyFlow(reports, kind.correctable, period.start, period.end);
  });
  const months = bodies.reduce((sum, body) => sum + body.months, 0);
  const value = bodies.reduce((sum, body) => sum + body.value, 0);
  const isContradicted = months < period.end - period.start && bodies.some((body) => body.isContradicted);
  return { ...NOTHING, months, value, isContradicted, pieces: bodies.flatMap(({ pieces }) => pieces) };
}

type Reports = Parameters<typeof oracleOf>[0];

function bodyFlow(reports: Reports, correctable: boolean, start: number, end: number) {
  const oracle = oracleOf(reports, correctable);
  const derived = pairs(oracle.points).flatMap(([from, to]) => {
    const { kind, value } = { value: undefined, ...windowByOracle(reports, oracle, from, to) };
    return kind === "unknown" || from < start || to > end ? [] : [{ from, to, value }];
  });
  const known = derived.flatMap(({ from, to, value }) => (value === undefined ? [] : [{ from, to, value }]));
  const months = mostMonths(spans(known), start, end);
  const [best] = setsOf(known)
    .filter((set) => set.reduce((sum, { from, to }) => sum + to - from, 0) === months)
    .sort((left, right) => left.length - right.length || compareEnds(left, right));
  const value = (best ?? []).reduce((sum, each) => sum + each.value, 0);
  return {
    months,
    value,
    pieces: spans(best ?? []),
    isContradicted: mostMonths(spans(derived), start, end) > months,
  };
}

interface Window {
  readonly from: number;
  readonly to: number;
}

function spans(windows: readonly Window[]): readonly (readonly [number, number])[] {
  return windows.map(({ from, to }) => [from, to]);
}

/** All sets of windows that do not overlap, each in order. */
function setsOf<Each extends Window>(windows: readonly Each[], after = 0): readonly (readonly Each[])[] {
  const next = windows.filter(({ from }) => from >= after);
  return [[], ...next.flatMap((first) => setsOf(windows, first.to).map((rest) => [first, ...rest]))];
}

/** The set that leaves the latest boundary out goes first. */
function compareEnds(left: readonly Window[], right: readonly Window[]): number {
  const [one, other] = [left, right].map((set) =>
    set.flatMap(({ from, to }) => [from, to]).sort((a, b) => b - a),
  );
  const place = (one ?? []).findIndex((boundary, at) => boundary !== other?.[at]);
  return place === -1 ? 0 : (one?.[place] ?? 0) - (other?.[place] ?? 0);
}

function readingOf(kind: Kind, all: readonly Told[], period: When, maxAge: number): Known {
  const isWindow = !("day" in period);
  const last = lastDayOf(period);
  const after = dayFrom(new Date(last), 1);
  const began = isWindow
    ? dayFrom(boundaryDay(Math.max(period.start, period.end - 12), period.calendar), 0)
    : "9";
  const rankOf = (day: string): number => {
    if (day === last) return 0;
    if (day === after) return isWindow ? 1 : Number.POSITIVE_INFINITY;
    const age = (Date.parse(last) - Date.parse(day)) / 86_400_000;
    const isOfYear = kind.standsFor === "assessmentYear" && day > began;
    return age > 0 && (age <= maxAge || isOfYear) ? age + 1 : Number.POSITIVE_INFINITY;
  };
  const [best] = all
    .flatMap(({ when, value, bound }) => ("day" in when ? [{ day: when.day, value, bound }] : []))
    .map((told) => ({ ...told, rank: rankOf(told.day) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort(
      (left, right) =>
        left.rank - right.rank || Number(left.bound !== "exact") - Number(right.bound !== "exact"),
    );
  return best === undefined
    ? NOTHING
    : { ...NOTHING, months: 1, value: best.value, bound: best.bound, day: best.day };
}
