import { addDays, plainDate } from "antq/date";
import { PLAN_155 } from "antq/movement";
import { december10, firstMonths } from "antq/period";
import {
  createReceipt,
  obligations,
  REPORT_STATUSES,
  type ReceiptRecord,
  type ReportStatus,
  reportingStatus,
  type StatusCounts,
} from "antq/programme";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "./generators.ts";

const STATUSES = ["timely", "late", "overdue", "notDue", "noDeadline"] as const;
const COUNTED = ["expected", ...STATUSES, "received", "due"] as const;

function added(list: readonly { readonly counts: StatusCounts }[]) {
  return Object.fromEntries(
    COUNTED.map((name) => [name, list.reduce((sum, { counts }) => sum + counts[name], 0)]),
  );
}

describe("laws of reporting", () => {
  it("on every day the five statuses part what is expected", () => {
    fc.assert(
      fc.property(worlds, ({ owed, receipts, asOf }) => {
        const { items, counts } = reportingStatus(owed, receipts, { asOf });
        expect(items).toHaveLength(owed.reduce((sum, { recipients }) => sum + recipients.length, 0));
        expect(Object.keys(REPORT_STATUSES)).toStrictEqual([...STATUSES]);
        expect(counts.expected).toBe(items.length);
        expect(STATUSES.reduce((sum, status) => sum + counts[status], 0)).toBe(counts.expected);
        for (const status of STATUSES)
          expect(items.filter((item) => item.status === status)).toHaveLength(counts[status]);
      }),
    );
  });

  it("a day later nothing that was late or timely has changed, and what has come since was not timely before", () => {
    const next: Readonly<Record<ReportStatus, readonly ReportStatus[]>> = {
      timely: ["timely"],
      late: ["late"],
      overdue: ["overdue", "late"],
      notDue: ["notDue", "timely", "overdue", "late"],
      noDeadline: ["noDeadline"],
    };
    fc.assert(
      fc.property(worlds, fc.nat(500), ({ owed, receipts, asOf }, days) => {
        const before = reportingStatus(owed, receipts, { asOf }).items;
        const after = reportingStatus(owed, receipts, { asOf: addDays(asOf, days) }).items;
        for (const [at, { status }] of before.entries()) expect(next[status]).toContain(after[at]?.status);
      }),
    );
  });

  it("without a new receipt late stays late, overdue stays overdue", () => {
    fc.assert(
      fc.property(worlds, fc.nat(500), ({ owed, receipts, asOf }, days) => {
        const known = receipts.filter(({ receivedOn }) => receivedOn <= asOf);
        const before = reportingStatus(owed, known, { asOf }).items;
        const after = reportingStatus(owed, known, { asOf: addDays(asOf, days) }).items;
        for (const [at, { status }] of before.entries())
          if (status !== "notDue") expect(after[at]?.status).toBe(status);
      }),
    );
  });

  it("receipts after the day change nothing at all", () => {
    fc.assert(
      fc.property(worlds, ({ owed, receipts, asOf }) => {
        const known = receipts.filter(({ receivedOn }) => receivedOn <= asOf);
        expect(reportingStatus(owed, receipts, { asOf })).toStrictEqual(
          reportingStatus(owed, known, { asOf }),
        );
      }),
    );
  });

  it("on the last timely day a report is timely, the day after it is late", () => {
    fc.assert(
      fc.property(worlds, fc.nat(), ({ owed }, pick) => {
        const dated = owed.filter(({ lastTimelyDay, period }) => lastTimelyDay !== null && period !== null);
        const obligation = dated[pick % Math.max(dated.length, 1)];
        const [recipient] = obligation?.recipients ?? [];
        fc.pre(obligation !== undefined && recipient !== undefined);
        const { plan, report, reporter, period, lastTimelyDay } = obligation;
        fc.pre(lastTimelyDay !== null && period !== null);
        const statusOn = (days: number) => {
          const receivedOn = addDays(lastTimelyDay, days);
          const came = createReceipt({
            plan,
            report,
            reporter,
            period,
            recipient: recipient.body,
            receivedOn,
          });
          const { items } = reportingStatus(owed, [came], { asOf: addDays(lastTimelyDay, 9) });
          return items.find((item) => item.obligation === obligation && item.recipient === recipient.body);
        };
        expect([statusOn(0)?.status, statusOn(0)?.daysLate]).toStrictEqual(["timely", null]);
        expect([statusOn(1)?.status, statusOn(1)?.daysLate]).toStrictEqual(["late", 1]);
      }),
    );
  });

  it("the order of receipts does not matter", () => {
    fc.assert(
      fc.property(worlds, fc.nat(), ({ owed, receipts, asOf }, seed) => {
        const turned = receipts.length === 0 ? 0 : seed % receipts.length;
        const others = [receipts.slice(turned).concat(receipts.slice(0, turned)), receipts.toReversed()];
        const status = reportingStatus(owed, receipts, { asOf });
        for (const other of others) expect(reportingStatus(owed, other, { asOf })).toStrictEqual(status);
      }),
    );
  });

  it("reporters, tiers, windows and recipients each add up to the whole", () => {
    fc.assert(
      fc.property(worlds, ({ owed, receipts, asOf }) => {
        const status = reportingStatus(owed, receipts, { asOf });
        const whole = added([status]);
        for (const list of [status.byReporter, status.byTier, status.byPeriod, status.byRecipient]) {
          expect(added(list)).toStrictEqual(whole);
          expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
        }
      }),
    );
  });

  it("each receipt by that day counts, came again or fits nothing: none is lost", () => {
    fc.assert(
      fc.property(worlds, ({ owed, receipts, asOf }) => {
        const { items, unmatched } = reportingStatus(owed, receipts, { asOf });
        const kept = [
          ...items.flatMap((item) => [...item.receipts, ...item.resubmissions]),
          ...unmatched.map(({ receipt }) => receipt),
        ];
        const known = receipts.filter(({ receivedOn }) => receivedOn <= asOf);
        const sorted = (list: typeof known) => list.map((receipt) => JSON.stringify(receipt)).toSorted();
        expect(sorted(kept)).toStrictEqual(sorted(known));
      }),
    );
  });

  it("a rate is of what has fallen due, absent where nothing has, and within 0 to 1 without a cap", () => {
    fc.assert(
      fc.property(worlds, ({ owed, receipts, asOf }) => {
        const { items, counts } = reportingStatus(owed, receipts, { asOf });
        const past = items.filter(({ obligation: { lastTimelyDay } }) => (lastTimelyDay ?? asOf) < asOf);
        const timely = past.filter(({ status }) => status === "timely").length;
        const parts = [counts.timelyRate, counts.receivedRate].map(
          (rate) => rate && [Number(rate.numerator), Number(rate.denominator)],
        );
        const due = past.length;
        expect(counts.due).toBe(due);
        expect(parts).toStrictEqual(
          due === 0
            ? [null, null]
            : [
                [timely, due],
                [due - counts.overdue, due],
              ],
        );
      }),
    );
  });

  it("the worlds reach every status, resubmissions, misfits of each kind and days at the edge", () => {
    const reached = new Set<string>();
    for (const { owed, receipts, asOf } of fc.sample(worlds, { numRuns: 600, seed: 5 })) {
      const { items, unmatched } = reportingStatus(owed, receipts, { asOf });
      for (const { status, resubmissions, obligation, receivedOn, daysLate } of items) {
        reached.add(status);
        if (resubmissions.length > 0) reached.add("again");
        if (status === "noDeadline" && receivedOn !== null) reached.add("received without a deadline");
        if (receivedOn === obligation.lastTimelyDay && receivedOn !== null) reached.add("on the last day");
        if (daysLate === 1) reached.add("a day late");
        if (asOf === obligation.lastTimelyDay) reached.add("asked on the last day");
        if (obligation.tier === null) reached.add("no tier");
      }
      for (const { problem } of unmatched) reached.add(problem.code);
    }
    expect([...reached].sort()).toStrictEqual(
      [
        ...STATUSES,
        "a day late",
        "again",
        "asked on the last day",
        "on the last day",
        "programme.beforeWindow",
        "programme.otherPeriod",
        "programme.otherRecipient",
        "programme.otherReporter",
        "programme.unknownReport",
        "received without a deadline",
      ].sort(),
    );
  });
});

