import { ALWAYS, addDays, isWeekend, plainDate } from "antq/date";
import { DomainError } from "antq/kernel";
import {
  calendarYear,
  december10,
  december15,
  firstMonths,
  lastDay,
  month,
  periodHolds,
  periodOf,
  year,
} from "antq/period";
import {
  type DueRule,
  expectedReports,
  isWorkingDay,
  lastTimelyDay,
  type Regime,
  type RegimeWindow,
  regime,
  reportsOn,
  safeRegime,
} from "antq/regime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "../date/generators.ts";
import { onlyDomainErrors } from "../laws.ts";
import { calendars, periods } from "../period/generators.ts";

const basis = { document: "Kế hoạch 155/KH-MTTQ-CAT", article: "IV.4", validityIs: "verified" } as const;

function regimeWith(changes: Partial<Regime>): Regime {
  return regime({
    id: "plan",
    name: { vi: "Kế hoạch", en: "Plan" },
    calendar: december10,
    windows: [{ window: "year", due: "none" }],
    validity: ALWAYS,
    territory: null,
    legalBasis: basis,
    ...changes,
  });
}

const halfAndYear: readonly RegimeWindow[] = [
  { window: { firstMonths: 6 }, due: { before: { month: 6, day: 10 } } },
  { window: "year", due: { before: { month: 12, day: 10 } } },
];

describe("laws of deadlines", () => {
  const dueDays = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });

  it("before a day is by the day before it", () => {
    fc.assert(
      fc.property(periods, dueDays, (period, due) => {
        const [before, by] = [lastTimelyDay({ before: due }, period), lastTimelyDay({ by: due }, period)];
        expect(before !== null && addDays(before, 1)).toBe(by);
      }),
    );
  });

  it("a due day is a day of the named year", () => {
    fc.assert(
      fc.property(periods, dueDays, fc.integer({ min: 0, max: 2 }), (period, due, yearsLater) => {
        const by = lastTimelyDay({ by: { ...due, yearsLater } }, period);
        expect(Number(by?.slice(0, 4))).toBe(Number(lastDay(period).slice(0, 4)) + yearsLater);
        expect([Number(by?.slice(5, 7)), Number(by?.slice(8))]).toEqual([due.month, due.day]);
      }),
    );
  });

  it("exactly so many working days lie after the window", () => {
    const free = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 });
    fc.assert(
      fc.property(periods, fc.integer({ min: 0, max: 30 }), free, (period, count, offsets) => {
        const end = lastDay(period);
        const holidays = offsets.map((offset) => addDays(end, offset));
        const due = lastTimelyDay({ workingDaysAfterEnd: count }, period, { holidays });
        let worked = 0;
        for (let day = addDays(end, 1); due !== null && day <= due; day = addDays(day, 1)) {
          if (isWorkingDay(day, { holidays })) worked += 1;
        }
        expect(worked).toBe(count);
        expect(due === end || (due !== null && isWorkingDay(due, { holidays }))).toBe(true);
      }),
    );
  });

  it("more holidays never bring a deadline forward", () => {
    fc.assert(
      fc.property(
        periods,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 20 }),
        (period, count, offset) => {
          const rule: DueRule = { workingDaysAfterEnd: count };
          const holidays = [addDays(lastDay(period), offset)];
          const [plain, later] = [lastTimelyDay(rule, period), lastTimelyDay(rule, period, { holidays })];
          expect(plain !== null && later !== null && plain <= later).toBe(true);
        },
      ),
    );
  });

  it("a week has five working days, and an exchanged Saturday makes six", () => {
    fc.assert(
      fc.property(plainDates, (date) => {
        const week = Array.from({ length: 7 }, (_, offset) => addDays(date, offset));
        const workedWeekendDays = week.filter((day) => isWeekend(day)).slice(0, 1);
        expect(week.filter((day) => isWorkingDay(day))).toHaveLength(5);
        expect(week.filter((day) => isWorkingDay(day, { workedWeekendDays }))).toHaveLength(6);
      }),
    );
  });
});

