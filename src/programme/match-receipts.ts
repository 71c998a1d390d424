import { DomainError, type Problem } from "../kernel/problem.ts";
import { lengthInMonths, reportingYearOf } from "../period/algebra.ts";
import { monthsIn } from "../period/cadence.ts";
import { firstDay } from "../period/days-of-period.ts";
import type { Obligation } from "./obligations.ts";
import type { ReportWindow } from "./planned-report.ts";
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

/** Obligations by plan and report, then by window, then by reporter. */
type Index = Map<string, Map<string, Map<string | null, Obligation>>>;

function indexOf(owed: readonly Obligation[]): Index {
  const index: Index = new Map();
  for (const obligation of owed) {
    const { report, reporter, period, year, window } = obligation;
    const windows = filled(index, reportKey(obligation), () => new Map());
    const reporters = filled(windows, period ?? yearKey(year, monthsOf(window)), () => new Map());
    if (reporters.has(reporter))
      throw new DomainError([PROGRAMME_PROBLEMS.obligationTwice({ report, reporter: String(reporter) })]);
    reporters.set(reporter, obligation);
  }
  return index;
}

/** The value at a key, which is made where there is none. */
function filled<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function reportKey({ plan, report }: Pick<Receipt, "plan" | "report">): string {
  return JSON.stringify([plan, report]);
}

/** What stands for the windows of a report that rides in others: the year and how many months each has. */
function yearKey(year: number, months: number): string {
  return `${year}, ${months} months`;
}

function monthsOf(window: ReportWindow): number {
  if (typeof window === "string") return monthsIn(window);
  if ("once" in window) return lengthInMonths(window.once);
  return "firstMonths" in window ? window.firstMonths : window.lastMonths;
}

function find(
  index: Index,
  receipt: Receipt,
): { readonly obligation: Obligation } | { readonly problem: Problem } {
  const { plan, report, period, reporter, recipient, receivedOn } = receipt;
  const windows = index.get(reportKey(receipt));
  if (windows === undefined) return { problem: PROGRAMME_PROBLEMS.unknownReport({ plan, report }) };
  const reporters =
    windows.get(period) ?? windows.get(yearKey(reportingYearOf(period), lengthInMonths(period)));
  if (reporters === undefined) return { problem: PROGRAMME_PROBLEMS.otherPeriod({ report, period }) };
  const obligation = reporters.get(reporter);
  if (obligation === undefined)
    return { problem: PROGRAMME_PROBLEMS.otherReporter({ report, reporter: String(reporter) }) };
  if (!obligation.recipients.some(({ body }) => body === recipient))
    return { problem: PROGRAMME_PROBLEMS.otherRecipient({ report, recipient }) };
  const first = firstDay(period);
  if (receivedOn < first)
    return { problem: PROGRAMME_PROBLEMS.beforeWindow({ day: receivedOn, firstDay: first }) };
  return { obligation };
}
