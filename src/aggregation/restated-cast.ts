import { dayOfNumber, timeFactsOf } from "../indicator/dataset-times.ts";
import { isPeriod } from "../indicator/observation-time.ts";
import { startDayOf } from "../period/period.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import { predecessorsOf } from "../territory/lineage.ts";
import type { Territory } from "../territory/territory-content.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Asked } from "./asked.ts";
import { disjointSets } from "./disjoint-sets.ts";
import type { Member } from "./restated-members.ts";
import type { Restatement } from "./restatement.ts";

/** Who is expected to speak for a time. */
export interface Cast {
  /** The units that answer for all of it. */
  readonly still: readonly Member[];
  /** Units that followed one another within a window, each lot of them together: each has months of its own. */
  readonly moving: readonly (readonly OwnMonths[])[];
}

/** A unit, and the months of a window whose last day lies in its life. */
export interface OwnMonths extends Member {
  readonly start: number;
  readonly end: number;
  /** Whether it exists on the last day of the window. */
  readonly isPresent: boolean;
}

/** A time with its first day as a number. */
export interface CastTime {
  readonly asked: Asked;
  readonly firstDay: number;
  /** The month that holds a day, as the boundary at which it begins: whoever exists on its last day has the month. */
  readonly monthOf: (day: number) => number;
}

export function castTime(asked: Asked): CastTime {
  const { firstDay } = timeFactsOf(asked.period);
  const startDay = isPeriod(asked.period) ? startDayOf(asked.period) : 1;
  const known = new Map<number, number>();
  const monthOf = (day: number) => {
    const month = known.get(day) ?? monthHolding(day, startDay);
    known.set(day, month);
    return month;
  };
  return { asked, firstDay, monthOf };
}

/**
 * The units among some that speak for a time: those that exist on its last day. Within a window of a flow also those that
 * ended in it, for their own months, so that a year in the middle of which a unit was merged is neither half unknown nor
 * counted twice.
 */
export function castOf(
  territory: Territory,
  members: readonly Member[],
  { asked, firstDay, monthOf }: CastTime,
  kind: "flow" | "other",
): Cast {
  const last = asked.endDay - 1;
  const present = members.filter(({ from, until }) => from <= last && last < until);
  if (kind === "other" || !asked.isWindow) return { still: present, moving: [] };
  const inside = members.filter(
    ({ from, until }) => until > firstDay && from <= last && (from > firstDay || until <= last),
  );
  if (inside.length === 0) return { still: present, moving: [] };
  const own = inside.map((member): OwnMonths => {
    const start = Math.max(asked.start, monthOf(member.from));
    const end = Math.min(asked.end, monthOf(member.until));
    return { ...member, start, end, isPresent: last < member.until };
  });
  const lots = lotsOf(territory, own, firstDay);
  const isAlone = (lot: readonly OwnMonths[]) => lot.every((member) => answersAlone(territory, member, lot));
  return {
    still: [...present.filter(({ from }) => from <= firstDay), ...lots.filter(isAlone).flat()],
    moving: lots.filter((lot) => !isAlone(lot)).map((lot) => lot.filter(({ start, end }) => start < end)),
  };
}

/** Whether a target is one unit under another id, so that also what does not add up is that unit's. */
export function isSameUnit(
  carriedOf: Restatement["carriedOf"],
  { still, moving }: Cast,
  target: UnitId,
): boolean {
  const [only] = still;
  if (only === undefined || still.length > 1 || moving.length > 0) return false;
  return only.isWhole && carriedOf(only.unit).images[0] === target;
}

/** A unit of which nobody knows what was there before it speaks for its territory of then as well. */
function answersAlone(territory: Territory, member: OwnMonths, lot: readonly OwnMonths[]): boolean {
  return lot.length === 1 && member.isPresent && predecessorsOf(territory, member.unit).length === 0;
}

function monthHolding(day: number, startDay: number): number {
  if (!Number.isFinite(day)) return day;
  const [year, month, dayOfMonth] = dayOfNumber(day).split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 0) - 1 - ((dayOfMonth ?? 0) < startDay ? 1 : 0);
}

/** Units that became one another; and those of which that is not told, where some ended and others began on one day. */
function lotsOf(
  territory: Territory,
  own: readonly OwnMonths[],
  firstDay: number,
): readonly (readonly OwnMonths[])[] {
  const sets = disjointSets();
  const known = new Set(own.map(({ unit }) => unit));
  const hasNext = new Set<string>();
  for (const { unit, from } of own) {
    const before = predecessorsOf(territory, unit).filter((each) => known.has(each.from));
    for (const each of before) {
      sets.join(unit, each.from);
      hasNext.add(each.from);
    }
    if (before.length === 0 && from > firstDay) sets.join(unit, dayName(from));
  }
  for (const { unit, until, isPresent } of own) {
    if (!isPresent && !hasNext.has(unit)) sets.join(unit, dayName(until));
  }
  return [...groupedBy(own, ({ unit }) => sets.find(unit)).values()];
}

function dayName(day: number): string {
  return `day ${day}`;
}
