import type { Observation } from "../indicator/observation.ts";
import { observationFrom } from "../indicator/observation-from.ts";
import type { ObservationStatus } from "../indicator/observation-status.ts";
import type { Statement } from "../indicator/statement.ts";
import { declareProblems, type Problem } from "../kernel/problem.ts";
import { failure, type Result } from "../kernel/result.ts";
import { endOf, lastDay } from "../period/days-of-period.ts";
import { CATALOGUE } from "./catalogue.ts";
import { isReportId, REPORTS, type SourceDocument } from "./reports.ts";
import { STATEMENTS } from "./statements.ts";

const PROBLEMS = /* @__PURE__ */ declareProblems("movement", {
  unknownReport: {
    en: ({ document }: { document: string }) =>
      `\`${document}\` is none of the built-in reports: make the observation with \`observationFrom\` and name its reporter.`,
    vi: ({ document }) =>
      `\`${document}\` không phải báo cáo có sẵn: hãy dùng \`observationFrom\` và nêu cơ quan báo cáo.`,
  },
  statusUnknown: {
    en: ({ lastDay }: { lastDay: string }) =>
      `The report does not tell whether it was written before or after ${lastDay}, the last day of the window: find its date, to know whether the figure is provisional.`,
    vi: ({ lastDay }) =>
      `Không rõ báo cáo lập trước hay sau ngày ${lastDay}, ngày cuối của kỳ: hãy tìm ngày báo cáo để biết số liệu là sơ bộ hay chính thức.`,
  },
});

/**
 * The observation that a figure of the five documents is, or all that it lacks: a change or a ratio is a claim, a
 * joint document does not tell whose figure it is, "hiện nay" in an undated report is no day, "hằng năm" no year. What
 * was counted before its window ended is provisional: the 8 months of 2024 of xã Pờ Y, reported in August.
 *
 * Its problems are `movement.unknownReport`, `movement.statusUnknown` and those of `observationFrom`.
 *
 * @example
 * import { observationOf, STATEMENTS } from "antq/movement";
 * const villages = STATEMENTS.filter(({ indicator }) => indicator === "villages").map(observationOf);
 * villages.flatMap((answer) => (answer.ok ? [] : answer.problems.map(({ code }) => code))) //=> ["indicator.timeLacking", "indicator.timeLacking", "indicator.timeLacking"]
 */
export function observationOf(statement: Statement): Result<Observation> {
  const { document } = statement.source;
  if (!isReportId(document)) return failure(PROBLEMS.unknownReport({ document }, ["source", "document"]));
  const report: SourceDocument = REPORTS[document];
  const { earliest, latest } = report.issued;
  const status = statusOf(statement, report);
  if (status !== null && typeof status === "object") return failure(status);
  return observationFrom(statement, CATALOGUE, {
    reporter: report.reporter,
    reportedOn: earliest === latest ? earliest : null,
    ...(status === null ? {} : { status }),
  });
}

/** How final a figure over a window is, or the problem that it cannot be known; `null` for what has no window. */
function statusOf({ time }: Statement, { issued }: SourceDocument): ObservationStatus | Problem | null {
  if (time.kind !== "period") return null;
  const end = endOf(time.period);
  if (issued.earliest >= end) return "actual";
  if (issued.latest !== null && issued.latest < end) return "provisional";
  return PROBLEMS.statusUnknown({ lastDay: lastDay(time.period) }, ["time"]);
}

/**
 * Those of `STATEMENTS` that fit as observations (số liệu báo cáo), by `observationOf`. Over spans whose end is not
 * stated they are kept and listed, never added.
 *
 * @example
 * import { OBSERVATIONS } from "antq/movement";
 * const incidents = OBSERVATIONS.filter(({ indicator }) => indicator === "security-incidents");
 * incidents.map(({ value, status }) => `${value} ${status}`) //=> ["6 provisional", "6 actual"]
 */
export const OBSERVATIONS: readonly Observation[] = Object.freeze(
  STATEMENTS.flatMap((statement) => {
    const answer = observationOf(statement);
    return answer.ok ? [answer.value] : [];
  }),
);
