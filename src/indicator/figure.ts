import type { PlainDate } from "../date/plain-date.ts";
import { BOUND_PHRASES, type Bound } from "../kernel/bound.ts";
import { type Amount, type Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { declareProblems, type Problem } from "../kernel/problem.ts";
import { keyOf, optional, orNull, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import type { Period } from "../period/period.ts";
import { SECTORS, type Sector } from "../territory/sector.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { safeParseBound } from "./bounded.ts";
import { type Coverage, type CoverageRecord, isComplete, safeCreateCoverage } from "./coverage.ts";
import { type IndicatorCode, safeParseIndicatorCode } from "./indicator-code.ts";
import type { Scale } from "./interval.ts";
import { OBSERVATION_PROBLEMS } from "./observation-problems.ts";
import { safeParseFigureTime } from "./observation-time.ts";

/**
 * A figure added up (số liệu tổng hợp): of one indicator and one sector, for a unit with all below it, over a window
 * or on a day.
 *
 * `reported` is the sum of what is there, null where nothing is; `total` is the same number, and only there when the
 * coverage is complete. `total ?? reported` is what one would print, the second with its coverage. Some complete
 * figures have no total either: distances do not add up.
 */
export interface Figure {
  readonly indicator: IndicatorCode;
  readonly unit: UnitId;
  readonly sector: Sector;
  readonly period: Period | PlainDate;
  readonly total: Decimal | null;
  readonly reported: Decimal | null;
  readonly bound: Bound;
  readonly coverage: Coverage;
}

/** A figure as a plain record, such as JSON holds; see `Figure` for what the fields mean. */
export interface FigureRecord {
  readonly indicator: string;
  readonly unit: string;
  readonly sector: Sector;
  readonly period: string;
  /** Where not given, `reported` if the coverage is complete and else null. */
  readonly total?: Amount | null;
  readonly reported: Amount | null;
  /** `"exact"` where not given. */
  readonly bound?: Bound;
  readonly coverage: CoverageRecord;
}

const PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  totalOfIncomplete: {
    en: ({ partial, missing }: { partial: number; missing: number }) =>
      `There is no total while ${partial} units are partial and ${missing} missing: leave \`total\` out, \`reported\` says what is there.`,
    vi: ({ partial, missing }) =>
      `Chưa có tổng khi còn ${partial} đơn vị báo cáo một phần và ${missing} đơn vị thiếu: hãy bỏ trường \`total\`, trường \`reported\` đã nêu số hiện có.`,
  },
  totalIsNotReported: {
    en: ({ total, reported }: { total: string; reported: string }) =>
      `The total is ${total} and what was reported is ${reported}: where all have reported they are the same number.`,
    vi: ({ total, reported }) =>
      `Tổng là ${total} còn số đã báo cáo là ${reported}: khi mọi đơn vị đã báo cáo thì hai số phải bằng nhau.`,
  },
  reportedByNobody: {
    en: ({ reported }: { reported: string }) =>
      `Nobody has reported, yet ${reported} is given: missing is not zero, give null.`,
    vi: ({ reported }) =>
      `Chưa đơn vị nào báo cáo nhưng lại có số ${reported}: thiếu số liệu không phải là 0, hãy ghi \`null\`.`,
  },
  boundOfNothing: {
    en: ({ bound }: { bound: Bound }) => `There is no number that could be "${bound}": leave \`bound\` out.`,
    vi: ({ bound }) => `Không có số nào để ghi "${BOUND_PHRASES[bound].vi}": hãy bỏ trường \`bound\`.`,
  },
});

/**
 * Makes a figure of a plain record and reports all that is wrong with it at once. There is never a total without
 * complete coverage, nor a figure below zero: that comes only of `rollUp`, of an indicator whose totals are corrected
 * downwards.
 *
 * @throws DomainError `indicator.totalOfIncomplete`, `indicator.totalIsNotReported`, `indicator.reportedByNobody`,
 * `indicator.negative` …
 * @example
 * import { coverageOf, createFigure } from "antq/indicator";
 * import { calendarYear, firstMonths } from "antq/period";
 * import { parseUnitId } from "antq/territory";
 * const figure = createFigure({
 *   indicator: "fires",
 *   unit: "106@..",
 *   sector: "police",
 *   period: firstMonths(calendarYear, 2024, 8),
 *   reported: 3,
 *   coverage: coverageOf([
 *     { unit: parseUnitId("03390@.."), known: 8, expected: 8 },
 *     { unit: parseUnitId("03394@.."), known: 0, expected: 8 },
 *   ]),
 * });
 * [figure.total, String(figure.reported)] //=> [null, "3"]
 * figure.coverage.missing //=> ["03394@.."]
 */
export function createFigure(record: FigureRecord): Figure {
  return unwrap(safeCreateFigure(record));
}

const readFields = recordOf({
  indicator: safeParseIndicatorCode,
  unit: safeParseUnitId,
  sector: keyOf(SECTORS),
  period: safeParseFigureTime,
  total: optional<Decimal | null | undefined>(orNull(safeParseAmount), undefined),
  reported: orNull(safeParseAmount),
  bound: optional(safeParseBound, "exact"),
  coverage: safeCreateCoverage,
});

/** As `createFigure`, answering a `Result` instead of throwing; takes anything at all. */
export function safeCreateFigure(input: unknown): Result<Figure> {
  return safeFigure(input, "notNegative");
}

/** Takes a figure whose sign is that of its indicator: one that is corrected downwards may come out below zero. */
export function safeFigure(input: unknown, sign: Scale["sign"]): Result<Figure> {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const { total: given, reported, coverage } = fields.value;
  const total = given === undefined ? (isComplete(coverage) ? reported : null) : given;
  const figure: Figure = Object.freeze({ ...fields.value, total });
  const problems = [
    ...problemsOfTotal(figure),
    ...(sign === "any" ? [] : problemsOfSign(figure)),
    ...problemsOfReported(figure),
  ];
  return problems.length === 0 ? success(figure) : failure(...problems);
}

function problemsOfTotal({ total, reported, coverage }: Figure): readonly Problem[] {
  if (total === null) return [];
  const { partial, missing } = coverage;
  if (!isComplete(coverage)) {
    return [PROBLEMS.totalOfIncomplete({ partial: partial.length, missing: missing.length }, ["total"])];
  }
  if (reported !== null && total.eq(reported)) return [];
  return [PROBLEMS.totalIsNotReported({ total: total.toString(), reported: String(reported) }, ["total"])];
}

function problemsOfSign({ indicator: code, reported, bound }: Figure): readonly Problem[] {
  const isBelowNone = reported?.isNegative() || (reported?.isZero() && bound === "lessThan");
  const given = `${bound === "lessThan" ? "< " : ""}${reported}`;
  return isBelowNone ? [OBSERVATION_PROBLEMS.negative({ code, given }, ["reported"])] : [];
}

function problemsOfReported({ reported, bound, coverage }: Figure): readonly Problem[] {
  if (reported === null) return bound === "exact" ? [] : [PROBLEMS.boundOfNothing({ bound }, ["bound"])];
  if (coverage.unitMonths.known > 0) return [];
  return [PROBLEMS.reportedByNobody({ reported: reported.toString() }, ["reported"])];
}
