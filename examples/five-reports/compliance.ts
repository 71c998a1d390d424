import { unwrap } from "antq/kernel";
import { atLeast, checkTarget, requiredCount } from "antq/target";
import { readCount } from "antq/vietnamese";
import { wordNumber, wordOutcome, wordPercentage, wordThreshold } from "antq/wording";
import type { ComplianceData, RequiredData } from "./read-data.ts";
import { sourceOf } from "./source.ts";
import type { Table } from "./table.ts";

/** Every figure of the data files checked against its level; a total that is not printed stays missing. */
export function checkCompliance(groups: ComplianceData) {
  return groups.map(({ level, rule, isIllustration, place, source, rows }) => ({
    place,
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
  return groups.map(({ place, level, rule, source, rows }, index) => ({
    title: `2${"ab"[index]}. ${place}, mức ${wordThreshold(atLeast(level), "vi")}`,
    headings: ["Chỉ tiêu", "Thực hiện", "Tỷ lệ", "Cần đạt", "Thiếu", "Vượt", "Kết quả"],
    numbers: [1, 2, 3, 4, 5],
    rows: rows.map(({ what, numerator, denominator, check }) => [
      what,
      `${count(numerator)}/${count(denominator)}`,
      check.ratio === null ? "-" : wordPercentage(check.ratio, "vi"),
      count(check.requiredCount),
      count(check.shortfall),
      count(check.surplus),
      wordOutcome(check.outcome, "vi"),
    ]),
    notes: [
      `Mức: ${rule}.`,
      `Nguồn: ${source}, ${[...new Set(rows.map(({ location }) => location))].join("; ")}.`,
      ...new Set(rows.flatMap(({ check }) => check.reasons.map(({ message }) => message.vi))),
    ],
  }));
}

/** A count in a table; a dash where there is none. */
export function count(amount: Parameters<typeof wordNumber>[0] | null): string {
  return amount === null ? "-" : wordNumber(amount, "vi");
}

/** How many a level asks for, whatever was reached. */
export function findRequired({ place, level, rule, isIllustration, source, rows }: RequiredData) {
  return {
    place,
    level,
    rule,
    isIllustration,
    source: sourceOf(source),
    rows: rows.map(({ what, of, unit }) => {
      const total = unwrap(readCount(of));
      return { what, unit, total, required: requiredCount(atLeast(level), total) };
    }),
  };
}

export function requiredTable({ place, level, rule, source, rows }: ReturnType<typeof findRequired>): Table {
  return {
    title: `2c. ${place}, số cần đạt theo mức ${wordThreshold(atLeast(level), "vi")}`,
    headings: ["Đối tượng", "Tổng số", "Cần đạt"],
    numbers: [1, 2],
    rows: rows.map(({ what, total, required }) => [what, count(total), count(required)]),
    notes: [`Mức: ${rule}.`, `Nguồn: ${source}.`],
  };
}
