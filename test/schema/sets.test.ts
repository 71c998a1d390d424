import {
  type ComparisonRequest,
  compare,
  safeReconcile,
  safeRollUp,
  safeRollUpRatios,
} from "antq/aggregation";
import { observationsIn } from "antq/indicator";
import { PLAN_155_TARGETS, SAFETY_STANDARDS } from "antq/movement";
import { previousPeriod, samePeriodLastYear } from "antq/period";
import {
  comparisonRequestSchema,
  datasetFromColumnsSchema,
  datasetFromRowsSchema,
  datasetSchema,
  problemOf,
  ratioRollUpRequestSchema,
  reconciliationRequestSchema,
  rolledFigureSchema,
  rollUpRequestSchema,
  standardSchema,
  stockCheckRequestSchema,
  targetSchema,
  territorySchema,
} from "antq/schema";
import { atLeast, fallOfAtLeast, none } from "antq/target";
import { createTerritory, PROVINCES, unitsOf } from "antq/territory";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { COMMUNES, datasetOf, PROVINCE, told, windowOf } from "../aggregation/communes.ts";
import { validities } from "../territory/generators.ts";
import {
  columnsOf,
  comparisonRequests,
  observationLists,
  ratioRequests,
  requests,
  rolledFigures,
  rowsOf,
  wholeRequests,
} from "./sets.ts";

const { catalogue, territory } = datasetOf([]);
const fromRecords = datasetSchema({ catalogue, territory });
const fromRows = datasetFromRowsSchema({ catalogue, territory });
const fromColumns = datasetFromColumnsSchema({ catalogue, territory });

/** Where each problem lies, and its code. */
function placesIn(schema: z.ZodType, input: unknown): readonly string[] {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return issues.map((issue) => [problemOf(issue)?.code, ...issue.path].join(" "));
}

