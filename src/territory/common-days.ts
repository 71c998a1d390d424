import { safeValidity } from "../date/parse-validity.ts";
import type { Validity } from "../date/validity.ts";

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
  if (holdsThroughout(right, left)) return left;
  const { from } = startOf(left) >= startOf(right) ? left : right;
  const { until } = endOf(left) <= endOf(right) ? left : right;
  const common = safeValidity({ from, until });
  return common.ok ? common.value : null;
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
