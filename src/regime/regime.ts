import { safeValidity } from "../date/parse-validity.ts";
import type { Validity } from "../date/validity.ts";
import { DomainError, nestProblem, type Problem, quoteInput } from "../kernel/problem.ts";
import type { Cadence } from "../period/cadence.ts";
import type { ReportingCalendar } from "../period/calendar.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { DueRule } from "./due-rule.ts";
import { REGIME_PROBLEMS } from "./problems.ts";

/** Which windows of each year are reported: all of one length, or those cumulated from its start or to its end. */
export type WindowRule = Cadence | { readonly firstMonths: number } | { readonly lastMonths: number };

/** A window that a regime asks for, and until when. */
export interface RegimeWindow {
  readonly window: WindowRule;
  readonly due: DueRule;
}

/** The document that a regime rests on, as it is cited, and whether its own text was seen. */
export interface LegalBasis {
  /** Kind, number and date as cited: `Kế hoạch 155/KH-MTTQ-CAT ngày 26/5/2021`. */
  readonly document: string;
  /** Where in it: `mục IV.4`, `Điều 8(2)`; `null` where unknown. */
  readonly article: string | null;
  /** Whether the dates of validity stand in the document or in a copy that was seen, or are unverified. */
  readonly validityIs: "verified" | "unverified";
}

/**
 * Who must report which windows, under which document, until when (chế độ báo cáo). The calendar is arithmetic and
 * never expires; the regime binds a territory (`null`: the whole country) for a time.
 */
export interface Regime {
  /** Stable and kebab-case, such as `son-la-plan-155`. */
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly calendar: ReportingCalendar;
  readonly windows: readonly RegimeWindow[];
  readonly validity: Validity;
  readonly territory: UnitId | null;
  readonly legalBasis: LegalBasis;
}

/**
 * Makes a regime of its parts.
 *
 * @throws DomainError with all that is wrong: `regime.badId`, `regime.noWindows`, `date.reversedValidity`
 */
export function regime(parts: Regime): Regime {
  const problems: Problem[] = [];
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(parts.id)) {
    problems.push(REGIME_PROBLEMS.badId({ given: quoteInput(parts.id) }, ["id"]));
  }
  if (parts.windows.length === 0) problems.push(REGIME_PROBLEMS.noWindows({}, ["windows"]));
  const validity = safeValidity(parts.validity);
  if (!validity.ok) problems.push(...validity.problems.map((problem) => nestProblem(problem, "validity")));
  if (problems.length > 0) throw new DomainError(problems);
  return Object.freeze({ ...parts, windows: Object.freeze([...parts.windows]) });
}
