import type { Language, Problem } from "../kernel/problem.ts";
import type { TextSpan } from "../vietnamese/offset-map.ts";

/**
 * What a claim says: `percentage` of a whole, `total` of its parts, `change` on another period, `addition` up to a new
 * total, `zero` in words, `density`, `amountInWords`, `duration` of a stage, `listCount` of what is listed, `sameFact`
 * stated twice.
 */
export type ClaimKind =
  | "percentage"
  | "total"
  | "change"
  | "addition"
  | "zero"
  | "density"
  | "amountInWords"
  | "duration"
  | "listCount"
  | "sameFact";

/** Whether the arithmetic of a claim is right; `open` where the text does not settle it. */
export type ClaimVerdict = "holds" | "fails" | "open";

/** An arithmetic claim in a text (phép tính), with its check. */
export interface Claim {
  readonly kind: ClaimKind;
  /** In UTF-16 offsets of the text: `text.slice(start, end)` is `raw`. */
  readonly span: TextSpan;
  readonly raw: string;
  /** The other places that it rests on. */
  readonly others: readonly TextSpan[];
  readonly verdict: ClaimVerdict;
  /** The check written out, the Vietnamese and the English way: "12 + 13 + 46 = 71". */
  readonly arithmetic: Readonly<Record<Language, string>>;
  /** Why it fails or stays open, and how it holds where that is not plain: rounded, cut off. */
  readonly problems: readonly Problem[];
}

/** As `Claim`, in places of the plain text. */
export interface PlacedClaim extends TextSpan {
  readonly kind: ClaimKind;
  readonly others: readonly TextSpan[];
  readonly verdict: ClaimVerdict;
  readonly arithmetic: Readonly<Record<Language, string>>;
  readonly problems: readonly Problem[];
}
