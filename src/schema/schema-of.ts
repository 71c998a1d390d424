import * as z from "zod";
import type { Problem } from "../kernel/problem.ts";
import type { Result } from "../kernel/result.ts";
import { issueOf } from "./issue.ts";
import { SCHEMA_PROBLEMS } from "./problems.ts";

/**
 * How values look from outside, for JSON Schema and as the type of the input; the parser alone says what is taken. A
 * shape is made when somebody asks for it.
 */
export interface Outside<Input> {
  /** What is taken, or more than that. */
  readonly input: () => z.ZodType<unknown, Input>;
  /** Left out where the output is no JSON, such as a `Decimal` or a catalogue. */
  readonly output?: () => z.ZodType;
}

/**
 * A zod schema of what a parser takes, whose output is what the parser answers. Each problem becomes an issue with
 * code `"custom"`, the path of the problem below that of the field, and the problem itself in `params.problem`: see
 * `problemOf`. Where `undefined` or `null` is refused, that is one problem, `schema.noValue`. A sentence is English, or in the language of `sentencesIn` where that is asked of the parse.
 *
 * @param outside how the input looks in a JSON Schema, and the output where that is JSON
 * @example
 * import { failure, quoteInput, declareProblems, success, type Result } from "antq/kernel";
 * import { schemaOf } from "antq/schema";
 * import * as z from "zod";
 * const PROBLEMS = declareProblems("stamp", {
 *   tooOld: {
 *     en: ({ given }: { given: string }) => `${given} is no stamp in use: write "new".`,
 *     vi: ({ given }) => `${given} không phải con dấu đang dùng: hãy viết "new".`,
 *   },
 * });
 * const safeParseStamp = (input: unknown): Result<"new"> =>
 *   input === "new" ? success(input) : failure(PROBLEMS.tooOld({ given: quoteInput(input) }));
 * const stampSchema = schemaOf(safeParseStamp, { input: () => z.literal("new") });
 * stampSchema.parse("new") //=> "new"
 * stampSchema.safeParse("old").error?.issues.map(({ message }) => message) //=> ['`old` is no stamp in use: write "new".']
 */
export function schemaOf<Output, Input>(
  parse: (input: unknown) => Result<Output>,
  outside: Outside<Input>,
): z.ZodType<Output, Input> {
  // zod's way for packages that extend it. A transform would not be told which language a parse asks for, and a
  // constructor keeps the schema whole where `describe`, `meta` and `refine` copy it.
  const Schema = z.core.$constructor<z.ZodType<Output, Input>>("AntqSchema", (schema, definition) => {
    z.ZodType.init(schema, definition);
    schema._zod.parse = (payload, context) => {
      const result = parse(payload.value);
      if (result.ok) payload.value = result.value;
      else payload.issues.push(...toIssues(result.problems, payload.value, context));
      return payload;
    };
    schema._zod.processJSONSchema = (context, json, params) => {
      const shape = context.io === "input" ? outside.input() : outside.output?.();
      if (shape === undefined) z.core.handleUnrepresentable(schema, context, json, params, NO_JSON);
      else referTo(shape, schema, context, params);
    };
  });
  return new Schema({ type: "custom" });
}

/** A field that was left out of a form is no misspelt value: that it is lacking says all. */
function toIssues(
  problems: readonly Problem[],
  input: unknown,
  context: { readonly error?: unknown },
): z.core.$ZodRawIssue[] {
  const isLacking = input === undefined || input === null;
  const found = isLacking ? [SCHEMA_PROBLEMS.noValue({})] : problems;
  return found.map((problem) => issueOf(problem, input, context));
}

const NO_JSON = 'What this schema gives is no JSON: ask for the schema of what it takes, { io: "input" }.';

function referTo(
  shape: z.ZodType,
  schema: z.ZodType,
  context: z.core.ToJSONSchemaContext,
  params: z.core.ProcessParams,
): void {
  z.core.processSchema(shape, context, params);
  const seen = context.seen.get(schema);
  if (seen !== undefined) seen.ref = shape;
}
