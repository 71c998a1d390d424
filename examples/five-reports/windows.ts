import { formatPlainDate } from "antq/date";
import { planReports155 } from "antq/movement";
import {
  calendarYear,
  firstDay,
  formatPeriod,
  lastDay,
  type Period,
  parsePeriod,
  reportingCalendar,
  toIsoInterval,
} from "antq/period";
import { expectedReports } from "antq/regime";
import type { WindowData } from "./read-data.ts";
import { sourceOf } from "./source.ts";
import type { Table } from "./table.ts";

const REGIMES = [planReports155];

/** The windows of the plan with their deadlines, one half-year in several calendars, and the windows that a report names. */
export function findWindows({ plan, sameHalf, stated }: WindowData) {
  const { title, note, ...scope } = plan;
  const regime = REGIMES.find(({ id }) => id === scope.regime);
  if (regime === undefined) throw new Error(`windows.json names an unknown regime: ${scope.regime}`);
  return {
    plan: {
      title,
      note,
      years: `${scope.firstYear} - ${scope.lastYear}`,
      rows: expectedReports(regime, scope).map(({ period, lastTimelyDay }) => ({
        ...daysOf(period),
        lastTimelyDay,
      })),
    },
    sameHalf: {
      label: sameHalf.label,
      rows: sameHalf.calendars.map(({ usedBy, ...calendar }) => ({
        ...daysOf(parsePeriod(sameHalf.label, reportingCalendar(calendar))),
        usedBy,
      })),
    },
    stated: {
      place: stated.place,
      source: sourceOf(stated.source),
      rows: stated.labels.map((label) => daysOf(parsePeriod(label, calendarYear))),
    },
  };
}

function daysOf(period: Period) {
  return {
    label: formatPeriod(period),
    firstDay: firstDay(period),
    lastDay: lastDay(period),
    interval: toIsoInterval(period),
  };
}

export function windowTables({ plan, sameHalf, stated }: ReturnType<typeof findWindows>): readonly Table[] {
  return [
    {
      title: `1a. ${plan.title}: các kỳ báo cáo ${plan.years}`,
      ...columnsOf(plan.rows, LABEL, ...DAYS, [
        "Hạn cuối",
        ({ lastTimelyDay }) => (lastTimelyDay === null ? "không nêu" : formatPlainDate(lastTimelyDay)),
      ]),
      notes: [plan.note],
    },
    {
      title: `1b. ${sameHalf.label}: một tên kỳ, ${sameHalf.rows.length} lịch báo cáo`,
      ...columnsOf(sameHalf.rows, ...DAYS, ["Dùng cho", ({ usedBy }) => usedBy]),
    },
    {
      title: `1c. Các kỳ trong báo cáo của ${stated.place}`,
      ...columnsOf(stated.rows, LABEL, ...DAYS, [
        "ISO 8601 (không tính ngày cuối)",
        ({ interval }) => interval,
      ]),
      notes: [`Nguồn: ${stated.source}.`],
    },
  ];
}

type Column<Row> = readonly [heading: string, cell: (row: Row) => string];
type Window = ReturnType<typeof daysOf>;

const LABEL: Column<Window> = ["Kỳ báo cáo", ({ label }) => label];
const DAYS: readonly Column<Window>[] = [
  ["Từ ngày", ({ firstDay: day }) => formatPlainDate(day)],
  ["Đến hết ngày", ({ lastDay: day }) => formatPlainDate(day)],
];

function columnsOf<Row>(
  rows: readonly Row[],
  ...columns: readonly Column<Row>[]
): Pick<Table, "headings" | "rows"> {
  return {
    headings: columns.map(([heading]) => heading),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  };
}
