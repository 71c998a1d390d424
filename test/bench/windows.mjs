import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { format } from "date-fns/format";
import { subDays } from "date-fns/subDays";
import { calendarYear, december10, firstDay, formatPeriod, lastDay, windows } from "../../dist/period.js";

/*
 * The same task for each: the half-years of a span of years, each with its first day, its last day and its label.
 * `[first day, last day]` is what they must agree on.
 */
const SPAN = { firstYear: 1990, lastYear: 2040 };

export function halfYearsByAntq(calendar = december10, span = SPAN) {
  return windows(calendar, "halfYear", span).map((it) => [firstDay(it), lastDay(it), formatPeriod(it)]);
}

/** By hand, with care: in UTC, from the start of the year each time, so that no month end drifts. */
export function halfYearsByDateFns({ firstYear, lastYear } = SPAN) {
  const rows = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const start = new UTCDateMini(Date.UTC(year - 1, 11, 10));
    for (const half of [1, 2]) {
      const first = addMonths(start, (half - 1) * 6);
      const last = subDays(addMonths(start, half * 6), 1);
      const label = `6 tháng ${half === 1 ? "đầu" : "cuối"} năm ${year}`;
      rows.push([format(first, "yyyy-MM-dd"), format(last, "yyyy-MM-dd"), label]);
    }
  }
  return rows;
}

/** Its half-years start on 1 January, the kind that it makes quickest: it has none that start on a 10th. */
export function halfYearsByDhis2(generateFixedPeriods, { firstYear, lastYear } = SPAN) {
  const rows = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const periods = generateFixedPeriods({
      year,
      calendar: "gregory",
      periodType: "SIXMONTHLY",
      locale: "en",
    });
    for (const { startDate, endDate, name } of periods) rows.push([startDate, endDate, name]);
  }
  return rows;
}

/** Nothing is measured that is not right. */
export function checkAgreement(generateFixedPeriods) {
  const span = { firstYear: 2019, lastYear: 2025 };
  same(halfYearsByAntq(december10, span), halfYearsByDateFns(span));
  same(days(halfYearsByAntq(calendarYear, span)), days(halfYearsByDhis2(generateFixedPeriods, span)));
}

function days(rows) {
  return rows.map(([first, last]) => [first, last]);
}

function same(left, right) {
  if (JSON.stringify(left) !== JSON.stringify(right)) throw new Error(`Not the same:\n${left}\n${right}`);
}
