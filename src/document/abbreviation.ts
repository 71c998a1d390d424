import { DOCUMENT_KINDS, type DocumentKind, type DocumentKindFacts } from "./kind.ts";
import { kindsOfLetters } from "./kind-letters.ts";
import type { Notation } from "./notation.ts";

/**
 * The kinds that an abbreviation may mean in a notation: several where the notation gives two kinds one abbreviation,
 * none where it is unknown there. Capital and small letters and Đ matter.
 *
 * @example
 * import { kindsAbbreviated } from "antq/document";
 * kindsAbbreviated("party", "QĐ") //=> ["decision", "regulation"]
 * kindsAbbreviated("administrative", "QĐ") //=> ["decision"]
 * kindsAbbreviated("administrative", "Qđ") //=> []
 */
export function kindsAbbreviated(notation: Notation, abbreviation: string): readonly DocumentKind[] {
  const kinds = kindsOfLetters(abbreviation).filter((kind) => {
    const facts: DocumentKindFacts = DOCUMENT_KINDS[kind];
    return facts[notation]?.abbreviation === abbreviation;
  });
  return Object.freeze(kinds);
}
