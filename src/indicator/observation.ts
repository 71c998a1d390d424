import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import type { Bound } from "../kernel/bound.ts";
import { type Amount, type Decimal, LARGEST_AMOUNT, safeParseAmount } from "../kernel/decimal.ts";
import { nestProblems, type Problem } from "../kernel/problem.ts";
import { fieldOf, filledText, keyOf, optional, orNull, recordOf, wholeCount } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { type BodyId, safeParseBodyId } from "../territory/body-id.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { standsOnADay } from "./behaviour.ts";
import { safeParseBound } from "./bounded.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Indicator } from "./indicator.ts";
import { type IndicatorCode, safeParseIndicatorCode } from "./indicator-code.ts";
import { safeIntervalOf } from "./interval.ts";
import { OBSERVATION_PROBLEMS } from "./observation-problems.ts";
import { OBSERVATION_STATUSES, type ObservationStatus } from "./observation-status.ts";
import {
  endOfTime,
  type ObservationTime,
  safeParseObservationTime,
  startOfTime,
  timeKindOf,
} from "./observation-time.ts";

/** Where a figure was reported (nguồn báo cáo): `reportedOn` is null where the report is undated. */
export interface SourceReport {
  readonly document: string;
  readonly reportedOn: PlainDate | null;
  /** 0 for the first report; a later revision takes the place of an earlier one. */
  readonly revision: number;
}

/** A figure that one body reports of one unit (số liệu báo cáo), checked against the catalogue. */
export interface Observation {
  readonly indicator: IndicatorCode;
  readonly unit: UnitId;
  readonly reporter: BodyId;
  readonly time: ObservationTime;
  readonly value: Decimal;
  readonly bound: Bound;
  readonly status: ObservationStatus;
  readonly report: SourceReport;
}

/** An observation as a plain record, such as JSON holds; see `Observation` for what the fields mean. */
export interface ObservationRecord {
  readonly indicator: string;
  readonly unit: string;
  readonly reporter: string;
  readonly time: string | { readonly start: string; readonly end: string };
  readonly value: Amount;
  /** `"exact"` where not given. */
  readonly bound?: Bound;
  /** Where not given, `"provisional"` if reported before its time had ended, else `"actual"`. */
  readonly status?: ObservationStatus;
  readonly report: {
    readonly document: string;
    /** `null`, undated, where not given. */
    readonly reportedOn?: string | null;
    /** 0 where not given. */
    readonly revision?: number;
  };
}

/**
 * Makes an observation of a plain record and reports all that is wrong with it at once. Whether the unit exists, who
 * collects the indicator there, and what was reported twice are questions to the dataset.
 *
 * @throws DomainError `indicator.notInCatalogue`, `indicator.dayOfWindow`, `indicator.windowOfStock`,
 * `indicator.negative`, `indicator.finerThanIndicator`, `indicator.tooLarge`, `indicator.emptyInterval`,
 * `indicator.reportedTooEarly` …
 * @example
 * import { createCatalogue, createObservation } from "antq/indicator";
 * const collection = [{ tier: "commune", sectors: ["police"] }] as const;
 * const catalogue = createCatalogue({
 *   indicators: [
 *     { code: "fires", name: { vi: "Vụ cháy, nổ", en: "Fires" }, unit: "incident", behaviour: "flow", collection },
 *   ],
 * });
 * const record = {
 *   indicator: "fires",
 *   unit: "23395@..",
 *   reporter: "police:23395@..",
 *   time: "2024-01-01/2024-09-01@01-01:start",
 *   value: 1,
 *   report: { document: "báo cáo 8 tháng đầu năm 2024" },
 * };
 * String(createObservation(record, catalogue).value) //=> "1"
 * createObservation({ ...record, value: -1 }, catalogue) //=> throws indicator.negative
 * createObservation({ ...record, time: "2024-08-31" }, catalogue) //=> throws indicator.dayOfWindow
 */
export function createObservation(record: ObservationRecord, catalogue: Catalogue): Observation {
  return unwrap(safeCreateObservation(record, catalogue));
}

/** What each field of a report takes. */
export const REPORT_FIELDS = {
  document: filledText,
  reportedOn: optional(orNull(safeParsePlainDate), null),
  revision: optional(wholeCount, 0),
};

