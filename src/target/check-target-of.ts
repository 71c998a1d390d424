import { nestProblem, type Problem, quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { type EachCheck, safeCheckEach, type UnitCheck } from "./check-each.ts";
import { type Outcome, outcomeOfAll } from "./outcome.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import type { SubjectOf } from "./subject.ts";
import type { Target, TargetCounting } from "./target.ts";
import type { Threshold } from "./threshold.ts";

/** A subject with the kind of thing that it is of, one of those that the target speaks of. */
export type KindRow<T extends Threshold = Threshold> = SubjectOf<T> & { readonly kind: string };

/**
 * What a check of a whole target found. Both readings are always there: `perKind`, where each kind must reach the level
 * by itself, and `pooled`, where all do together. `outcome` is that of the reading which the target states; where it
 * states none, that of both if they agree. `each` holds the checks behind them, each `unit` being a kind.
 */
export interface TargetOfCheck<T extends Threshold = Threshold> {
  readonly target: string;
  readonly outcome: Outcome;
  readonly reasons: readonly Problem[];
  readonly perKind: Outcome;
  readonly pooled: Outcome;
  readonly each: EachCheck<T>;
}

/**
 * Checks a target as its document sets it, from the figures of each kind that it speaks of. A kind without a row leaves
 * the target undetermined, unless another kind that must reach the level has missed it.
 *
 * @throws DomainError `target.unknownKind`; as `checkEach`; all at once
 * @example
 * import { parseIndicatorCode } from "antq/indicator";
 * import { atLeast, checkTargetOf } from "antq/target";
 * const code = parseIndicatorCode;
 * const target = {
 *   code: "safe-places",
 *   name: { vi: "Khu dân cư, xã an toàn", en: "Safe residential areas and communes" },
 *   threshold: atLeast("90%"),
 *   kinds: [
 *     {
 *       kind: "residentialArea",
 *       name: { vi: "khu dân cư", en: "residential areas" },
 *       figures: { numerator: code("safe-areas"), denominator: code("areas") },
 *     },
 *     {
 *       kind: "commune",
 *       name: { vi: "xã", en: "communes" },
 *       figures: { numerator: code("safe-communes"), denominator: code("communes") },
 *     },
 *   ],
 *   counting: "unstated",
 *   rate: "recognisedOfTotal",
 *   place: null,
 *   years: { first: 2021, last: 2023 },
 *   standard: null,
 *   source: { document: "a plan", location: "I.4" },
 * } as const;
 * const check = checkTargetOf(target, [
 *   { kind: "residentialArea", numerator: 120, denominator: 126, asOf: "unstated" },
 *   { kind: "commune", numerator: 11, denominator: 13, asOf: "unstated" },
 * ]);
 * [check.perKind, check.pooled, check.outcome] //=> ["missed", "met", "undetermined"]
 */
export function checkTargetOf<T extends Threshold>(
  target: Target<T>,
  rows: readonly NoInfer<KindRow<T>>[],
): TargetOfCheck<T> {
  return unwrap(safeCheckTargetOf(target, rows));
}

/** As `checkTargetOf`, answering a `Result` instead of throwing. */
export function safeCheckTargetOf<T extends Threshold>(
  target: Target<T>,
  rows: readonly NoInfer<KindRow<T>>[],
): Result<TargetOfCheck<T>> {
  const kinds = target.kinds.map(({ kind }) => kind);
  const strangers = new ProblemCollector();
  for (const [place, { kind }] of rows.entries()) {
    const facts = { given: quoteInput(kind), known: kinds };
    if (!kinds.includes(kind)) strangers.report(TARGET_PROBLEMS.unknownKind, facts, [place, "kind"]);
  }
  const each = safeCheckEach(
    target.threshold,
    rows.map((row) => ({ ...row, unit: row.kind })),
  );
  if (!each.ok) return failure(...strangers.problems, ...each.problems);
  return strangers.isEmpty ? success(verdictOf(target, each.value)) : failure(...strangers.problems);
}

function verdictOf<T extends Threshold>(target: Target<T>, each: EachCheck<T>): TargetOfCheck<T> {
  const missing = missingKinds(target, each);
  const perKind: Finding = {
    outcome: outcomeOfAll([...each.checks, ...missing.map(() => UNKNOWN)].map(({ outcome }) => outcome)),
    reasons: [...missing, ...each.undetermined.flatMap(reasonsOfUnit)],
  };
  const pooled: Finding = {
    outcome: missing.length === 0 ? each.pooled.outcome : "undetermined",
    reasons: [...missing, ...each.pooled.reasons],
  };
  const { outcome, reasons } = chosen(target.counting, perKind, pooled);
  return Object.freeze({
    target: target.code,
    outcome,
    reasons: Object.freeze(outcome === "undetermined" ? [...new Set(reasons)] : []),
    perKind: perKind.outcome,
    pooled: pooled.outcome,
    each,
  });
}

interface Finding {
  readonly outcome: Outcome;
  readonly reasons: readonly Problem[];
}

const UNKNOWN = { outcome: "undetermined" } as const;

function missingKinds(target: Target, each: EachCheck): readonly Problem[] {
  const given = new Set(each.checks.map(({ unit }) => unit));
  const kinds = target.kinds.flatMap(({ kind }) => (given.has(kind) ? [] : [kind]));
  return kinds.length === 0 ? [] : [TARGET_PROBLEMS.missingKinds({ kinds })];
}

function reasonsOfUnit({ unit, reasons }: UnitCheck): readonly Problem[] {
  return reasons.map((reason) => nestProblem(reason, unit));
}

function chosen(counting: TargetCounting, perKind: Finding, pooled: Finding): Finding {
  if (counting === "perKind") return perKind;
  if (counting === "pooled") return pooled;
  const reasons = [...perKind.reasons, ...pooled.reasons];
  if (perKind.outcome === pooled.outcome) return { outcome: perKind.outcome, reasons };
  const facts = { perKind: perKind.outcome, pooled: pooled.outcome };
  return { outcome: "undetermined", reasons: [TARGET_PROBLEMS.readingsDisagree(facts), ...reasons] };
}
