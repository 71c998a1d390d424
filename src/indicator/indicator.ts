import type { PlainDate } from "../date/plain-date.ts";
import type { Validity } from "../date/validity.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Language } from "../kernel/problem.ts";
import type { Sector } from "../territory/sector.ts";
import type { Tier } from "../territory/tier.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";
import type { Behaviour } from "./behaviour.ts";
import type { IndicatorCode } from "./indicator-code.ts";

/** Who counts an indicator first (cấp và ngành thu thập), and on which days that holds. */
export interface Collection {
  readonly tier: Tier;
  readonly sectors: readonly Sector[];
  readonly validity: Validity;
}

/**
 * How an indicator belongs to another (chỉ tiêu thành phần). `by` says what divides the whole ("offence", "result");
 * parts of one whole by one divider stand beside each other:
 * - `partition`: they share nothing and leave nothing out, so they add up to the whole;
 * - `subset`: they share nothing but may leave something out, so they add up to the whole at most;
 * - `overlapping`: they may share something, so only each by itself is the whole at most.
 */
export interface Part {
  readonly whole: IndicatorCode;
  readonly relation: PartRelation;
  readonly by: string;
}

/** See `Part`. */
export type PartRelation = "partition" | "subset" | "overlapping";

/** All relations of a part to its whole. */
export const PART_RELATIONS = /* @__PURE__ */ deepFreeze([
  "partition",
  "subset",
  "overlapping",
] as const satisfies readonly PartRelation[]);

/** A flow that adds to a stock, or takes from it: opening + added - removed = closing (tồn đầu kỳ, tăng, giảm). */
export interface Change {
  readonly stock: IndicatorCode;
  readonly direction: ChangeDirection;
}

/** Whether a flow adds to its stock (tăng) or takes from it (giảm). */
export type ChangeDirection = "adds" | "removes";

/** Both directions of a change. */
export const CHANGE_DIRECTIONS = /* @__PURE__ */ deepFreeze([
  "adds",
  "removes",
] as const satisfies readonly ChangeDirection[]);

/** From a day on an indicator takes the place of another (thay thế); a comparison across that day says so. */
export interface Replacement {
  readonly code: IndicatorCode;
  readonly from: PlainDate;
}

/**
 * What is counted (chỉ tiêu): its unit, how it counts, who collects it, and what it has to do with other indicators.
 *
 * `standsFor` is `"assessmentYear"` for a stock that is registered or recognised year by year. `addsOverPlaces` is
 * false where the figures of two places have no sum, such as the number of neighbouring countries. `correctable`
 * says that a later cumulative figure may honestly be smaller than an earlier one.
 */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly name: Readonly<Record<Language, string>>;
  readonly unit: UnitWord;
  readonly decimals: number;
  readonly behaviour: Behaviour;
  readonly standsFor: StandsFor;
  readonly addsOverPlaces: boolean;
  readonly correctable: boolean;
  readonly collection: readonly Collection[];
  readonly partOf: readonly Part[];
  readonly changes: Change | null;
  readonly replaces: readonly Replacement[];
}

/** What a stock stands for: its day (tại thời điểm), or the year for which it was assessed (năm xét, công nhận). */
export type StandsFor = "day" | "assessmentYear";

/** All that a stock can stand for. */
export const STANDS_FOR = /* @__PURE__ */ deepFreeze([
  "day",
  "assessmentYear",
] as const satisfies readonly StandsFor[]);

/**
 * What is computed from two indicators (tỷ lệ, mật độ), always after both were added up. A part is `null` where print
 * does not say what was divided. `multiplier` is what the quotient is multiplied by for print: 100 for per cent, and
 * 100 too for persons per square kilometre where the area is in hectares.
 */
export interface RatioIndicator {
  readonly code: IndicatorCode;
  readonly name: Readonly<Record<Language, string>>;
  readonly unit: UnitWord;
  readonly decimals: number;
  readonly multiplier: number;
  readonly numerator: IndicatorCode | null;
  readonly denominator: IndicatorCode | null;
  readonly collection: readonly Collection[];
}
