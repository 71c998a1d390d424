import { addDays, type PlainDate, parsePlainDate, plainDate } from "antq/date";
import { DomainError } from "antq/kernel";
import {
  calendarOf,
  calendarYear,
  daysCountedTwice,
  december10,
  december15,
  encloses,
  endOf,
  firstDay,
  firstMonths,
  formatPeriod,
  halfYear,
  joinPeriods,
  lastDay,
  lastMonths,
  lengthInMonths,
  month,
  nextPeriod,
  november1,
  november16,
  type Period,
  parsePeriod,
  periodBetween,
  periodHolds,
  periodOf,
  previousPeriod,
  quarter,
  type ReportingCalendar,
  readBoundaries,
  reportingCalendar,
  reportingYearOf,
  safeParsePeriod,
  safeReportingCalendar,
  sameCalendar,
  samePeriodLastYear,
  shiftYears,
  splitPeriod,
  stage,
  toIsoInterval,
  windows,
  year,
} from "antq/period";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDates } from "../date/generators.ts";
import { isInverse, nearMissesOf, onlyDomainErrors, partitions, roundTrips, survivesJson } from "../laws.ts";
import { cadences, calendars, periods } from "./generators.ts";

const days = (period: Period): readonly [PlainDate, PlainDate] => [firstDay(period), endOf(period)];

describe("the generators", () => {
  it("reach calendars named by start and end, the 1st, the 28th and a year that starts in January on another day", () => {
    const sample = fc.sample(calendars, { numRuns: 3000, seed: 1 });
    for (const wanted of [
      { yearNamedBy: "start", startMonth: 6 },
      { yearNamedBy: "end", startMonth: 1 },
      { startDay: 1, startMonth: 12 },
      { startDay: 28 },
    ]) {
      expect(sample).toContainEqual(expect.objectContaining(wanted));
    }
  });

  it("reach windows of a month, a half-year, eight months, years and stages", () => {
    const lengths = new Set(fc.sample(periods, { numRuns: 3000, seed: 1 }).map(lengthInMonths));
    for (const wanted of [1, 3, 6, 8, 12, 36, 120]) expect(lengths, String(wanted)).toContain(wanted);
  });
});

