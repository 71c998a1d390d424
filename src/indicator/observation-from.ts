import type { PlainDate } from "../date/plain-date.ts";
import { failure, type Result } from "../kernel/result.ts";
import { unreachable } from "../kernel/unreachable.ts";
import { endOf, firstDay } from "../period/days-of-period.ts";
import { span } from "../period/span.ts";
import type { StatedTime } from "../period/stated-time.ts";
import type { BodyId } from "../territory/body-id.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Observation, safeCreateObservation } from "./observation.ts";
import type { ObservationStatus } from "./observation-status.ts";
import type { ObservationTime } from "./observation-time.ts";
import type { Statement } from "./statement.ts";
import { STATEMENT_PROBLEMS } from "./statement-problems.ts";

/** What a statement itself does not say of the report that it stands in. */
export interface ReportDetails {
  /** `null` where it is not known who reported the figure. */
  readonly reporter: BodyId | null;
  /** `null`, undated, where not given. */
  readonly reportedOn?: PlainDate | null;
  /** 0 where not given. */
  readonly revision?: number;
  /** As for `createObservation` where not given. */
  readonly status?: ObservationStatus;
}

/**
 * The observation that a printed figure is, where its unit, its time and its reporter are known; else all that is
 * lacking. Of a span one end must be stated; a stock of which only the month is stated stands on some day of that
 * span. Changes and ratios are claims about figures and never become observations.
 *
 * Its problems are `indicator.claimOnly`, `indicator.unitLacking`, `indicator.reporterLacking`,
 * `indicator.timeLacking` and those of `createObservation`.
 *
 * @example
 * import { createCatalogue, createStatement, observationFrom } from "antq/indicator";
 * import { parseBodyId } from "antq/territory";
 * const collection = [{ tier: "commune", sectors: ["police"] }] as const;
 * const catalogue = createCatalogue({
 *   indicators: [
 *     { code: "fires", name: { vi: "Vụ cháy, nổ", en: "Fires" }, unit: "incident", behaviour: "flow", collection },
 *   ],
 * });
 * const statement = createStatement(
 *   {
 *     indicator: "fires",
 *     unit: null,
 *     place: "xã Pờ Y",
 *     printed: "01 vụ",
 *     value: 1,
 *     time: { kind: "everyYear", span: { start: "unstated", end: "unstated" } },
 *     source: { document: "một báo cáo", location: "mục I" },
 *   },
 *   catalogue,
 * );
 * const answer = observationFrom(statement, catalogue, { reporter: parseBodyId("police:23395@..") });
 * answer.ok ? [] : answer.problems.map(({ code }) => code) //=> ["indicator.unitLacking", "indicator.timeLacking"]
 */
export function observationFrom(
  statement: Statement,
  catalogue: Catalogue,
  details: ReportDetails,
): Result<Observation> {
  const { measure, unit, place } = statement;
  const { reporter, status, ...report } = details;
  const time = observationTimeOf(statement.time);
  const lacking = [
    ...(measure === "figure" ? [] : [STATEMENT_PROBLEMS.claimOnly({ measure }, ["measure"])]),
    ...(unit === null ? [STATEMENT_PROBLEMS.unitLacking({ place }, ["unit"])] : []),
    ...(reporter === null ? [STATEMENT_PROBLEMS.reporterLacking({}, ["reporter"])] : []),
    ...(time === null ? [STATEMENT_PROBLEMS.timeLacking({ kind: statement.time.kind }, ["time"])] : []),
  ];
  if (lacking.length > 0) return failure(...lacking);
  const { indicator, value, bound, source } = statement;
  const record = { indicator, unit, reporter, time, value, bound, status };
  return safeCreateObservation({ ...record, report: { ...report, document: source.document } }, catalogue);
}

function observationTimeOf(time: StatedTime): ObservationTime | null {
  switch (time.kind) {
    case "period":
      return time.period;
    case "asOf":
      if (time.day !== "unstated") return time.day;
      return time.within === null ? null : span(firstDay(time.within), endOf(time.within));
    case "span":
      return time.span.start === "unstated" && time.span.end === "unstated" ? null : time.span;
    case "term":
    case "everyYear":
      return null;
    default:
      return unreachable(time);
  }
}
