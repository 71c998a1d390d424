import { readYear } from "../indicator/stated-time-record.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Language } from "../kernel/problem.ts";
import {
  filledListOf,
  filledText,
  keyOf,
  listOf,
  oneOf,
  optional,
  orNull,
  type Parser,
  recordOf,
} from "../kernel/record.ts";
import { readNames } from "../target/target-record.ts";
import { type Actor, type ActorRecord, readActor } from "./actor.ts";

/**
 * The kinds of review: an interim one takes stock on the way, a final one closes.
 *
 * @example
 * import { REVIEW_KINDS } from "antq/programme";
 * REVIEW_KINDS.interim.vi //=> "sơ kết"
 */
export const REVIEW_KINDS = /* @__PURE__ */ deepFreeze({
  interim: { vi: "sơ kết", en: "interim review" },
  final: { vi: "tổng kết", en: "final review" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>);

/** A kind of review: see `REVIEW_KINDS`. */
export type ReviewKind = keyof typeof REVIEW_KINDS;

/** A review (sơ kết, tổng kết) that a plan asks for. */
export interface Review {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly kind: ReviewKind;
  /** The years it is due in; `every` year of the plan; `unstated`: now and then ("định kỳ"). */
  readonly years: readonly number[] | "every" | "unstated";
  /** Who holds it, each for itself. */
  readonly lead: readonly Actor[];
  /** The document whose carrying out is reviewed; `null`: the plan itself, or no document. */
  readonly of: string | null;
  readonly location: string;
}

/** A review as a plain record, such as JSON holds; `lead` is empty and `of` is `null` where left out. */
export interface ReviewRecord {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly kind: ReviewKind;
  readonly years: readonly number[] | "every" | "unstated";
  readonly lead?: readonly ActorRecord[];
  readonly of?: string | null;
  readonly location: string;
}

const readYears = /* @__PURE__ */ filledListOf(readYear);
const readRecurrence = /* @__PURE__ */ oneOf(["every", "unstated"]);
const readReviewYears: Parser<Review["years"]> = (input) =>
  Array.isArray(input) ? readYears(input) : readRecurrence(input);

/** Takes the record of a review. */
export const readReview: Parser<Review> = /* @__PURE__ */ recordOf({
  code: filledText,
  name: readNames,
  kind: keyOf(REVIEW_KINDS),
  years: readReviewYears,
  lead: optional<readonly Actor[]>(listOf(readActor), []),
  of: optional<string | null>(orNull(filledText), null),
  location: filledText,
});

/**
 * The reviews that a plan asks for in a reporting year: those of that year and those of every year, in the order of
 * the plan. What is due "now and then" is due in no year.
 *
 * @example
 * import { PLAN_155 } from "antq/movement";
 * import { reviewsIn } from "antq/programme";
 * reviewsIn(PLAN_155, 2023).map(({ kind }) => kind) //=> ["interim", "final"]
 */
export function reviewsIn(
  plan: {
    readonly years: { readonly first: number; readonly last: number };
    readonly reviews: readonly Review[];
  },
  year: number,
): readonly Review[] {
  const isOfPlan = plan.years.first <= year && year <= plan.years.last;
  return Object.freeze(
    plan.reviews.filter(({ years }) =>
      typeof years === "string" ? years === "every" && isOfPlan : years.includes(year),
    ),
  );
}
