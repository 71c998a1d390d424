import { addBounds, BOUND_PHRASES, BOUNDS, type Bound, negateBound } from "../kernel/bound.ts";
import { type Amount, Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { declareProblems, type Language, nestProblems, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";

/**
 * A printed number with the word that goes before it (số kèm từ chỉ giới hạn): "trên 3.300" is 3300, more than;
 * "gần 1" is 1, less than.
 */
export interface Bounded {
  readonly value: Decimal;
  readonly bound: Bound;
}

const PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  unknownBound: {
    en: ({ given }: { given: string }) => `${given} is no bound: choose ${listed("en")}.`,
    vi: ({ given }) => `${given} không phải từ chỉ giới hạn: hãy chọn ${listed("vi")}.`,
  },
});

/**
 * A number with its bound; without one it is exact.
 *
 * @throws DomainError the problems of `parseAmount`; `indicator.unknownBound`
 * @example
 * import { bounded } from "antq/indicator";
 * bounded(3300, "moreThan").bound //=> "moreThan"
 * String(bounded("20.122").value) //=> "20.122"
 */
export function bounded(value: Amount, bound: Bound = "exact"): Bounded {
  return unwrap(safeBounded(value, bound));
}

/** As `bounded`, answering a `Result` instead of throwing; takes anything at all. */
export function safeBounded(value: unknown, bound: unknown): Result<Bounded> {
  const amount = safeParseAmount(value);
  const word = safeParseBound(bound);
  if (amount.ok && word.ok) return success(boundedBy(amount.value, word.value));
  return failure(
    ...(amount.ok ? [] : nestProblems(amount.problems, "value")),
    ...(word.ok ? [] : nestProblems(word.problems, "bound")),
  );
}

/** Takes one of the words of `BOUNDS`. */
export function safeParseBound(input: unknown): Result<Bound> {
  const bound = BOUNDS.find((known) => known === input);
  if (bound !== undefined) return success(bound);
  return failure(PROBLEMS.unknownBound({ given: quoteInput(input) }));
}

/** The words as code writes them, each with its meaning. */
function listed(language: Language): string {
  return BOUNDS.map((bound) => `\`${bound}\` (${BOUND_PHRASES[bound][language]})`).join(", ");
}

function boundedBy(value: Decimal, bound: Bound): Bounded {
  return Object.freeze({ value, bound });
}

/**
 * The sum of two printed numbers, as one would print it: more than 3300 and more than 1700 are more than 5000. On
 * whole numbers that is true but not the last word, since 3301 and 1701 are 5002: where the ends decide something,
 * add the intervals.
 *
 * @throws DomainError `amount.outOfRange`
 * @example
 * import { addBounded, bounded } from "antq/indicator";
 * const sum = addBounded(bounded(3300, "moreThan"), bounded(12));
 * [String(sum.value), sum.bound] //=> ["3312", "moreThan"]
 */
export function addBounded(left: Bounded, right: Bounded): Bounded {
  return sumBounded([left, right]);
}

/**
 * One printed number less another; what is subtracted turns its bound round: 10 less "more than 3" is less than 7.
 *
 * @throws DomainError `amount.outOfRange`
 * @example
 * import { bounded, subtractBounded } from "antq/indicator";
 * const rest = subtractBounded(bounded(10), bounded(3, "moreThan"));
 * [String(rest.value), rest.bound] //=> ["7", "lessThan"]
 */
export function subtractBounded(left: Bounded, right: Bounded): Bounded {
  return sumBounded([left, boundedBy(right.value.negated(), negateBound(right.bound))]);
}

/**
 * The sum of any number of printed numbers; of none it is exactly 0.
 *
 * @throws DomainError `amount.outOfRange` where the sum is too large to be kept exactly
 * @example
 * import { bounded, sumBounded } from "antq/indicator";
 * sumBounded([bounded(5), bounded(8000, "moreThan"), bounded(1, "lessThan")]).bound //=> "about"
 */
export function sumBounded(values: Iterable<Bounded>): Bounded {
  let sum = new Decimal(0);
  let bound: Bound = "exact";
  for (const each of values) {
    sum = sum.plus(each.value);
    bound = addBounds(bound, each.bound);
  }
  return boundedBy(unwrap(safeParseAmount(sum)), bound);
}
