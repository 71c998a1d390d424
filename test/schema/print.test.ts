import {
  documentDateSchema,
  printedCountSchema,
  printedNumberSchema,
  printedQuantitySchema,
  printedRatioRowSchema,
  printedThresholdSchema,
  problemOf,
} from "antq/schema";
import {
  atLeast,
  atMost,
  checkEach,
  fallOfAtLeast,
  lessThan,
  moreThan,
  none,
  riseOfAtLeast,
  safeCheckEach,
} from "antq/target";
import { wordThreshold } from "antq/wording";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { takesLinearTime } from "../laws.ts";
import { COLUMNS, cells, printedRows } from "./generators.ts";

function codesOf(schema: z.ZodType, input: unknown): readonly (string | undefined)[] {
  return (schema.safeParse(input).error?.issues ?? []).map((issue) => problemOf(issue)?.code);
}

describe("numbers as printed", () => {
  it.each([
    ["1.305", "1305"],
    ["9140", "9140"],
    ["2 372", "2372"],
    ["08", "8"],
    ["5,7 vạn", "57000"],
  ])("counts %s as %s", (printed, count) => {
    const { value, raw } = printedCountSchema.parse(printed);
    expect([String(value), raw]).toStrictEqual([count, printed]);
  });

  it.each([
    ["12,5", "number.notCount"],
    ["1.2.3", "number.unreadable"],
    ["nghìn", "number.unreadable"],
  ])("does not count %s", (printed, code) => {
    expect(codesOf(printedCountSchema, printed)).toStrictEqual([code]);
  });

  it("refuse a number that has two readings, naming both", () => {
    const [issue] = printedNumberSchema.safeParse("1.305").error?.issues ?? [];
    expect(issue?.message).toContain("1.305 or 1305");
    expect(codesOf(printedNumberSchema, "66.315,44")).toStrictEqual([]);
  });

  it("let the unit word settle what it can", () => {
    const { value } = printedQuantitySchema.parse("8.022 vụ");
    expect([String(value.value), value.unit]).toStrictEqual(["8022", "incident"]);
    expect(codesOf(printedQuantitySchema, "8.022km")).toStrictEqual(["quantity.ambiguous"]);
    expect(codesOf(printedQuantitySchema, "5 con trâu")).toStrictEqual(["quantity.unknownUnit"]);
  });

  it("ask for the text where a reader of files has already guessed", () => {
    for (const guessed of [1.305, new Date(0), true]) {
      expect(codesOf(printedCountSchema, guessed)).toStrictEqual(["schema.notAText"]);
    }
  });
});

describe("what had to be mended", () => {
  it("stands beside the value", () => {
    expect(documentDateSchema.parse("16//5/2019")).toMatchObject({
      value: "2019-05-16",
      raw: "16//5/2019",
      warnings: [{ code: "date.doubledSeparator" }],
    });
    expect(documentDateSchema.parse("16/5/2019").warnings).toStrictEqual([]);
  });

  it("is dropped only by the caller", () => {
    const dates = documentDateSchema.transform(({ value }) => value);
    expect(z.array(dates).parse(["16//5/2019", "10/6/2024"])).toStrictEqual(["2019-05-16", "2024-06-10"]);
  });

  it("keeps its heading in a row", () => {
    const [schema, row] = [printedRatioRowSchema(COLUMNS), rowOf({ [COLUMNS.asOf]: "16//5/2019" })];
    const { asOf, warnings } = schema.parse(row);
    expect(asOf).toBe("2019-05-16");
    expect(warnings.map(({ code, path }) => [code, path])).toStrictEqual([
      ["date.doubledSeparator", [COLUMNS.asOf]],
    ]);
  });
});

