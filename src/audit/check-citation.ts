import type { PlainDate } from "../date/plain-date.ts";
import type { Citation, CitedDocument } from "../document/citation.ts";
import type { Problem } from "../kernel/problem.ts";
import { endOf } from "../register/lineage.ts";
import type { DocumentRegister } from "../register/register.ts";
import { findDocuments } from "../register/register-find.ts";
import type { RegisteredDocument } from "../register/register-record.ts";
import { AUDIT_PROBLEMS } from "./problems.ts";

/** What a register knows of a cited document. */
export interface CitationCheck {
  /** The document that is meant, where the register leaves no doubt. */
  readonly registered: RegisteredDocument | null;
  readonly problems: readonly Problem[];
}

/** Checks the documents of a text with a register; `day` is that of the text, for what is no longer in force. */
export function citationChecker(
  register: DocumentRegister,
  day: PlainDate | null,
): (citation: Citation) => CitationCheck {
  const checks = new Map<CitedDocument, CitationCheck>();
  return ({ document }) => {
    const check = checks.get(document) ?? checkOf(register, document, day);
    checks.set(document, check);
    return check;
  };
}

const NOTHING: CitationCheck = /* @__PURE__ */ Object.freeze({
  registered: null,
  problems: Object.freeze([]),
});

function checkOf(register: DocumentRegister, document: CitedDocument, day: PlainDate | null): CitationCheck {
  const { number, kind, date, term, canonical } = document;
  if (number === null) return NOTHING;
  const found = findDocuments(register, { number, kind, date, term, issuer: null });
  if (found.length === 0)
    return { registered: null, problems: [AUDIT_PROBLEMS.notRegistered({ document: canonical })] };
  const sure = found.filter(({ sameness }) => sameness.answer === "yes");
  const [one] = sure.length > 0 ? sure : found;
  if (one === undefined || (sure.length === 0 && found.length > 1)) return NOTHING;
  const isSlip = one.sameness.differing.length > 0;
  const until = endOf(register, one.document);
  const problems = [
    ...(isSlip ? [AUDIT_PROBLEMS.registeredOtherwise(otherwise(document, one.document))] : []),
    ...(until !== null && day !== null && day >= until
      ? [AUDIT_PROBLEMS.lapsed({ document: canonical, until })]
      : []),
  ];
  return { registered: sure.length > 0 ? one.document : null, problems };
}

function otherwise(cited: CitedDocument, { number, date }: RegisteredDocument) {
  const told = (given: string | null, day: string | null) =>
    [given, day].filter((part) => part !== null).join(", ");
  return { cited: told(cited.number, cited.date), registered: told(number, date) };
}

/** The letters of bodies that a text names in words, and words that name them. */
const BODIES: readonly (readonly [letters: RegExp, words: RegExp])[] = [
  [/^(?:NĐ-)?CP$/u, /^(?:của )?Chính phủ/iu],
  [/^(?:QĐ-|CT-|CĐ-)?TTg$/u, /^(?:của )?Thủ tướng/iu],
  [/^(?:QĐ-|KH-|CT-|BC-)?UBND$/u, /^(?:của )?(?:UBND|Ủy ban nhân dân|Chủ tịch (?:UBND|Ủy ban nhân dân))/iu],
  [/^(?:NQ-)?HĐND$/u, /^(?:của )?(?:HĐND|Hội đồng nhân dân)/iu],
];

/** The body named in words that is another one than the letters of the symbol mean. */
export function otherIssuer({ cited }: Citation): readonly Problem[] {
  const { issuer, symbol, number } = cited;
  if (issuer === null || symbol === null || number === null) return [];
  const letters = symbol.split("/").at(-1) ?? "";
  const meant = BODIES.find(([known]) => known.test(letters));
  const named = BODIES.find(([, words]) => words.test(issuer));
  if (meant === undefined || named === undefined || meant === named) return [];
  return [AUDIT_PROBLEMS.otherIssuer({ document: number, issuer, letters })];
}
