import type { PlainDate } from "../date/plain-date.ts";
import type { Bounded } from "../indicator/bounded.ts";
import type { Dataset } from "../indicator/dataset.ts";
import { contentOf, type DatasetContent } from "../indicator/dataset-content.ts";
import type { RatioIndicator } from "../indicator/indicator.ts";
import type { IndicatorCode } from "../indicator/indicator-code.ts";
import { nestProblems } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { type Ratio, safeRatioOf } from "../kernel/ratio.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import type { Period } from "../period/period.ts";
import type { Sector } from "../territory/sector.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Asked } from "./asked.ts";
import { gathered } from "./gathered.ts";
import { type Job, jobsOf } from "./jobs.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import { type Part, type PartJobs, partsOfUnits, type UnitParts } from "./ratio-parts.ts";
import { type ReadScope, type RollUpScope, readRatioRequest } from "./request.ts";
import { restatedParts } from "./restated-ratio-parts.ts";
import { restatementOf } from "./restatement.ts";

/** Which ratios to compute, of what. */
export interface RatioRollUpRequest extends RollUpScope {
  readonly ratios: readonly string[];
}

/**
 * A ratio of sums (tỷ lệ chung), never a mean of ratios: both parts are added up over the units that have both, and only
 * then divided. `total` is there only when all units have both, and neither ratio where a sum is bounded or the
 * denominator zero.
 */
export interface RatioFigure {
  readonly ratio: IndicatorCode;
  readonly unit: UnitId;
  readonly sectors: { readonly numerator: Sector; readonly denominator: Sector };
  readonly period: Period | PlainDate;
  /** The sums over the units that have both parts; `null` where none has. */
  readonly numerator: Bounded | null;
  readonly denominator: Bounded | null;
  readonly total: Ratio | null;
  readonly reported: Ratio | null;
  /** The units that should have both parts, those that do, and those that lack one. */
  readonly coverage: {
    readonly expected: readonly UnitId[];
    readonly complete: readonly UnitId[];
    readonly lacking: readonly UnitId[];
  };
  /** The units of which a part was shared out by weights, in a dataset that was restated; sorted. */
  readonly estimated: readonly UnitId[];
}

/**
 * Computes ratios for the units of a tier, or for listed ones, as ratios of sums. Where one part is collected higher up
 * than the other, the units in question are those of the higher tier. A numerator goes with the denominator of its own
 * sector; where that sector does not collect the denominator, with that of each sector that does.
 *
 * @throws DomainError `aggregation.unknownRatio`, `aggregation.baseNotStated`, and those of `rollUp`
 * @example
 * import { rollUpRatios } from "antq/aggregation";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, year } from "antq/period";
 * import { createTerritory } from "antq/territory";
 * const collection = [{ tier: "commune", sectors: ["police"] }] as const;
 * const catalogue = createCatalogue({
 *   indicators: [
 *     { code: "tips", name: { vi: "Tin báo", en: "Tips" }, unit: "tipOff", behaviour: "flow", collection },
 *     { code: "useful-tips", name: { vi: "Tin có giá trị", en: "Useful tips" }, unit: "tipOff", behaviour: "flow", collection,
 *       partOf: [{ whole: "tips", relation: "subset", by: "use" }] },
 *   ],
 *   ratios: [
 *     { code: "useful-share", name: { vi: "Tỷ lệ tin có giá trị", en: "Share of useful tips" }, unit: "percent",
 *       numerator: "useful-tips", denominator: "tips", collection },
 *   ],
 * });
 * const territory = createTerritory({
 *   units: [
 *     { code: "62", name: "Kon Tum", kind: "province" },
 *     { code: "23395", name: "Pờ Y", kind: "commune", parent: "62" },
 *     { code: "23380", name: "Đắk Ang", kind: "commune", parent: "62" },
 *   ],
 * });
 * const time = year(calendarYear, 2024);
 * const told = (indicator: string, unit: string, value: number) => {
 *   return { indicator, unit, reporter: `police:${unit}@..`, time, value, report: { document: "báo cáo năm" } };
 * };
 * const observations = [
 *   told("useful-tips", "23395", 1),
 *   told("tips", "23395", 2),
 *   told("useful-tips", "23380", 98),
 *   told("tips", "23380", 98),
 * ];
 * const dataset = createDataset({ catalogue, territory, observations });
 * const [share] = rollUpRatios(dataset, { ratios: ["useful-share"], to: "province", periods: [time] });
 * [String(share?.total?.numerator), String(share?.total?.denominator)] //=> ["99", "100"]
 */
