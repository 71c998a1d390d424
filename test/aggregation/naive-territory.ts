import type { Tier, UnitRecord } from "antq/territory";
import { type Collecting, KINDS } from "./worlds.ts";

// Units, tiers and who collects on a day, by looking through plain rows.

export const DEPTH: Readonly<Record<Tier, number>> = {
  country: 0,
  province: 1,
  district: 2,
  commune: 3,
  village: 4,
};

const TIER_OF_KIND: Readonly<Record<string, Tier>> = {
  province: "province",
  ruralDistrict: "district",
  commune: "commune",
  residentialGroup: "village",
};

export function idOf({ code, since }: UnitRecord): string {
  return `${code}@${since ?? ".."}`;
}

export function idsOf(units: readonly UnitRecord[]): readonly string[] {
  return [...new Set(units.map(idOf))].sort();
}

export function tierOf({ kind }: UnitRecord): Tier {
  return TIER_OF_KIND[kind] ?? "country";
}

/** The rows that hold on a day. */
export function aliveOn(units: readonly UnitRecord[], day: string): readonly UnitRecord[] {
  return units.filter(({ since, from, until }) => (from ?? since ?? "") <= day && day < (until ?? "9"));
}

/** Who collects an indicator on a day. */
export function collectedOn(code: string, day: string): readonly Collecting[] {
  const kind = KINDS.find((each) => each.code === code);
  return (kind?.collected ?? []).filter(({ from, until }) => (from ?? "") <= day && day < (until ?? "9"));
}

/** Whether a unit lies in another, or is it. */
export function liesIn(rows: readonly UnitRecord[], row: UnitRecord, target: UnitRecord): boolean {
  if (row === target) return true;
  const parent = rows.find(({ code }) => code === row.parent);
  return parent !== undefined && liesIn(rows, parent, target);
}
