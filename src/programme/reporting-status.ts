import type { PlainDate } from "../date/plain-date.ts";
import type { Period } from "../period/period.ts";
import type { BodyId } from "../territory/body-id.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import type { Tier } from "../territory/tier.ts";
import { matchReceipts, type UnmatchedReceipt } from "./match-receipts.ts";
import type { Obligation } from "./obligations.ts";
import type { Receipt } from "./receipt.ts";
import { countStatuses, type StatusCounts } from "./status-counts.ts";
import { type StatusItem, statusItem } from "./status-item.ts";

/** The counts of what has one reporter, tier, window or recipient in common. */
export interface StatusGroup<Key> {
  readonly key: Key;
  readonly counts: StatusCounts;
}

/** How all that is owed stands on a day. Each list of counts adds up to `counts`. */
export interface ReportingStatus {
  readonly asOf: PlainDate;
  /** One for each obligation and recipient, in the order of the obligations. */
  readonly items: readonly StatusItem[];
  readonly counts: StatusCounts;
  /** By who owes it, at which tier, on which window, to whom; in the order in which each first appears. */
  readonly byReporter: readonly StatusGroup<BodyId | null>[];
  readonly byTier: readonly StatusGroup<Tier | null>[];
  readonly byPeriod: readonly StatusGroup<Period | null>[];
  readonly byRecipient: readonly StatusGroup<BodyId>[];
  /** What was received by that day and fits nothing that is owed: kept, each with the reason. */
  readonly unmatched: readonly UnmatchedReceipt[];
}

/**
 * Who is timely, late, overdue on a day (tình trạng chấp hành chế độ báo cáo). Receipts after the day are not looked
 * at. Of two receipts of one report the first counts. What has no deadline stays `noDeadline` when it is received: it
 * can be neither timely nor late, so it is in no rate; `receivedOn` says that it came.
 *
 * @throws DomainError `programme.obligationTwice`
 * @example
 * import { plainDate } from "antq/date";
 * import { PLAN_155 } from "antq/movement";
 * import { createReceipt, obligations, reportingStatus } from "antq/programme";
 * const owed = obligations(PLAN_155, 2022, { reporters: ["police:119@..", "front:119@.."] });
 * const came = { plan: "plan-155", report: "six-months", period: "2021-12-10/2022-06-10@12-10:end" };
 * const receipts = [
 *   createReceipt({ ...came, reporter: "police:119@..", recipient: "police:14@..", receivedOn: "2022-06-09" }),
 *   createReceipt({ ...came, reporter: "front:119@..", recipient: "police:14@..", receivedOn: "2022-06-10" }),
 * ];
 * const { items } = reportingStatus(owed, receipts, { asOf: plainDate("2022-06-10") });
 * items.slice(0, 4).map(({ status }) => status) //=> ["timely", "overdue", "late", "overdue"]
 */
export function reportingStatus(
  owed: readonly Obligation[],
  receipts: readonly Receipt[],
  { asOf }: { readonly asOf: PlainDate },
): ReportingStatus {
  const known = earliestFirst(receipts.filter(({ receivedOn }) => receivedOn <= asOf));
  const { byObligation, unmatched } = matchReceipts(owed, known);
  const items = owed.flatMap((obligation) => {
    const received = byObligation.get(obligation) ?? [];
    return obligation.recipients.map(({ body }) =>
      statusItem(
        obligation,
        body,
        received.filter(({ recipient }) => recipient === body),
        asOf,
      ),
    );
  });
  const by = <Key>(keyOf: (item: StatusItem) => Key) => groupsOf(items, keyOf, asOf);
  return Object.freeze({
    asOf,
    items: Object.freeze(items),
    counts: countStatuses(items, asOf),
    byReporter: by(({ obligation }) => obligation.reporter),
    byTier: by(({ obligation }) => obligation.tier),
    byPeriod: by(({ obligation }) => obligation.period),
    byRecipient: by(({ recipient }) => recipient),
    unmatched,
  });
}

/** By day; receipts of one day in an order that does not depend on how they were listed. */
function earliestFirst(receipts: readonly Receipt[]): readonly Receipt[] {
  const keyed = receipts.map((receipt) => ({ key: orderOf(receipt), receipt }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ receipt }) => receipt);
}

function orderOf({ receivedOn, plan, report, period, reporter, recipient, document }: Receipt): string {
  return [receivedOn, plan, report, period, reporter, recipient, document].join("\n");
}

function groupsOf<Key>(
  items: readonly StatusItem[],
  keyOf: (item: StatusItem) => Key,
  asOf: PlainDate,
): readonly StatusGroup<Key>[] {
  const groups = [...groupedBy(items, keyOf)];
  return Object.freeze(
    groups.map(([key, group]) => Object.freeze({ key, counts: countStatuses(group, asOf) })),
  );
}
