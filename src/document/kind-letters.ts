import { DOCUMENT_KINDS, type DocumentKind, isDocumentKind, type KindUse } from "./kind.ts";

/** Letters that are met in print beside those of the rules: of joint documents, and Đ typed as D. */
const IN_PRACTICE: Readonly<Record<string, DocumentKind>> = {
  KHPH: "plan",
  KHLT: "plan",
  QCPH: "rules",
  QĐi: "regulation",
  CTHĐ: "programme",
  CTrHĐ: "programme",
  CTPH: "coordinationProgramme",
  HDLT: "guidance",
  HDLN: "guidance",
  TTLB: "jointCircular",
  ND: "decree",
  QD: "decision",
};

const NONE: readonly DocumentKind[] = Object.freeze([]);

/** The kinds that letters of a symbol may stand for, in any notation; in capitals too, as in headings (`CTR`). */
export function kindsOfLetters(letters: string): readonly DocumentKind[] {
  return KINDS.get(letters) ?? KINDS.get(letters.toUpperCase()) ?? NONE;
}

const KINDS: ReadonlyMap<string, readonly DocumentKind[]> = /* @__PURE__ */ indexLetters();

function indexLetters(): ReadonlyMap<string, readonly DocumentKind[]> {
  const index = new Map<string, readonly DocumentKind[]>();
  const add = (letters: string, kind: DocumentKind) => {
    const known = index.get(letters) ?? [];
    if (!known.includes(kind)) index.set(letters, Object.freeze([...known, kind]));
  };
  for (const { kind, abbreviation } of kindUses()) add(abbreviation, kind);
  for (const [letters, kind] of Object.entries(IN_PRACTICE)) add(letters, kind);
  for (const [letters, kinds] of [...index]) {
    const capitals = letters.toUpperCase();
    if (!index.has(capitals)) index.set(capitals, kinds);
  }
  return index;
}

/** Each kind with its letters, in each notation that has some. */
export function kindUses() {
  return Object.keys(DOCUMENT_KINDS)
    .filter(isDocumentKind)
    .flatMap((kind) =>
      Object.values<string | KindUse>(DOCUMENT_KINDS[kind]).flatMap((fact) =>
        typeof fact === "string" || fact.abbreviation === null
          ? []
          : [{ kind, abbreviation: fact.abbreviation }],
      ),
    );
}
