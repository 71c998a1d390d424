import { daysBetween } from "../date/days.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Language } from "../kernel/problem.ts";
import type { BodyId } from "../territory/body-id.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import type { Obligation } from "./obligations.ts";
import type { Receipt } from "./receipt.ts";

/**
 * How a report can stand on a day (tình trạng báo cáo); each has exactly one status. `timely` came by its last timely
 * day, `late` came after it, `overdue` has not come and its last timely day is past, `notDue` has not come and need not
 * have, `noDeadline` has no deadline, whether it came or not.
 *
 * @example
 * import { REPORT_STATUSES } from "antq/programme";
 * REPORT_STATUSES.overdue.vi //=> "quá hạn chưa gửi"
 */
export const REPORT_STATUSES = /* @__PURE__ */ deepFreeze({
  timely: { vi: "đúng hạn", en: "in time" },
  late: { vi: "trễ hạn", en: "late" },
  overdue: { vi: "quá hạn chưa gửi", en: "overdue" },
  notDue: { vi: "chưa đến hạn", en: "not due yet" },
  noDeadline: { vi: "không quy định thời hạn", en: "no deadline" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>);

/** How a report stands on a day: see `REPORT_STATUSES`. */
export type ReportStatus = keyof typeof REPORT_STATUSES;

/** How one report to one recipient stands on a day. */
export interface StatusItem {
  readonly obligation: Obligation;
  readonly recipient: BodyId;
  readonly status: ReportStatus;
  /** The day on which it first came; `null` where it has not. */
  readonly receivedOn: PlainDate | null;
  /** How many days after its last timely day it came, or has not come by the day asked about; `null` where it is neither. */
  readonly daysLate: number | null;
  /** What counts: the first receipt, or for what rides in other reports the first of each window. */
  readonly receipts: readonly Receipt[];
  /** What came again (báo cáo bổ sung, gửi lại): it changes no status. */
  readonly resubmissions: readonly Receipt[];
}

/** How a report to a recipient stands on a day, given what was received by then, the earliest first. */
export function statusItem(
  obligation: Obligation,
  recipient: BodyId,
  received: readonly Receipt[],
  asOf: PlainDate,
): StatusItem {
  const { lastTimelyDay } = obligation;
  const ofWindows = [...groupedBy(received, ({ period }) => period).values()];
  const receivedOn = received[0]?.receivedOn ?? null;
  const status = statusOf(lastTimelyDay, receivedOn, asOf);
  const isLate = status === "late" || status === "overdue";
  return Object.freeze({
    obligation,
    recipient,
    status,
    receivedOn,
    daysLate: isLate && lastTimelyDay !== null ? daysBetween(lastTimelyDay, receivedOn ?? asOf) : null,
    receipts: Object.freeze(ofWindows.map(([first]) => first)),
    resubmissions: Object.freeze(ofWindows.flatMap(([, ...again]) => again)),
  });
}

function statusOf(
  lastTimelyDay: PlainDate | null,
  receivedOn: PlainDate | null,
  asOf: PlainDate,
): ReportStatus {
  if (lastTimelyDay === null) return "noDeadline";
  if (receivedOn !== null) return receivedOn <= lastTimelyDay ? "timely" : "late";
  return asOf <= lastTimelyDay ? "notDue" : "overdue";
}
