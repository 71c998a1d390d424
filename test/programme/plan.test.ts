import { plainDate } from "antq/date";
import { DomainError, type Problem, type Result } from "antq/kernel";
import { PLAN_155, PLAN_155_TARGETS } from "antq/movement";
import { calendarYear, december10 } from "antq/period";
import {
  createPlan,
  createReceipt,
  obligations,
  type PlannedReportRecord,
  type PlanRecord,
  reviewsIn,
  safeCreatePlan,
  safeCreateReceipt,
  tasksOf,
} from "antq/programme";
import { lastTimelyDay } from "antq/regime";
import { parseBodyId, parseUnitId } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyDomainErrors, survivesJson } from "../laws.ts";
import { planRecords, worlds } from "./generators.ts";

const names = { vi: "Báo cáo quý", en: "Quarterly report" };
const report: PlannedReportRecord = {
  code: "quarterly",
  name: names,
  window: "quarter",
  due: { workingDaysAfterEnd: 3 },
  recipients: [{ body: "police:14@..", via: "police:14@..:movement-office" }],
  location: "IV",
};
const sound: PlanRecord = {
  id: "district-plan",
  name: names,
  document: "12/KH-BCĐ",
  parties: [{ body: "police:119@..", location: "title" }],
  years: { first: 2022, last: 2023 },
  calendar: december10,
  territory: "119@..",
  reports: [report],
};
const task = { code: "a", summary: names, location: "II" };
const review = { code: "a", name: names, kind: "final", location: "II" } as const;

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

/** What is wrong with a plan that has one more thing, and where. */
function slip(more: Partial<PlanRecord>): readonly string[] {
  return problemsOf(safeCreatePlan({ ...sound, ...more })).map(
    ({ code, path }) => `${code} ${path.join(".")}`,
  );
}

describe("laws of plans", () => {
  it("a plan is plain data, and its record makes it again", () => {
    survivesJson(planRecords.map(createPlan), createPlanAgain);
  });

  it("takes anything without another error than its own", () => {
    onlyDomainErrors(safeCreatePlan);
    onlyDomainErrors(safeCreateReceipt);
  });

  it("each entry has the deadline of its reporter's tier, and none is owed twice", () => {
    fc.assert(
      fc.property(worlds, ({ plan, owed }) => {
        const keys = owed.map((entry) => [entry.report, entry.period, entry.reporter].join());
        expect(new Set(keys).size).toBe(owed.length);
        for (const { report: code, tier, period, due, ...entry } of owed) {
          const planned = plan.reports.find((known) => known.code === code);
          const ofTier = planned?.dueByTier.find((rule) => rule.tier === tier)?.due ?? planned?.due;
          expect(due).toStrictEqual(ofTier);
          expect(entry.lastTimelyDay).toBe(period === null ? null : lastTimelyDay(due, period));
        }
      }),
    );
  });
});

function createPlanAgain(plain: unknown) {
  return createPlan(plain as PlanRecord);
}

