import { figureAt } from "./dataset-checks.ts";
import type { IndexColumns, RowColumns } from "./dataset-content.ts";
import { DATASET_PROBLEMS } from "./dataset-problems.ts";
import type { DatasetRows } from "./dataset-rows.ts";
import type { ResolvedTable } from "./dataset-units.ts";
import type { Contradiction } from "./flow-contradictions.ts";
import { type FlowSeries, flowSeriesOf } from "./flow-series.ts";
import { areExact } from "./flow-totals.ts";
import type { Indicator } from "./indicator.ts";
import type { ReportRow } from "./row-problems.ts";

/** The index of a dataset, and what it says of its series. */
export interface Indexed {
  readonly index: IndexColumns;
  readonly firstPoint: Int32Array;
  readonly contradictions: ReadonlyMap<number, readonly Contradiction[]>;
}

/** What the index is made of. */
export interface Indexable {
  readonly table: ResolvedTable;
  readonly sorted: DatasetRows;
}

/**
 * Works out the running totals of all flows, and lists days and values of all stocks. A series that is plain needs no
 * graph: it has no loop, nothing falls, and each gap begins a component; see `plainComponents`.
 */
export function indexOf(given: Indexable, report: ReportRow): Indexed {
  const plan = planOf(given);
  const points = plan.firstPoint[given.sorted.series.count] ?? 0;
  const index = {
    positions: new Int32Array(points),
    totals: new Float64Array(points),
    components: componentColumn(points, plan.mostComponents),
  };
  const contradictions = new Map<number, readonly Contradiction[]>();
  for (let series = 0; series < given.sorted.series.count; series += 1) {
    const flow = plan.tangled.get(series);
    const at = plan.firstPoint[series] ?? 0;
    if (flow === undefined) fillPlainly(given, plan, series, index);
    else {
      index.positions.set(flow.boundaries, at);
      index.totals.set(flow.totals, at);
      if (flow.components !== null) index.components?.set(flow.components, at);
      if (flow.contradictions.length > 0) contradictions.set(series, flow.contradictions);
    }
    const isFlow = plan.behaviour[given.sorted.series.indicator[series] ?? 0] === FLOW;
    const isExact = flow?.isExact ?? areExact(index.totals, at, plan.firstPoint[series + 1] ?? 0);
    if (isFlow && !isExact) reportTooLarge(given, series, report);
  }
  return { index, firstPoint: plan.firstPoint, contradictions };
}

function componentColumn(points: number, mostComponents: number): Uint16Array | Int32Array | null {
  if (mostComponents <= 1) return null;
  return mostComponents <= 65_536 ? new Uint16Array(points) : new Int32Array(points);
}

