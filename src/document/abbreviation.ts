import { DOCUMENT_KINDS, type DocumentKind, type DocumentKindFacts, isDocumentKind } from "./kind.ts";
import { isNotation, NOTATIONS, type Notation } from "./notation.ts";

const NONE: readonly DocumentKind[] = Object.freeze([]);

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
  return KINDS_BY_ABBREVIATION.get(`${notation} ${abbreviation}`) ?? NONE;
}

const KINDS_BY_ABBREVIATION = /* @__PURE__ */ indexKinds();

function indexKinds(): ReadonlyMap<string, readonly DocumentKind[]> {
  const index = new Map<string, readonly DocumentKind[]>();
  for (const { kind, notation, abbreviation } of kindUses()) {
    const key = `${notation} ${abbreviation}`;
    index.set(key, Object.freeze([...(index.get(key) ?? []), kind]));
  }
  return index;
}

/** Each kind with its abbreviation, in each notation that has one. */
export function kindUses() {
  const notations = Object.keys(NOTATIONS).filter(isNotation);
  return Object.keys(DOCUMENT_KINDS)
    .filter(isDocumentKind)
    .flatMap((kind) => {
      const facts: DocumentKindFacts = DOCUMENT_KINDS[kind];
      return notations.flatMap((notation) => {
        const abbreviation = facts[notation]?.abbreviation ?? null;
        return abbreviation === null ? [] : [{ kind, notation, abbreviation }];
      });
    });
}
