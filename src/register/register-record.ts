import { safeParseValidity } from "../date/parse-validity.ts";
import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import type { Validity } from "../date/validity.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "../document/kind.ts";
import { type DocumentNumber, safeParseDocumentNumber } from "../document/number.ts";
import { filledText, keyOf, listOf, optional, orNull, type Parser, recordOf } from "../kernel/record.ts";
import { failure, success } from "../kernel/result.ts";
import { problemsOfField } from "./identity.ts";
import { type DocumentKey, safeParseDocumentKey } from "./key.ts";
import {
  RECIPIENT_PURPOSES,
  type RecipientPurpose,
  SIGNING_MODES,
  SIGNING_ROLES,
  type SigningMode,
  type SigningRole,
} from "./register-signing.ts";
import { DOCUMENT_RELATIONS, type DocumentRelationKind } from "./relation.ts";

/** A document of a register. Bodies are canonical strings such as `government:14@..`; no field is for a person. */
export interface RegisteredDocument {
  /** The register's own name for it: its number where that is plain enough. */
  readonly id: string;
  /** Its complete identity, where that is known. */
  readonly key: DocumentKey | null;
  readonly number: DocumentNumber | null;
  readonly kind: DocumentKind | null;
  /** In the register's own words. */
  readonly title: { readonly vi: string; readonly en: string } | null;
  /** The day of issue (ngày ban hành). */
  readonly date: PlainDate | null;
  /** The bodies whose number it is, the leading one first. */
  readonly issuers: readonly string[];
  /** The bodies that it binds together, of which the symbol need not tell (các bên). */
  readonly parties: readonly string[];
  /** The days on which it is in force; `null` where they are not known. */
  readonly validity: Validity | null;
  /** What the days of validity rest on, such as "unverified". */
  readonly validitySource: string | null;
  /** Who receives it, and for what ("Nơi nhận"). */
  readonly recipients: readonly { readonly body: string; readonly purpose: RecipientPurpose | null }[];
  readonly signatures: readonly {
    readonly body: string;
    readonly mode: SigningMode | null;
    readonly role: SigningRole | null;
  }[];
}

/** Where something is said: the document's id, or a name for what is no document, and the place in it. */
export interface RegisterSource {
  readonly document: string;
  readonly location: string;
}

/** A relation from a document to an earlier one, and where it is said. */
export interface DocumentRelation {
  readonly from: string;
  readonly relation: DocumentRelationKind;
  readonly to: string;
  readonly source: RegisterSource;
}

/** How a document is cited in another one (viện dẫn), as far as that may be odd. */
export interface RegisteredCitation {
  readonly document: string;
  readonly source: RegisterSource;
  /** As printed, whatever its form; `null` where none is. */
  readonly number: string | null;
  readonly date: PlainDate | null;
  /** The body to which it is credited there. */
  readonly issuer: string | null;
  /** `history` where it is cited as something past. */
  readonly use: "current" | "history";
}

const body: Parser<string> = (input) => {
  const problems = problemsOfField("issuer", input).map((problem) => ({ ...problem, path: [] }));
  return problems.length === 0 ? success(`${input}`) : failure(...problems);
};
const nothing = <Value>(parse: Parser<Value>) => optional(orNull(parse), null);
const none = <Value>(parse: Parser<Value>) => optional(listOf(parse), []);
const source = /* @__PURE__ */ recordOf({ document: filledText, location: filledText });

/** Takes the record of a document; what is left out is not known. */
export const safeParseDocument: Parser<RegisteredDocument> = /* @__PURE__ */ recordOf({
  id: filledText,
  key: nothing(safeParseDocumentKey),
  number: nothing(safeParseDocumentNumber),
  kind: nothing(keyOf(DOCUMENT_KINDS)),
  title: nothing(recordOf({ vi: filledText, en: filledText })),
  date: nothing(safeParsePlainDate),
  issuers: none(body),
  parties: none(body),
  validity: nothing(safeParseValidity),
  validitySource: nothing(filledText),
  recipients: none(recordOf({ body, purpose: nothing(keyOf(RECIPIENT_PURPOSES)) })),
  signatures: none(
    recordOf({ body, mode: nothing(keyOf(SIGNING_MODES)), role: nothing(keyOf(SIGNING_ROLES)) }),
  ),
});

/** Takes the record of a relation. */
export const safeParseRelation: Parser<DocumentRelation> = /* @__PURE__ */ recordOf({
  from: filledText,
  relation: keyOf(DOCUMENT_RELATIONS),
  to: filledText,
  source,
});

/** Takes the record of a citation. */
export const safeParseCitation: Parser<RegisteredCitation> = /* @__PURE__ */ recordOf({
  document: filledText,
  source,
  number: nothing(filledText),
  date: nothing(safeParsePlainDate),
  issuer: nothing(body),
  use: optional(keyOf({ current: 0, history: 0 }), "current"),
});
