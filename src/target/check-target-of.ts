import { nestProblems, type Problem } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { type EachCheck, safeCheckEach } from "./check-each.ts";
import { type Outcome, outcomeOfAll } from "./outcome.ts";
import { misfit, TARGET_PROBLEMS } from "./problems.ts";
import type { SubjectOf } from "./subject.ts";
import type { Target } from "./target.ts";
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
  const strangers = rows.flatMap(({ kind }, place) => {
    return kinds.includes(kind) ? [] : misfit(TARGET_PROBLEMS.unknownKind, kind, kinds, place, "kind");
  });
  const each = safeCheckEach(
    target.threshold,
    rows.map((row) => ({ ...row, unit: row.kind })),
  );
  if (each.ok && strangers.length === 0) return success(verdictOf(target, each.value));
  return failure(...strangers, ...(each.ok ? [] : each.problems));
}

function verdictOf<T extends Threshold>(target: Target<T>, each: EachCheck<T>): TargetOfCheck<T> {
  const { counting, kinds } = target;
  const { checks, undetermined, pooled: together } = each;
  const given = checks.map(({ unit }) => unit);
  const names = kinds.flatMap(({ kind }) => (given.includes(kind) ? [] : kind));
  // A kind without a row is a kind that cannot be decided, in either reading.
  const open: readonly Outcome[] = names.length === 0 ? [] : ["undetermined"];
  const perKind = outcomeOfAll([...checks.map(({ outcome }) => outcome), ...open]);
  const pooled = open[0] ?? together.outcome;
  const isAgreed = perKind === pooled;
  const outcome = { perKind, pooled, unstated: isAgreed ? pooled : "undetermined" }[counting];
  const reasons = [
    ...(isAgreed || counting !== "unstated" ? [] : [TARGET_PROBLEMS.readingsDisagree({ perKind, pooled })]),
    ...open.map(() => TARGET_PROBLEMS.missingKinds({ names })),
    ...(counting === "pooled"
      ? []
      : undetermined.flatMap(({ unit, reasons }) => nestProblems(reasons, unit))),
    ...(counting === "perKind" ? [] : together.reasons),
  ];
  return Object.freeze({
    target: target.code,
    outcome,
    reasons: Object.freeze(outcome === "undetermined" ? reasons : []),
    perKind,
    pooled,
    each,
  });
}
