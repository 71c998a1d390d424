import type { PlainDate } from "../date/plain-date.ts";
import type { Bounded } from "../indicator/bounded.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { addBounds } from "../kernel/bound.ts";
import { Decimal, isExactAmount } from "../kernel/decimal.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import type { Period } from "../period/period.ts";
import { TIERS } from "../territory/tier.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { type Rosters, rostersOf } from "./job-figures.ts";
import type { Job } from "./jobs.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import type { ReadScope } from "./request.ts";
import { unscaled } from "./rolled-figure.ts";
import { rosterOf } from "./roster.ts";
import { seriesOf } from "./series-lookup.ts";
import { talliesOf } from "./tally.ts";
import { windowColumns } from "./window-columns.ts";

/** The figures above and below the line. Both jobs are of one hierarchy and ask for the same times. */
export interface PartJobs {
  readonly numerator: Job;
  readonly denominator: Job;
}

/** A part of a ratio, or nothing. */
export type Part = Bounded | null;

/** Both parts of a ratio for a unit at a time, added up over the units in it that have both. */
export interface UnitParts {
  readonly unit: UnitId;
  readonly period: Period | PlainDate;
  readonly numerator: Part;
  readonly denominator: Part;
  readonly coverage: {
    readonly expected: readonly UnitId[];
    readonly complete: readonly UnitId[];
    readonly lacking: readonly UnitId[];
  };
  /** Those of which a part was shared out by weights. */
  readonly estimated: readonly UnitId[];
}

/** Adds up both parts for each unit that both jobs are for, from those of the higher of their tiers. */
export function partsOfUnits(
  content: DatasetContent,
  { numerator, denominator }: PartJobs,
  scope: ReadScope,
  found: ProblemCollector,
): readonly UnitParts[] {
  const higher = TIERS[numerator.tier].order < TIERS[denominator.tier].order ? numerator : denominator;
  const shared = new Set(numerator.targets);
  const targets = denominator.targets.filter((unit) => shared.has(unit));
  const rosters = rostersOf(content, { ...higher, targets }, scope);
  const members = [...new Set([...rosters.values()].flatMap(({ units }) => units))];
  const [tops, bottoms] = [numerator, denominator].map((job) =>
    totalsOf(content, job, members, scope, found),
  );
  const addsUp = [numerator, denominator].every(({ indicator }) => indicator.addsOverPlaces);
  return [...rosters].flatMap(([unit, { units }]) =>
    numerator.asked.map(({ period }, number): UnitParts => {
      const pairs = units.map((member) => {
        const [top, bottom] = [tops?.get(member)?.[number], bottoms?.get(member)?.[number]];
        return top && bottom ? { member, top, bottom } : null;
      });
      const complete = pairs.flatMap((pair) => pair ?? []);
      const canAdd = complete.length > 0 && (addsUp || units[0] === unit);
      const sum = (job: Job, parts: readonly Bounded[]) =>
        canAdd ? sumOf(job, unit, period, parts, found) : null;
      return {
        unit,
        period,
        estimated: NO_UNITS,
        numerator: sum(
          numerator,
          complete.map(({ top }) => top),
        ),
        denominator: sum(
          denominator,
          complete.map(({ bottom }) => bottom),
        ),
        coverage: Object.freeze({
          expected: units,
          complete: Object.freeze(complete.map(({ member }) => member)),
          lacking: Object.freeze(units.filter((_, place) => pairs[place] === null)),
        }),
      };
    }),
  );
}

const NO_UNITS: readonly UnitId[] = /* @__PURE__ */ Object.freeze([]);

/** The sum of some parts. */
export function sumOf(
  { indicator }: Pick<Job, "indicator">,
  unit: UnitId,
  period: UnitParts["period"],
  parts: readonly Bounded[],
  found: ProblemCollector,
): Bounded {
  const value = parts.reduce((sum, part) => sum.plus(part.value), new Decimal(0));
  if (!isExactAmount(value)) {
    found.report(AGGREGATION_PROBLEMS.sumTooLarge, { indicator: indicator.code, unit, period });
  }
  return Object.freeze({ value, bound: parts.map(({ bound }) => bound).reduce(addBounds, "exact") });
}

/** The complete figure of each unit at each time; `null` where it has none. */
function totalsOf(
  content: DatasetContent,
  job: Job,
  units: readonly UnitId[],
  { maxStockAgeDays }: ReadScope,
  found: ProblemCollector,
): ReadonlyMap<UnitId, readonly Part[]> {
  const lookup = seriesOf(content, job.indicator.code, job.sector);
  const source = {
    content,
    job,
    lookup,
    windows: windowColumns(content, job.asked),
    maxAgeDays: maxStockAgeDays,
  };
  const rosters: Rosters = new Map(
    units.map((unit) => [unit, rosterOf(content, job.hierarchy, unit, job.tier)]),
  );
  const tallies = talliesOf(source, [...rosters.values()]);
  return new Map(
    units.map((unit, member) => [
      unit,
      job.asked.map(({ period }, number): Part => {
        const tally = tallies[member]?.[number];
        const of = rosters.get(unit)?.units ?? [];
        if (tally === undefined || of.length === 0 || tally.incomplete > 0) return null;
        if (!job.indicator.addsOverPlaces && of[0] !== unit) return null;
        if (!Number.isNaN(tally.sum)) {
          return Object.freeze({ value: unscaled(tally.sum, job.indicator.decimals), bound: tally.bound });
        }
        found.report(AGGREGATION_PROBLEMS.sumTooLarge, { indicator: job.indicator.code, unit, period });
        return null;
      }),
    ]),
  );
}
