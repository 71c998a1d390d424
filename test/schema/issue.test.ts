import { createCatalogue } from "antq/indicator";
import { success } from "antq/kernel";
import {
  catalogueSchema,
  observationSchema,
  plainDateSchema,
  problemOf,
  ratioRowSchema,
  reportingCalendarSchema,
  schemaOf,
  sentencesIn,
  unitIdSchema,
} from "antq/schema";
import { atLeast, safeCheckEach } from "antq/target";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const reportSchema = z.object({
  title: z.string(),
  calendar: reportingCalendarSchema,
  rows: z.array(z.object({ unit: unitIdSchema, day: plainDateSchema.optional() })),
});

const wrong = {
  title: 5,
  calendar: { startDay: 31, startMonth: 12, yearNamedBy: "end" },
  rows: [{ unit: "52@.." }, { unit: "52", day: "2024-02-30" }, {}],
};

describe("issues", () => {
  const issues = reportSchema.safeParse(wrong).error?.issues ?? [];

  it("carry our problems in params, inside schemas of the caller", () => {
    expect(issues.map((issue) => [issue.path.join("."), problemOf(issue)?.code ?? issue.code])).toStrictEqual(
      [
        ["title", "invalid_type"],
        ["calendar.startDay", "period.startDay"],
        ["rows.1.unit", "territory.notAUnitId"],
        ["rows.1.day", "date.noSuchDay"],
        ["rows.2.unit", "schema.noValue"],
      ],
    );
  });

  it("survive JSON with their problems, as an answer of a server does", () => {
    const revived: typeof issues = JSON.parse(JSON.stringify(issues));
    expect(revived.map(problemOf)).toStrictEqual(issues.map(problemOf));
  });

  it("are said in Vietnamese, zod's own too", () => {
    const [own, ours] = reportSchema.safeParse(wrong, { error: sentencesIn("vi") }).error?.issues ?? [];
    expect(own?.message).toMatch(/^Đầu vào không hợp lệ/u);
    expect(ours?.message).toBe(ours && problemOf(ours)?.message.vi);
  });

  it("leave the sentence to the caller's own map where one is given", () => {
    const said = plainDateSchema.safeParse("x", { error: (issue) => `sai: ${String(issue.input)}` });
    expect(said.error?.issues.map(({ message }) => message)).toStrictEqual(["sai: x"]);
  });

  it("do not change the problems that they carry", () => {
    const [first, second] = [1, 2].map(() => reportSchema.safeParse(wrong).error?.issues ?? []);
    expect(first).toStrictEqual(second);
    for (const { path, ...rest } of first ?? []) {
      if ("params" in rest) expect(rest.params).toMatchObject({ problem: { path: expect.any(Array) } });
      path.push("written by the caller");
    }
    expect(reportSchema.safeParse(wrong).error?.issues).toStrictEqual(second);
  });

  it("of others are not taken for ours", () => {
    const foreign = (params: Record<string, unknown>) =>
      z.unknown().superRefine((_, context) => context.addIssue({ code: "custom", message: "no", params }));
    const lookalikes = [
      {},
      { problem: null },
      { problem: "date.notADate" },
      { problem: { code: "x" } },
      { problem: { code: "x", facts: {}, message: "no" } },
      { problem: { code: "x", facts: {}, message: { en: 1, vi: "không" } } },
    ];
    for (const params of lookalikes) {
      const found = foreign(params).safeParse(1, { error: sentencesIn("vi") }).error?.issues ?? [];
      expect(found.map(problemOf)).toStrictEqual([null]);
    }
  });

  it("name a symbol in their path by its description", () => {
    const issue = { ...(issues[1] ?? raise()), path: [Symbol("row"), 1] };
    expect(problemOf(issue)?.path).toStrictEqual(["Symbol(row)", 1]);
  });
});

function raise(): never {
  throw new Error("There was no issue.");
}

describe("a schema of the room", () => {
  it("stays whole when it is described, refined, made optional or given a default", () => {
    const day = plainDateSchema.parse("2024-06-10");
    const described = plainDateSchema.describe("The day of the report").refine((given) => given >= day);
    expect(described.safeParse("2024-06-09").success).toBe(false);
    expect(
      described.safeParse("10/6/2024").error?.issues.map((issue) => problemOf(issue)?.code),
    ).toStrictEqual(["date.notADate"]);
    expect(plainDateSchema.optional().parse(undefined)).toBeUndefined();
    expect(plainDateSchema.nullable().parse(null)).toBeNull();
    expect(plainDateSchema.default(day).parse(undefined)).toBe(day);
    expect(z.union([z.literal("unstated"), plainDateSchema]).parse("2024-06-10")).toBe(day);
    expect(z.record(unitIdSchema, plainDateSchema).parse({ "52@..": day })).toStrictEqual({ "52@..": day });
  });

  it("answers at once and later alike", async () => {
    expect(await plainDateSchema.parseAsync("2024-06-10")).toBe("2024-06-10");
    await expect(plainDateSchema.parseAsync("10/6/2024")).rejects.toBeInstanceOf(z.ZodError);
  });

  it("speaks the common language of schemas", async () => {
    const answer = await plainDateSchema["~standard"].validate("10/6/2024");
    expect(answer.issues?.map(({ message }) => message)).toHaveLength(1);
  });

  it("may be made of any parser", () => {
    const anything = schemaOf(success, { input: () => z.unknown() });
    expect(anything.parse("x")).toBe("x");
    expect(z.toJSONSchema(anything, { io: "input" })).not.toHaveProperty("type");
  });
});

