import * as z from "zod";
import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import { readPlainDate } from "../date/read-plain-date.ts";
import { type ReadValue, readingSchemaOf } from "./reading-schema-of.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * A day in its one canonical form, as `parsePlainDate` takes it.
 *
 * @example
 * import { plainDateSchema } from "antq/schema";
 * plainDateSchema.parse("2024-06-10") //=> "2024-06-10"
 * plainDateSchema.safeParse("10/6/2024").success //=> false
 */
export const plainDateSchema: z.ZodType<PlainDate, string> = /* @__PURE__ */ schemaOf(safeParsePlainDate, {
  input: () => z.iso.date(),
  output: () => z.iso.date(),
});

/**
 * A day as documents print it, day before month, as `readPlainDate` takes it.
 *
 * @example
 * import { documentDateSchema } from "antq/schema";
 * documentDateSchema.parse("ngày 15 tháng 8 năm 2014").value //=> "2014-08-15"
 */
export const documentDateSchema: z.ZodType<ReadValue<PlainDate>, string> = /* @__PURE__ */ readingSchemaOf(
  readPlainDate,
);
