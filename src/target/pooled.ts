import { Decimal } from "../kernel/decimal.ts";
import { nestProblem, type Problem } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { type Evidence, ONE, objectionsTo } from "./evidence.ts";
import { exactly, type Knowledge } from "./knowledge.ts";
import { TARGET_PROBLEMS } from "./problems.ts";
import type { Threshold } from "./threshold.ts";

/** All rows taken together: the sum of the numerators over the sum of the denominators. */
export function pooled({ kind }: Threshold, rows: readonly Evidence[]): Evidence {
  const denominator = kind === "count" ? ONE : sumOfDenominators(rows);
  const days = [...new Set(rows.map(({ asOf }) => asOf))];
  const whole = rows.length === 0 || denominator === null ? ONE : denominator;
  return {
    numerator: sumOf(rows.map(({ numerator }) => numerator)),
    denominator,
    relation: rows.every(({ relation }) => relation === "partOfWhole") ? "partOfWhole" : "independent",
    decimals: rows.reduce((most, { decimals }) => Math.max(most, decimals), 0),
    asOf: days.length === 1 ? (days[0] ?? null) : null,
    objections: [
      ...(rows.length === 0 ? [TARGET_PROBLEMS.noRows({})] : []),
      ...(denominator === null ? objectionsOfRows(rows) : []),
      ...objectionsTo(whole, kind === "ratio" ? "denominator" : "base"),
      // A count of units is true on a day: totals of different days have no sum.
      ...(kind === "ratio" && days.length > 1
        ? [TARGET_PROBLEMS.differentDays({ days: days.map(String) })]
        : []),
    ],
  };
}

function sumOfDenominators(rows: readonly Evidence[]): Knowledge | null {
  const known = rows.flatMap(({ denominator }) => (denominator === null ? [] : [denominator]));
  return known.length === rows.length ? sumOf(known) : null;
}

function sumOf(parts: readonly Knowledge[]): Knowledge {
  const stated = sumUnlessNull(parts.map((part) => part.stated));
  const least = sum(parts.map((part) => part.least));
  const most = sumUnlessNull(parts.map((part) => part.most));
  const isExact = stated !== null && most?.eq(least) === true;
  return isExact ? exactly(stated) : { least, most, stated, doubts: doubtsOf(parts) };
}

function sumUnlessNull(counts: readonly (Decimal | null)[]): Decimal | null {
  const known = counts.flatMap((count) => (count === null ? [] : [count]));
  return known.length === counts.length ? sum(known) : null;
}

function sum(counts: readonly Decimal[]): Decimal {
  return counts.reduce((total, count) => total.plus(count), new Decimal(0));
}

function doubtsOf(parts: readonly Knowledge[]): readonly Problem[] {
  return gathered(parts.map(({ doubts }) => doubts));
}

function objectionsOfRows(rows: readonly Evidence[]): readonly Problem[] {
  return gathered(rows.map(({ denominator, objections }) => (denominator === null ? objections : [])));
}

/** The problems of all rows, each with the number of its row. */
function gathered(problemsByRow: readonly (readonly Problem[])[]): readonly Problem[] {
  const found = new ProblemCollector();
  for (const [place, problems] of problemsByRow.entries()) {
    found.addAll(problems.map((problem) => nestProblem(problem, place)));
  }
  return found.problems;
}
