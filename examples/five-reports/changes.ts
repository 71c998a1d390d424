import { changeOnBase } from "antq/indicator";
import { unwrap } from "antq/kernel";
import { calendarYear, formatPeriod, parsePeriod, samePeriodLastYear } from "antq/period";
import { readCount } from "antq/vietnamese";
import { wordChange, wordNumber } from "antq/wording";
import type { ChangeData } from "./read-data.ts";
import { sourceOf } from "./source.ts";
import type { Table } from "./table.ts";

/** Each figure beside that of the same period last year. */
export function compareWithLastYear({ period: label, place, source, rows }: ChangeData) {
  const period = parsePeriod(label, calendarYear);
  return {
    place,
    period,
    base: samePeriodLastYear(period),
    source: sourceOf(source),
    rows: rows.map(({ what, unit, location, now, base }) => ({
      what,
      unit,
      location,
      change: changeOnBase(unwrap(readCount(now)), unwrap(readCount(base))),
    })),
  };
}

export function changeTable({
  place,
  period,
  base,
  source,
  rows,
}: ReturnType<typeof compareWithLastYear>): Table {
  return {
    title: `3. ${place}, ${formatPeriod(period)} so với ${formatPeriod(base)}`,
    headings: ["Chỉ tiêu", "Kỳ này", "Cùng kỳ", "Tăng, giảm"],
    numbers: [1, 2],
    rows: rows.map(({ what, unit, change }) => [
      what,
      wordNumber(change.now.value, "vi"),
      wordNumber(change.base.value, "vi"),
      wordChange(change, unit, "vi"),
    ]),
    notes: [
      "Từ 0 không có tỷ lệ tăng: chỉ nêu số tuyệt đối.",
      `Nguồn: ${source}, ${[...new Set(rows.map(({ location }) => location))].join("; ")}.`,
    ],
  };
}