export function rollUpRatios(dataset: Dataset, request: RatioRollUpRequest): readonly RatioFigure[] {
  return unwrap(safeRollUpRatios(dataset, request));
}

/** As `rollUpRatios`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeRollUpRatios(dataset: Dataset, request: unknown): Result<readonly RatioFigure[]> {
  const read = readRatioRequest(request);
  if (!read.ok) return read;
  const { ratios, ...scope } = read.value;
  const content = contentOf(dataset);
  return gathered([...new Set(ratios)].sort().map((code) => figuresOfRatio(content, code, scope)));
}

function figuresOfRatio(
  content: DatasetContent,
  code: string,
  scope: ReadScope,
): Result<readonly RatioFigure[]> {
  const ratio = content.catalogue.ratio(code);
  if (ratio === undefined) return failure(AGGREGATION_PROBLEMS.unknownRatio({ code }, ["ratios"]));
  const { numerator, denominator } = ratio;
  if (numerator === null || denominator === null) {
    return failure(AGGREGATION_PROBLEMS.baseNotStated({ code }, ["ratios"]));
  }
  const jobs = jobsOf(content, [numerator, denominator], scope);
  if (!jobs.ok) return failure(...nestProblems(jobs.problems, code));
  const found = new ProblemCollector();
  const figures = pairsOf(jobs.value, numerator, denominator).flatMap((pair) =>
    figuresOfPair(content, ratio, pair, scope, found),
  );
  if (!found.isEmpty) return failure(...nestProblems(found.problems, code));
  return success(figures.toSorted(compareFigures));
}

function compareFigures(left: RatioFigure, right: RatioFigure): number {
  const [one, other] = [left, right].map(({ sectors, unit, period }) =>
    [sectors.numerator, sectors.denominator, unit, period].join(" "),
  );
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

/** The jobs whose figures are divided by each other, each with the times at which they are. */
function pairsOf(jobs: readonly Job[], numerator: string, denominator: string): readonly PartJobs[] {
  const [tops, bottoms] = [numerator, denominator].map((code) =>
    jobs.filter(({ indicator }) => indicator.code === code),
  );
  return (tops ?? []).flatMap((top) =>
    (bottoms ?? []).flatMap((bottom): readonly PartJobs[] => {
      const isDivided = ({ period }: Asked) =>
        asksFor(bottom, top, period) &&
        (bottom.sector === top.sector ||
          !bottoms?.some((other) => other.sector === top.sector && asksFor(other, top, period)));
      const periods = new Set(top.asked.filter(isDivided).map(({ period }) => period));
      return periods.size === 0
        ? []
        : [{ numerator: within(top, periods), denominator: within(bottom, periods) }];
    }),
  );
}

function asksFor({ hierarchy, asked }: Job, beside: Job, period: Asked["period"]): boolean {
  return hierarchy === beside.hierarchy && asked.some((each) => each.period === period);
}

function within(job: Job, periods: ReadonlySet<Asked["period"]>): Job {
  return { ...job, asked: job.asked.filter(({ period }) => periods.has(period)) };
}

function figuresOfPair(
  content: DatasetContent,
  ratio: RatioIndicator,
  jobs: PartJobs,
  scope: ReadScope,
  found: ProblemCollector,
): readonly RatioFigure[] {
  const { numerator, denominator } = jobs;
  const sectors = Object.freeze({ numerator: numerator.sector, denominator: denominator.sector });
  const restatement = restatementOf(content);
  const parts =
    restatement === undefined
      ? partsOfUnits(content, jobs, scope, found)
      : restatedParts(content, restatement, jobs, scope, found);
  return parts.map(({ unit, period, ...parts }) =>
    Object.freeze({ ratio: ratio.code, unit, sectors, period, ...ratioFrom(parts) }),
  );
}

type Quotient = Omit<RatioFigure, "ratio" | "unit" | "sectors" | "period">;

function ratioFrom({
  numerator,
  denominator,
  coverage,
  estimated,
}: Omit<UnitParts, "unit" | "period">): Quotient {
  const isExact = isExactPart(numerator) && isExactPart(denominator);
  const quotient = isExact ? safeRatioOf(numerator?.value, denominator?.value) : undefined;
  const reported = quotient?.ok ? quotient.value : null;
  const isComplete = coverage.expected.length > 0 && coverage.lacking.length === 0;
  return { numerator, denominator, total: isComplete ? reported : null, reported, coverage, estimated };
}

function isExactPart(part: Part): boolean {
  return part !== null && part.bound === "exact";
}
