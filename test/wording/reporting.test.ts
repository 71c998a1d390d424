import { formatPlainDate, parsePlainDate } from "antq/date";
import { changeOnBase, coverageOf } from "antq/indicator";
import { Decimal, type Language, unwrap } from "antq/kernel";
import { PLAN_155 } from "antq/movement";
import {
  calendarYear,
  firstMonths,
  lastMonths,
  month,
  previousPeriod,
  quarter,
  samePeriodLastYear,
  stage,
  year,
} from "antq/period";
import { createReceipt, obligations, REPORT_STATUSES, reportingStatus } from "antq/programme";
import { parseUnitId } from "antq/territory";
import { readCount, readQuantity, type UnitWord } from "antq/vietnamese";
import {
  wordChangeOn,
  wordCount,
  wordCoverage,
  wordDueRule,
  wordObligation,
  wordPartOfWhole,
  wordQuantities,
  wordReportStatus,
  wordStatusCounts,
  wordStatusItem,
} from "antq/wording";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitCoverages } from "../indicator/generators.ts";
import { worlds } from "../programme/generators.ts";

const languages = fc.constantFrom<Language>("vi", "en");
const counts = fc.oneof(fc.constantFrom(0, 1, 9, 10, 999, 1000, 1305), fc.nat(), fc.maxSafeNat());
const units = fc.constantFrom<UnitWord>(
  "incident",
  "subject",
  "attendance",
  "commune",
  "kilogram",
  "percent",
);

describe("laws of words on reporting", () => {
  it("figures side by side are read back one by one", () => {
    const list = fc.array(fc.tuple(counts, units), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, (pairs) => {
        const words = wordQuantities(
          pairs.map(([value, unit]) => ({ value: new Decimal(value), unit })),
          "vi",
        );
        const read = words.split("/").map((part) => unwrap(readQuantity(part)));
        expect(read.map((it) => it.value !== null && [Number(it.value), it.unit])).toStrictEqual(pairs);
      }),
    );
  });

  it("a part of a whole is read back, and so is a change on a period", () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [part = "", whole = ""] = wordPartOfWhole(one, other, "commune", "vi").split("/");
        expect(Number(unwrap(readCount(part)))).toBe(one);
        const read = unwrap(readQuantity(whole));
        expect(read.value !== null && [Number(read.value), read.unit]).toStrictEqual([other, "commune"]);
        const period = year(calendarYear, 2024);
        const compared = { period, base: samePeriodLastYear(period) };
        const change = wordChangeOn(changeOnBase(one, other), "incident", compared, "vi");
        const amount = /^(?:tăng|giảm) (?<amount>[\d.]+ vụ)/u.exec(change)?.groups?.["amount"];
        expect(amount === undefined ? 0 : Number(unwrap(readQuantity(amount)).value)).toBe(
          Math.abs(one - other),
        );
      }),
    );
  });

  it("a coverage names every unit that has not reported, and none that has", () => {
    fc.assert(
      fc.property(unitCoverages, languages, (list, language) => {
        const coverage = coverageOf(list);
        const [share = "", ...lists] = wordCoverage(coverage, language, {
          nameOf: (unit) => `<${unit}>`,
        }).split("; ");
        const named = [...lists.join().matchAll(/<(?<unit>[^>]*)>/gu)].map((match) => match.groups?.["unit"]);
        expect(named).toStrictEqual([...coverage.partial, ...coverage.missing]);
        if (coverage.expected.length === 0) return;
        const [done = "", all = ""] = share.split(/[/ ]/u);
        expect([done, all]).toStrictEqual([
          wordCount(coverage.complete.length, language),
          wordCount(coverage.expected.length, language),
        ]);
      }),
    );
  });

  it("a report is said to be what it is, with its days in full", () => {
    fc.assert(
      fc.property(worlds, languages, ({ plan, owed, receipts, asOf }, language) => {
        const { items } = reportingStatus(owed, receipts, { asOf });
        for (const item of items) {
          const words = wordStatusItem(item, language);
          expect(words.startsWith(REPORT_STATUSES[item.status][language])).toBe(true);
          expect(/\d/u.test(words)).toBe(
            item.receivedOn !== null || (item.status !== "noDeadline" && item.status !== "timely"),
          );
        }
        for (const entry of owed) {
          const words = wordObligation(entry, plan, language);
          const day = entry.lastTimelyDay;
          const last =
            day === null
              ? REPORT_STATUSES.noDeadline[language]
              : language === "vi"
                ? formatPlainDate(day)
                : day;
          expect(words.endsWith(last)).toBe(true);
        }
      }),
    );
  });

  it("the counts that are said add up to what is owed", () => {
    fc.assert(
      fc.property(worlds, ({ owed, receipts, asOf }) => {
        const status = reportingStatus(owed, receipts, { asOf }).counts;
        const [all = "", rest = ""] = wordStatusCounts(status, "en").split(": ");
        const [each = ""] = rest.split("; ");
        const numbers = each.split(", ").map((part) => Number.parseInt(part.replaceAll(",", ""), 10));
        expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(Number.parseInt(all, 10));
        expect(wordStatusCounts(status, "en").includes("%")).toBe(status.due > 0);
      }),
    );
  });
});

