import type { PlainDate } from "../date/plain-date.ts";
import type { Citation } from "../document/citation.ts";
import { findCitations } from "../document/find-citations.ts";
import { type LineAndColumn, linesOf } from "../document/line-and-column.ts";
import type { Language, Problem } from "../kernel/problem.ts";
import type { DocumentRegister } from "../register/register.ts";
import type { RegisteredDocument } from "../register/register-record.ts";
import { type CitationCheck, citationChecker, otherIssuer } from "./check-citation.ts";
import type { Claim, ClaimVerdict } from "./claim.ts";
import { readClaims } from "./read-claims.ts";

/** What an audit may know besides the text. */
export interface AuditOptions {
  /** Documents, to tell which citations are of one that is unknown, printed otherwise or no longer in force. */
  readonly register?: DocumentRegister;
  /** The day of the text; where it is not given, the latest day of a document that it cites. */
  readonly day?: PlainDate;
}

/** A citation with its place, and all that is odd about it. */
export interface AuditedCitation extends Citation, LineAndColumn {
  /** The document of the register that is meant; `null` without a register, and where it leaves a doubt. */
  readonly registered: RegisteredDocument | null;
  /** The citation's own warnings, those of its document, and what the register knows. */
  readonly problems: readonly Problem[];
}

/** A claim with its place. */
export interface AuditedClaim extends Claim, LineAndColumn {}

/** Something in a text that a reader should look at. */
export interface Finding extends LineAndColumn {
  readonly about: "claim" | "citation";
  /** How a claim came out; `odd` for a citation. */
  readonly verdict: "fails" | "open" | "odd";
  readonly raw: string;
  /** One sentence or more in each language, with the arithmetic where there is some. */
  readonly message: Readonly<Record<Language, string>>;
}

/** A report, read once by someone who checks everything (kết quả soát báo cáo). */
export interface AuditReport {
  readonly citations: readonly AuditedCitation[];
  readonly claims: readonly AuditedClaim[];
  /** What should be looked at, in order of the text. */
  readonly findings: readonly Finding[];
  /** How many claims hold, fail and stay open. */
  readonly counts: Readonly<Record<ClaimVerdict, number>>;
}

/**
 * Audits a report (soát báo cáo): which documents it cites, which arithmetic it claims, and what of it a reader should
 * look at, each with line and column.
 *
 * @example
 * import { auditReport } from "antq/audit";
 * const text = "Toàn xã có 60 tổ tự quản, gồm 35 tổ ở thôn và 24 tổ ở khu phố.\nCó 54/60 tổ hoạt động tốt, đạt 90%.";
 * const { counts, findings } = auditReport(text);
 * counts //=> { holds: 1, fails: 1, open: 0 }
 * findings.map(({ line, column, raw }) => [line, column, raw]) //=> [[1, 12, "60 tổ"]]
 * findings[0]?.message.en
 * //=> "35 + 24 = 59 ≠ 60. The total is printed as 60, but its parts add up to 59: correct the total or a part."
 */
export function auditReport(text: string, options: AuditOptions = {}): AuditReport {
  const at = linesOf(text);
  const found = findCitations(text);
  const check = checkerOf(found, options);
  const citations = found.map((citation) =>
    Object.freeze({ ...citation, ...at(citation.span.start), ...checked(citation, check) }),
  );
  const claims = readClaims(text).map((claim) => Object.freeze({ ...claim, ...at(claim.span.start) }));
  const count = (sought: ClaimVerdict) => claims.filter(({ verdict }) => verdict === sought).length;
  return Object.freeze({
    citations: Object.freeze(citations),
    claims: Object.freeze(claims),
    findings: Object.freeze(
      inOrder([...claims.flatMap(findingOfClaim), ...citations.flatMap(findingOfCitation)]),
    ),
    counts: Object.freeze({ holds: count("holds"), fails: count("fails"), open: count("open") }),
  });
}

type Check = (citation: Citation) => CitationCheck;

function checkerOf(citations: readonly Citation[], { register, day }: AuditOptions): Check {
  if (register === undefined) return () => ({ registered: null, problems: [] });
  return citationChecker(register, day ?? latestDay(citations));
}

/** A text is at least as young as the youngest document that it cites. */
function latestDay(citations: readonly Citation[]): PlainDate | null {
  let latest: PlainDate | null = null;
  for (const { cited } of citations) {
    if (cited.date !== null && (latest === null || cited.date > latest)) latest = cited.date;
  }
  return latest;
}

function checked(citation: Citation, check: Check): Pick<AuditedCitation, "registered" | "problems"> {
  const { registered, problems } = check(citation);
  const { warnings, document } = citation;
  const all = [...warnings, ...document.warnings, ...otherIssuer(citation), ...problems];
  return { registered, problems: Object.freeze(all) };
}

function findingOfClaim(claim: AuditedClaim): readonly Finding[] {
  const { verdict, raw, line, column, arithmetic, problems } = claim;
  if (verdict === "holds") return [];
  const message = (language: Language) =>
    [`${arithmetic[language]}.`, ...problems.map((problem) => problem.message[language])].join(" ");
  return [
    finding({
      about: "claim",
      verdict,
      raw,
      line,
      column,
      message: { vi: message("vi"), en: message("en") },
    }),
  ];
}

function findingOfCitation({ raw, line, column, problems }: AuditedCitation): readonly Finding[] {
  if (problems.length === 0) return [];
  const message = (language: Language) => problems.map((problem) => problem.message[language]).join(" ");
  return [
    finding({
      about: "citation",
      verdict: "odd",
      raw,
      line,
      column,
      message: { vi: message("vi"), en: message("en") },
    }),
  ];
}

function finding(found: Finding): Finding {
  return Object.freeze({ ...found, message: Object.freeze(found.message) });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((left, right) => left.line - right.line || left.column - right.column);
}