describe("laws of windows", () => {
  it("the windows of any calendar and length tile time without gap or overlap", () => {
    const wholes = fc.tuple(
      calendars,
      cadences,
      fc.integer({ min: 1900, max: 2190 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(wholes, ([calendar, cadence, firstYear, more]) => {
        const lastYear = firstYear + more;
        const pieces = windows(calendar, cadence, { firstYear, lastYear });
        expect(joinPeriods(pieces)).toBe(stage(calendar, firstYear, lastYear));
        for (const [index, piece] of pieces.slice(1).entries()) {
          expect(firstDay(piece)).toBe(addDays(lastDay(pieces[index] ?? piece), 1));
        }
      }),
    );
  });

  it("splitting partitions a window", () => {
    partitions(periods, (period) => splitPeriod(period, "month"), days);
  });

  it("each day lies in exactly one window", () => {
    fc.assert(
      fc.property(calendars, cadences, plainDates, (calendar, cadence, date) => {
        const around = periodOf(calendar, date, cadence);
        expect(periodHolds(around, date)).toBe(true);
        expect(periodHolds(previousPeriod(around), date)).toBe(false);
        expect(periodHolds(nextPeriod(around), date)).toBe(false);
        expect(windowsAround(date, calendar, cadence).filter((window) => periodHolds(window, date))).toEqual([
          around,
        ]);
      }),
    );
  });

  it("last year's window is the same window a year earlier, and the inverse of next year's", () => {
    isInverse(periods, samePeriodLastYear, (period) => shiftYears(period, 1));
    fc.assert(
      fc.property(periods, (period) => {
        const before = samePeriodLastYear(period);
        expect(readBoundaries(before).start).toBe(readBoundaries(period).start - 12);
        expect(lengthInMonths(before)).toBe(lengthInMonths(period));
        expect(calendarOf(before)).toEqual(calendarOf(period));
        expect(firstDay(before).slice(4)).toBe(firstDay(period).slice(4));
      }),
    );
  });

  it("the reporting year of a window is the year by which it was made", () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 1900, max: 2190 }),
        fc.integer({ min: 1, max: 12 }),
        (calendar, named, n) => {
          expect(reportingYearOf(month(calendar, named, n))).toBe(named);
        },
      ),
    );
  });

  it("the window before is the inverse of the window after", () =>
    isInverse(periods, previousPeriod, nextPeriod));

  it("split and join are inverse", () => {
    roundTrips(periods, (period) => splitPeriod(period, "month"), joinPeriods);
    const tiled = fc.tuple(calendars, cadences, fc.integer({ min: 1900, max: 2190 }));
    fc.assert(
      fc.property(tiled, ([calendar, cadence, firstYear]) => {
        const pieces = windows(calendar, cadence, { firstYear, lastYear: firstYear + 2 });
        expect(splitPeriod(joinPeriods(pieces), cadence)).toEqual(pieces);
      }),
    );
  });

  it("a window equals another exactly when calendar and boundaries do", () => {
    const close = fc
      .tuple(calendars, fc.integer({ min: 24_000, max: 24_003 }), fc.integer({ min: 1, max: 3 }))
      .map(([calendar, start, length]) => ({ calendar, start, end: start + length }));
    fc.assert(
      fc.property(close, close, (left, right) => {
        const equal =
          sameCalendar(left.calendar, right.calendar) && left.start === right.start && left.end === right.end;
        const [one, other] = [left, right].map(({ calendar, start, end }) =>
          periodBetween(calendar, start, end),
        );
        expect(one === other).toBe(equal);
      }),
      { numRuns: 2000 },
    );
  });

  it("boundaries and calendar make the window again, also after JSON", () => {
    survivesJson(periods);
    roundTrips(
      periods,
      (period) => ({ calendar: calendarOf(period), ...readBoundaries(period) }),
      ({ calendar, start, end }) => periodBetween(calendar, start, end),
    );
    roundTrips(
      periods,
      (period) => period as string,
      (text) => parsePeriod(text),
    );
  });

  it("parse after format returns the same window", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(formatPeriod(period), calendarOf(period))).toBe(period);
      }),
      { numRuns: 2000 },
    );
  });

  it("the last day is the day before the end", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(addDays(lastDay(period), 1)).toBe(endOf(period));
      }),
    );
  });

  it("enclosing agrees with the days that the windows hold", () => {
    const near = fc
      .tuple(calendars, fc.integer({ min: 24_000, max: 24_010 }), fc.integer({ min: 1, max: 6 }))
      .map(([calendar, start, length]) => periodBetween(calendar, start, start + length));
    fc.assert(
      fc.property(near, near, (left, right) => {
        const shared = daysOf(left).filter((day) => periodHolds(right, day)).length;
        if (sameCalendar(calendarOf(left), calendarOf(right))) {
          expect(encloses(left, right)).toBe(daysOf(right).length === shared);
        }
      }),
    );
  });

  it("no input makes a parser throw anything but a DomainError", () => {
    const labels = nearMissesOf(fc.oneof(periods.map(formatPeriod), periods));
    onlyDomainErrors((input) => safeParsePeriod(input), labels);
    onlyDomainErrors((input) => parsePeriod(input as string, december10), labels);
    onlyDomainErrors((input) =>
      reportingCalendar({ startDay: input as number, startMonth: 1, yearNamedBy: "end" }),
    );
    onlyDomainErrors((input) => month(december10, input as number, 1), fc.double());
    onlyDomainErrors((input) => month(december10, 2024, input as number), fc.double());
    onlyDomainErrors((input) => windows(december10, input as "month", { firstYear: 2024, lastYear: 2024 }));
  });
});

function windowsAround(
  date: PlainDate,
  calendar: ReturnType<typeof calendarOf>,
  cadence: "month" | "quarter" | "halfYear" | "year",
) {
  const named = Number(date.slice(0, 4));
  return windows(calendar, cadence, { firstYear: named - 1, lastYear: named + 1 });
}

function daysOf(period: Period): readonly PlainDate[] {
  const all: PlainDate[] = [];
  for (let day = firstDay(period); day < endOf(period); day = addDays(day, 1)) all.push(day);
  return all;
}

describe("each day from 1900 to 2200", () => {
  it.each([calendarYear, december10, december15, november1, november16])(
    "lies in exactly one month, quarter, half and year of %o",
    (calendar) => {
      for (const cadence of ["month", "quarter", "halfYear", "year"] as const) {
        let expected = parsePlainDate("1900-01-01");
        let held = 0;
        for (const window of windows(calendar, cadence, { firstYear: 1899, lastYear: 2202 })) {
          if (endOf(window) <= "1900-01-01" || firstDay(window) > "2200-12-31") continue;
          if (held > 0) expect(firstDay(window)).toBe(expected);
          expect(periodOf(calendar, firstDay(window), cadence)).toBe(window);
          expect(periodOf(calendar, lastDay(window), cadence)).toBe(window);
          expected = endOf(window);
          held += 1;
        }
        expect(expected > "2200-12-31").toBe(true);
      }
    },
  );
});

