import type { Decimal } from "../kernel/decimal.ts";
import { nestProblems, type Problem } from "../kernel/problem.ts";
import { ZERO } from "./count.ts";
import { type Evidence, objectionsTo } from "./evidence.ts";
import { highestOf } from "./judge.ts";
import { type Knowledge, ONE } from "./knowledge.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import { type Rule, ruleOf } from "./rule.ts";
import type { AsOf } from "./subject.ts";
import type { Threshold } from "./threshold.ts";

/** All rows taken together: the sum of the numerators over the sum of the denominators. */
export function pooled(threshold: Threshold, rows: readonly Evidence[]): Evidence {
  const days = [...new Set(rows.map(({ asOf }) => asOf))];
  const totals = rows.flatMap(({ denominator }) => denominator ?? []);
  const isCount = threshold.kind === "count";
  const denominator = totals.length < rows.length ? null : isCount ? ONE : sumOf(totals);
  return {
    numerator: sumOf(rows.map(({ numerator }) => numerator)),
    denominator,
    relation: rows.every(({ relation }) => relation === "partOfWhole") ? "partOfWhole" : "independent",
    decimals: rows.reduce((most, { decimals }) => Math.max(most, decimals), 0),
    asOf: days.length === 1 ? (days[0] ?? null) : null,
    objections: objectionsToSum(threshold, rows, denominator, days),
    ...(isCount ? {} : { highest: highestOfAll(ruleOf(threshold), rows) }),
  };
}

/** Together a rate is highest where that of each row is: parts and wholes of one row go with those of no other. */
function highestOfAll(rule: Rule, rows: readonly Evidence[]): readonly [part: Decimal, whole: Decimal] {
  return rows.reduce(
    ([part, whole], row) => {
      const [most, fewest] = highestOf(rule, row, row.denominator ?? ONE);
      return [part.plus(most), whole.plus(fewest)];
    },
    [ZERO, ZERO],
  );
}

function objectionsToSum(
  threshold: Threshold,
  rows: readonly Evidence[],
  denominator: Knowledge | null,
  days: readonly (AsOf | null)[],
): readonly Problem[] {
  const { kind } = threshold;
  if (rows.length === 0) return [TARGET_PROBLEMS.noRows({})];
  // A count of units is true on a day: totals of different days have no sum.
  if (kind === "ratio" && days.length > 1) return [TARGET_PROBLEMS.differentDays({ given: days.join(", ") })];
  if (denominator !== null)
    return objectionsTo(threshold, denominator, kind === "ratio" ? "denominator" : "base");
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
