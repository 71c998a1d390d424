import { plainDate } from "antq/date";
import {
  calendarYear,
  december10,
  firstMonths,
  type ReportingCalendar,
  readStatedTime,
  span,
} from "antq/period";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, takesLinearTime } from "../laws.ts";

const asOf = plainDate("2022-08-29");
const period = firstMonths(calendarYear, 2024, 8);

function read(text: string, calendar: ReportingCalendar = calendarYear) {
  return readStatedTime(text, { calendar, year: 2024, asOf, period });
}

/** Times as the five reports and the plan of Sơn La print them, and as others of their kind do. */
const WINDOWS = [
  ["tháng 8/2024", calendarYear, "2024-08-01/2024-09-01@01-01:start"],
  ["Tháng 01 năm 2024", calendarYear, "2024-01-01/2024-02-01@01-01:start"],
  ["tháng 9-2021", calendarYear, "2021-09-01/2021-10-01@01-01:start"],
  ["quý II năm 2024", calendarYear, "2024-04-01/2024-07-01@01-01:start"],
  ["Quý 2/2024", calendarYear, "2024-04-01/2024-07-01@01-01:start"],
  ["QUÝ IV/2024", calendarYear, "2024-10-01/2025-01-01@01-01:start"],
  ["quý I", calendarYear, "2024-01-01/2024-04-01@01-01:start"],
  ["6 tháng đầu năm 2023", december10, "2022-12-10/2023-06-10@12-10:end"],
  ["6 tháng cuối năm 2023", december10, "2023-06-10/2023-12-10@12-10:end"],
  ["8 tháng đầu năm", calendarYear, "2024-01-01/2024-09-01@01-01:start"],
  ["Trong 8 tháng đầu năm 2024", calendarYear, "2024-01-01/2024-09-01@01-01:start"],
  ["4 tháng cuối năm", calendarYear, "2024-09-01/2025-01-01@01-01:start"],
  ["9 tháng năm 2023", calendarYear, "2023-01-01/2023-10-01@01-01:start"],
  ["09 tháng", calendarYear, "2024-01-01/2024-10-01@01-01:start"],
  ["năm 2020", calendarYear, "2020-01-01/2021-01-01@01-01:start"],
  ["cùng kỳ năm 2023", calendarYear, "2023-01-01/2023-09-01@01-01:start"],
  ["cùng kỳ năm trước", calendarYear, "2023-01-01/2023-09-01@01-01:start"],
  ["cùng kỳ 2023", calendarYear, "2023-01-01/2023-09-01@01-01:start"],
  ["cùng kỳ năm 2023", december10, "2023-01-01/2023-09-01@01-01:start"],
  ["tháng 8", calendarYear, "2024-08-01/2024-09-01@01-01:start"],
  [
    "Từ ngày 01 tháng 01 năm 2024 đến ngày 31 tháng 8 năm 2024",
    calendarYear,
    "2024-01-01/2024-09-01@01-01:start",
  ],
  [
    "từ ngày 10 tháng 12 năm trước đến ngày 09 tháng 6 năm báo cáo",
    december10,
    "2023-12-10/2024-06-10@12-10:end",
  ],
  ["từ 10/12 năm nay đến 09/6 năm sau", december10, "2024-12-10/2025-06-10@12-10:end"],
  ["so với cùng kỳ", calendarYear, "2023-01-01/2023-09-01@01-01:start"],
  ["từ 10/12/2023 đến 09/6/2024", december10, "2023-12-10/2024-06-10@12-10:end"],
  ["sáu tháng đầu năm 2024", calendarYear, "2024-01-01/2024-07-01@01-01:start"],
  ["Trong tám tháng đầu năm", calendarYear, "2024-01-01/2024-09-01@01-01:start"],
  ["năm tháng đầu năm 2024", calendarYear, "2024-01-01/2024-06-01@01-01:start"],
  ["mười một tháng năm 2024", calendarYear, "2024-01-01/2024-12-01@01-01:start"],
  ["ba tháng cuối năm", calendarYear, "2024-10-01/2025-01-01@01-01:start"],
  ["từ tháng 1 đến tháng 6 năm 2024", calendarYear, "2024-01-01/2024-07-01@01-01:start"],
  ["tính từ tháng 01 đến hết tháng 8", calendarYear, "2024-01-01/2024-09-01@01-01:start"],
  ["từ tháng 11/2023 đến tháng 02/2024", calendarYear, "2023-11-01/2024-03-01@01-01:start"],
  ["từ tháng 1 đến tháng 6/2024", december10, "2023-12-10/2024-06-10@12-10:end"],
  ["8 THÁNG ĐẦU NĂM\n2024", calendarYear, "2024-01-01/2024-09-01@01-01:start"],
  ["8\u00a0tháng \u00d0ầu năm 2024", calendarYear, "2024-01-01/2024-09-01@01-01:start"],
  ["8 tháng đầu năm 2024".normalize("NFD"), calendarYear, "2024-01-01/2024-09-01@01-01:start"],
] as const;

