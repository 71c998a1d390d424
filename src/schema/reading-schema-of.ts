import * as z from "zod";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Reading, type Result, success } from "../kernel/result.ts";
import { SCHEMA_PROBLEMS } from "./problems.ts";
import { schemaOf } from "./schema-of.ts";

/** What was read from print: the value, the text that it was read from, and what had to be guessed or mended. */
export interface ReadValue<Value> {
  readonly value: Value;
  readonly raw: string;
  readonly warnings: readonly Problem[];
}

/**
 * A zod schema of what a lenient reader takes. Its output has the warnings beside the value, so that they are lost
 * only where the caller drops them: `schema.transform(({ value }) => value)`.
 *
 * @example
 * import { readPlainDate } from "antq/date";
 * import { readingSchemaOf } from "antq/schema";
 * const { value, raw, warnings } = readingSchemaOf(readPlainDate).parse("16//5/2019");
 * [value, raw, ...warnings.map(({ code }) => code)] //=> ["2019-05-16", "16//5/2019", "date.doubledSeparator"]
 */
export function readingSchemaOf<Value>(
  read: (text: string) => Reading<Value>,
): z.ZodType<ReadValue<Value>, string> {
  return schemaOf(
    (input): Result<ReadValue<Value>> => {
      if (typeof input !== "string") return failure(SCHEMA_PROBLEMS.notAText({ given: quoteInput(input) }));
      const { raw, ...reading } = read(input);
      if (!reading.ok) return reading;
      return success(Object.freeze({ value: reading.value, raw, warnings: reading.warnings }));
    },
    { input: () => z.string() },
  );
}
