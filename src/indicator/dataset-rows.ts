import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { figureAt } from "./dataset-checks.ts";
import type { RowColumns, SeriesColumns } from "./dataset-content.ts";
import { decimalOf } from "./dataset-observations.ts";
import { inOrder } from "./dataset-order.ts";
import { DATASET_PROBLEMS } from "./dataset-problems.ts";
import { TIME_KINDS } from "./dataset-times.ts";
import type { ResolvedTable } from "./dataset-units.ts";
import { flagsOf, ROLES } from "./row-flags.ts";

/** The rows of a dataset by series, and the row of the sorted table that each one comes from. */
export interface DatasetRows {
  readonly series: Omit<SeriesColumns, "calendarTime" | "firstPoint" | "contradictions">;
  readonly rows: RowColumns;
  readonly origin: (row: number) => number;
}

/** Cuts a sorted table into series, decides which rows stand, and puts those that are exact and stand first. */
export function rowsOf(table: ResolvedTable, found: ProblemCollector): DatasetRows {
  const firstRow = seriesStarts(table);
  const roles = rolesOf(table, firstRow, found);
  const { order, endOfExact } = arrange(roles, firstRow);
  const at = (column: Int32Array) => Int32Array.from(firstRow.subarray(0, -1), (row) => column[row] ?? 0);
  const series = { indicator: at(table.indicator), unit: at(table.unit), reporter: at(table.reporter) };
  return {
    series: { count: endOfExact.length, ...series, firstRow, endOfExact },
    rows: gather(table, roles, order),
    origin: (row) => order?.[row] ?? row,
  };
}

/** The rows at which a series begins, and the end. */
function seriesStarts({ size, indicator, unit, reporter }: ResolvedTable): Int32Array {
  const starts: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const goesOn =
      row > 0 &&
      unit[row] === unit[row - 1] &&
      indicator[row] === indicator[row - 1] &&
      reporter[row] === reporter[row - 1];
    if (!goesOn) starts.push(row);
  }
  starts.push(size);
  return Int32Array.from(starts);
}

/** Rows of one series and one time stand next to each other, the best first: it stands, and the others yield. */
function rolesOf(table: ResolvedTable, firstRow: Int32Array, found: ProblemCollector): Uint8Array {
  const { size, time, bound, times } = table;
  const isSpan = Uint8Array.from(times, ({ kind }) => (kind === TIME_KINDS.span ? 1 : 0));
  const roles = new Uint8Array(size);
  let series = 0;
  for (let row = 0; row < size; row += 1) {
    const at = time[row] ?? 0;
    const isFirst = row === firstRow[series];
    if (isFirst) series += 1;
    if (isSpan[at] === 1) roles[row] = ROLES.span;
    else if (isFirst || time[row - 1] !== at) roles[row] = bound[row] === 0 ? ROLES.exact : ROLES.bounded;
    else {
      roles[row] = ROLES.superseded;
      if (isAsGood(table, row - 1, row)) reportTwice(table, row - 1, row, found);
    }
  }
  return roles;
}

function isAsGood({ status, revision }: ResolvedTable, row: number, other: number): boolean {
  return status[row] === status[other] && revision[row] === revision[other];
}

function reportTwice(table: ResolvedTable, earlier: number, later: number, found: ProblemCollector): void {
  const facts = {
    ...figureAt(table, later),
    value: valueText(table, later),
    other: valueText(table, earlier),
    otherDocument: table.documents[table.document[earlier] ?? 0] ?? "",
  };
  found.report(DATASET_PROBLEMS.reportedTwice, facts, table.pathOf(later, ""));
}

function valueText({ indicators, indicator, value }: ResolvedTable, row: number): string {
  return decimalOf(value[row] ?? 0, indicators[indicator[row] ?? 0]?.decimals ?? 0).toString();
}

interface Arrangement {
  /** The row of the table at each place; null where all stay where they are. */
  readonly order: Int32Array | null;
  readonly endOfExact: Int32Array;
}

function arrange(roles: Uint8Array, firstRow: Int32Array): Arrangement {
  if (roles.every((role) => role === ROLES.exact)) return { order: null, endOfExact: firstRow.slice(1) };
  const order = new Int32Array(roles.length);
  const endOfExact = new Int32Array(firstRow.length - 1);
  for (let series = 0; series < endOfExact.length; series += 1) {
    const [start, end] = [firstRow[series] ?? 0, firstRow[series + 1] ?? 0];
    let next = start;
    for (let row = start; row < end; row += 1) if (roles[row] === ROLES.exact) order[next++] = row;
    endOfExact[series] = next;
    for (let row = start; row < end; row += 1) if (roles[row] !== ROLES.exact) order[next++] = row;
  }
  return { order, endOfExact };
}

const LARGEST_SHORT = 65_535;

function gather(table: ResolvedTable, roles: Uint8Array, order: Int32Array | null): RowColumns {
  const { size, bound, status, revision } = table;
  const flags = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    flags[row] = flagsOf(bound[row] ?? 0, status[row] ?? 0, roles[row] ?? 0);
  }
  const isLarge = revision.some((number) => number > LARGEST_SHORT);
  const revisions = order === null ? revision : inOrder(revision, new Float64Array(size), order);
  return {
    time: order === null ? table.time : inOrder(table.time, new Int32Array(size), order),
    value: order === null ? table.value : inOrder(table.value, new Float64Array(size), order),
    flags: order === null ? flags : inOrder(flags, new Uint8Array(size), order),
    document: order === null ? table.document : inOrder(table.document, new Int32Array(size), order),
    reportedOn: order === null ? table.reportedOn : inOrder(table.reportedOn, new Int32Array(size), order),
    revision: isLarge ? revisions : new Uint16Array(revisions),
  };
}
