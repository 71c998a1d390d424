/*
 * Who owes which report under plan 155, and with a file of receipts who is timely, late, overdue on a day. In goes a CSV
 * file as spreadsheets save it in Vietnam, or a JSON file of receipts; what fits nothing is listed, not lost.
 *
 *     npx tsx examples/obligations.ts 2022 [--reporter police:119@.. --reporter front:119@.. …] [--json]
 *     npx tsx examples/obligations.ts 2022 --reporter police:119@.. --receipts examples/receipts.csv --as-of 15/6/2022
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatPlainDate, readPlainDate } from "antq/date";
import { DomainError, unwrap } from "antq/kernel";
import { BODIES, PLAN_155 } from "antq/movement";
import { firstDay, lastDay, readStatedTime } from "antq/period";
import { type Obligation, obligations, type Receipt, reportingStatus } from "antq/programme";
import { problemOf, receiptSchema, sentencesIn } from "antq/schema";
import { wordReportStatus, wordStatusCounts, wordStatusItem } from "antq/wording";
import { parse } from "csv-parse/sync";
import { printTable } from "./five-reports/table.ts";

const USAGE =
  "Cách dùng: npx tsx examples/obligations.ts NĂM [--reporter MÃ --reporter MÃ …] [--receipts TỆP --as-of NGÀY] [--json]";

try {
  console.log(run());
} catch (error) {
  console.error(error instanceof DomainError ? error.messageIn("vi") : (error as Error).message);
  process.exitCode = 1;
}

function run(): string {
  const text = { type: "string" } as const;
  const options = {
    reporter: { type: "string", multiple: true },
    receipts: text,
    "as-of": text,
    json: { type: "boolean" },
  } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [year = "", ...more] = positionals;
  const { receipts: file, "as-of": day } = values;
  const isComplete = more.length === 0 && (file === undefined) === (day === undefined);
  if (!/^\d{4}$/u.test(year) || !isComplete) throw new Error(USAGE);
  const owed = obligations(PLAN_155, Number(year), { reporters: values.reporter ?? [] });
  if (file === undefined || day === undefined)
    return values.json ? JSON.stringify(owed, null, 2) : owedTable(owed, year);
  const status = reportingStatus(owed, readReceipts(file), { asOf: unwrap(readPlainDate(day)) });
  return values.json ? JSON.stringify(status, null, 2) : statusTable(status);
}

function owedTable(owed: readonly Obligation[], year: string): string {
  return printTable({
    title: `Nghĩa vụ báo cáo năm ${year} theo Kế hoạch 155/KH-MTTQ-CAT`,
    headings: ["Báo cáo", "Đơn vị", "Từ ngày", "Đến ngày", "Hạn cuối"],
    rows: owed.map(({ report, reporter, period, lastTimelyDay }) => [
      nameOf(report),
      reporter ?? "các đơn vị",
      period === null ? "-" : formatPlainDate(firstDay(period)),
      period === null ? "-" : formatPlainDate(lastDay(period)),
      lastTimelyDay === null ? wordReportStatus("noDeadline", "vi") : formatPlainDate(lastTimelyDay),
    ]),
    notes: [
      "Hạn cuối là ngày cuối cùng còn đúng hạn; không có kỳ riêng thì gửi cùng báo cáo định kỳ.",
      ...new Set(owed.flatMap(({ warnings }) => warnings.map(({ message }) => message.vi))),
      `Mỗi báo cáo gửi về: ${(owed[0]?.recipients ?? []).map(({ body }) => bodyName(body)).join("; ")}.`,
    ],
  });
}

function statusTable({ asOf, items, counts, unmatched }: ReturnType<typeof reportingStatus>): string {
  const dated = items.filter(({ status }) => status !== "noDeadline");
  return printTable({
    title: `Tình hình gửi báo cáo, tính đến ${formatPlainDate(asOf)}`,
    headings: ["Đơn vị", "Báo cáo", "Nơi nhận", "Tình trạng"],
    rows: dated.map((item) => [
      item.obligation.reporter ?? "các đơn vị",
      nameOf(item.obligation.report),
      item.recipient,
      wordStatusItem(item, "vi"),
    ]),
    notes: [
      `${wordStatusCounts(counts, "vi")}.`,
      ...items.flatMap(({ resubmissions }) => resubmissions.map((it) => `Gửi lại: ${said(it)}.`)),
      ...unmatched.map(({ receipt, problem }) => `Không khớp: ${said(receipt)}. ${problem.message.vi}`),
    ],
  });
}

function said({ report, reporter, recipient, receivedOn, document }: Receipt): string {
  const sent = `${reporter ?? "không ghi đơn vị"} gửi ${recipient}`;
  return `${nameOf(report)}, ${sent}, ${formatPlainDate(receivedOn)}, ${document ?? "không ghi số"}`;
}

function nameOf(report: string): string {
  return PLAN_155.reports.find(({ code }) => code === report)?.name.vi ?? report;
}

function bodyName(body: string): string {
  return BODIES.find(({ id }) => id === body)?.name.vi ?? body;
}

/** All bad rows are listed, with line and code; then nothing is computed. */
function readReceipts(file: string): readonly Receipt[] {
  const content = readFileSync(file, "utf8");
  const records = file.endsWith(".json") ? recordsOfJson(content) : recordsOfCsv(content);
  const read = records.map(({ line, record }) => ({
    line,
    result: receiptSchema.safeParse(record, { error: sentencesIn("vi") }),
  }));
  const complaints = read.flatMap(({ line, result }) =>
    (result.error?.issues ?? []).map(
      (issue) =>
        `dòng ${line}, ${[...issue.path, problemOf(issue)?.code ?? issue.code].join(", ")}: ${issue.message}`,
    ),
  );
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  return read.flatMap(({ result }) => (result.success ? [result.data] : []));
}

interface Line {
  readonly line: number;
  readonly record: object;
}

function recordsOfJson(content: string): readonly Line[] {
  const records: unknown = JSON.parse(content);
  if (!Array.isArray(records)) throw new Error("Tệp JSON phải là một mảng các báo cáo đã nhận.");
  return records.map((record, at) => ({ line: at + 1, record: { plan: PLAN_155.id, ...record } }));
}

function recordsOfCsv(content: string): readonly Line[] {
  const csv = { bom: true, columns: true, delimiter: ";", info: true, relax_column_count: true } as const;
  const rows = parse<{ info: { lines: number }; record: Record<string, string> }>(content, csv);
  return rows.map(({ info, record }) => ({
    line: info.lines,
    record: {
      plan: PLAN_155.id,
      report: record["Báo cáo"],
      period: periodOf(record["Kỳ"] ?? ""),
      reporter: record["Đơn vị"] || null,
      recipient: record["Nơi nhận"],
      receivedOn: dayOf(record["Ngày nhận"] ?? ""),
      document: record["Văn bản"] || null,
    },
  }));
}

/** A window as it is called in the plan's calendar; whatever else stands there, the schema refuses in words. */
function periodOf(cell: string): string {
  const read = readStatedTime(cell, { calendar: PLAN_155.calendar });
  return read.ok && read.value.kind === "period" ? read.value.period : cell;
}

function dayOf(cell: string): string {
  const read = readPlainDate(cell);
  return read.ok ? read.value : cell;
}