/** Where the windows and days begin and end, by their places in the times. */
interface Sides {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** How many points each series needs, and the series that need a graph. */
interface Plan extends Sides {
  readonly firstPoint: Int32Array;
  readonly tangled: ReadonlyMap<number, FlowSeries>;
  readonly mostComponents: number;
  readonly behaviour: Uint8Array;
}

const FLOW = 1;
const STOCK = 2;

function planOf({ table, sorted }: Indexable): Plan {
  const { indicators, times } = table;
  const { series, rows } = sorted;
  const starts = Int32Array.from(times, ({ start }) => start);
  const ends = Int32Array.from(times, ({ end }) => end);
  const behaviour = Uint8Array.from(indicators, ({ behaviour: counts }) =>
    counts === "flow" ? FLOW : counts === "stock" ? STOCK : 0,
  );
  const firstPoint = new Int32Array(series.count + 1);
  const tangled = new Map<number, FlowSeries>();
  let mostComponents = 1;
  for (let at = 0; at < series.count; at += 1) {
    const first = series.firstRow[at] ?? 0;
    const end = series.endOfExact[at] ?? 0;
    const kind = behaviour[series.indicator[at] ?? 0] ?? 0;
    let points = kind === STOCK ? end - first : 0;
    if (kind === FLOW && end > first) {
      const components = plainComponents(rows, { starts, ends }, first, end);
      points = end - first + components;
      mostComponents = Math.max(mostComponents, components);
      if (components === TANGLED) {
        const flow = flowAt(sorted, indicators, { starts, ends }, at);
        tangled.set(at, flow);
        points = flow.boundaries.length;
        mostComponents = Math.max(mostComponents, componentCount(flow));
      }
    }
    firstPoint[at + 1] = (firstPoint[at] ?? 0) + points;
  }
  return { firstPoint, tangled, mostComponents, behaviour, starts, ends };
}

const TANGLED = -1;

/**
 * How many components the windows of a series have where each ends after all before it, and begins where the one before
 * began or ended, or after it: months one by one, and cumulative reports year by year. `TANGLED` where this is not so,
 * or a cumulative figure falls.
 */
function plainComponents({ time, value }: RowColumns, sides: Sides, first: number, end: number): number {
  let components = 1;
  let begun = sides.starts[time[first] ?? 0] ?? 0;
  let reached = sides.ends[time[first] ?? 0] ?? 0;
  for (let row = first + 1; row < end; row += 1) {
    const at = time[row] ?? 0;
    const start = sides.starts[at] ?? 0;
    const stop = sides.ends[at] ?? 0;
    if (stop <= reached) return TANGLED;
    if (start < reached && (start !== begun || (value[row] ?? 0) < (value[row - 1] ?? 0))) return TANGLED;
    if (start > reached) components += 1;
    begun = start;
    reached = stop;
  }
  return components;
}

function flowAt(
  { series, rows }: DatasetRows,
  indicators: readonly Indicator[],
  { starts, ends }: Sides,
  at: number,
): FlowSeries {
  const first = series.firstRow[at] ?? 0;
  const end = series.endOfExact[at] ?? 0;
  const time = rows.time.subarray(first, end);
  const reports = {
    starts: time.map((place) => starts[place] ?? 0),
    ends: time.map((place) => ends[place] ?? 0),
    values: rows.value.subarray(first, end),
  };
  const correctable = indicators[series.indicator[at] ?? 0]?.correctable ?? false;
  return flowSeriesOf(reports, { correctable });
}

function componentCount({ components }: FlowSeries): number {
  return components === null ? 1 : components.reduce((most, component) => Math.max(most, component + 1), 1);
}

/** Fills in a stock, or a flow whose windows follow one another. */
function fillPlainly({ sorted }: Indexable, plan: Plan, series: number, index: IndexColumns): void {
  const first = sorted.series.firstRow[series] ?? 0;
  const end = sorted.series.endOfExact[series] ?? 0;
  const kind = plan.behaviour[sorted.series.indicator[series] ?? 0] ?? 0;
  const point = plan.firstPoint[series] ?? 0;
  if (kind === FLOW && end > first) fillFlow(sorted.rows, plan, { first, end, point }, index);
  if (kind !== STOCK) return;
  for (let row = first; row < end; row += 1) {
    index.positions[point + row - first] = plan.starts[sorted.rows.time[row] ?? 0] ?? 0;
    index.totals[point + row - first] = sorted.rows.value[row] ?? 0;
  }
}

interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly point: number;
}

function fillFlow(
  { time, value }: RowColumns,
  { starts, ends }: Sides,
  { first, end, point: firstPoint }: Stretch,
  { positions, totals, components }: IndexColumns,
): void {
  let point = firstPoint;
  let component = -1;
  let begun = -1;
  let base = 0;
  for (let row = first; row < end; row += 1) {
    const at = time[row] ?? 0;
    const start = starts[at] ?? 0;
    if (component === -1 || start > (positions[point - 1] ?? 0)) {
      component += 1;
      positions[point] = start;
      if (components !== null) components[point] = component;
      point += 1;
      base = 0;
    } else if (start !== begun) base = totals[point - 1] ?? 0;
    begun = start;
    positions[point] = ends[at] ?? 0;
    totals[point] = base + (value[row] ?? 0);
    if (components !== null) components[point] = component;
    point += 1;
  }
}

/** Names the largest figure of a series whose sum is too large. */
function reportTooLarge({ table, sorted }: Indexable, series: number, report: ReportRow): void {
  const first = sorted.series.firstRow[series] ?? 0;
  const values = sorted.rows.value.subarray(first, sorted.series.endOfExact[series] ?? 0);
  const largest = values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0);
  const row = sorted.origin(first + largest);
  const { sumTooLarge } = DATASET_PROBLEMS;
  report(sumTooLarge.code, () => sumTooLarge(figureAt(table, row), table.pathOf(row, "value")));
}
