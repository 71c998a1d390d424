import type { PlainDate } from "../date/plain-date.ts";
import { standsOnADay } from "../indicator/behaviour.ts";
import { type Coverage, isComplete } from "../indicator/coverage.ts";
import { dayOfNumber } from "../indicator/dataset-times.ts";
import type { Figure } from "../indicator/figure.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { Decimal } from "../kernel/decimal.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Asked } from "./asked.ts";
import type { Job } from "./jobs.ts";
import type { Roster } from "./roster.ts";
import type { Tally } from "./tally.ts";
import { CONTRADICTED, UNIT_STATES } from "./unit-state.ts";

/** A figure that was added up from observations. */
export interface RolledFigure extends Figure {
  /**
   * The units of which more would be known if their reports did not contradict each other (số liệu mâu thuẫn), sorted;
   * `trace` says which reports. Each is also partial or missing.
   */
  readonly contradicted: readonly UnitId[];
  /** For a stock, how old its readings may be and the earliest day on which one was taken; `null` for all else. */
  readonly readings: StockReadings | null;
  /** What of it was shared out by weights, in a dataset that was restated; `null` where it is exact. */
  readonly estimated: EstimatedPart | null;
}

/** How much of a figure is estimated (phần ước tính), and the units whose figures were shared out, sorted. */
export interface EstimatedPart {
  readonly amount: Decimal;
  readonly units: readonly UnitId[];
}

/** From when the readings are that make up the figure of a stock. */
export interface StockReadings {
  readonly maxAgeDays: number;
  readonly earliest: PlainDate | null;
}

/** What has to be known of a figure to trace it: any figure of a roll-up has it. */
export type Traceable = Pick<Figure, "indicator" | "sector" | "period" | "coverage"> & {
  /** In a restated dataset it tells how much of a divided unit is meant. */
  readonly unit?: UnitId | null;
  readonly readings: StockReadings | null;
};

/** The figure of a unit at a time, from what its roster comes to. */
export function rolledFigure(
  { indicator, sector }: Job,
  unit: UnitId,
  { period, months }: Asked,
  roster: Roster,
  tally: Tally,
  maxAgeDays: number,
): RolledFigure {
  const { bound, earliest } = tally;
  const { coverage, contradicted } = coverageFrom(roster, tally, months);
  const hasSum = tally.months > 0 && (indicator.addsOverPlaces || roster.units[0] === unit);
  const sum = hasSum ? tally.sum : null;
  const added = { coverage, contradicted, sum, bound, earliest, estimated: null };
  return figureFrom({ indicator, sector, unit, period, maxAgeDays }, added);
}

/** What a figure is of. */
export interface FigureOf {
  readonly indicator: Indicator;
  readonly sector: Figure["sector"];
  readonly unit: UnitId;
  readonly period: Figure["period"];
  readonly maxAgeDays: number;
}

/** What was added up for a figure; there is no sum where nothing is known, or it does not add up. */
export interface Added extends Covered, Pick<RolledFigure, "estimated"> {
  readonly sum: number | null;
  readonly bound: Figure["bound"];
  readonly earliest: number | null;
}

/** A coverage, with the units that contradict themselves. */
export interface Covered extends Pick<RolledFigure, "contradicted"> {
  readonly coverage: Coverage;
}

/** A figure from what was added up. */
export function figureFrom(
  { indicator, sector, unit, period, maxAgeDays }: FigureOf,
  added: Added,
): RolledFigure {
  const { coverage, contradicted, sum, estimated } = added;
  const reported = sum === null ? null : unscaled(sum, indicator.decimals);
  const isStock = standsOnADay(indicator.behaviour);
  const earliest = added.earliest === null ? null : dayOfNumber(added.earliest);
  return Object.freeze({
    indicator: indicator.code,
    unit,
    sector,
    period,
    total: isComplete(coverage) ? reported : null,
    reported,
    bound: reported === null ? "exact" : added.bound,
    coverage,
    contradicted,
    readings: isStock ? Object.freeze({ maxAgeDays, earliest }) : null,
    estimated: reported === null ? null : estimated,
  });
}

/** The figure for a time at which no body of the sector collects: nobody is expected, and nothing is known. */
export function figureOfNobody(like: RolledFigure, period: RolledFigure["period"]): RolledFigure {
  const unitMonths = Object.freeze({ known: 0, expected: 0 });
  const coverage = Object.freeze({
    expected: NOBODY,
    complete: NOBODY,
    partial: NOBODY,
    missing: NOBODY,
    unitMonths,
  });
  const readings = like.readings && Object.freeze({ ...like.readings, earliest: null });
  const nothing = { total: null, reported: null, bound: "exact", estimated: null } as const;
  return Object.freeze({ ...like, ...nothing, period, coverage, contradicted: NOBODY, readings });
}

/** What the units of a roster cover of a time. */
export function coverageFrom({ units }: Roster, tally: Tally, monthsEach: number): Covered {
  const unitMonths = Object.freeze({ known: tally.months, expected: units.length * monthsEach });
  const isAll = tally.incomplete === 0;
  // Written out field by field: copying the rest of an object costs more than all else that a figure needs.
  const { complete, partial, missing, contradicted } = isAll ? allComplete(units) : listsOf(units, tally);
  const coverage = Object.freeze({ expected: units, complete, partial, missing, unitMonths });
  return { coverage, contradicted };
}

const NOBODY: readonly never[] = /* @__PURE__ */ Object.freeze([]);
type Lists = Pick<Coverage, "complete" | "partial" | "missing"> & Pick<RolledFigure, "contradicted">;

function allComplete(units: readonly UnitId[]): Lists {
  return { complete: units, partial: NOBODY, missing: NOBODY, contradicted: NOBODY };
}

function listsOf(units: readonly UnitId[], { states, firstState }: Tally): Lists {
  const complete: UnitId[] = [];
  const partial: UnitId[] = [];
  const missing: UnitId[] = [];
  const contradicted: UnitId[] = [];
  for (let member = 0; member < units.length; member += 1) {
    const unit = units[member];
    const state = states[firstState + member] ?? UNIT_STATES.complete;
    if (unit === undefined) continue;
    if (state === UNIT_STATES.complete) complete.push(unit);
    else (state % CONTRADICTED === UNIT_STATES.missing ? missing : partial).push(unit);
    if (state >= CONTRADICTED) contradicted.push(unit);
  }
  return {
    complete: listOf(complete),
    partial: listOf(partial),
    missing: listOf(missing),
    contradicted: listOf(contradicted),
  };
}

function listOf(units: readonly UnitId[]): readonly UnitId[] {
  return units.length === 0 ? NOBODY : Object.freeze(units);
}

/** The value of a number that is counted in the smallest unit of its indicator. */
export function unscaled(scaled: number, decimals: Indicator["decimals"]): Decimal {
  const value = new Decimal(scaled);
  return decimals === 0 ? value : value.times(`1e-${decimals}`);
}
