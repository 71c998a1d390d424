import { type DocumentKind, isDocumentKind } from "../document/kind.ts";
import { type DocumentNumber, parseDocumentNumber, safeParseDocumentNumber } from "../document/number.ts";
import { numberParts } from "../document/number-parts.ts";
import type { Brand } from "../kernel/brand.ts";
import { nestProblems, type Problem, quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { isRecord, reportUnknownFields } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { unreachable } from "../kernel/unreachable.ts";
import { type DocumentIdentity, problemsOfField } from "./identity.ts";
import { REGISTER_PROBLEMS } from "./problems.ts";
import { DOCUMENT_SERIES, type DocumentSeries, type IdentityField } from "./series.ts";
import { seriesOf } from "./series-of.ts";

/**
 * The complete identity of a document in one string, such as `46/KH-UBND;by=government:14@..;year=2024`: two keys are
 * equal exactly when the identities are. Whatever says less is a `DocumentMention`. Keys compare with `===`, serve as
 * `Map` keys and survive JSON.
 *
 * Of an association that writes as the Party does, choose one series, year or term, and keep to it.
 *
 * A secret document of the State is numbered in a series of its own (Nghị định 30/2020/NĐ-CP, Điều 15), in which a
 * number can occur again: give a key only to documents of the open series.
 */
export type DocumentKey = Brand<string, "DocumentKey">;

/**
 * The key of a document whose identity is complete.
 *
 * @throws DomainError `register.notAnIdentity`, `register.otherSeries`, `register.kindNeeded`, `register.otherKind`,
 * `register.notABody`, `register.notAPlace`, `document.notAYear`, `register.notATerm`, and the problems of
 * `parseDocumentNumber`
 * @example
 * import { parseDocumentNumber } from "antq/document";
 * import { documentKey } from "antq/register";
 * const plan = parseDocumentNumber("155/KH-MTTQ-CAT");
 * const planKey = documentKey({ series: "yearly", number: plan, issuer: "front:14@..", year: 2021 });
 * planKey //=> "155/KH-MTTQ-CAT;by=front:14@..;year=2021"
 * const directive = parseDocumentNumber("09-CT/TW");
 * const directiveKey = documentKey({ series: "term", number: directive, issuer: "party:VN@..", term: 11 });
 * directiveKey //=> "09-CT/TW;by=party:VN@..;term=11"
 * const circular = parseDocumentNumber("124/2021/TT-BCA");
 * documentKey({ series: "nationwide", number: circular }) //=> "124/2021/TT-BCA"
 * const resolution = parseDocumentNumber("14/2020/NQ-HĐND");
 * documentKey({ series: "local", number: resolution, place: "51@.." }) //=> "14/2020/NQ-HĐND;in=51@.."
 * documentKey({ series: "nationwide", number: plan }) //=> throws register.otherSeries
 */
export function documentKey(identity: DocumentIdentity): DocumentKey {
  return unwrap(safeDocumentKey(identity));
}

/** As `documentKey`, answering a `Result` instead of throwing; takes anything at all. */
export function safeDocumentKey(input: unknown): Result<DocumentKey> {
  if (!isRecord(input)) return failure(REGISTER_PROBLEMS.notAnIdentity({ given: quoteInput(input) }));
  const key = safeKeyOf(input);
  const found = new ProblemCollector();
  reportUnknownFields(found, input, fieldsOf(input["series"]));
  if (found.isEmpty) return key;
  return failure(...(key.ok ? [] : key.problems), ...found.problems);
}

/** The fields of an identity of a series; of none that there is, those of any. */
function fieldsOf(series: unknown): readonly string[] {
  const rows = Object.entries(DOCUMENT_SERIES);
  const own = rows.filter(([name]) => name === series);
  const fields = (own.length > 0 ? own : rows).flatMap(([, row]) => row.fields);
  return ["series", "number", "kind", ...new Set(fields)];
}

function safeKeyOf(input: Readonly<Record<string, unknown>>): Result<DocumentKey> {
  const number = safeParseDocumentNumber(input["number"]);
  if (!number.ok) return failure(...nestProblems(number.problems, "number"));
  const series = seriesOf(number.value).find((possible) => possible === input["series"]);
  if (series === undefined) return failure(otherSeries(number.value, input["series"]));
  const { fields } = DOCUMENT_SERIES[series];
  const kind = safeKind(number.value, input["kind"] ?? null);
  const problems = fields.flatMap((field) => problemsOfField(field, input[field]));
  if (!kind.ok || problems.length > 0) return failure(...(kind.ok ? [] : kind.problems), ...problems);
  const kindPart = kind.value === null ? "" : `;kind=${kind.value}`;
  const written = fields.map((field) => `;${LABELS[field]}=${input[field]}`);
  return success(`${number.value}${kindPart}${written.join("")}` as DocumentKey);
}

const LABELS = { issuer: "by", year: "year", term: "term", place: "in" } as const satisfies Record<
  IdentityField,
  string
>;

function otherSeries(number: DocumentNumber, series: unknown): Problem {
  const facts = { number, given: quoteInput(series), series: seriesOf(number) };
  return REGISTER_PROBLEMS.otherSeries(facts, ["series"]);
}

/**
 * The kind as a key needs it: `null` where the letters say it. Quyết định and quy định of the Party share QĐ, laws and
 * resolutions of the National Assembly share QHnn, yet each kind has its own numbers (Nghị định 30/2020/NĐ-CP,
 * Điều 15; Hướng dẫn 05-HD/VPTW): both Luật and nghị quyết 02/2016/QH14 can exist.
 */
function safeKind(number: DocumentNumber, given: unknown): Result<DocumentKind | null> {
  const { kinds } = numberParts(number);
  const kind = kinds.find((possible) => possible === given);
  if (given !== null && kind === undefined) {
    return failure(REGISTER_PROBLEMS.otherKind({ number, given: quoteInput(given), kinds }, ["kind"]));
  }
  if (kinds.length === 1) return success(null);
  if (kind !== undefined) return success(kind);
  return failure(REGISTER_PROBLEMS.kindNeeded({ number, kinds }, ["kind"]));
}

/**
 * Reads the canonical form of a document key.
 *
 * @throws DomainError `register.notAKey`, and the problems of `documentKey`
 * @example
 * import { parseDocumentKey } from "antq/register";
 * parseDocumentKey("49/2020/NĐ-CP") //=> "49/2020/NĐ-CP"
 * parseDocumentKey("46/KH-UBND") //=> throws register.otherSeries
 * parseDocumentKey("46/KH-UBND;year=2024") //=> throws register.notAKey
 */
export function parseDocumentKey(text: string): DocumentKey {
  return unwrap(safeParseDocumentKey(text));
}

/** As `parseDocumentKey`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParseDocumentKey(input: unknown): Result<DocumentKey> {
  const fields = safeReadFields(input);
  return fields.ok ? safeKeyOf({ ...fields.value }) : fields;
}

/** The fields of a key; that they write the same key again shows that it is canonical. */
function safeReadFields(input: unknown): Result<KeyFields> {
  const fields = cutKey(input);
  if (fields === undefined) return failure(REGISTER_PROBLEMS.notAKey({ given: quoteInput(input) }));
  const key = safeKeyOf({ ...fields });
  if (!key.ok) return key;
  return key.value === input
    ? success(fields)
    : failure(REGISTER_PROBLEMS.notAKey({ given: quoteInput(input) }));
}

const LONGEST_KEY = 400;
const KEY =
  /^(?<number>[^;]+)(?:;kind=(?<kind>[A-Za-z]+))?(?:;by=(?<issuer>[^;]+);(?:year=(?<year>\d{4})|term=(?<term>\d{1,2}))|;in=(?<place>[^;]+))?$/u;

interface KeyFields {
  readonly series: DocumentSeries;
  readonly number: string;
  readonly kind: string | null;
  readonly issuer: string;
  readonly place: string;
  readonly year: number;
  readonly term: number;
}

/** The fields of a text with the outward form of a key; those that it has not are empty. */
function cutKey(input: unknown): KeyFields | undefined {
  if (typeof input !== "string" || input.length > LONGEST_KEY) return undefined;
  const { number, kind, issuer = "", year, term, place } = KEY.exec(input)?.groups ?? {};
  if (number === undefined) return undefined;
  return {
    series: seriesOfFields(year, term, place),
    number,
    kind: kind ?? null,
    issuer,
    place: place ?? "",
    year: Number(year),
    term: Number(term),
  };
}

function seriesOfFields(year?: string, term?: string, place?: string): DocumentSeries {
  if (year !== undefined) return "yearly";
  if (term !== undefined) return "term";
  return place === undefined ? "nationwide" : "local";
}

/**
 * What a document key says; `documentKey` of it gives the key again. A kind that the letters say is left out.
 *
 * @example
 * import { identityOf, parseDocumentKey } from "antq/register";
 * const identity = identityOf(parseDocumentKey("09-CT/TW;by=party:VN@..;term=11"));
 * identity.series //=> "term"
 * identity.number //=> "09-CT/TW"
 */
export function identityOf(key: DocumentKey): DocumentIdentity {
  const { series, number, kind, issuer, place, year, term } = unwrap(safeReadFields(key));
  const numbered = { number: parseDocumentNumber(number), ...(isDocumentKind(kind) ? { kind } : {}) };
  switch (series) {
    case "nationwide":
      return Object.freeze({ series, ...numbered });
    case "local":
      return Object.freeze({ series, ...numbered, place });
    case "yearly":
      return Object.freeze({ series, ...numbered, issuer, year });
    case "term":
      return Object.freeze({ series, ...numbered, issuer, term });
    default:
      return unreachable(series);
  }
}
