import type { Coverage } from "../indicator/coverage.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { numberOfDay } from "../indicator/dataset-times.ts";
import { addBounds } from "../kernel/bound.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Asked } from "./asked.ts";
import { exactSum } from "./exact-sum.ts";
import type { Job } from "./jobs.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import { type Cast, castOf, castTime, isSameUnit } from "./restated-cast.ts";
import { type Member, membersOf, rosterOfMembers } from "./restated-members.ts";
import { type Contribution, contributionsOf, type RestatedSource } from "./restated-readings.ts";
import {
  type Added,
  type Covered,
  coverageFrom,
  type EstimatedPart,
  figureFrom,
  type RolledFigure,
  unscaled,
} from "./rolled-figure.ts";
import type { Roster } from "./roster.ts";
import { type Tally, talliesOf } from "./tally.ts";
import { windowColumns } from "./window-columns.ts";

/**
 * The figures of units of the map at all times of a job, of the units in these rosters only. Those who answer for all of a
 * time and lie wholly in the target, as nearly all do, are added up as in any roll-up; the others one by one.
 */
export function restatedFigures(
  source: RestatedSource,
  job: Job,
  rosters: ReadonlyMap<UnitId, Roster>,
  found: ProblemCollector,
): readonly RolledFigure[] {
  const targets = [...rosters].map(([unit, { units }]): Target => ({ unit, among: new Set(units) }));
  return timesAlike(job).flatMap((asked) => figuresAt(source, { ...job, asked }, targets, found));
}

/** A unit of the map, and the units that are taken in. */
interface Target {
  readonly unit: UnitId;
  readonly among: ReadonlySet<UnitId>;
}

/** The times of a job in lots at which the same units speak: within most nothing changes, and they all have one tree. */
function timesAlike({ asked, indicator, collectedIn }: Job): readonly (readonly Asked[])[] {
  const { from } = collectedIn.validity;
  const since = from === null ? Number.NEGATIVE_INFINITY : numberOfDay(from);
  const isStill = (each: Asked) => indicator.behaviour !== "flow" || castTime(each).firstDay >= since;
  const still = asked.filter(isStill);
  const moving = asked.filter((each) => !isStill(each)).map((each) => [each]);
  return still.length === 0 ? moving : [still, ...moving];
}

function figuresAt(
  source: RestatedSource,
  job: Job,
  targets: readonly Target[],
  found: ProblemCollector,
): readonly RolledFigure[] {
  const { content, lookup, maxAgeDays } = source;
  const { asked } = job;
  const [first] = asked;
  if (first === undefined) return [];
  const casts = targets.map((target) => splitCast(source, target, castFor(source, target.unit, first)));
  const windows = windowColumns(content, asked);
  const rosters = casts.map(({ plain }) => rosterOfMembers(plain));
  const tallies = talliesOf({ content, job, lookup, windows, maxAgeDays }, rosters);
  return casts.flatMap(({ target, others, isSame }, place) =>
    asked.flatMap((each, number): readonly RolledFigure[] => {
      const tally = tallies[place]?.[number];
      const roster = rosters[place];
      if (tally === undefined || roster === undefined) return [];
      const given = contributionsOf(source, target.unit, each, others).filter(({ unit }) =>
        target.among.has(unit),
      );
      const added = addedUp(job, each, { roster, tally, given, isSame });
      const facts = { indicator: job.indicator.code, unit: target.unit, period: each.period };
      if (Number.isNaN(added.sum)) found.report(AGGREGATION_PROBLEMS.sumTooLarge, facts);
      const of = { indicator: job.indicator, sector: job.sector, unit: target.unit, period: each.period };
      return Number.isNaN(added.sum) ? [] : [figureFrom({ ...of, maxAgeDays }, added)];
    }),
  );
}