/** What each field of a record takes. */
export const OBSERVATION_FIELDS = {
  indicator: safeParseIndicatorCode,
  unit: safeParseUnitId,
  reporter: safeParseBodyId,
  time: safeParseObservationTime,
  value: safeParseAmount,
  bound: optional(safeParseBound, "exact"),
  status: optional<ObservationStatus | null>(keyOf(OBSERVATION_STATUSES), null),
  report: recordOf(REPORT_FIELDS),
};

const readFields = recordOf(OBSERVATION_FIELDS);

/** As `createObservation`, answering a `Result` instead of throwing; the record may be anything at all. */
export function safeCreateObservation(record: unknown, catalogue: Catalogue): Result<Observation> {
  const fields = readFields(record);
  if (!fields.ok) return failure(...fields.problems, ...problemsOfCodeIn(record, catalogue));
  const { time, report } = fields.value;
  const status = fields.value.status ?? (isBeforeEnd(report.reportedOn, time) ? "provisional" : "actual");
  const observation: Observation = Object.freeze({ ...fields.value, status });
  const indicator = catalogue.indicator(observation.indicator);
  const problems =
    indicator === undefined ? [notInCatalogue(observation.indicator)] : problemsOf(observation, indicator);
  return problems.length === 0 ? success(observation) : failure(...problems);
}

/** A record with a bad field may name an unknown indicator as well. */
function problemsOfCodeIn(record: unknown, catalogue: Catalogue): readonly Problem[] {
  const code = safeParseIndicatorCode(fieldOf(record, "indicator"));
  return code.ok && catalogue.indicator(code.value) === undefined ? [notInCatalogue(code.value)] : [];
}

/** The problem of a code that the catalogue does not have. */
export function notInCatalogue(code: IndicatorCode): Problem {
  return OBSERVATION_PROBLEMS.notInCatalogue({ code }, ["indicator"]);
}

function isBeforeEnd(reportedOn: PlainDate | null, time: ObservationTime): boolean {
  const end = endOfTime(time);
  return reportedOn !== null && end !== "unstated" && reportedOn < end;
}

function problemsOf(observation: Observation, indicator: Indicator): readonly Problem[] {
  return [
    ...problemsOfTime(observation, indicator),
    ...problemsOfValue(observation, indicator),
    ...problemsOfReport(observation),
  ];
}

function problemsOfTime({ time }: Observation, { code, behaviour }: Indicator): readonly Problem[] {
  const kind = timeKindOf(time);
  if (kind === "period" && standsOnADay(behaviour)) {
    return [OBSERVATION_PROBLEMS.windowOfStock({ code }, ["time"])];
  }
  if (kind === "day" && !standsOnADay(behaviour)) {
    return [OBSERVATION_PROBLEMS.dayOfWindow({ code, behaviour }, ["time"])];
  }
  return [];
}

function problemsOfValue({ value, bound }: Observation, indicator: Indicator): readonly Problem[] {
  const fault = valueFault(value, indicator);
  if (fault !== null) return [problemOfValue(fault, value, indicator)];
  const interval = safeIntervalOf({ value, bound }, { decimals: indicator.decimals });
  return interval.ok ? [] : nestProblems(interval.problems, "value");
}

/** What may be wrong with an amount that is given as a figure. */
export type ValueFault = "negative" | "finerThanIndicator" | "tooLarge";

/** What is wrong with an amount as a figure of an indicator; null where nothing is. */
export function valueFault(value: Decimal, { decimals }: Indicator): ValueFault | null {
  if (value.isNegative()) return "negative";
  if (value.decimalPlaces() > decimals) return "finerThanIndicator";
  return value.times(`1e${decimals}`).lte(LARGEST_AMOUNT) ? null : "tooLarge";
}

/** Says what is wrong with an amount. */
export function problemOfValue(fault: ValueFault, value: Decimal, { code, decimals }: Indicator): Problem {
  const facts = { code, given: value.toString(), decimals };
  return OBSERVATION_PROBLEMS[fault](facts, ["value"]);
}

/** What has not begun can be estimated, but nothing has been counted in it. */
function problemsOfReport({ time, status, report }: Observation): readonly Problem[] {
  const start = startOfTime(time);
  const { reportedOn } = report;
  if (status === "estimated" || reportedOn === null || start === "unstated" || start <= reportedOn) return [];
  return [OBSERVATION_PROBLEMS.reportedTooEarly({ reportedOn, start, status }, ["report", "reportedOn"])];
}
