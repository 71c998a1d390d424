import { BOUND_PHRASES, type Bound } from "../kernel/bound.ts";
import { Decimal } from "../kernel/decimal.ts";
import { declareProblems } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import type { Bounded } from "./bounded.ts";

/** All that a figure can be (khoảng giá trị), both ends included; `null` where there is no end. */
export interface Interval {
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

/**
 * The numbers that a figure can take: its decimals, and whether it can be below zero. Things counted or measured
 * cannot, which is what holds where `sign` is not given; a difference of two figures can.
 */
export interface Scale {
  readonly decimals: number;
  readonly sign?: "notNegative" | "any";
}

const PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  emptyInterval: {
    en: ({ value, bound, decimals }: { value: string; bound: Bound; decimals: number }) =>
      `No number fits "${BOUND_PHRASES[bound].en} ${value}" with ${decimals} decimals and this sign: check the figure and its bound.`,
    vi: ({ value, bound, decimals }) =>
      `Không có số nào thỏa "${BOUND_PHRASES[bound].vi} ${value}" với ${decimals} chữ số thập phân và dấu đã nêu: hãy kiểm tra số liệu và giới hạn.`,
  },
});

/** The problem of a figure that no number fits. */
export const EMPTY_INTERVAL = PROBLEMS.emptyInterval;

/**
 * What a printed number can stand for. "Trên 3.300 lượt" is 3301 or more, "gần 5 vụ" 0 to 4; "khoảng" says nothing
 * certain in either direction.
 *
 * @throws DomainError `indicator.emptyInterval` for fewer than no things, or 3.5 of what is counted in wholes
 * @example
 * import { bounded, intervalOf } from "antq/indicator";
 * const many = intervalOf(bounded(3300, "moreThan"), { decimals: 0 });
 * [String(many.least), many.most] //=> ["3301", null]
 * const few = intervalOf(bounded(5, "lessThan"), { decimals: 0 });
 * [String(few.least), String(few.most)] //=> ["0", "4"]
 */
export function intervalOf(figure: Bounded, scale: Scale): Interval {
  return unwrap(safeIntervalOf(figure, scale));
}

/** As `intervalOf`, answering a `Result` instead of throwing. */
export function safeIntervalOf(figure: Bounded, scale: Scale): Result<Interval> {
  const least = largest(lowerEnd(figure, scale.decimals), scale.sign === "any" ? null : new Decimal(0));
  const most = upperEnd(figure, scale.decimals);
  if (least === null || most === null || least.lte(most)) return success(Object.freeze({ least, most }));
  const facts = { value: figure.value.toString(), bound: figure.bound, decimals: scale.decimals };
  return failure(PROBLEMS.emptyInterval(facts));
}

type End = "included" | "excluded" | "none";

const ENDS = {
  exact: { lower: "included", upper: "included" },
  moreThan: { lower: "excluded", upper: "none" },
  atLeast: { lower: "included", upper: "none" },
  lessThan: { lower: "none", upper: "excluded" },
  atMost: { lower: "none", upper: "included" },
  about: { lower: "none", upper: "none" },
} as const satisfies Readonly<Record<Bound, Readonly<Record<"lower" | "upper", End>>>>;

function lowerEnd({ value, bound }: Bounded, decimals: number): Decimal | null {
  const end = ENDS[bound].lower;
  if (end === "none") return null;
  if (end === "included") return rounded(value, decimals, Decimal.ROUND_CEIL);
  return rounded(value, decimals, Decimal.ROUND_FLOOR).plus(stepOf(decimals));
}

function upperEnd({ value, bound }: Bounded, decimals: number): Decimal | null {
  const end = ENDS[bound].upper;
  if (end === "none") return null;
  if (end === "included") return rounded(value, decimals, Decimal.ROUND_FLOOR);
  return rounded(value, decimals, Decimal.ROUND_CEIL).minus(stepOf(decimals));
}

type Rounding = typeof Decimal.ROUND_CEIL | typeof Decimal.ROUND_FLOOR;

function rounded(value: Decimal, decimals: number, direction: Rounding): Decimal {
  // Adding zero turns the -0 that rounding -0.5 up leaves into 0.
  return value.toDecimalPlaces(decimals, direction).plus(0);
}

/** The distance from one number of the scale to the next. */
function stepOf(decimals: number): Decimal {
  return new Decimal(`1e-${decimals}`);
}

function largest(left: Decimal | null, right: Decimal | null): Decimal | null {
  if (left === null || right === null) return left ?? right;
  return left.gte(right) ? left : right;
}

/**
 * All sums of a number of the one and a number of the other, and no others.
 *
 * @example
 * import { addIntervals, bounded, intervalOf } from "antq/indicator";
 * const counts = { decimals: 0 };
 * const sum = addIntervals(intervalOf(bounded(3300, "moreThan"), counts), intervalOf(bounded(1700, "moreThan"), counts));
 * String(sum.least) //=> "5002"
 */
export function addIntervals(left: Interval, right: Interval): Interval {
  return Object.freeze({ least: add(left.least, right.least), most: add(left.most, right.most) });
}

/**
 * All differences of a number of the one and a number of the other, and no others.
 *
 * @example
 * import { bounded, intervalOf, subtractIntervals } from "antq/indicator";
 * const counts = { decimals: 0 };
 * const rest = subtractIntervals(intervalOf(bounded(10), counts), intervalOf(bounded(5, "lessThan"), counts));
 * [String(rest.least), String(rest.most)] //=> ["6", "10"]
 */
export function subtractIntervals(left: Interval, right: Interval): Interval {
  return addIntervals(left, { least: negate(right.most), most: negate(right.least) });
}

function add(left: Decimal | null, right: Decimal | null): Decimal | null {
  return left === null || right === null ? null : left.plus(right);
}

function negate(end: Decimal | null): Decimal | null {
  return end === null ? null : new Decimal(0).minus(end);
}
