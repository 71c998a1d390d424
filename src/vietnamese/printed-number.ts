import type { Decimal } from "../kernel/decimal.ts";

/** A number that can be read in one way only. */
export interface SettledNumber {
  /** The number itself, multipliers worked in. */
  readonly value: Decimal;
  /**
   * How many decimals were printed, zeros included: 1 in `92,0`. What was printed in a multiplier has those that
   * are left: none in `5,7 vạn`.
   */
  readonly decimals: number;
}

/**
 * A number whose dot has two meanings: `8.022` is 8,022 or 8022. It has no value, so that the caller must face
 * both readings: first the dot as a decimal point, then as standing between thousands.
 */
export interface AmbiguousNumber {
  readonly value: null;
  readonly readings: readonly [SettledNumber, SettledNumber];
}

/** A number as a document prints it (con số). `value` is null where it has two readings. */
export type PrintedNumber = SettledNumber | AmbiguousNumber;