describe("plan 155 in 2022", () => {
  const six = firstMonths(december10, 2022, 6);
  const reporters = ["police:119@..", "front:119@.."];
  const owed = obligations(PLAN_155, 2022, { reporters });
  const came: ReceiptRecord = {
    plan: "plan-155",
    report: "six-months",
    period: six,
    reporter: "police:119@..",
    recipient: "police:14@..",
    receivedOn: "2022-06-09",
  };

  it("keeps each recipient's own status", () => {
    const { items } = reportingStatus(owed, [createReceipt(came)], { asOf: plainDate("2022-06-10") });
    expect(
      items.slice(0, 4).map(({ recipient, status, daysLate }) => [recipient, status, daysLate]),
    ).toStrictEqual([
      ["police:14@..", "timely", null],
      ["front:14@..", "overdue", 1],
      ["police:14@..", "overdue", 1],
      ["front:14@..", "overdue", 1],
    ]);
  });

  it("counts for what rides in other reports only what is one of their windows", () => {
    const quarters = [
      "2021-12-10/2022-03-10@12-10:end",
      "2022-04-01/2022-07-01@01-01:start",
      "2022-02-01/2022-05-01@01-01:start",
      "2022-04-10/2022-07-10@12-10:end",
    ];
    const receipts = quarters.map((period) =>
      createReceipt({ ...came, report: "quarterly-results", period, receivedOn: "2022-08-01" }),
    );
    const { counts, unmatched, items } = reportingStatus(owed, receipts, { asOf: plainDate("2022-12-31") });
    expect(counts.received).toBe(1);
    expect(items.flatMap((item) => item.receipts.map(({ period }) => period))).toStrictEqual(
      quarters.slice(0, 2),
    );
    expect(unmatched.map(({ receipt, problem }) => [receipt.period, problem.code])).toStrictEqual(
      quarters.slice(2).map((period) => [period, "programme.otherPeriod"]),
    );
  });

  it("says in words that a receipt names nobody, and that what nobody named owes stands twice", () => {
    const { reporter: _, ...unnamed } = came;
    const { unmatched } = reportingStatus(owed, [createReceipt(unnamed)], { asOf: plainDate("2022-06-10") });
    const twice = [...obligations(PLAN_155, 2022), ...obligations(PLAN_155, 2022)];
    expect(unmatched.map(({ problem }) => problem.code)).toStrictEqual(["programme.reporterUnnamed"]);
    for (const language of ["en", "vi"] as const)
      expect(unmatched[0]?.problem.message[language]).not.toContain("null");
    expect(() => reportingStatus(twice, [], { asOf: plainDate("2022-06-10") })).toThrow(
      /six-months of nobody named is owed twice/u,
    );
  });

  it("lets the first of two receipts count and notes the second", () => {
    const again = { ...came, receivedOn: "2022-06-12", document: "12/BC-CAH" };
    const { items } = reportingStatus(owed, [again, came].map(createReceipt), {
      asOf: plainDate("2022-06-30"),
    });
    expect(items[0]?.status).toBe("timely");
    expect(items[0]?.resubmissions.map(({ document }) => document)).toStrictEqual(["12/BC-CAH"]);
  });

  it("takes the windows of the carrying reports for what rides in them, of any calendar", () => {
    const monthly = { ...came, report: "monthly-results" };
    const receipts = [
      { ...monthly, period: "2022-01-15/2022-02-15@12-15:end", receivedOn: "2022-02-16" },
      { ...monthly, period: "2022-03-01/2022-04-01@01-01:start", receivedOn: "2022-04-01" },
      { ...monthly, period: "2022-03-01/2022-04-01@01-01:start", receivedOn: "2022-04-05" },
      { ...monthly, period: "2021-03-01/2021-04-01@01-01:start", receivedOn: "2021-04-05" },
      { ...monthly, period: "2022-01-01/2022-04-01@01-01:start", receivedOn: "2022-04-05" },
    ].map(createReceipt);
    const { items, unmatched } = reportingStatus(owed, receipts, { asOf: plainDate("2022-12-31") });
    const item = items.find(({ obligation }) => obligation.report === "monthly-results");
    expect(item).toMatchObject({ status: "noDeadline", receivedOn: "2022-02-16", daysLate: null });
    expect([item?.receipts.length, item?.resubmissions.length]).toStrictEqual([2, 1]);
    expect(unmatched.map(({ problem }) => problem.code)).toStrictEqual([
      "programme.otherPeriod",
      "programme.otherPeriod",
    ]);
  });

  it("refuses one obligation twice", () => {
    const twice = () => reportingStatus([...owed, ...owed], [], { asOf: plainDate("2022-06-10") });
    expect(twice).toThrow("The report six-months of police:119@.. is owed twice");
  });
});