describe("the calendars in use", () => {
  it.each([
    [calendarYear, "2024-01-01", "2024-12-31"],
    [december10, "2023-12-10", "2024-12-09"],
    [december15, "2023-12-15", "2024-12-14"],
    [november1, "2023-11-01", "2024-10-31"],
    [november16, "2023-11-16", "2024-11-15"],
  ])("year 2024 of %o is %s to %s", (calendar, first, last) => {
    expect([firstDay(year(calendar, 2024)), lastDay(year(calendar, 2024))]).toEqual([first, last]);
  });

  it("halves, months and cumulated months lie where the documents have them", () => {
    expect(halfYear(december10, 2024, 1)).toBe("2023-12-10/2024-06-10@12-10:end");
    expect(toIsoInterval(year(november16, 2024))).toBe("2023-11-16/2024-11-16");
    expect(month(december15, 2024, 9)).toBe("2024-08-15/2024-09-15@12-15:end");
    expect(quarter(december15, 2024, 1)).toBe("2023-12-15/2024-03-15@12-15:end");
    expect(firstMonths(december15, 2024, 9)).toBe("2023-12-15/2024-09-15@12-15:end");
    expect(lastMonths(calendarYear, 2024, 4)).toBe("2024-09-01/2025-01-01@01-01:start");
  });

  it("a year that starts on 1 January has one spelling", () => {
    const named = reportingCalendar({ startDay: 1, startMonth: 1, yearNamedBy: "end" });
    expect(year(named, 2024)).toBe(year(calendarYear, 2024));
  });

  it("last year's February keeps its end where the leap day comes and goes", () => {
    expect(lastDay(month(calendarYear, 2024, 2))).toBe("2024-02-29");
    expect(lastDay(samePeriodLastYear(month(calendarYear, 2024, 2)))).toBe("2023-02-28");
  });

  it("says which days a closed reading counts twice", () => {
    const reports = windows(december10, "halfYear", { firstYear: 2021, lastYear: 2022 });
    expect(daysCountedTwice(reports)).toEqual(["2021-06-10", "2021-12-10", "2022-06-10"]);
    expect(daysCountedTwice([halfYear(december10, 2021, 1), halfYear(december10, 2022, 1)])).toEqual([]);
  });
});