describe("windows as documents name them", () => {
  it.each(WINDOWS)("%s", (text, calendar, expected) => {
    expect(read(text, calendar)).toEqual({
      ok: true,
      raw: text,
      value: { kind: "period", period: expected },
      warnings: [],
    });
  });
});

describe("windows said to last to the day on which the next begins", () => {
  it.each([
    "từ 10/12/2023 đến 10/6/2024",
    "từ ngày 10/12/2023 đến ngày 10/6/2024",
    "tính từ 10/12 năm trước đến 10/6 năm làm báo cáo",
    "từ 10/12 năm trước đến 10/6",
    "từ 10-12-2023 đến 10-6-2024",
  ])("%s ends the day before, with a warning", (text) => {
    expect(read(text, december10)).toMatchObject({
      value: { kind: "period", period: "2023-12-10/2024-06-10@12-10:end" },
      warnings: [{ code: "period.sharedDay", facts: { day: "2024-06-10" } }],
    });
  });

  it("but not where the text says that the day is counted", () => {
    expect(read("từ 10/12/2023 đến hết 10/6/2024", december10)).toMatchObject({
      value: { kind: "span", span: { start: "2023-12-10", end: "2024-06-11" } },
      warnings: [],
    });
  });
});

describe("times that are no window", () => {
  it.each([
    ["từ năm 2019 đến nay", { kind: "span", span: { start: "2019-01-01", end: "2022-08-30" } }],
    ["từ 22/01/2019 đến nay", { kind: "span", span: { start: "2019-01-22", end: "2022-08-30" } }],
    ["từ 2019 đến nay", { kind: "span", span: { start: "2019-01-01", end: "2022-08-30" } }],
    ["từ đầu năm 2022 đến nay", { kind: "span", span: { start: "2022-01-01", end: "2022-08-30" } }],
    ["từ tháng 01/2019 đến nay", { kind: "span", span: { start: "2019-01-01", end: "2022-08-30" } }],
    ["đến ngày 30/6/2024", { kind: "asOf", day: "2024-06-30", within: null }],
    ["trong 03 năm qua", { kind: "span", span: { start: "2019-08-30", end: "2022-08-30" } }],
    ["ba năm qua", { kind: "span", span: { start: "2019-08-30", end: "2022-08-30" } }],
    ["trong mười năm qua", { kind: "span", span: { start: "2012-08-30", end: "2022-08-30" } }],
    ["từ 12/6/2024 đến 02/7/2024", { kind: "span", span: { start: "2024-06-12", end: "2024-07-03" } }],
    ["tính đến tháng 8/2024", { kind: "asOf", day: "unstated", within: "2024-08-01/2024-09-01@01-01:start" }],
    ["tính đến ngày 15/8/2024", { kind: "asOf", day: "2024-08-15", within: null }],
    ["tính đến nay", { kind: "asOf", day: "2022-08-29", within: null }],
    ["hiện nay", { kind: "asOf", day: "2022-08-29", within: null }],
    ["nhiệm kỳ 2022 - 2025", { kind: "term", firstYear: 2022, lastYear: 2025 }],
    ["hằng năm", { kind: "everyYear", span: { start: "unstated", end: "unstated" } }],
    ["Hàng năm", { kind: "everyYear", span: { start: "unstated", end: "unstated" } }],
  ])("%s", (text, expected) => {
    expect(read(text)).toMatchObject({ ok: true, value: expected, warnings: [] });
  });

  it("keeps what neither the text nor the context states unstated", () => {
    const context = { calendar: calendarYear };
    expect(readStatedTime("từ năm 2019 đến nay", context)).toMatchObject({
      value: { span: { start: "2019-01-01", end: "unstated" } },
    });
    expect(readStatedTime("trong 03 năm qua", context)).toMatchObject({
      value: { span: { start: "unstated" } },
    });
    expect(readStatedTime("hiện nay", context)).toMatchObject({ value: { day: "unstated" } });
  });

  it("names the calendar's own years and months, whatever the reporting calendar", () => {
    expect(read("từ năm 2019 đến nay", december10)).toMatchObject({
      value: { span: { start: "2019-01-01" } },
    });
    expect(read("tính đến tháng 8/2024", december10)).toMatchObject({
      value: { within: "2024-08-01/2024-09-01@01-01:start" },
    });
  });

  it.each(["nhiệm kỳ 2025 - 2022", "giai đoạn 2023 - 2021", "từ tháng 11 đến tháng 02 năm 2024"])(
    "%s ends before it begins",
    (text) => {
      expect(read(text)).toMatchObject({ problems: [{ code: "period.reversed" }] });
    },
  );

  it("a stage of years is offered in both readings", () => {
    expect(read("giai đoạn 2014-2024")).toMatchObject({
      value: { period: "2014-01-01/2025-01-01@01-01:start" },
      warnings: [{ code: "period.stageHasTwoReadings", facts: { inclusive: 11, anniversary: 10 } }],
    });
    expect(read("từ năm 2021 đến năm 2023")).toMatchObject({
      warnings: [{ facts: { inclusive: 3, anniversary: 2 } }],
    });
  });

  it.each([
    ["8 tháng đầu năm", "year"],
    ["từ 10/12 năm trước đến 10/6", "year"],
    ["cùng kỳ năm trước", "period"],
  ])("%s without its context asks for %s", (text, needed) => {
    expect(readStatedTime(text, { calendar: december10 })).toMatchObject({
      problems: [{ code: "period.contextNeeded", facts: { needed } }],
    });
  });
});

