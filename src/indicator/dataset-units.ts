import type { Territory } from "../territory/territory-content.ts";
import type { Tier } from "../territory/tier.ts";
import { codeOf, type UnitId } from "../territory/unit-id.ts";
import { lifeOf, unitAt, unitFacts, unitsOf } from "../territory/unit-lookup.ts";
import { dayOfNumber, numberOfDay, type TimeFacts } from "./dataset-times.ts";
import type { ObservationTable } from "./observation-table.ts";

/** What the rows of a table need to know of a unit. Days are numbers, infinite where open. */
export interface UnitEntry {
  /** A text that is no known unit stays as it was given. */
  readonly text: string;
  readonly unit: UnitId | null;
  /** A code that is borne on other days, though not on the one that counts. */
  readonly isKnownCode: boolean;
  readonly from: number;
  readonly until: number;
  readonly tier: Tier | null;
}

/** A table in which each row has a unit of the territory, or a text that is none. */
export interface ResolvedTable extends Omit<ObservationTable, "units"> {
  readonly units: readonly UnitEntry[];
}

/** Finds the unit of each row: an id is one, a code means the unit that bears it on the day that counts. */
export function resolveUnits(table: ObservationTable, territory: Territory): ResolvedTable {
  const register = newRegister(territory);
  const unit = new Int32Array(table.size);
  const isCode = Uint8Array.from(table.units, (text) => (text.includes("@") ? 0 : 1));
  const places = new Int32Array(table.units.length).fill(NOT_YET);
  const placesOfCodes = new Map<number, number>();
  for (let row = 0; row < table.size; row += 1) {
    const given = table.unit[row] ?? 0;
    let place = places[given] ?? NOT_YET;
    if (isCode[given] === 1) place = placeOfCode(table, row, register, placesOfCodes);
    else if (place === NOT_YET) {
      place = register.placeOfId(table.units[given] ?? "");
      places[given] = place;
    }
    unit[row] = place;
  }
  return { ...table, units: register.entries, unit };
}

const NOT_YET = -1;

function placeOfCode(
  table: ObservationTable,
  row: number,
  register: Register,
  known: Map<number, number>,
): number {
  const given = table.unit[row] ?? 0;
  const time = table.time[row] ?? 0;
  const key = given * table.times.length + time;
  const before = known.get(key);
  if (before !== undefined) return before;
  const place = register.placeOfCode(table.units[given] ?? "", table.times[time]);
  known.set(key, place);
  return place;
}

interface Register {
  readonly entries: UnitEntry[];
  readonly placeOfId: (id: string) => number;
  readonly placeOfCode: (code: string, time: TimeFacts | undefined) => number;
}

function newRegister(territory: Territory): Register {
  const entries: UnitEntry[] = [];
  const places = new Map<string, number>();
  const known = new Map<string, UnitId>(unitsOf(territory).map((unit) => [unit, unit]));
  const codes = new Set(unitsOf(territory).map(codeOf));
  const enter = (text: string, unit: UnitId | undefined): number => {
    const before = places.get(text);
    if (before !== undefined) return before;
    places.set(text, entries.length);
    return entries.push(entryOf(text, unit, codes.has(text), territory)) - 1;
  };
  return {
    entries,
    placeOfId: (id) => enter(id, known.get(id)),
    placeOfCode: (code, time) => {
      const day = time?.decidingDay ?? 0;
      const unit = Number.isFinite(day) ? unitAt(territory, code, dayOfNumber(day)) : undefined;
      return enter(unit ?? code, unit);
    },
  };
}

function entryOf(
  text: string,
  unit: UnitId | undefined,
  isKnownCode: boolean,
  territory: Territory,
): UnitEntry {
  const life = unit === undefined ? undefined : lifeOf(territory, unit);
  if (unit === undefined || life === undefined) {
    const never = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };
    return { text, unit: null, isKnownCode, ...never, tier: null };
  }
  const from = life.from === null ? Number.NEGATIVE_INFINITY : numberOfDay(life.from);
  const until = life.until === null ? Number.POSITIVE_INFINITY : numberOfDay(life.until);
  // A unit keeps its tier all its life; any day of it will do.
  const someDay = Number.isFinite(from) ? from : Number.isFinite(until) ? until - 1 : 0;
  const tier = unitFacts(territory, unit, dayOfNumber(someDay))?.tier ?? null;
  return { text, unit, isKnownCode, from, until, tier };
}
