import type { PlainDate } from "../date/plain-date.ts";
import type { Figure } from "../indicator/figure.ts";
import type { Bound } from "../kernel/bound.ts";
import type { Amount } from "../kernel/decimal.ts";
import type { ChangeThreshold, CountThreshold, RatioThreshold, Threshold } from "./threshold.ts";

/**
 * A count as far as it is known: exactly (`119`), by a bound (`{ value: 3300, bound: "moreThan" }`, also a `Bounded`),
 * as a `Figure` whose coverage may be incomplete, or not at all (`null`, which is not zero).
 */
export type Known = Amount | { readonly value: Amount; readonly bound: Bound } | Figure | null;

/** The day on which a count of units was true (thời điểm của số liệu); `"unstated"` where the document does not say. */
export type AsOf = PlainDate | "unstated";

/**
 * How a numerator stands to its denominator:
 * - `partOfWhole`: some of all (126 khu dân cư, of which 119), so it can never exceed it; what holds where nothing is
 *   said;
 * - `independent`: counts of different things (persons for each household), or a result against a plan; any rate is
 *   possible;
 * - `perMeasure`: things for each unit of a measure (persons for each square kilometre); any rate is possible, and the
 *   denominator may have any decimals.
 */
export type Relation = "partOfWhole" | "independent" | "perMeasure";

/** All relations, the usual one first. */
export const RELATIONS: readonly Relation[] = /* @__PURE__ */ Object.freeze([
  "partOfWhole",
  "independent",
  "perMeasure",
] as const);

/**
 * Some of all, on a day. `unknown` says how many of the whole have not been reported: the numerator may still grow by
 * so many. `decimals` says how finely both are counted; 0 where not given, for things counted whole.
 */
export interface RatioSubject {
  readonly numerator: Known;
  readonly denominator: Known;
  readonly asOf: AsOf;
  readonly unknown?: Amount | undefined;
  readonly relation?: Relation | undefined;
  readonly decimals?: number | undefined;
}

/** A number by itself, to be checked against a count; it needs no day, since it has no denominator. */
export interface CountSubject {
  readonly count: Known;
  readonly asOf?: AsOf | undefined;
  readonly decimals?: number | undefined;
}

/** This period beside its base (cùng kỳ), both counted alike: a fall or a rise. */
export interface ChangeSubject {
  readonly now: Known;
  readonly base: Known;
  readonly asOf?: AsOf | undefined;
  readonly decimals?: number | undefined;
}

/** What can be checked against a threshold. */
export type Subject = RatioSubject | CountSubject | ChangeSubject | Figure;

/** What a threshold is checked against: a rate, a number (also a `Figure` as it stands) or a change. */
export type SubjectOf<T extends Threshold> = T extends RatioThreshold
  ? RatioSubject
  : T extends CountThreshold
    ? CountSubject | Figure
    : T extends ChangeThreshold
      ? ChangeSubject
      : never;
