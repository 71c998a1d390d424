import { quoteInput } from "../kernel/problem.ts";
import { failure, type Result, unwrap } from "../kernel/result.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import { COMPARISONS, safeChange, safeCount, safeRatio, type Threshold } from "./threshold.ts";

/**
 * Takes a threshold back from JSON: the plain data of `atLeast("90%")` and its like, and nothing else.
 *
 * @throws DomainError `target.notAThreshold`; the problems of the level
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
  const { kind, comparison, percent, count }: Readonly<Record<string, unknown>> = Object(input);
  const known = COMPARISONS.find((each) => each === comparison);
  const level = typeof percent === "string" ? `${percent}%` : percent;
  if (kind === "ratio" && known !== undefined) return safeRatio(known, level);
  if (kind === "count" && known !== undefined) return safeCount(known, count);
  if ((kind === "fall" || kind === "rise") && known === "atLeast") return safeChange(kind, level);
  return failure(TARGET_PROBLEMS.notAThreshold({ given: quoteInput(input) }));
}
