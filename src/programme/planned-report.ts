import type { Language } from "../kernel/problem.ts";
import {
  fieldOf,
  filledListOf,
  filledText,
  keyOf,
  listOf,
  optional,
  orNull,
  type Parser,
  recordOf,
} from "../kernel/record.ts";
import type { CalendarParts, ReportingCalendar } from "../period/calendar.ts";
import { safeReportingCalendar } from "../period/calendar.ts";
import { safeParsePeriod } from "../period/parse-period.ts";
import type { Period } from "../period/period.ts";
import { type DueRule, safeDueRule } from "../regime/due-rule.ts";
import { safeWindowRule, type WindowRule } from "../regime/window-rule.ts";
import { readNames } from "../target/target-record.ts";
import { type BodyId, safeParseBodyId } from "../territory/body-id.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { type Reporter, type ReporterRecord, readReporter } from "./reporter.ts";

/** Which windows a report is on: those of each year, or one window once. */
export type ReportWindow = WindowRule | { readonly once: Period };

/** To whom a report goes (nơi nhận báo cáo), and by way of which office ("qua Phòng …"), where the plan says so. */
export interface ReportRecipient {
  readonly body: BodyId;
  readonly via: BodyId | null;
}

/** A report that a plan asks for (chế độ báo cáo của kế hoạch): on which windows, until when, from whom, to whom. */
export interface PlannedReport {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly window: ReportWindow;
  /** By which calendar the windows are cut; `null` for what rides in other reports, whose calendar the plan leaves open. */
  readonly calendar: ReportingCalendar | null;
  /** The other reports in which it rides (lồng ghép trong báo cáo định kỳ); `null` where it is a report of its own. */
  readonly carrier: Readonly<Record<Language, string>> | null;
  /** Until when it is timely, for all tiers that `dueByTier` does not name. */
  readonly due: DueRule;
  readonly dueByTier: readonly { readonly tier: Tier; readonly due: DueRule }[];
  /** Who owes it, each for itself; none where the plan does not list them ("các đơn vị"). */
  readonly reporters: readonly Reporter[];
  readonly recipients: readonly ReportRecipient[];
  readonly location: string;
}

/** A planned report as a plain record, such as JSON holds; see `PlannedReport` for what the fields mean. */
export interface PlannedReportRecord {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly window: WindowRule | { readonly once: string };
  /** The plan's where left out. */
  readonly calendar?: CalendarParts | null;
  readonly carrier?: { readonly vi: string; readonly en: string } | null;
  readonly due: DueRule;
  readonly dueByTier?: readonly { readonly tier: Tier; readonly due: DueRule }[];
  readonly reporters?: readonly ReporterRecord[];
  readonly recipients: readonly { readonly body: string; readonly via?: string | null }[];
  readonly location: string;
}

const readOnce = /* @__PURE__ */ recordOf({ once: (input) => safeParsePeriod(input) });

/** A window that comes once shows in its field. */
const readWindow: Parser<ReportWindow> = (input) =>
  fieldOf(input, "once") === undefined ? safeWindowRule(input) : readOnce(input);

/** Takes the record of a planned report; a calendar that is left out is `undefined` still. */
export const readPlannedReport = /* @__PURE__ */ recordOf({
  code: filledText,
  name: readNames,
  window: readWindow,
  calendar: optional<ReportingCalendar | null | undefined>(orNull(safeReportingCalendar), undefined),
  carrier: optional<PlannedReport["carrier"]>(orNull(readNames), null),
  due: safeDueRule,
  dueByTier: optional<PlannedReport["dueByTier"]>(
    listOf(recordOf({ tier: keyOf(TIERS), due: safeDueRule })),
    [],
  ),
  reporters: optional<readonly Reporter[]>(listOf(readReporter), []),
  recipients: filledListOf(
    recordOf({ body: safeParseBodyId, via: optional<BodyId | null>(orNull(safeParseBodyId), null) }),
  ),
  location: filledText,
});
