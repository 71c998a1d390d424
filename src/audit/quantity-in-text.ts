import type { Bound } from "../kernel/bound.ts";
import type { TextSpan } from "../vietnamese/offset-map.ts";
import type { Quantity } from "../vietnamese/quantity.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";

/**
 * How the amounts of a quantity belong together: `single`; `pair`, two measures of one thing (`06 vụ/07 đối tượng`);
 * `partOfWhole`, which may also be this period and the last one (`13/13 xã`); `series`, three or more measures.
 */
export type QuantityShape = "single" | "pair" | "partOfWhole" | "series";

/** One figure with what it counts. */
export interface AmountInText {
  /** From the words for the bound to the unit. */
  readonly span: TextSpan;
  readonly raw: string;
  /** One, or several where the print leaves them open: `8.022km`. */
  readonly readings: readonly Quantity[];
  /** The unit printed after it, or after the whole of a `partOfWhole`; `null` where none is known. */
  readonly unit: UnitWord | null;
  /** The words that say what is counted, as far as the next sign: "mô hình nuôi gà". */
  readonly noun: string;
  readonly bound: Bound;
}

/** A quantity in a text (số liệu): one amount, or several joined by a slash. */
export interface QuantityInText {
  readonly span: TextSpan;
  readonly raw: string;
  readonly shape: QuantityShape;
  readonly amounts: readonly AmountInText[];
}

/** As `AmountInText`, in places of the plain text. */
export interface PlacedAmount extends TextSpan {
  /** Where its digits start, and where they and their multipliers end. */
  readonly number: TextSpan;
  readonly readings: readonly Quantity[];
  readonly unit: UnitWord | null;
  readonly noun: string;
  readonly bound: Bound;
  /** A sign right before the digits, as in "(-12,5%)"; a dash before a part is none. */
  readonly sign: "+" | "-" | null;
}

/** As `QuantityInText`, in places of the plain text. */
export interface PlacedQuantity extends TextSpan {
  readonly shape: QuantityShape;
  readonly amounts: readonly PlacedAmount[];
}
