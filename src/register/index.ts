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
export { chainAbove, type InForce, implementedBelow, inForceOn, type LineageStep } from "./lineage.ts";
export { type DocumentMention, documentMention } from "./mention.ts";
export { odditiesOf } from "./oddities.ts";
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
