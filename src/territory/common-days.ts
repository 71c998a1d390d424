import { safeValidity } from "../date/parse-validity.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn, type Validity } from "../date/validity.ts";
import { compareTexts, type Places, partitionPoint } from "./sorted-list.ts";

/** The first day of a validity; an open start sorts before every day. */
export function startOf({ from }: Validity): string {
  return from ?? BEFORE_ALL_DAYS;
}

/** The day after the last one of a validity; an open end sorts after every day. */
export function endOf({ until }: Validity): string {
  return until ?? AFTER_ALL_DAYS;
}

const BEFORE_ALL_DAYS = "";
const AFTER_ALL_DAYS = "~";

/** The days that two validities share; `null` where they share none. */
export function commonDays(left: Validity, right: Validity): Validity | null {
  const { from } = startOf(left) >= startOf(right) ? left : right;
  const { until } = endOf(left) <= endOf(right) ? left : right;
  const common = safeValidity({ from, until });
  return common.ok ? common.value : null;
}

/** Days within others: a side that is left open ends where the others do; `null` where a day lies outside of them. */
export function daysWithin(outer: Validity, { from, until }: Validity): Validity | null {
  const days = safeValidity({ from: from ?? outer.from, until: until ?? outer.until });
  return days.ok && holdsThroughout(outer, days.value) ? days.value : null;
}

/** Whether all days of the inner validity are days of the outer one. */
export function holdsThroughout(outer: Validity, inner: Validity): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer);
}

/** Days between two ends, as a sentence shows them; an open end is written as in a unit id. */
export interface ShownDays {
  readonly from: string;
  readonly until: string;
}

/** Days in a sentence. */
export function showDays(from: string, until: string): ShownDays {
  return { from: showDay(from), until: showDay(until) };
}

/** A day in a sentence. */
export function showDay(day: string): string {
  return day === BEFORE_ALL_DAYS || day === AFTER_ALL_DAYS ? ".." : day;
}

/** The first days of a validity that no part covers; the parts are sorted by their first day. */
export function firstGap(whole: Validity, parts: readonly Validity[]): ShownDays | undefined {
  let reached = startOf(whole);
  for (const part of parts) {
    if (startOf(part) > reached) return showDays(reached, startOf(part));
    if (endOf(part) > reached) reached = endOf(part);
  }
  return reached < endOf(whole) ? showDays(reached, endOf(whole)) : undefined;
}

/** Something that holds on some days. */
export interface Dated {
  readonly validity: Validity;
}

/** Which of some things that follow one another holds on a day. */
export function holdingOn<Thing extends Dated>(sorted: readonly Thing[], day: PlainDate): Thing | undefined {
  const last = sorted[partitionPoint(sorted, ({ validity }) => startOf(validity) <= day) - 1];
  return last !== undefined && isValidOn(last.validity, day) ? last : undefined;
}

/** Which of some things that follow one another hold on one of some days; takes logarithmic time. */
export function holdingDuring<Thing extends Dated>(
  sorted: readonly Thing[],
  days: Validity,
  places?: Places,
): readonly Thing[] {
  const first = partitionPoint(sorted, ({ validity }) => endOf(validity) <= startOf(days), places);
  const end = partitionPoint(sorted, ({ validity }) => startOf(validity) < endOf(days), places);
  return sorted.slice(first, end);
}

/** Finds what shares a day with an earlier thing of the same key; the things are sorted by key and first day. */
export function forEachOverlap<Thing extends Dated>(
  sorted: readonly Thing[],
  keyOf: (thing: Thing) => string,
  report: (earlier: Thing, later: Thing) => void,
): void {
  let longest: Thing | undefined;
  for (const thing of sorted) {
    if (longest === undefined || keyOf(longest) !== keyOf(thing)) longest = thing;
    else {
      if (endOf(longest.validity) > startOf(thing.validity)) report(longest, thing);
      if (endOf(longest.validity) < endOf(thing.validity)) longest = thing;
    }
  }
}

/** For lists in the order of their first days. */
export function byFirstDay(left: Dated, right: Dated): number {
  return compareTexts(startOf(left.validity), startOf(right.validity));
}