describe("the schema of a catalogue", () => {
  const collection = [{ tier: "commune", sectors: ["police"] }];
  const name = { vi: "Chỉ tiêu", en: "Indicator" };
  const indicator = { code: "fires", name, unit: "incident", behaviour: "flow", collection };

  it("gives what the constructor gives", () => {
    const catalogue = catalogueSchema.parse({ indicators: [indicator] });
    expect(catalogue.indicators).toStrictEqual(
      createCatalogue({
        indicators: [
          {
            ...indicator,
            unit: "incident",
            behaviour: "flow",
            collection: [{ tier: "commune", sectors: ["police"] }],
          },
        ],
      }).indicators,
    );
  });

  it("stays small where a hundred thousand records are wrong", () => {
    const records = Array.from({ length: 100_000 }, (_, place) => ({
      ...indicator,
      code: `c${place}`,
      unit: "vụ",
    }));
    const codes = (catalogueSchema.safeParse({ indicators: records }).error?.issues ?? []).map(
      (issue) => problemOf(issue)?.code,
    );
    expect([codes.length, codes.at(-1)]).toStrictEqual([101, "problems.more"]);
  });
});

describe("all problems at once", () => {
  const found = (schema: z.ZodType, input: unknown) =>
    (schema.safeParse(input).error?.issues ?? []).map((issue) => [
      issue.path.join("."),
      problemOf(issue)?.code,
    ]);

  it("are said of a calendar", () => {
    expect(found(reportingCalendarSchema, { startDay: 31, startMonth: 13, yearNamedBy: "x" })).toStrictEqual([
      ["startDay", "period.startDay"],
      ["startMonth", "period.startMonth"],
      ["yearNamedBy", "period.yearNamedBy"],
    ]);
    expect(
      found(reportingCalendarSchema, { startDay: -1, startMonth: 13, yearNamedBy: "end" }),
    ).toStrictEqual([
      ["startDay", "period.startDay"],
      ["startMonth", "period.startMonth"],
    ]);
  });

  it("are said of an observation whose fields and whose indicator are both wrong", () => {
    const schema = observationSchema(createCatalogue({ indicators: [] }));
    const record = {
      indicator: "no-such-thing",
      unit: "xã Pờ Y",
      reporter: "police:23395@..",
      time: "2024-01-01/2024-09-01@01-01:start",
      value: 1,
      report: { document: "báo cáo" },
    };
    expect(found(schema, record)).toStrictEqual([
      ["unit", "territory.notAUnitId"],
      ["indicator", "indicator.notInCatalogue"],
    ]);
  });
});

describe("rows of a check of rates from JSON", () => {
  const row = { unit: "xã A", numerator: 119, denominator: "126", asOf: "2022-12-10" };

  it("become what the check takes", () => {
    const [parsed] = z.array(ratioRowSchema).parse([row]);
    expect(Object.isFrozen(parsed)).toBe(true);
    const checked = safeCheckEach(atLeast("90%"), parsed === undefined ? [] : [parsed]);
    expect(checked.ok && String(checked.value.checks[0]?.surplus)).toBe("5");
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ numerator: 0.1 }, "numerator", "amount.notExact"],
    [{ numerator: undefined }, "numerator", "record.missingField"],
    [{ numerator: { value: 1, bound: "over" } }, "numerator.bound", "indicator.unknownBound"],
    [{ denominator: "1.305,5" }, "denominator", "amount.notExact"],
    [{ asOf: "10/12/2022" }, "asOf", "date.notADate"],
    [{ numerator: -1 }, "numerator", "target.negative"],
    [{ denominator: { value: "-0.5", bound: "about" } }, "denominator.value", "target.negative"],
    [{ numerator: { value: 0, bound: "lessThan" } }, "numerator.value", "target.negative"],
    [{ unknown: -1 }, "unknown", "target.negative"],
    [{ unkown: 3 }, "", "record.unknownField"],
    [{ unit: "" }, "unit", "record.notAText"],
    [{ relation: "parts" }, "relation", "record.unknownWord"],
  ])("say where %j is wrong", (change, path, code) => {
    const found = ratioRowSchema.safeParse({ ...row, ...change }).error?.issues ?? [];
    expect(found.map((issue) => [issue.path.join("."), problemOf(issue)?.code ?? issue.code])).toStrictEqual([
      [path, code],
    ]);
  });
});
