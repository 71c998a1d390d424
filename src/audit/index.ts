export {
  type AuditedCitation,
  type AuditedClaim,
  type AuditOptions,
  type AuditReport,
  auditReport,
  type Finding,
} from "./audit-report.ts";
export type { Claim, ClaimKind, ClaimVerdict } from "./claim.ts";
export type { AmountInText, QuantityInText, QuantityShape } from "./quantity-in-text.ts";
export { readClaims } from "./read-claims.ts";
export { readQuantities } from "./read-quantities.ts";
