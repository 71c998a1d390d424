import type { Language } from "../kernel/problem.ts";
import { OUTCOME_WORDS, type Outcome } from "../target/outcome.ts";

/**
 * The outcome of a check in words (kết quả đối chiếu): đạt, chưa đạt, chưa xác định được.
 *
 * @example
 * import { wordOutcome } from "antq/wording";
 * wordOutcome("missed", "vi") //=> "chưa đạt"
 * wordOutcome("undetermined", "en") //=> "undetermined"
 */
export function wordOutcome(outcome: Outcome, language: Language): string {
  return language === "vi" ? OUTCOME_WORDS[outcome] : outcome;
}
