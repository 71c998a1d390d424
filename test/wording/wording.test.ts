import { plainDate } from "antq/date";
import { type Bounded, bounded, changeOnBase } from "antq/indicator";
import { BOUNDS, Decimal, type Language, percentageOf, ratioOf, unwrap } from "antq/kernel";
import {
  calendarYear,
  december10,
  firstMonths,
  formatPeriod,
  halfYear,
  lastMonths,
  month,
  periodBetween,
  quarter,
  span,
  stage,
  UNSTATED_SPAN,
  year,
} from "antq/period";
import {
  atLeast,
  atMost,
  checkTarget,
  fallOfAtLeast,
  lessThan,
  moreThan,
  none,
  riseOfAtLeast,
} from "antq/target";
import { readNumber, readQuantity, UNIT_WORDS, type UnitWord } from "antq/vietnamese";
import {
  wordChange,
  wordNumber,
  wordOutcome,
  wordPercentage,
  wordPeriod,
  wordQuantity,
  wordStatedTime,
  wordTargetCheck,
  wordThreshold,
} from "antq/wording";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periods } from "../period/generators.ts";

const languages = fc.constantFrom<Language>("vi", "en");
const counts = fc.oneof(fc.constantFrom(0, 1, 9, 10, 999, 1000, 1305), fc.nat(), fc.maxSafeNat());
const asOf = plainDate("2022-12-10");

describe("laws of wording", () => {
  it("a printed number is read back as the number that it was", () => {
    const decimals = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 3 }))
      .map(([n, d]) => new Decimal(n).div(10 ** d));
    fc.assert(
      fc.property(decimals, (value) => {
        const printed = unwrap(readNumber(wordNumber(value, "vi")));
        const readings =
          printed.value === null ? printed.readings.map((reading) => reading.value) : [printed.value];
        expect(readings.map(String)).toContain(String(value));
        expect(new Decimal(wordNumber(value, "en").replaceAll(",", "")).eq(value)).toBe(true);
      }),
    );
  });

  it("a printed count with its unit and bound is read back", () => {
    const units = fc.constantFrom<UnitWord>(
      "incident",
      "attendance",
      "subject",
      "residentialArea",
      "household",
    );
    fc.assert(
      fc.property(counts, units, fc.constantFrom(...BOUNDS), (count, unit, bound) => {
        const words = wordQuantity(new Decimal(count), unit, "vi", bound);
        const read = unwrap(readQuantity(words));
        expect(read.value !== null && [String(read.value), read.unit, read.bound]).toEqual([
          String(count),
          unit,
          bound,
        ]);
      }),
    );
  });

  it("every window has words in both languages, in Vietnamese its label", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(wordPeriod(period, "vi")).toBe(formatPeriod(period));
        expect(wordPeriod(period, "en")).toMatch(/^[ -~]+$/u);
      }),
    );
  });

  it("windows of one calendar with the same English words are the same window", () => {
    const starts = fc.integer({ min: 24_000, max: 24_030 });
    const windows = fc
      .tuple(fc.constantFrom(calendarYear, december10), starts, fc.integer({ min: 1, max: 40 }))
      .map(([calendar, start, length]) => ({
        calendar,
        period: periodBetween(calendar, start, start + length),
      }));
    fc.assert(
      fc.property(windows, windows, (left, right) => {
        fc.pre(left.calendar === right.calendar);
        const isSame = wordPeriod(left.period, "en") === wordPeriod(right.period, "en");
        expect(isSame).toBe(left.period === right.period);
      }),
      { numRuns: 2000 },
    );
  });

  it("a change names its direction and never prints a sign, nor a percentage on zero", () => {
    fc.assert(
      fc.property(counts, counts, languages, (now, base, language) => {
        const words = wordChange(changeOnBase(now, base), "incident", language);
        const verbs =
          language === "vi" ? ["giảm", "không tăng, không giảm", "tăng"] : ["down", "no change", "up"];
        expect(words.startsWith(verbs[Math.sign(now - base) + 1] ?? "?")).toBe(true);
        expect(words).not.toMatch(/-\d/u);
        expect(words.includes("%")).toBe(base !== 0 && now !== base);
      }),
    );
  });

  it("the words of a check name its outcome in both languages", () => {
    const parts = fc
      .tuple(counts, counts)
      .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
    const openings = {
      vi: { met: "đạt", missed: "chưa đạt", undetermined: "chưa xác định được" },
      en: { met: "met", missed: "missed", undetermined: "undetermined" },
    };
    const thresholds = fc.constantFrom(
      atLeast("90%"),
      moreThan("0%"),
      atMost("5%"),
      lessThan("50%"),
      atLeast("100%"),
    );
    fc.assert(
      fc.property(parts, thresholds, languages, (subject, threshold, language) => {
        const check = checkTarget(threshold, { ...subject, asOf });
        expect(
          wordTargetCheck(check, "village", language).startsWith(openings[language][check.outcome]),
        ).toBe(true);
      }),
    );
  });
});

