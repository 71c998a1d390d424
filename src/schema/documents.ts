import * as z from "zod";
import { type DocumentKey, safeParseDocumentKey } from "../document/key.ts";
import { type DocumentNumber, safeParseDocumentNumber } from "../document/number.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The number and symbol of a document in canonical form, as `parseDocumentNumber` takes it.
 *
 * @example
 * import { documentNumberSchema } from "antq/schema";
 * documentNumberSchema.parse("155/KH-MTTQ-CAT") //=> "155/KH-MTTQ-CAT"
 * documentNumberSchema.safeParse("82- KH/HNĐT").success //=> false
 */
export const documentNumberSchema: z.ZodType<DocumentNumber, string> = /* @__PURE__ */ schemaOf(
  safeParseDocumentNumber,
  { input: () => z.string(), output: () => z.string() },
);

/**
 * The complete identity of a document, as `parseDocumentKey` takes it.
 *
 * @example
 * import { documentKeySchema } from "antq/schema";
 * documentKeySchema.parse("46/KH-UBND;by=government:14@..;year=2024") //=> "46/KH-UBND;by=government:14@..;year=2024"
 * documentKeySchema.safeParse("46/KH-UBND").success //=> false
 */
export const documentKeySchema: z.ZodType<DocumentKey, string> = /* @__PURE__ */ schemaOf(
  safeParseDocumentKey,
  { input: () => z.string(), output: () => z.string() },
);
