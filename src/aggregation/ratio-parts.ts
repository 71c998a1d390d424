import type { PlainDate } from "../date/plain-date.ts";
import type { Bounded } from "../indicator/bounded.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { addBounds } from "../kernel/bound.ts";
import { Decimal } from "../kernel/decimal.ts";
import type { Period } from "../period/period.ts";
import type { Tier } from "../territory/tier.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Job } from "./jobs.ts";
import { unscaled } from "./rolled-figure.ts";
import { rosterAmong, rosterOf } from "./roster.ts";
import { seriesOf } from "./series-lookup.ts";
import { talliesOf } from "./tally.ts";
import { windowColumns } from "./window-columns.ts";

/** A part of a ratio, or nothing. */
export type Part = Bounded | null;

/** Both parts of a ratio, added up over the units that have both. */
export interface UnitParts {
  readonly period: Period | PlainDate;
  readonly numerator: Part;
  readonly denominator: Part;
  readonly coverage: {
    readonly expected: readonly UnitId[];
    readonly complete: readonly UnitId[];
    readonly lacking: readonly UnitId[];
  };
}

interface Place {
  readonly unit: UnitId;
  readonly tier: Tier;
  readonly among: readonly UnitId[] | null;
  readonly maxStockAgeDays: number;
}

/** Adds up both parts for a unit, from the units of a tier in it, at each time. Both jobs ask for the same times. */
export function partsOfUnits(
  content: DatasetContent,
  numerator: Job,
  denominator: Job,
  place: Place,
): readonly UnitParts[] {
  const whole = rosterOf(content, numerator.hierarchy, place.unit, place.tier);
  const { units } = place.among === null ? whole : rosterAmong(content, whole, new Set(place.among));
  const [tops, bottoms] = [numerator, denominator].map((job) => totalsOf(content, job, units, place));
  const addsUp = [numerator, denominator].every(({ indicator }) => indicator.addsOverPlaces);
  return numerator.asked.map(({ period }, number): UnitParts => {
    const pairs = units.map((unit, member) => {
      const [top, bottom] = [tops?.[member]?.[number] ?? null, bottoms?.[member]?.[number] ?? null];
      return { unit, top, bottom };
    });
    const complete = pairs.flatMap(({ unit, top, bottom }) =>
      top === null || bottom === null ? [] : [{ unit, top, bottom }],
    );
    const canAdd = complete.length > 0 && (addsUp || units[0] === place.unit);
    const has = new Set(complete.map(({ unit }) => unit));
    return {
      period,
      numerator: canAdd ? sumOf(complete.map(({ top }) => top)) : null,
      denominator: canAdd ? sumOf(complete.map(({ bottom }) => bottom)) : null,
      coverage: Object.freeze({
        expected: units,
        complete: Object.freeze(units.filter((unit) => has.has(unit))),
        lacking: Object.freeze(units.filter((unit) => !has.has(unit))),
      }),
    };
  });
}

function sumOf(parts: readonly Bounded[]): Bounded {
  const value = parts.reduce((sum, part) => sum.plus(part.value), new Decimal(0));
  return Object.freeze({ value, bound: parts.map(({ bound }) => bound).reduce(addBounds, "exact") });
}

/** The complete figure of each unit at each time. */
function totalsOf(
  content: DatasetContent,
  job: Job,
  units: readonly UnitId[],
  { maxStockAgeDays }: Place,
): readonly (readonly Part[])[] {
  const lookup = seriesOf(content, job.indicator.code, job.sector);
  const windows = windowColumns(content, job.asked);
  const source = { content, job, lookup, windows, maxAgeDays: maxStockAgeDays };
  const rosters = units.map((unit) => rosterOf(content, job.hierarchy, unit, job.tier));
  return talliesOf(source, rosters).map((tallies, member) =>
    tallies.map(({ incomplete, sum, bound }): Part => {
      const isExpected = (rosters[member]?.units.length ?? 0) > 0;
      if (!isExpected || incomplete > 0 || Number.isNaN(sum)) return null;
      return Object.freeze({ value: unscaled(sum, job.indicator.decimals), bound });
    }),
  );
}
