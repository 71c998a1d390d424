import type { Decimal } from "antq/kernel";
import {
  type PrintedNumber,
  type PrintedQuantity,
  parseNumber,
  type Quantity,
  UNIT_WORDS,
  type UnitWord,
} from "antq/vietnamese";

/* What must not compile. The compiler checks this file; nothing runs it. */

declare const number: PrintedNumber;
declare const quantity: PrintedQuantity;
declare const settled: Quantity;

// @ts-expect-error an ambiguous number has no value to add to
export const sum: Decimal = number.value.plus(1);

// @ts-expect-error a settled number has no readings, an ambiguous one no single value
export const readings = number.readings;

// @ts-expect-error an ambiguous quantity has no unit before its readings are faced
export const unit = quantity.unit;

export const faced: readonly Decimal[] =
  quantity.value === null ? quantity.readings.map(({ value }) => value) : [quantity.value];

// @ts-expect-error what was read cannot be changed
settled.bound = "exact";

// @ts-expect-error a unit word is one of the table
export const unknown: UnitWord = "buffalo";

// @ts-expect-error the table cannot be changed
UNIT_WORDS.incident.decimals = 2;

// @ts-expect-error what is already a number needs no parser
parseNumber(66_315.44);
