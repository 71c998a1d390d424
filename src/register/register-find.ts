import type { DocumentRegister } from "./register.ts";
import type { RegisteredDocument } from "./register-record.ts";
import {
  type DocumentReference,
  type KnownDocument,
  knownOf,
  type Sameness,
  sameKnown,
} from "./same-document.ts";

/** A document that may be the one meant, and how sure that is. */
export interface FoundDocument {
  readonly document: RegisteredDocument;
  readonly sameness: Sameness;
}

/**
 * The documents of a register that a key, an identity or a mention can mean: those that are it first, then those of
 * which it is undecided. Where a number lacks on either side, the dates must agree.
 *
 * @example
 * import { parseDocumentNumber } from "antq/document";
 * import { documentMention, findDocuments } from "antq/register";
 * import { DOCUMENT_REGISTER } from "antq/movement";
 * const cited = documentMention({ number: parseDocumentNumber("09-CT/TW"), term: 11 });
 * const [found] = findDocuments(DOCUMENT_REGISTER, cited);
 * found?.document.date //=> "2011-12-01"
 * found?.sameness.answer //=> "yes"
 */
export function findDocuments(
  register: DocumentRegister,
  reference: DocumentReference,
): readonly FoundDocument[] {
  const meant = knownOf(reference);
  const found = register.documents.flatMap((document) => {
    const known = knownOfDocument(document);
    const isNumbered = known.number !== null && meant.number !== null;
    if (!isNumbered && (meant.date === null || meant.date !== known.date)) return [];
    const sameness = sameKnown(known, meant);
    return sameness.answer === "no" ? [] : [Object.freeze({ document, sameness })];
  });
  const isIt = ({ sameness }: FoundDocument) => sameness.answer === "yes";
  return Object.freeze([...found.filter(isIt), ...found.filter((one) => !isIt(one))]);
}

function knownOfDocument({ key, number, kind, date }: RegisteredDocument): KnownDocument {
  const known = knownOf(key ?? { number, kind, date, issuer: null, term: null });
  return { ...known, kind: kind ?? known.kind, date };
}
