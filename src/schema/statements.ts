import * as z from "zod";
import type { Catalogue } from "../indicator/catalogue.ts";
import { MEASURES } from "../indicator/measure.ts";
import { type Statement, type StatementRecord, safeCreateStatement } from "../indicator/statement.ts";
import { BOUNDS } from "../kernel/bound.ts";
import { indicatorCodeSchema } from "./indicators.ts";
import { amountShape } from "./numbers.ts";
import { schemaOf } from "./schema-of.ts";
import { inBothLanguages, nameIn } from "./shapes.ts";
import { unitIdSchema } from "./territories.ts";
import { statedTimeShape } from "./times.ts";

/**
 * The record of a statement, as `createStatement` checks it against a catalogue.
 *
 * @example
 * import { catalogueSchema, statementSchema } from "antq/schema";
 * const catalogue = catalogueSchema.parse({
 *   indicators: [
 *     {
 *       code: "fires",
 *       name: { vi: "Vụ cháy, nổ", en: "Fires" },
 *       unit: "incident",
 *       behaviour: "flow",
 *       collection: [{ tier: "commune", sectors: ["police"] }],
 *     },
 *   ],
 * });
 * const record = {
 *   indicator: "fires",
 *   unit: null,
 *   place: "xã Pờ Y",
 *   printed: "01 vụ",
 *   value: 1,
 *   time: { kind: "period", period: "2024-01-01/2024-09-01@01-01:start" },
 *   source: { document: "báo cáo 8 tháng đầu năm 2024", location: "mục I" },
 * };
 * statementSchema(catalogue).parse(record).measure //=> "figure"
 */
export function statementSchema(catalogue: Catalogue): z.ZodType<Statement, StatementRecord> {
  return schemaOf((input) => safeCreateStatement(input, catalogue), { input: statementShape });
}

function statementShape() {
  return z.strictObject({
    indicator: indicatorCodeSchema,
    unit: unitIdSchema.nullable(),
    place: z.string().min(1),
    printed: z.string().min(1),
    value: amountShape(),
    bound: z.enum(BOUNDS).exactOptional(),
    time: statedTimeShape(),
    measure: nameIn(MEASURES).exactOptional(),
    base: statedTimeShape().nullable().exactOptional(),
    source: z.strictObject({ document: z.string().min(1), location: z.string().min(1) }),
    note: inBothLanguages().nullable().exactOptional(),
  });
}
