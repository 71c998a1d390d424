import type { Bounded } from "../indicator/bounded.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { dayOfNumber } from "../indicator/dataset-times.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { hierarchyAt } from "../territory/hierarchy-at.ts";
import { TIERS } from "../territory/tier.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Asked } from "./asked.ts";
import { type DisjointSets, disjointSets } from "./disjoint-sets.ts";
import type { Job } from "./jobs.ts";
import { type PartJobs, sumOf, type UnitParts } from "./ratio-parts.ts";
import type { ReadScope } from "./request.ts";
import { type Cast, isSameUnit } from "./restated-cast.ts";
import { castFor } from "./restated-figures.ts";
import { type Contribution, contributionsOf, restatedSource } from "./restated-readings.ts";
import type { Restatement } from "./restatement.ts";
import { unscaled } from "./rolled-figure.ts";

/**
 * Both parts of a ratio for the units of a map: each part is restated, and only then are they divided. Units that followed
 * one another within a window have both parts together or not at all.
 */
export function restatedParts(
  content: DatasetContent,
  restatement: Restatement,
  { numerator, denominator }: PartJobs,
  scope: ReadScope,
  found: ProblemCollector,
): readonly UnitParts[] {
  const sideOf = (job: Job): Side => {
    const source = restatedSource(content, restatement, job, scope.maxStockAgeDays);
    return {
      job,
      at: (target, asked) => {
        const cast = castFor(source, target, asked);
        return { given: contributionsOf(source, target, asked, cast), cast };
      },
    };
  };
  const [top, bottom] = [sideOf(numerator), sideOf(denominator)];
  const shared = new Set(numerator.targets);
  const among = scope.among === null ? null : new Set(scope.among);
  return denominator.targets
    .filter((target) => shared.has(target))
    .flatMap((target) =>
      numerator.asked.flatMap((asked, place): readonly UnitParts[] => {
        const below = denominator.asked[place];
        if (below === undefined) return [];
        const sides = [
          { job: numerator, ...top.at(target, asked) },
          { job: denominator, ...bottom.at(target, below) },
        ] as const;
        return [partsAt(content, restatement, target, asked, sides, among, found)];
      }),
    );
}

interface Side {
  readonly job: Job;
  readonly at: (
    target: UnitId,
    asked: Asked,
  ) => { readonly given: readonly Contribution[]; readonly cast: Cast };
}

/** What the units give to one part. */
interface GivenPart {
  readonly job: Job;
  readonly given: readonly Contribution[];
  readonly cast: Cast;
}

function partsAt(
  content: DatasetContent,
  restatement: Restatement,
  target: UnitId,
  asked: Asked,
  sides: readonly [GivenPart, GivenPart],
  among: ReadonlySet<UnitId> | null,
  found: ProblemCollector,
): UnitParts {
  const [top, bottom] = sides;
  const higher = TIERS[top.job.tier].order < TIERS[bottom.job.tier].order ? top : bottom;
  const lots = lotsOfBoth(content, sides, higher, asked);
  const lotOf = ({ unit }: Contribution) => lots.find(unit);
  const [ofTop, ofBottom] = sides.map(({ given }) => new Set(given.map(lotOf)));
  const lacking = new Set(
    sides.flatMap(({ given }) => given.filter(({ known, expected }) => known < expected).map(lotOf)),
  );
  const isTaken = (each: Contribution) => {
    const lot = lotOf(each);
    return !lacking.has(lot) && (ofTop?.has(lot) ?? false) && (ofBottom?.has(lot) ?? false);
  };
  const members = higher.given.filter(({ unit }) => among?.has(unit) ?? true);
  const takenLots = new Set(members.filter(isTaken).map(lotOf));
  const taken = (side: GivenPart) => side.given.filter((each) => takenLots.has(lotOf(each)));
  const canAdd =
    takenLots.size > 0 &&
    sides.every(
      ({ job, cast }) => job.indicator.addsOverPlaces || isSameUnit(restatement.carriedOf, cast, target),
    );
  const sum = (side: GivenPart) =>
    canAdd ? sumOf(side.job, target, asked.period, taken(side).map(boundedBy(side.job)), found) : null;
  const named = (all: readonly Contribution[]) => Object.freeze(all.map(({ unit }) => unit).sort());
  const estimated = sides.flatMap(taken).filter(({ share }) => share !== null);
  return {
    unit: target,
    period: asked.period,
    numerator: sum(top),
    denominator: sum(bottom),
    coverage: Object.freeze({
      expected: named(members),
      complete: named(members.filter(isTaken)),
      lacking: named(members.filter((each) => !isTaken(each))),
    }),
    estimated: Object.freeze([...new Set(named(estimated))]),
  };
}

function boundedBy({ indicator }: Job): (each: Contribution) => Bounded {
  return ({ value, bound }) => Object.freeze({ value: unscaled(value, indicator.decimals), bound });
}

/** Which units have both parts together: those of one lot, and lower ones with the higher one in which they lie. */
function lotsOfBoth(
  { territory }: DatasetContent,
  sides: readonly GivenPart[],
  higher: GivenPart,
  asked: Asked,
): DisjointSets {
  const sets = disjointSets();
  for (const { given, job, cast } of sides) {
    for (const { unit, lot } of given) sets.join(lot, unit);
    if (job.tier === higher.job.tier) continue;
    for (const { unit, until } of [...cast.still, ...cast.moving.flat()]) {
      const tree = hierarchyAt(territory, dayOfNumber(Math.min(asked.endDay, until) - 1));
      const outer = tree.ancestorsOf(unit).find((each) => tree.tierOf(each) === higher.job.tier);
      if (outer !== undefined) sets.join(outer, unit);
    }
  }
  return sets;
}
