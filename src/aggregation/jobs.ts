import type { PlainDate } from "../date/plain-date.ts";
import { collectionOn } from "../indicator/collection.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Collection, Indicator } from "../indicator/indicator.ts";
import { quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import type { Hierarchy } from "../territory/hierarchy.ts";
import { hierarchyAt } from "../territory/hierarchy-at.ts";
import type { Sector } from "../territory/sector.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { type Asked, askedOf, askedOfIndicator } from "./asked.ts";
import { reportDays, reportUnknown } from "./asked-checks.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import type { ReadScope } from "./request.ts";

/** Figures that are added up in one go: of one indicator and sector, from the units of one tier in one hierarchy. */
export interface Job {
  readonly indicator: Indicator;
  readonly sector: Sector;
  readonly tier: Tier;
  readonly hierarchy: Hierarchy;
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
  readonly targets: readonly UnitId[];
  readonly asked: readonly Asked[];
}

function hierarchyGroups(
  { territory }: DatasetContent,
  asked: readonly Asked[],
  { to, hierarchyOn }: ReadScope,
  found: ProblemCollector,
): readonly Group[] {
  const groups = new Map<Hierarchy, Asked[]>();
  for (const each of asked) {
    const hierarchy = hierarchyAt(territory, hierarchyOn ?? each.lastDay);
    const group = groups.get(hierarchy) ?? [];
    groups.set(hierarchy, group);
    group.push(each);
  }
  return [...groups].map(([hierarchy, ofHierarchy]) => {
    const day = hierarchyOn ?? ofHierarchy[0]?.lastDay ?? "";
    return { hierarchy, targets: targetsIn(hierarchy, to, day, found), asked: ofHierarchy };
  });
}

function targetsIn(
  hierarchy: Hierarchy,
  to: Tier | readonly UnitId[],
  day: PlainDate | "",
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
  { hierarchy, targets, asked }: Group,
  found: ProblemCollector,
): readonly Job[] {
  return [...byCollection(indicator, asked, found)].flatMap(([collections, ofCollections]) => {
    reportNobody(indicator, collections, hierarchy, ofCollections, found);
    reportTooFarDown(indicator, collections, hierarchy, targets, found);
    return collections.flatMap(({ tier, sectors }) => {
      const reached = targets.filter((unit) => !isBelow(hierarchy, unit, tier));
      return sectors.map((sector) => ({
        indicator,
        sector,
        tier,
        hierarchy,
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