describe("thresholds as printed", () => {
  const said = (text: string) => {
    const { value, warnings } = printedThresholdSchema.parse(text);
    const level = value.kind === "count" ? value.count : `${value.percent}%`;
    return [value.kind, value.comparison, level, ...warnings.map(({ code }) => code)].join(" ");
  };

  it.each([
    ["từ 90 % trở lên", "ratio atLeast 90%"],
    ["đạt tỷ lệ từ 90% trở lên", "ratio atLeast 90%"],
    ["Phấn đấu đạt ít nhất 70 %", "ratio atLeast 70%"],
    ["trên 85%", "ratio moreThan 85%"],
    ["không quá 5 %", "ratio atMost 5%"],
    ["5% trở xuống", "ratio atMost 5%"],
    ["dưới 5,5 phần trăm", "ratio lessThan 5.5%"],
    ["100 %", "ratio atLeast 100%"],
    ["90%", "ratio atLeast 90% target.readAsAtLeast"],
    ["ít nhất 3.000 lượt", "count atLeast 3000"],
    ["từ 3.000 trở lên", "count atLeast 3000"],
    ["tối thiểu 12,5 km", "count atLeast 12.5"],
    ["05 mô hình", "count atLeast 5 target.readAsAtLeast"],
    ["không quá 5 vụ", "count atMost 5"],
    ["không để xảy ra", "count atMost 0"],
    ["Không để xảy ra vụ cháy, nổ lớn nào", "count atMost 0"],
    ["không có vụ nào", "count atMost 0"],
    ["giảm ít nhất 5% so với cùng kỳ năm 2023", "fall atLeast 5%"],
    ["giảm từ 5 % trở lên", "fall atLeast 5%"],
    ["giảm 5% so với năm trước", "fall atLeast 5% target.readAsAtLeast"],
    ["tăng tối thiểu 10 %", "rise atLeast 10%"],
    ["tăng 100%", "rise atLeast 100% target.readAsAtLeast"],
    ["không tăng so với cùng kỳ", "fall atLeast 0%"],
    ["không giảm", "rise atLeast 0%"],
  ])("%s is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
    expect(said(text.toUpperCase().normalize("NFD"))).toBe(expected);
  });

  it.each([
    ["90-95%", "target.twoLevels"],
    ["từ 90% đến 95%", "target.twoLevels"],
    ["từ 70% đến dưới 90%", "target.twoLevels"],
    ["giảm từ 3 – 5 %", "target.twoLevels"],
    ["khoảng 90%", "target.vagueLevel"],
    ["giảm trên 5%", "target.notOfChange"],
    ["giảm 5 vụ", "target.notOfChange"],
    ["ít nhất 5 điểm phần trăm", "target.notOfChange"],
    ["", "target.noLevel"],
    ["phấn đấu đạt ", "quantity.unreadable"],
    ["cao", "quantity.unreadable"],
    ["không để xảy ra quá 5 vụ", "quantity.unreadable"],
    ["không có", "quantity.unreadable"],
    ["giảm 101%", "target.fallOverAll"],
    ["-5%", "target.badPercentage"],
    ["ít nhất 552 khẩu", "quantity.ambiguous"],
    ["constructor", "quantity.unreadable"],
  ])("%s is refused with %s", (text, code) => {
    expect(codesOf(printedThresholdSchema, text)).toStrictEqual([code]);
  });

  it("are read back as they are worded", () => {
    const percents = fc.integer({ min: 0, max: 10_000 }).map((steps) => `${steps / 100}%` as const);
    const thresholds = fc.oneof(
      fc
        .tuple(fc.constantFrom(atLeast, moreThan, atMost, lessThan), percents)
        .map(([make, level]) => make(level)),
      fc
        .tuple(fc.constantFrom(atLeast, moreThan, atMost, lessThan), fc.nat())
        .map(([make, count]) => make({ count })),
      fc.tuple(fc.constantFrom(fallOfAtLeast, riseOfAtLeast), percents).map(([make, level]) => make(level)),
      fc.constant(none),
    );
    fc.assert(
      fc.property(thresholds, (threshold) => {
        const read = printedThresholdSchema.parse(wordThreshold(threshold, "vi"));
        expect([read.value, ...read.warnings]).toStrictEqual([threshold]);
      }),
    );
  });

  it("take linear time", () => {
    for (const piece of ["không có ", " ", "90% đến ", "so với cùng kỳ "]) {
      takesLinearTime(
        (text) => printedThresholdSchema.safeParse(text),
        (length) => piece.repeat(length / piece.length),
      );
    }
  });
});

function rowOf(some: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    [COLUMNS.unit]: "xã A",
    [COLUMNS.numerator]: "1.305",
    [COLUMNS.denominator]: "1 410",
    [COLUMNS.asOf]: "10/12/2022",
    [COLUMNS.unknown]: "",
    ...some,
  };
}