describe("a dataset", () => {
  it("is the same from records, from rows of a CSV file and from columns", () => {
    fc.assert(
      fc.property(observationLists, (observations) => {
        const listed = [
          datasetOf(observations),
          fromRecords.parse(observations),
          fromRows.parse(rowsOf(observations)),
          fromColumns.parse(columnsOf(observations)),
        ].map((dataset) => [...observationsIn(dataset)]);
        for (const each of listed.slice(1)) expect(each).toStrictEqual(listed[0]);
      }),
    );
  });

  const file = `indicator,unit,reporter,time,value,bound,status,document,reportedOn,revision
fires,10101,police:10101@..,2024-01-01/2024-07-01@01-01:start,3,,,báo cáo 6 tháng,2024-07-05,
fires,10101@..,police:10101@..,2024-01-01/2024-09-01@01-01:start,4,,,báo cáo 8 tháng,2024-09-05,
fires,10101@..,police:10101@..,2024-01-01/2024-09-01@01-01:start,5,,,đính chính,2024-09-09,1
fires,10102@..,police:10102@..,2024-01-01/2024-09-01@01-01:start,2,moreThan,,báo cáo 8 tháng,,
fires,10102@..,police:10102@..,2019-01-01/..,90,,estimated,báo cáo 8 tháng,,
`;

  it("comes from the text of a CSV file, with what a cell leaves empty absent", () => {
    const dataset = fromRows.parse(parse(file, { columns: true }));
    const listed = [...observationsIn(dataset)].map(({ unit, time, value, bound, status, report }) => [
      unit.slice(0, 5),
      typeof time === "string" ? time.slice(0, 21) : time.end,
      String(value),
      bound,
      status,
      report.reportedOn,
      report.revision,
    ]);
    expect(listed).toStrictEqual([
      ["10101", "2024-01-01/2024-07-01", "3", "exact", "actual", "2024-07-05", 0],
      ["10101", "2024-01-01/2024-09-01", "5", "exact", "actual", "2024-09-09", 1],
      ["10101", "2024-01-01/2024-09-01", "4", "exact", "actual", "2024-09-05", 0],
      ["10102", "2024-01-01/2024-09-01", "2", "moreThan", "actual", null, 0],
      ["10102", "unstated", "90", "exact", "estimated", null, 0],
    ]);
  });

  const row = rowsOf([told("fires", COMMUNES[0] ?? PROVINCE, [0, 8], 4)])[0] ?? {};

  it.each([
    [{ value: "" }, ["amount.notExact 1 value"]],
    [{ value: "4,5" }, ["amount.notExact 1 value"]],
    [{ value: "4.5" }, ["indicator.finerThanIndicator 1 value"]],
    [{ bound: "nhiều hơn" }, ["indicator.unknownBound 1 bound"]],
    [{ document: "" }, ["record.notAText 1 document"]],
    [{ reportedOn: "05/9/2024" }, ["date.notADate 1 reportedOn"]],
    [{ revision: "một" }, ["record.notACount 1 revision"]],
    [{ time: "2024-01-01/2024-09-31" }, ["date.noSuchDay 1 time end"]],
    [
      { unit: "99999", reporter: "police:99999@.." },
      ["indicator.unknownReporterUnit 1 reporter", "indicator.unknownUnit 1 unit"],
    ],
    [{ revison: "1" }, ["record.unknownField 1"]],
    [{}, ["indicator.reportedTwice 1"]],
  ])("says at its row and column what is wrong with %o", (slip, expected) => {
    expect(placesIn(fromRows, [row, { ...row, ...slip }]).toSorted()).toStrictEqual(expected);
  });

  it("says what a row lacks, whatever it is", () => {
    const { document: _, value: __, ...poor } = row;
    expect(placesIn(fromRows, [poor]).toSorted()).toStrictEqual([
      "record.missingField 0 document",
      "record.missingField 0 value",
    ]);
    expect(placesIn(fromRows, [null, "fires", []])).toStrictEqual(
      [0, 1, 2].map((place) => `record.notARecord ${place}`),
    );
    for (const schema of [fromRows, fromRecords]) expect(placesIn(schema, {})).toHaveLength(1);
  });

  it("says the place in the input itself, and not in that of the constructor", () => {
    const record = told("fires", COMMUNES[0] ?? PROVINCE, [0, 8], 4);
    expect(placesIn(fromRecords, [{ ...record, report: { document: "" } }])).toStrictEqual([
      "record.notAText 0 report document",
    ]);
    expect(placesIn(fromColumns, { ...columnsOf([record]), time: [7] })).toStrictEqual([
      "indicator.notInDictionary time 0",
    ]);
    expect(placesIn(fromColumns, { ...columnsOf([record]), units: ["99999"] })).toStrictEqual([
      "indicator.unknownUnit unit 0",
    ]);
  });

  it("stays small where a hundred thousand rows are wrong", () => {
    const wrong = Array.from({ length: 100_000 }, () => ({ ...row, value: "x" }));
    expect(fromRows.safeParse(wrong).error?.issues).toHaveLength(101);
  });
});