/** Who speaks for a target at a time; the same for all indicators that are collected at a tier and behave alike. */
export function castFor({ content, restatement, job }: RestatedSource, target: UnitId, asked: Asked): Cast {
  const kind = job.indicator.behaviour === "flow" ? "flow" : "other";
  const key = `${kind} ${job.tier} ${target} ${asked.period}`;
  const ofContent = casts.get(content) ?? new Map<string, Cast>();
  casts.set(content, ofContent);
  const before = ofContent.get(key);
  if (before !== undefined) return before;
  const members = membersOf(content, restatement, target, job.tier);
  const cast = castOf(content.territory, members, castTime(asked), kind);
  // Most are filtered again in no time; those in which units followed one another are worth their place.
  if (cast.moving.length > 0) ofContent.set(key, cast);
  return cast;
}

/** What was worked out before; nothing but time depends on it. */
const casts = /* @__PURE__ */ new WeakMap<DatasetContent, Map<string, Cast>>();

/** Who speaks for a target: the units that are added up at once, and the others. */
interface SplitCast {
  readonly target: Target;
  readonly plain: readonly Member[];
  readonly others: Cast;
  readonly isSame: boolean;
}

function splitCast({ restatement }: RestatedSource, target: Target, cast: Cast): SplitCast {
  const { still, moving } = cast;
  return {
    target,
    plain: still.filter(({ isWhole, unit }) => isWhole && target.among.has(unit)),
    others: { still: still.filter(({ isWhole }) => !isWhole), moving },
    isSame: isSameUnit(restatement.carriedOf, cast, target.unit),
  };
}

interface Given {
  readonly roster: Roster;
  readonly tally: Tally;
  readonly given: readonly Contribution[];
  readonly isSame: boolean;
}

/** Puts together what was added up at once and what was given one by one. */
function addedUp({ indicator }: Job, { months }: Asked, { roster, tally, given, isSame }: Given): Added {
  const covered = withContributions(coverageFrom(roster, tally, months), given);
  const hasSum = covered.coverage.unitMonths.known > 0 && (indicator.addsOverPlaces || isSame);
  const days = [tally.earliest, ...given.map(({ day }) => day)].flatMap((day) => day ?? []);
  return {
    ...covered,
    sum: hasSum ? given.reduce((all, { value }) => exactSum(all, value), tally.sum) : null,
    bound: given.map(({ bound }) => bound).reduce(addBounds, tally.bound),
    earliest: days.length === 0 ? null : Math.min(...days),
    estimated: estimatedPart(given, indicator.decimals),
  };
}

function estimatedPart(given: readonly Contribution[], decimals: number): EstimatedPart | null {
  const shared = given.filter(({ share, known }) => share !== null && known > 0);
  if (shared.length === 0) return null;
  const sum = shared.reduce((all, { value }) => exactSum(all, value), 0);
  const units = shared.map(({ unit }) => unit).sort();
  return Object.freeze({ amount: unscaled(sum, decimals), units: Object.freeze(units) });
}

function withContributions(plain: Covered, given: readonly Contribution[]): Covered {
  if (given.length === 0) return plain;
  const { coverage, contradicted } = plain;
  const named = (before: readonly UnitId[], fits: (each: Contribution) => boolean) =>
    Object.freeze([...before, ...given.filter(fits).map(({ unit }) => unit)].sort());
  const total = (side: "known" | "expected") =>
    given.reduce((sum, each) => sum + each[side], coverage.unitMonths[side]);
  const all: Coverage = {
    expected: named(coverage.expected, () => true),
    complete: named(coverage.complete, ({ known, expected }) => known === expected),
    partial: named(coverage.partial, ({ known, expected }) => known > 0 && known < expected),
    missing: named(coverage.missing, ({ known }) => known === 0),
    unitMonths: Object.freeze({ known: total("known"), expected: total("expected") }),
  };
  return {
    coverage: Object.freeze(all),
    contradicted: named(contradicted, ({ isContradicted }) => isContradicted),
  };
}
