import { ProblemCollector } from "../kernel/problem-collector.ts";
import { listOf, optional, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { identityOf } from "./key.ts";
import { REGISTER_PROBLEMS } from "./problems.ts";
import {
  type DocumentRelation,
  type RegisteredCitation,
  type RegisteredDocument,
  safeParseCitation,
  safeParseDocument,
  safeParseRelation,
} from "./register-record.ts";

/**
 * Documents, how they relate, and how they are cited (sổ văn bản). What stands in it is consistent in itself; what is
 * odd in the documents stays and is told by `odditiesOf`.
 */
export interface DocumentRegister {
  readonly documents: readonly RegisteredDocument[];
  readonly relations: readonly DocumentRelation[];
  readonly citations: readonly RegisteredCitation[];
  /** The document of an id. */
  readonly document: (id: string) => RegisteredDocument | undefined;
  /** The relations to earlier documents. */
  readonly relationsFrom: (id: string) => readonly DocumentRelation[];
  /** The relations from later documents. */
  readonly relationsTo: (id: string) => readonly DocumentRelation[];
  /** The citations of a document in others. */
  readonly citationsOf: (id: string) => readonly RegisteredCitation[];
}

/**
 * Makes a register of plain records `{ documents, relations, citations }`; the last two may be left out.
 *
 * @throws DomainError `register.twice`, `register.unknown`, `register.relatedToItself`, `register.numberOfKey`,
 * `register.yearOfKey`, and the problems of the records; all at once
 * @example
 * import { chainAbove, createRegister } from "antq/register";
 * const source = { document: "tam-duong-party", location: "II.1" };
 * const register = createRegister({
 *   documents: [{ id: "644-CV/HU", number: "644-CV/HU" }, { id: "44-KL/TW" }],
 *   relations: [{ from: "644-CV/HU", relation: "implements", to: "44-KL/TW", source }],
 * });
 * register.document("644-CV/HU")?.number //=> "644-CV/HU"
 * chainAbove(register, "644-CV/HU").map(({ document }) => document.id) //=> ["44-KL/TW"]
 * createRegister({ documents: [{ id: "a" }, { id: "a" }] }) //=> throws register.twice
 */
export function createRegister(input: unknown): DocumentRegister {
  return unwrap(safeCreateRegister(input));
}

/** As `createRegister`, answering a `Result` instead of throwing; takes anything at all. */
export function safeCreateRegister(input: unknown): Result<DocumentRegister> {
  const content = safeParseContent(input);
  if (!content.ok) return content;
  const found = problemsOf(content.value);
  return found.isEmpty ? success(registerOf(content.value)) : failure(...found.problems);
}

const safeParseContent = /* @__PURE__ */ recordOf({
  documents: listOf(safeParseDocument),
  relations: optional(listOf(safeParseRelation), []),
  citations: optional(listOf(safeParseCitation), []),
});

type Content = Pick<DocumentRegister, "documents" | "relations" | "citations">;

function problemsOf({ documents, relations, citations }: Content): ProblemCollector {
  const found = new ProblemCollector();
  const seen = new Set<string>();
  for (const [place, document] of documents.entries()) {
    for (const field of ["id", "key"] as const) {
      const given = document[field];
      if (given === null) continue;
      // Of two records with one id, or one key, it could not be told which is meant.
      if (seen.has(`${field} ${given}`)) {
        found.report(REGISTER_PROBLEMS.twice, { given }, ["documents", place, field]);
      }
      seen.add(`${field} ${given}`);
    }
    reportOtherKey(found, document, place);
  }
  const check = (list: string, place: number, field: string, id: string) => {
    if (!seen.has(`id ${id}`)) found.report(REGISTER_PROBLEMS.unknown, { id }, [list, place, field]);
  };
  for (const [place, { from, to }] of relations.entries()) {
    check("relations", place, "from", from);
    check("relations", place, "to", to);
    if (from === to) found.report(REGISTER_PROBLEMS.relatedToItself, { id: from }, ["relations", place]);
  }
  for (const [place, { document }] of citations.entries()) check("citations", place, "document", document);
  return found;
}

function reportOtherKey(found: ProblemCollector, document: RegisteredDocument, place: number): void {
  const { key, number, date } = document;
  if (key === null) return;
  const identity = identityOf(key);
  if (number !== null && identity.number !== number) {
    found.report(REGISTER_PROBLEMS.numberOfKey, { key, number }, ["documents", place, "number"]);
  }
  if (date !== null && identity.series === "yearly" && identity.year !== Number(date.slice(0, 4))) {
    found.report(REGISTER_PROBLEMS.yearOfKey, { key, date }, ["documents", place, "date"]);
  }
}

function registerOf(content: Content): DocumentRegister {
  const documents = Object.freeze(content.documents.map(withNumber));
  const { relations, citations } = content;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const upwards = grouped(relations, ({ from }) => from);
  const downwards = grouped(relations, ({ to }) => to);
  const cited = grouped(citations, ({ document }) => document);
  return Object.freeze({
    documents,
    relations,
    citations,
    document: (id: string) => byId.get(id),
    relationsFrom: (id: string) => upwards.get(id) ?? [],
    relationsTo: (id: string) => downwards.get(id) ?? [],
    citationsOf: (id: string) => cited.get(id) ?? [],
  });
}

function withNumber(document: RegisteredDocument): RegisteredDocument {
  const { key, number } = document;
  return key === null || number !== null
    ? document
    : Object.freeze({ ...document, number: identityOf(key).number });
}

function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group === undefined) groups.set(by(row), [row]);
    else group.push(row);
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}
