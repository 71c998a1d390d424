import type { Bound } from "../kernel/bound.ts";

/** What one collecting unit knows of a time: a sum over the months that are known, scaled; `NaN` beyond the exact range. */
export interface UnitReading {
  readonly months: number;
  readonly value: number;
  readonly bound: Bound;
  /** The number of the day on which a stock was read. */
  readonly day: number | null;
  /** Whether more would be known if reports did not contradict each other. */
  readonly isContradicted: boolean;
}

/** What a silent unit knows. */
export const NOTHING_READ: UnitReading = /* @__PURE__ */ Object.freeze({
  months: 0,
  value: 0,
  bound: "exact",
  day: null,
  isContradicted: false,
});
