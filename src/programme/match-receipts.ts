import { DomainError, type Problem } from "../kernel/problem.ts";
import { reportingYearOf } from "../period/algebra.ts";
import { firstDay } from "../period/days-of-period.ts";
import { calendarOf, type Period } from "../period/period.ts";
import { windowsOf } from "../regime/windows-of.ts";
import type { Obligation } from "./obligations.ts";
import { PROGRAMME_PROBLEMS } from "./problems.ts";
import type { Receipt } from "./receipt.ts";

/** A receipt that fits nothing that is owed, and why. */
export interface UnmatchedReceipt {
  readonly receipt: Receipt;
  readonly problem: Problem;
}

/** The receipts of each obligation, and those of none. */
export interface Matched {
  readonly byObligation: ReadonlyMap<Obligation, readonly Receipt[]>;
  readonly unmatched: readonly UnmatchedReceipt[];
}

/** Finds for each receipt the obligation that it fulfils, in the order in which they are given. */
export function matchReceipts(owed: readonly Obligation[], receipts: readonly Receipt[]): Matched {
  const index = indexOf(owed);
  const byObligation = new Map<Obligation, Receipt[]>();
  const unmatched: UnmatchedReceipt[] = [];
  for (const receipt of receipts) {
    const found = find(index, receipt);
    if ("problem" in found) unmatched.push(Object.freeze({ receipt, problem: found.problem }));
    else {
      const known = byObligation.get(found.obligation);
      if (known === undefined) byObligation.set(found.obligation, [receipt]);
      else known.push(receipt);
    }
  }
  return { byObligation, unmatched: Object.freeze(unmatched) };
}

/** The obligations of one report on one window by reporter. */
type Reporters = Map<string | null, Obligation>;

/** Obligations by plan and report, then by window, or by year for what rides in other reports, then by reporter. */
type Index = Map<string, Map<Period | number, Reporters>>;

function indexOf(owed: readonly Obligation[]): Index {
  const index: Index = new Map();
  for (const obligation of owed) {
    const { report, reporter, period, year } = obligation;
    const windows = filled(index, reportKey(obligation), () => new Map());
    const reporters = filled(windows, period ?? year, () => new Map());
    if (reporters.has(reporter))
      throw new DomainError([PROGRAMME_PROBLEMS.obligationTwice({ report, reporter })]);
    reporters.set(reporter, obligation);
  }
  return index;
}

/** The value at a key, which is made where there is none. */
function filled<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function reportKey({ plan, report }: Pick<Receipt, "plan" | "report">): string {
  return JSON.stringify([plan, report]);
}

function find(
  index: Index,
  receipt: Receipt,
): { readonly obligation: Obligation } | { readonly problem: Problem } {
  const { plan, report, period, reporter, recipient, receivedOn } = receipt;
  const windows = index.get(reportKey(receipt));
  if (windows === undefined) return { problem: PROGRAMME_PROBLEMS.unknownReport({ plan, report }) };
  const reporters = windows.get(period) ?? ridingIn(period, windows);
  if (reporters === undefined) return { problem: PROGRAMME_PROBLEMS.otherPeriod({ report, period }) };
  const obligation = reporters.get(reporter);
  if (obligation === undefined)
    return {
      problem:
        reporter === null
          ? PROGRAMME_PROBLEMS.reporterUnnamed({ report })
          : PROGRAMME_PROBLEMS.otherReporter({ report, reporter }),
    };
  if (!obligation.recipients.some(({ body }) => body === recipient))
    return { problem: PROGRAMME_PROBLEMS.otherRecipient({ report, recipient }) };
  const first = firstDay(period);
  if (receivedOn < first)
    return { problem: PROGRAMME_PROBLEMS.beforeWindow({ day: receivedOn, firstDay: first }) };
  return { obligation };
}

/** Who owes what rides in the report on a window: a month, quarter … of the calendar of that report, whichever it is. */
function ridingIn(period: Period, windows: ReadonlyMap<Period | number, Reporters>): Reporters | undefined {
  const year = reportingYearOf(period);
  const reporters = windows.get(year);
  const [owed] = reporters?.values() ?? [];
  if (owed === undefined || (typeof owed.window === "object" && "once" in owed.window)) return undefined;
  return windowsOf(calendarOf(period), owed.window, year).includes(period) ? reporters : undefined;
}
