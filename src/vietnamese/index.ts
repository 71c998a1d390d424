export { BOUND_WORDS } from "./bound-words.ts";
export { type FoldedText, foldLoosely, foldName, foldText } from "./letters.ts";
export { MULTIPLIERS } from "./multipliers.ts";
export {
  formatCount,
  formatNumber,
  type NumberFormat,
  parseNumber,
  readCount,
  readNumber,
  safeParseNumber,
} from "./number.ts";
export type { TextSpan } from "./offset-map.ts";
export type { AmbiguousNumber, PrintedNumber, SettledNumber } from "./printed-number.ts";
export {
  type AmbiguousQuantity,
  formatQuantity,
  type PrintedQuantity,
  parseQuantity,
  type Quantity,
  readQuantity,
  safeParseQuantity,
} from "./quantity.ts";
export { isUnitWord, unitsNamed } from "./unit-word-lookup.ts";
export { type Counted, UNIT_WORDS, type UnitWord, type UnitWordEntry } from "./unit-words.ts";