describe("expected reports", () => {
  it("are, year by year, what the regime asks for", () => {
    const years = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(calendars, years, (calendar, [firstYear, more]) => {
        const asked = regimeWith({ calendar, windows: [...halfAndYear, { window: "quarter", due: "none" }] });
        const lastYear = firstYear + more;
        const whole = expectedReports(asked, { firstYear, lastYear });
        const yearly = Array.from({ length: more + 1 }, (_, index) => firstYear + index);
        const parts = yearly.flatMap((named) =>
          expectedReports(asked, { firstYear: named, lastYear: named }),
        );
        expect(whole).toEqual(parts);
        expect(whole).toHaveLength(6 * (more + 1));
      }),
    );
  });

  it("the plan of Sơn La asks for a half and a year, both before the day on which they end", () => {
    const plan = regimeWith({
      windows: halfAndYear,
      validity: { from: plainDate("2020-12-10"), until: null },
    });
    const reports = expectedReports(plan, { firstYear: 2022, lastYear: 2022 });
    expect(reports.map(({ period, lastTimelyDay: last }) => [period, last])).toEqual([
      [firstMonths(december10, 2022, 6), "2022-06-09"],
      [year(december10, 2022), "2022-12-09"],
    ]);
    expect(reports.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it("warns, and does not refuse, where the window's last day lies outside the validity", () => {
    const bound = regimeWith({
      windows: halfAndYear,
      validity: { from: plainDate("2022-02-10"), until: plainDate("2022-12-09") },
    });
    const codes = expectedReports(bound, { firstYear: 2021, lastYear: 2022 }).map(({ warnings }) =>
      warnings.map(({ code }) => code),
    );
    expect(codes).toEqual([
      ["regime.outsideValidity"],
      ["regime.outsideValidity"],
      [],
      ["regime.outsideValidity"],
    ]);
  });

  it("warns where the validity was not verified", () => {
    const doubtful = regimeWith({ legalBasis: { ...basis, validityIs: "unverified" } });
    const [report] = expectedReports(doubtful, { firstYear: 2024, lastYear: 2024 });
    expect(report?.warnings).toMatchObject([{ code: "regime.unverifiedValidity" }]);
  });
});

describe("the reports of a day", () => {
  it("are those whose window holds it, each day of a year having the yearly one", () => {
    const plan = regimeWith({ windows: halfAndYear });
    fc.assert(
      fc.property(plainDates, (day) => {
        const periods = reportsOn(plan, day).map(({ period }) => period);
        expect(periods).toContain(periodOf(december10, day, "year"));
        for (const period of periods) expect(periodHolds(period, day)).toBe(true);
      }),
    );
    expect(reportsOn(plan, plainDate("2022-06-10"))).toHaveLength(1);
    expect(reportsOn(plan, plainDate("2022-12-15")).map((report) => report.lastTimelyDay)).toEqual([
      "2023-06-09",
      "2023-12-09",
    ]);
  });
});

describe("deadlines as rules state them", () => {
  it.each<[string, DueRule, string | null]>([
    ["before the 10th of June", { before: { month: 6, day: 10 } }, "2024-06-09"],
    ["by the 25th of June", { by: { month: 6, day: 25 } }, "2024-06-25"],
    ["by 15 January of the next year", { by: { month: 1, day: 15, yearsLater: 1 } }, "2025-01-15"],
    ["two working days after 31 May, a Friday", { workingDaysAfterEnd: 2 }, "2024-06-04"],
    ["no working day later", { workingDaysAfterEnd: 0 }, "2024-05-31"],
    ["none", "none", null],
  ])("%s", (_, rule, expected) => {
    expect(lastTimelyDay(rule, month(calendarYear, 2024, 5))).toBe(expected);
  });

  it("a holiday moves a deadline, a Sunday worked in exchange brings it forward", () => {
    const september = month(december15, 2024, 9); // to Saturday, 14/9/2024
    const holidays = [plainDate("2024-09-16")];
    expect(lastTimelyDay({ workingDaysAfterEnd: 1 }, september)).toBe("2024-09-16");
    expect(lastTimelyDay({ workingDaysAfterEnd: 1 }, september, { holidays })).toBe("2024-09-17");
    const workedWeekendDays = [plainDate("2024-09-15")];
    expect(lastTimelyDay({ workingDaysAfterEnd: 1 }, september, { holidays, workedWeekendDays })).toBe(
      "2024-09-15",
    );
  });
});

describe("bad input", () => {
  const may = month(calendarYear, 2024, 5);

  it.each<[string, () => unknown]>([
    ["regime.badDay", () => lastTimelyDay({ before: { month: 2, day: 29 } }, may)],
    ["regime.badDay", () => lastTimelyDay({ by: { month: 6, day: 10, yearsLater: 0.5 } }, may)],
    ["regime.badWorkingDays", () => lastTimelyDay({ workingDaysAfterEnd: -1 }, may)],
    ["regime.badWorkingDays", () => lastTimelyDay({ workingDaysAfterEnd: 1e9 }, may)],
    ["regime.badId", () => regimeWith({ id: "Plan 155" })],
    ["record.emptyList", () => regimeWith({ windows: [] })],
    ["regime.badWindow", () => regimeWith({ windows: [{ window: "fortnight" as "month", due: "none" }] })],
    ["regime.badWindow", () => regimeWith({ windows: [{ window: { firstMonths: 13 }, due: "none" }] })],
    ["regime.badDueRule", () => regimeWith({ windows: [{ window: "month", due: {} as DueRule }] })],
    [
      "regime.badDay",
      () => regimeWith({ windows: [{ window: "month", due: { by: { month: 13, day: 1 } } }] }),
    ],
    [
      "date.reversedValidity",
      () => regimeWith({ validity: { from: plainDate("2024-01-01"), until: plainDate("2024-01-01") } }),
    ],
  ])("%s", (code, make) => {
    expect(make).toThrow(DomainError);
    expect(codesOf(make)).toEqual([code]);
  });

  it("says all that is wrong at once, whatever it is given", () => {
    const codes = codesOf(() =>
      regime({ id: "A b", calendar: { startDay: 31, startMonth: 13 } } as unknown as Regime),
    );
    expect(codes).toEqual(expect.arrayContaining(["regime.badId", "period.startDay", "period.startMonth"]));
    onlyDomainErrors((input) => safeRegime(input));
    for (const field of ["id", "calendar", "windows", "validity", "territory", "legalBasis"]) {
      onlyDomainErrors((input) => safeRegime({ ...regimeWith({}), [field]: input }));
    }
  });

  it("keeps nothing of what it was made of", () => {
    const window: { window: "year" | "month"; due: "none" } = { window: "year", due: "none" };
    const made = regimeWith({ windows: [window] });
    window.window = "month";
    expect(made.windows).toEqual([{ window: "year", due: "none" }]);
    expect(safeRegime(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, value: made });
  });

  it("two years without a working day end the search", () => {
    const holidays = Array.from({ length: 800 }, (_, offset) => addDays(plainDate("2024-06-01"), offset));
    expect(codesOf(() => lastTimelyDay({ workingDaysAfterEnd: 1 }, may, { holidays }))).toEqual([
      "regime.noWorkingDay",
    ]);
  });

  it("days of any kind give nothing but a DomainError", () => {
    onlyDomainErrors(
      (input) => lastTimelyDay({ before: { month: input as number, day: 1 } }, may),
      fc.double(),
    );
    onlyDomainErrors((input) => lastTimelyDay({ workingDaysAfterEnd: input as number }, may), fc.double());
  });
});

function codesOf(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof DomainError) return error.problems.map(({ code }) => code);
  }
  return [];
}
