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
import type { Table } from "./table.ts";

const REGIMES = [planReports155];

/** The windows of the plan with their deadlines, one half-year in five calendars, and the windows of xã Pờ Y. */
export function findWindows({ plan, sameHalf, labels }: WindowData) {
  const regime = REGIMES.find(({ id }) => id === plan.regime);
  if (regime === undefined) throw new Error(`windows.json names an unknown regime: ${plan.regime}`);
  return {
    plan: expectedReports(regime, plan).map(({ period, lastTimelyDay }) => ({
      ...daysOf(period),
      lastTimelyDay,
    })),
    sameHalf: sameHalf.calendars.map(({ usedBy, ...calendar }) => ({
      ...daysOf(parsePeriod(sameHalf.label, reportingCalendar(calendar))),
      usedBy,
    })),
    labels: labels.map((label) => daysOf(parsePeriod(label, calendarYear))),
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

export function windowTables({ plan, sameHalf, labels }: ReturnType<typeof findWindows>): readonly Table[] {
  return [
    {
      title: "1a. Kế hoạch 155/KH-MTTQ-CAT (tỉnh Sơn La): các kỳ báo cáo 2021 - 2023",
      headings: ["Kỳ báo cáo", "Từ ngày", "Đến hết ngày", "Hạn cuối"],
      rows: plan.map((row) => [
        row.label,
        formatPlainDate(row.firstDay),
        formatPlainDate(row.lastDay),
        row.lastTimelyDay === null ? "không nêu" : formatPlainDate(row.lastTimelyDay),
      ]),
      notes: [
        '"Trước ngày 10/6": ngày cuối cùng đúng hạn là 09/6. Ngày 10/6 thuộc kỳ sau, không tính hai lần.',
      ],
    },
    {
      title: "1b. Cùng một tên kỳ, năm lịch báo cáo",
      headings: ["Kỳ báo cáo", "Từ ngày", "Đến hết ngày", "Dùng cho"],
      rows: sameHalf.map((row) => [
        row.label,
        formatPlainDate(row.firstDay),
        formatPlainDate(row.lastDay),
        row.usedBy,
      ]),
    },
    {
      title: "1c. Hai kỳ trong báo cáo của xã Pờ Y",
      headings: ["Kỳ báo cáo", "Từ ngày", "Đến hết ngày", "ISO 8601 (không tính ngày cuối)"],
      rows: labels.map((row) => [
        row.label,
        formatPlainDate(row.firstDay),
        formatPlainDate(row.lastDay),
        row.interval,
      ]),
    },
  ];
}
