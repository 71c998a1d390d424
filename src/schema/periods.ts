import * as z from "zod";
import { type CalendarParts, type ReportingCalendar, safeReportingCalendar } from "../period/calendar.ts";
import { safeParsePeriod } from "../period/parse-period.ts";
import type { Period } from "../period/period.ts";
import { readStatedTime } from "../period/read-stated-time.ts";
import type { StatedTime } from "../period/stated-time.ts";
import type { TimeContext } from "../period/time-context.ts";
import { type ReadValue, readingSchemaOf } from "./reading-schema-of.ts";
import { schemaOf } from "./schema-of.ts";

const canonicalPeriod = () => z.string().regex(/^[\d-]{10}\/[\d-]{10}@\d\d-\d\d:(?:start|end)$/u);

/**
 * A window in its canonical string, as `parsePeriod` takes it without a calendar.
 *
 * @example
 * import { periodSchema } from "antq/schema";
 * periodSchema.parse("2023-12-10/2024-06-10@12-10:end") //=> "2023-12-10/2024-06-10@12-10:end"
 * periodSchema.safeParse("6 tháng đầu năm 2024").success //=> false
 */
export const periodSchema: z.ZodType<Period, string> = /* @__PURE__ */ schemaOf(
  (input) => safeParsePeriod(input),
  { input: canonicalPeriod, output: canonicalPeriod },
);

/**
 * A window of one calendar: its canonical string, or its label exactly as `formatPeriod` prints it.
 *
 * @example
 * import { december10 } from "antq/period";
 * import { periodLabelSchema } from "antq/schema";
 * periodLabelSchema(december10).parse("6 tháng đầu năm 2024") //=> "2023-12-10/2024-06-10@12-10:end"
 */
export function periodLabelSchema(calendar: ReportingCalendar): z.ZodType<Period, string> {
  return schemaOf((input) => safeParsePeriod(input, calendar), {
    input: () => z.string(),
    output: canonicalPeriod,
  });
}

/**
 * A time as documents state it, as `readStatedTime` takes it in a context.
 *
 * @example
 * import { december10 } from "antq/period";
 * import { statedTimeSchema } from "antq/schema";
 * const schema = statedTimeSchema({ calendar: december10, year: 2022 });
 * schema.parse("từ 10/12 năm trước đến 10/6").value //=> { kind: "period", period: "2021-12-10/2022-06-10@12-10:end" }
 */
export function statedTimeSchema(context: TimeContext): z.ZodType<ReadValue<StatedTime>, string> {
  return readingSchemaOf((text) => readStatedTime(text, context));
}

/**
 * A reporting calendar, as `reportingCalendar` takes it.
 *
 * @example
 * import { reportingCalendarSchema } from "antq/schema";
 * const parts = { startDay: 10, startMonth: 12, yearNamedBy: "end" };
 * reportingCalendarSchema.parse(parts) //=> { startDay: 10, startMonth: 12, yearNamedBy: "end" }
 * const { error } = reportingCalendarSchema.safeParse({ ...parts, startDay: 31 });
 * error?.issues.map(({ path }) => path) //=> [["startDay"]]
 */
export const reportingCalendarSchema: z.ZodType<ReportingCalendar, CalendarParts> = /* @__PURE__ */ schemaOf(
  safeReportingCalendar,
  { input: calendarShape, output: calendarShape },
);

function calendarShape() {
  return z.object({
    startDay: z.int().min(1).max(28),
    startMonth: z.int().min(1).max(12),
    yearNamedBy: z.enum(["start", "end"]),
  });
}
