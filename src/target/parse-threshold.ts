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
  const comparison = COMPARISONS.find((known) => known === field(input, "comparison"));
  if (comparison === undefined) return notAThreshold(input);
  const kind = field(input, "kind");
  switch (kind) {
    case "ratio":
      return safeRatio(comparison, percentageOf(input));
    case "count":
      return safeCount(comparison, field(input, "count"));
    case "fall":
    case "rise":
      return comparison === "atLeast" ? safeChange(kind, percentageOf(input)) : notAThreshold(input);
    default:
      return notAThreshold(input);
  }
}

function percentageOf(input: unknown): unknown {
  const percent = field(input, "percent");
  return typeof percent === "string" ? `${percent}%` : percent;
}

function field(input: unknown, name: string): unknown {
  if (typeof input !== "object" || input === null) return undefined;
  return Object.getOwnPropertyDescriptor(input, name)?.value;
}

function notAThreshold(input: unknown): Result<Threshold> {
  return failure(TARGET_PROBLEMS.notAThreshold({ given: quoteInput(input) }));
}