describe("a plan that is not right", () => {
  it.each<[string, readonly string[], Partial<PlanRecord>]>([
    ["its id", ["programme.badId id"], { id: "Plan 155" }],
    ["years the wrong way", ["programme.yearsReversed years"], { years: { first: 2023, last: 2022 } }],
    [
      "a task of another year",
      ["programme.yearOutsidePlan tasks.0.years"],
      { tasks: [{ ...task, years: [2022, 2024] }] },
    ],
    [
      "a review of another year",
      ["programme.yearOutsidePlan reviews.0.years"],
      { reviews: [{ ...review, years: [2021] }] },
    ],
    [
      "a target of other years",
      ["programme.yearOutsidePlan targets.0.years"],
      { targets: [PLAN_155_TARGETS.places] },
    ],
    [
      "a single report of another year",
      ["programme.yearOutsidePlan reports.0.window.once"],
      { reports: [{ ...report, window: { once: "2023-12-10/2024-06-10@12-10:end" } }] },
    ],
    ["a code twice", ["programme.codeTwice tasks.1.code"], { tasks: [task, task] }],
    [
      "a body that leads and coordinates",
      ["programme.namedTwice tasks.0.1"],
      { tasks: [{ ...task, lead: ["police:14@.."], coordinating: ["police:14@.."] }] },
    ],
    [
      "a group twice",
      ["programme.namedTwice lowerPlans.0.lead.1"],
      {
        lowerPlans: [
          {
            ...task,
            line: "sector",
            lead: [
              { sector: "police", tier: "commune", within: "119@.." },
              { sector: "police", tier: "commune", within: "119@..", count: 29 },
            ],
          },
        ],
      },
    ],
    [
      "two rules for a tier",
      ["programme.tierTwice reports.0.dueByTier.1"],
      {
        reports: [
          {
            ...report,
            dueByTier: [
              { tier: "commune", due: "none" },
              { tier: "commune", due: "none" },
            ],
          },
        ],
      },
    ],
    [
      "no calendar",
      ["programme.calendarLacking reports.0.calendar"],
      { reports: [{ ...report, calendar: null }] },
    ],
    [
      "a deadline for what rides in other reports",
      ["programme.deadlineOfOther reports.0.due"],
      { reports: [{ ...report, carrier: names }] },
    ],
    [
      "a deadline before its window",
      ["programme.dueBeforeWindow reports.0.due"],
      { reports: [{ ...report, due: { before: { month: 6, day: 10 } } }] },
    ],
    [
      "a report to oneself",
      ["programme.reportsToItself reports.0.reporters.1"],
      { reports: [{ ...report, reporters: ["police:119@..", "police:14@.."] }] },
    ],
    [
      "a tier that nothing tells",
      ["programme.tierUnknown reports.0.reporters.0"],
      { reports: [{ ...report, reporters: ["police:03730-05@.."] }] },
    ],
    [
      "a tier that the code contradicts",
      ["programme.otherTier reports.0.reporters.0"],
      { reports: [{ ...report, reporters: [{ body: "police:119@..", tier: "commune" }] }] },
    ],
    ["a misspelt field", ["record.unknownField "], { task: [] } as Partial<PlanRecord>],
    ["a year in which no window stands", ["period.outOfRange "], { years: { first: 2022, last: 9999 } }],
  ])("is refused for %s", (_, expected, more) => {
    expect(slip(more)).toStrictEqual(expected);
  });

  it("hears of all that is wrong at once", () => {
    const codes = slip({
      tasks: [task, { ...task, years: [1999] }],
      reports: [{ ...report, calendar: null }, report],
    });
    expect(codes).toStrictEqual([
      "programme.yearOutsidePlan tasks.1.years",
      "programme.codeTwice tasks.1.code",
      "programme.codeTwice reports.1.code",
      "programme.calendarLacking reports.0.calendar",
    ]);
  });
});

describe("what is owed", () => {
  it("has its own deadline for each tier, all alike where nothing else is said", () => {
    const plan = createPlan({
      ...sound,
      reports: [
        {
          ...report,
          window: "year",
          due: { by: { month: 12, day: 15 } },
          dueByTier: [{ tier: "commune", due: { by: { month: 12, day: 5 } } }],
          reporters: ["police:119@..", "police:03730@.."],
        },
      ],
    });
    expect(obligations(plan, 2022).map(({ tier, lastTimelyDay: day }) => `${tier} ${day}`)).toStrictEqual([
      "district 2022-12-15",
      "commune 2022-12-05",
    ]);
  });

  it("counts working days with the holidays of the caller", () => {
    const workingDays = { holidays: [plainDate("2022-06-10")] };
    const days = obligations(createPlan(sound), 2022, { workingDays }).map((entry) => entry.lastTimelyDay);
    expect(days).toStrictEqual(["2022-03-14", "2022-06-15", "2022-09-14", "2022-12-14"]);
  });

  it("is asked once for a report that comes once, in the year of its last day", () => {
    const once = { once: "2022-01-01/2024-01-01@01-01:start" };
    const due = { by: { month: 3, day: 1, yearsLater: 1 } };
    const years = { first: 2022, last: 2024 };
    const plan = createPlan({ ...sound, years, reports: [{ ...report, window: once, due }] });
    const days = [2022, 2023, 2024].map((year) =>
      obligations(plan, year).map((entry) => entry.lastTimelyDay),
    );
    expect(days).toStrictEqual([[], [], ["2024-03-01"]]);
    expect(plan.reports[0]?.calendar).toStrictEqual(calendarYear);
  });

  it("is told outside the years of the plan too, with a warning", () => {
    const warnings = obligations(PLAN_155, 2024)[0]?.warnings.map(({ code }) => code);
    expect(warnings).toStrictEqual(["programme.outsideYears"]);
  });

  it("warns where a tier has ended", () => {
    const plan = createPlan({ ...sound, years: { first: 2025, last: 2025 } });
    const reporters = ["police:119@..", "front:119@..", "front:03730@.."];
    const warned = obligations(plan, 2025, { reporters }).flatMap(({ reporter, period, warnings }) =>
      warnings.map(({ code }) => `${code} ${reporter} ${period?.slice(0, 10)}`),
    );
    expect(warned).toStrictEqual([
      "programme.reporterEnded police:119@.. 2024-12-10",
      "programme.reporterEnded police:119@.. 2025-03-10",
      "programme.reporterEnded police:119@.. 2025-06-10",
      "programme.reporterEnded front:119@.. 2025-06-10",
      "programme.reporterEnded police:119@.. 2025-09-10",
      "programme.reporterEnded front:119@.. 2025-09-10",
    ]);
  });

  it("warns of an ended tier by what a report is on, also for what rides in other reports", () => {
    const riding = { ...report, code: "riding", carrier: report.name, window: "month", due: "none" } as const;
    const early = { ...report, code: "early", window: "year", due: { by: { month: 6, day: 20 } } } as const;
    const years = { first: 2024, last: 2026 };
    const plan = createPlan({ ...sound, years, reports: [riding, early] });
    const warned = [2024, 2025, 2026].map((year) =>
      obligations(plan, year, { reporters: ["front:119@.."] }).map(({ warnings }) =>
        warnings.map(({ code }) => code),
      ),
    );
    const ended = ["programme.reporterEnded"];
    expect(warned).toStrictEqual([
      [[], []],
      [ended, ended],
      [ended, ended],
    ]);
  });

  it("takes whole years only, whatever the plan asks for", () => {
    const riding = { ...report, carrier: report.name, window: "month", due: "none" } as const;
    const once = { ...report, window: { once: "2022-01-01/2022-12-01@01-01:start" }, due: "none" } as const;
    for (const reports of [[riding], [once], []]) {
      const plan = createPlan({ ...sound, reports });
      for (const year of [Number.NaN, 2022.5, 999, 10000])
        expect(() => obligations(plan, year)).toThrow(DomainError);
    }
  });

  it("refuses reporters that report to themselves or are passed twice", () => {
    const reporters = ["police:14@..", "front:119@..", "front:119@.."];
    expect(() => obligations(createPlan(sound), 2022, { reporters })).toThrow(
      /front:119@\.\. is named twice[\s\S]*police:14@\.\. would send quarterly to itself/u,
    );
  });
});

