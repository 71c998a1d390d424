import { isSector, SECTORS, type Sector } from "../territory/sector.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { collectionOn } from "./collection.ts";
import { dayOfNumber, type TimeFacts } from "./dataset-times.ts";
import type { Indicator } from "./indicator.ts";

/** Who collects an indicator at a time, seen from one sector. */
interface Collecting {
  /** The tier at which the sector collects, or else the lowest at which any does; null where nobody does. */
  readonly tier: Tier | null;
  readonly order: number;
  readonly isCollecting: boolean;
}

/** Looks up who collects, each combination once. */
export type CollectionLookup = (indicator: number, sector: number, time: number) => Collecting;

/** The sectors as numbers. */
export const SECTOR_NAMES: readonly Sector[] = /* @__PURE__ */ Object.keys(SECTORS).filter(isSector);

/** A lookup over lists of indicators and times. */
export function collectionLookup(
  indicators: readonly Indicator[],
  times: readonly TimeFacts[],
): CollectionLookup {
  const known: (Collecting | undefined)[][] = [];
  return (indicator, sector, time) => {
    const key = indicator * SECTOR_NAMES.length + sector;
    const row = known[key] ?? [];
    known[key] = row;
    const before = row[time];
    if (before !== undefined) return before;
    const found = collectingAt(indicators[indicator], SECTOR_NAMES[sector], times[time]);
    row[time] = found;
    return found;
  };
}

const NOBODY: Collecting = Object.freeze({ tier: null, order: -1, isCollecting: false });

function collectingAt(
  indicator: Indicator | undefined,
  sector: Sector | undefined,
  time: TimeFacts | undefined,
): Collecting {
  if (indicator === undefined || sector === undefined || time === undefined) return NOBODY;
  const day = time.decidingDay;
  const collections = Number.isFinite(day) ? collectionOn(indicator, dayOfNumber(day)) : indicator.collection;
  // Of a time without a day that counts, all of a sector's collections, else there is at most one.
  const own = collections.filter(({ sectors }) => sectors.includes(sector));
  const tiers = (own.length === 0 ? collections : own).map(({ tier }) => tier);
  const lowest = tiers.toSorted((left, right) => TIERS[right].order - TIERS[left].order)[0];
  if (lowest === undefined) return NOBODY;
  return { tier: lowest, order: TIERS[lowest].order, isCollecting: own.length > 0 };
}
