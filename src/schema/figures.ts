import * as z from "zod";
import type { RolledFigure } from "../aggregation/rolled-figure.ts";
import { safeRolledFigure } from "../aggregation/rolled-figure-record.ts";
import { type Coverage, type CoverageRecord, safeCreateCoverage } from "../indicator/coverage.ts";
import { type Figure, type FigureRecord, safeCreateFigure } from "../indicator/figure.ts";
import { BOUNDS } from "../kernel/bound.ts";
import type { Amount } from "../kernel/decimal.ts";
import { plainDateSchema } from "./dates.ts";
import { indicatorCodeSchema } from "./indicators.ts";
import { amountShape } from "./numbers.ts";
import { periodSchema } from "./periods.ts";
import { schemaOf } from "./schema-of.ts";
import { sectorSchema, unitIdSchema } from "./territories.ts";

/**
 * The record of a coverage, as `createCoverage` takes it.
 *
 * @example
 * import { coverageSchema } from "antq/schema";
 * const lists = { expected: ["23395@..", "23380@.."], complete: ["23395@.."], partial: [] };
 * const unitMonths = { known: 8, expected: 16 };
 * coverageSchema.parse({ ...lists, missing: ["23380@.."], unitMonths }).missing //=> ["23380@.."]
 * coverageSchema.safeParse({ ...lists, missing: [], unitMonths }).success //=> false
 */
export const coverageSchema: z.ZodType<Coverage, CoverageRecord> = /* @__PURE__ */ schemaOf(
  safeCreateCoverage,
  { input: coverageShape, output: coverageShape },
);

function coverageShape() {
  const units = () => z.array(unitIdSchema);
  const months = () => z.int().min(0);
  return z.strictObject({
    expected: units(),
    complete: units(),
    partial: units(),
    missing: units(),
    unitMonths: z.strictObject({ known: months(), expected: months() }),
  });
}

/**
 * The record of a figure with its coverage, as `createFigure` takes it.
 *
 * @example
 * import { figureSchema } from "antq/schema";
 * const figure = figureSchema.parse({
 *   indicator: "fires",
 *   unit: "23395@..",
 *   sector: "police",
 *   period: "2024-01-01/2024-09-01@01-01:start",
 *   reported: 3,
 *   coverage: {
 *     expected: ["23395@.."],
 *     complete: ["23395@.."],
 *     partial: [],
 *     missing: [],
 *     unitMonths: { known: 8, expected: 8 },
 *   },
 * });
 * String(figure.total) //=> "3"
 */
export const figureSchema: z.ZodType<Figure, FigureRecord> = /* @__PURE__ */ schemaOf(safeCreateFigure, {
  input: figureShape,
});

/** A figure of a roll-up as a plain record, such as JSON holds; see `RolledFigure` for what the fields mean. */
export interface RolledFigureRecord extends FigureRecord {
  readonly contradicted: readonly string[];
  readonly readings: { readonly maxAgeDays: number; readonly earliest: string | null } | null;
  /** What was shared out by weights; where not given, nothing. */
  readonly estimated?: { readonly amount: Amount; readonly units: readonly string[] } | null;
}

/**
 * A figure of a roll-up that was JSON on the way, as `mergeRollUps` and `trace` take it; unlike one written by hand it may
 * be below zero, where the totals of its indicator are corrected downwards.
 *
 * @example
 * import { rolledFigureSchema } from "antq/schema";
 * const units = { expected: ["23395@.."], complete: ["23395@.."], partial: [], missing: [] };
 * const figure = rolledFigureSchema.parse({
 *   indicator: "fires",
 *   unit: "23395@..",
 *   sector: "police",
 *   period: "2024-01-01/2024-09-01@01-01:start",
 *   total: "3",
 *   reported: "3",
 *   bound: "exact",
 *   coverage: { ...units, unitMonths: { known: 8, expected: 8 } },
 *   contradicted: [],
 *   readings: null,
 * });
 * String(figure.total) //=> "3"
 */
export const rolledFigureSchema: z.ZodType<RolledFigure, RolledFigureRecord> = /* @__PURE__ */ schemaOf(
  safeRolledFigure,
  { input: rolledFigureShape },
);

function rolledFigureShape() {
  return figureShape().extend({
    contradicted: z.array(unitIdSchema),
    readings: z.strictObject({ maxAgeDays: z.int().min(0), earliest: plainDateSchema.nullable() }).nullable(),
    estimated: z
      .strictObject({ amount: amountShape(), units: z.array(unitIdSchema) })
      .nullable()
      .exactOptional(),
  });
}

function figureShape() {
  return z.strictObject({
    indicator: indicatorCodeSchema,
    unit: unitIdSchema,
    sector: sectorSchema,
    period: z.union([periodSchema, plainDateSchema]),
    total: amountShape().nullable().exactOptional(),
    reported: amountShape().nullable(),
    bound: z.enum(BOUNDS).exactOptional(),
    coverage: coverageSchema,
  });
}
