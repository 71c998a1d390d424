import type { Amount, Decimal } from "../kernel/decimal.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { countOf, MOST_DECIMALS, ZERO } from "./count.ts";
import { type Knowledge, knowledgeOf, NO_DOUBTS, type Sides } from "./knowledge.ts";
import { misfit, type Side, TARGET_PROBLEMS } from "./problems.ts";
import { comparesOnly } from "./rule.ts";
import { type AsOf, type Known, RELATIONS, type Relation, type Subject } from "./subject.ts";
import { KINDS, type Threshold } from "./threshold.ts";
import { fitted, misfitOf, withUnknown } from "./within-whole.ts";

/** A subject read; where there are objections there is no verdict, whatever its sides are. */
export interface Evidence extends Sides {
  readonly relation: Relation;
  readonly decimals: number;
  readonly asOf: AsOf | null;
  readonly objections: readonly Problem[];
  /** Of several rows taken together, where their rate is highest. */
  readonly highest?: readonly [part: Decimal, whole: Decimal];
}

/** Reads a subject as its threshold needs it: a rate, a number or a change. */
export function safeEvidenceOf(threshold: Threshold, subject: Subject): Result<Evidence> {
  const { kind }: Threshold = Object(threshold);
  // Plain JavaScript may give anything for a threshold.
  if (!KINDS.includes(kind)) {
    return failure(misfit(TARGET_PROBLEMS.notAThreshold, kind, KINDS, "threshold", "kind"));
  }
  const given = Object(subject);
  // A figure as it stands is a number.
  const fields: Fields = kind === "count" && "coverage" in given ? { count: given } : given;
  if (!(FIELDS[kind][0] in fields))
    return failure(misfit(TARGET_PROBLEMS.notASubject, subject, FIELDS[kind]));
  const { decimals = 0 } = fields;
  const areDecimals = Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
  if (areDecimals) return evidenceOf(threshold, fields, decimals);
  return failure(TARGET_PROBLEMS.notDecimals({ given: quoteInput(decimals) }, ["decimals"]));
}

/** What a subject is made of, for each kind of threshold. */
export const FIELDS = {
  ratio: ["numerator", "denominator", "asOf"],
  count: ["count"],
  fall: ["now", "base"],
  rise: ["now", "base"],
} as const satisfies Record<Threshold["kind"], readonly string[]>;

/** What a subject may hold, whatever is asked of it. */
interface Fields extends Readonly<Partial<Record<Side, Known>>> {
  readonly unknown?: Amount | undefined;
  readonly decimals?: number | undefined;
  readonly asOf?: AsOf | undefined;
  readonly relation?: Relation;
}

/** What every threshold comes down to is one count over another; a plain count is so many to one. */
function evidenceOf(threshold: Threshold, fields: Fields, decimals: number): Result<Evidence> {
  const { kind } = threshold;
  const [over, under = "base"] = FIELDS[kind];
  const { unknown, asOf = null } = fields;
  const relation = kind === "ratio" ? (fields.relation ?? "partOfWhole") : "independent";
  const denominator = kind === "count" ? 1 : (fields[under] ?? null);
  const found: Problem[] = [];
  if (!RELATIONS.includes(relation)) {
    found.push(misfit(TARGET_PROBLEMS.unknownRelation, relation, RELATIONS, "relation"));
  }
  const counted = knowledgeOf(fields[over] ?? null, over, decimals, found);
  const wholeDecimals = relation === "perMeasure" ? MOST_DECIMALS : decimals;
  const whole = denominator === null ? null : knowledgeOf(denominator, under, wholeDecimals, found);
  const unreported = unknown === undefined ? ZERO : countOf(unknown, "unknown", decimals, found);
  if (found.length > 0) return failure(...found);
  const read = { numerator: withUnknown(counted, unreported), denominator: whole };
  const excess = relation === "partOfWhole" ? misfitOf(read, unreported) : null;
  // A denominator of zero is no exception, whatever stands over it; but nothing can be added up from there.
  if (excess !== null && whole?.most?.isZero() !== true) return failure(excess);
  const fits = relation === "partOfWhole" && excess === null ? fitted(read, unreported) : read;
  return success({
    numerator: fits.numerator,
    denominator: excess === null ? fits.denominator : null,
    relation,
    decimals,
    asOf,
    objections: objectionsTo(threshold, fits.denominator, under),
  });
}

/** A rate of nothing, or of what may be nothing, is no rate; whether something rose or fell at all needs none. */
export function objectionsTo(
  threshold: Threshold,
  denominator: Knowledge | null,
  side: Side,
): readonly Problem[] {
  if (denominator === null) return [TARGET_PROBLEMS.missingDenominator({ side })];
  if (!denominator.least.isZero() || comparesOnly(threshold)) return NO_DOUBTS;
  return denominator.stated === null ? denominator.doubts : [TARGET_PROBLEMS.zeroDenominator({ side })];
}
