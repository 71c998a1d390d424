import type { Problem } from "../kernel/problem.ts";
import { foldText } from "../vietnamese/letters.ts";
import type { OffsetMap, TextSpan } from "../vietnamese/offset-map.ts";
import { canonicalNumber } from "./canonical-number.ts";
import type { Citation, CitationParts, CitedAs, CitedDocument } from "./citation.ts";
import { type Group, groupsOf, type Mention } from "./cited-documents.ts";
import { type FoundCitation, fullCitations } from "./full-citations.ts";
import { issuerAfter, issuerBefore } from "./issuer-words.ts";
import { dateAfter, dateApart, type NearDate } from "./near-dates.ts";
import type { DocumentNumber } from "./number.ts";
import { DOCUMENT_PROBLEMS } from "./problems.ts";
import { type ShortForm, shortForms } from "./short-forms.ts";
import { withHyphensShown } from "./symbol-pattern.ts";
import { termAfter, titleAfter } from "./term-and-title.ts";

/**
 * Finds the documents that a text cites (viện dẫn văn bản), in order: full citations ("Chỉ thị số 09-CT/TW ngày
 * 01/12/2011 của Ban Bí thư khóa XI"), short forms of them ("Chỉ thị 09", "Kế hoạch này"), and the number in the text's
 * own header. What typists, scanners and the text layers of PDF files do to numbers is read through and told in
 * `warnings`. Ratios, dates, addresses and names such as "Ban Chỉ đạo 138/CP" are not taken for citations. A short form
 * whose document the text does not name is left out. Takes linear time.
 *
 * @example
 * import { findCitations } from "antq/document";
 * const text = "Thực hiện Chỉ thị số 09 -CT/TW, ngày 01/12/2011 của Ban Bí thư khóa XI. Qua 10 năm thực hiện Chỉ thị 09, …";
 * const citations = findCitations(text);
 * citations.map(({ raw }) => raw) //=> ["Chỉ thị số 09 -CT/TW, ngày 01/12/2011", "Chỉ thị 09"]
 * citations.map(({ document }) => document.canonical) //=> ["09-CT/TW", "09-CT/TW"]
 * const [first] = citations;
 * first?.cited.issuer //=> "Ban Bí thư"
 * first?.cited.term //=> 11
 */
export function findCitations(text: string): readonly Citation[] {
  const { folded, originalSpan } = foldText(withHyphensShown(text));
  const full = fullCitations(folded);
  const short = shortForms(folded, full).map((form) => shortDraft(form, originalSpan));
  // Both are in order: to sort them takes linear time.
  const found = [...fullDrafts(folded, full, originalSpan), ...short].sort(
    (one, other) => one.span.start - other.span.start,
  );
  const groups = groupsOf(found);
  const documents = new Map<Group, CitedDocument>();
  const citations: Citation[] = [];
  for (const [place, draft] of found.entries()) {
    const group = groups[place];
    if (!group) continue;
    const document = documents.get(group) ?? documentFrom(group);
    documents.set(group, document);
    citations.push(citationFrom(text, draft, document));
  }
  return Object.freeze(citations);
}

/** A citation of which it is not yet known what document is meant. */
interface Draft extends Mention {
  readonly form: Citation["form"];
  readonly span: TextSpan;
  readonly parts: CitationParts;
  readonly warnings: readonly Problem[];
}

function fullDrafts(text: string, full: readonly FoundCitation[], original: OffsetMap): readonly Draft[] {
  const context = { text, original, numbers: new Map<string, DocumentNumber | null>() };
  return full.map((found, place) =>
    fullDraft(context, found, full[place - 1]?.end ?? 0, full[place + 1]?.start),
  );
}

interface Context {
  readonly text: string;
  readonly original: OffsetMap;
  /** The canonical forms of the numbers as printed: a report cites the same few documents again and again. */
  readonly numbers: Map<string, DocumentNumber | null>;
}

