import * as z from "zod";
import type { Catalogue } from "../indicator/catalogue.ts";
import { type Observation, type ObservationRecord, safeCreateObservation } from "../indicator/observation.ts";
import { OBSERVATION_STATUSES } from "../indicator/observation-status.ts";
import { BOUNDS } from "../kernel/bound.ts";
import { plainDateSchema } from "./dates.ts";
import { indicatorCodeSchema } from "./indicators.ts";
import { amountShape } from "./numbers.ts";
import { periodSchema } from "./periods.ts";
import { schemaOf } from "./schema-of.ts";
import { nameIn } from "./shapes.ts";
import { bodyIdSchema, unitIdSchema } from "./territories.ts";
import { spanShape } from "./times.ts";

/**
 * The record of an observation, as `createObservation` checks it against a catalogue.
 *
 * @example
 * import { catalogueSchema, observationSchema } from "antq/schema";
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
 *   unit: "23395@..",
 *   reporter: "police:23395@..",
 *   time: "2024-01-01/2024-09-01@01-01:start",
 *   value: 1,
 *   report: { document: "báo cáo 8 tháng đầu năm 2024" },
 * };
 * const schema = observationSchema(catalogue);
 * String(schema.parse(record).value) //=> "1"
 * schema.safeParse({ ...record, value: -1 }).error?.issues.map(({ path }) => path) //=> [["value"]]
 */
export function observationSchema(catalogue: Catalogue): z.ZodType<Observation, ObservationRecord> {
  return schemaOf((input) => safeCreateObservation(input, catalogue), {
    input: () => observationShape(unitIdSchema),
  });
}

/** An observation as JSON holds it; in a set its unit may be a code. */
export function observationShape(unit: z.ZodType<unknown, string>) {
  return z.strictObject({
    indicator: indicatorCodeSchema,
    unit,
    reporter: bodyIdSchema,
    time: z.union([periodSchema, plainDateSchema, spanShape()]),
    value: amountShape(),
    bound: z.enum(BOUNDS).exactOptional(),
    status: nameIn(OBSERVATION_STATUSES).exactOptional(),
    report: z.strictObject({
      document: z.string().min(1),
      reportedOn: plainDateSchema.nullable().exactOptional(),
      revision: z.int().min(0).exactOptional(),
    }),
  });
}
