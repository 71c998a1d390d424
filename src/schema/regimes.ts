import * as z from "zod";
import { CADENCES } from "../period/cadence.ts";
import { type Regime, type RegimeRecord, safeRegime } from "../regime/regime.ts";
import { reportingCalendarSchema } from "./periods.ts";
import { schemaOf } from "./schema-of.ts";
import { inBothLanguages, validityShape } from "./shapes.ts";
import { unitIdSchema } from "./territories.ts";

/**
 * The record of a regime, as `regime` takes it.
 *
 * @example
 * import { regimeSchema } from "antq/schema";
 * const record = {
 *   id: "district-plan",
 *   name: { vi: "Kế hoạch của huyện", en: "Plan of the district" },
 *   calendar: { startDay: 10, startMonth: 12, yearNamedBy: "end" },
 *   windows: [{ window: "quarter", due: { workingDaysAfterEnd: 3 } }],
 *   validity: { from: "2021-12-10", until: null },
 *   territory: "106@..",
 *   legalBasis: { document: "Kế hoạch 12/KH-UBND", article: null, validityIs: "verified" },
 * };
 * regimeSchema.parse(record).territory //=> "106@.."
 * regimeSchema.safeParse({ ...record, windows: [] }).success //=> false
 */
export const regimeSchema: z.ZodType<Regime, RegimeRecord> = /* @__PURE__ */ schemaOf(safeRegime, {
  input: regimeShape,
  output: regimeShape,
});

function regimeShape() {
  return z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u),
    name: inBothLanguages(),
    calendar: reportingCalendarSchema,
    windows: z.array(z.strictObject({ window: windowShape(), due: dueShape() })).min(1),
    validity: validityShape(),
    territory: unitIdSchema.nullable(),
    legalBasis: z.strictObject({
      document: z.string().min(1),
      article: z.string().min(1).nullable(),
      validityIs: z.enum(["verified", "unverified"]),
    }),
  });
}

export function windowShape() {
  return z.union([z.enum(CADENCES), z.object({ firstMonths: z.int() }), z.object({ lastMonths: z.int() })]);
}

export function dueShape() {
  const day = z.object({ month: z.int(), day: z.int(), yearsLater: z.int().exactOptional() });
  return z.union([
    z.literal("none"),
    z.object({ before: day }),
    z.object({ by: day }),
    z.object({ workingDaysAfterEnd: z.int().min(0) }),
  ]);
}
