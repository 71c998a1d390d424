import { Decimal } from "../kernel/decimal.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import {
  countOf,
  exactly,
  isFigure,
  type Knowledge,
  knowledgeOf,
  NO_DOUBTS,
  type Sides,
} from "./knowledge.ts";
import { type Side, TARGET_PROBLEMS } from "./problems.ts";
import type { AsOf, ChangeSubject, CountSubject, Known, RatioSubject, Relation, Subject } from "./subject.ts";
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
  if (typeof subject !== "object" || subject === null) return notASubject(threshold, subject);
  if (threshold.kind === "ratio") {
    return "numerator" in subject ? evidenceOfRatio(subject) : notASubject(threshold, subject);
  }
  if (threshold.kind === "count") {
    if ("coverage" in subject) return evidenceOfCount({ count: subject });
    return "count" in subject ? evidenceOfCount(subject) : notASubject(threshold, subject);
  }
  return "base" in subject ? evidenceOfChange(subject) : notASubject(threshold, subject);
}

const FIELDS = {
  ratio: "{ numerator, denominator, asOf }",
  count: "{ count }",
  fall: "{ now, base }",
  rise: "{ now, base }",
} as const satisfies Record<Threshold["kind"], string>;

function notASubject({ kind }: Threshold, given: unknown): Result<Evidence> {
  return failure(TARGET_PROBLEMS.notASubject({ given: quoteInput(given), fields: FIELDS[kind] }));
}

/** As many as an amount can have. */
const MOST_DECIMALS = 15;

function evidenceOfRatio(subject: RatioSubject): Result<Evidence> {
  const { relation = "partOfWhole", decimals = 0 } = subject;
  if (!areDecimals(decimals)) return notDecimals(decimals);
  const found: Problem[] = [];
  const counted = knowledgeOf(subject.numerator, "numerator", decimals, found);
  const wholeDecimals = relation === "perMeasure" ? MOST_DECIMALS : decimals;
  const denominator = denominatorOf(subject.denominator, "denominator", wholeDecimals, found);
  const unknown = subject.unknown === undefined ? ZERO : countOf(subject.unknown, "unknown", decimals, found);
  reportStrangers(subject, found);
  if (found.length > 0) return failure(...found);
  const sides = { numerator: withUnknown(counted, unknown), denominator };
  if (relation !== "partOfWhole") return success(evidenceFrom(sides, relation, "denominator", subject));
  const misfit = misfitOf(sides, unknown);
  if (misfit === null) return success(evidenceFrom(fitted(sides, unknown), relation, "denominator", subject));
  return denominator?.most?.isZero() === true ? success(someOfNone(sides, subject)) : failure(misfit);
}

const ZERO = /* @__PURE__ */ new Decimal(0);

/** Two figures of one rate are of one unit. */
function reportStrangers({ numerator, denominator }: RatioSubject, found: Problem[]): void {
  if (!isFigure(numerator) || !isFigure(denominator) || numerator.unit === denominator.unit) return;
  found.push(TARGET_PROBLEMS.differentUnits({ units: [numerator.unit, denominator.unit] }));
}

/** A denominator of zero is no exception, whatever stands over it; but nothing can be added up from there. */
function someOfNone({ numerator }: Sides, subject: RatioSubject): Evidence {
  const evidence = evidenceFrom({ numerator, denominator: null }, "partOfWhole", "denominator", subject);
  return { ...evidence, objections: [TARGET_PROBLEMS.zeroDenominator({ side: "denominator" })] };
}

/** The denominator of a plain count. */
export const ONE: Knowledge = /* @__PURE__ */ exactly(/* @__PURE__ */ new Decimal(1));

function evidenceOfCount(subject: CountSubject): Result<Evidence> {
  const { decimals = 0 } = subject;
  if (!areDecimals(decimals)) return notDecimals(decimals);
  const found: Problem[] = [];
  const numerator = knowledgeOf(subject.count, "count", decimals, found);
  if (found.length > 0) return failure(...found);
  return success(evidenceFrom({ numerator, denominator: ONE }, "independent", "count", subject));
}

function evidenceOfChange(subject: ChangeSubject): Result<Evidence> {
  const { decimals = 0 } = subject;
  if (!areDecimals(decimals)) return notDecimals(decimals);
  const found: Problem[] = [];
  const numerator = knowledgeOf(subject.now, "now", decimals, found);
  const denominator = denominatorOf(subject.base, "base", decimals, found);
  if (found.length > 0) return failure(...found);
  return success(evidenceFrom({ numerator, denominator }, "independent", "base", subject));
}

function denominatorOf(known: Known, side: Side, decimals: number, found: Problem[]): Knowledge | null {
  return known === null || known === undefined ? null : knowledgeOf(known, side, decimals, found);
}

function evidenceFrom(
  { numerator, denominator }: Sides,
  relation: Relation,
  side: Side,
  { asOf, decimals = 0 }: { readonly asOf?: AsOf | undefined; readonly decimals?: number | undefined },
): Evidence {
  const objections = objectionsTo(denominator, side);
  return { numerator, denominator, relation, decimals, asOf: asOf ?? null, objections };
}

/** A rate of nothing, or of what may be nothing, is no rate. */
export function objectionsTo(denominator: Knowledge | null, side: Side): readonly Problem[] {
  if (denominator === null) return [TARGET_PROBLEMS.missingDenominator({ side })];
  if (!denominator.least.isZero()) return NO_DOUBTS;
  return denominator.stated === null ? denominator.doubts : [TARGET_PROBLEMS.zeroDenominator({ side })];
}

function areDecimals(decimals: number): boolean {
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
}

function notDecimals(given: unknown): Result<never> {
  return failure(TARGET_PROBLEMS.notDecimals({ given: quoteInput(given) }, ["decimals"]));
}