describe("windows in words", () => {
  it.each([
    [month(calendarYear, 2024, 8), "August 2024"],
    [quarter(december10, 2024, 2), "second quarter of 2024"],
    [halfYear(december10, 2024, 1), "first 6 months of 2024"],
    [lastMonths(calendarYear, 2024, 4), "last 4 months of 2024"],
    [year(december10, 2024), "the year 2024"],
    [stage(calendarYear, 2021, 2023), "the years 2021 to 2023"],
    [periodBetween(december10, 2024 * 12 + 1, 2024 * 12 + 5), "2024-02-10 to 2024-06-09"],
  ])("%s is %s", (period, words) => {
    expect(wordPeriod(period, "en")).toBe(words);
  });
});

describe("times in words say what was not stated", () => {
  const since = span(plainDate("2019-01-01"), "unstated");
  it.each([
    [
      { kind: "period", period: firstMonths(calendarYear, 2024, 8) },
      "8 tháng đầu năm 2024",
      "first 8 months of 2024",
    ],
    [{ kind: "asOf", day: plainDate("2024-08-15"), within: null }, "tính đến 15/8/2024", "as of 2024-08-15"],
    [
      { kind: "asOf", day: "unstated", within: month(calendarYear, 2024, 8) },
      "tính đến một ngày không nêu trong tháng 8/2024",
      "as of a day in August 2024 that is not stated",
    ],
    [{ kind: "asOf", day: "unstated", within: null }, "không nêu ngày", "on a day that is not stated"],
    [
      { kind: "span", span: since },
      "từ 01/01/2019, không nêu ngày cuối",
      "since 2019-01-01, its end not stated",
    ],
    [
      { kind: "span", span: span(plainDate("2024-06-12"), plainDate("2024-07-03")) },
      "từ 12/6/2024 đến 02/7/2024",
      "from 2024-06-12 to 2024-07-02",
    ],
    [{ kind: "span", span: span("unstated", plainDate("2024-07-03")) }, "đến 02/7/2024", "until 2024-07-02"],
    [{ kind: "term", firstYear: 2022, lastYear: 2025 }, "nhiệm kỳ 2022 - 2025", "the term 2022 to 2025"],
    [
      { kind: "everyYear", span: UNSTATED_SPAN },
      "hằng năm (không nêu thời gian)",
      "every year (at a time that is not stated)",
    ],
  ] as const)("%o", (time, vi, en) => {
    expect([wordStatedTime(time, "vi"), wordStatedTime(time, "en")]).toEqual([vi, en]);
  });
});

describe("numbers in words", () => {
  it("rounds only for print, half away from zero", () => {
    expect(wordPercentage(ratioOf(89_996, 100_000), "vi")).toBe("90,0 %");
    expect(wordPercentage(ratioOf(391, 3663), "vi", 2)).toBe("10,67 %");
    expect(wordPercentage(ratioOf(1, 8), "en", 0)).toBe("13 %");
    expect(String(percentageOf(ratioOf(-1, 8), 0))).toBe("-13");
  });

  it.each<[number | string, UnitWord, string]>([
    [6, "incident", "06 vụ"],
    [0, "incident", "00 vụ"],
    [10, "incident", "10 vụ"],
    [-4, "incident", "-4 vụ"],
    [5, "percent", "5 %"],
    [5, "kilometre", "5 km"],
  ])("prints %s of %s as %s", (value, unit, words) => {
    expect(wordQuantity(new Decimal(value), unit, "vi")).toBe(words);
  });

  it("names one thing and several", () => {
    expect(wordQuantity(new Decimal(1), "incident", "en")).toBe("1 incident");
    expect(wordQuantity(new Decimal(2372), "attendance", "en", "moreThan")).toBe(
      "more than 2,372 attendances",
    );
  });

  it("has a singular and a plural of every unit", () => {
    for (const { en, plural } of Object.values(UNIT_WORDS)) expect([en, plural]).not.toContain("");
  });
});

describe("changes in words", () => {
  it.each<[Bounded, Bounded, string, string]>([
    [bounded(7), bounded(11), "giảm 04 đối tượng (36,4 %)", "down by 4 subjects (36.4 %)"],
    [bounded(6), bounded(6), "không tăng, không giảm", "no change"],
    [bounded(2), bounded(0), "tăng 02 đối tượng", "up by 2 subjects"],
    [
      bounded(3300, "moreThan"),
      bounded(3000),
      "chưa rõ tăng, giảm bao nhiêu",
      "the change is not known exactly",
    ],
  ])("from %o", (now, base, vi, en) => {
    const change = changeOnBase(now, base);
    expect([wordChange(change, "subject", "vi"), wordChange(change, "subject", "en")]).toEqual([vi, en]);
  });
});

