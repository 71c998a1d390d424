import * as z from "zod";
import { safeParseTimeText } from "../indicator/dataset-times.ts";
import { OBSERVATION_STATUSES, type ObservationStatus } from "../indicator/observation-status.ts";
import { BOUNDS, type Bound } from "../kernel/bound.ts";
import type { Amount } from "../kernel/decimal.ts";
import { listOf, type Parser, recordOf } from "../kernel/record.ts";
import { type Result, success } from "../kernel/result.ts";
import { plainDateSchema } from "./dates.ts";
import { indicatorCodeSchema } from "./indicators.ts";
import { amountShape } from "./numbers.ts";
import { blankOr, nameIn } from "./shapes.ts";
import { bodyIdSchema } from "./territories.ts";

/**
 * An observation as a row of a CSV file, all its cells beside each other; see `ObservationRecord` for what they mean. An
 * empty text counts as absent.
 */
export interface ObservationRow {
  readonly indicator: string;
  /** A unit id, or a code, which means the unit that bears it on the last day of the time. */
  readonly unit: string;
  readonly reporter: string;
  /** A window or a day; a span as an interval, `2019-01-01/..` where its end is not stated. */
  readonly time: string;
  readonly value: Amount;
  readonly bound?: Bound | "" | null | undefined;
  readonly status?: ObservationStatus | "" | null | undefined;
  readonly document: string;
  readonly reportedOn?: string | null | undefined;
  readonly revision?: string | number | null | undefined;
}

/** Puts the cells of each row into a record for `createDataset`, which says what is wrong with them. */
export function readObservationRows(input: unknown): Result<readonly unknown[]> {
  const rows = readRows(input);
  if (!rows.ok) return rows;
  return success(
    rows.value.map(({ document, reportedOn, revision, ...row }) => ({
      ...row,
      report: { document, reportedOn, revision },
    })),
  );
}

const asGiven: Parser<unknown> = success;

const ifGiven: Parser<unknown> = (cell) => success(cell === "" || cell === null ? undefined : cell);

const readRevision: Parser<unknown> = (cell) =>
  typeof cell === "string" && /^\d{1,15}$/u.test(cell) ? success(Number(cell)) : ifGiven(cell);

const readRows = /* @__PURE__ */ listOf(
  /* @__PURE__ */ recordOf({
    indicator: asGiven,
    unit: asGiven,
    reporter: asGiven,
    time: safeParseTimeText,
    value: asGiven,
    bound: ifGiven,
    status: ifGiven,
    document: asGiven,
    reportedOn: ifGiven,
    revision: readRevision,
  }),
);

/** How such a row looks from outside. */
export function observationRowShape() {
  return z.strictObject({
    indicator: indicatorCodeSchema,
    unit: z.string().min(1),
    reporter: bodyIdSchema,
    time: z.string().min(1),
    value: amountShape(),
    bound: blankOr(z.enum(BOUNDS)),
    status: blankOr(nameIn(OBSERVATION_STATUSES)),
    document: z.string().min(1),
    reportedOn: blankOr(plainDateSchema),
    revision: blankOr(z.union([z.int().min(0), z.string().regex(/^\d{1,15}$/u)])),
  });
}
