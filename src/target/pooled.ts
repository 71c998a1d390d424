import type { Decimal } from "../kernel/decimal.ts";
import { nestProblems, type Problem } from "../kernel/problem.ts";
import { type Evidence, objectionsTo } from "./evidence.ts";
import { type Knowledge, ONE, ZERO } from "./knowledge.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import type { AsOf } from "./subject.ts";
import type { Threshold } from "./threshold.ts";

/** All rows taken together: the sum of the numerators over the sum of the denominators. */
export function pooled({ kind }: Threshold, rows: readonly Evidence[]): Evidence {
  const days = [...new Set(rows.map(({ asOf }) => asOf))];
  const totals = rows.flatMap(({ denominator }) => denominator ?? []);
  const sum = kind === "count" ? ONE : sumOf(totals);
  const denominator = totals.length < rows.length ? null : sum;
  return {
    numerator: sumOf(rows.map(({ numerator }) => numerator)),
    denominator,
    relation: rows.every(({ relation }) => relation === "partOfWhole") ? "partOfWhole" : "independent",
    decimals: rows.reduce((most, { decimals }) => Math.max(most, decimals), 0),
    asOf: days.length === 1 ? (days[0] ?? null) : null,
    objections: objectionsToSum(kind, rows, denominator, days),
  };
}

function objectionsToSum(
  kind: Threshold["kind"],
  rows: readonly Evidence[],
  denominator: Knowledge | null,
  days: readonly (AsOf | null)[],
): readonly Problem[] {
  if (rows.length === 0) return [TARGET_PROBLEMS.noRows({})];
  // A count of units is true on a day: totals of different days have no sum.
  if (kind === "ratio" && days.length > 1) return [TARGET_PROBLEMS.differentDays({ given: days.join(", ") })];
  if (denominator !== null) return objectionsTo(denominator, kind === "ratio" ? "denominator" : "base");
  return rows.flatMap((row, place) => (row.denominator === null ? nestProblems(row.objections, place) : []));
}

function sumOf(parts: readonly Knowledge[]): Knowledge {
  const least = sum(parts.map((part) => part.least)) ?? ZERO;
  const most = sum(parts.map((part) => part.most));
  const stated = sum(parts.map((part) => part.stated));
  return { least, most, stated, doubts: parts.flatMap(({ doubts }, place) => nestProblems(doubts, place)) };
}

/** A sum with an open end has one too. */
function sum(counts: readonly (Decimal | null)[]): Decimal | null {
  return counts.reduce((total, count) => (total === null || count === null ? null : total.plus(count)), ZERO);
}
