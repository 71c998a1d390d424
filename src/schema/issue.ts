import type * as z from "zod";
import { en, vi } from "zod/locales";
import { type Language, nestProblem, type Problem } from "../kernel/problem.ts";

/** What carries a problem through zod. A path is copied, since zod writes into it. */
export function issueOf(
  problem: Problem,
  input: unknown,
  context: { readonly error?: unknown },
): z.core.$ZodRawIssue {
  const issue = { code: "custom" as const, path: [...problem.path], params: { problem }, input };
  // A message given here is final; without one zod asks the caller's error map.
  return context.error === undefined ? { ...issue, message: problem.message.en } : issue;
}

/**
 * The sentences of problems in a language, as the error map of one parse. Issues that are zod's own, from schemas
 * around ours, are said in zod's words for that language.
 *
 * @example
 * import { documentDateSchema, sentencesIn } from "antq/schema";
 * import * as z from "zod";
 * const reportSchema = z.object({ title: z.string(), reportedOn: documentDateSchema });
 * const { error } = reportSchema.safeParse({ reportedOn: 45292 }, { error: sentencesIn("vi") });
 * error?.issues.map(({ message }) => message.slice(0, 38)) //=> ["Đầu vào không hợp lệ: mong đợi string,", "45292 không phải chuỗi văn bản: hãy đư"]
 */
export function sentencesIn(language: Language): z.core.$ZodErrorMap {
  const { localeError } = LOCALES[language]();
  return (issue) => problemIn(issue)?.message[language] ?? localeError(issue);
}

const LOCALES = { en, vi } as const satisfies Record<Language, () => { localeError: z.core.$ZodErrorMap }>;

/**
 * The problem that an issue carries, with the whole path of the issue; `null` for an issue of zod's own.
 *
 * @example
 * import { plainDateSchema, problemOf } from "antq/schema";
 * import * as z from "zod";
 * const reportSchema = z.object({ reportedOn: plainDateSchema });
 * const { error } = reportSchema.safeParse({ reportedOn: "2024-02-30" });
 * const [problem] = (error?.issues ?? []).map(problemOf);
 * problem?.code //=> "date.noSuchDay"
 * problem?.path //=> ["reportedOn"]
 */
export function problemOf(issue: z.core.$ZodIssue): Problem | null {
  const problem = problemIn(issue);
  if (problem === undefined) return null;
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  return nestProblem({ ...problem, path: [] }, ...path);
}

/** What zod hands on of an issue is typed loosely: `params` is the caller's word, so it is looked at. */
function problemIn(issue: { readonly code?: unknown; readonly params?: unknown }): Problem | undefined {
  const { params } = issue;
  if (issue.code !== "custom" || typeof params !== "object" || params === null) return undefined;
  return "problem" in params && isProblem(params.problem) ? params.problem : undefined;
}

function isProblem(given: unknown): given is Problem {
  if (typeof given !== "object" || given === null) return false;
  return "code" in given && "facts" in given && "message" in given && hasSentences(given.message);
}

function hasSentences(message: unknown): boolean {
  if (typeof message !== "object" || message === null || !("en" in message && "vi" in message)) return false;
  return typeof message.en === "string" && typeof message.vi === "string";
}
