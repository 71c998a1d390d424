import { addDays } from "../date/days.ts";
import { plainDate } from "../date/plain-date.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import { numberOfDay } from "../indicator/dataset-times.ts";
import type { Territory } from "../territory/territory-content.ts";
import type { Tier } from "../territory/tier.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { lifeOf, unitFacts, unitsOf } from "../territory/unit-lookup.ts";
import type { Restatement } from "./restatement.ts";
import { placesOfUnits, type Roster } from "./roster.ts";

/** A unit of any day that lies in one of the map, wholly or in part. Days are numbers, infinite where open. */
export interface Member {
  readonly unit: UnitId;
  /** Its place in the dataset, or -1. */
  readonly place: number;
  readonly from: number;
  readonly until: number;
  readonly isWhole: boolean;
}

const NOBODY: readonly Member[] = /* @__PURE__ */ Object.freeze([]);

/** The units of a tier, those of all days, whose territory lies in a unit of the map; sorted by id. */
export function membersOf(
  content: DatasetContent,
  restatement: Restatement,
  target: UnitId,
  tier: Tier,
): readonly Member[] {
  const ofContent = members.get(content) ?? new Map<Tier, ReadonlyMap<UnitId, readonly Member[]>>();
  members.set(content, ofContent);
  const ofTier = ofContent.get(tier) ?? membersByTarget(content, restatement, tier);
  ofContent.set(tier, ofTier);
  return ofTier.get(target) ?? NOBODY;
}

/** What was worked out before; nothing but time depends on it. */
const members = /* @__PURE__ */ new WeakMap<
  DatasetContent,
  Map<Tier, ReadonlyMap<UnitId, readonly Member[]>>
>();

/** The same units as a roster. */
export function rosterOfMembers(all: readonly Member[]): Roster {
  return {
    units: Object.freeze(all.map(({ unit }) => unit)),
    places: Int32Array.from(all, ({ place }) => place),
  };
}

function membersByTarget(
  content: DatasetContent,
  { carriedOf, hierarchy }: Restatement,
  tier: Tier,
): ReadonlyMap<UnitId, readonly Member[]> {
  const { territory } = content;
  const places = placesOfUnits(content);
  const found = new Map<UnitId, Member[]>();
  for (const unit of unitsOf(territory)) {
    if (tierOf(territory, unit) !== tier) continue;
    const { images, holder } = carriedOf(unit);
    const member = { unit, place: places.get(unit) ?? -1, ...daysOf(territory, unit) };
    const wholes = new Set(holder === null ? [] : [holder, ...hierarchy.ancestorsOf(holder)]);
    const above = images.flatMap((image) => [image, ...hierarchy.ancestorsOf(image)]);
    for (const target of new Set([...wholes, ...above])) {
      const ofTarget = found.get(target);
      const here = { ...member, isWhole: wholes.has(target) };
      if (ofTarget === undefined) found.set(target, [here]);
      else ofTarget.push(here);
    }
  }
  return found;
}

function daysOf(territory: Territory, unit: UnitId): Pick<Member, "from" | "until"> {
  const life = lifeOf(territory, unit);
  return {
    from: life?.from ? numberOfDay(life.from) : Number.NEGATIVE_INFINITY,
    until: life?.until ? numberOfDay(life.until) : Number.POSITIVE_INFINITY,
  };
}

const ANY_DAY = /* @__PURE__ */ plainDate("2025-07-01");

/** A unit keeps its tier all its life. */
export function tierOf(territory: Territory, unit: UnitId): Tier | undefined {
  const life = lifeOf(territory, unit);
  const day = life?.from ?? (life?.until ? addDays(life.until, -1) : ANY_DAY);
  return unitFacts(territory, unit, day)?.tier;
}