describe("thresholds and checks in words", () => {
  it.each([
    [atLeast("90%"), "từ 90 % trở lên", "at least 90 %"],
    [moreThan("85%"), "trên 85 %", "more than 85 %"],
    [atMost("66.67%"), "không quá 66,67 %", "at most 66.67 %"],
    [atLeast("100%"), "100 %", "100 %"],
    [moreThan("100%"), "trên 100 %", "more than 100 %"],
    [riseOfAtLeast("100%"), "tăng từ 100 % trở lên", "a rise of at least 100 %"],
    [atLeast({ count: 100 }), "từ 100 trở lên", "at least 100"],
    [none, "không để xảy ra", "none at all"],
    [atLeast({ count: 3000 }), "từ 3.000 trở lên", "at least 3,000"],
    [fallOfAtLeast("5%"), "giảm từ 5 % trở lên", "a fall of at least 5 %"],
    [riseOfAtLeast("5%"), "tăng từ 5 % trở lên", "a rise of at least 5 %"],
  ])("%o", (threshold, vi, en) => {
    expect([wordThreshold(threshold, "vi"), wordThreshold(threshold, "en")]).toEqual([vi, en]);
  });

  it.each([
    [
      checkTarget(atLeast("90%"), { numerator: 119, denominator: 126, asOf }),
      "đạt 94,4 %, vượt 05 thôn, bản so với mức từ 90 % trở lên",
    ],
    [
      checkTarget(atLeast("90%"), { numerator: 114, denominator: 126, asOf }),
      "đạt 90,5 %, vừa đúng mức từ 90 % trở lên",
    ],
    [
      checkTarget(atLeast("90%"), { numerator: 56, denominator: 152, asOf }),
      "chưa đạt: 36,8 %, còn thiếu 81 thôn, bản so với mức từ 90 % trở lên",
    ],
    [
      checkTarget(atMost("5%"), { numerator: 10, denominator: 126, asOf }),
      "chưa đạt: 7,9 %, quá 04 thôn, bản so với mức không quá 5 %",
    ],
    [
      checkTarget(atMost("5%"), { numerator: 2, denominator: 126, asOf }),
      "đạt 1,6 %, còn cách 04 thôn, bản so với mức không quá 5 %",
    ],
    [checkTarget(atLeast({ count: 10 }), { count: 12 }), "đạt, vượt 02 thôn, bản so với mức từ 10 trở lên"],
    [
      checkTarget(fallOfAtLeast("5%"), { now: 7, base: 11 }),
      "đạt, giảm 04 thôn, bản (36,4 %), vượt 03 thôn, bản so với mức giảm từ 5 % trở lên",
    ],
    [
      checkTarget(atLeast({ count: 3000 }), { count: bounded(3300, "moreThan") }),
      "đạt, vượt ít nhất 301 thôn, bản so với mức từ 3.000 trở lên",
    ],
    [
      checkTarget(atLeast({ count: 3301 }), { count: bounded(3300, "moreThan") }),
      "đạt, mức từ 3.301 trở lên",
    ],
    [
      checkTarget(atLeast("90%"), { numerator: 115, denominator: 126, unknown: 10, asOf }),
      "đạt, ít nhất 91,3 %, vượt ít nhất 01 thôn, bản so với mức từ 90 % trở lên",
    ],
    [
      checkTarget(atLeast("90%"), { numerator: 103, denominator: 126, unknown: 10, asOf }),
      "chưa đạt: ít nhất 81,7 %, còn thiếu không quá 11 thôn, bản so với mức từ 90 % trở lên",
    ],
    [
      checkTarget(atLeast("100%"), { numerator: 126, denominator: 126, asOf }),
      "đạt 100,0 %, vừa đúng mức 100 %",
    ],
    [checkTarget(none, { count: 2 }), "chưa đạt: quá 02 thôn, bản so với mức không để xảy ra"],
    [checkTarget(none, { count: 0 }), "đạt, không xảy ra"],
    [
      checkTarget(fallOfAtLeast("5%"), { now: 96, base: 100 }),
      "chưa đạt: giảm 04 thôn, bản (4,0 %), còn thiếu 01 thôn, bản so với mức giảm từ 5 % trở lên",
    ],
  ])("%o", (check, words) => {
    expect(wordTargetCheck(check, "village", "vi")).toBe(words);
  });

  it("says in English too what is not exact", () => {
    const check = checkTarget(atLeast("90%"), { numerator: 115, denominator: 126, unknown: 10, asOf });
    expect(wordTargetCheck(check, "village", "en")).toBe(
      "met: at least 91.3 %, at least 1 village above at least 90 %",
    );
  });

  it("words each outcome", () => {
    const outcomes = ["met", "missed", "undetermined"] as const;
    expect(outcomes.map((outcome) => wordOutcome(outcome, "en"))).toEqual(outcomes);
    expect(outcomes.map((outcome) => wordOutcome(outcome, "vi"))).toEqual([
      "đạt",
      "chưa đạt",
      "chưa xác định được",
    ]);
  });

  it("an undetermined check says why in the language asked", () => {
    const check = checkTarget(atLeast("90%"), { numerator: 51, denominator: null, asOf });
    expect(wordTargetCheck(check, "agency", "en")).toBe(
      "undetermined. The denominator is missing, and missing is not zero: find it.",
    );
  });
});
