import * as z from "zod";
import { plainDateSchema } from "./dates.ts";
import { periodSchema } from "./periods.ts";

/** A span of days, of which a side may not be stated. */
export function spanShape() {
  return z.strictObject({ start: sideShape(), end: sideShape() });
}

function sideShape() {
  return z.union([plainDateSchema, z.literal("unstated")]);
}

/** A time as a statement holds it. */
export function statedTimeShape() {
  const year = z.int().min(1000).max(9999);
  return z.union([
    z.strictObject({ kind: z.literal("period"), period: periodSchema }),
    z.strictObject({ kind: z.literal("asOf"), day: sideShape(), within: periodSchema.nullable() }),
    z.strictObject({ kind: z.literal("span"), span: spanShape() }),
    z.strictObject({ kind: z.literal("term"), firstYear: year, lastYear: year }),
    z.strictObject({ kind: z.literal("everyYear"), span: spanShape() }),
  ]);
}
