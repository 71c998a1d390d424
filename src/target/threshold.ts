import type { Brand } from "../kernel/brand.ts";
import { type Amount, type Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { countOf, MOST_DECIMALS } from "./count.ts";
import { TARGET_PROBLEMS } from "./problems.ts";

/** How a figure must stand to the level of a threshold. */
export type Comparison = "atLeast" | "moreThan" | "atMost" | "lessThan";

/** All comparisons, the lower limits first. */
export const COMPARISONS = /* @__PURE__ */ Object.freeze([
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
] as const satisfies readonly Comparison[]);

/** A percentage as code writes it: `"90%"`, `"66.67%"`, with a dot for decimals. A bare `0.9` does not compile. */
export type Percentage = `${number}%`;

/** A level that is a count, not a rate: `{ count: 3000 }`. */
export interface CountLevel {
  readonly count: Amount;
}

/** An exact decimal number from 0 up as text, in its one canonical spelling: `"66.67"`, never `"66.670"`. */
export type LevelText = Brand<string, "LevelText">;

/** Asks for a rate (tỷ lệ): "đạt tỷ lệ từ 90 % trở lên". Plain data: it survives JSON. */
export interface RatioThreshold {
  readonly kind: "ratio";
  readonly comparison: Comparison;
  readonly percent: LevelText;
}

/** Asks for a number (số lượng): "ít nhất 3.000 lượt", "không để xảy ra vụ nào". Plain data: it survives JSON. */
export interface CountThreshold {
  readonly kind: "count";
  readonly comparison: Comparison;
  readonly count: LevelText;
}

/** Asks for a change on a base period: "giảm ít nhất 5 % so với cùng kỳ". Plain data: it survives JSON. */
export interface ChangeThreshold {
  readonly kind: "fall" | "rise";
  readonly comparison: "atLeast";
  readonly percent: LevelText;
}

/** What a target asks for (ngưỡng của chỉ tiêu). */
export type Threshold = RatioThreshold | CountThreshold | ChangeThreshold;

/** All kinds of threshold. */
export const KINDS = ["ratio", "count", "fall", "rise"] as const satisfies readonly Threshold["kind"][];

/** Makes a threshold of a percentage or of a count. */
export interface ThresholdMaker {
  (level: Percentage): RatioThreshold;
  (level: CountLevel): CountThreshold;
  (level: Percentage | CountLevel): RatioThreshold | CountThreshold;
}

/**
 * Not less than (từ … trở lên, ít nhất, tối thiểu, không dưới).
 *
 * @throws DomainError `target.badPercentage`; `target.negative` for a count below zero; the problems of `parseAmount`
 * @example
 * import { atLeast } from "antq/target";
 * atLeast("90%") //=> { kind: "ratio", comparison: "atLeast", percent: "90" }
 * atLeast({ count: 3000 }) //=> { kind: "count", comparison: "atLeast", count: "3000" }
 * atLeast("-1%") //=> throws target.badPercentage
 */
export const atLeast: ThresholdMaker = /* @__PURE__ */ thresholdThatIs("atLeast");

/**
 * More than, the level itself not enough (trên, hơn).
 *
 * @throws DomainError as `atLeast`
 * @example
 * import { moreThan, requiredCount } from "antq/target";
 * String(requiredCount(moreThan("85%"), 100)) //=> "86"
 */
export const moreThan: ThresholdMaker = /* @__PURE__ */ thresholdThatIs("moreThan");

/**
 * Not more than (không quá, tối đa, … trở xuống).
 *
 * @throws DomainError as `atLeast`
 * @example
 * import { atMost, requiredCount } from "antq/target";
 * String(requiredCount(atMost("5%"), 126)) //=> "6"
 */
export const atMost: ThresholdMaker = /* @__PURE__ */ thresholdThatIs("atMost");

/**
 * Less than, the level itself too much (dưới).
 *
 * @throws DomainError as `atLeast`
 * @example
 * import { lessThan, requiredCount } from "antq/target";
 * String(requiredCount(lessThan("5%"), 100)) //=> "4"
 */
export const lessThan: ThresholdMaker = /* @__PURE__ */ thresholdThatIs("lessThan");

/**
 * Not one (không để xảy ra vụ nào): a count of 0.
 *
 * @example
 * import { checkTarget, none } from "antq/target";
 * checkTarget(none, { count: 0 }).outcome //=> "met"
 * checkTarget(none, { count: 2 }).outcome //=> "missed"
 */
export const none: CountThreshold = /* @__PURE__ */ atMost({ count: 0 });

/**
 * A fall by so much of the base or more (giảm ít nhất … % so với cùng kỳ); `"0%"` asks for no rise, from a base of 0 too.
 *
 * @throws DomainError `target.badPercentage`; `target.fallOverAll` above 100 %
 * @example
 * import { checkTarget, fallOfAtLeast } from "antq/target";
 * checkTarget(fallOfAtLeast("5%"), { now: 95, base: 100 }).outcome //=> "met"
 * checkTarget(fallOfAtLeast("5%"), { now: 96, base: 100 }).outcome //=> "missed"
 */
export function fallOfAtLeast(level: Percentage): ChangeThreshold {
  return unwrap(safeRate("fall", "atLeast", level));
}

/**
 * A rise by so much of the base or more (tăng ít nhất … % so với cùng kỳ).
 *
 * @throws DomainError `target.badPercentage`
 * @example
 * import { requiredCount, riseOfAtLeast } from "antq/target";
 * String(requiredCount(riseOfAtLeast("10%"), 127)) //=> "140"
 */
export function riseOfAtLeast(level: Percentage): ChangeThreshold {
  return unwrap(safeRate("rise", "atLeast", level));
}

function thresholdThatIs(comparison: Comparison): ThresholdMaker {
  function make(level: Percentage): RatioThreshold;
  function make(level: CountLevel): CountThreshold;
  function make(level: Percentage | CountLevel): RatioThreshold | CountThreshold;
  function make(level: Percentage | CountLevel): RatioThreshold | CountThreshold {
    return unwrap<RatioThreshold | CountThreshold>(
      isCountLevel(level) ? safeCount(comparison, level.count) : safeRate("ratio", comparison, level),
    );
  }
  return make;
}

function isCountLevel(level: unknown): level is CountLevel {
  return "count" in Object(level);
}

export function safeCount(comparison: Comparison, level: unknown): Result<CountThreshold> {
  const found: Problem[] = [];
  const count = levelText(countOf(level, "count", MOST_DECIMALS, found));
  return found.length > 0 ? failure(...found) : success(Object.freeze({ kind: "count", comparison, count }));
}

export function safeRate<Kind extends "ratio" | "fall" | "rise", Compared extends Comparison>(
  kind: Kind,
  comparison: Compared,
  level: unknown,
): Result<{ readonly kind: Kind; readonly comparison: Compared; readonly percent: LevelText }> {
  const given = quoteInput(level);
  if (typeof level !== "string" || !PERCENTAGE.test(level)) {
    return failure(TARGET_PROBLEMS.badPercentage({ given }));
  }
  const percent = safeParseAmount(level.slice(0, -1));
  if (!percent.ok) return percent;
  if (kind === "fall" && percent.value.gt(100)) return failure(TARGET_PROBLEMS.fallOverAll({ given }));
  return success(Object.freeze({ kind, comparison, percent: levelText(percent.value) }));
}

const PERCENTAGE = /^(?:0|[1-9]\d*)(?:\.\d+)?%$/u;

function levelText(level: Decimal): LevelText {
  return level.toString() as LevelText;
}
