import { nestProblems } from "../kernel/problem.ts";
import { failure, type Result, unwrap } from "../kernel/result.ts";
import { misfit, TARGET_PROBLEMS } from "./problems.ts";
import { COMPARISONS, type Comparison, KINDS, safeCount, safeRate, type Threshold } from "./threshold.ts";

/**
 * Takes a threshold back from JSON: the plain data of `atLeast("90%")` and its like, and nothing else.
 *
 * @throws DomainError `target.notAThreshold`; the problems of the level; each with its field in the path
 * @example
 * import { atLeast, parseThreshold } from "antq/target";
 * parseThreshold(JSON.parse(JSON.stringify(atLeast("66.67%")))) //=> { kind: "ratio", comparison: "atLeast", percent: "66.67" }
 * parseThreshold("90%") //=> throws target.notAThreshold
 */
export function parseThreshold(input: unknown): Threshold {
  return unwrap(safeParseThreshold(input));
}

/** As `parseThreshold`, answering a `Result` instead of throwing. */
export function safeParseThreshold(input: unknown): Result<Threshold> {
  const { kind, comparison, count, percent }: Readonly<Record<string, unknown>> = Object(input);
  if (!isAmong(KINDS, kind)) return failure(misfit(TARGET_PROBLEMS.notAThreshold, kind, KINDS, "kind"));
  const allowed = kind === "ratio" || kind === "count" ? COMPARISONS : CHANGES;
  if (!isAmong(allowed, comparison)) {
    return failure(misfit(TARGET_PROBLEMS.notAThreshold, comparison, allowed, "comparison"));
  }
  if (kind === "count") return safeCount(comparison, count);
  const level = typeof percent === "string" ? `${percent}%` : percent;
  const threshold = kind === "ratio" ? safeRate(kind, comparison, level) : safeRate(kind, "atLeast", level);
  return threshold.ok ? threshold : failure(...nestProblems(threshold.problems, "percent"));
}

const CHANGES: readonly Comparison[] = ["atLeast"];

function isAmong<Word>(words: readonly Word[], given: unknown): given is Word {
  return words.some((word) => word === given);
}
