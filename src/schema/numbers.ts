import * as z from "zod";
import { type Amount, type Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { type Reading, readAs, unreadable } from "../kernel/result.ts";
import { readCount, readNumber } from "../vietnamese/number.ts";
import type { SettledNumber } from "../vietnamese/printed-number.ts";
import { type Quantity, readQuantity } from "../vietnamese/quantity.ts";
import { type ReadValue, readingSchemaOf } from "./reading-schema-of.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * An exact number as JSON holds it, a whole number or a text with a dot, as `parseAmount` takes it; in code also a
 * `bigint` or a `Decimal`.
 *
 * @example
 * import { amountSchema } from "antq/schema";
 * String(amountSchema.parse("20.122")) //=> "20.122"
 * amountSchema.safeParse(0.1).success //=> false
 */
export const amountSchema: z.ZodType<Decimal, Amount> = /* @__PURE__ */ schemaOf(safeParseAmount, {
  input: amountShape,
});

/** An amount as JSON holds it. */
export function amountShape(): z.ZodType<number | string, number | string> {
  return z.union([z.int(), z.string().regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u)]);
}

/**
 * A count as documents print it, as `readCount` takes it: since a count has no decimals, `1.305` is 1305.
 *
 * @example
 * import { printedCountSchema } from "antq/schema";
 * String(printedCountSchema.parse("1.305").value) //=> "1305"
 * printedCountSchema.safeParse("12,5").success //=> false
 */
export const printedCountSchema: z.ZodType<ReadValue<Decimal>, string> = /* @__PURE__ */ readingSchemaOf(
  readCount,
);

/**
 * A number as documents print it, as `readNumber` takes it. A number with two readings has no value and is refused
 * with `number.ambiguous`: whether `1.305` is a count or a measure, only its column can say.
 *
 * @example
 * import { printedNumberSchema, problemOf } from "antq/schema";
 * String(printedNumberSchema.parse("66.315,44").value.value) //=> "66315.44"
 * printedNumberSchema.safeParse("1.305").error?.issues.map((issue) => problemOf(issue)?.code) //=> ["number.ambiguous"]
 */
export const printedNumberSchema: z.ZodType<
  ReadValue<SettledNumber>,
  string
> = /* @__PURE__ */ readingSchemaOf((text) => settled(readNumber(text)));

/**
 * A number with its unit word and bound as documents print it, as `readQuantity` takes it. What can be read in
 * several ways is refused with `quantity.ambiguous`.
 *
 * @example
 * import { printedQuantitySchema } from "antq/schema";
 * const { value } = printedQuantitySchema.parse("hơn 2.053 đợt");
 * [String(value.value), value.bound, value.unit] //=> ["2053", "moreThan", "campaign"]
 * printedQuantitySchema.safeParse("8.022km").success //=> false
 */
export const printedQuantitySchema: z.ZodType<ReadValue<Quantity>, string> = /* @__PURE__ */ readingSchemaOf(
  (text) => settled(readQuantity(text)),
);

/** What can be read in several ways has no value: the warning that says so becomes the problem. */
function settled<Read extends { readonly value: unknown }>(reading: Reading<Read>): Reading<Settled<Read>> {
  if (!reading.ok) return reading;
  const { value, raw, warnings } = reading;
  return isSettled(value) ? readAs(value, raw, warnings) : unreadable(raw, ...warnings);
}

type Settled<Read> = Exclude<Read, { readonly value: null }>;

function isSettled<Read extends { readonly value: unknown }>(read: Read): read is Settled<Read> {
  return read.value !== null;
}
