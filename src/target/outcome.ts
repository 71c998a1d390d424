/** Whether a target is met (đạt), missed (chưa đạt), or cannot be decided from what is known (chưa xác định được). */
export type Outcome = "met" | "missed" | "undetermined";

/** The outcomes as documents say them; their English words are their names. */
export const OUTCOME_WORDS = {
  met: "đạt",
  missed: "chưa đạt",
  undetermined: "chưa xác định được",
} as const satisfies Record<Outcome, string>;

/** What several outcomes come to where all must be met: one that is missed decides, whatever the others are. */
export function outcomeOfAll(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("missed")) return "missed";
  return outcomes.length === 0 || outcomes.includes("undetermined") ? "undetermined" : "met";
}
