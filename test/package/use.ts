import { type PlainDate, plainDate } from "antq/date";
import { DomainError, type Problem } from "antq/kernel";
import { december10, firstDay, formatPeriod, type Period, windows } from "antq/period";
import { atLeast, checkTarget } from "antq/target";

/*
 * How a typed project uses the package: compiled in one that installed it, so that the published types are proved to say
 * what ours say, and to refuse what ours refuse.
 */
const halfYears: readonly Period[] = windows(december10, "halfYear", { firstYear: 2021, lastYear: 2023 });
export const days: readonly PlainDate[] = halfYears.map((window) => firstDay(window));
export const labels: readonly string[] = halfYears.map((window) => formatPeriod(window));

const asOf: PlainDate = plainDate("2022-12-10");
export const check = checkTarget(atLeast("90%"), { numerator: 119, denominator: 126, asOf });
export const outcome: "met" | "missed" | "undetermined" = check.outcome;

export function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof DomainError) return error.problems;
    throw error;
  }
}

export function refused(): void {
  // @ts-expect-error a plain string has not been through the parser
  firstDay("2023-12-10/2024-06-10@12-10:end");
  // @ts-expect-error a bare fraction is no level
  atLeast(0.9);
  // @ts-expect-error results are read-only
  check.outcome = "met";
  // @ts-expect-error a denominator is true on a day
  checkTarget(atLeast("90%"), { numerator: 119, denominator: 126 });
}
