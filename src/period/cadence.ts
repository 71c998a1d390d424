import { DomainError, quoteInput } from "../kernel/problem.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";

const MONTHS_IN = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

/** The lengths of window into which a reporting year is cut evenly: tháng, quý, 6 tháng, năm. */
export type Cadence = keyof typeof MONTHS_IN;

/** All cadences, from the shortest. */
export const CADENCES: readonly Cadence[] = /* @__PURE__ */ Object.freeze([
  "month",
  "quarter",
  "halfYear",
  "year",
]);

/** How many months a window of a length has. */
export function monthsIn(cadence: Cadence): number {
  if (typeof cadence === "string" && Object.hasOwn(MONTHS_IN, cadence)) return MONTHS_IN[cadence];
  throw new DomainError([PERIOD_PROBLEMS.unknownCadence({ given: quoteInput(cadence) })]);
}
