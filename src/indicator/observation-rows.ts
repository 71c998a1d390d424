import { safeParsePlainDate } from "../date/plain-date.ts";
import { BOUNDS } from "../kernel/bound.ts";
import { Decimal, LARGEST_AMOUNT, safeParseAmount } from "../kernel/decimal.ts";
import { nestProblem, type Problem } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { isRecord } from "../kernel/record.ts";
import type { Result } from "../kernel/result.ts";
import { type BodyId, safeParseBodyId } from "../territory/body-id.ts";
import { safeParseUnitId } from "../territory/unit-id.ts";
import type { Catalogue } from "./catalogue.ts";
import { numberOfDay, type TimeFacts, textOfSpan, timeFactsOf } from "./dataset-times.ts";
import type { Indicator } from "./indicator.ts";
import { safeCreateObservation } from "./observation.ts";
import {
  type Dictionary,
  emptyDictionary,
  type ObservationTable,
  placeIn,
  STATUS_NOT_GIVEN,
  STATUS_ORDER,
  UNDATED,
} from "./observation-table.ts";
import { safeParseObservationTime } from "./observation-time.ts";

/**
 * Puts observations, or plain records of them, into columns. What is plainly right goes the short way; anything else is
 * left to `safeCreateObservation`, which says what is wrong with it.
 */
export function tableOfRecords(
  records: readonly unknown[],
  catalogue: Catalogue,
  found: ProblemCollector,
): ObservationTable {
  const draft = newDraft(records.length, catalogue);
  for (let row = 0; row < records.length; row += 1) {
    const record = records[row];
    if (!encode(draft, row, record)) reportRecord(draft, row, record, found);
  }
  const { indicators, units, reporters, times, documents, reportedOn, day: _, ...columns } = draft;
  return {
    ...columns,
    size: records.length,
    indicators: indicators.entries,
    units: units.entries,
    reporters: reporters.entries,
    times: times.entries,
    documents: documents.entries,
    reportedOn,
    pathOf: (row, field) => ["observations", row, ...(field === "" ? [] : field.split("."))],
  };
}

interface Draft {
  readonly catalogue: Catalogue;
  readonly indicators: Dictionary<Indicator>;
  readonly units: Dictionary<string>;
  readonly reporters: Dictionary<BodyId>;
  readonly times: Dictionary<TimeFacts>;
  readonly documents: Dictionary<string>;
  readonly day: Dictionary<number>;
  readonly indicator: Int32Array;
  readonly unit: Int32Array;
  readonly reporter: Int32Array;
  readonly time: Int32Array;
  readonly document: Int32Array;
  readonly value: Float64Array;
  readonly bound: Uint8Array;
  readonly status: Uint8Array;
  readonly reportedOn: Int32Array;
  readonly revision: Float64Array;
}

function newDraft(size: number, catalogue: Catalogue): Draft {
  return {
    catalogue,
    indicators: emptyDictionary(),
    units: emptyDictionary(),
    reporters: emptyDictionary(),
    times: emptyDictionary(),
    documents: emptyDictionary(),
    day: emptyDictionary(),
    indicator: new Int32Array(size),
    unit: new Int32Array(size),
    reporter: new Int32Array(size),
    time: new Int32Array(size),
    document: new Int32Array(size),
    value: new Float64Array(size),
    bound: new Uint8Array(size),
    status: new Uint8Array(size),
    reportedOn: new Int32Array(size),
    revision: new Float64Array(size),
  };
}

const REQUIRED_FIELDS = 6;
const BOUND_PLACES: ReadonlyMap<unknown, number> = new Map(BOUNDS.map((bound, place) => [bound, place]));
const STATUS_PLACES: ReadonlyMap<unknown, number> = new Map(
  STATUS_ORDER.map((status, place) => [status, place]),
);

/** Whether a record is plainly right, and then its columns are filled. */
function encode(draft: Draft, row: number, record: unknown): boolean {
  if (!isRecord(record)) return false;
  const { bound = "exact", status, report } = record;
  const expected = REQUIRED_FIELDS + ("bound" in record ? 1 : 0) + ("status" in record ? 1 : 0);
  const boundPlace = bound === "exact" ? 0 : (BOUND_PLACES.get(bound) ?? -1);
  const statusPlace = status === undefined ? STATUS_NOT_GIVEN : (STATUS_PLACES.get(status) ?? -1);
  if (fieldCount(record) !== expected || boundPlace === -1 || statusPlace === -1) return false;
  draft.bound[row] = boundPlace;
  draft.status[row] = statusPlace;
  return (
    encodeSubject(draft, row, record) &&
    encodeValue(draft, row, record["value"]) &&
    encodeReport(draft, row, report)
  );
}

function fieldCount(record: object): number {
  let count = 0;
  for (const _ in record) count += 1;
  return count;
}

