import type { Amount } from "../kernel/decimal.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import {
  countOf,
  type Knowledge,
  knowledgeOf,
  MOST_DECIMALS,
  NO_DOUBTS,
  type Sides,
  ZERO,
} from "./knowledge.ts";
import { type Side, TARGET_PROBLEMS } from "./problems.ts";
import type { AsOf, Known, Relation, Subject } from "./subject.ts";
import type { Threshold } from "./threshold.ts";
import { fitted, misfitOf, withUnknown } from "./within-whole.ts";

/** A subject read; where there are objections there is no verdict, whatever its sides are. */
export interface Evidence extends Sides {
  readonly relation: Relation;
  readonly decimals: number;
  readonly asOf: AsOf | null;
  readonly objections: readonly Problem[];
}

/** Reads a subject as its threshold needs it: a rate, a number or a change. */
export function safeEvidenceOf(threshold: Threshold, subject: Subject): Result<Evidence> {
  const question = questionOf(threshold, subject);
  if (question === null) {
    const facts = { given: quoteInput(subject), expected: FIELDS[threshold.kind] };
    return failure(TARGET_PROBLEMS.notASubject(facts));
  }
  const { decimals = 0 } = question.details;
  const areDecimals = Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
  if (areDecimals) return evidenceOf(question, decimals);
  return failure(TARGET_PROBLEMS.notDecimals({ given: quoteInput(decimals) }, ["decimals"]));
}

/** What a subject is made of, for each kind of threshold. */
export const FIELDS = {
  ratio: "{ numerator, denominator, asOf }",
  count: "{ count }",
  fall: "{ now, base }",
  rise: "{ now, base }",
} as const satisfies Record<Threshold["kind"], string>;

/** What every threshold comes down to: one count over another. */
interface Question {
  readonly numerator: Known;
  readonly denominator: Known;
  readonly sides: readonly [numerator: Side, denominator: Side];
  readonly relation: Relation;
  readonly details: Details;
}

interface Details {
  readonly unknown?: Amount | undefined;
  readonly decimals?: number | undefined;
  readonly asOf?: AsOf | undefined;
}

function questionOf({ kind }: Threshold, subject: Subject): Question | null {
  if (typeof subject !== "object" || subject === null) return null;
  if (kind === "ratio" && "numerator" in subject) {
    const { numerator = null, denominator = null, relation = "partOfWhole" } = subject;
    return { numerator, denominator, sides: ["numerator", "denominator"], relation, details: subject };
  }
  if (kind === "count" && "coverage" in subject) return countedBy(subject, {});
  if (kind === "count" && "count" in subject) return countedBy(subject.count ?? null, subject);
  if ((kind === "fall" || kind === "rise") && "base" in subject) {
    const { now: numerator = null, base: denominator = null } = subject;
    return { numerator, denominator, sides: ["now", "base"], relation: "independent", details: subject };
  }
  return null;
}

/** A plain count is so many to one. */
function countedBy(count: Known, details: Details): Question {
  return { numerator: count, denominator: 1, sides: ["count", "base"], relation: "independent", details };
}

function evidenceOf(
  { numerator, denominator, sides, relation, details }: Question,
  decimals: number,
): Result<Evidence> {
  const { unknown, asOf = null } = details;
  const found: Problem[] = [];
  const counted = knowledgeOf(numerator, sides[0], decimals, found);
  const wholeDecimals = relation === "perMeasure" ? MOST_DECIMALS : decimals;
  const whole = denominator === null ? null : knowledgeOf(denominator, sides[1], wholeDecimals, found);
  const unreported = unknown === undefined ? ZERO : countOf(unknown, "unknown", decimals, found);
  if (found.length > 0) return failure(...found);
  const read = { numerator: withUnknown(counted, unreported), denominator: whole };
  const misfit = relation === "partOfWhole" ? misfitOf(read, unreported) : null;
  // A denominator of zero is no exception, whatever stands over it; but nothing can be added up from there.
  const isOfNone = misfit !== null && whole?.most?.isZero() === true;
  if (misfit !== null && !isOfNone) return failure(misfit);
  const fits = relation === "partOfWhole" && !isOfNone ? fitted(read, unreported) : read;
  return success({
    numerator: fits.numerator,
    denominator: isOfNone ? null : fits.denominator,
    relation,
    decimals,
    asOf,
    objections: objectionsTo(fits.denominator, sides[1]),
  });
}

/** A rate of nothing, or of what may be nothing, is no rate. */
export function objectionsTo(denominator: Knowledge | null, side: Side): readonly Problem[] {
  if (denominator === null) return [TARGET_PROBLEMS.missingDenominator({ side })];
  if (!denominator.least.isZero()) return NO_DOUBTS;
  return denominator.stated === null ? denominator.doubts : [TARGET_PROBLEMS.zeroDenominator({ side })];
}
