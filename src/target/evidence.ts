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
import { misfit, type Side, TARGET_PROBLEMS } from "./problems.ts";
import { type AsOf, type Known, RELATIONS, type Relation, type Subject } from "./subject.ts";
import { KINDS, type Threshold } from "./threshold.ts";
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
  const { kind }: Threshold = Object(threshold);
  // Plain JavaScript may give anything for a threshold.
  if (!KINDS.includes(kind)) {
    return failure(misfit(TARGET_PROBLEMS.notAThreshold, kind, KINDS, "threshold", "kind"));
  }
  const question = questionOf(kind, subject);
  if (question === null) return failure(misfit(TARGET_PROBLEMS.notASubject, subject, FIELDS[kind]));
  const { decimals = 0 } = question.details;
  const areDecimals = Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
  if (areDecimals) return evidenceOf(question, decimals);
  return failure(TARGET_PROBLEMS.notDecimals({ given: quoteInput(decimals) }, ["decimals"]));
}

/** What a subject is made of, for each kind of threshold. */
export const FIELDS = {
  ratio: ["numerator", "denominator", "asOf"],
  count: ["count"],
  fall: ["now", "base"],
  rise: ["now", "base"],
} as const satisfies Record<Threshold["kind"], readonly string[]>;

/** What every threshold comes down to: one count over another. */
interface Question {
  readonly numerator: Known;
  readonly denominator: Known;
  readonly sides: readonly [numerator: Side, denominator: Side];
  readonly relation: Relation;
  readonly details: Details;
}

/** What a subject may hold, whatever is asked of it. */
interface Fields extends Details, Readonly<Partial<Record<Side, Known>>> {
  readonly relation?: Relation;
}

interface Details {
  readonly unknown?: Amount | undefined;
  readonly decimals?: number | undefined;
  readonly asOf?: AsOf | undefined;
}

function questionOf(kind: Threshold["kind"], subject: Subject): Question | null {
  const [over, under = "base"] = FIELDS[kind];
  const fields: Fields = Object(subject);
  const isFigure = kind === "count" && "coverage" in fields;
  if (!isFigure && !(over in fields)) return null;
  return {
    numerator: (isFigure ? Object(subject) : fields[over]) ?? null,
    // A plain count is so many to one.
    denominator: kind === "count" ? 1 : (fields[under] ?? null),
    sides: [over, under],
    relation: kind === "ratio" ? (fields.relation ?? "partOfWhole") : "independent",
    details: fields,
  };
}

function evidenceOf(
  { numerator, denominator, sides, relation, details }: Question,
  decimals: number,
): Result<Evidence> {
  const { unknown, asOf = null } = details;
  const found: Problem[] = [];
  if (!RELATIONS.includes(relation)) {
    found.push(misfit(TARGET_PROBLEMS.unknownRelation, relation, RELATIONS, "relation"));
  }
  const counted = knowledgeOf(numerator, sides[0], decimals, found);
  const wholeDecimals = relation === "perMeasure" ? MOST_DECIMALS : decimals;
  const whole = denominator === null ? null : knowledgeOf(denominator, sides[1], wholeDecimals, found);
  const unreported = unknown === undefined ? ZERO : countOf(unknown, "unknown", decimals, found);
  if (found.length > 0) return failure(...found);
  const read = { numerator: withUnknown(counted, unreported), denominator: whole };
  const excess = relation === "partOfWhole" ? misfitOf(read, unreported) : null;
  // A denominator of zero is no exception, whatever stands over it; but nothing can be added up from there.
  const isOfNone = excess !== null && whole?.most?.isZero() === true;
  if (excess !== null && !isOfNone) return failure(excess);
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
