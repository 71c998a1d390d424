import type { Bound } from "../kernel/bound.ts";
import { type Amount, type Decimal, safeParseAmount } from "../kernel/decimal.ts";
import type { Language, Problem } from "../kernel/problem.ts";
import { fieldOf, filledText, keyOf, optional, orNull, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import type { StatedTime } from "../period/stated-time.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { safeParseBound } from "./bounded.ts";
import type { Catalogue } from "./catalogue.ts";
import { type IndicatorCode, safeParseIndicatorCode } from "./indicator-code.ts";
import { MEASURES, type Measure } from "./measure.ts";
import { type StatedTimeRecord, safeParseStatedTime } from "./stated-time-record.ts";
import { STATEMENT_PROBLEMS } from "./statement-problems.ts";

/**
 * A number as a document prints it (số liệu được nêu), with its place there. `place` has the document's words; `unit`
 * is null where they name no unit that is known. A change that was printed as a fall has a negative value; `base` is
 * the time that it is compared with, null where there is no change or none is stated.
 */
export interface Statement {
  readonly indicator: IndicatorCode;
  readonly unit: UnitId | null;
  readonly place: string;
  readonly printed: string;
  readonly value: Decimal;
  readonly bound: Bound;
  readonly time: StatedTime;
  readonly measure: Measure;
  readonly base: StatedTime | null;
  readonly source: StatementSource;
  readonly note: Readonly<Record<Language, string>> | null;
}

/** Where a number is printed: the document, and the place in it ("Phần I, mục 2"). */
export interface StatementSource {
  readonly document: string;
  readonly location: string;
}

/** A statement as a plain record, such as JSON holds; see `Statement` for what the fields mean. */
export interface StatementRecord {
  readonly indicator: string;
  readonly unit: string | null;
  readonly place: string;
  readonly printed: string;
  readonly value: Amount;
  /** `"exact"` where not given. */
  readonly bound?: Bound;
  readonly time: StatedTimeRecord;
  /** `"figure"` where not given. */
  readonly measure?: Measure;
  /** `null` where not given. */
  readonly base?: StatedTimeRecord | null;
  readonly source: StatementSource;
  /** `null` where not given. */
  readonly note?: { readonly vi: string; readonly en: string } | null;
}

/**
 * Makes a statement of a plain record and reports all that is wrong with it at once.
 *
 * @throws DomainError `indicator.notInCatalogue`, `indicator.notARatio`, `indicator.negative`, `indicator.baseOfNoChange` …
 * @example
 * import { createCatalogue, createStatement } from "antq/indicator";
 * import { calendarYear, firstMonths } from "antq/period";
 * const collection = [{ tier: "commune", sectors: ["police"] }] as const;
 * const catalogue = createCatalogue({
 *   indicators: [
 *     { code: "fires", name: { vi: "Vụ cháy, nổ", en: "Fires" }, unit: "incident", behaviour: "flow", collection },
 *   ],
 * });
 * const statement = createStatement(
 *   {
 *     indicator: "fires",
 *     unit: "23395@..",
 *     place: "xã Pờ Y",
 *     printed: "01 vụ",
 *     value: 1,
 *     time: { kind: "period", period: firstMonths(calendarYear, 2024, 8) },
 *     source: { document: "báo cáo 8 tháng đầu năm 2024", location: "mục I" },
 *   },
 *   catalogue,
 * );
 * statement.measure //=> "figure"
 */
export function createStatement(record: StatementRecord, catalogue: Catalogue): Statement {
  return unwrap(safeCreateStatement(record, catalogue));
}

const readMeasure = optional<Measure>(keyOf(MEASURES), "figure");

const readFields = recordOf({
  indicator: safeParseIndicatorCode,
  unit: orNull(safeParseUnitId),
  place: filledText,
  printed: filledText,
  value: safeParseAmount,
  bound: optional(safeParseBound, "exact"),
  time: safeParseStatedTime,
  measure: readMeasure,
  base: optional(orNull(safeParseStatedTime), null),
  source: recordOf({ document: filledText, location: filledText }),
  note: optional(orNull(recordOf({ vi: filledText, en: filledText })), null),
});

/** As `createStatement`, answering a `Result` instead of throwing; the record may be anything at all. */
export function safeCreateStatement(record: unknown, catalogue: Catalogue): Result<Statement> {
  const fields = readFields(record);
  if (!fields.ok) return failure(...fields.problems, ...problemsOfCodeIn(record, catalogue));
  const statement: Statement = fields.value;
  const problems = [...problemsOfCode(statement, catalogue), ...problemsOfMeasure(statement)];
  return problems.length === 0 ? success(statement) : failure(...problems);
}

/** A record with a bad field may name an unknown indicator as well. */
function problemsOfCodeIn(record: unknown, catalogue: Catalogue): readonly Problem[] {
  const indicator = safeParseIndicatorCode(fieldOf(record, "indicator"));
  const measure = readMeasure(fieldOf(record, "measure"));
  if (!indicator.ok || !measure.ok) return [];
  return problemsOfCode({ indicator: indicator.value, measure: measure.value }, catalogue);
}

type Named = Pick<Statement, "indicator" | "measure">;

function problemsOfCode({ indicator: code, measure }: Named, catalogue: Catalogue): readonly Problem[] {
  if (measure === "ratio") {
    return catalogue.ratio(code) === undefined ? [STATEMENT_PROBLEMS.notARatio({ code }, ["indicator"])] : [];
  }
  if (catalogue.indicator(code) !== undefined) return [];
  return [STATEMENT_PROBLEMS.notAnIndicator({ code, measure }, ["indicator"])];
}

function problemsOfMeasure({ indicator: code, measure, value, base }: Statement): readonly Problem[] {
  return [
    ...(measure !== "change" && value.isNegative()
      ? [STATEMENT_PROBLEMS.fallOfNoChange({ code, given: value.toString() }, ["value"])]
      : []),
    ...(measure !== "change" && base !== null
      ? [STATEMENT_PROBLEMS.baseOfNoChange({ measure }, ["base"])]
      : []),
  ];
}
