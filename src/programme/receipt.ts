import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import { filledText, optional, orNull, recordOf } from "../kernel/record.ts";
import { type Result, unwrap } from "../kernel/result.ts";
import { safeParsePeriod } from "../period/parse-period.ts";
import type { Period } from "../period/period.ts";
import { type BodyId, safeParseBodyId } from "../territory/body-id.ts";

/** That a report was received (báo cáo đã nhận): which one, from whom, by whom, on which day. */
export interface Receipt {
  /** The id of the plan, and the code of the report in it. */
  readonly plan: string;
  readonly report: string;
  /** The window reported on; for what rides in other reports, the window of the report in which it came. */
  readonly period: Period;
  /** `null` where obligations are kept without reporters. */
  readonly reporter: BodyId | null;
  readonly recipient: BodyId;
  readonly receivedOn: PlainDate;
  /** The document that came, in the receiver's own words; `null` where nobody noted it. */
  readonly document: string | null;
}

/** A receipt as a plain record, such as JSON holds; what is left out is `null`. */
export interface ReceiptRecord {
  readonly plan: string;
  readonly report: string;
  readonly period: string;
  readonly reporter?: string | null;
  readonly recipient: string;
  readonly receivedOn: string;
  readonly document?: string | null;
}

const readFields = /* @__PURE__ */ recordOf({
  plan: filledText,
  report: filledText,
  period: (input) => safeParsePeriod(input),
  reporter: optional<BodyId | null>(orNull(safeParseBodyId), null),
  recipient: safeParseBodyId,
  receivedOn: safeParsePlainDate,
  document: optional<string | null>(orNull(filledText), null),
});

/**
 * Makes a receipt of its record. Whether anything of the kind was owed, `reportingStatus` says.
 *
 * @throws DomainError the problems of records, `parsePeriod`, `parseBodyId` and `parsePlainDate`, all at once
 * @example
 * import { december10, firstMonths } from "antq/period";
 * import { createReceipt } from "antq/programme";
 * const record = { plan: "plan-155", report: "six-months", period: firstMonths(december10, 2022, 6) };
 * createReceipt({ ...record, recipient: "police:14@..", receivedOn: "2022-06-09" }).reporter //=> null
 * createReceipt({ ...record, recipient: "police:14@..", receivedOn: "2022-06-31" }) //=> throws date.noSuchDay
 */
export function createReceipt(record: ReceiptRecord): Receipt {
  return unwrap(safeCreateReceipt(record));
}

/** As `createReceipt`, answering a `Result` instead of throwing; takes anything at all. */
export function safeCreateReceipt(input: unknown): Result<Receipt> {
  return readFields(input);
}
