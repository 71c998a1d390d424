import type { PlainDate } from "../date/plain-date.ts";
import type { DocumentNumber } from "../document/number.ts";
import { numberParts } from "../document/number-parts.ts";
import { assemblyOf } from "../document/number-syntax.ts";
import type { Problem } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { endOf } from "./lineage.ts";
import { cyclesOf } from "./oddities-cycles.ts";
import { REGISTER_PROBLEMS } from "./problems.ts";
import type { DocumentRegister } from "./register.ts";
import type { RegisteredDocument } from "./register-record.ts";
import { AUTHORITY } from "./relation.ts";
import { lettersShape } from "./same-document.ts";

/**
 * What is odd in the documents of a register, which is not wrong in the register itself: each a `Problem` whose path
 * leads to the record.
 *
 * - `register.olderThanBase`: dated before a document that it refers to.
 * - `register.lapsedYetCited`: cited as current when it was no longer in force. A citing document without a date is
 *   at least as young as the youngest that it refers to.
 * - `register.issuerUnfit`: registered or cited as that of a body which the letters of its symbol do not mean. Letters
 *   that are not known are not judged.
 * - `register.printedTwoWays`: one document under two numbers or dates; one body under two spellings of its letters.
 * - `register.cycle`: documents that rest on each other.
 *
 * @example
 * import { odditiesOf } from "antq/register";
 * import { DOCUMENT_REGISTER } from "antq/movement";
 * const lapsed = odditiesOf(DOCUMENT_REGISTER).filter(({ code }) => code === "register.lapsedYetCited");
 * lapsed.map(({ facts }) => facts)
 * //=> [{ document: "16/2011/UBTVQH12", until: "2018-07-01", source: "tam-duong-party" }]
 */
export function odditiesOf(register: DocumentRegister): readonly Problem[] {
  const found = new ProblemCollector();
  reportOlder(register, found);
  reportLapsed(register, found);
  reportIssuers(register, found);
  reportPrints(register, found);
  reportLetters(register, found);
  for (const documents of cyclesOf(register)) found.report(REGISTER_PROBLEMS.cycle, { documents });
  return Object.freeze(found.problems);
}

function reportOlder(register: DocumentRegister, found: ProblemCollector): void {
  for (const [place, { from, to, relation }] of register.relations.entries()) {
    const date = register.document(from)?.date ?? null;
    const base = register.document(to)?.date ?? null;
    if (relation === "coordinates" || date === null || base === null || date >= base) continue;
    found.report(REGISTER_PROBLEMS.olderThanBase, { document: from, base: to }, ["relations", place]);
  }
}

function reportLapsed(register: DocumentRegister, found: ProblemCollector): void {
  const youngest = youngestReferences(register);
  const check = (id: string, source: string, list: string, place: number) => {
    const document = register.document(id);
    const until = document === undefined ? null : endOf(register, document);
    const day = register.document(source)?.date ?? youngest.get(source) ?? null;
    if (until === null || day === null || day < until) return;
    found.report(REGISTER_PROBLEMS.lapsedYetCited, { document: id, until, source }, [list, place]);
  };
  for (const [place, { document, source, use }] of register.citations.entries()) {
    if (use === "current") check(document, source.document, "citations", place);
  }
  for (const [place, { from, relation, to }] of register.relations.entries()) {
    if (AUTHORITY.has(relation)) check(to, from, "relations", place);
  }
}

/** Of each document the youngest date to which it refers. */
function youngestReferences(register: DocumentRegister): ReadonlyMap<string, PlainDate> {
  const youngest = new Map<string, PlainDate>();
  const note = (source: string, id: string) => {
    const date = register.document(id)?.date ?? null;
    const known = youngest.get(source);
    if (date !== null && (known === undefined || known < date)) youngest.set(source, date);
  };
  for (const { source, document } of register.citations) note(source.document, document);
  for (const { from, to } of register.relations) note(from, to);
  return youngest;
}

