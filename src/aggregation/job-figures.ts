import type { DatasetContent } from "../indicator/dataset-content.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { inOrder } from "./figure-order.ts";
import { type Job, jobsOf } from "./jobs.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import type { ReadScope } from "./request.ts";
import { restatedFigures } from "./restated-figures.ts";
import { membersOf, rosterOfMembers } from "./restated-members.ts";
import { restatedSource } from "./restated-readings.ts";
import { restatementOf } from "./restatement.ts";
import { type RolledFigure, rolledFigure } from "./rolled-figure.ts";
import { asRolled } from "./rolled-lists.ts";
import { type Roster, rosterAmong, rosterOf } from "./roster.ts";
import { seriesOf } from "./series-lookup.ts";
import { talliesOf } from "./tally.ts";
import { windowColumns } from "./window-columns.ts";

/** Adds up some indicators in a scope. */
export function figuresOf(
  content: DatasetContent,
  indicators: readonly string[],
  scope: ReadScope,
): Result<readonly RolledFigure[]> {
  const jobs = jobsOf(content, indicators, scope);
  if (!jobs.ok) return jobs;
  const found = new ProblemCollector();
  const figures = jobs.value.flatMap((job) =>
    figuresOfJob(content, job, rostersOf(content, job, scope), scope.maxStockAgeDays, found),
  );
  return found.isEmpty ? success(asRolled(inOrder(figures))) : failure(...found.problems);
}

/** Units with those whose figures make up theirs. */
export type Rosters = ReadonlyMap<UnitId, Roster>;

/** The roster of each unit that a job is for; in a map of another day all that may ever speak for it. */
export function rostersOf(content: DatasetContent, job: Job, { among }: Pick<ReadScope, "among">): Rosters {
  const taken = among === null ? null : new Set(among);
  const restatement = restatementOf(content);
  return new Map(
    job.targets.map((unit) => {
      const whole =
        restatement === undefined
          ? rosterOf(content, job.hierarchy, unit, job.tier)
          : rosterOfMembers(membersOf(content, restatement, unit, job.tier));
      return [unit, taken === null ? whole : rosterAmong(content, whole, taken)];
    }),
  );
}

/** The figures of units at all times of a job, from these rosters; `found` takes the sums that are too large. */
export function figuresOfJob(
  content: DatasetContent,
  job: Job,
  rosters: Rosters,
  maxAgeDays: number,
  found: ProblemCollector,
): readonly RolledFigure[] {
  const restatement = restatementOf(content);
  if (restatement !== undefined) {
    return restatedFigures(restatedSource(content, restatement, job, maxAgeDays), job, rosters, found);
  }
  const lookup = seriesOf(content, job.indicator.code, job.sector);
  const source = { content, job, lookup, windows: windowColumns(content, job.asked), maxAgeDays };
  const tallies = talliesOf(source, [...rosters.values()]);
  const figures: RolledFigure[] = [];
  let place = 0;
  for (const [unit, roster] of rosters) {
    for (const [number, asked] of job.asked.entries()) {
      const tally = tallies[place]?.[number];
      if (tally === undefined) continue;
      const facts = { indicator: job.indicator.code, unit, period: asked.period };
      if (Number.isNaN(tally.sum)) found.report(AGGREGATION_PROBLEMS.sumTooLarge, facts);
      else figures.push(rolledFigure(job, unit, asked, roster, tally, maxAgeDays));
    }
    place += 1;
  }
  return figures;
}
