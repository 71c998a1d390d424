import { addDays, addYears } from "../date/days.ts";
import { fieldsOf, type PlainDate, safePlainDateOf } from "../date/plain-date.ts";
import { unwrap } from "../kernel/result.ts";
import { reportingYearOf, shiftYears } from "./algebra.ts";
import { calendarYear, type ReportingCalendar } from "./calendar.ts";
import { firstDay } from "./days-of-period.ts";
import { QUARTER_NUMERALS } from "./label.ts";
import { type Period, periodBetween, readBoundaries } from "./period.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";
import { span, UNSTATED_SPAN } from "./span.ts";
import { need, type TimeContext, type TimeFinding } from "./time-context.ts";
import {
  checkOrdinal,
  firstMonths,
  lastMonths,
  quarter,
  stage,
  year as wholeYear,
  yearsOfStage,
} from "./windows.ts";

type Parts = Readonly<Record<string, string | undefined>>;

/** A form of wording: what it looks like once folded, and what it says. */
interface TimeForm {
  readonly pattern: RegExp;
  readonly read: (parts: Parts, context: TimeContext) => TimeFinding;
}

const YEAR = String.raw`\d{4}`;
const DAY = String.raw`\d{1,2}(?: ?[-/.]{1,2} ?| tháng )\d{1,2}(?:(?: ?[-/.]{1,2} ?| năm )${YEAR})?`;
const RELATIVE_YEAR = `năm (?:trước|sau|nay|(?:làm )?báo cáo|${YEAR})|h[àằ]ng năm`;
const MONTH = `tháng (?<month>\\d{1,2})(?:(?: ?[-/] ?| năm )(?<monthYear>${YEAR}))?`;
const TO_NOW = "(?:đến|tới) nay";

function form(pattern: string, read: TimeForm["read"]): TimeForm {
  return { pattern: new RegExp(`^(?:trong )?(?:${pattern})$`, "u"), read };
}

/** All forms; no two of them read one text. */
export const TIME_FORMS: readonly TimeForm[] = [
  form(MONTH, readMonth),
  form(`(?:tính )?từ ${MONTH.replaceAll("month", "from")} đến (?:hết )?${MONTH}`, readMonthRange),
  form(`quý (?<quarter>iv|i{1,3}|[1-4])(?:(?: ?[-/] ?| năm | )(?<year>${YEAR}))?`, readQuarter),
  form(`(?<months>\\d{1,2}) tháng(?: (?<side>đầu|cuối))?(?: năm)?(?: (?<year>${YEAR}))?`, readMonths),
  form(`năm (?<year>${YEAR})`, readYear),
  form(
    `(?:giai đoạn )?(?:từ năm )?(?<first>${YEAR})(?: ?- ?| đến (?:hết )?(?:năm )?)(?<last>${YEAR})`,
    readStage,
  ),
  form(`nhiệm kỳ (?<first>${YEAR}) ?- ?(?<last>${YEAR})`, readTerm),
  form(
    `(?:tính )?từ (?:ngày )?(?<from>${DAY})(?: (?<fromYear>${RELATIVE_YEAR}))? đến (?<whole>hết )?(?:ngày )?(?<to>${DAY})(?: (?<toYear>${RELATIVE_YEAR}))?`,
    readDays,
  ),
  form(`từ (?:(?:đầu )?(?:năm )?(?<year>${YEAR})|${MONTH}|(?:ngày )?(?<from>${DAY})) ${TO_NOW}`, readSince),
  form("(?<years>\\d{1,2}) năm qua", readPastYears),
  form(`(?:tính )?đến (?:hết )?(?:(?:ngày )?(?<day>${DAY})|${MONTH})`, readAsOf),
  form(`(?:tính )?${TO_NOW}|hiện (?:nay|tại)`, readNow),
  form(`(?:so với )?cùng kỳ(?:(?: năm)? (?<year>${YEAR}|trước))?`, readSamePeriod),
  form("h[àằ]ng năm", () => ({ time: { kind: "everyYear", span: UNSTATED_SPAN } })),
];

function ofPeriod(period: Period): TimeFinding {
  return { time: { kind: "period", period } };
}

function ofSpan(start: PlainDate | "unstated", end: PlainDate | "unstated"): TimeFinding {
  return { time: { kind: "span", span: span(start, end) } };
}

function readMonth(parts: Parts, context: TimeContext): TimeFinding {
  return ofPeriod(monthNamed(parts, context, context.calendar));
}

/** The month of a calendar whose last day lies in a calendar month. */
function monthNamed(parts: Parts, context: TimeContext, calendar: ReportingCalendar): Period {
  const month = checkOrdinal(Number(parts["month"]), 12);
  const year = yearOr(context, parts["monthYear"], `tháng ${month}`);
  const start = year * 12 + month - (calendar.startDay === 1 ? 1 : 2);
  return periodBetween(calendar, start, start + 1);
}

/** "Từ tháng 1 đến tháng 6 năm 2024": a year that is printed once is that of both months. */
function readMonthRange({ from, fromYear, ...to }: Parts, context: TimeContext): TimeFinding {
  const { calendar } = context;
  const first = monthNamed({ month: from, monthYear: fromYear ?? to["monthYear"] }, context, calendar);
  const last = monthNamed(to, context, calendar);
  return ofPeriod(periodBetween(calendar, readBoundaries(first).start, readBoundaries(last).end));
}

