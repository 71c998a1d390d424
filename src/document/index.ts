export { kindsAbbreviated } from "./abbreviation.ts";
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
export { type DocumentMention, documentMention } from "./mention.ts";
export { isNotation, NOTATIONS, type Notation, type NotationFacts } from "./notation.ts";
export { type DocumentNumber, parseDocumentNumber, safeParseDocumentNumber } from "./number.ts";
export {
  type DocumentNumberFields,
  type DocumentNumberParts,
  formatDocumentNumber,
  numberParts,
} from "./number-parts.ts";
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
