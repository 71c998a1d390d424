import type { Territory } from "../territory/territory-content.ts";
import type { Tier } from "../territory/tier.ts";
import { codeOf, type UnitId } from "../territory/unit-id.ts";
import { lifeOf, unitFacts, unitsOf } from "../territory/unit-lookup.ts";
import { dayOfNumber, numberOfDay } from "./dataset-times.ts";
import type { ObservationTable } from "./observation-table.ts";

/** What the rows of a table need to know of a unit. Days are numbers, infinite where open. */
export interface UnitEntry {
  /** A text that is no known unit stays as it was given. */
  readonly text: string;
  readonly unit: UnitId | null;
  /** Whether a text that is no unit is a code that is borne on other days. */
  readonly isKnownCode: boolean;
  readonly from: number;
  readonly until: number;
  readonly tier: Tier | null;
}

/** A table in which each row has a unit of the territory, or a text that is none. */
export interface ResolvedTable extends Omit<ObservationTable, "units"> {
  readonly units: readonly UnitEntry[];
}

/**
 * Finds the unit of each row: an id is one, a code means the unit that bears it on the day that counts. A code that only
 * one unit ever bore means that one. The column of units is changed in place.
 */
export function resolveUnits(table: ObservationTable, territory: Territory): ResolvedTable {
  const register = newRegister(territory);
  const decidingDay = Float64Array.from(table.times, (time) => time.decidingDay);
  const { unit } = table;
  const places = new Int32Array(table.units.length).fill(NOT_YET);
  for (let row = 0; row < table.size; row += 1) {
    const given = unit[row] ?? 0;
    let place = places[given] ?? NOT_YET;
    if (place === NOT_YET) {
      place = register.placeOf(table.units[given] ?? "");
      places[given] = place;
    }
    const day = decidingDay[table.time[row] ?? 0] ?? 0;
    unit[row] = place === BY_DAY ? register.placeOn(table.units[given] ?? "", day) : place;
  }
  return { ...table, units: register.entries };
}

const NOT_YET = -1;
const BY_DAY = -2;

/** The units of a table as they come up. Equal ones may be entered more than once. */
interface Register {
  readonly entries: readonly UnitEntry[];
  /** The place of what a text means whatever the day; `BY_DAY` where that depends on it. */
  readonly placeOf: (text: string) => number;
  readonly placeOn: (code: string, day: number) => number;
}

function newRegister(territory: Territory): Register {
  const entries: UnitEntry[] = [];
  const unitsByText = unitsByIdAndCode(territory);
  const bearers = new Map<string, readonly number[]>();
  const enter = (entry: UnitEntry) => entries.push(entry) - 1;
  return {
    entries,
    placeOf: (text) => {
      const units = unitsByText.get(text) ?? [];
      const places = units.map((unit) => enter(entryOf(unit, territory)));
      if (units.length !== 1) places.push(enter(noUnit(text, units.length > 0)));
      bearers.set(text, places);
      return places.length === 1 ? (places[0] ?? 0) : BY_DAY;
    },
    placeOn: (code, day) => {
      const places = bearers.get(code) ?? [];
      const isAlive = (place: number) =>
        (entries[place]?.from ?? 0) <= day && day < (entries[place]?.until ?? 0);
      // Where no day is stated, no unit is meant.
      const place = Number.isFinite(day) ? places.find(isAlive) : undefined;
      return place ?? places.at(-1) ?? 0;
    },
  };
}

/** The unit of each id, and the units that ever bore each code. */
function unitsByIdAndCode(territory: Territory): ReadonlyMap<string, readonly UnitId[]> {
  const found = new Map<string, UnitId[]>();
  for (const unit of unitsOf(territory)) {
    found.set(unit, [unit]);
    const ofCode = found.get(codeOf(unit));
    if (ofCode === undefined) found.set(codeOf(unit), [unit]);
    else ofCode.push(unit);
  }
  return found;
}

function entryOf(unit: UnitId, territory: Territory): UnitEntry {
  const life = lifeOf(territory, unit);
  const from = life?.from ? numberOfDay(life.from) : Number.NEGATIVE_INFINITY;
  const until = life?.until ? numberOfDay(life.until) : Number.POSITIVE_INFINITY;
  // A unit keeps its tier all its life; any day of it will do.
  const someDay = Number.isFinite(from) ? from : Number.isFinite(until) ? until - 1 : 0;
  const tier = unitFacts(territory, unit, dayOfNumber(someDay))?.tier ?? null;
  return { text: unit, unit, isKnownCode: false, from, until, tier };
}

/** Never alive: a text that is no unit, or a code on a day on which nobody bears it. */
function noUnit(text: string, isKnownCode: boolean): UnitEntry {
  const never = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };
  return { text, unit: null, isKnownCode, ...never, tier: null };
}
