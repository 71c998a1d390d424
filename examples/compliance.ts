/*
 * Who falls short of a level, and by how much: in goes a CSV file as spreadsheets save it in Vietnam (semicolons, counts
 * such as 1.305, blank where nothing is known), out comes a table or JSON. Bad rows are all listed, with line and code.
 *
 *     npx tsx examples/compliance.ts examples/compliance.csv [--target 90%] [--json]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Decimal, DomainError } from "antq/kernel";
import { printedRatioRowSchema, problemOf, sentencesIn } from "antq/schema";
import { atLeast, type Percentage, safeCheckEach } from "antq/target";
import { formatNumber } from "antq/vietnamese";
import { wordOutcome, wordPercentage, wordThreshold } from "antq/wording";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import { printTable } from "./five-reports/table.ts";

const USAGE = "Cách dùng: npx tsx examples/compliance.ts TỆP.csv [--target 90%] [--json]";

const text = z.string();
const columns = { unit: "Chỉ tiêu", numerator: "Đạt", denominator: "Tổng số", asOf: "Ngày tính" };
const rowSchema = printedRatioRowSchema(columns)
  .and(z.object({ "Đơn vị": text, "Chỉ tiêu": text, Đạt: text, "Tổng số": text, Nguồn: text }))
  .transform((row) => ({ ...row, unit: `${row["Đơn vị"]}: ${row.unit}` }));

try {
  const options = { target: { type: "string", default: "90%" }, json: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  // The library refuses what is no percentage, in words that name the way out.
  const result = check(readFileSync(file, "utf8"), values.target as Percentage);
  console.log(values.json ? JSON.stringify(result, null, 2) : table(result));
} catch (error) {
  console.error(error instanceof DomainError ? error.messageIn("vi") : (error as Error).message);
  process.exitCode = 1;
}

function check(file: string, target: Percentage) {
  const csv = { bom: true, columns: true, delimiter: ";", info: true, relax_column_count: true } as const;
  const lines = parse<{ info: { lines: number }; record: unknown }>(file, csv).map(({ info, record }) => ({
    line: info.lines,
    row: rowSchema.safeParse(record, { error: sentencesIn("vi") }),
  }));
  const rows = lines.flatMap(({ line, row }) => (row.success ? [{ line, ...row.data }] : []));
  const checked = safeCheckEach(atLeast(target), rows);
  const complaints = [
    ...lines.flatMap(({ line, row }) => (row.error?.issues ?? []).map((issue) => said(line, issue))),
    ...(checked.ok ? [] : checked.problems).map(
      ({ path: [row], code, message }) => `dòng ${rows[Number(row)]?.line}, ${code}: ${message.vi}`,
    ),
  ];
  if (!checked.ok || complaints.length > 0) throw new Error(complaints.join("\n"));
  const { threshold, failing, undetermined, checks, counts } = checked.value;
  const ordered = [...failing, ...undetermined, ...checks.filter(({ outcome }) => outcome === "met")];
  const found = ordered.map((check) => ({ ...check, row: rows[check.index] }));
  return { threshold, counts, found };
}

function said(line: number, issue: z.core.$ZodIssue): string {
  const code = problemOf(issue)?.code ?? issue.code;
  return `dòng ${line}, ${[...issue.path, code].join(", ")}: ${issue.message}`;
}

function table({ threshold, found }: ReturnType<typeof check>): string {
  const amount = (value: Decimal | null) => (value === null ? "-" : formatNumber(value));
  const places = new Set(found.map(({ row }) => row?.["Đơn vị"]));
  // One unit is named above the table, not in every row.
  const [place] = places.size === 1 ? places : [];
  return printTable({
    title: `${place === undefined ? "Số" : `${place}: số`} còn thiếu so với mức ${wordThreshold(threshold, "vi")}, nhiều nhất trước`,
    headings: [
      place === undefined ? "Đơn vị: chỉ tiêu" : "Chỉ tiêu",
      "Đạt",
      "Tổng",
      "Tỷ lệ",
      "Cần",
      "Thiếu",
      "Kết quả",
    ],
    numbers: [1, 2, 3, 4, 5],
    rows: found.map(({ unit, row, ratio, requiredCount, shortfall, outcome }) => [
      place === undefined ? unit : (row?.["Chỉ tiêu"] ?? unit),
      row?.["Đạt"] || "-",
      row?.["Tổng số"] || "-",
      ratio === null ? "-" : wordPercentage(ratio, "vi"),
      amount(requiredCount),
      amount(shortfall),
      wordOutcome(outcome, "vi"),
    ]),
    notes: [
      "Mức chọn khi chạy lệnh (--target) để minh họa, không lấy từ nguồn số liệu.",
      ...new Set(
        found
          .flatMap(({ reasons, row }) => [...reasons, ...(row?.warnings ?? [])])
          .map((it) => it.message.vi),
      ),
      ...new Set(found.map(({ asOf }) => `Ngày tính: ${asOf === "unstated" ? "nguồn không nêu" : asOf}.`)),
      `Nguồn: ${[...new Set(found.map(({ row }) => row?.["Nguồn"]))].join("; ")}.`,
    ],
  });
}