describe("a request", () => {
  const dataset = datasetOf(
    COMMUNES.flatMap((unit, place) => [
      told("fires", unit, [0, 6], place),
      told("fires", unit, [0, 12], place + 2),
      told("solved-fires", unit, [0, 12], 1),
    ]),
  );

  it("of a roll-up answers what it answers as it came", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const parsed = rollUpRequestSchema.parse(request);
        expect(safeRollUp(dataset, parsed)).toStrictEqual(safeRollUp(dataset, request));
      }),
    );
  });

  it("of a reconciliation answers what it answers as it came", () => {
    fc.assert(
      fc.property(wholeRequests, (request) => {
        const parsed = reconciliationRequestSchema.parse(request);
        expect(safeReconcile(dataset, parsed)).toStrictEqual(safeReconcile(dataset, request));
      }),
    );
  });

  it("comes to figures that can be merged and traced after JSON", () => {
    fc.assert(
      fc.property(rolledFigures, (figure) => {
        expect(rolledFigureSchema.parse(JSON.parse(JSON.stringify(figure)))).toStrictEqual(figure);
      }),
    );
  });

  it("of ratios answers what it answers as it came", () => {
    fc.assert(
      fc.property(ratioRequests, (request) => {
        const parsed = ratioRollUpRequestSchema.parse(request);
        expect(safeRollUpRatios(dataset, parsed)).toStrictEqual(safeRollUpRatios(dataset, request));
      }),
    );
  });

  it("of a comparison names the base", () => {
    fc.assert(
      fc.property(comparisonRequests, (request) => {
        const { base, ...rest } = comparisonRequestSchema.parse(request);
        expect(base).toBe(request.base === "previousPeriod" ? previousPeriod : samePeriodLastYear);
        expect(rest).toMatchObject({ indicators: ["fires"], periods: request.periods });
      }),
    );
    const request = {
      indicators: ["fires"],
      to: "province",
      periods: [windowOf(6, 12)],
      base: "previousPeriod",
    };
    const parsed: ComparisonRequest = comparisonRequestSchema.parse(request);
    expect(compare(dataset, parsed).map(({ change }) => String(change?.difference.value))).toStrictEqual([
      "0",
    ]);
  });

  it.each([
    [rollUpRequestSchema, { to: "xã" }, "record.unknownWord to"],
    [rollUpRequestSchema, { periods: [] }, "record.emptyList periods"],
    [rollUpRequestSchema, { hierarchyOn: "10/6/2024" }, "date.notADate hierarchyOn"],
    [rollUpRequestSchema, { maxStockAgeDays: "30" }, "record.notACount maxStockAgeDays"],
    [rollUpRequestSchema, { among: ["52"] }, "territory.notAUnitId among 0"],
    [rollUpRequestSchema, { base: "previousPeriod" }, "record.unknownField"],
    [reconciliationRequestSchema, { among: [] }, "record.unknownField"],
    [ratioRollUpRequestSchema, { indicators: undefined }, "record.missingField ratios"],
    [stockCheckRequestSchema, { periods: ["2024-06-10"] }, "indicator.notATime periods 0"],
    [comparisonRequestSchema, { base: "cùng kỳ" }, "record.unknownWord base"],
    [comparisonRequestSchema, { base: "toString" }, "record.unknownWord base"],
  ])("is refused by schema %# with %o", (schema, slip, expected) => {
    const request = { indicators: ["fires"], to: "province", periods: [windowOf(0, 8)], ...slip };
    expect(placesIn(schema, request)).toStrictEqual([expected]);
  });
});

describe("a territory", () => {
  it("comes from rows whose cells are all texts", () => {
    const rows = PROVINCES.map(({ since, parent, from, until, source, ...row }) => ({
      ...row,
      since: since ?? "",
      parent: parent ?? "",
      from: from ?? "",
      until: until ?? "",
      source: source ?? "",
    }));
    expect(unitsOf(territorySchema.parse({ units: rows }))).toStrictEqual(
      unitsOf(createTerritory({ units: PROVINCES })),
    );
  });

  it("says at its row what is wrong, in every list", () => {
    const units = [{ code: "62", name: "Kon Tum", kind: "tỉnh" }];
    const successions = [{ from: "62@..", to: "62", on: "2025-07-01", share: "whole" }];
    const lists = { units, successions, designations: [null], bodies: ["police:62@.."] };
    expect(placesIn(territorySchema, lists)).toStrictEqual([
      "territory.unknownKind units 0 kind",
      "territory.notAUnitId successions 0 to",
      "record.notARecord designations 0",
      "record.notARecord bodies 0",
    ]);
  });
});