function readQuarter({ quarter: printed = "", year }: Parts, context: TimeContext): TimeFinding {
  const ordinal = QUARTER_NUMERALS.indexOf(printed.toUpperCase()) + 1 || Number(printed);
  return ofPeriod(quarter(context.calendar, yearOr(context, year, `quý ${printed}`), ordinal));
}

function readMonths({ months, side, year }: Parts, context: TimeContext): TimeFinding {
  const reportingYear = yearOr(context, year, `${months} tháng`);
  const take = side === "cuối" ? lastMonths : firstMonths;
  return ofPeriod(take(context.calendar, reportingYear, Number(months)));
}

function yearOr(context: TimeContext, printed: string | undefined, given: string): number {
  return printed === undefined ? need(context, "year", given) : Number(printed);
}

function readYear({ year }: Parts, { calendar }: TimeContext): TimeFinding {
  return ofPeriod(wholeYear(calendar, Number(year)));
}

function readStage({ first, last }: Parts, { calendar }: TimeContext): TimeFinding {
  const years = { first: Number(first), last: Number(last) };
  const period = stage(calendar, years.first, years.last);
  const readings = { ...years, ...yearsOfStage(years.first, years.last) };
  return { time: { kind: "period", period }, warnings: [PERIOD_PROBLEMS.stageHasTwoReadings(readings)] };
}

function readTerm({ first, last }: Parts): TimeFinding {
  stage(calendarYear, Number(first), Number(last)); // refuses a term that ends before it begins
  return { time: { kind: "term", firstYear: Number(first), lastYear: Number(last) } };
}

function readDays(parts: Parts, context: TimeContext): TimeFinding {
  const from = dayIn(parts["from"] ?? "", parts["fromYear"], context);
  const to = dayIn(parts["to"] ?? "", parts["toYear"], context);
  const after = addDays(to, 1);
  const exact = windowFrom(context, from, after);
  if (exact !== undefined) return ofPeriod(exact);
  const shared = parts["whole"] === undefined ? windowFrom(context, from, to) : undefined;
  if (shared === undefined) return ofSpan(from, after);
  return { time: { kind: "period", period: shared }, warnings: [PERIOD_PROBLEMS.sharedDay({ day: to })] };
}

/** A day whose year may be printed, or said as "năm trước", or be the reporting year. */
function dayIn(printed: string, relativeYear: string | undefined, context: TimeContext): PlainDate {
  const [day = 0, month = 0, printedYear] = printed.split(/\D+/u).map(Number);
  if (printedYear !== undefined) return unwrap(safePlainDateOf(printedYear, month, day));
  const stated = relativeYear === undefined ? undefined : /\d{4}$/u.exec(relativeYear)?.[0];
  const shift = { "năm trước": -1, "năm sau": 1 }[relativeYear ?? ""] ?? 0;
  const year = yearOr(context, stated, printed) + shift;
  return unwrap(safePlainDateOf(year, month, day));
}

/** The window between two days, where both are boundaries of the calendar. */
function windowFrom({ calendar }: TimeContext, start: PlainDate, end: PlainDate): Period | undefined {
  const [first, last] = [fieldsOf(start), fieldsOf(end)];
  const fits = first.day === calendar.startDay && last.day === calendar.startDay && start < end;
  if (!fits) return undefined;
  return periodBetween(calendar, first.year * 12 + first.month - 1, last.year * 12 + last.month - 1);
}

/** "Từ năm 2019", "từ tháng 01/2019": whoever says so means the calendar's year and month. */
function readSince(parts: Parts, context: TimeContext): TimeFinding {
  const { year, month, from = "" } = parts;
  const end = dayAfter(context.asOf);
  if (year !== undefined) return ofSpan(firstDay(wholeYear(calendarYear, Number(year))), end);
  if (month !== undefined) return ofSpan(firstDay(monthNamed(parts, context, calendarYear)), end);
  return ofSpan(dayIn(from, undefined, context), end);
}

/** "Đến nay" reaches to the end of the day of the report, where that day is known. */
function dayAfter(asOf: PlainDate | undefined): PlainDate | "unstated" {
  return asOf === undefined ? "unstated" : addDays(asOf, 1);
}

function readPastYears({ years }: Parts, { asOf }: TimeContext): TimeFinding {
  if (asOf === undefined) return ofSpan("unstated", "unstated");
  const start = addDays(addYears(asOf, -checkOrdinal(Number(years), 99)), 1);
  return ofSpan(start, addDays(asOf, 1));
}

function readAsOf(parts: Parts, context: TimeContext): TimeFinding {
  const { day } = parts;
  if (day !== undefined) return { time: { kind: "asOf", day: dayIn(day, undefined, context), within: null } };
  return { time: { kind: "asOf", day: "unstated", within: monthNamed(parts, context, calendarYear) } };
}

function readNow(_parts: Parts, { asOf }: TimeContext): TimeFinding {
  return { time: { kind: "asOf", day: asOf ?? "unstated", within: null } };
}

function readSamePeriod({ year }: Parts, context: TimeContext): TimeFinding {
  const period = need(context, "period", "cùng kỳ");
  if (year === undefined || year === "trước") return ofPeriod(shiftYears(period, -1));
  const reportingYear = reportingYearOf(period);
  return ofPeriod(shiftYears(period, Number(year) - reportingYear));
}
