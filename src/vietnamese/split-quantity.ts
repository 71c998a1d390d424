import type { Bound } from "../kernel/bound.ts";
import { quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { BOUND_AFTER, BOUND_BEFORE, boundAfter, boundBefore } from "./bound-words.ts";
import { AMOUNT, interpretNumber } from "./interpret-number.ts";
import { QUANTITY_PROBLEMS } from "./problems.ts";
import { UNIT, unitsNamed } from "./unit-word-lookup.ts";
import type { UnitWord } from "./unit-words.ts";
import { GAP, OPTIONAL_GAP } from "./words-pattern.ts";

/** The parts of a printed quantity. */
export interface QuantityParts {
  readonly bound: Bound;
  /** The number with its multipliers, as printed. */
  readonly number: string;
  /** What the unit word can mean; `[null]` where none is printed. */
  readonly units: readonly (UnitWord | null)[];
}

const WORDS_BEFORE: string = /* @__PURE__ */ wordsBefore();

function wordsBefore(): string {
  return `(?:(?<before>${BOUND_BEFORE})${GAP})?(?:(?<from>từ)${GAP})?`;
}

/**
 * A quantity with its parts as named groups, for use in larger patterns; the text is folded before, letter case
 * aside. A finder still has to see to it that no digit or letter stands right before.
 */
const QUANTITY: string = /* @__PURE__ */ quantity();

function quantity(): string {
  const unit = `(?:${OPTIONAL_GAP}(?<unit>${UNIT}))?`;
  return `${WORDS_BEFORE}(?<number>${AMOUNT})${unit}(?:${OPTIONAL_GAP}(?<after>${BOUND_AFTER}))?`;
}

const WHOLE = /* @__PURE__ */ new RegExp(`^${QUANTITY}$`, "iu");

/** Parts a folded and trimmed text; `given` is what problems call it. */
export function splitQuantity(text: string, given: string): Result<QuantityParts> {
  const groups = WHOLE.exec(text)?.groups;
  if (groups === undefined) return explainFailure(text, given);
  const bound = boundOf(groups["before"], groups["from"], groups["after"]);
  if (bound === null) return failure(QUANTITY_PROBLEMS.bounds({ given }));
  const unit = groups["unit"];
  return success({
    bound,
    number: groups["number"] ?? "",
    units: unit === undefined ? [null] : unitsNamed(unit),
  });
}

/** The bound that all words around the number agree on; `null` where they do not, or `từ` stands alone. */
function boundOf(
  before: string | undefined,
  from: string | undefined,
  after: string | undefined,
): Bound | null {
  if (before === undefined && after === undefined) return from === undefined ? "exact" : null;
  const first = before === undefined ? null : boundBefore(before);
  const last = after === undefined ? null : boundAfter(after);
  if (last === null) return from === undefined ? first : null;
  return first === null || first === last ? last : null;
}

const LOOSE = /* @__PURE__ */ new RegExp(
  String.raw`^${WORDS_BEFORE}(?<number>${AMOUNT}|[+-]?\d[\d., ]*)(?<words>.*)$`,
  "isu",
);

/** What is wrong with a text that is no quantity: its number, the words after it, or all of it. */
function explainFailure(text: string, given: string): Result<never> {
  const { number, words } = LOOSE.exec(text)?.groups ?? {};
  if (number === undefined || words === undefined) return failure(QUANTITY_PROBLEMS.unreadable({ given }));
  const interpretation = interpretNumber(number, given);
  if (!interpretation.ok) return interpretation;
  return failure(QUANTITY_PROBLEMS.unknownUnit({ words: quoteInput(words.trim()) }));
}
