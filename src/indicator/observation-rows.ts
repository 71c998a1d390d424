import type { Path } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { isRecord } from "../kernel/record.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Draft, ENCODERS, fieldCount, newDraft, REPORT_ENCODERS } from "./observation-draft.ts";
import { faultReporter } from "./observation-faults.ts";
import { type ObservationTable, type RowField, withoutRows } from "./observation-table.ts";

/** Puts observations, or plain records of them, into columns; those that are wrong in form are reported and left out. */
export function tableOfRecords(
  records: readonly unknown[],
  catalogue: Catalogue,
  found: ProblemCollector,
): ObservationTable {
  const draft = newDraft(records.length, catalogue);
  const report = faultReporter(draft, found);
  const marks = new Uint8Array(records.length);
  for (let row = 0; row < records.length; row += 1) {
    const record = records[row];
    const isFine = isPlain(record) ? encode(draft, row, record) : encodeCopy(draft, row, record);
    if (!isFine && !report(row, copyOf(record))) marks[row] = 1;
  }
  return withoutRows(tableOf(draft), marks);
}

/** What stands in a record, of any type. */
type Fields = Readonly<Record<string, unknown>>;

/** Whether an input is an object without anything inherited. */
function isPlain(input: unknown): input is Fields {
  if (!isRecord(input)) return false;
  const prototype = Object.getPrototypeOf(input);
  return prototype === Object.prototype || prototype === null;
}

/** Puts a record that is plainly right into the columns. */
function encode(draft: Draft, row: number, record: Fields): boolean {
  const { indicator, unit, reporter, time, value, bound, status, report } = record;
  const expected = 6 + ("bound" in record ? 1 : 0) + ("status" in record ? 1 : 0);
  return (
    fieldCount(record) === expected &&
    ENCODERS.indicator(draft, row, indicator) &&
    ENCODERS.unit(draft, row, unit) &&
    ENCODERS.reporter(draft, row, reporter) &&
    ENCODERS.time(draft, row, time) &&
    ENCODERS.value(draft, row, value) &&
    ENCODERS.bound(draft, row, bound) &&
    ENCODERS.status(draft, row, status) &&
    isPlain(report) &&
    encodeReport(draft, row, report)
  );
}

function encodeReport(draft: Draft, row: number, report: Fields): boolean {
  const { document, reportedOn, revision } = report;
  const expected = 1 + ("reportedOn" in report ? 1 : 0) + ("revision" in report ? 1 : 0);
  return (
    fieldCount(report) === expected &&
    REPORT_ENCODERS.document(draft, row, document) &&
    REPORT_ENCODERS.reportedOn(draft, row, reportedOn) &&
    REPORT_ENCODERS.revision(draft, row, revision)
  );
}

function encodeCopy(draft: Draft, row: number, record: unknown): boolean {
  const copy = copyOf(record);
  return isPlain(copy) && encode(draft, row, copy);
}

/** A copy has no fields but its own, and says the same each time that it is read. */
function copyOf(record: unknown): unknown {
  if (!isRecord(record)) return record;
  const copy = { ...record };
  const { report } = copy;
  return isRecord(report) ? { ...copy, report: { ...report } } : copy;
}

const PATHS: Readonly<Record<RowField, Path>> = {
  row: [],
  unit: ["unit"],
  reporter: ["reporter"],
  time: ["time"],
  value: ["value"],
  reportedOn: ["report", "reportedOn"],
};

function tableOf(draft: Draft): ObservationTable {
  const { catalogue: _, spans: __, days: ___, ...columns } = draft;
  return {
    ...columns,
    size: draft.value.length,
    indicators: draft.indicators.entries,
    units: draft.units.entries,
    reporters: draft.reporters.entries,
    times: draft.times.entries,
    documents: draft.documents.entries,
    pathOf: (row, field) => ["observations", row, ...PATHS[field]],
  };
}
