import { figureAt } from "./dataset-checks.ts";
import type { RowColumns, SeriesColumns } from "./dataset-content.ts";
import { decimalOf } from "./dataset-observations.ts";
import { inOrder, isConstant, sortedRows } from "./dataset-order.ts";
import { DATASET_PROBLEMS } from "./dataset-problems.ts";
import { seriesOf } from "./dataset-series.ts";
import { TIME_KINDS } from "./dataset-times.ts";
import type { ResolvedTable } from "./dataset-units.ts";
import { flagsOf, ROLES } from "./row-flags.ts";
import type { ReportRow } from "./row-problems.ts";

/** The rows of a dataset by series, and the row of the table that each one comes from. */
export interface DatasetRows {
  readonly series: Omit<SeriesColumns, "calendarTime" | "firstPoint" | "contradictions">;
  readonly rows: RowColumns;
  readonly origin: (row: number) => number;
}

/** Puts the rows of a table whose lists are sorted into series, decides which stand, and puts the exact ones first. */
export function rowsOf(table: ResolvedTable, report: ReportRow): DatasetRows {
  const { ofRow, ...series } = seriesOf(table);
  const { order: byTime, second: time } = sortedRows(ofRow, table.time);
  const settled = settledOrder(table, series.firstRow, time, byTime);
  const roles = rolesOf(table, series.firstRow, time, settled, report);
  const { moved, endOfExact } = exactFirst(roles, series.firstRow);
  const order = settled === null ? moved : inOrder(settled, moved);
  return {
    series: { ...series, endOfExact },
    rows: {
      time: inOrder(time, moved),
      value: inOrder(table.value, order),
      flags: flagsIn(table, order, inOrder(roles, moved)),
      document: inOrder(table.document, order),
      reportedOn: inOrder(table.reportedOn, order),
      revision: inOrder(smallestColumn(table.revision), order),
    },
    origin: (row) => order?.[row] ?? row,
  };
}

/** The rows of a table in some order; null stands for the order in which they are. */
type Order = Int32Array | null;

/** Rows of one series and time in the order of their worth, the best first, and then of all else that they say. */
function settledOrder(table: ResolvedTable, firstRow: Int32Array, time: Int32Array, byTime: Order): Order {
  let order = byTime;
  for (let series = 0; series + 1 < firstRow.length; series += 1) {
    const behind = firstRow[series + 1] ?? 0;
    for (let start = firstRow[series] ?? 0; start < behind; ) {
      let end = start + 1;
      while (end < behind && time[end] === time[start]) end += 1;
      if (end > start + 1) {
        order ??= Int32Array.from(time.keys());
        order.subarray(start, end).sort((left, right) => compareWorth(table, left, right));
      }
      start = end;
    }
  }
  return order;
}

function compareWorth(table: ResolvedTable, left: number, right: number): number {
  const by = (column: ArrayLike<number>) => (column[left] ?? 0) - (column[right] ?? 0);
  const { status, revision, value, bound, document, reportedOn } = table;
  return by(status) || -by(revision) || by(value) || by(bound) || by(document) || by(reportedOn);
}

/** What the row at each place is worth. Of rows of one series and time the first stands, and the others yield. */
function rolesOf(
  table: ResolvedTable,
  firstRow: Int32Array,
  time: Int32Array,
  order: Order,
  report: ReportRow,
): Uint8Array {
  const isSpan = Uint8Array.from(table.times, ({ kind }) => (kind === TIME_KINDS.span ? 1 : 0));
  const isAlwaysExact = isConstant(table.bound) && table.bound[0] === 0;
  const roles = new Uint8Array(table.size);
  for (let series = 0; series + 1 < firstRow.length; series += 1) {
    const first = firstRow[series] ?? 0;
    for (let place = first; place < (firstRow[series + 1] ?? 0); place += 1) {
      const at = time[place] ?? 0;
      const row = order?.[place] ?? place;
      if (isSpan[at] === 1) roles[place] = ROLES.span;
      else if (place === first || time[place - 1] !== at) {
        roles[place] = isAlwaysExact || table.bound[row] === 0 ? ROLES.exact : ROLES.bounded;
      } else {
        roles[place] = ROLES.superseded;
        const better = order?.[place - 1] ?? place - 1;
        if (isAsGood(table, better, row)) reportTwice(table, better, row, report);
      }
    }
  }
  return roles;
}

function isAsGood({ status, revision }: ResolvedTable, row: number, other: number): boolean {
  return status[row] === status[other] && revision[row] === revision[other];
}

function reportTwice(table: ResolvedTable, earlier: number, later: number, report: ReportRow): void {
  const { reportedTwice } = DATASET_PROBLEMS;
  report(reportedTwice.code, () => {
    const otherDocument = table.documents[table.document[earlier] ?? 0] ?? "";
    const values = { value: valueText(table, later), other: valueText(table, earlier) };
    const facts = { ...figureAt(table, later), ...values, otherDocument };
    return reportedTwice(facts, table.pathOf(later, "row"));
  });
}

function valueText({ indicators, indicator, value }: ResolvedTable, row: number): string {
  return decimalOf(value[row] ?? 0, indicators[indicator[row] ?? 0]?.decimals ?? 0).toString();
}

/** Where each place comes from when the exact rows of each series go first; null where all are exact. */
function exactFirst(
  roles: Uint8Array,
  firstRow: Int32Array,
): { readonly moved: Order; readonly endOfExact: Int32Array } {
  if (isConstant(roles) && roles[0] === ROLES.exact) return { moved: null, endOfExact: firstRow.slice(1) };
  const moved = new Int32Array(roles.length);
  const endOfExact = new Int32Array(firstRow.length - 1);
  for (let series = 0; series < endOfExact.length; series += 1) {
    const [start, end] = [firstRow[series] ?? 0, firstRow[series + 1] ?? 0];
    let next = start;
    for (let row = start; row < end; row += 1) if (roles[row] === ROLES.exact) moved[next++] = row;
    endOfExact[series] = next;
    for (let row = start; row < end; row += 1) if (roles[row] !== ROLES.exact) moved[next++] = row;
  }
  return { moved, endOfExact };
}

function flagsIn({ bound, status }: ResolvedTable, order: Order, roles: Uint8Array): Uint8Array {
  const [bounds, statuses] = [inOrder(bound, order), inOrder(status, order)];
  const flags = new Uint8Array(roles.length);
  for (let row = 0; row < flags.length; row += 1) {
    flags[row] = flagsOf(bounds[row] ?? 0, statuses[row] ?? 0, roles[row] ?? 0);
  }
  return flags;
}

const LARGEST_SHORT = 65_535;

function smallestColumn(revision: Uint16Array | Float64Array): Uint16Array | Float64Array {
  if (revision instanceof Uint16Array) return revision;
  for (let row = 0; row < revision.length; row += 1)
    if ((revision[row] ?? 0) > LARGEST_SHORT) return revision;
  return new Uint16Array(revision);
}
