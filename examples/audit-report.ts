/*
 * What in a report does not add up: in goes a text file, out comes each claim and citation that a reader should look at,
 * with line and column, or JSON. The exit status is 1 when a claim fails, 2 when the text could not be read.
 *
 *     npx tsx examples/audit-report.ts REPORT.txt [--json] [--en]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type AuditReport, auditReport, type Finding } from "antq/audit";
import type { Language } from "antq/kernel";
import { DOCUMENT_REGISTER } from "antq/movement";

const SIGNS = { fails: "✗", open: "?", odd: "!" } as const;
const USAGE = "Cách dùng: npx tsx examples/audit-report.ts TỆP.txt [--json] [--en]";

try {
  const options = { json: { type: "boolean" }, en: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  const report = auditReport(readFileSync(file, "utf8"), { register: DOCUMENT_REGISTER });
  console.log(values.json ? JSON.stringify(report, null, 2) : page(report, values.en ? "en" : "vi"));
  process.exitCode = report.counts.fails > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function page({ findings, counts, citations }: AuditReport, language: Language): string {
  const lines = findings.map(({ line, column, verdict, raw, message }: Finding) =>
    [`${SIGNS[verdict]} ${line}:${column}  ${raw.replace(/\s+/gu, " ")}`, `    ${message[language]}`].join(
      "\n",
    ),
  );
  const { holds, fails, open } = counts;
  const summary = {
    vi: `${holds} phép tính đúng, ${fails} sai, ${open} chưa kết luận được; ${citations.length} lần viện dẫn văn bản.`,
    en: `${holds} claims hold, ${fails} fail, ${open} stay open; ${citations.length} citations.`,
  };
  return [...lines, summary[language]].join("\n");
}