describe("labels", () => {
  it.each([
    [month(calendarYear, 2024, 8), "tháng 8/2024"],
    [month(december10, 2024, 1), "tháng 01/2024"],
    [month(november16, 2024, 1), "tháng 12/2023"],
    [month(november1, 2024, 1), "tháng 11/2023"],
    [quarter(december10, 2024, 2), "quý II năm 2024"],
    [halfYear(december10, 2024, 1), "6 tháng đầu năm 2024"],
    [halfYear(december10, 2024, 2), "6 tháng cuối năm 2024"],
    [firstMonths(calendarYear, 2024, 8), "8 tháng đầu năm 2024"],
    [firstMonths(calendarYear, 2024, 9), "9 tháng đầu năm 2024"],
    [lastMonths(calendarYear, 2024, 4), "4 tháng cuối năm 2024"],
    [year(november16, 2024), "năm 2024"],
    [stage(calendarYear, 2021, 2023), "giai đoạn 2021 - 2023"],
    [periodBetween(december10, 2024 * 12 + 1, 2024 * 12 + 5), "từ 10/02/2024 đến 09/6/2024"],
    [periodBetween(calendarYear, 2024 * 12 + 2, 2024 * 12 + 5), "từ 01/3/2024 đến 31/5/2024"],
  ])("%s reads %s", (period, label) => {
    expect(formatPeriod(period)).toBe(label);
    expect(parsePeriod(label, calendarOf(period))).toBe(period);
  });

  it.each([
    ["xyz", "period.unknownLabel"],
    ["", "period.unknownLabel"],
    ["__proto__", "period.unknownLabel"],
    ["hằng năm", "period.unknownLabel"],
    ["8 tháng đầu năm", "period.contextNeeded"],
    ["13 tháng đầu năm 2024", "period.ordinal"],
    ["quý 5 năm 2024", "period.unknownLabel"],
    ["tháng 13/2024", "period.ordinal"],
    ["giai đoạn 2023 - 2021", "period.reversed"],
    ["từ 10/12/2024 đến 09/6/2024", "period.reversed"],
    ["từ 31/02/2024 đến 09/6/2024", "date.noSuchDay"],
    ["3 tháng đầu năm 2024", "period.notCanonical"],
    ["Quý 2/2024", "period.notCanonical"],
    ["2023-12-10/2024-06-10@12-29:end", "period.startDay"],
    ["2023-12-10/2024-06-10@13-10:end", "period.startMonth"],
    ["2024-06-10/2023-12-10@12-10:end", "period.reversed"],
    ["2023-12-11/2024-06-11@12-10:end", "period.offCalendar"],
    ["2023-02-31/2024-06-10@12-10:end", "date.noSuchDay"],
    ["2024-01-01/2024-09-01@01-01:end", "period.notCanonical"],
    ["2024-01-01/2024-09-01@01-01:start", "period.otherCalendar"],
  ])("%s is refused as %s", (text, code) => {
    expect(safeParsePeriod(text, december10)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it("a label without its calendar is refused", () => {
    expect(safeParsePeriod("6 tháng đầu năm 2024")).toMatchObject({
      problems: [{ code: "period.contextNeeded" }],
    });
  });
});

describe("what cannot be a window", () => {
  it.each([
    [() => reportingCalendar({ startDay: 29, startMonth: 12, yearNamedBy: "end" }), "period.startDay"],
    [() => reportingCalendar({ startDay: 0, startMonth: 12, yearNamedBy: "end" }), "period.startDay"],
    [() => reportingCalendar({ startDay: 1.5, startMonth: 12, yearNamedBy: "end" }), "period.startDay"],
    [() => month(december10, 2024, 0), "period.ordinal"],
    [() => halfYear(december10, 2024, 3), "period.ordinal"],
    [() => year(december10, 999), "period.outOfRange"],
    [() => year(december10, 1000), "period.outOfRange"],
    [() => year(calendarYear, 9999), "period.outOfRange"],
    [() => nextPeriod(year(calendarYear, 9998)), "period.outOfRange"],
    [() => stage(calendarYear, 2024, 2023), "period.reversed"],
    [() => periodBetween(calendarYear, 24_000, 24_000), "period.reversed"],
    [() => periodBetween(calendarYear, 24_000.5, 24_001), "period.outOfRange"],
    [() => windows(calendarYear, "year", { firstYear: 2024, lastYear: 2023 }), "period.reversed"],
    [() => splitPeriod(firstMonths(calendarYear, 2024, 8), "quarter"), "period.notDivisible"],
    [() => splitPeriod(periodBetween(calendarYear, 24_289, 24_292), "quarter"), "period.notDivisible"],
    [() => joinPeriods([]), "period.nothingToJoin"],
    [() => joinPeriods([month(calendarYear, 2024, 1), month(calendarYear, 2024, 3)]), "period.notAdjacent"],
    [() => joinPeriods([year(calendarYear, 2024), year(december10, 2025)]), "period.otherCalendar"],
    [() => encloses(year(calendarYear, 2024), year(december10, 2024)), "period.otherCalendar"],
  ])("%s gives %s", (make, code) => {
    expect(codesOf(make)).toEqual([code]);
  });

  it("whatever is given, a calendar is made or refused", () => {
    onlyDomainErrors((input) => safeReportingCalendar(input));
  });

  it("a calendar says all that is wrong with it at once", () => {
    const make = () => reportingCalendar({ startDay: 31, startMonth: 13, yearNamedBy: "middle" as "end" });
    expect(codesOf(make)).toEqual(["period.startDay", "period.startMonth", "period.yearNamedBy"]);
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

describe("what must not compile", () => {
  it("a window that was not made by the library", () => {
    // @ts-expect-error a string is no Period: parse it
    const unchecked: Period = "2024-01-01/2024-09-01@01-01:start";
    // @ts-expect-error a calendar is made by reportingCalendar, which checks it
    const unmade: ReportingCalendar = { startDay: 31, startMonth: 1, yearNamedBy: "start" };
    expect(safeReportingCalendar(unmade).ok).toBe(false);
    // @ts-expect-error there is no such length of window
    const weeks = () => windows(calendarYear, "week", { firstYear: 2024, lastYear: 2024 });
    // @ts-expect-error a day is no window
    const label = () => formatPeriod(plainDate("2024-06-10"));
    expect(weeks).toThrow(DomainError);
    expect(label).toBeTypeOf("function");
    expect(parsePeriod(unchecked)).toBe(firstMonths(calendarYear, 2024, 8));
  });
});
