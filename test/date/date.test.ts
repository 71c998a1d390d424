import {
  ALWAYS,
  addDays,
  addYears,
  dateRange,
  daysBetween,
  daysIn,
  formatPlainDate,
  isValidOn,
  isWeekend,
  type PlainDate,
  parsePlainDate,
  plainDate,
  plainDateAt,
  rangeHolds,
  rangesOverlap,
  readPlainDate,
  safeParsePlainDate,
} from "antq/date";
import { DomainError, unwrap } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, roundTrips, survivesJson, takesLinearTime } from "../laws.ts";
import { plainDates } from "./generators.ts";

describe("the generator of days", () => {
  it("reaches leap days, the ends of years, the 10th and the 15th", () => {
    const days = fc.sample(plainDates, { numRuns: 3000, seed: 1 });
    for (const wanted of ["-02-29", "-12-31", "-01-01", "-10", "-15"]) {
      expect(
        days.some((day) => day.endsWith(wanted)),
        wanted,
      ).toBe(true);
    }
  });
});

describe("laws of days", () => {
  it("reading after printing gives the same day", () => {
    roundTrips(plainDates, formatPlainDate, (text) => unwrap(readPlainDate(text)));
    roundTrips(plainDates, (date) => date, parsePlainDate);
  });

  it("a day survives JSON", () => survivesJson(plainDates));

  it("days sort as text in the order of time", () => {
    fc.assert(
      fc.property(plainDates, plainDates, (left, right) => {
        expect(Math.sign(daysBetween(left, right))).toBe(left < right ? 1 : left > right ? -1 : 0);
      }),
    );
  });

  it("adding days and counting them are inverse", () => {
    fc.assert(
      fc.property(plainDates, fc.integer({ min: -200_000, max: 200_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it("agrees with JavaScript's own UTC calendar on every day", () => {
    fc.assert(
      fc.property(plainDates, (date) => {
        const utc = new Date(`${date}T00:00:00Z`);
        expect(utc.toISOString().slice(0, 10)).toBe(date);
        expect(isWeekend(date)).toBe([0, 6].includes(utc.getUTCDay()));
        expect(addDays(date, 1)).toBe(new Date(utc.getTime() + 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it("a year back and a year forth return to the day, but for 29 February", () => {
    fc.assert(
      fc.property(plainDates, (date) => {
        const back = addYears(addYears(date, -1), 1);
        expect(back).toBe(date.endsWith("-02-29") ? `${date.slice(0, 4)}-02-28` : date);
      }),
    );
  });

  it("the day at an offset is the UTC day of the shifted moment", () => {
    const instants = fc.date({
      min: new Date("1950-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const shifted = new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
        expect(plainDateAt(instant, "+07:00")).toBe(shifted);
      }),
    );
  });

  it("no input makes a parser throw anything but a DomainError", () => {
    const misses = nearMissesOf(plainDates);
    const printed = nearMissesOf(plainDates.map(formatPlainDate));
    onlyDomainErrors((input) => safeParsePlainDate(input), misses);
    onlyDomainErrors((input) => parsePlainDate(input as string), misses);
    onlyDomainErrors((input) => readPlainDate(input as string), printed);
    onlyDomainErrors((input) => plainDateAt(input as Date, "+07:00"));
    onlyDomainErrors((input) => plainDateAt(new Date(0), input as "+07:00"));
    onlyDomainErrors((input) => addDays(plainDate("2024-02-29"), input as number), fc.double());
    onlyDomainErrors((input) => addYears(plainDate("2024-02-29"), input as number), fc.double());
    expect(() => addYears(plainDate("2024-06-10"), 0.5)).toThrow(DomainError);
  });

  it("reading takes linear time", () => {
    takesLinearTime(readPlainDate, (length) => `ngày ${" ".repeat(length)}`);
    takesLinearTime(readPlainDate, (length) => "1/".repeat(length / 2));
  });
});

describe("dates as documents print them", () => {
  it.each([
    ["10/6/2024", "2024-06-10"],
    ["22-01-2019", "2019-01-22"],
    ["3-6-2020", "2020-06-03"],
    ["09/6/2024", "2024-06-09"],
    ["ngày 22/01/2019", "2019-01-22"],
    ["ngày 15 tháng 8 năm 2014", "2014-08-15"],
    ["Ngày 03 tháng 4 năm 2024", "2024-04-03"],
    ["15 tháng 8 năm 2014", "2014-08-15"],
    ["22/ 01/ 2019", "2019-01-22"],
    ["5\u00a0/4/2021", "2021-04-05"],
    ["29/02/2024", "2024-02-29"],
    ["10.6.2024", "2024-06-10"],
    ["ngày 15 tháng 8\nnăm 2014", "2014-08-15"],
    ["ngày 15 tháng 8 năm 2014".normalize("NFD"), "2014-08-15"],
    ["2024-06-10", "2024-06-10"],
  ])("%s is %s", (printed, date) => {
    expect(readPlainDate(printed)).toMatchObject({ ok: true, value: date, raw: printed, warnings: [] });
  });

  it("warns of a doubled separator", () => {
    const reading = readPlainDate("16//5/2019");
    expect(reading).toMatchObject({
      ok: true,
      value: "2019-05-16",
      warnings: [{ code: "date.doubledSeparator" }],
    });
  });

  it.each([
    ["31/02/2024", "date.noSuchDay"],
    ["29/02/2023", "date.noSuchDay"],
    ["10/13/2024", "date.noSuchDay"],
    ["0/1/2024", "date.noSuchDay"],
    ["10/6/24", "date.notADate"],
    ["10/6", "date.notADate"],
    ["tháng 8", "date.notADate"],
    ["10/6/0999", "date.outOfRange"],
  ])("%s is refused as %s", (printed, code) => {
    expect(readPlainDate(printed)).toMatchObject({ ok: false, raw: printed, problems: [{ code }] });
  });

  it("prints days below ten and the months 1 and 2 with a leading zero", () => {
    expect(
      ["2024-06-09", "2024-02-10", "2024-01-01", "2023-12-31"].map(parsePlainDate).map(formatPlainDate),
    ).toEqual(["09/6/2024", "10/02/2024", "01/01/2024", "31/12/2023"]);
  });
});

describe("the Vietnamese day of a moment", () => {
  it("is tomorrow's UTC day from five in the afternoon UTC on", () => {
    expect(plainDateAt(new Date("2024-06-09T16:59:59.999Z"), "+07:00")).toBe("2024-06-09");
    expect(plainDateAt(new Date("2024-06-09T17:00:00Z"), "+07:00")).toBe("2024-06-10");
    expect(plainDateAt(new Date("2024-12-31T17:00:00Z"), "+07:00")).toBe("2025-01-01");
  });

  it("knows offsets to the west and of half an hour", () => {
    expect(plainDateAt(new Date("2024-01-01T02:00:00Z"), "-03:00")).toBe("2023-12-31");
    expect(plainDateAt(new Date("2024-01-01T18:30:00Z"), "+05:30")).toBe("2024-01-02");
  });

  it("refuses an invalid Date", () => {
    expect(() => plainDateAt(new Date("never"), "+07:00")).toThrow(DomainError);
  });
});

describe("ranges and validity", () => {
  it("a range holds its start and not its end", () => {
    fc.assert(
      fc.property(plainDates, fc.integer({ min: 1, max: 5000 }), (start, length) => {
        const range = dateRange(start, addDays(start, length));
        expect([rangeHolds(range, start), rangeHolds(range, range.end), daysIn(range)]).toEqual([
          true,
          false,
          length,
        ]);
      }),
    );
  });

  it("ranges that touch do not overlap, and overlapping agrees with sharing a day", () => {
    const day = (offset: number): PlainDate => addDays(plainDate("2024-02-25"), offset);
    const ranges = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 6 }))
      .map(([from, length]) => dateRange(day(from), day(from + length)));
    fc.assert(
      fc.property(ranges, ranges, (left, right) => {
        const days = Array.from({ length: 20 }, (_, offset) => day(offset));
        const shared = days.some((date) => rangeHolds(left, date) && rangeHolds(right, date));
        expect(rangesOverlap(left, right)).toBe(shared);
      }),
    );
  });

  it("refuses a range without a day", () => {
    expect(() => dateRange(plainDate("2024-06-10"), plainDate("2024-06-10"))).toThrow("no day");
  });

  it("what holds always holds on any day", () => {
    fc.assert(
      fc.property(plainDates, (date) => {
        expect(isValidOn(ALWAYS, date)).toBe(true);
      }),
    );
  });
});

describe("what must not compile", () => {
  it("a day that is no checked day", () => {
    // @ts-expect-error a string from outside is no PlainDate: parse it
    const unchecked: PlainDate = "2024-06-10";
    // @ts-expect-error documents' dates are read, not written in code
    const attempt = () => plainDate("10/6/2024");
    expect(attempt).toThrow(DomainError);
    expect(unchecked).toBe("2024-06-10");
  });
});
