import * as z from "zod";
import type { Amount } from "../kernel/decimal.ts";
import { safeParseThreshold } from "../target/parse-threshold.ts";
import { readThreshold } from "../target/read-threshold.ts";
import { COMPARISONS, type Comparison, type Threshold } from "../target/threshold.ts";
import { amountShape } from "./numbers.ts";
import { type ReadValue, readingSchemaOf } from "./reading-schema-of.ts";
import { schemaOf } from "./schema-of.ts";

/** A threshold as a plain record, such as JSON holds; percentages are texts, exact and with a dot: `"90"`, `"66.67"`. */
export type ThresholdRecord =
  | { readonly kind: "ratio"; readonly comparison: Comparison; readonly percent: string }
  | { readonly kind: "count"; readonly comparison: Comparison; readonly count: Amount }
  | { readonly kind: "fall" | "rise"; readonly comparison: "atLeast"; readonly percent: string };

/**
 * A threshold as JSON holds it, as `parseThreshold` takes it: the plain data of `atLeast("90%")` and its like.
 *
 * @example
 * import { thresholdSchema } from "antq/schema";
 * thresholdSchema.parse({ kind: "ratio", comparison: "atLeast", percent: "90" }) //=> { kind: "ratio", comparison: "atLeast", percent: "90" }
 * thresholdSchema.safeParse(0.9).success //=> false
 */
export const thresholdSchema: z.ZodType<Threshold, ThresholdRecord> = /* @__PURE__ */ schemaOf(
  safeParseThreshold,
  { input: thresholdShape, output: thresholdShape },
);

/**
 * A threshold as documents state it. A level by itself is read as "at least", with a warning; what names no line, or two,
 * is refused.
 *
 * @example
 * import { printedThresholdSchema, problemOf } from "antq/schema";
 * printedThresholdSchema.parse("từ 90 % trở lên").value //=> { kind: "ratio", comparison: "atLeast", percent: "90" }
 * printedThresholdSchema.parse("không để xảy ra").value //=> { kind: "count", comparison: "atMost", count: "0" }
 * printedThresholdSchema.parse("giảm 5%").warnings.map(({ code }) => code) //=> ["target.readAsAtLeast"]
 * printedThresholdSchema.safeParse("90-95%").error?.issues.map((issue) => problemOf(issue)?.code) //=> ["target.twoLevels"]
 */
export const printedThresholdSchema: z.ZodType<
  ReadValue<Threshold>,
  string
> = /* @__PURE__ */ readingSchemaOf(readThreshold);

function thresholdShape() {
  const comparison = z.enum(COMPARISONS);
  const percent = z.string().regex(/^(?:0|[1-9]\d*)(?:\.\d+)?$/u);
  return z.union([
    z.object({ kind: z.literal("ratio"), comparison, percent }),
    z.object({ kind: z.literal("count"), comparison, count: amountShape() }),
    z.object({ kind: z.enum(["fall", "rise"]), comparison: z.literal("atLeast"), percent }),
  ]);
}