describe("a printed row of a check of rates", () => {
  const schema = printedRatioRowSchema(COLUMNS);

  it("is ready for the check", () => {
    const { checks } = checkEach(atLeast("90%"), [schema.parse(rowOf())]);
    expect(checks.map(({ outcome, surplus, asOf }) => [outcome, String(surplus), asOf])).toStrictEqual([
      ["met", "36", "2022-12-10"],
    ]);
  });

  it("takes a blank cell for what is not known, never for zero", () => {
    const blank = { [COLUMNS.numerator]: "", [COLUMNS.denominator]: " ", [COLUMNS.asOf]: "" };
    const row = schema.parse(rowOf(blank));
    expect([row.numerator, row.denominator, row.asOf, "unknown" in row]).toStrictEqual([
      null,
      null,
      "unstated",
      false,
    ]);
    expect(schema.parse(rowOf({ [COLUMNS.numerator]: "0" })).numerator?.value.toNumber()).toBe(0);
  });

  it.each([
    ["trên 3.300", "3300", "moreThan"],
    ["gần 1.305", "1305", "lessThan"],
    ["ít nhất 90", "90", "atLeast"],
    ["khoảng 1.350", "1350", "about"],
  ])("keeps the bound of %s", (printed, value, bound) => {
    const { numerator, warnings } = schema.parse(rowOf({ [COLUMNS.numerator]: printed }));
    expect([String(numerator?.value), numerator?.bound, warnings]).toStrictEqual([value, bound, []]);
  });

  it.each([
    ["trên 3,5", "number.unreadable"],
    ["06 vụ", "number.unreadable"],
    ["trên 06 vụ", "number.unreadable"],
    ["-5", "number.notCount"],
    ["1,305", "number.notCount"],
    ["-", "schema.notCounted"],
    ["n/a", "schema.notCounted"],
    ["không", "schema.notCounted"],
  ])("refuses %s as a count of units", (printed, code) => {
    expect(codesOf(schema, rowOf({ [COLUMNS.numerator]: printed }))).toStrictEqual([code]);
  });

  it.each(["-", "n/a", "không"])("names the blank cell as the way out of %s", (printed) => {
    for (const heading of [COLUMNS.numerator, COLUMNS.denominator, COLUMNS.unknown]) {
      const [issue] = schema.safeParse(rowOf({ [heading]: printed })).error?.issues ?? [];
      expect(issue?.path).toStrictEqual([heading]);
      expect(issue?.message).toContain("leave the cell blank if it is not known");
      expect(issue && problemOf(issue)?.message.vi).toContain("để trống ô nếu chưa biết");
    }
  });

  it("takes a cell that was left out for no cell", () => {
    for (const nothing of [undefined, null]) {
      expect(codesOf(schema, rowOf({ [COLUMNS.asOf]: nothing }))).toStrictEqual(["schema.noCell"]);
    }
  });

  it("says all that is wrong at once, each under its heading", () => {
    const row = { [COLUMNS.unit]: " ", [COLUMNS.numerator]: "12,5", [COLUMNS.asOf]: "31/02/2022" };
    const found = schema.safeParse({ ...row, [COLUMNS.unknown]: 3 }).error?.issues ?? [];
    expect(found.map((issue) => [problemOf(issue)?.code, issue.path])).toStrictEqual([
      ["schema.blank", ["Đơn vị"]],
      ["number.notCount", ["Đạt"]],
      ["schema.noCell", ["Tổng số"]],
      ["date.noSuchDay", ["Ngày tính"]],
      ["schema.notAText", ["Chưa báo cáo"]],
    ]);
  });

  it("finds its columns whatever the case, spaces and letters of their headings", () => {
    const typed = { "ĐƠN VỊ": "xã A", ["Đạt ".normalize("NFD")]: "1", "tổng  số": "2", "Ngày tính": "" };
    const { unknown: _, ...columns } = COLUMNS;
    expect(printedRatioRowSchema(columns).parse(typed)).toMatchObject({ unit: "xã A", asOf: "unstated" });
  });

  it("takes no cell from the prototype of a row", () => {
    const columns = { ...COLUMNS, unit: "toString", numerator: "__proto__" };
    expect(codesOf(printedRatioRowSchema(columns), rowOf())).toStrictEqual([
      "schema.noCell",
      "schema.noCell",
    ]);
    const own: unknown = JSON.parse(JSON.stringify(rowOf()).replace('"Đạt"', '"__proto__"'));
    expect(printedRatioRowSchema({ ...COLUMNS, numerator: "__proto__" }).parse(own).numerator?.bound).toBe(
      "exact",
    );
  });

  it("is refused as no row where it is none", () => {
    for (const input of [[], "xã A;1;2", 1]) {
      expect(codesOf(schema, input)).toStrictEqual(["schema.notARow"]);
    }
  });

  it("leaves to the check only what cells have to do with one another, and fewer than none", () => {
    fc.assert(
      fc.property(printedRows, (printed) => {
        const checked = safeCheckEach(atLeast("90%"), [schema.parse(printed)]);
        const problems = checked.ok ? [] : checked.problems.map(({ code }) => code);
        const expected = [
          "target.numeratorOverDenominator",
          "target.unknownOverRest",
          // Fewer than 0 is well printed and impossible; which code says so is for the check.
          "indicator.emptyInterval",
          "target.negative",
        ];
        expect(problems.filter((code) => !expected.includes(code))).toStrictEqual([]);
      }),
    );
  });

  it("is tried with cells of every kind", () => {
    const sample = fc.sample(cells, 500);
    const kinds = [/^$/u, /^\d+$/u, /^\d{1,3}(?:\.\d{3})+$/u, / \d{3}/u, /^trên/u, /^0/u];
    expect(kinds.filter((kind) => !sample.some((cell) => kind.test(cell)))).toStrictEqual([]);
  });
});
