/*
 * Which documents a text cites, and where: in goes a text file, out comes a list by document, each with the lines and
 * columns of its citations and what is odd about them, or JSON.
 *
 *     npx tsx examples/citations.ts TEXT.txt [--json]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Citation, type CitedDocument, DOCUMENT_KINDS, findCitations, linesOf } from "antq/document";

const USAGE = "Cách dùng: npx tsx examples/citations.ts TỆP.txt [--json]";

try {
  const options = { json: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  const text = readFileSync(file, "utf8");
  const documents = byDocument(text);
  console.log(values.json ? JSON.stringify(documents, null, 2) : documents.map(paragraph).join("\n\n"));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function byDocument(text: string) {
  const at = linesOf(text);
  const groups = new Map<CitedDocument, Citation[]>();
  for (const citation of findCitations(text)) {
    const group = groups.get(citation.document) ?? [];
    group.push(citation);
    groups.set(citation.document, group);
  }
  return [...groups].map(([document, citations]) => ({
    document,
    citations: citations.map((citation) => ({ ...citation, ...at(citation.span.start) })),
  }));
}

interface Listed {
  readonly document: CitedDocument;
  readonly citations: readonly (Citation & { readonly line: number; readonly column: number })[];
}

function paragraph({ document, citations }: Listed): string {
  const { canonical, kind, date, issuer, warnings } = document;
  const facts = [kind === null ? null : DOCUMENT_KINDS[kind].vi, date, issuer].filter(
    (fact) => fact !== null,
  );
  return [
    `${canonical} (${facts.join(", ")})`,
    ...warnings.map(({ message }) => `  ! ${message.vi}`),
    ...citations.flatMap(({ line, column, raw, warnings: odd }) => [
      `  ${line}:${column}  ${raw.replace(/\s+/gu, " ")}`,
      ...odd.map(({ message }) => `         ! ${message.vi}`),
    ]),
  ].join("\n");
}
