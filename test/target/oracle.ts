import type { Bound } from "antq/kernel";
import type { Outcome } from "antq/target";
import type { ComparisonName, PuzzleCase, RatioCase, SmallSide } from "./generators.ts";

/*
 * The same question answered another way: with fractions of BigInt, and by trying every completion of what is missing.
 */

const WHOLE = 1_000_000n;

/** Whether an exact count meets a threshold; nothing of nothing is no rate. */
export function exactOutcome(ratio: RatioCase, numerator: bigint, denominator: bigint): Outcome {
  if (denominator === 0n) return "undetermined";
  const difference = numerator * WHOLE - ratio.percentage.millionths * denominator;
  return standsSo(ratio.comparison, difference) ? "met" : "missed";
}

function standsSo(comparison: ComparisonName, difference: bigint): boolean {
  if (comparison === "atLeast") return difference >= 0n;
  if (comparison === "moreThan") return difference > 0n;
  return comparison === "atMost" ? difference <= 0n : difference < 0n;
}

/** Stands for "any number": with the percentages of the puzzles nothing changes beyond these. */
const FAR_NUMERATOR = 30;
const FAR_DENOMINATOR = 140;

/** All outcomes that some completion of a puzzle has; empty where nothing fits at all. A rate of surely nothing is none. */
export function possibleOutcomes(puzzle: PuzzleCase): ReadonlySet<Outcome> {
  const outcomes = new Set<Outcome>();
  const [fewest, ...more] = fitting(puzzle.denominator, FAR_DENOMINATOR);
  if (fewest === 0 && more.length === 0 && fitting(puzzle.numerator, FAR_NUMERATOR).length > 0) {
    return outcomes.add("undetermined");
  }
  for (const counted of fitting(puzzle.numerator, FAR_NUMERATOR)) {
    for (const denominator of fitting(puzzle.denominator, FAR_DENOMINATOR)) {
      // What has not been reported is part of the whole too, whether it complies or not.
      if (puzzle.relation === "partOfWhole" && counted + puzzle.unknown > denominator) continue;
      for (let extra = 0; extra <= puzzle.unknown; extra += 1) {
        outcomes.add(exactOutcome(puzzle, BigInt(counted + extra), BigInt(denominator)));
      }
    }
  }
  return outcomes;
}

/** What is known of one unit among several that are taken together. */
export type PooledRow = Pick<PuzzleCase, "numerator" | "denominator" | "unknown" | "relation">;

/** Stands for "any number" where the percentages are those of `POOLED_PERCENTAGES`. */
const FAR_IN_POOL = 120;

/** All outcomes that some completion of several rows together has; empty where nothing fits in one of them. */
export function pooledOutcomes(ratio: RatioCase, rows: readonly PooledRow[]): ReadonlySet<Outcome> {
  const completed = rows.map((row) =>
    completionsOf(row).map(([part, whole]) => ({
      isOfNone: whole === 0,
      difference: BigInt(part) * WHOLE - ratio.percentage.millionths * BigInt(whole),
    })),
  );
  if (completed.some(({ length }) => length === 0)) return new Set();
  // What one row is completed to leaves the others free, so that the ends of the sum are the sums of the ends.
  const least = sumOf(
    completed.map((row) => row.reduce((low, { difference }) => smaller(low, difference), FAR)),
  );
  const most = sumOf(
    completed.map((row) => row.reduce((high, { difference }) => -smaller(-high, -difference), -FAR)),
  );
  const outcomes = [least, most].map((end): Outcome => (standsSo(ratio.comparison, end) ? "met" : "missed"));
  const canBeOfNone = completed.every((row) => row.some(({ isOfNone }) => isOfNone));
  return new Set(canBeOfNone ? [...outcomes, "undetermined"] : outcomes);
}

const FAR = 10n ** 12n;

function smaller(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}

function sumOf(all: readonly bigint[]): bigint {
  return all.reduce((sum, each) => sum + each, 0n);
}

function completionsOf({
  numerator,
  denominator,
  unknown,
  relation,
}: PooledRow): (readonly [number, number])[] {
  const extras = Array.from({ length: unknown + 1 }, (_, extra) => extra);
  return fitting(denominator, FAR_IN_POOL).flatMap((whole) =>
    fitting(numerator, FAR_IN_POOL)
      .filter((counted) => relation === "independent" || counted + unknown <= whole)
      .flatMap((counted) => extras.map((extra) => [counted + extra, whole] as const)),
  );
}

/** Every count from 0 up that a printed number can stand for. */
export function fitting({ value, bound }: SmallSide, far: number): readonly number[] {
  const all = Array.from({ length: far + 1 }, (_, count) => count);
  return all.filter((count) => fits(count, value, bound));
}

function fits(count: number, value: number, bound: Bound): boolean {
  if (bound === "exact") return count === value;
  if (bound === "moreThan") return count > value;
  if (bound === "atLeast") return count >= value;
  if (bound === "lessThan") return count < value;
  return bound === "about" || count <= value;
}
