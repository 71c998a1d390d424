import type { Language } from "./problem.ts";

/**
 * How a printed figure stands to the true one, kept with its value: `exact`; `moreThan` (hơn, trên); `atLeast`
 * (từ … trở lên, ít nhất, tối thiểu, không dưới); `lessThan` (gần, dưới); `atMost` (không quá, tối đa, … trở
 * xuống); `about` (khoảng, ước), which says nothing certain in either direction.
 */
export type Bound = "exact" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "about";

/** All bounds, from the exact to the vague. */
export const BOUNDS = /* @__PURE__ */ Object.freeze([
  "exact",
  "moreThan",
  "atLeast",
  "lessThan",
  "atMost",
  "about",
] as const satisfies readonly Bound[]);

/** Each bound in words, as they stand before a number. */
export const BOUND_PHRASES = {
  exact: { vi: "đúng", en: "exactly" },
  moreThan: { vi: "hơn", en: "more than" },
  atLeast: { vi: "ít nhất", en: "at least" },
  lessThan: { vi: "dưới", en: "less than" },
  atMost: { vi: "không quá", en: "at most" },
  about: { vi: "khoảng", en: "about" },
} as const satisfies Record<Bound, Record<Language, string>>;

const NEGATED = {
  exact: "exact",
  moreThan: "lessThan",
  atLeast: "atMost",
  lessThan: "moreThan",
  atMost: "atLeast",
  about: "about",
} as const satisfies Record<Bound, Bound>;

/**
 * The bound of a figure that is subtracted: more than becomes less than.
 *
 * @example
 * import { negateBound } from "antq/kernel";
 * negateBound("moreThan") //=> "lessThan"
 */
export function negateBound(bound: Bound): Bound {
  return NEGATED[bound];
}

/**
 * The bound of a sum. Bounds of one direction keep it, strict if either is; opposite directions leave `about`.
 *
 * @example
 * import { addBounds, negateBound } from "antq/kernel";
 * addBounds("exact", negateBound("moreThan")) //=> "lessThan"
 * addBounds("moreThan", "atLeast") //=> "moreThan"
 * addBounds("moreThan", "lessThan") //=> "about"
 */
export function addBounds(left: Bound, right: Bound): Bound {
  if (left === "exact") return right;
  if (right === "exact" || left === right) return left;
  if (isLowerBound(left) && isLowerBound(right)) return "moreThan";
  if (isUpperBound(left) && isUpperBound(right)) return "lessThan";
  return "about";
}

/** Whether the true figure lies above the printed one, or on it. */
export function isLowerBound(bound: Bound): boolean {
  return bound === "moreThan" || bound === "atLeast";
}

/** Whether the true figure lies below the printed one, or on it. */
export function isUpperBound(bound: Bound): boolean {
  return bound === "lessThan" || bound === "atMost";
}
