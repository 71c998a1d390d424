import { ProblemCollector } from "../kernel/problem-collector.ts";
import { failure, type Result, success } from "../kernel/result.ts";

/** The rows of all results as one frozen list, or the problems of all. */
export function gathered<Row>(results: readonly Result<readonly Row[]>[]): Result<readonly Row[]> {
  const found = new ProblemCollector();
  for (const result of results) if (!result.ok) found.addAll(result.problems);
  if (!found.isEmpty) return failure(...found.problems);
  return success(Object.freeze(results.flatMap((result) => (result.ok ? result.value : []))));
}