describe("numbers in words", () => {
  it("count months and years from one to twelve, as figures do", () => {
    const words = [
      "một",
      "hai",
      "ba",
      "bốn",
      "năm",
      "sáu",
      "bảy",
      "tám",
      "chín",
      "mười",
      "mười một",
      "mười hai",
    ];
    for (const [place, word] of words.entries()) {
      for (const rest of ["tháng đầu năm 2024", "tháng cuối năm", "năm qua"]) {
        const [inWords, inFigures] = [read(`${word} ${rest}`), read(`${place + 1} ${rest}`)];
        expect(inWords.ok && inWords.value, word).toEqual(inFigures.ok && inFigures.value);
        expect(inWords.ok).toBe(true);
      }
    }
  });

  it.each(["mười ba tháng", "hai mươi năm qua", "sáu", "tháng sáu", "sáu tháng tám"])(
    "%s is not read",
    (text) => {
      expect(read(text)).toMatchObject({ ok: false });
    },
  );
});

describe("laws of reading", () => {
  const printed = fc.constantFrom(...WINDOWS.map(([text]) => text as string), "từ 10/12 năm trước đến 10/6");

  it("case, spaces, dashes and decomposed letters change nothing", () => {
    const noises = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize("NFD"),
      (text: string) => text.replaceAll(" ", " \u00a0"),
      (text: string) => text.replaceAll("-", "–"),
      (text: string) => ` ${text}\n`,
    );
    fc.assert(
      fc.property(printed, noises, (text, noise) => {
        const [clean, noisy] = [read(text, december10), read(noise(text), december10)];
        expect(clean.ok && noisy.ok && noisy.value).toEqual(clean.ok && clean.value);
      }),
    );
  });

  it("no text makes it throw", () => {
    onlyDomainErrors((input) => read(input as string), nearMissesOf(printed));
  });

  it("takes linear time", () => {
    takesLinearTime(
      (text) => read(text),
      (length) => `từ ${"1/".repeat(length / 2)}`,
    );
    takesLinearTime(
      (text) => read(text),
      (length) => " ".repeat(length),
    );
  });

  it("a span whose sides are stated holds a day", () => {
    expect(() => span(plainDate("2024-01-02"), plainDate("2024-01-02"))).toThrow("holds no day");
  });
});
