import { type AuditedText, auditedText } from "./audited-text.ts";
import type { Claim, PlacedClaim } from "./claim.ts";
import { additionClaims } from "./claims/addition.ts";
import { amountInWordsClaims } from "./claims/amount-in-words.ts";
import { changeClaims } from "./claims/change.ts";
import { densityClaims } from "./claims/density.ts";
import { durationClaims } from "./claims/duration.ts";
import { listCountClaims } from "./claims/list-count.ts";
import { percentageClaims } from "./claims/percentage.ts";
import { sameFactClaims } from "./claims/same-fact.ts";
import { shareClaims } from "./claims/shares.ts";
import { totalClaims } from "./claims/total.ts";
import { zeroClaims } from "./claims/zero.ts";

/** Reads the claims of one kind in a text. */
type ClaimReader = (text: AuditedText) => readonly PlacedClaim[];

const READERS: readonly ClaimReader[] = [
  additionClaims,
  amountInWordsClaims,
  changeClaims,
  densityClaims,
  durationClaims,
  listCountClaims,
  percentageClaims,
  sameFactClaims,
  shareClaims,
  totalClaims,
  zeroClaims,
];

/**
 * Reads the arithmetic claims of a text (số liệu có thể kiểm tra bằng phép tính) and checks them, in order. See `Claim`;
 * takes linear time.
 *
 * @example
 * import { readClaims } from "antq/audit";
 * const claims = readClaims("Toàn xã có 12 tổ, gồm 5 tổ ở thôn Một và 8 tổ ở thôn Hai. Đã xét 45/50 hộ, đạt 90%.");
 * claims.map(({ kind, verdict }) => [kind, verdict]) //=> [["total", "fails"], ["percentage", "holds"]]
 * claims.map(({ arithmetic }) => arithmetic.vi) //=> ["5 + 8 = 13 ≠ 12", "45 : 50 = 90 %"]
 */
export function readClaims(text: string): readonly Claim[] {
  const audited = auditedText(text);
  const placed = READERS.flatMap((read) => read(audited));
  return Object.freeze(placed.map((claim) => claimFrom(text, claim, audited)).sort(byPlace));
}

function claimFrom(text: string, claim: PlacedClaim, { original }: AuditedText): Claim {
  const { kind, verdict, arithmetic, problems } = claim;
  const span = original(claim.start, claim.end);
  return Object.freeze({
    kind,
    span,
    raw: text.slice(span.start, span.end),
    others: Object.freeze(claim.others.map(({ start, end }) => original(start, end))),
    verdict,
    arithmetic: Object.freeze(arithmetic),
    problems: Object.freeze([...problems]),
  });
}

function byPlace(left: Claim, right: Claim): number {
  return left.span.start - right.span.start || left.span.end - right.span.end;
}
