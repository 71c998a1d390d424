import { unwrap } from "antq/kernel";
import { atLeast, checkTarget } from "antq/target";
import { readCount, readQuantity } from "antq/vietnamese";
import { wordOutcome, wordPercentage, wordQuantity, wordTargetCheck, wordThreshold } from "antq/wording";
import { count } from "./compliance.ts";
import type { UndecidedData } from "./read-data.ts";
import { sourceOf } from "./source.ts";
import type { Table } from "./table.ts";

/** Two totals of one report that no date explains, and a bound against two levels. */
export function findUndecided({ disagreeing, bounded }: UndecidedData) {
  const { what, unit, level, source } = disagreeing;
  const numerator = unwrap(readCount(disagreeing.numerator));
  const checks = disagreeing.denominators.map(({ printed, location }) => {
    const denominator = unwrap(readCount(printed));
    return {
      location,
      denominator,
      check: checkTarget(atLeast(level), { numerator, denominator, asOf: "unstated" }),
    };
  });
  const isDecided = new Set(checks.map(({ check }) => check.outcome)).size === 1;
  return {
    disagreeing: { what, unit, level, numerator, source: sourceOf(source), checks, isDecided },
    bounded: checkBounded(bounded),
  };
}

function checkBounded({ what, printed, levels, source, location }: UndecidedData["bounded"]) {
  const quantity = unwrap(readQuantity(printed));
  if (quantity.value === null) throw new Error(`undecided.json holds an ambiguous figure: ${printed}`);
  const { value, bound } = quantity;
  const checks = levels.map((level) => checkTarget(atLeast({ count: level }), { count: { value, bound } }));
  return { what, value, bound, source: sourceOf(source), location, checks };
}

export function undecidedTables({
  disagreeing,
  bounded,
}: ReturnType<typeof findUndecided>): readonly Table[] {
  const { what, level, numerator, checks, isDecided } = disagreeing;
  const verdict = isDecided ? "như nhau" : `khác nhau: ${wordOutcome("undetermined", "vi")}`;
  return [
    {
      title: `5a. ${what}: hai tổng số trong một báo cáo, mức ${wordThreshold(atLeast(level), "vi")} (minh họa)`,
      headings: ["Tính theo", "Tổng số tại", "Tỷ lệ", "Thiếu", "Vượt", "Kết quả"],
      numbers: [2, 3, 4],
      rows: checks.map(({ denominator, location, check }) => [
        `${numerator}/${denominator}`,
        `mục ${location}`,
        check.ratio === null ? "-" : wordPercentage(check.ratio, "vi"),
        count(check.shortfall),
        count(check.surplus),
        wordOutcome(check.outcome, "vi"),
      ]),
      notes: [
        `Kết quả theo hai tổng số ${verdict}, vì văn bản không nêu ngày của tổng số nào.`,
        `Nguồn: ${disagreeing.source}.`,
      ],
    },
    {
      title: `5b. ${bounded.what}: ${wordQuantity(bounded.value, "attendance", "vi", bounded.bound)}`,
      headings: ["Kết quả đối chiếu (mức để minh họa)"],
      rows: bounded.checks.map((check) => [wordTargetCheck(check, "attendance", "vi")]),
      notes: [`Nguồn: ${bounded.source}, ${bounded.location}.`],
    },
  ];
}
