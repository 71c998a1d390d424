import { quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { CADENCES, type Cadence } from "../period/cadence.ts";
import { isWholeBetween } from "../period/calendar.ts";
import { REGIME_PROBLEMS } from "./problems.ts";

/** Which windows of each year are reported: all of one length, or those cumulated from its start or to its end. */
export type WindowRule = Cadence | { readonly firstMonths: number } | { readonly lastMonths: number };

/** Takes a length of window, or a number of first or last months. */
export function safeWindowRule(input: unknown): Result<WindowRule> {
  const cadence = CADENCES.find((known) => known === input);
  if (cadence !== undefined) return success(cadence);
  const { firstMonths, lastMonths }: Partial<Record<string, unknown>> = Object(input);
  if (isMonths(firstMonths) && lastMonths === undefined) return success(Object.freeze({ firstMonths }));
  if (isMonths(lastMonths) && firstMonths === undefined) return success(Object.freeze({ lastMonths }));
  return failure(REGIME_PROBLEMS.badWindow({ given: quoteInput(input) }));
}

function isMonths(value: unknown): value is number {
  return isWholeBetween(value, 1, 12);
}
