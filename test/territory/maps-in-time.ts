import { addDays, plainDate } from "antq/date";
import type { SuccessionRecord, TerritoryRecords, UnitRecord } from "antq/territory";
import fc from "fast-check";

const REFORMS = [plainDate("2010-01-01"), plainDate("2020-01-01"), plainDate("2025-07-01")] as const;
/** The last day before each reform and its first one, and far ends. */
const DAYS = [
  plainDate("1900-01-01"),
  ...REFORMS.flatMap((day) => [addDays(day, -1), day]),
  plainDate("2100-01-01"),
];

/**
 * What becomes of a place of one map in the next one: it stays the same unit, goes whole to a place, in parts to several,
 * in one part of which the rest is not told, or nobody says.
 */
const fates = fc.oneof(
  fc.record({ kind: fc.constantFrom("stays", "whole", "whole", "lone", "ends"), to: fc.nat(3) }),
  fc.record({ kind: fc.constant("parts"), to: fc.uniqueArray(fc.nat(3), { minLength: 2, maxLength: 3 }) }),
);

/**
 * Maps of up to four communes over three reforms: what is merged, split, recoded, cut to pieces, joined again, and what
 * lives on. `days` are those on which a map can be told from its neighbours.
 */
export const mapsInTime = fc
  .array(fc.tuple(fates, fates, fates, fates), { minLength: REFORMS.length, maxLength: REFORMS.length })
  .map((reforms) => ({ records: recordsOf(reforms), days: DAYS }));

type Fate = { readonly kind: string; readonly to: number | readonly number[] };

/** Places 0 to 3 of each map; the unit of a place is found by the map that made it. */
function recordsOf(reforms: readonly (readonly Fate[])[]): TerritoryRecords {
  const units = new Map<string, UnitRecord>();
  const successions: SuccessionRecord[] = [];
  let living = [0, 1, 2, 3].map((place) => born(units, place, null));
  for (const [number, on] of REFORMS.entries()) {
    const before = living;
    const fateOf = (place: number) => reforms[number]?.[place] ?? { kind: "stays", to: 0 };
    living = before.map((unit, place) => {
      if (fateOf(place).kind === "stays") return unit;
      units.set(unit, { ...(units.get(unit) ?? row(place, null)), until: on });
      return "";
    });
    const next = living.map((unit, place) => (unit === "" ? born(units, place, on) : unit));
    const isNew = (place: number) => living[place] === "";
    for (const [place, from] of before.entries()) {
      const { kind, to } = fateOf(place);
      // What stays cannot take in another; then the neighbours' own new units do.
      const targets = [to].flat().map((it) => (isNew(it) ? it : place));
      const chosen = kind === "stays" || kind === "ends" ? [] : [...new Set(targets)];
      const share = kind === "lone" || chosen.length > 1 ? "part" : "whole";
      for (const target of chosen) successions.push({ from, to: next[target] ?? "", on, share });
    }
    living = next;
  }
  return { units: [...units.values()], successions };
}

function born(units: Map<string, UnitRecord>, place: number, since: string | null): string {
  const id = `X${place}@${since ?? ".."}`;
  units.set(id, row(place, since));
  return id;
}

function row(place: number, since: string | null): UnitRecord {
  return { code: `X${place}`, since, name: `Xã ${place}`, kind: "commune" };
}
