import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import type { Dataset } from "../indicator/dataset.ts";
import { contentOf, type DatasetContent, withContent } from "../indicator/dataset-content.ts";
import { supersededIn } from "../indicator/dataset-observations.ts";
import type { IndicatorCode } from "../indicator/indicator-code.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { type Ratio, ratioOf } from "../kernel/ratio.ts";
import { optional, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import type { Territory } from "../territory/territory-content.ts";
import { TIERS } from "../territory/tier.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { stepsTowards } from "./carried-units.ts";
import { tierOf } from "./restated-members.ts";
import { type Restatement, restatementOf, restatementOn, setRestatement } from "./restatement.ts";
import { RESTATING_PROBLEMS } from "./restating-problems.ts";
import { checkObservedUnits } from "./restating-units.ts";
import { checkWeights, readWeights, type WeightRecord, weightsOf } from "./weights.ts";

/** On which day the map is wanted, and how what was divided is shared out. */
export interface RestatingRequest {
  /** A day before or after the figures. */
  readonly on: PlainDate;
  /** For each divided unit one for each of its parts, which add up to 1. */
  readonly weights?: readonly WeightRecord[];
}

/** Figures in the map of another day (quy đổi số liệu theo địa giới mới), and what could not be brought there. */
export interface Restated {
  /** All that adds figures up takes it; `observationsIn` lists the original observations, since none is rewritten. */
  readonly dataset: RestatedDataset;
  /** The units whose figures count only higher up, or nowhere; sorted. */
  readonly refused: readonly Refused[];
  /** How many of the observations are shared out by weights; `null` where there are no observations. */
  readonly estimatedShare: Ratio | null;
  /** All observations of the dataset, by how they are carried. */
  readonly observations: {
    readonly exact: number;
    readonly estimated: number;
    readonly refused: number;
  };
}

/** A dataset in the map of one day. */
export interface RestatedDataset extends Dataset {
  readonly on: PlainDate;
}

/** A unit of which no unit of the map is known to hold just its figures. */
export interface Refused {
  readonly unit: UnitId;
  /**
   * `split`: it was divided, and no weights say how; `merged`: on the way back, it was made of several; `tierEnded`: its
   * tier has no units any more (huyện); `unknown`: nobody says what became of it, or what was there before.
   */
  readonly reason: "split" | "merged" | "tierEnded" | "unknown";
  /** The units of the map in which it lies, as far as is known. */
  readonly between: readonly UnitId[];
  /** The lowest unit of the map that holds all of it: there, and above, its figures count in full; `null` where none does. */
  readonly heldBy: UnitId | null;
  readonly indicators: readonly IndicatorCode[];
  readonly observations: number;
}

/**
 * Brings figures into the map of another day (quy đổi về bản đồ hành chính của một ngày), so that they stay comparable when
 * units are merged, divided or renamed. Nothing is rewritten: windows are derived from what each former unit reported,
 * and only then added up for the unit that holds it now.
 *
 * - What went whole into a unit counts there exactly; in the coverage the former units are expected, each by its name.
 * - Of what was divided the lowest unit that holds all parts has the exact figure. Below it the former unit is missing,
 *   unless `weights` say how to share it out: then the parts are rounded once, by largest remainder, so that they add up to
 *   the figure again, and are marked `estimated`.
 * - Of a unit whose succession is not known, the unit in which it lay decides: a former commune counts in the province that
 *   its province became. What was collected at a tier that has ended counts there too, and is never spread.
 * - A day before the figures is as good: a division is then a merger, and a merger a division.
 * - Restating again starts from the original, with the weights of before and the new ones.
 *
 * @throws DomainError `aggregation.noMap`, `aggregation.notObservedUnit`, `aggregation.observedOutOfLife`,
 * `aggregation.notAShare`, `aggregation.weightOfNoPart`, `aggregation.weightTwice`, `aggregation.weightLacking`,
 * `aggregation.weightsNotOne`, `aggregation.unknownUnit`, `aggregation.unknownIndicator`
 * @example
 * import { restate, rollUp } from "antq/aggregation";
 * import { plainDate } from "antq/date";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, year } from "antq/period";
 * import { createTerritory, PROVINCE_SUCCESSIONS, PROVINCES, parseUnitId } from "antq/territory";
 * const catalogue = createCatalogue({
 *   indicators: [
 *     {
 *       code: "fires",
 *       name: { vi: "Vụ cháy, nổ", en: "Fires" },
 *       unit: "incident",
 *       behaviour: "flow",
 *       collection: [{ tier: "province", sectors: ["police"] }],
 *     },
 *   ],
 * });
 * const territory = createTerritory({ units: PROVINCES, successions: PROVINCE_SUCCESSIONS });
 * const time = year(calendarYear, 2024);
 * const observations = [["51", 30], ["62", 12]].map(([unit = "", value = 0]) => {
 *   return { indicator: "fires", unit: `${unit}`, reporter: `police:${unit}@..`, time, value, report: { document: "báo cáo năm" } };
 * });
 * const dataset = createDataset({ catalogue, territory, observations });
 * const today = restate(dataset, territory, { on: plainDate("2026-06-30") });
 * today.refused //=> []
 * const to = [parseUnitId("51@2025-07-01")];
 * const [figure] = rollUp(today.dataset, { indicators: ["fires"], to, periods: [time] });
 * [String(figure?.total), figure?.coverage.complete] //=> ["42", ["51@..", "62@.."]]
 */
export function restate(dataset: Dataset, territory: Territory, request: RestatingRequest): Restated {
  return unwrap(safeRestate(dataset, territory, request));
}

const readRequest = /* @__PURE__ */ recordOf({
  on: safeParsePlainDate,
  weights: optional(readWeights, []),
});

/** As `restate`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeRestate(dataset: Dataset, territory: Territory, request: unknown): Result<Restated> {
  const read = readRequest(request);
  if (!read.ok) return read;
  const { on, weights: given } = read.value;
  const before = restatementOf(contentOf(dataset));
  const original = before?.original ?? dataset;
  const found = new ProblemCollector();
  checkObservedUnits(contentOf(original), territory, found);
  checkWeights(given, on, { territory, catalogue: original.catalogue }, found);
  const weights = weightsOf([...(before?.weights.list ?? []), ...given]);
  const restatement = restatementOn(original, territory, on, weights);
  if (restatement.hierarchy.units.length === 0) found.report(RESTATING_PROBLEMS.noMap, { on }, ["on"]);
  return found.isEmpty ? success(restatedWith(restatement, territory)) : failure(...found.problems);
}

function restatedWith(restatement: Restatement, territory: Territory): Restated {
  const { original, on } = restatement;
  const content: DatasetContent = { ...contentOf(original), territory };
  setRestatement(content, restatement);
  const { catalogue, size, notes } = original;
  const shown = { catalogue, territory, size, notes, on, superseded: () => supersededIn(content) };
  const { refused, estimated } = refusedIn(content, restatement);
  const count = refused.reduce((sum, { observations }) => sum + observations, 0);
  return Object.freeze({
    dataset: withContent(shown, content),
    refused,
    estimatedShare: size === 0 ? null : ratioOf(estimated, size),
    observations: Object.freeze({ exact: size - estimated - count, estimated, refused: count }),
  });
}

/** The units that are not carried to one of the map, and how many observations are shared out by weights. */
function refusedIn(
  content: DatasetContent,
  restatement: Restatement,
): { readonly refused: readonly Refused[]; readonly estimated: number } {
  const { series, units, indicators } = content;
  const { carriedOf, sharesOf } = restatement;
  const found = new Map<UnitId, { indicators: Set<IndicatorCode>; observations: number }>();
  let estimated = 0;
  for (let at = 0; at < series.count; at += 1) {
    const unit = units[series.unit[at] ?? -1];
    const indicator = indicators[series.indicator[at] ?? -1];
    if (unit === undefined || indicator === undefined) continue;
    const { images, holder } = carriedOf(unit);
    if (images.length === 1 && images[0] === holder) continue;
    const count = (series.firstRow[at + 1] ?? 0) - (series.firstRow[at] ?? 0);
    if (indicator.addsOverPlaces && sharesOf(unit, indicator.code) !== null) estimated += count;
    else {
      const row = found.get(unit) ?? { indicators: new Set(), observations: 0 };
      found.set(unit, row);
      row.indicators.add(indicator.code);
      row.observations += count;
    }
  }
  const refused = [...found].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    refused: Object.freeze(refused.map(([unit, row]) => refusedUnit(content, restatement, unit, row))),
    estimated,
  };
}

function refusedUnit(
  { territory }: DatasetContent,
  { on, hierarchy, carriedOf }: Restatement,
  unit: UnitId,
  row: { readonly indicators: ReadonlySet<IndicatorCode>; readonly observations: number },
): Refused {
  const { images, holder } = carriedOf(unit);
  return Object.freeze({
    unit,
    reason: reasonOf(territory, unit, on, images, hierarchy),
    between: Object.freeze(images),
    heldBy: holder,
    indicators: Object.freeze([...row.indicators].sort()),
    observations: row.observations,
  });
}

function reasonOf(
  territory: Territory,
  unit: UnitId,
  on: PlainDate,
  images: readonly UnitId[],
  hierarchy: Restatement["hierarchy"],
): Refused["reason"] {
  if (images.length > 0) return stepsTowards(territory, unit, on).direction === "back" ? "merged" : "split";
  const tier = tierOf(territory, unit);
  const hasEnded = tier !== undefined && hierarchy.unitsOfTier(tier).length === 0;
  return hasEnded && TIERS[tier].validity.until !== null ? "tierEnded" : "unknown";
}
