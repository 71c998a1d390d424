import {
  documentDateSchema,
  printedCountSchema,
  printedNumberSchema,
  printedQuantitySchema,
  printedRatioRowSchema,
  problemOf,
} from "antq/schema";
import { atLeast, checkEach, safeCheckEach } from "antq/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
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
