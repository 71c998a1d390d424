import * as z from "zod";
import { DOCUMENT_KINDS, type DocumentKind } from "../document/kind.ts";
import { type DocumentNumber, safeParseDocumentNumber } from "../document/number.ts";
import { type DocumentKey, safeDocumentKey, safeParseDocumentKey } from "../register/key.ts";
import { schemaOf } from "./schema-of.ts";
import { nameIn } from "./shapes.ts";

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

interface NumberedRecord {
  readonly number: string;
  /** As for `DocumentIdentity`; `null` is the same as leaving it out. */
  readonly kind?: DocumentKind | null;
}

/** What identifies a document, as a plain record; see `DocumentIdentity` for what the fields mean. */
export type DocumentIdentityRecord = NumberedRecord &
  (
    | { readonly series: "nationwide" }
    | { readonly series: "local"; readonly place: string }
    | { readonly series: "yearly"; readonly issuer: string; readonly year: number }
    | { readonly series: "term"; readonly issuer: string; readonly term: number }
  );

/**
 * What identifies a document, field by field, as `documentKey` takes it; it gives the key.
 *
 * @example
 * import { documentIdentitySchema } from "antq/schema";
 * const identity = { series: "yearly", number: "46/KH-UBND", issuer: "government:14@..", year: 2024 };
 * documentIdentitySchema.parse(identity) //=> "46/KH-UBND;by=government:14@..;year=2024"
 * documentIdentitySchema.safeParse({ ...identity, year: "2024" }).success //=> false
 */
export const documentIdentitySchema: z.ZodType<DocumentKey, DocumentIdentityRecord> =
  /* @__PURE__ */ schemaOf(safeDocumentKey, { input: identityShape, output: () => z.string() });

function identityShape() {
  const name = () => z.string().min(1);
  const numbered = { number: documentNumberSchema, kind: nameIn(DOCUMENT_KINDS).nullable().exactOptional() };
  return z.union([
    z.strictObject({ series: z.literal("nationwide"), ...numbered }),
    z.strictObject({ series: z.literal("local"), ...numbered, place: name() }),
    z.strictObject({ series: z.literal("yearly"), ...numbered, issuer: name(), year: z.int() }),
    z.strictObject({ series: z.literal("term"), ...numbered, issuer: name(), term: z.int() }),
  ]);
}
