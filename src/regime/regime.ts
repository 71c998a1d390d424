import { safeParseValidity } from "../date/parse-validity.ts";
import type { Validity } from "../date/validity.ts";
import { quoteInput } from "../kernel/problem.ts";
import { filledListOf, filledText, oneOf, orNull, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { type CalendarParts, type ReportingCalendar, safeReportingCalendar } from "../period/calendar.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { type DueRule, safeDueRule } from "./due-rule.ts";
import { REGIME_PROBLEMS } from "./problems.ts";
import { safeWindowRule, type WindowRule } from "./window-rule.ts";

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

/** A regime as a plain record, such as JSON holds; see `Regime` for what the fields mean. */
export interface RegimeRecord extends Omit<Regime, "calendar" | "validity" | "territory"> {
  readonly calendar: CalendarParts;
  readonly validity: { readonly from: string | null; readonly until: string | null };
  readonly territory: string | null;
}

const readRegime = /* @__PURE__ */ recordOf({
  id: safeRegimeId,
  name: recordOf({ vi: filledText, en: filledText }),
  calendar: safeReportingCalendar,
  windows: filledListOf(recordOf({ window: safeWindowRule, due: safeDueRule })),
  validity: safeParseValidity,
  territory: orNull(safeParseUnitId),
  legalBasis: recordOf({
    document: filledText,
    article: orNull(filledText),
    validityIs: oneOf(["verified", "unverified"]),
  }),
});

/**
 * Makes a regime of its parts.
 *
 * @throws DomainError with all that is wrong: `regime.badId`, `regime.badWindow`, `regime.badDay`,
 *   `regime.badWorkingDays`, `date.reversedValidity`, and the problems of records, calendars and unit ids
 * @example
 * import { december10 } from "antq/period";
 * import { regime } from "antq/regime";
 * const plan = regime({
 *   id: "district-plan",
 *   name: { vi: "Kế hoạch của huyện", en: "Plan of the district" },
 *   calendar: december10,
 *   windows: [{ window: "quarter", due: { workingDaysAfterEnd: 3 } }],
 *   validity: { from: "2021-12-10", until: null },
 *   territory: "106@..",
 *   legalBasis: { document: "Kế hoạch 12/KH-UBND", article: null, validityIs: "verified" },
 * });
 * plan.windows.map(({ window }) => window) //=> ["quarter"]
 */
export function regime(parts: RegimeRecord): Regime {
  return unwrap(safeRegime(parts));
}

/** As `regime`, answering a `Result` instead of throwing; takes anything at all. */
export function safeRegime(input: unknown): Result<Regime> {
  return readRegime(input);
}

function safeRegimeId(input: unknown): Result<string> {
  const isId =
    typeof input === "string" && input.length <= 80 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(input);
  return isId ? success(input) : failure(REGIME_PROBLEMS.badId({ given: quoteInput(input) }));
}
