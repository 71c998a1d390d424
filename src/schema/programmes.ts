import * as z from "zod";
import { safeCreatePlan } from "../programme/create-plan.ts";
import { LOWER_PLAN_LINES } from "../programme/lower-plan.ts";
import type { Plan, PlanRecord } from "../programme/plan.ts";
import { type Receipt, type ReceiptRecord, safeCreateReceipt } from "../programme/receipt.ts";
import { REVIEW_KINDS } from "../programme/review.ts";
import { TASK_MANNERS } from "../programme/task.ts";
import { RECIPIENT_PURPOSES } from "../register/register-signing.ts";
import { TIERS } from "../territory/tier.ts";
import { plainDateSchema } from "./dates.ts";
import { periodSchema, reportingCalendarSchema } from "./periods.ts";
import { dueShape, windowShape } from "./regimes.ts";
import { schemaOf } from "./schema-of.ts";
import { inBothLanguages, nameIn } from "./shapes.ts";
import { type TargetRecord, targetSchema } from "./targets.ts";
import { bodyIdSchema, sectorSchema, unitIdSchema } from "./territories.ts";

/** A plan as JSON holds it: as `PlanRecord`, its targets as plain records too. */
export interface PlanInput extends Omit<PlanRecord, "targets"> {
  readonly targets?: readonly TargetRecord[];
}

/**
 * The record of a plan, as `createPlan` takes it.
 *
 * @example
 * import { PLAN_155 } from "antq/movement";
 * import { planSchema } from "antq/schema";
 * const stored = JSON.parse(JSON.stringify(PLAN_155));
 * planSchema.parse(stored).tasks.length === PLAN_155.tasks.length //=> true
 * planSchema.safeParse({ ...stored, years: { first: 2021, last: 2022 } }).success //=> false
 */
export const planSchema: z.ZodType<Plan, PlanInput> = /* @__PURE__ */ schemaOf(safeCreatePlan, {
  input: planShape,
  output: planShape,
});

function planShape() {
  const words = z.string().min(1);
  const year = z.int().min(1000).max(9999);
  const actors = z.array(actorShape()).exactOptional();
  const manner = nameIn(TASK_MANNERS).exactOptional();
  const years = z.array(year).min(1);
  return z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u),
    name: inBothLanguages(),
    document: words,
    parties: z.array(z.strictObject({ body: bodyIdSchema, location: words })).min(1),
    years: z.strictObject({ first: year, last: year }),
    calendar: reportingCalendarSchema,
    territory: unitIdSchema.nullable(),
    bases: z.array(z.strictObject({ document: words, location: words })).exactOptional(),
    targets: z.array(targetSchema).exactOptional(),
    tasks: z
      .array(
        z.strictObject({
          code: words,
          summary: inBothLanguages(),
          years: years.nullable().exactOptional(),
          lead: actors,
          coordinating: actors,
          manner,
          location: words,
        }),
      )
      .exactOptional(),
    reports: z.array(reportShape()).exactOptional(),
    lowerPlans: z
      .array(
        z.strictObject({
          code: words,
          summary: inBothLanguages(),
          lead: z.array(actorShape()).min(1),
          line: nameIn(LOWER_PLAN_LINES),
          manner,
          location: words,
        }),
      )
      .exactOptional(),
    reviews: z
      .array(
        z.strictObject({
          code: words,
          name: inBothLanguages(),
          kind: nameIn(REVIEW_KINDS),
          years: z.union([years, z.enum(["every", "unstated"])]),
          lead: actors,
          of: words.nullable().exactOptional(),
          location: words,
        }),
      )
      .exactOptional(),
    recipients: z
      .array(
        z.strictObject({
          actor: actorShape(),
          purpose: nameIn(RECIPIENT_PURPOSES).nullable().exactOptional(),
        }),
      )
      .exactOptional(),
  });
}

function actorShape() {
  const group = z.strictObject({
    sector: sectorSchema,
    tier: nameIn(TIERS),
    within: unitIdSchema,
    count: z.int().min(0).nullable().exactOptional(),
  });
  return z.union([bodyIdSchema, group]);
}

function reportShape() {
  const words = z.string().min(1);
  const tier = nameIn(TIERS);
  return z.strictObject({
    code: words,
    name: inBothLanguages(),
    window: z.union([windowShape(), z.strictObject({ once: periodSchema })]),
    calendar: reportingCalendarSchema.nullable().exactOptional(),
    carrier: inBothLanguages().nullable().exactOptional(),
    due: dueShape(),
    dueByTier: z.array(z.strictObject({ tier, due: dueShape() })).exactOptional(),
    reporters: z.array(z.union([bodyIdSchema, z.strictObject({ body: bodyIdSchema, tier })])).exactOptional(),
    recipients: z
      .array(z.strictObject({ body: bodyIdSchema, via: bodyIdSchema.nullable().exactOptional() }))
      .min(1),
    location: words,
  });
}

/**
 * The record of a receipt, as `createReceipt` takes it.
 *
 * @example
 * import { receiptSchema } from "antq/schema";
 * const record = {
 *   plan: "plan-155",
 *   report: "six-months",
 *   period: "2021-12-10/2022-06-10@12-10:end",
 *   reporter: "police:119@..",
 *   recipient: "police:14@..",
 *   receivedOn: "2022-06-09",
 * };
 * receiptSchema.parse(record).document //=> null
 * receiptSchema.safeParse({ ...record, receivedOn: "09/6/2022" }).success //=> false
 */
export const receiptSchema: z.ZodType<Receipt, ReceiptRecord> = /* @__PURE__ */ schemaOf(safeCreateReceipt, {
  input: receiptShape,
  output: receiptShape,
});

function receiptShape() {
  const words = z.string().min(1);
  return z.strictObject({
    plan: words,
    report: words,
    period: periodSchema,
    reporter: bodyIdSchema.nullable().exactOptional(),
    recipient: bodyIdSchema,
    receivedOn: plainDateSchema,
    document: words.nullable().exactOptional(),
  });
}