describe("words on reporting", () => {
  const owed = obligations(PLAN_155, 2022, { reporters: ["police:119@.."] });
  const came = createReceipt({
    plan: "plan-155",
    report: "six-months",
    period: firstMonths(PLAN_155.calendar, 2022, 6),
    reporter: "police:119@..",
    recipient: "police:14@..",
    receivedOn: "2022-06-10",
  });

  it.each([
    ["2022-06-09", "chưa đến hạn, chậm nhất ngày 09/6/2022", "not due yet, by 2022-06-09"],
    ["2022-06-10", "trễ hạn, 01 ngày, nhận ngày 10/6/2022", "late, 1 day, received on 2022-06-10"],
  ])("say how a report stands on %s", (day, vi, en) => {
    const [item] = reportingStatus(owed, [came], { asOf: parsePlainDate(day) }).items;
    expect(item && [wordStatusItem(item, "vi"), wordStatusItem(item, "en")]).toStrictEqual([vi, en]);
  });

  it("say each status", () => {
    const statuses = ["timely", "late", "overdue", "notDue", "noDeadline"] as const;
    expect(statuses.map((status) => wordReportStatus(status, "vi"))).toStrictEqual([
      "đúng hạn",
      "trễ hạn",
      "quá hạn chưa gửi",
      "chưa đến hạn",
      "không quy định thời hạn",
    ]);
  });

  it.each([
    [{ before: { month: 6, day: 10 } }, "trước ngày 10/6", "before 10 June"],
    [{ by: { month: 12, day: 5 } }, "chậm nhất ngày 05/12", "by 5 December"],
    [
      { by: { month: 2, day: 1, yearsLater: 1 } },
      "chậm nhất ngày 01/02 năm sau",
      "by 1 February of the next year",
    ],
    [
      { by: { month: 2, day: 1, yearsLater: 2 } },
      "chậm nhất ngày 01/02 sau 2 năm",
      "by 1 February, 2 years later",
    ],
    [
      { workingDaysAfterEnd: 1 },
      "trong 01 ngày làm việc sau ngày cuối kỳ",
      "within 1 working day after the last day of the window",
    ],
    [{ workingDaysAfterEnd: 0 }, "chậm nhất ngày cuối kỳ", "by the last day of the window"],
    ["none" as const, "không quy định thời hạn", "no deadline"],
  ])("say the rule %j", (rule, vi, en) => {
    expect([wordDueRule(rule, "vi"), wordDueRule(rule, "en")]).toStrictEqual([vi, en]);
  });

  it("say with which window a change compares", () => {
    const second = quarter(calendarYear, 2024, 2);
    const years = stage(calendarYear, 2022, 2024);
    const on = (period: typeof second, base: typeof second, language: Language) =>
      wordChangeOn(changeOnBase(7, 11), "subject", { period, base }, language);
    expect(on(second, samePeriodLastYear(second), "en")).toBe(
      "down by 4 subjects (36.4 %) on the same period of 2023",
    );
    expect(on(second, previousPeriod(second), "en")).toBe(
      "down by 4 subjects (36.4 %) on the first quarter of 2024",
    );
    const last = lastMonths(calendarYear, 2024, 4);
    expect([on(last, previousPeriod(last), "vi"), on(last, previousPeriod(last), "en")]).toStrictEqual([
      "giảm 04 đối tượng (36,4 %) so với kỳ từ 01/5/2024 đến 31/8/2024",
      "down by 4 subjects (36.4 %) on the window 2024-05-01 to 2024-08-31",
    ]);
    const august = month(calendarYear, 2024, 8);
    expect(on(august, previousPeriod(august), "en")).toBe("down by 4 subjects (36.4 %) on July 2024");
    expect(on(years, samePeriodLastYear(years), "vi")).toBe(
      "giảm 04 đối tượng (36,4 %) so với giai đoạn 2021 - 2023",
    );
  });

  it("say who has reported in part, and that nobody had to", () => {
    const [one, two, three] = ["23395@..", "23380@..", "23377@.."].map(parseUnitId);
    const months = [8, 3, 0];
    const coverage = coverageOf(
      [one, two, three].flatMap((unit, at) => (unit ? [{ unit, known: months[at] ?? 0, expected: 8 }] : [])),
    );
    expect(wordCoverage(coverage, "vi", { unit: "commune" })).toBe(
      "01/03 xã đã báo cáo đủ; chưa đủ: 23380@..; chưa có: 23377@..",
    );
    expect(wordCoverage(coverageOf([]), "en")).toBe("nobody had to report");
    const alone = (known: number) =>
      one === undefined ? "" : wordCoverage(coverageOf([{ unit: one, known, expected: 8 }]), "en");
    expect([0, 3, 8].map(alone)).toStrictEqual([
      "0/1 unit has reported; missing: 23395@..",
      "0/1 unit has reported in full; in part: 23395@..",
      "1/1 unit has reported",
    ]);
  });
});
