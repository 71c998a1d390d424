import type { PlainDate } from "../date/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import type { TextSpan } from "../vietnamese/offset-map.ts";
import type { DocumentKind } from "./kind.ts";
import type { DocumentNumber } from "./number.ts";

/** Where the parts of a citation stand in the text; `null` for those that it has not. */
export interface CitationParts {
  /** The word for the kind, with "số" after it: "Kế hoạch số". */
  readonly kind: TextSpan | null;
  readonly number: TextSpan | null;
  readonly symbol: TextSpan | null;
  readonly term: TextSpan | null;
  readonly date: TextSpan | null;
  readonly issuer: TextSpan | null;
  readonly title: TextSpan | null;
}

/** What a citation says of its document, in canonical values; `null` where it does not say. */
export interface CitedAs {
  readonly kind: DocumentKind | null;
  /** The canonical number, where the print leaves no doubt. */
  readonly number: DocumentNumber | null;
  /** The number alone, as printed: "09". */
  readonly digits: string | null;
  /** The year, where it stands in the symbol. */
  readonly year: number | null;
  /** The symbol as printed, without spaces: "KH-BCĐ-CAT", "CT/TW". */
  readonly symbol: string | null;
  /** The committee's term: 11 for "khóa XI". */
  readonly term: number | null;
  readonly date: PlainDate | null;
  /** The words for the issuer, as printed: a body; cut where the name of a person begins, as far as that can be told. */
  readonly issuer: string | null;
  readonly title: string | null;
}

/** A document that a text cites (văn bản được viện dẫn), once or many times: what all its citations say together. */
export interface CitedDocument extends CitedAs {
  /** The number in its canonical form, else as printed, else kind and number: one document has one. */
  readonly canonical: string;
  /** What its citations do not agree in: two spellings, two dates. */
  readonly warnings: readonly Problem[];
}

/** A citation in a text (viện dẫn văn bản). */
export interface Citation {
  /** `full` with number and symbol; `short` as "Chỉ thị 09", "Kế hoạch này", or a draft with a blank number. */
  readonly form: "full" | "short";
  /** `own` for the number in the text's own header; "Kế hoạch này" is cited, and means it where it is a plan. */
  readonly role: "cited" | "own";
  /** From the word for the kind to the date, in UTF-16 offsets of the text: `text.slice(start, end)` is `raw`. */
  readonly span: TextSpan;
  readonly raw: string;
  readonly parts: CitationParts;
  /** What stands here. */
  readonly cited: CitedAs;
  /** The document that is meant, the same object for all its citations. */
  readonly document: CitedDocument;
  readonly warnings: readonly Problem[];
}
