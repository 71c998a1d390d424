import type { PlainDate } from "../date/plain-date.ts";
import type { DocumentKind } from "../document/kind.ts";
import type { DocumentNumber } from "../document/number.ts";
import { DomainError } from "../kernel/problem.ts";
import { REGISTER_PROBLEMS } from "./problems.ts";

/**
 * A document as a text mentions it (văn bản được nhắc đến), where that does not identify it completely: `09-CT/TW`
 * without the committee's term, a draft without a number, "Kế hoạch của Ủy ban nhân dân tỉnh". What the text does not
 * say is `null`. A complete identity is a `DocumentKey`.
 */
export interface DocumentMention {
  readonly kind: DocumentKind | null;
  readonly number: DocumentNumber | null;
  readonly date: PlainDate | null;
  /** The words for the issuer as printed, such as "Ban Bí thư khóa XI"; a body, never a person. */
  readonly issuer: string | null;
  /** The number of the committee's term where the text says it: 11 for "khóa XI". */
  readonly term: number | null;
}

/**
 * Makes a mention of what is known.
 *
 * @throws DomainError `register.emptyMention`
 * @example
 * import { parseDocumentNumber } from "antq/document";
 * import { documentMention } from "antq/register";
 * const mention = documentMention({ number: parseDocumentNumber("644-CV/HU"), issuer: "Huyện ủy Tam Đường" });
 * mention.number //=> "644-CV/HU"
 * mention.date //=> null
 * documentMention({}) //=> throws register.emptyMention
 */
export function documentMention(known: Partial<DocumentMention>): DocumentMention {
  const { kind = null, number = null, date = null, issuer = null, term = null } = known;
  if (kind === null && number === null && date === null && !issuer?.trim()) {
    throw new DomainError([REGISTER_PROBLEMS.emptyMention({})]);
  }
  return Object.freeze({ kind, number, date, issuer, term });
}
