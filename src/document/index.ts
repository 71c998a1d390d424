export { kindsAbbreviated } from "./abbreviation.ts";
export { annotate } from "./annotate.ts";
export type { Citation, CitationParts, CitedAs, CitedDocument } from "./citation.ts";
export { findCitations } from "./find-citations.ts";
export type {
  DocumentIdentity,
  LocalIdentity,
  NationwideIdentity,
  NumberedIdentity,
  TermIdentity,
  YearlyIdentity,
} from "./identity.ts";
export {
  type DocumentKey,
  documentKey,
  identityOf,
  parseDocumentKey,
  safeDocumentKey,
  safeParseDocumentKey,
} from "./key.ts";
export {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentKindFacts,
  isDocumentKind,
  type KindUse,
} from "./kind.ts";
export { type LineAndColumn, lineAndColumn, linesOf } from "./line-and-column.ts";
export { chainAbove, type InForce, implementedBelow, inForceOn, type LineageStep } from "./lineage.ts";
export { type DocumentMention, documentMention } from "./mention.ts";
export { isNotation, NOTATIONS, type Notation, type NotationFacts } from "./notation.ts";
export { type DocumentNumber, parseDocumentNumber, safeParseDocumentNumber } from "./number.ts";
export {
  type DocumentNumberFields,
  type DocumentNumberParts,
  formatDocumentNumber,
  numberParts,
} from "./number-parts.ts";
export { odditiesOf } from "./oddities.ts";
export { type PrintedDocumentNumber, readDocumentNumber } from "./read-document-number.ts";
export { createRegister, type DocumentRegister, safeCreateRegister } from "./register.ts";
export { type FoundDocument, findDocuments } from "./register-find.ts";
export type {
  DocumentRelation,
  RegisteredCitation,
  RegisteredDocument,
  RegisterSource,
} from "./register-record.ts";
export {
  RECIPIENT_PURPOSES,
  type RecipientPurpose,
  SIGNING_MODES,
  SIGNING_ROLES,
  type SigningMode,
  type SigningRole,
} from "./register-signing.ts";
export { DOCUMENT_RELATIONS, type DocumentRelationFacts, type DocumentRelationKind } from "./relation.ts";
export {
  type DocumentReference,
  type Sameness,
  type SamenessField,
  sameDocument,
} from "./same-document.ts";
export {
  DOCUMENT_SERIES,
  type DocumentSeries,
  type DocumentSeriesFacts,
  type IdentityField,
} from "./series.ts";
export { seriesOf } from "./series-of.ts";
export {
  PARTY_ISSUERS,
  STATE_AND_MASS_ISSUERS,
  SYMBOL_TABLES,
  type SymbolMeaning,
  type SymbolTable,
  type SymbolTables,
} from "./symbols.ts";
