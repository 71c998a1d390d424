import {
  amountSchema,
  catalogueSchema,
  documentDateSchema,
  plainDateSchema,
  ratioRowSchema,
  reportingCalendarSchema,
  sectorSchema,
  territorySchema,
  thresholdSchema,
} from "antq/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";

describe("JSON Schema", () => {
  it("draws what a schema takes", () => {
    expect(z.toJSONSchema(reportingCalendarSchema, { io: "input" })).toMatchObject({
      type: "object",
      properties: {
        startDay: { type: "integer", minimum: 1, maximum: 28 },
        startMonth: { type: "integer", minimum: 1, maximum: 12 },
        yearNamedBy: { type: "string", enum: ["start", "end"] },
      },
      required: ["startDay", "startMonth", "yearNamedBy"],
    });
    expect(z.toJSONSchema(plainDateSchema, { io: "input" })).toMatchObject({
      type: "string",
      format: "date",
    });
    expect(z.toJSONSchema(documentDateSchema, { io: "input" })).toMatchObject({ type: "string" });
  });

  it("draws a record field by field, with what may be left out", () => {
    const { properties, required, additionalProperties } = z.toJSONSchema(ratioRowSchema, { io: "input" });
    expect(Object.keys(properties ?? {})).toStrictEqual([
      "unit",
      "numerator",
      "denominator",
      "asOf",
      "unknown",
      "relation",
      "decimals",
    ]);
    expect(required).toStrictEqual(["unit", "numerator", "denominator", "asOf"]);
    expect(additionalProperties).toBe(false);
  });

  it("reaches into sets", () => {
    const { properties } = z.toJSONSchema(catalogueSchema, { io: "input" });
    expect(properties?.["indicators"]).toMatchObject({
      type: "array",
      items: { properties: { code: { type: "string", maxLength: 100 }, behaviour: { type: "string" } } },
    });
  });

  it("draws the rows of CSV files, whose cells may be empty", () => {
    const drawn = z.toJSONSchema(territorySchema, { io: "input" });
    expect(drawn.properties?.["units"]).toMatchObject({
      items: {
        properties: { kind: { enum: expect.arrayContaining(["ward"]) } },
        required: ["code", "name", "kind"],
      },
    });
    const taken = z.fromJSONSchema(JSON.parse(JSON.stringify(drawn)));
    const unit = {
      code: "62",
      since: "",
      name: "Kon Tum",
      kind: "province",
      parent: "",
      until: "2025-07-01",
    };
    expect(taken.safeParse({ units: [unit] }).success).toBe(true);
    expect(taken.safeParse({ units: [{ ...unit, until: "01/7/2025" }] }).success).toBe(false);
  });

  it("draws the output where that is JSON, and else says so", () => {
    expect(z.toJSONSchema(sectorSchema)).toMatchObject({
      type: "string",
      enum: expect.arrayContaining(["police"]),
    });
    expect(z.toJSONSchema(thresholdSchema).anyOf).toHaveLength(3);
    for (const schema of [amountSchema, documentDateSchema, catalogueSchema]) {
      expect(() => z.toJSONSchema(schema)).toThrow(/io: "input"/u);
      expect(z.toJSONSchema(schema, { unrepresentable: "any" })).not.toHaveProperty("type");
    }
  });

  it("keeps the words and the names that the caller gives", () => {
    const day = plainDateSchema.meta({ id: "day", description: "Ngày ký" });
    const drawn = z.toJSONSchema(z.object({ signed: day, sent: day }), { io: "input", target: "draft-7" });
    expect(drawn["definitions"]).toMatchObject({ day: { type: "string", description: "Ngày ký" } });
    expect(drawn.properties?.["sent"]).toStrictEqual({ $ref: "#/definitions/day" });
  });
});
