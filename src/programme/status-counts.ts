import type { PlainDate } from "../date/plain-date.ts";
import { type Ratio, ratioOf } from "../kernel/ratio.ts";
import type { StatusItem } from "./status-item.ts";

/** How many reports there are of each status. The five add up to `expected`. */
export interface StatusCounts {
  /** Each report counts once for each of its recipients. */
  readonly expected: number;
  readonly timely: number;
  readonly late: number;
  readonly overdue: number;
  readonly notDue: number;
  readonly noDeadline: number;
  /** How many have come: those that are timely or late, and those without a deadline that have come all the same. */
  readonly received: number;
  /** How many have fallen due: their last timely day lies before the day asked about. */
  readonly due: number;
  /**
   * Of those that have fallen due, how many came in time; `null` where nothing has. What came early and is not due yet
   * is in neither part, so early reports cannot hide overdue ones, and nothing has to be capped.
   */
  readonly timelyRate: Ratio | null;
  /** Of those that have fallen due, how many came at all. */
  readonly receivedRate: Ratio | null;
}

/** Counts the reports of each status. */
export function countStatuses(items: readonly StatusItem[], asOf: PlainDate): StatusCounts {
  const counts = { timely: 0, late: 0, overdue: 0, notDue: 0, noDeadline: 0, received: 0 };
  let [due, dueTimely, dueReceived] = [0, 0, 0];
  for (const { status, receivedOn, obligation } of items) {
    counts[status] += 1;
    if (receivedOn !== null) counts.received += 1;
    if (obligation.lastTimelyDay === null || obligation.lastTimelyDay >= asOf) continue;
    due += 1;
    if (status === "timely") dueTimely += 1;
    if (receivedOn !== null) dueReceived += 1;
  }
  const rate = (part: number) => (due === 0 ? null : ratioOf(part, due));
  return Object.freeze({
    expected: items.length,
    ...counts,
    due,
    timelyRate: rate(dueTimely),
    receivedRate: rate(dueReceived),
  });
}
