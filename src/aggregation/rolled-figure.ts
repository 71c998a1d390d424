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
}

/** From when the readings are that make up the figure of a stock. */
export interface StockReadings {
  readonly maxAgeDays: number;
  readonly earliest: PlainDate | null;
}

/** What has to be known of a figure to trace it: any figure of a roll-up has it. */
export type Traceable = Pick<Figure, "indicator" | "sector" | "period" | "coverage"> & {
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
  const { contradicted, ...coverage } = coverageFrom(roster, tally, months);
  const hasSum = tally.months > 0 && (indicator.addsOverPlaces || roster.units[0] === unit);
  const reported = hasSum ? unscaled(tally.sum, indicator.decimals) : null;
  const isStock = standsOnADay(indicator.behaviour);
  const earliest = tally.earliest === null ? null : dayOfNumber(tally.earliest);
  return Object.freeze({
    indicator: indicator.code,
    unit,
    sector,
    period,
    total: isComplete(coverage) ? reported : null,
    reported,
    bound: reported === null ? "exact" : tally.bound,
    coverage: Object.freeze(coverage),
    contradicted,
    readings: isStock ? Object.freeze({ maxAgeDays, earliest }) : null,
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
  const nothing = { total: null, reported: null, bound: "exact" } as const;
  return Object.freeze({ ...like, ...nothing, period, coverage, contradicted: NOBODY, readings });
}

function coverageFrom(
  { units }: Roster,
  tally: Tally,
  monthsEach: number,
): Coverage & Pick<RolledFigure, "contradicted"> {
  const unitMonths = Object.freeze({ known: tally.months, expected: units.length * monthsEach });
  const lists = tally.incomplete === 0 ? { complete: units, ...ALL_COMPLETE } : listsOf(units, tally);
  return { expected: units, ...lists, unitMonths };
}

const NOBODY: readonly never[] = /* @__PURE__ */ Object.freeze([]);
type Lists = Pick<Coverage, "complete" | "partial" | "missing"> & Pick<RolledFigure, "contradicted">;
const ALL_COMPLETE = { partial: NOBODY, missing: NOBODY, contradicted: NOBODY } as const;

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
