import type { IndicatorCode } from "../indicator/indicator-code.ts";
import type { StatementSource } from "../indicator/statement.ts";
import type { Language } from "../kernel/problem.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { RecognitionRate } from "./recognition-rate.ts";
import type { Threshold } from "./threshold.ts";

/**
 * A target (chỉ tiêu) as a document sets it: a threshold, what it is asked of, where and when. Plain data.
 *
 * `counting` says whether each kind must reach the level by itself or all together; many documents do not say, and
 * then both readings are offered. `years` are reporting years, both ends included. `standard` names the `Standard` by
 * which things are recognised, `rate` which of the three rates is meant; `null` where that is no matter.
 */
export interface Target<T extends Threshold = Threshold> {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly threshold: T;
  readonly kinds: readonly TargetKind[];
  readonly counting: TargetCounting;
  readonly rate: RecognitionRate | null;
  readonly place: UnitId | null;
  readonly years: { readonly first: number; readonly last: number } | null;
  readonly standard: string | null;
  readonly source: StatementSource;
}

/** Whether a target is counted kind by kind (từng loại), all together (tính gộp), or the document does not say. */
export type TargetCounting = (typeof TARGET_COUNTINGS)[number];

/** All ways of counting. */
export const TARGET_COUNTINGS = ["perKind", "pooled", "unstated"] as const;

/** One kind of thing that a target speaks of (khu dân cư, xã, cơ quan …) and the figures that tell of it. */
export interface TargetKind {
  readonly kind: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly figures: TargetFigures;
}

/** The indicators to look up: two for a rate, or a ratio of the catalogue, or one for a count or a change. */
export type TargetFigures =
  | { readonly numerator: IndicatorCode; readonly denominator: IndicatorCode }
  | { readonly ratio: IndicatorCode }
  | { readonly indicator: IndicatorCode };
