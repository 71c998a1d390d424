import { unwrap } from "antq/kernel";
import { atLeast, checkTarget, requiredCount } from "antq/target";
import { readCount } from "antq/vietnamese";
import { wordNumber, wordPercentage } from "antq/wording";
import type { ComplianceData, RequiredData } from "./read-data.ts";
import { sourceOf } from "./source.ts";
import type { Table } from "./table.ts";

/** Every figure of the data files checked against its level; a total that is not printed stays missing. */
export function checkCompliance(groups: ComplianceData) {
  return groups.map(({ level, rule, isIllustration, source, rows }) => ({
    level,
    rule,
    isIllustration,
    source: sourceOf(source),
    rows: rows.map((row) => {
      const numerator = unwrap(readCount(row.numerator));
      const denominator = row.denominator === null ? null : unwrap(readCount(row.denominator));
      const check = checkTarget(atLeast(level), { numerator, denominator, asOf: "unstated" });
      return { what: row.what, unit: row.unit, location: row.location, numerator, denominator, check };
    }),
  }));
}

export function complianceTables(groups: ReturnType<typeof checkCompliance>): readonly Table[] {
  return groups.map(({ level, rule, source, rows }, index) => ({
    title: `2${"ab"[index]}. Huyện Tam Đường, mức từ ${level.replace("%", " %")} trở lên`,
    headings: ["Chỉ tiêu", "Thực hiện", "Tỷ lệ", "Cần đạt", "Thiếu", "Vượt", "Kết quả"],
    numbers: [1, 2, 3, 4, 5],
    rows: rows.map(({ what, numerator, denominator, check }) => [
      what,
      `${count(numerator)}/${count(denominator)}`,
      check.ratio === null ? "-" : wordPercentage(check.ratio, "vi"),
      count(check.requiredCount),
      count(check.shortfall),
      count(check.surplus),
      OUTCOMES[check.outcome],
    ]),
    notes: [
      `Mức: ${rule}.`,
      `Nguồn: ${source}, ${[...new Set(rows.map(({ location }) => location))].join("; ")}.`,
      ...new Set(rows.flatMap(({ check }) => check.reasons.map(({ message }) => message.vi))),
    ],
  }));
}

const OUTCOMES = { met: "đạt", missed: "chưa đạt", undetermined: "chưa rõ" };

function count(amount: Parameters<typeof wordNumber>[0] | null): string {
  return amount === null ? "-" : wordNumber(amount, "vi");
}

/** How many a level asks for, whatever was reached. */
export function findRequired({ level, rule, rows }: RequiredData) {
  return {
    level,
    rule,
    rows: rows.map(({ what, of, unit }) => {
      const total = unwrap(readCount(of));
      return { what, unit, total, required: requiredCount(atLeast(level), total) };
    }),
  };
}

export function requiredTable({ level, rule, rows }: ReturnType<typeof findRequired>): Table {
  return {
    title: `2c. Số cần đạt theo mức từ ${level.replace("%", " %")} trở lên`,
    headings: ["Đối tượng", "Tổng số", "Cần đạt"],
    numbers: [1, 2],
    rows: rows.map(({ what, total, required }) => [what, count(total), count(required)]),
    notes: [`Mức: ${rule}.`],
  };
}
