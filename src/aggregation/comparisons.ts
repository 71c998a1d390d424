import type { Bounded } from "../indicator/bounded.ts";
import { type ChangeOnBase, changeOnBase } from "../indicator/change-on-base.ts";
import { isComplete } from "../indicator/coverage.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { numberOfDay, timeFactsOf } from "../indicator/dataset-times.ts";
import type { Indicator, Replacement } from "../indicator/indicator.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import type { Period } from "../period/period.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Asked } from "./asked.ts";
import { type CommonUnits, commonUnits } from "./common-units.ts";
import { inOrder } from "./figure-order.ts";
import { figuresOfJob, type Rosters, rostersOf } from "./job-figures.ts";
import { type Job, jobsOf } from "./jobs.ts";
import type { ReadScope } from "./request.ts";
import { figureOfNobody, type RolledFigure } from "./rolled-figure.ts";
import { rosterFrom } from "./roster.ts";

/** A figure beside that of its base period, over the units that are complete in both (so với cùng kỳ). */
export interface FigureComparison {
  readonly now: RolledFigure;
  readonly base: RolledFigure;
  /**
   * The units that are complete in both, over which the change is. Where other tiers collected in the two periods, the
   * unit itself if it is complete in both. In a restated dataset those of the later period, each of which is complete with
   * all that shared its territory before.
   */
  readonly units: readonly UnitId[];
  /** `null` where there is none such, or they do not add up. */
  readonly change: ChangeOnBase | null;
  /** What the indicator took the place of between the two, so that they do not count the same. */
  readonly replacedBetween: readonly Replacement[];
}

type Scope = Omit<ReadScope, "periods">;

/** Compares the figures of a period with those of another one. */
export function comparisonsOf(
  content: DatasetContent,
  indicators: readonly string[],
  scope: Scope,
  period: Period,
  before: Period,
): Result<readonly FigureComparison[]> {
  const nows = jobsOf(content, indicators, { ...scope, periods: [period] });
  if (!nows.ok) return nows;
  const bases = jobsOf(content, indicators, { ...scope, periods: [before] });
  if (!bases.ok) return bases;
  const found = new ProblemCollector();
  const rows = nows.value.flatMap((now) => {
    const isBeside = ({ indicator, sector }: Job) => indicator === now.indicator && sector === now.sector;
    const base = bases.value.find(isBeside);
    return comparisonsOfJob(content, now, base, before, scope, found);
  });
  const byFigure = new Map(rows.map((row) => [row.now, row]));
  const sorted = inOrder([...byFigure.keys()]).flatMap((now) => byFigure.get(now) ?? []);
  return found.isEmpty ? success(sorted) : failure(...found.problems);
}

function comparisonsOfJob(
  content: DatasetContent,
  now: Job,
  base: Job | undefined,
  before: Period,
  scope: Scope,
  found: ProblemCollector,
): readonly FigureComparison[] {
  const figuresOver = (job: Job | undefined, rosters: Rosters | undefined) =>
    job === undefined || rosters === undefined
      ? NO_FIGURES
      : byUnit(figuresOfJob(content, job, rosters, scope.maxStockAgeDays, found));
  const bases = figuresOver(base, base && rostersOf(content, base, scope));
  const pairs = [...figuresOver(now, rostersOf(content, now, scope)).values()].map((figure): Pair => {
    const beside = bases.get(figure.unit) ?? figureOfNobody(figure, before);
    const tiers = now.tier === base?.tier ? "one" : "two";
    return { now: figure, base: beside, units: commonUnits(content, figure, beside, tiers) };
  });
  const narrower = pairs.filter(isNarrower);
  const narrowed = (side: keyof CommonUnits): Rosters =>
    new Map(narrower.map(({ now: { unit }, units }) => [unit, rosterFrom(content, units[side])]));
  const replaced = replacedBetween(now.indicator, now.asked, before);
  const [nowsOver, basesOver] = [figuresOver(now, narrowed("now")), figuresOver(base, narrowed("base"))];
  return pairs.map((pair): FigureComparison => {
    const { unit } = pair.now;
    const [ofNow, ofBase] = isNarrower(pair)
      ? [nowsOver.get(unit), basesOver.get(unit)]
      : [pair.now, pair.base];
    const change = changeBetween(ofNow, ofBase);
    return Object.freeze({ ...pair, units: pair.units.now, change, replacedBetween: replaced });
  });
}

type Pair = Pick<FigureComparison, "now" | "base"> & { readonly units: CommonUnits };

const NO_FIGURES: ReadonlyMap<UnitId, RolledFigure> = /* @__PURE__ */ new Map();

function byUnit(figures: readonly RolledFigure[]): ReadonlyMap<UnitId, RolledFigure> {
  return new Map(figures.map((figure) => [figure.unit, figure]));
}

/** Whether some units are complete in both periods, but not all. */
function isNarrower({ now, base, units }: Pair): boolean {
  return units.now.length > 0 && !(isComplete(now.coverage) && isComplete(base.coverage));
}

function changeBetween(now: RolledFigure | undefined, base: RolledFigure | undefined): ChangeOnBase | null {
  const [current, before] = [totalOf(now), totalOf(base)];
  return current === null || before === null ? null : changeOnBase(current, before);
}

function totalOf(figure: RolledFigure | undefined): Bounded | null {
  if (figure === undefined || figure.total === null) return null;
  return Object.freeze({ value: figure.total, bound: figure.bound });
}

/** What an indicator took the place of between two periods. */
function replacedBetween(
  { replaces }: Indicator,
  now: readonly Asked[],
  before: Period,
): readonly Replacement[] {
  const times = [...now.map(({ period }) => period), before].map(timeFactsOf);
  const first = Math.min(...times.map(({ firstDay }) => firstDay));
  const end = Math.max(...times.map(({ endDay }) => endDay));
  return Object.freeze(
    replaces.filter(({ from }) => {
      const day = numberOfDay(from);
      return first < day && day < end;
    }),
  );
}