describe("tasks and reviews", () => {
  const group = { sector: "police", tier: "commune", within: "119@.." } as const;
  const plan = createPlan({
    ...sound,
    tasks: [
      { ...task, code: "all", lead: ["front:119@.."], coordinating: [group] },
      { ...task, code: "later", years: [2023], lead: ["police:119@.."] },
    ],
    reviews: [
      { ...review, code: "each", years: "every" },
      { ...review, code: "last", years: [2023] },
      { ...review, code: "sometimes", years: "unstated" },
    ],
  });

  it("are found by year and by body", () => {
    const found = (filter: Parameters<typeof tasksOf>[1]) => tasksOf(plan, filter).map(({ code }) => code);
    expect(found({ year: 2022 })).toStrictEqual(["all"]);
    expect(found({ year: 2023 })).toStrictEqual(["all", "later"]);
    for (const year of [plan.years.first - 1, plan.years.last + 1]) expect(found({ year })).toStrictEqual([]);
    expect(found({ body: parseBodyId("police:119@.."), year: 2022 })).toStrictEqual([]);
    expect(found({ body: parseBodyId("police:119@..") })).toStrictEqual(["later"]);
    expect(found({ body: { ...group, within: parseUnitId("119@.."), count: null } })).toStrictEqual(["all"]);
  });

  it("are due in their years only", () => {
    const due = [2021, 2022, 2023].map((year) => reviewsIn(plan, year).map(({ code }) => code));
    expect(due).toStrictEqual([[], ["each"], ["each", "last"]]);
  });
});

describe("a receipt", () => {
  it("says all that is wrong with it at once", () => {
    const bad = { plan: "plan-155", report: "", period: "2022", recipient: "CAT", receivedOn: "09/6/2022" };
    expect(
      problemsOf(safeCreateReceipt(bad)).map(({ code, path }) => `${code} ${path.join(".")}`),
    ).toStrictEqual([
      "record.notAText report",
      "period.contextNeeded period",
      "territory.notABodyId recipient",
      "date.notADate receivedOn",
    ]);
  });

  it("is made by its record", () => {
    const record = {
      plan: "p",
      report: "r",
      period: "2022-01-01/2023-01-01@01-01:start",
      recipient: "police:14@..",
    };
    expect(createReceipt({ ...record, receivedOn: "2022-12-31" })).toMatchObject({
      reporter: null,
      document: null,
    });
  });
});
