import { DomainError } from "../kernel/problem.ts";
import { unwrap } from "../kernel/result.ts";
import type { DocumentKind } from "./kind.ts";
import type { Notation } from "./notation.ts";
import { type DocumentNumber, parseDocumentNumber, safeCutNumber, writeDigits } from "./number.ts";
import { assemblyOf } from "./number-syntax.ts";
import { DOCUMENT_PROBLEMS } from "./problems.ts";
import { SYMBOL_TABLES, type SymbolTables } from "./symbols.ts";

/** What a document number is made of. */
export interface DocumentNumberFields {
  readonly notation: Notation;
  readonly number: number;
  /** The small letter of a number put in between, as in 30a/2008/NQ-CP. */
  readonly letter: string | null;
  /** The year within the number, which only normative documents carry. */
  readonly year: number | null;
  /** The letters of the kind; `null` for official dispatches and for the National Assembly's numbers. */
  readonly kindAbbreviation: string | null;
  /** The groups of letters after the kind, in order. */
  readonly groups: readonly string[];
}

/**
 * What a document number says. The first group is an issuer by its place; what the others are is decided by the tables,
 * or left in `undecided`.
 */
export interface DocumentNumberParts extends DocumentNumberFields {
  /** The kinds that the letters leave: two for the Party's QĐ (quyết định, quy định). */
  readonly kinds: readonly DocumentKind[];
  /** The bodies that issue it, the leading one first (cơ quan ban hành). */
  readonly issuers: readonly string[];
  /** The units that drafted it, from the outer to the inner (đơn vị soạn thảo). */
  readonly draftingUnits: readonly string[];
  /** The body within which the issuer stands, as CAT in `BCĐ-CAT` (cơ quan chủ quản, thường trực). */
  readonly host: string | null;
  /** Groups that the tables do not decide: a co-issuer, a drafting unit or a host. */
  readonly undecided: readonly string[];
  /** The term of the National Assembly in QH15 or UBTVQH12 (khóa). */
  readonly assemblyTerm: number | null;
}

/**
 * Takes a document number apart.
 *
 * @param tables what the groups of letters stand for; the built-in ones where not given
 * @example
 * import { numberParts, parseDocumentNumber } from "antq/document";
 * numberParts(parseDocumentNumber("155/KH-MTTQ-CAT")).issuers //=> ["MTTQ", "CAT"]
 * numberParts(parseDocumentNumber("510/QĐ-BCA-V05")).draftingUnits //=> ["V05"]
 * numberParts(parseDocumentNumber("23/KH-BCĐ-CAT")).host //=> "CAT"
 * numberParts(parseDocumentNumber("66-QĐ/TW")).kinds //=> ["decision", "regulation"]
 * numberParts(parseDocumentNumber("12/KH-BCA-XYZ")).undecided //=> ["XYZ"]
 * numberParts(parseDocumentNumber("16/2011/UBTVQH12")).assemblyTerm //=> 12
 */
export function numberParts(
  number: DocumentNumber,
  tables: SymbolTables = SYMBOL_TABLES,
): DocumentNumberParts {
  const fields = fieldsOf(number);
  const roles = rolesOf(fields, tables);
  const having = (role: Role) => Object.freeze(fields.groups.filter((_, place) => roles[place] === role));
  return Object.freeze({
    ...fields,
    issuers: having("issuer"),
    draftingUnits: having("draftingUnit"),
    host: having("host")[0] ?? null,
    undecided: having("undecided"),
    assemblyTerm: fields.groups.map(assemblyOf).find((assembly) => assembly !== null)?.term ?? null,
  });
}

function fieldsOf(number: DocumentNumber) {
  const { pieces, form } = unwrap(safeCutNumber(number));
  return {
    notation: form.notation,
    number: Number(pieces.digits),
    letter: pieces.letter,
    year: pieces.year === null ? null : Number(pieces.year),
    kindAbbreviation: form.kindAbbreviation,
    kinds: form.kinds,
    groups: Object.freeze([...form.groups]),
  };
}

type Role = "issuer" | "draftingUnit" | "host" | "undecided";

/** By definition each group of a joint document is one of its issuers. */
const JOINT = ["TTLT", "NQLT"];

function rolesOf(fields: DocumentNumberFields, tables: SymbolTables): readonly Role[] {
  const { notation, kindAbbreviation, groups } = fields;
  const isJoint = kindAbbreviation !== null && JOINT.includes(kindAbbreviation);
  const isHosted = Object.hasOwn(tables.hostedBodies, groups[0] ?? "");
  return groups.map((group, place) => {
    if (place === 0 || isJoint) return "issuer";
    if (isHosted && place === 1 && Object.hasOwn(tables.hosts, group)) return "host";
    const isUnit = Object.hasOwn(tables.draftingUnits, group);
    const isIssuer = Object.hasOwn(tables.issuers, assemblyOf(group)?.issuer ?? group);
    if (isUnit && !isIssuer) return "draftingUnit";
    // Nghị định 30/2020/NĐ-CP, Phụ lục I: a dispatch ends with the drafting unit or the field.
    const endsDispatch = notation === "dispatch" && place === groups.length - 1;
    if (endsDispatch && !isIssuer) return "draftingUnit";
    return isIssuer && !isUnit && !isHosted && !endsDispatch ? "issuer" : "undecided";
  });
}

/**
 * Writes a document number from its fields; the parts of another number will do. `formatDocumentNumber` of
 * `numberParts` gives the same number again.
 *
 * @throws DomainError `document.partsDoNotFit`, and the problems of `parseDocumentNumber`
 * @example
 * import { formatDocumentNumber, numberParts, parseDocumentNumber } from "antq/document";
 * const parts = numberParts(parseDocumentNumber("09-CT/TW"));
 * formatDocumentNumber(parts) //=> "09-CT/TW"
 * formatDocumentNumber({ ...parts, number: 44, kindAbbreviation: "KL" }) //=> "44-KL/TW"
 * formatDocumentNumber({ ...parts, year: 2011 }) //=> throws document.partsDoNotFit
 */
export function formatDocumentNumber(fields: DocumentNumberFields): DocumentNumber {
  const written = write(fields);
  const number = parseDocumentNumber(written);
  // Fields that hold separators, or a year where the notation has none, would read back as something else.
  if (fingerprint(fieldsOf(number)) === fingerprint(fields)) return number;
  throw new DomainError([DOCUMENT_PROBLEMS.partsDoNotFit({ written })]);
}

function write({ notation, number, letter, year, kindAbbreviation, groups }: DocumentNumberFields): string {
  const digits = `${writeDigits(number)}${letter ?? ""}`;
  if (notation === "party") return `${digits}-${kindAbbreviation ?? ""}/${groups.join("-")}`;
  const symbol = [...(kindAbbreviation === null ? [] : [kindAbbreviation]), ...groups].join("-");
  return year === null ? `${digits}/${symbol}` : `${digits}/${year}/${symbol}`;
}

const FIELDS = ["notation", "number", "letter", "year", "kindAbbreviation", "groups"];

function fingerprint(fields: DocumentNumberFields): string {
  return JSON.stringify(fields, FIELDS);
}