function encodeSubject(draft: Draft, row: number, record: Readonly<Record<string, unknown>>): boolean {
  const { indicator, unit, reporter, time } = record;
  if (typeof indicator !== "string" || typeof unit !== "string" || typeof reporter !== "string") return false;
  const text = typeof time === "string" ? time : spanKey(time);
  const indicatorPlace = placeIn(
    draft.indicators,
    indicator,
    (code) => draft.catalogue.indicator(code) ?? null,
  );
  const unitPlace = placeIn(draft.units, unit, unitText);
  const reporterPlace = placeIn(draft.reporters, reporter, (body) => valueIn(safeParseBodyId(body)));
  const timePlace = placeIn(draft.times, text, () => timeOf(time));
  draft.indicator[row] = indicatorPlace;
  draft.unit[row] = unitPlace;
  draft.reporter[row] = reporterPlace;
  draft.time[row] = timePlace;
  return indicatorPlace >= 0 && unitPlace >= 0 && reporterPlace >= 0 && timePlace >= 0;
}

/** Spans are known by their sides, and never by a text that a window may have. */
function spanKey(time: unknown): string {
  return isRecord(time) && fieldCount(time) === 2 ? `span ${textOfSpan(time)}` : "";
}

function valueIn<Value>(result: Result<Value>): Value | null {
  return result.ok ? result.value : null;
}

/** A unit id, or a code without its first day, which means the unit that bears it on the day that counts. */
function unitText(text: string): string | null {
  return safeParseUnitId(text.includes("@") ? text : `${text}@..`).ok ? text : null;
}

function timeOf(time: unknown): TimeFacts | null {
  const read = safeParseObservationTime(time);
  return read.ok ? timeFactsOf(read.value) : null;
}

function encodeValue(draft: Draft, row: number, value: unknown): boolean {
  const decimals = draft.indicators.entries[draft.indicator[row] ?? -1]?.decimals ?? 0;
  const scaled = typeof value === "number" && decimals === 0 ? value : scaledValue(value, decimals);
  if (!(Number.isSafeInteger(scaled) && scaled >= 0)) return false;
  draft.value[row] = scaled + 0;
  return true;
}

/** A value in the smallest unit of its indicator; NaN where it is no such number. */
function scaledValue(value: unknown, decimals: number): number {
  const amount = safeParseAmount(value);
  if (!amount.ok) return Number.NaN;
  const scaled = amount.value.times(new Decimal(10).pow(decimals));
  return scaled.isInteger() && scaled.abs().lte(LARGEST_AMOUNT) ? scaled.toNumber() : Number.NaN;
}

function encodeReport(draft: Draft, row: number, report: unknown): boolean {
  if (!isRecord(report)) return false;
  const { document, reportedOn = null, revision = 0 } = report;
  const expected = 1 + ("reportedOn" in report ? 1 : 0) + ("revision" in report ? 1 : 0);
  if (fieldCount(report) !== expected || typeof document !== "string") return false;
  if (typeof revision !== "number" || !Number.isSafeInteger(revision) || revision < 0) return false;
  const documentPlace = placeIn(draft.documents, document, filled);
  const day = reportedOn === null ? UNDATED : dayNumberOf(draft, reportedOn);
  draft.document[row] = documentPlace;
  draft.reportedOn[row] = day;
  draft.revision[row] = revision + 0;
  return documentPlace >= 0 && !Number.isNaN(day);
}

function filled(text: string): string | null {
  return text !== "" && text.trim() === text ? text : null;
}

function dayNumberOf(draft: Draft, day: unknown): number {
  if (typeof day !== "string") return Number.NaN;
  const place = placeIn(draft.day, day, (text) => {
    const date = safeParsePlainDate(text);
    return date.ok ? numberOfDay(date.value) : null;
  });
  return draft.day.entries[place] ?? Number.NaN;
}

/** Says what is wrong with a record; one that is right after all but for a form that the short way does not know is encoded. */
function reportRecord(draft: Draft, row: number, record: unknown, found: ProblemCollector): void {
  const read = safeCreateObservation(withUnitId(record), draft.catalogue);
  if (!read.ok) found.addAll(read.problems.map((problem) => located(problem, row, record)));
  else encode(draft, row, read.value);
}

/** A code alone stands for a unit too, but not in an observation. */
function withUnitId(record: unknown): unknown {
  if (!isRecord(record)) return record;
  const { unit } = record;
  return typeof unit === "string" && !unit.includes("@") && unitText(unit) !== null
    ? { ...record, unit: `${unit}@..` }
    : record;
}

/** A problem with one record, with what the record is about. */
function located(problem: Problem, row: number, record: unknown): Problem {
  const { indicator, unit, time, report } = isRecord(record) ? record : {};
  const document = isRecord(report) ? report["document"] : undefined;
  const about = Object.entries({ indicator, unit, time: isRecord(time) ? textOfSpan(time) : time, document });
  const facts = Object.fromEntries(
    about.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const nested = nestProblem(problem, "observations", row);
  return Object.freeze({ ...nested, facts: Object.freeze({ ...facts, ...nested.facts }) });
}