describe("targets and standards", () => {
  it.each(Object.entries(PLAN_155_TARGETS))(
    "of a real plan, %s, come back from JSON as they were",
    (_, target) => {
      expect(targetSchema.parse(JSON.parse(JSON.stringify(target)))).toStrictEqual(target);
    },
  );

  it.each(Object.entries(SAFETY_STANDARDS))(
    "of a real circular, %s, come back from JSON as they were",
    (_, standard) => {
      expect(standardSchema.parse(JSON.parse(JSON.stringify(standard)))).toStrictEqual(standard);
    },
  );

  const target = PLAN_155_TARGETS.places;
  const [kind] = target.kinds;
  const figures = (of: object) => ({ kinds: [{ ...kind, figures: of }] });

  it.each([
    [
      { threshold: none },
      ["target.figuresOfOtherThreshold kinds 0 figures", "target.figuresOfOtherThreshold kinds 1 figures"],
    ],
    [figures({ indicator: "fires" }), ["target.figuresOfOtherThreshold kinds 0 figures"]],
    [figures({ ratio: "share" }), []],
    [figures({ numerator: "fires" }), ["record.missingField kinds 0 figures denominator"]],
    [figures({ ratio: "share", numerator: "fires" }), ["record.unknownField kinds 0 figures"]],
    [{ threshold: fallOfAtLeast("5%"), ...figures({ indicator: "fires" }) }, []],
    [{ kinds: [kind, kind] }, ["target.kindTwice kinds 1 kind"]],
    [{ kinds: [] }, ["record.emptyList kinds"]],
    [{ years: { first: 2024, last: 2023 } }, ["target.yearsReversed years"]],
    [{ years: { first: 2024, last: 2024 } }, []],
    [{ years: { first: 24, last: 2024 } }, ["indicator.notAYear years first"]],
    [{ threshold: "90%" }, ["target.notAThreshold threshold kind"]],
    [{ counting: "each" }, ["record.unknownWord counting"]],
    [{ rate: "registered" }, ["record.unknownWord rate"]],
    [{ place: "14" }, ["territory.notAUnitId place"]],
  ])("target: %o", (slip, expected) => {
    expect(placesIn(targetSchema, { ...target, ...slip })).toStrictEqual(expected);
  });

  const criterion = {
    key: "recognised",
    name: { vi: "Ít nhất 70 % được công nhận", en: "At least 70 % recognised" },
    requirement: { kind: "rate", rate: "recognisedOfTotal", threshold: atLeast("70%") },
    validity: { from: null, until: null },
    dates: "verified",
    source: { document: "124/2021/TT-BCA", location: "Điều 5" },
  } as const;
  const standardOf = (...criteria: readonly object[]) => ({
    code: "safe-commune",
    name: { vi: "Xã an toàn", en: "Safe commune" },
    appliesTo: "commune",
    criteria: criteria.map((each) => ({ ...criterion, ...each })),
  });

  it.each([
    [
      { requirement: { kind: "rate", rate: "recognisedOfTotal", threshold: none } },
      "target.notARate criteria 0 requirement threshold kind",
    ],
    [{ requirement: { kind: "constructor" } }, "target.notARequirement criteria 0 requirement"],
    [{ requirement: "condition" }, "target.notARequirement criteria 0 requirement"],
    [
      { requirement: { kind: "condition", rate: "recognisedOfTotal" } },
      "record.unknownField criteria 0 requirement",
    ],
    [{ dates: "seen" }, "record.unknownWord criteria 0 dates"],
    [{ validity: { from: "2024-01-01", until: "2024-01-01" } }, "date.reversedValidity criteria 0 validity"],
  ])("criterion: %o", (slip, expected) => {
    expect(placesIn(standardSchema, standardOf(slip))).toStrictEqual([expected]);
  });

  it("ask one thing twice on a day exactly where two criteria of one key share a day", () => {
    const criteria = fc.array(
      fc.record({ key: fc.constantFrom("recognised", "__proto__"), validity: validities }),
      { minLength: 1, maxLength: 6 },
    );
    const holdsBefore = (left: string | null, right: string | null) =>
      left === null || right === null || left < right;
    fc.assert(
      fc.property(criteria, (given) => {
        const isTwice = given.some((one, place) =>
          given
            .slice(place + 1)
            .some(
              (other) =>
                one.key === other.key &&
                holdsBefore(one.validity.from, other.validity.until) &&
                holdsBefore(other.validity.from, one.validity.until),
            ),
        );
        expect(standardSchema.safeParse(standardOf(...given)).success).toBe(!isTwice);
      }),
    );
  });
});
