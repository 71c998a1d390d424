import type { FlowGraph } from "./flow-graph.ts";

/**
 * The work that may still be spent on telling the contradictions of one series apart. Reports can contradict each other
 * in far more ways than there are reports; where they do, those that hang together are called contradicted as a whole.
 */
export interface Steps {
  left: number;
}

/** Enough for any honest series with a few slips, and no more than in proportion to the reports. */
export function stepsFor({ from }: FlowGraph): number {
  return 100_000 + 64 * from.length;
}

/** Takes some steps; false where none are left. */
export function spend(steps: Steps, taken: number): boolean {
  steps.left -= taken;
  return steps.left >= 0;
}
