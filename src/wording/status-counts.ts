import type { Language } from "../kernel/problem.ts";
import type { StatusCounts } from "../programme/status-counts.ts";
import type { ReportStatus } from "../programme/status-item.ts";
import { wordCount, wordNumber, wordPercentage } from "./number.ts";
import { wordReportStatus } from "./reporting.ts";

const PHRASES = {
  vi: {
    none: "không có báo cáo nào phải gửi",
    expected: (count: string) => `${count} báo cáo phải gửi`,
    rate: (rate: string, timely: string, due: string) => `${rate} đúng hạn (${timely}/${due} đã đến hạn)`,
    nothingDue: "chưa có báo cáo nào đến hạn",
  },
  en: {
    none: "no report is owed",
    expected: (count: string) => `${count} owed`,
    rate: (rate: string, timely: string, due: string) =>
      `${rate} in time (${timely} of ${due} that fell due)`,
    nothingDue: "none has fallen due",
  },
} as const;

const ORDER: readonly ReportStatus[] = ["timely", "late", "overdue", "notDue", "noDeadline"];

/**
 * How many reports have which status, and how many of those that fell due came in time. What there is none of is left
 * out.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { PLAN_155 } from "antq/movement";
 * import { obligations, reportingStatus } from "antq/programme";
 * import { wordStatusCounts } from "antq/wording";
 * const { counts } = reportingStatus(obligations(PLAN_155, 2022), [], { asOf: plainDate("2022-06-15") });
 * wordStatusCounts(counts, "vi")
 * //=> "08 báo cáo phải gửi: 02 quá hạn chưa gửi, 02 chưa đến hạn, 04 không quy định thời hạn; 0,0 % đúng hạn (0/2 đã đến hạn)"
 */
export function wordStatusCounts(counts: StatusCounts, language: Language): string {
  const { none, expected, rate, nothingDue } = PHRASES[language];
  if (counts.expected === 0) return none;
  const each = ORDER.filter((status) => counts[status] > 0).map(
    (status) => `${wordCount(counts[status], language)} ${wordReportStatus(status, language)}`,
  );
  const { timelyRate } = counts;
  const share =
    timelyRate === null
      ? nothingDue
      : rate(
          wordPercentage(timelyRate, language),
          wordNumber(timelyRate.numerator, language),
          wordNumber(timelyRate.denominator, language),
        );
  return `${expected(wordCount(counts.expected, language))}: ${each.join(", ")}; ${share}`;
}
