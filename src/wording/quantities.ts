import type { Bound } from "../kernel/bound.ts";
import type { Decimal } from "../kernel/decimal.ts";
import type { Language } from "../kernel/problem.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";
import { wordQuantity } from "./number.ts";

/** A number with what it counts, as a pair of figures has it. */
export interface WordedQuantity {
  readonly value: Decimal;
  readonly unit: UnitWord;
  readonly bound?: Bound;
}

/**
 * Figures on one matter side by side, each with its own unit: `06 vụ/07 đối tượng`. Each can be read back from between
 * the strokes; only a unit that has a stroke itself, as a density has, is not told from two figures.
 *
 * @example
 * import { Decimal } from "antq/kernel";
 * import { wordQuantities } from "antq/wording";
 * const incidents = { value: new Decimal(6), unit: "incident" } as const;
 * const subjects = { value: new Decimal(7), unit: "subject" } as const;
 * wordQuantities([incidents, subjects], "vi") //=> "06 vụ/07 đối tượng"
 * wordQuantities([incidents, subjects], "en") //=> "6 incidents/7 subjects"
 */
export function wordQuantities(quantities: readonly WordedQuantity[], language: Language): string {
  return quantities.map(({ value, unit, bound }) => wordQuantity(value, unit, language, bound)).join("/");
}
