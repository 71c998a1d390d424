import { nestProblems, quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { ZERO } from "./count.ts";
import { type Evidence, safeEvidenceOf } from "./evidence.ts";
import { judge, type TargetCheck } from "./judge.ts";
import type { Outcome } from "./outcome.ts";
import { pooled } from "./pooled.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import type { SubjectOf } from "./subject.ts";
import type { Threshold } from "./threshold.ts";

/** A subject with the unit that it is of: an id or a name, each once. */
export type UnitRow<T extends Threshold = Threshold> = SubjectOf<T> & { readonly unit: string };

/** What a check found of one unit; `index` is the place of its row among those given, counted from 0. */
export interface UnitCheck<T extends Threshold = Threshold> extends TargetCheck<T> {
  readonly index: number;
  readonly unit: string;
}

/**
 * What a check of many units found.
 *
 * - `checks`: all units, in the order in which they were given;
 * - `failing` (chưa đạt): those that missed, the largest shortfall first and equal ones by unit; those whose shortfall
 *   cannot be told come last;
 * - `undetermined` (chưa xác định được): those that cannot be decided, in the order given;
 * - `counts`: how many met, missed or cannot be decided; they add up to the number of rows;
 * - `pooled` (tính gộp): all units taken together, the sum of numerators over the sum of denominators.
 */
export interface EachCheck<T extends Threshold = Threshold> {
  readonly threshold: T;
  readonly checks: readonly UnitCheck<T>[];
  readonly failing: readonly UnitCheck<T>[];
  readonly undetermined: readonly UnitCheck<T>[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly pooled: TargetCheck<T>;
}

/**
 * Checks many units against one threshold and lists who fails, by shortfall. A unit that meets its target does not make
 * good for another; what all of them come to together is `pooled`.
 *
 * @throws DomainError as `checkTarget`, with the number of the row in the path; `target.unitTwice`; all at once
 * @example
 * import { plainDate } from "antq/date";
 * import { atLeast, checkEach } from "antq/target";
 * const asOf = plainDate("2022-12-10");
 * const result = checkEach(atLeast("90%"), [
 *   { unit: "Tổ 1", numerator: 30, denominator: 30, asOf },
 *   { unit: "Tổ 2", numerator: 26, denominator: 30, asOf },
 *   { unit: "Tổ 3", numerator: 20, denominator: 40, asOf },
 * ]);
 * result.counts //=> { met: 1, missed: 2, undetermined: 0 }
 * result.failing.map(({ unit, shortfall }) => `${unit}: ${shortfall}`) //=> ["Tổ 3: 16", "Tổ 2: 1"]
 * String(result.pooled.shortfall) //=> "14"
 */
export function checkEach<T extends Threshold>(
  threshold: T,
  rows: readonly NoInfer<UnitRow<T>>[],
): EachCheck<T> {
  return unwrap(safeCheckEach(threshold, rows));
}

/** As `checkEach`, answering a `Result` instead of throwing. */
export function safeCheckEach<T extends Threshold>(
  threshold: T,
  rows: readonly NoInfer<UnitRow<T>>[],
): Result<EachCheck<T>> {
  const found = new ProblemCollector();
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  const checks: UnitCheck<T>[] = [];
  for (const [index, row] of rows.entries()) {
    const { unit } = row;
    if (seen.has(unit)) found.report(TARGET_PROBLEMS.unitTwice, { given: quoteInput(unit) }, [index, "unit"]);
    seen.add(unit);
    const read = safeEvidenceOf(threshold, row);
    if (read.ok) {
      evidence.push(read.value);
      checks.push(Object.freeze({ index, unit, ...judge(threshold, read.value) }));
    } else found.addAll(nestProblems(read.problems, index));
  }
  if (!found.isEmpty) return failure(...found.problems);
  return success(summaryOf(threshold, checks, judge(threshold, pooled(threshold, evidence))));
}

function summaryOf<T extends Threshold>(
  threshold: T,
  checks: readonly UnitCheck<T>[],
  together: TargetCheck<T>,
): EachCheck<T> {
  const those = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome);
  const [met, failing, undetermined] = [
    those("met"),
    those("missed").sort(byShortfall),
    those("undetermined"),
  ];
  return Object.freeze({
    threshold,
    checks: Object.freeze(checks),
    failing: Object.freeze(failing),
    undetermined: Object.freeze(undetermined),
    counts: Object.freeze({ met: met.length, missed: failing.length, undetermined: undetermined.length }),
    pooled: together,
  });
}

function byShortfall(left: UnitCheck, right: UnitCheck): number {
  // Who misses lacks something: a shortfall that cannot be told comes after all that can.
  const order = (right.shortfall ?? ZERO).cmp(left.shortfall ?? ZERO);
  return order === 0 ? (left.unit < right.unit ? -1 : 1) : order;
}