function reportIssuers(register: DocumentRegister, found: ProblemCollector): void {
  for (const [place, { id, number, issuers }] of register.documents.entries()) {
    for (const issuer of issuers) reportIssuer(id, number, issuer, ["documents", place], found);
  }
  for (const [place, { document: id, issuer }] of register.citations.entries()) {
    const number = register.document(id)?.number ?? null;
    if (issuer !== null) reportIssuer(id, number, issuer, ["citations", place], found);
  }
}

function reportIssuer(
  document: string,
  number: DocumentNumber | null,
  issuer: string,
  path: readonly (string | number)[],
  found: ProblemCollector,
): void {
  if (number === null) return;
  const { issuers, host } = numberParts(number);
  const letters = [...issuers, ...(host === null ? [] : [host])].map(
    (group) => assemblyOf(group)?.issuer ?? group,
  );
  const meant = letters.map((group) => BODIES_OF_LETTERS.find(([known]) => known.includes(group))?.[1]);
  // Letters that are not known can mean any body.
  if (meant.some((form) => form === undefined || form.test(issuer))) return;
  found.report(REGISTER_PROBLEMS.issuerUnfit, { document, issuer, letters: letters.join("-") }, path);
}

const BODIES_OF_LETTERS: readonly (readonly [letters: readonly string[], bodies: RegExp])[] = [
  [["CP"], /^government:VN@[^:]+$/u],
  [["TTg"], /^government:VN@[^:]+:prime-minister$/u],
  [["QH", "UBTVQH"], /^government:VN@[^:]+:national-assembly/u],
  [["UBND", "HĐND"], /^government:(?!VN@)/u],
  [["TW"], /^party:VN@/u],
  [["TU", "HU", "QU", "ThU", "ĐU", "ĐUCA", "ĐĐ", "ĐĐHNDT"], /^party:(?!VN@)/u],
  [["BCĐ"], /^steeringCommittee:/u],
  [["BCA"], /^police:VN@/u],
  [["CAT", "CATP", "CAH", "CAX"], /^police:(?!VN@)/u],
  [["MTTW"], /^front:VN@/u],
  [["MTTQ"], /^front:/u],
  [["HND", "HNDT", "HNĐT"], /^farmers:/u],
  [["CCB"], /^veterans:/u],
];

function reportPrints(register: DocumentRegister, found: ProblemCollector): void {
  for (const [place, document] of register.documents.entries()) {
    for (const ways of [numbersOf(register, document), datesOf(register, document)]) {
      if (ways.length < 2) continue;
      found.report(REGISTER_PROBLEMS.printedTwoWays, { document: document.id, ways }, ["documents", place]);
    }
  }
}

function numbersOf(register: DocumentRegister, { id, number }: RegisteredDocument): readonly string[] {
  const cited = register.citationsOf(id).map((citation) => citation.number);
  return distinct([number, ...cited.map((printed) => (printed === null ? null : withoutTyping(printed)))]);
}

/** Spaces, kinds of dashes and brackets about a drafting unit are no other way of writing a number. */
function withoutTyping(printed: string): string {
  const joined = printed
    .normalize("NFC")
    .replace(/\s/gu, "")
    .replace(/\p{Pd}/gu, "-");
  return joined.replace(/\((?<unit>[^()]*)\)$/u, "-$<unit>");
}

function datesOf(register: DocumentRegister, { id, date }: RegisteredDocument): readonly string[] {
  return distinct([date, ...register.citationsOf(id).map((citation) => citation.date)]);
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return Object.freeze([...new Set(values)].filter((value) => value !== null));
}

/** One body whose letters are spelled in two ways that look alike. */
function reportLetters(register: DocumentRegister, found: ProblemCollector): void {
  const spellings = new Map<string, { body: string; ways: Set<string> }>();
  for (const { number, issuers } of register.documents) {
    const [body] = issuers;
    const letters = number === null ? undefined : numberParts(number).issuers[0];
    if (body === undefined || letters === undefined) continue;
    const key = `${body} ${lettersShape(letters)}`;
    const known = spellings.get(key) ?? { body, ways: new Set() };
    spellings.set(key, known);
    known.ways.add(letters);
  }
  for (const { body, ways } of spellings.values()) {
    if (ways.size > 1) found.report(REGISTER_PROBLEMS.printedTwoWays, { document: body, ways: [...ways] });
  }
}
