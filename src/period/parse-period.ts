import { DomainError, quoteInput } from "../kernel/problem.ts";
import { attempt, failure, type Result, success, unwrap } from "../kernel/result.ts";
import { calendarSuffix, type ReportingCalendar, sameCalendar } from "./calendar.ts";
import { formatPeriod } from "./label.ts";
import { calendarOf, looksCanonical, type Period, parseCanonical } from "./period.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";
import { readStatedTime } from "./read-stated-time.ts";

/**
 * Reads a window from its canonical string, or from a label exactly as `formatPeriod` prints it. A label means
 * different days in different calendars, so it needs one; for labels as people type them use `readStatedTime`.
 *
 * @throws DomainError `period.unknownLabel`, `period.notCanonical` (which gives the right spelling),
 *   `period.contextNeeded`, `period.otherCalendar`, `period.offCalendar`, `period.reversed`
 * @example
 * import { calendarYear, december10, parsePeriod } from "antq/period";
 * parsePeriod("8 tháng đầu năm 2024", calendarYear) //=> "2024-01-01/2024-09-01@01-01:start"
 * parsePeriod("2023-12-10/2024-06-10@12-10:end") //=> "2023-12-10/2024-06-10@12-10:end"
 * parsePeriod("3 tháng đầu năm 2024", december10) //=> throws period.notCanonical
 */
export function parsePeriod(text: string, calendar?: ReportingCalendar): Period {
  return unwrap(safeParsePeriod(text, calendar));
}

/** As `parsePeriod`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParsePeriod(input: unknown, calendar?: ReportingCalendar): Result<Period> {
  if (typeof input !== "string") return failure(PERIOD_PROBLEMS.unknownLabel({ given: quoteInput(input) }));
  if (looksCanonical(input)) return attempt(() => ofCalendar(parseCanonical(input), calendar));
  if (calendar === undefined) {
    return failure(PERIOD_PROBLEMS.contextNeeded({ given: quoteInput(input), needed: "calendar" }));
  }
  return parseLabel(input, calendar);
}

function ofCalendar(period: Period, calendar: ReportingCalendar | undefined): Period {
  if (calendar === undefined || sameCalendar(calendarOf(period), calendar)) return period;
  const facts = { given: period, expected: calendarSuffix(calendar) };
  throw new DomainError([PERIOD_PROBLEMS.otherCalendar(facts)]);
}

/** The forms of wording are written once, for lenient reading; the strict parser accepts what prints alike. */
function parseLabel(text: string, calendar: ReportingCalendar): Result<Period> {
  const reading = readStatedTime(text, { calendar });
  if (!reading.ok) return reading;
  if (reading.value.kind !== "period") {
    return failure(PERIOD_PROBLEMS.unknownLabel({ given: quoteInput(text) }));
  }
  const canonical = formatPeriod(reading.value.period);
  if (canonical === text) return success(reading.value.period);
  return failure(PERIOD_PROBLEMS.notCanonical({ given: quoteInput(text), canonical }));
}
