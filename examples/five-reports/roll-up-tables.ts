import type { Agreement } from "antq/aggregation";
import { calendarYear, formatPeriod, parsePeriod, samePeriodLastYear } from "antq/period";
import { SECTORS } from "antq/territory";
import { wordChange, wordQuantity } from "antq/wording";
import { count } from "./compliance.ts";
import type { addUp } from "./roll-up.ts";
import type { Table } from "./table.ts";

type Found = ReturnType<typeof addUp>;

const AGREEMENTS = {
  agrees: "khớp",
  differs: "không khớp",
  undetermined: "chưa xác định được",
} as const satisfies Record<Agreement, string>;

export function rollUpTables(found: Found): readonly Table[] {
  return [districtTable(found), partsTable(found), reportsTable(found)];
}

function districtTable({ sector, source, unitsSource, names, district }: Found): Table {
  const { place, location, rows, stated, changes } = district;
  return {
    title: `4a. ${place}: tổng hợp từ các xã, thị trấn (số liệu của ${SECTORS[sector].vi})`,
    headings: ["Kỳ báo cáo", "Chỉ tiêu", "Tổng", "Hiện có", "Đơn vị đủ", "Tháng"],
    numbers: [2, 3, 4, 5],
    rows: rows.map(({ what, unit, period, figure: { total, reported, bound, coverage } }) => [
      period,
      what,
      count(total),
      reported === null ? "-" : wordQuantity(reported, unit, "vi", bound),
      `${coverage.complete.length}/${coverage.expected.length}`,
      `${coverage.unitMonths.known}/${coverage.unitMonths.expected}`,
    ]),
    notes: [
      "Thiếu không phải là 0: khi còn thiếu thì chưa có tổng, chỉ có số hiện có.",
      ...whoIs("missing", "5 báo cáo không có số của", rows, names),
      ...whoIs("partial", "Mới có một phần kỳ của", rows, names),
      ...provisional(rows),
      ...changes.map(wordComparison),
      wordStated(stated),
      `Nguồn: ${source}, ${location}. Đơn vị: ${unitsSource}.`,
    ],
  };
}

type Rows = Found["district"]["rows"];

/** The units in a state, once for all windows in which they are the same. */
function whoIs(state: "missing" | "partial", words: string, rows: Rows, names: Found["names"]) {
  const lists = rows.map(({ period, figure }) => {
    const units = figure.coverage[state].map((unit) => names[unit]?.split(",")[0] ?? unit);
    return { period, units: units.join(", ") };
  });
  return [...new Set(lists.map(({ units }) => units))]
    .filter((units) => units !== "")
    .map((units) => {
      const periods = lists.filter((list) => list.units === units).map(({ period }) => period);
      return `${words} ${units} (${[...new Set(periods)].join("; ")}).`;
    });
}

function provisional(rows: Rows): readonly string[] {
  const periods = rows
    .filter(({ from }) => from.some(({ status }) => status === "provisional"))
    .map(({ period }) => period);
  return periods.length === 0
    ? []
    : [`Số sơ bộ, báo cáo khi chưa hết kỳ: ${[...new Set(periods)].join("; ")}.`];
}

function wordComparison({ what, unit, period, units, over }: Found["district"]["changes"][number]): string {
  const base = formatPeriod(samePeriodLastYear(parsePeriod(period, calendarYear)));
  const words = over === null ? "chưa so được" : wordChange(over, unit, "vi");
  return `So với ${base}, chỉ tính ${units.length} đơn vị đủ cả hai kỳ, "${what}" ${words}.`;
}

function wordStated(stated: Found["district"]["stated"]): string {
  if (stated.length === 0) return "Không có số của huyện cùng kỳ để đối chiếu.";
  const words = stated.map(({ stated: { value }, outcome }) => `${value} (${AGREEMENTS[outcome]})`);
  return `Số do huyện nêu: ${words.join("; ")}.`;
}

function partsTable({ source, parts: { place, location, period, rows } }: Found): Table {
  return {
    title: `4b. ${place}, ${period}: tổng số và các phần`,
    headings: ["Chỉ tiêu", "Tổng", "Chia theo", "Các phần", "Kết quả"],
    numbers: [1],
    rows: rows.map(({ what, by, check: { whole, relation, parts, outcome } }) => [
      what,
      count(whole.total),
      by,
      `${relation === "partition" ? "=" : "≥"} ${parts.map(({ total }) => count(total)).join(" + ")}`,
      AGREEMENTS[outcome],
    ]),
    notes: [`Nguồn: ${source}, ${location}.`],
  };
}

function reportsTable({ reports }: Found): Table {
  return {
    title: "4c. Bao nhiêu số liệu của 5 báo cáo cộng được",
    headings: ["Báo cáo của", "Được nêu", "Giữ được", "Cộng được"],
    numbers: [1, 2, 3],
    rows: reports.map(({ name, printed, kept, added }) => [name, ...[printed, kept, added].map(String)]),
    notes: [
      'Giữ được: rõ nơi, ngành và thời gian, dù chưa rõ ngày cuối ("từ năm 2019 đến nay").',
      "Cộng được: có kỳ trọn vẹn, do đúng cấp, đúng ngành thu thập báo cáo.",
    ],
  };
}
