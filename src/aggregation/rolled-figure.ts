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

/** A figure that was added up from observations. */
export interface RolledFigure extends Figure {
  /**
   * The units that are not complete because their reports contradict each other (số liệu mâu thuẫn), sorted; `trace` says
   * which reports.
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

const NOBODY: readonly never[] = Object.freeze([]);

/** The figure of a unit at a time, from what its roster comes to. */
export function rolledFigure(
  { indicator, sector }: Job,
  unit: UnitId,
  { period, months, isWindow }: Asked,
  roster: Roster,
  tally: Tally,
  maxAgeDays: number,
): RolledFigure {
  const coverage = coverageFrom(roster, tally, isWindow ? months : 1);
  const hasSum = tally.months > 0 && (indicator.addsOverPlaces || roster.units[0] === unit);
  const reported = hasSum ? unscaled(tally.sum, indicator.decimals) : null;
  const isStock = standsOnADay(indicator.behaviour);
  const earliest = tally.oldest === null ? null : dayOfNumber(tally.oldest);
  return Object.freeze({
    indicator: indicator.code,
    unit,
    sector,
    period,
    total: isComplete(coverage) ? reported : null,
    reported,
    bound: reported === null ? "exact" : tally.bound,
    coverage,
    contradicted: listOf(tally.contradicted),
    readings: isStock ? Object.freeze({ maxAgeDays, earliest }) : null,
  });
}

function coverageFrom({ units }: Roster, { partial, missing, months }: Tally, monthsEach: number): Coverage {
  const isComplete = partial.length + missing.length === 0;
  return Object.freeze({
    expected: units,
    complete: isComplete ? units : Object.freeze(without(without(units, partial), missing)),
    partial: listOf(partial),
    missing: listOf(missing),
    unitMonths: Object.freeze({ known: months, expected: units.length * monthsEach }),
  });
}

/** A sorted list without those that are in another sorted list. */
function without(units: readonly UnitId[], others: readonly UnitId[]): readonly UnitId[] {
  if (others.length === 0) return units;
  const rest: UnitId[] = [];
  let next = 0;
  for (const unit of units) {
    if (unit === others[next]) next += 1;
    else rest.push(unit);
  }
  return rest;
}

function listOf(units: readonly UnitId[]): readonly UnitId[] {
  return units.length === 0 ? NOBODY : Object.freeze(units);
}

/** The value of a number that is counted in the smallest unit of its indicator. */
export function unscaled(scaled: number, decimals: Indicator["decimals"]): Decimal {
  const value = new Decimal(scaled);
  return decimals === 0 ? value : value.times(`1e-${decimals}`);
}