function fullDraft(
  { text, original, numbers }: Context,
  found: FoundCitation,
  from: number,
  next = text.length,
): Draft {
  const { printed, start, symbolStart, end } = found.number;
  const raw = text.slice(start, end);
  const number = numbers.get(raw) ?? canonicalNumber(printed);
  numbers.set(raw, number);
  const after = issuerAfter(text, found.end);
  const issuer = within(after, next) ?? issuerBefore(text, found.start, from) ?? null;
  const place = issuer === after && after !== undefined ? after.end : found.end;
  const date = found.date ?? dateAfter(text, place) ?? dateApart(text, place);
  const term = termAfter(text, place);
  const title = within(titleAfter(text, term?.span.end ?? place), next);
  const cited: CitedAs = {
    kind: found.kind,
    number,
    digits: printed.digits,
    year: printed.year,
    symbol: printed.symbol,
    term: term?.term ?? null,
    date: date?.date ?? null,
    issuer: issuer === null ? null : oneLine(text.slice(issuer.start, issuer.end)),
    title: title === null ? null : oneLine(text.slice(title.start, title.end)),
  };
  return {
    form: printed.digits === null ? "short" : "full",
    span: original(found.start, found.end),
    parts: Object.freeze({
      kind: found.start < start ? original(found.start, start) : null,
      number: printed.digits === null ? null : original(start, start + printed.digits.length),
      symbol: original(symbolStart, end),
      term: placed(term?.span, original),
      date: placed(date?.span, original),
      issuer: placed(issuer, original),
      title: placed(title, original),
    }),
    warnings: warningsOf(raw, found, number, date),
    cited,
    issuers: printed.groups.filter((_, group) => group !== printed.kindPlace),
    isOwn: found.isOwn,
    isName: false,
  };
}

function placed(part: TextSpan | null | undefined, original: OffsetMap): TextSpan | null {
  return part ? original(part.start, part.end) : null;
}

function within(span: TextSpan | undefined, limit: number): TextSpan | null {
  return span === undefined || span.end > limit ? null : span;
}

function oneLine(words: string): string {
  return words.replace(/ \s+|[^\S ]\s*/gu, " ").trim();
}

function warningsOf(
  raw: string,
  found: FoundCitation,
  number: DocumentNumber | null,
  date: NearDate | undefined,
): readonly Problem[] {
  const { kinds, symbol } = found.number.printed;
  const { kind } = found.before;
  const isSaid =
    kind === null || kinds.length === 0 || kinds.includes(kind) || kind === "coordinationProgramme";
  const warnings: Problem[] = [];
  if (number !== null && number !== raw)
    warnings.push(DOCUMENT_PROBLEMS.notPlain({ given: `\`${raw}\``, plain: `\`${number}\`` }));
  if (!isSaid) warnings.push(DOCUMENT_PROBLEMS.otherLetters({ symbol, kind, kinds }));
  return date === undefined ? warnings : warnings.concat(date.problems);
}

const NO_PARTS: CitationParts = /* @__PURE__ */ Object.freeze({
  kind: null,
  number: null,
  symbol: null,
  term: null,
  date: null,
  issuer: null,
  title: null,
});

function shortDraft({ start, end, kind, digits, year, isName }: ShortForm, original: OffsetMap): Draft {
  return {
    form: "short",
    span: original(start, end),
    parts: NO_PARTS,
    warnings: [],
    cited: {
      kind,
      number: null,
      digits,
      year,
      symbol: null,
      term: null,
      date: null,
      issuer: null,
      title: null,
    },
    issuers: null,
    isOwn: false,
    isName,
  };
}

/** What all citations of a document say together: of each field the first that says it. */
function documentFrom(group: Group): CitedDocument {
  const first = <Field extends keyof CitedAs>(field: Field) =>
    group.find((cited) => cited[field] !== null)?.[field] ?? null;
  const [number, digits, symbol, kind] = [first("number"), first("digits"), first("symbol"), first("kind")];
  const printed = [digits, first("year"), symbol].filter((part) => part !== null).join("/");
  return Object.freeze({
    kind,
    number,
    digits,
    year: first("year"),
    symbol,
    term: first("term"),
    date: first("date"),
    issuer: first("issuer"),
    title: first("title"),
    canonical: number ?? printed,
    warnings: Object.freeze([...disagreements(group, "number"), ...disagreements(group, "date")]),
  });
}

/** Where citations of one document do not say the same. */
function disagreements(group: Group, field: "number" | "date"): readonly Problem[] {
  const said = new Set<string>();
  for (const cited of group) if (cited[field] !== null) said.add(cited[field]);
  return said.size < 2 ? [] : [DOCUMENT_PROBLEMS.saidTwice({ field, values: [...said] })];
}

function citationFrom(text: string, draft: Draft, document: CitedDocument): Citation {
  const { form, isOwn, span, parts, cited, warnings } = draft;
  return Object.freeze({
    form,
    role: isOwn ? "own" : "cited",
    span,
    raw: text.slice(span.start, span.end),
    parts,
    cited: Object.freeze(cited),
    document,
    warnings: Object.freeze(warnings),
  });
}
