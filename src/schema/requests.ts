import * as z from "zod";
import type { StockCheckRequest } from "../aggregation/check-stocks.ts";
import type { ComparisonRequest } from "../aggregation/compare.ts";
import type { ReconciliationRequest } from "../aggregation/reconcile.ts";
import {
  type ReadScope,
  type RollUpRequest,
  readRatioRequest,
  readRequest,
  readWholeRequest,
  readWindowRequest,
  WINDOWS,
} from "../aggregation/request.ts";
import type { RatioRollUpRequest } from "../aggregation/roll-up-ratios.ts";
import { keyOf, type Parser, recordOf } from "../kernel/record.ts";
import { type Result, success } from "../kernel/result.ts";
import { previousPeriod, samePeriodLastYear } from "../period/algebra.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { plainDateSchema } from "./dates.ts";
import { indicatorCodeSchema } from "./indicators.ts";
import { periodSchema } from "./periods.ts";
import { schemaOf } from "./schema-of.ts";
import { nameIn } from "./shapes.ts";
import { unitIdSchema } from "./territories.ts";

/** The scope of a request as JSON holds it; see `RollUpScope` for what the fields mean. */
export interface RollUpScopeRecord {
  readonly to: Tier | readonly string[];
  readonly periods: readonly string[];
  readonly hierarchyOn?: string;
  readonly maxStockAgeDays?: number;
  readonly among?: readonly string[];
}

/** What to add up, as JSON holds it. */
export interface RollUpRequestRecord extends RollUpScopeRecord {
  readonly indicators: readonly string[];
}

/**
 * What to add up, as JSON holds it: the request of `rollUp` and `checkParts`. Whether the dataset has such indicators and
 * units they say themselves.
 *
 * @example
 * import { rollUpRequestSchema } from "antq/schema";
 * const record = { indicators: ["fires"], to: "province", periods: ["2024-01-01/2024-09-01@01-01:start"] };
 * rollUpRequestSchema.parse(record).to //=> "province"
 * const issues = rollUpRequestSchema.safeParse({ ...record, to: [], periods: ["2024"] }).error?.issues ?? [];
 * issues.map(({ path }) => path) //=> [["to"], ["periods", 0]]
 */
export const rollUpRequestSchema: z.ZodType<RollUpRequest, RollUpRequestRecord> = /* @__PURE__ */ schemaOf(
  (input): Result<RollUpRequest> => asked(readRequest(input)),
  { input: () => z.strictObject({ ...scopeShape(), indicators: codesShape() }) },
);

/**
 * What to set beside the sum below, as JSON holds it: the request of `reconcile`, which takes in all units.
 *
 * @example
 * import { reconciliationRequestSchema } from "antq/schema";
 * const record = { indicators: ["fires"], to: "province", periods: ["2024-01-01/2024-09-01@01-01:start"] };
 * reconciliationRequestSchema.parse(record).indicators //=> ["fires"]
 * reconciliationRequestSchema.safeParse({ ...record, among: ["23395@.."] }).success //=> false
 */
export const reconciliationRequestSchema: z.ZodType<
  ReconciliationRequest,
  Omit<RollUpRequestRecord, "among">
> = /* @__PURE__ */ schemaOf((input): Result<ReconciliationRequest> => asked(readWholeRequest(input)), {
  input: () => {
    const { among: _, ...whole } = scopeShape();
    return z.strictObject({ ...whole, indicators: codesShape() });
  },
});

/** Which ratios to compute, as JSON holds it. */
export interface RatioRollUpRequestRecord extends RollUpScopeRecord {
  readonly ratios: readonly string[];
}

/**
 * Which ratios to compute, as JSON holds it: the request of `rollUpRatios`.
 *
 * @example
 * import { ratioRollUpRequestSchema } from "antq/schema";
 * const record = { ratios: ["useful-share"], to: ["62@.."], periods: ["2024-01-01/2025-01-01@01-01:start"] };
 * ratioRollUpRequestSchema.parse(record).to //=> ["62@.."]
 */
