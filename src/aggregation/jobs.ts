import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn } from "../date/validity.ts";
import { collectionOn } from "../indicator/collection.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Collection, Indicator } from "../indicator/indicator.ts";
import { quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import type { Hierarchy } from "../territory/hierarchy.ts";
import { hierarchyAt } from "../territory/hierarchy-at.ts";
import type { Sector } from "../territory/sector.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { type Asked, askedOf, askedOfIndicator } from "./asked.ts";
import { reportDays, reportUnknown } from "./asked-checks.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import type { ReadScope } from "./request.ts";
import { type Restatement, restatementOf } from "./restatement.ts";
import { RESTATING_PROBLEMS } from "./restating-problems.ts";

/** Figures that are added up in one go: of one indicator and sector, from the units of one tier in one hierarchy. */
export interface Job {
  readonly indicator: Indicator;
  readonly sector: Sector;
  readonly tier: Tier;
  readonly hierarchy: Hierarchy;
  /** The hierarchy in which the collecting units stand: another one only where figures are restated in the map of a day. */
  readonly collectedIn: Hierarchy;
  readonly targets: readonly UnitId[];
  readonly asked: readonly Asked[];
}

/** The jobs that answer a request. */
export function jobsOf(
  content: DatasetContent,
  codes: readonly string[],
  scope: ReadScope,
): Result<readonly Job[]> {
  const found = new ProblemCollector();
  const asked = askedOf(content, scope.periods);
  const groups = hierarchyGroups(content, asked, scope, found);
  const indicators = [...new Set(codes)].sort().flatMap((code) => {
    const indicator = content.catalogue.indicator(code);
    if (indicator === undefined)
      found.report(AGGREGATION_PROBLEMS.unknownIndicator, { code }, ["indicators"]);
    return indicator ?? [];
  });
  reportUnknown(content, scope.among ?? [], ["among"], found);
  const jobs = indicators.flatMap((indicator) => {
    reportDays(indicator, asked, ["periods"], found);
    return groups.flatMap((group) => jobsWithin(indicator, group, found));
  });
  return found.isEmpty ? success(jobs) : failure(...found.problems);
}

/** Times that share a hierarchy. */
interface Group {
  readonly hierarchy: Hierarchy;
  readonly collectedIn: Hierarchy;
  readonly targets: readonly UnitId[];
  readonly asked: readonly Asked[];
}

function hierarchyGroups(
  content: DatasetContent,
  asked: readonly Asked[],
  { to, hierarchyOn }: ReadScope,
  found: ProblemCollector,
): readonly Group[] {
  const { territory } = content;
  const restated = restatementOf(content);
  reportOtherMap(restated, hierarchyOn, found);
  const day = restated?.on ?? hierarchyOn;
  const groups = groupedBy(asked, ({ lastDay }) =>
    hierarchyAt(territory, restated ? lastDay : (hierarchyOn ?? lastDay)),
  );
  return [...groups].map(([collectedIn, ofHierarchy]) => {
    const hierarchy = restated?.hierarchy ?? collectedIn;
    const targets = targetsIn(hierarchy, to, day ?? ofHierarchy[0].lastDay, found);
    return { hierarchy, collectedIn, targets, asked: ofHierarchy };
  });
}

/** Figures that were restated stand in one map only. */
function reportOtherMap(
  restated: Restatement | undefined,
  hierarchyOn: PlainDate | null,
  found: ProblemCollector,
): void {
  if (restated === undefined || hierarchyOn === null) return;
  if (isValidOn(restated.hierarchy.validity, hierarchyOn)) return;
  found.report(RESTATING_PROBLEMS.otherMap, { day: hierarchyOn, on: restated.on }, ["hierarchyOn"]);
}

function targetsIn(
  hierarchy: Hierarchy,
  to: Tier | readonly UnitId[],
  day: PlainDate,
  found: ProblemCollector,
): readonly UnitId[] {
  if (typeof to === "string") {
    const units = hierarchy.unitsOfTier(to);
    if (units.length === 0) found.report(AGGREGATION_PROBLEMS.noUnitOfTier, { tier: to, day }, ["to"]);
    return units.toSorted();
  }
  const units = [...new Set(to)].sort();
  for (const unit of units) {
    const facts = { unit: quoteInput(unit).replaceAll("`", ""), day };
    if (hierarchy.indexOf(unit) === undefined)
      found.report(AGGREGATION_PROBLEMS.unitNotInHierarchy, facts, ["to"]);
  }
  return units;
}

function jobsWithin(
  indicator: Indicator,
  { hierarchy, collectedIn, targets, asked }: Group,
  found: ProblemCollector,
): readonly Job[] {
  return [...byCollection(indicator, asked, found)].flatMap(([collections, ofCollections]) => {
    reportNobody(indicator, collections, collectedIn, ofCollections, found);
    reportTooFarDown(indicator, collections, hierarchy, targets, found);
    return collections.flatMap(({ tier, sectors }) => {
      const reached = targets.filter((unit) => !isBelow(hierarchy, unit, tier));
      return sectors.map((sector) => ({
        indicator,
        sector,
        tier,
        hierarchy,
        collectedIn,
        targets: reached,
        asked: askedOfIndicator(indicator, ofCollections),
      }));
    });
  });
}

/** Times at whose end the same bodies collect. */
function byCollection(
  indicator: Indicator,
  asked: readonly Asked[],
  found: ProblemCollector,
): ReadonlyMap<readonly Collection[], Asked[]> {
  const groups = new Map<readonly Collection[], Asked[]>();
  for (const each of asked) {
    const collections = collectionOn(indicator, each.lastDay);
    if (collections.length === 0) {
      const facts = { indicator: indicator.code, day: each.lastDay };
      found.report(AGGREGATION_PROBLEMS.notCollected, facts, ["periods"]);
      continue;
    }
    const known = [...groups.keys()].find((other) => isSame(other, collections)) ?? collections;
    const group = groups.get(known) ?? [];
    groups.set(known, group);
    group.push(each);
  }
  return groups;
}

function isSame(left: readonly Collection[], right: readonly Collection[]): boolean {
  return left.length === right.length && left.every((collection, place) => collection === right[place]);
}

/** Of a tier that has ended, or has not begun, there are no units to add up in the hierarchy of another day. */
function reportNobody(
  { code }: Indicator,
  collections: readonly Collection[],
  { units, tierOf, validity }: Hierarchy,
  asked: readonly Asked[],
  found: ProblemCollector,
): void {
  if (collections.some(({ tier }) => units.some((unit) => tierOf(unit) === tier))) return;
  const tiers = collections.map(({ tier }) => tier).join(", ");
  for (const { period } of asked) {
    const facts = {
      indicator: code,
      tiers,
      period,
      from: validity.from ?? "..",
      until: validity.until ?? "..",
    };
    found.report(AGGREGATION_PROBLEMS.noCollectingUnit, facts, ["hierarchyOn"]);
  }
}

function reportTooFarDown(
  { code }: Indicator,
  collections: readonly Collection[],
  hierarchy: Hierarchy,
  targets: readonly UnitId[],
  found: ProblemCollector,
): void {
  for (const unit of targets) {
    if (!collections.every(({ tier }) => isBelow(hierarchy, unit, tier))) continue;
    const tiers = collections.map(({ tier }) => tier).join(", ");
    found.report(AGGREGATION_PROBLEMS.belowCollection, { indicator: code, unit, tiers }, ["to"]);
  }
}

function isBelow(hierarchy: Hierarchy, unit: UnitId, tier: Tier): boolean {
  const own = hierarchy.tierOf(unit);
  return own !== undefined && TIERS[own].order > TIERS[tier].order;
}
