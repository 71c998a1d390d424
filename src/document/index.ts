export { kindsAbbreviated } from "./abbreviation.ts";
export { annotate } from "./annotate.ts";
export type { Citation, CitationParts, CitedAs, CitedDocument } from "./citation.ts";
export { findCitations } from "./find-citations.ts";
export {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentKindFacts,
  isDocumentKind,
  type KindUse,
} from "./kind.ts";
export { type LineAndColumn, lineAndColumn, linesOf } from "./line-and-column.ts";
export { isNotation, NOTATIONS, type Notation, type NotationFacts } from "./notation.ts";
export { type DocumentNumber, parseDocumentNumber, safeParseDocumentNumber } from "./number.ts";
export {
  type DocumentNumberFields,
  type DocumentNumberParts,
  formatDocumentNumber,
  numberParts,
} from "./number-parts.ts";
export { type PrintedDocumentNumber, readDocumentNumber } from "./read-document-number.ts";
export {
  PARTY_ISSUERS,
  STATE_AND_MASS_ISSUERS,
  SYMBOL_TABLES,
  type SymbolMeaning,
  type SymbolTable,
  type SymbolTables,
} from "./symbols.ts";