export const ratioRollUpRequestSchema: z.ZodType<RatioRollUpRequest, RatioRollUpRequestRecord> =
  /* @__PURE__ */ schemaOf((input): Result<RatioRollUpRequest> => asked(readRatioRequest(input)), {
    input: () => z.strictObject({ ...scopeShape(), ratios: codesShape() }),
  });

/** What to compare, as JSON holds it: with a base period that is named. */
export interface ComparisonRequestRecord extends RollUpRequestRecord {
  readonly base: ComparisonBase;
}

/** The base periods that have a name: the same period of last year (cùng kỳ năm trước), or the one before (kỳ trước). */
export type ComparisonBase = keyof typeof BASES;

const BASES = /* @__PURE__ */ Object.freeze({ samePeriodLastYear, previousPeriod } as const);

/**
 * What to compare, as JSON holds it: the request of `compare`, whose base is a function and here one of two names.
 *
 * @example
 * import { samePeriodLastYear } from "antq/period";
 * import { comparisonRequestSchema } from "antq/schema";
 * const record = { indicators: ["fires"], to: "province", periods: ["2024-01-01/2025-01-01@01-01:start"] };
 * comparisonRequestSchema.parse({ ...record, base: "samePeriodLastYear" }).base === samePeriodLastYear //=> true
 * comparisonRequestSchema.safeParse(record).error?.issues.map(({ path }) => path) //=> [["base"]]
 */
export const comparisonRequestSchema: z.ZodType<ComparisonRequest, ComparisonRequestRecord> =
  /* @__PURE__ */ schemaOf((input): Result<ComparisonRequest> => asked(readComparison(input)), {
    input: () =>
      z.strictObject({ ...scopeShape(periodSchema), indicators: codesShape(), base: nameIn(BASES) }),
  });

/**
 * Which stocks to check, as JSON holds it: the request of `checkStocks`.
 *
 * @example
 * import { stockCheckRequestSchema } from "antq/schema";
 * const record = { indicators: ["models"], to: "province", periods: ["2024-01-01/2025-01-01@01-01:start"] };
 * stockCheckRequestSchema.parse(record).indicators //=> ["models"]
 * stockCheckRequestSchema.safeParse({ ...record, periods: ["2024-06-10"] }).success //=> false
 */
export const stockCheckRequestSchema: z.ZodType<StockCheckRequest, RollUpRequestRecord> =
  /* @__PURE__ */ schemaOf((input): Result<StockCheckRequest> => asked(readWindowRequest(input)), {
    input: () => z.strictObject({ ...scopeShape(periodSchema), indicators: codesShape() }),
  });

const readBaseName = /* @__PURE__ */ keyOf(BASES);

const readBase: Parser<ComparisonRequest["base"]> = (input) => {
  const name = readBaseName(input);
  return name.ok ? success(BASES[name.value]) : name;
};

const readComparison = /* @__PURE__ */ recordOf({ ...WINDOWS, base: readBase });

/** What was read of a request, as the caller of a function would write it: what was not given is left out. */
function asked<Read extends Omit<ReadScope, "among"> & Partial<ReadScope>>(read: Result<Read>) {
  if (!read.ok) return read;
  const { hierarchyOn, among = null, ...rest } = read.value;
  return success(
    Object.freeze({
      ...rest,
      ...(hierarchyOn === null ? {} : { hierarchyOn }),
      ...(among === null ? {} : { among }),
    }),
  );
}

function scopeShape(time: z.ZodType<unknown, string> = z.union([periodSchema, plainDateSchema])) {
  return {
    to: z.union([nameIn(TIERS), z.array(unitIdSchema).min(1)]),
    periods: z.array(time).min(1),
    hierarchyOn: plainDateSchema.exactOptional(),
    maxStockAgeDays: z.int().min(0).exactOptional(),
    among: z.array(unitIdSchema).exactOptional(),
  };
}

function codesShape() {
  return z.array(indicatorCodeSchema).min(1);
}
