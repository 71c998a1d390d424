import * as z from "zod";
import { safeParsePlainDate } from "../date/plain-date.ts";
import { type Bounded, safeBounded } from "../indicator/bounded.ts";
import { BOUNDS, type Bound } from "../kernel/bound.ts";
import { type Amount, type Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { filledText, oneOf, optional, recordOf, wholeCount } from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import type { UnitRow } from "../target/check-each.ts";
import { TARGET_PROBLEMS } from "../target/problems.ts";
import { type AsOf, RELATIONS, type Relation } from "../target/subject.ts";
import type { RatioThreshold } from "../target/threshold.ts";
import { amountShape } from "./numbers.ts";
import { schemaOf } from "./schema-of.ts";

/** A count as far as it is known, in a plain record: exactly, by a bound, or not at all. */
export type KnownRecord = Amount | { readonly value: Amount; readonly bound: Bound } | null;

/** A row of a check of rates, as a plain record; see `RatioSubject` for what the fields mean. */
export interface RatioRowRecord {
  readonly unit: string;
  readonly numerator: KnownRecord;
  readonly denominator: KnownRecord;
  readonly asOf: string;
  readonly unknown?: Amount;
  readonly relation?: Relation;
  readonly decimals?: number;
}

/**
 * A row of a check of rates as JSON holds it, ready for `checkEach`, which looks at what numbers and rows have to do
 * with one another: a part over its whole, a unit twice.
 *
 * @example
 * import { ratioRowSchema } from "antq/schema";
 * import { atLeast, checkEach } from "antq/target";
 * import * as z from "zod";
 * const rows = z.array(ratioRowSchema).parse([
 *   { unit: "Tổ 1", numerator: 26, denominator: 30, asOf: "2022-12-10" },
 *   { unit: "Tổ 2", numerator: { value: 3300, bound: "moreThan" }, denominator: 3500, asOf: "unstated" },
 * ]);
 * checkEach(atLeast("90%"), rows).counts //=> { met: 1, missed: 1, undetermined: 0 }
 */
export const ratioRowSchema: z.ZodType<RatioRow, RatioRowRecord> = /* @__PURE__ */ schemaOf(
  (input): Result<RatioRow> => readRow(input),
  { input: rowShape },
);

/** A row of a check of rates: some of all in one unit. */
export type RatioRow = UnitRow<RatioThreshold>;

const readRow = /* @__PURE__ */ recordOf({
  unit: filledText,
  numerator: safeParseKnown,
  denominator: safeParseKnown,
  asOf: safeParseAsOf,
  unknown: /* @__PURE__ */ optional<Decimal | undefined>(safeParseCount, undefined),
  relation: /* @__PURE__ */ optional<Relation>(/* @__PURE__ */ oneOf(RELATIONS), "partOfWhole"),
  decimals: /* @__PURE__ */ optional(wholeCount, 0),
});

function rowShape() {
  return z.strictObject({
    unit: z.string().min(1),
    numerator: knownShape(),
    denominator: knownShape(),
    asOf: z.union([z.iso.date(), z.literal("unstated")]),
    unknown: amountShape().exactOptional(),
    relation: z.enum(RELATIONS).exactOptional(),
    decimals: z.int().min(0).exactOptional(),
  });
}

function safeParseKnown(input: unknown): Result<Decimal | Bounded | null> {
  if (input === null) return success(null);
  if (typeof input !== "object" || !("bound" in input && "value" in input)) return safeParseCount(input);
  const known = safeBounded(input.value, input.bound);
  if (!known.ok) return known;
  const { value, bound } = known.value;
  if (value.isNegative()) return failure(TARGET_PROBLEMS.negative({ given: String(value) }, ["value"]));
  const isLessThanNone = bound === "lessThan" && value.isZero();
  return isLessThanNone ? failure(TARGET_PROBLEMS.negative({ given: "< 0" }, ["value"])) : known;
}

function safeParseCount(input: unknown): Result<Decimal> {
  const count = safeParseAmount(input);
  if (!count.ok || !count.value.isNegative()) return count;
  return failure(TARGET_PROBLEMS.negative({ given: String(count.value) }));
}

function knownShape() {
  return z.union([amountShape(), z.object({ value: amountShape(), bound: z.enum(BOUNDS) }), z.null()]);
}

function safeParseAsOf(input: unknown): Result<AsOf> {
  return input === "unstated" ? success(input) : safeParsePlainDate(input);
}
