import { addDays } from "../date/days.ts";
import { formatPlainDate, type PlainDate } from "../date/plain-date.ts";
import type { Language } from "../kernel/problem.ts";
import { unreachable } from "../kernel/unreachable.ts";
import { firstDay, lastDay } from "../period/days-of-period.ts";
import { formatPeriod, shapeOf } from "../period/label.ts";
import type { Period } from "../period/period.ts";
import type { Span } from "../period/span.ts";
import type { StatedTime } from "../period/stated-time.ts";

const QUARTERS = ["first", "second", "third", "fourth"];
/** The months by their English names, January first. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A window in words (tên kỳ báo cáo); in Vietnamese as `formatPeriod` prints it. A reporting year that is not the
 * calendar's is no different in words: show its days beside it.
 *
 * @example
 * import { calendarYear, december10, firstMonths, quarter } from "antq/period";
 * import { wordPeriod } from "antq/wording";
 * wordPeriod(firstMonths(calendarYear, 2024, 8), "en") //=> "first 8 months of 2024"
 * wordPeriod(quarter(december10, 2024, 2), "en") //=> "second quarter of 2024"
 */
export function wordPeriod(period: Period, language: Language): string {
  if (language === "vi") return formatPeriod(period);
  const shape = shapeOf(period);
  if (shape.kind === "days") return `${firstDay(period)} to ${lastDay(period)}`;
  const { kind, year, count } = shape;
  switch (kind) {
    case "month":
      return `${MONTHS[count - 1]} ${year}`;
    case "quarter":
      return `${QUARTERS[count - 1]} quarter of ${year}`;
    case "first":
    case "last":
      return `${kind} ${count} months of ${year}`;
    case "stage":
      return count === 1 ? `the year ${year}` : `the years ${year} to ${year + count - 1}`;
    default:
      return unreachable(kind);
  }
}

/** The same turns of phrase in each language; a day that is not stated is `null`. */
const PHRASES = {
  vi: {
    asOf: (day: PlainDate) => `tính đến ${formatPlainDate(day)}`,
    asOfSomeDayIn: (window: string) => `tính đến một ngày không nêu trong ${window}`,
    asOfUnstated: "không nêu ngày",
    span: (first: PlainDate | null, last: PlainDate | null) => {
      if (first === null) return last === null ? "không nêu thời gian" : `đến ${formatPlainDate(last)}`;
      const from = `từ ${formatPlainDate(first)}`;
      return last === null ? `${from}, không nêu ngày cuối` : `${from} đến ${formatPlainDate(last)}`;
    },
    term: (first: number, last: number) => `nhiệm kỳ ${first} - ${last}`,
    everyYear: (span: string) => `hằng năm (${span})`,
  },
  en: {
    asOf: (day: PlainDate) => `as of ${day}`,
    asOfSomeDayIn: (window: string) => `as of a day in ${window} that is not stated`,
    asOfUnstated: "on a day that is not stated",
    span: (first: PlainDate | null, last: PlainDate | null) => {
      if (first === null) return last === null ? "at a time that is not stated" : `until ${last}`;
      return last === null ? `since ${first}, its end not stated` : `from ${first} to ${last}`;
    },
    term: (first: number, last: number) => `the term ${first} to ${last}`,
    everyYear: (span: string) => `every year (${span})`,
  },
} as const;

/**
 * When a figure holds, as far as it was stated; what was not stated is said to be so.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { span } from "antq/period";
 * import { wordStatedTime } from "antq/wording";
 * const since2019 = { kind: "span", span: span(plainDate("2019-01-01"), "unstated") } as const;
 * wordStatedTime(since2019, "vi") //=> "từ 01/01/2019, không nêu ngày cuối"
 * wordStatedTime(since2019, "en") //=> "since 2019-01-01, its end not stated"
 */
export function wordStatedTime(time: StatedTime, language: Language): string {
  const phrases = PHRASES[language];
  switch (time.kind) {
    case "period":
      return wordPeriod(time.period, language);
    case "asOf":
      if (time.day !== "unstated") return phrases.asOf(time.day);
      return time.within === null
        ? phrases.asOfUnstated
        : phrases.asOfSomeDayIn(wordPeriod(time.within, language));
    case "span":
      return wordSpan(time.span, language);
    case "term":
      return phrases.term(time.firstYear, time.lastYear);
    case "everyYear":
      return phrases.everyYear(wordSpan(time.span, language));
    default:
      return unreachable(time);
  }
}

function wordSpan({ start, end }: Span, language: Language): string {
  const first = start === "unstated" ? null : start;
  const last = end === "unstated" ? null : addDays(end, -1);
  return PHRASES[language].span(first, last);
}
