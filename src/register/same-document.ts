import type { DocumentNumber } from "../document/number.ts";
import { numberParts } from "../document/number-parts.ts";
import { assemblyOf } from "../document/number-syntax.ts";
import type { DocumentIdentity } from "./identity.ts";
import { type DocumentKey, identityOf } from "./key.ts";
import type { DocumentMention } from "./mention.ts";
import { DOCUMENT_SERIES, type DocumentSeries, type IdentityField } from "./series.ts";
import { seriesOf } from "./series-of.ts";

/** What can tell two documents apart. */
export type SamenessField = "number" | "kind" | "date" | IdentityField;

/** Whether two say one document, and what that rests on. */
export interface Sameness {
  readonly answer: "yes" | "no" | "undecided";
  /** What would have to be known of both to decide; `number` where two numbers only look alike. */
  readonly lacking: readonly SamenessField[];
  /** What is known of both and differs. An answer that is undecided for this alone holds a slip in print. */
  readonly differing: readonly SamenessField[];
}

/** What names a document: its key, its identity, or no more than a mention. */
export type DocumentReference = DocumentKey | DocumentIdentity | DocumentMention;

/**
 * Whether two are one document (cùng một văn bản). Words for an issuer decide nothing: "UBND xã" is another body in
 * each commune. Letters that only one body in the country has, such as TW or BCA, need no issuer. A date gives the
 * year, and two equal dates lie in one term. Numbers that look alike, such as `69-KH/HNDT` and `69-KH/HNĐT` or
 * `31-CT/TU` and `31/CTr-TU`, may be one number typed in two ways: that is undecided.
 *
 * It does not matter which of the two comes first. To know more turns no "yes" into "no" and no "no" into "yes"; where
 * what is known contradicts itself (one identity, two dates) the answer is "undecided".
 *
 * @throws DomainError as `identityOf`, for a text that is no key
 * @example
 * import { plainDate } from "antq/date";
 * import { parseDocumentNumber } from "antq/document";
 * import { documentMention, parseDocumentKey, sameDocument } from "antq/register";
 * const number = parseDocumentNumber("09-CT/TW");
 * const cited = documentMention({ number });
 * const key = parseDocumentKey("09-CT/TW;by=party:VN@..;term=11");
 * sameDocument(cited, key) //=> { answer: "undecided", lacking: ["term"], differing: [] }
 * sameDocument(documentMention({ number, term: 11 }), key).answer //=> "yes"
 * sameDocument(documentMention({ number, term: 12 }), key).differing //=> ["term"]
 */
export function sameDocument(a: DocumentReference, b: DocumentReference): Sameness {
  return sameKnown(knownOf(a), knownOf(b));
}

/** What is known of a document, from whatever names it. */
export type KnownDocument = Readonly<Record<"number", DocumentNumber | null>> &
  Readonly<Record<Exclude<SamenessField, "number">, string | number | null>>;

const UNKNOWN: KnownDocument = {
  number: null,
  kind: null,
  date: null,
  issuer: null,
  year: null,
  term: null,
  place: null,
};

/** What a reference says; the words of a mention for its issuer name no body. */
export function knownOf(reference: DocumentReference): KnownDocument {
  if (typeof reference === "string") return { ...UNKNOWN, ...identityOf(reference) };
  return "series" in reference ? { ...UNKNOWN, ...reference } : { ...UNKNOWN, ...reference, issuer: null };
}

/** As `sameDocument`, of what is known. */
export function sameKnown(a: KnownDocument, b: KnownDocument): Sameness {
  const { number } = a;
  if (number === null || b.number === null) return decide(["number"], a, b, ["kind"]);
  if (number === b.number) return ofOneNumber(number, a, b);
  if (shapeOf(number) !== shapeOf(b.number)) return decide([], a, b, ["number"]);
  return decide(["number"], a, b, ["kind", ...SERIES_FIELDS]);
}

const SERIES_FIELDS: readonly SamenessField[] = ["issuer", "year", "term", "place"];

