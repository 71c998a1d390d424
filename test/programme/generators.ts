import { addDays, type PlainDate } from "antq/date";
import { december10, firstMonths, lastDay, type Period, stage, year } from "antq/period";
import {
  createPlan,
  createReceipt,
  type Obligation,
  obligations,
  type Plan,
  type PlannedReportRecord,
  type PlanRecord,
  type Receipt,
  type ReceiptRecord,
  safeCreatePlan,
} from "antq/programme";
import type { DueRule, WindowRule } from "antq/regime";
import fc from "fast-check";
import { plainDates } from "../date/generators.ts";
import { calendars, periods } from "../period/generators.ts";
import { bodyIds } from "../territory/generators.ts";

/** Reporters of three tiers, with and without an official code, and recipients above them. */
const REPORTERS = [
  "police:119@..",
  "front:119@..",
  "police:120@..",
  "police:03730@..",
  "women:14@..",
  { body: "front:03730-05@..", tier: "village" },
] as const;
const RECIPIENTS = ["police:14@..", "front:14@..", "front:VN@.."] as const;

const dueDays = fc.record(
  {
    month: fc.constantFrom(1, 2, 6, 12),
    day: fc.constantFrom(1, 10, 28),
    yearsLater: fc.constantFrom(0, 1),
  },
  { requiredKeys: ["month", "day"] },
);

const dueRules: fc.Arbitrary<DueRule> = fc.oneof(
  fc.constant("none" as const),
  dueDays.map((before) => ({ before })),
  dueDays.map((by) => ({ by })),
  fc.integer({ min: 0, max: 20 }).map((workingDaysAfterEnd) => ({ workingDaysAfterEnd })),
);

const windowRules = fc.constantFrom<WindowRule[]>(
  "month",
  "quarter",
  "halfYear",
  "year",
  { firstMonths: 6 },
  { firstMonths: 9 },
  { lastMonths: 4 },
);

const names = { vi: "Báo cáo", en: "Report" };

function reportsOf(first: number, last: number): fc.Arbitrary<Omit<PlannedReportRecord, "code">> {
  const shared = {
    name: fc.constant(names),
    reporters: fc.subarray([...REPORTERS]),
    recipients: fc.subarray([...RECIPIENTS], { minLength: 1 }).map((list) => list.map((body) => ({ body }))),
    location: fc.constant("IV.4"),
  };
  const tiers = fc.subarray(["province", "district", "commune", "village"] as const);
  const dueByTier = tiers.chain((list) =>
    fc.tuple(...list.map((tier) => dueRules.map((due) => ({ tier, due })))),
  );
  const own = { ...shared, due: dueRules, dueByTier };
  const once = fc
    .integer({ min: first, max: last })
    .chain((to) => fc.constantFrom(year(december10, to), stage(december10, first, to)));
  const reports = fc.oneof(
    { weight: 4, arbitrary: fc.record({ ...own, window: windowRules }) },
    { weight: 1, arbitrary: fc.record({ ...own, window: windowRules, calendar: calendars }) },
    { weight: 1, arbitrary: fc.record({ ...own, window: once.map((period) => ({ once: period })) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        ...shared,
        window: fc.constantFrom("month" as const, "quarter" as const),
        carrier: fc.constant(names),
        due: fc.constant("none" as const),
      }),
    },
  );
  // A month cannot fall due before it begins: such rules are no plan.
  return reports.filter((report) => safeCreatePlan(recordOf(first, last, [report])).ok);
}

function recordOf(
  first: number,
  last: number,
  reports: readonly Omit<PlannedReportRecord, "code">[],
): PlanRecord {
  return {
    id: "plan-155",
    name: names,
    document: "plan-155",
    parties: [{ body: "police:14@..", location: "title" }],
    years: { first, last },
    calendar: december10,
    territory: "14@..",
    reports: reports.map((report, at) => ({ ...report, code: `report-${at}` })),
  };
}

/** Records of plans of one to four years with one to four reports, regular, once and riding in others. */
export const planRecords: fc.Arbitrary<PlanRecord> = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.nat(3))
  .chain(([first, more]) =>
    fc
      .array(reportsOf(first, first + more), { minLength: 1, maxLength: 4 })
      .map((reports) => recordOf(first, first + more, reports)),
  );

/** What is owed in a year, what came of it and when, and a day to ask about. */
export interface World {
  readonly plan: Plan;
  readonly owed: readonly Obligation[];
  readonly receipts: readonly Receipt[];
  readonly asOf: PlainDate;
}

/** Days from a last timely day or the end of a window: on it and next to it as often as all others together. */
const distances = fc.oneof(fc.constantFrom(-1, 0, 1, 2), fc.integer({ min: -200, max: 400 }));

/** A slip that keeps a receipt from fitting anything. */
const slips: fc.Arbitrary<Partial<ReceiptRecord>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Partial<ReceiptRecord>[]>(
      { report: "other" },
      { plan: "__proto__" },
      { reporter: "elderly:99@.." },
      { recipient: "military:14@.." },
      { period: firstMonths(december10, 1980, 5) },
    ),
  },
);

/** A window of the report that carries results, where the obligation has none of its own. */
function windowOf({ period, year: ofYear, window }: Obligation): Period {
  return period ?? firstMonths(december10, ofYear, window === "month" ? 1 : 3);
}

function dayNear(obligation: Obligation, distance: number): PlainDate {
  return addDays(obligation.lastTimelyDay ?? lastDay(windowOf(obligation)), distance);
}

function receiptsOf(owed: readonly Obligation[]): fc.Arbitrary<readonly Receipt[]> {
  const one = fc
    .record({ at: fc.nat(owed.length - 1), to: fc.nat(), distance: distances, slip: slips, note: fc.nat(2) })
    .map(({ at, to, distance, slip, note }) => {
      const obligation = owed[at];
      if (obligation === undefined) throw new RangeError(`${at}`);
      const { plan, report, reporter, recipients } = obligation;
      return createReceipt({
        plan,
        report,
        period: windowOf(obligation),
        reporter,
        recipient: recipients[to % recipients.length]?.body ?? "",
        receivedOn: dayNear(obligation, distance),
        document: note === 0 ? null : `${note}/BC`,
        ...slip,
      });
    });
  return fc.array(one, { maxLength: 12 });
}

/** Receipts of anything at all. */
export const receipts: fc.Arbitrary<Receipt> = fc
  .tuple(plainDates, periods, fc.option(bodyIds, { nil: null }), bodyIds, fc.constantFrom("12/BC", null))
  .map(([receivedOn, period, reporter, recipient, document]) =>
    createReceipt({ plan: "__proto__", report: "year", period, reporter, recipient, receivedOn, document }),
  );

/** Small worlds: receipts around the last timely days, some twice, some that fit nothing; days to ask about likewise. */
export const worlds: fc.Arbitrary<World> = planRecords.chain((record) => {
  const plan = createPlan(record);
  const owedIn = fc
    .integer({ min: plan.years.first, max: plan.years.last })
    .map((ofYear) => obligations(plan, ofYear, { reporters: ["police:121@.."] }))
    .filter((owed) => owed.length > 0);
  return owedIn.chain((owed) =>
    fc
      .record({ receipts: receiptsOf(owed), at: fc.nat(owed.length - 1), distance: distances })
      .map(({ receipts, at, distance }) => {
        const obligation = owed[at];
        if (obligation === undefined) throw new RangeError(`${at}`);
        return { plan, owed, receipts, asOf: dayNear(obligation, distance) };
      }),
  );
});
