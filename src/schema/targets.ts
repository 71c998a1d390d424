import * as z from "zod";
import { RECOGNITION_RATES, type RecognitionRate } from "../target/recognition-rate.ts";
import type { Standard } from "../target/standard.ts";
import { readStandard } from "../target/standard-record.ts";
import { TARGET_COUNTINGS, type Target, type TargetCounting } from "../target/target.ts";
import { readTarget } from "../target/target-record.ts";
import { indicatorCodeSchema } from "./indicators.ts";
import { schemaOf } from "./schema-of.ts";
import { inBothLanguages, nameIn, validityShape } from "./shapes.ts";
import { unitIdSchema } from "./territories.ts";
import { type ThresholdRecord, thresholdSchema } from "./thresholds.ts";

/** A target as a plain record, such as JSON holds; see `Target` for what the fields mean. */
export interface TargetRecord {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly threshold: ThresholdRecord;
  readonly kinds: readonly {
    readonly kind: string;
    readonly name: { readonly vi: string; readonly en: string };
    readonly figures:
      | { readonly numerator: string; readonly denominator: string }
      | { readonly ratio: string }
      | { readonly indicator: string };
  }[];
  /** `"unstated"` where not given. */
  readonly counting?: TargetCounting;
  /** `null` where not given; so too `place`, `years` and `standard`. */
  readonly rate?: RecognitionRate | null;
  readonly place?: string | null;
  readonly years?: { readonly first: number; readonly last: number } | null;
  readonly standard?: string | null;
  readonly source: { readonly document: string; readonly location: string };
}

/**
 * The record of a target, ready for `checkTargetOf`. A rate is looked up by two indicators or a ratio, a count or a change
 * by one. Whether a catalogue has them is not looked at.
 *
 * @example
 * import { targetSchema } from "antq/schema";
 * const record = {
 *   code: "safe-areas",
 *   name: { vi: "Khu dân cư an toàn", en: "Safe residential areas" },
 *   threshold: { kind: "ratio", comparison: "atLeast", percent: "90" },
 *   kinds: [
 *     {
 *       kind: "residentialArea",
 *       name: { vi: "khu dân cư", en: "residential areas" },
 *       figures: { numerator: "safe-areas", denominator: "areas" },
 *     },
 *   ],
 *   source: { document: "a plan", location: "I.4" },
 * };
 * targetSchema.parse(record).counting //=> "unstated"
 * const counted = { ...record, threshold: { kind: "count", comparison: "atMost", count: 0 } };
 * targetSchema.safeParse(counted).error?.issues.map(({ path }) => path) //=> [["kinds", 0, "figures"]]
 */
export const targetSchema: z.ZodType<Target, TargetRecord> = /* @__PURE__ */ schemaOf(readTarget, {
  input: targetShape,
  output: targetShape,
});

function targetShape() {
  const code = () => indicatorCodeSchema;
  const year = () => z.int().min(1000).max(9999);
  return z.strictObject({
    code: z.string().min(1),
    name: inBothLanguages(),
    threshold: thresholdSchema,
    kinds: z
      .array(
        z.strictObject({
          kind: z.string().min(1),
          name: inBothLanguages(),
          figures: z.union([
            z.strictObject({ numerator: code(), denominator: code() }),
            z.strictObject({ ratio: code() }),
            z.strictObject({ indicator: code() }),
          ]),
        }),
      )
      .min(1),
    counting: z.enum(TARGET_COUNTINGS).exactOptional(),
    rate: nameIn(RECOGNITION_RATES).nullable().exactOptional(),
    place: unitIdSchema.nullable().exactOptional(),
    years: z.strictObject({ first: year(), last: year() }).nullable().exactOptional(),
    standard: z.string().min(1).nullable().exactOptional(),
    source: sourceShape(),
  });
}

/** A standard as a plain record, such as JSON holds; see `Standard` for what the fields mean. */
export interface StandardRecord {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly appliesTo: string;
  readonly criteria: readonly {
    readonly key: string;
    readonly name: { readonly vi: string; readonly en: string };
    readonly requirement:
      | { readonly kind: "rate"; readonly rate: RecognitionRate; readonly threshold: ThresholdRecord }
      | { readonly kind: "threshold"; readonly threshold: ThresholdRecord }
      | { readonly kind: "condition" | "unseen" };
    readonly validity: { readonly from: string | null; readonly until: string | null };
    readonly dates: "verified" | "unverified";
    readonly source: { readonly document: string; readonly location: string };
  }[];
}

/**
 * The record of a standard, ready for `checkStandard`. Its criteria are looked at together: on no day may two of them have
 * one key.
 *
 * @example
 * import { problemOf, standardSchema } from "antq/schema";
 * const criterion = {
 *   key: "police",
 *   name: { vi: "Công an xã", en: "Police" },
 *   requirement: { kind: "condition" },
 *   validity: { from: "2022-02-10", until: null },
 *   dates: "verified",
 *   source: { document: "124/2021/TT-BCA", location: "Điều 5" },
 * };
 * const record = {
 *   code: "safe-commune",
 *   name: { vi: "Xã an toàn", en: "Safe commune" },
 *   appliesTo: "commune",
 *   criteria: [criterion],
 * };
 * standardSchema.parse(record).criteria.map(({ key }) => key) //=> ["police"]
 * const issues = standardSchema.safeParse({ ...record, criteria: [criterion, criterion] }).error?.issues ?? [];
 * issues.map((issue) => problemOf(issue)?.code) //=> ["target.criterionTwice"]
 */
export const standardSchema: z.ZodType<Standard, StandardRecord> = /* @__PURE__ */ schemaOf(readStandard, {
  input: standardShape,
  output: standardShape,
});

function standardShape() {
  return z.strictObject({
    code: z.string().min(1),
    name: inBothLanguages(),
    appliesTo: z.string().min(1),
    criteria: z
      .array(
        z.strictObject({
          key: z.string().min(1),
          name: inBothLanguages(),
          requirement: requirementShape(),
          validity: validityShape(),
          dates: z.enum(["verified", "unverified"]),
          source: sourceShape(),
        }),
      )
      .min(1),
  });
}

function requirementShape() {
  const rate = nameIn(RECOGNITION_RATES);
  return z.union([
    z.strictObject({ kind: z.literal("rate"), rate, threshold: thresholdSchema }),
    z.strictObject({ kind: z.literal("threshold"), threshold: thresholdSchema }),
    z.strictObject({ kind: z.enum(["condition", "unseen"]) }),
  ]);
}

function sourceShape() {
  return z.strictObject({ document: z.string().min(1), location: z.string().min(1) });
}
