import type { Path } from "../kernel/problem.ts";
import type { BodyId } from "../territory/body-id.ts";
import { inOrder } from "./dataset-order.ts";
import type { TimeFacts } from "./dataset-times.ts";
import type { Indicator } from "./indicator.ts";
import type { ObservationStatus } from "./observation-status.ts";

/**
 * Observations in columns as they were given, each one checked by itself: places in lists, scaled values, and for what
 * may be left out a number that stands for it. What they have to do with each other and with the territory is not known
 * yet.
 */
export interface ObservationTable extends RowsOfTable {
  readonly indicators: readonly Indicator[];
  /** Ids, or codes that mean a unit on a day. */
  readonly units: readonly string[];
  readonly reporters: readonly BodyId[];
  readonly times: readonly TimeFacts[];
  readonly documents: readonly string[];
}

/** The columns of a table. */
export interface RowsOfTable {
  readonly size: number;
  readonly indicator: Int32Array;
  readonly unit: Int32Array;
  readonly reporter: Int32Array;
  readonly time: Int32Array;
  readonly document: Int32Array;
  /** NaN where it was wrong, and was reported. */
  readonly value: Float64Array;
  /** Places in `BOUNDS`. */
  readonly bound: Uint8Array;
  /** Places in `STATUS_ORDER`, or `STATUS_NOT_GIVEN`. */
  readonly status: Uint8Array;
  /** Numbers of days, or `UNDATED`. */
  readonly reportedOn: Int32Array;
  readonly revision: Uint16Array | Float64Array;
  /** Where a field of an observation stands in the input. */
  readonly pathOf: (row: number, field: RowField) => Path;
}

/** The field of an observation that a problem is about; `"row"` where it is about all of it. */
export type RowField = "row" | "unit" | "reporter" | "time" | "value" | "reportedOn";

/** The day number of a report without a date. */
export const UNDATED = -0x8000_0000;

/** The status of an observation that is actual or provisional by the day of its report. */
export const STATUS_NOT_GIVEN = 255;

/** What yields comes later. */
export const STATUS_ORDER = [
  "actual",
  "provisional",
  "estimated",
] as const satisfies readonly ObservationStatus[];

/** The table without the rows that are marked with 1. */
export function withoutRows<Table extends RowsOfTable>(table: Table, marks: Uint8Array): Table {
  if (!marks.includes(1)) return table;
  const order = Int32Array.from(marks.keys()).filter((row) => marks[row] !== 1);
  return {
    ...table,
    size: order.length,
    indicator: inOrder(table.indicator, order),
    unit: inOrder(table.unit, order),
    reporter: inOrder(table.reporter, order),
    time: inOrder(table.time, order),
    document: inOrder(table.document, order),
    value: inOrder(table.value, order),
    bound: inOrder(table.bound, order),
    status: inOrder(table.status, order),
    reportedOn: inOrder(table.reportedOn, order),
    revision: inOrder(table.revision, order),
    pathOf: (row: number, field: RowField) => table.pathOf(order[row] ?? 0, field),
  };
}
