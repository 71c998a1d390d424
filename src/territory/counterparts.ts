import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn, type Validity } from "../date/validity.ts";
import { endOf, startOf } from "./common-days.ts";
import { compareTexts, valuesWith } from "./sorted-list.ts";
import type { Succession, SuccessionShare } from "./succession.ts";
import { contentOf, type Territory, type TerritoryContent } from "./territory-content.ts";
import type { UnitId } from "./unit-id.ts";

/** A unit of another day that shares territory with the one asked about. */
export interface Counterpart {
  readonly unit: UnitId;
  /** How much of the unit asked about lies in this one. */
  readonly share: SuccessionShare;
  /** How much of this one the unit asked about makes up. */
  readonly makesUp: SuccessionShare;
}

/** Where a unit lies in the map of another day. */
export interface Counterparts {
  /** Sorted by id. Where one has the share `whole`, it is the only one. */
  readonly units: readonly Counterpart[];
  /**
   * Units on the way of which it is not said, or not of all of them, what they became or came from: a district that ended
   * with its tier, a commune without succession, a `part` that stands alone. Empty where all of the unit is in `units`.
   */
  readonly lost: readonly UnitId[];
  /** The successions on the way, by day, with their legal bases. */
  readonly through: readonly Succession[];
}

/**
 * What became of a unit until a later day, or what it was made of on an earlier one, through all successions between. A
 * unit that exists on the day is its own counterpart; for one that is not known nothing is, and it is itself lost.
 *
 * | `share` | `makesUp` | what it is to the unit asked about |
 * | --- | --- | --- |
 * | `whole` | `whole` | the same territory: a new code |
 * | `whole` | `part` | what it was merged into, or, on an earlier day, split from |
 * | `part` | `whole` | one of those it was split into, or, on an earlier day, merged from |
 * | `part` | `part` | one that has a piece of it, and of others |
 *
 * A way is `whole` only if each step is; where several ways lead to one unit, they combine: what was split and joined
 * again is `whole`. Seen from its counterpart, a unit has the same two words, exchanged.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { counterpartsOf, createTerritory, PROVINCE_SUCCESSIONS, PROVINCES, parseUnitId } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES, successions: PROVINCE_SUCCESSIONS });
 * const konTum = counterpartsOf(territory, parseUnitId("62@.."), plainDate("2026-06-30"));
 * konTum.units //=> [{ unit: "51@2025-07-01", share: "whole", makesUp: "part" }]
 * konTum.through.map(({ legalBasis }) => legalBasis) //=> ["Nghị quyết 202/2025/QH15"]
 * const quangNgai = counterpartsOf(territory, parseUnitId("51@2025-07-01"), plainDate("2024-12-31"));
 * quangNgai.units.map(({ unit, makesUp }) => [unit, makesUp]) //=> [["51@..", "whole"], ["62@..", "whole"]]
 */
export function counterpartsOf(territory: Territory, unit: UnitId, on: PlainDate): Counterparts {
  const content = contentOf(territory);
  const life = content.lives[content.numberOf.get(unit) ?? -1];
  const isThere = (other: Validity) => isValidOn(other, on);
  if (life === undefined) return frozen([], [unit], []);
  if (isThere(life)) return frozen([{ unit, share: "whole", makesUp: "whole" }], [], []);
  const [there, back] = endOf(life) <= on ? [LATER, EARLIER] : [EARLIER, LATER];
  const way = walk(content, unit, there, isThere);
  // Each counterpart is asked in turn, on the day of the unit's life that is nearest.
  const isBack = there === LATER ? livesBefore(endOf(life)) : livesOn(startOf(life));
  const share = shareOf(way);
  const units = [...way.ends].sort().map((end): Counterpart => {
    return { unit: end, share, makesUp: shareOf(walk(content, end, back, isBack)) };
  });
  return frozen(units, [...way.lost].sort(), [...way.through].sort(byDay));
}

/** All that is reached from a unit. */
interface Way {
  readonly ends: Set<UnitId>;
  readonly lost: Set<UnitId>;
  readonly through: Set<Succession>;
}

/** A direction of time: the successions that lead on from a unit, and where each leads. */
interface Direction {
  readonly from: (content: TerritoryContent, unit: UnitId) => readonly Succession[];
  readonly to: (succession: Succession) => UnitId;
  readonly isAll: (successions: readonly Succession[]) => boolean;
}

const LATER: Direction = {
  from: ({ successors }, unit) => valuesWith(successors, ({ from }) => from, unit),
  to: ({ to }) => to,
  isAll: (successions) => successions.length > 1 || successions[0]?.share === "whole",
};

const EARLIER: Direction = {
  from: ({ predecessors }, unit) => valuesWith(predecessors, ({ to }) => to, unit),
  to: ({ from }) => from,
  isAll: (successions) => successions.length > 0,
};

/** Follows the successions up to the units that are there; lives follow one another, so that no way leads back. */
function walk(
  content: TerritoryContent,
  start: UnitId,
  { from, to, isAll }: Direction,
  isThere: (life: Validity) => boolean,
): Way {
  const way: Way = { ends: new Set(), lost: new Set(), through: new Set() };
  const reached = new Set([start]);
  for (const unit of reached) {
    const life = content.lives[content.numberOf.get(unit) ?? -1];
    if (life === undefined || isThere(life)) {
      way.ends.add(unit);
      continue;
    }
    const successions = from(content, unit);
    if (!isAll(successions)) way.lost.add(unit);
    for (const succession of successions) {
      way.through.add(succession);
      reached.add(to(succession));
    }
  }
  return way;
}

function shareOf({ ends, lost }: Way): SuccessionShare {
  return ends.size === 1 && lost.size === 0 ? "whole" : "part";
}

function livesOn(day: string): (life: Validity) => boolean {
  return (life) => startOf(life) <= day && endOf(life) > day;
}

function livesBefore(day: string): (life: Validity) => boolean {
  return (life) => startOf(life) < day && endOf(life) >= day;
}

function byDay(left: Succession, right: Succession): number {
  return (
    compareTexts(left.on, right.on) || compareTexts(left.from, right.from) || compareTexts(left.to, right.to)
  );
}

function frozen(
  units: readonly Counterpart[],
  lost: readonly UnitId[],
  through: readonly Succession[],
): Counterparts {
  return Object.freeze({
    units: Object.freeze(units.map((unit) => Object.freeze(unit))),
    lost: Object.freeze(lost),
    through: Object.freeze(through),
  });
}