function ofOneNumber(number: DocumentNumber, a: KnownDocument, b: KnownDocument): Sameness {
  const series = seriesOf(number);
  const left = series.includes("yearly") ? withYear(a) : a;
  const right = series.includes("yearly") ? withYear(b) : b;
  const needed = neededOf(number, series);
  const isSatisfied = (fields: readonly SamenessField[]) =>
    fields.some((field) => isShared(field, left, right));
  const lacking = needed.filter((fields) => !isSatisfied(fields)).flatMap(([field]) => field ?? []);
  // What is not needed, or known otherwise (equal dates, two terms), is a slip where it differs.
  const hard = needed.flatMap((fields) =>
    fields.includes("date") && isShared("date", left, right) ? [] : fields,
  );
  return decide(
    lacking,
    left,
    right,
    hard.filter((field) => field !== "date"),
  );
}

/** What must be known of both; of each list one will do. Equal dates lie in one year and one term. */
function neededOf(
  number: DocumentNumber,
  series: readonly DocumentSeries[],
): readonly (readonly SamenessField[])[] {
  const { kinds, groups } = numberParts(number);
  const leader = groups[0] ?? "";
  const own = series.flatMap((name) => DOCUMENT_SERIES[name].fields);
  const times: readonly SamenessField[] = own.filter((field) => field === "year" || field === "term");
  const isOnly = ONLY_ONES.has(assemblyOf(leader)?.issuer ?? leader);
  return [
    // Where the letters say the kind, another kind word beside them is a slip.
    ...(kinds.length > 1 ? [["kind"] as const] : []),
    ...(own.includes("place") ? [["place"] as const] : []),
    ...(own.includes("issuer") && !isOnly ? [["issuer"] as const] : []),
    ...(times.length > 0 ? [[...times, "date"] as const] : []),
  ];
}

/** Letters that one body in the country has, or one series of numbers: those of the centre. */
const ONLY_ONES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "TW VPTW BTCTW QH UBTVQH CTN CP TTg BCA BQP VKSTC TATC MTTW TLĐ TWĐTN".split(" "),
);

function withYear(known: KnownDocument): KnownDocument {
  const { date, year } = known;
  return { ...known, year: year ?? (date === null ? null : Number(`${date}`.slice(0, 4))) };
}

function decide(
  lacking: readonly SamenessField[],
  a: KnownDocument,
  b: KnownDocument,
  hard: readonly SamenessField[],
): Sameness {
  const differing = FIELDS.filter((field) => isKnown(field, a, b) && !isShared(field, a, b));
  // Two dates of one complete identity are a slip in one of them; else they are two documents.
  const tells = lacking.length > 0 || hard.includes("number") ? [...hard, "date"] : hard;
  const isNo = differing.some((field) => tells.includes(field));
  const isYes = lacking.length === 0 && differing.length === 0;
  return Object.freeze({
    answer: isNo ? "no" : isYes ? "yes" : "undecided",
    lacking: Object.freeze(isNo ? [] : [...lacking]),
    differing: Object.freeze(differing),
  });
}

function isKnown(field: SamenessField, a: KnownDocument, b: KnownDocument): boolean {
  return a[field] !== null && b[field] !== null;
}

function isShared(field: SamenessField, a: KnownDocument, b: KnownDocument): boolean {
  return a[field] !== null && a[field] === b[field];
}

const FIELDS: readonly SamenessField[] = ["number", "kind", "date", ...SERIES_FIELDS];

/** Numbers of one shape look alike. */
function shapeOf(text: DocumentNumber): string {
  const { number, letter, year, kindAbbreviation, groups } = numberParts(text);
  return `${number}${letter}/${year}/${lettersShape(`${kindAbbreviation}${groups.join("")}`)}`;
}

/** Letters without what typists mix up: small letters, Đ beside D, separators. */
export function lettersShape(letters: string): string {
  return letters.replace(/[^\p{Lu}\d]/gu, "").replaceAll("Đ", "D");
}
