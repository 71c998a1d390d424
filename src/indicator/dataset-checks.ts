import { BOUNDS } from "../kernel/bound.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { sectorOf, unitOf } from "../territory/body-id.ts";
import type { Territory } from "../territory/territory-content.ts";
import { TIERS } from "../territory/tier.ts";
import { lifeOf } from "../territory/unit-lookup.ts";
import { standsOnADay } from "./behaviour.ts";
import { type CollectionLookup, collectionLookup, SECTOR_NAMES } from "./dataset-collection.ts";
import { DATASET_NOTES, DATASET_PROBLEMS, type FigureFacts } from "./dataset-problems.ts";
import { dayOfNumber, TIME_KINDS, type TimeFacts } from "./dataset-times.ts";
import type { ResolvedTable, UnitEntry } from "./dataset-units.ts";
import { EMPTY_INTERVAL } from "./interval.ts";
import { OBSERVATION_PROBLEMS } from "./observation-problems.ts";
import { STATUS_NOT_GIVEN, STATUS_ORDER, UNDATED } from "./observation-table.ts";

/** Where the problems go, and the notes on what is kept but not taken as it stands. */
export interface Findings {
  readonly found: ProblemCollector;
  readonly notes: ProblemCollector;
}

const ESTIMATED = /* @__PURE__ */ STATUS_ORDER.indexOf("estimated");
const PROVISIONAL = /* @__PURE__ */ STATUS_ORDER.indexOf("provisional");
const LESS_THAN = /* @__PURE__ */ BOUNDS.indexOf("lessThan");

/**
 * Looks at each row by itself: whether its time fits the indicator, its unit exists and collects, its report came when it
 * could. The status of a row that has none is filled in.
 */
export function checkRows(table: ResolvedTable, territory: Territory, findings: Findings): void {
  const facts = rowFactsOf(table, territory);
  for (let row = 0; row < table.size; row += 1) {
    fillStatus(table, facts, row);
    if (needsALook(table, facts, row)) lookAt(table, facts, row, findings);
  }
}

/** What the rows are checked against, in arrays by place. */
interface RowFacts {
  readonly collecting: CollectionLookup;
  readonly collectingOrder: (indicator: number, sector: number, time: number) => number;
  readonly isStock: Uint8Array;
  readonly sector: Uint8Array;
  readonly isKnownReporter: Uint8Array;
  readonly kind: Uint8Array;
  readonly firstDay: Float64Array;
  readonly endDay: Float64Array;
  readonly decidingDay: Float64Array;
  readonly unitFrom: Float64Array;
  readonly unitUntil: Float64Array;
  readonly unitOrder: Int8Array;
}

function rowFactsOf(table: ResolvedTable, territory: Territory): RowFacts {
  const { indicators, units, reporters, times } = table;
  const collecting = collectionLookup(indicators, times);
  return {
    collecting,
    collectingOrder: orderLookup(collecting, times.length),
    isStock: Uint8Array.from(indicators, ({ behaviour }) => (standsOnADay(behaviour) ? 1 : 0)),
    sector: Uint8Array.from(reporters, (body) => SECTOR_NAMES.indexOf(sectorOf(body))),
    isKnownReporter: Uint8Array.from(reporters, (body) =>
      lifeOf(territory, unitOf(body)) === undefined ? 0 : 1,
    ),
    kind: Uint8Array.from(times, ({ kind }) => kind),
    firstDay: Float64Array.from(times, ({ firstDay }) => firstDay),
    endDay: Float64Array.from(times, ({ endDay }) => endDay),
    decidingDay: Float64Array.from(times, ({ decidingDay }) => decidingDay),
    unitFrom: Float64Array.from(units, ({ from }) => from),
    unitUntil: Float64Array.from(units, ({ until }) => until),
    unitOrder: Int8Array.from(units, ({ tier }) => (tier === null ? -1 : TIERS[tier].order)),
  };
}

const NOT_LOOKED_UP = -2;
const OTHER_SECTOR = -1;

/** The tier at which a sector collects as a number, in a table that is filled as it is used. */
function orderLookup(collecting: CollectionLookup, times: number): RowFacts["collectingOrder"] {
  const tables: Int8Array[] = [];
  return (indicator, sector, time) => {
    const key = indicator * SECTOR_NAMES.length + sector;
    let orders = tables[key];
    if (orders === undefined) {
      orders = new Int8Array(times).fill(NOT_LOOKED_UP);
      tables[key] = orders;
    }
    const known = orders[time] ?? NOT_LOOKED_UP;
    if (known !== NOT_LOOKED_UP) return known;
    const { order, isCollecting } = collecting(indicator, sector, time);
    const found = isCollecting ? order : OTHER_SECTOR;
    orders[time] = found;
    return found;
  };
}

function fillStatus(
  { status, reportedOn, time }: ResolvedTable,
  { endDay, kind }: RowFacts,
  row: number,
): void {
  if (status[row] !== STATUS_NOT_GIVEN) return;
  const at = time[row] ?? 0;
  const reported = reportedOn[row] ?? UNDATED;
  // What stands on a day is over on that very day; what happens in a window is over the day after its last.
  const end = kind[at] === TIME_KINDS.day ? (endDay[at] ?? 0) - 1 : (endDay[at] ?? 0);
  status[row] = reported !== UNDATED && end !== Number.POSITIVE_INFINITY && reported < end ? PROVISIONAL : 0;
}

/** Whether anything at all may be said of a row: the short answer for almost all of them. */
function needsALook(table: ResolvedTable, facts: RowFacts, row: number): boolean {
  const indicator = table.indicator[row] ?? 0;
  const time = table.time[row] ?? 0;
  const reporter = table.reporter[row] ?? 0;
  const unit = table.unit[row] ?? 0;
  const day = facts.decidingDay[time] ?? 0;
  const kind = facts.kind[time] ?? 0;
  const since = facts.unitFrom[unit] ?? 0;
  if (kind === TIME_KINDS.span || facts.isStock[indicator] === kind) return true;
  if (day < since || day >= (facts.unitUntil[unit] ?? 0) || (facts.firstDay[time] ?? 0) < since) return true;
  const order = facts.collectingOrder(indicator, facts.sector[reporter] ?? 0, time);
  if (order !== facts.unitOrder[unit] || facts.isKnownReporter[reporter] === 0) return true;
  if (table.bound[row] === LESS_THAN && table.value[row] === 0) return true;
  const reported = table.reportedOn[row] ?? UNDATED;
  return reported !== UNDATED && reported < (facts.firstDay[time] ?? 0);
}

function lookAt(table: ResolvedTable, facts: RowFacts, row: number, findings: Findings): void {
  const { found } = findings;
  const about = figureAt(table, row);
  const time = table.times[table.time[row] ?? 0];
  const unit = table.units[table.unit[row] ?? 0];
  const reporter = table.reporters[table.reporter[row] ?? 0];
  if (time === undefined || unit === undefined || reporter === undefined) return;
  lookAtTime(table, row, time, findings);
  lookAtUnit(about, unit, time, table, row, findings);
  if (facts.isKnownReporter[table.reporter[row] ?? 0] === 0) {
    found.report(DATASET_PROBLEMS.unknownReporterUnit, { ...about, reporter }, table.pathOf(row, "reporter"));
  }
  lookAtTier(about, unit, table, facts, row, findings);
  lookAtReport(table, row, time, findings);
}

/** What a row is about, as problems name it. */
export function figureAt(table: ResolvedTable, row: number): FigureFacts {
  return {
    indicator: table.indicators[table.indicator[row] ?? 0]?.code ?? "",
    unit: table.units[table.unit[row] ?? 0]?.text ?? "",
    time: table.times[table.time[row] ?? 0]?.text ?? "",
    document: table.documents[table.document[row] ?? 0] ?? "",
  };
}

function lookAtTime(table: ResolvedTable, row: number, time: TimeFacts, { found }: Findings): void {
  const indicator = table.indicators[table.indicator[row] ?? 0];
  if (indicator === undefined) return;
  const { code, behaviour } = indicator;
  const path = table.pathOf(row, "time");
  const onADay = standsOnADay(behaviour);
  if (time.kind === TIME_KINDS.period && onADay)
    found.report(OBSERVATION_PROBLEMS.windowOfStock, { code }, path);
  if (time.kind === TIME_KINDS.day && !onADay) {
    found.report(OBSERVATION_PROBLEMS.dayOfWindow, { code, behaviour }, path);
  }
  if (table.bound[row] !== LESS_THAN || table.value[row] !== 0) return;
  const facts = { value: "0", bound: "lessThan" as const, decimals: indicator.decimals };
  found.report(EMPTY_INTERVAL, facts, table.pathOf(row, "value"));
}

function lookAtUnit(
  about: FigureFacts,
  unit: UnitEntry,
  time: TimeFacts,
  table: ResolvedTable,
  row: number,
  { found, notes }: Findings,
): void {
  const path = table.pathOf(row, "unit");
  const day = time.decidingDay;
  if (unit.unit === null && !unit.isKnownCode) {
    found.report(DATASET_PROBLEMS.unknownUnit, about, path);
  } else if (Number.isFinite(day) && (day < unit.from || day >= unit.until)) {
    found.report(DATASET_PROBLEMS.unitNotAlive, { ...about, day: dayOfNumber(day) }, path);
  } else if (time.kind !== TIME_KINDS.span && time.firstDay < unit.from) {
    notes.report(DATASET_NOTES.presentTerritory, { ...about, since: dayOfNumber(unit.from) }, path);
  }
}

function lookAtTier(
  about: FigureFacts,
  { tier }: UnitEntry,
  table: ResolvedTable,
  facts: RowFacts,
  row: number,
  { found, notes }: Findings,
): void {
  const sector = facts.sector[table.reporter[row] ?? 0] ?? 0;
  const collecting = facts.collecting(table.indicator[row] ?? 0, sector, table.time[row] ?? 0);
  const collectedAt = collecting.tier;
  if (tier === null) return;
  const order = TIERS[tier].order;
  if (collectedAt !== null && order > collecting.order) {
    found.report(
      DATASET_PROBLEMS.belowCollection,
      { ...about, tier, collectedAt },
      table.pathOf(row, "unit"),
    );
  } else if (!collecting.isCollecting) {
    const name = SECTOR_NAMES[sector] ?? "";
    notes.report(DATASET_NOTES.notCollecting, { ...about, sector: name }, table.pathOf(row, "reporter"));
  } else if (collectedAt !== null && order < collecting.order) {
    notes.report(DATASET_NOTES.aboveCollection, { ...about, tier, collectedAt }, table.pathOf(row, "unit"));
  }
}

/** What has not begun can be estimated, but nothing has been counted in it. */
function lookAtReport(table: ResolvedTable, row: number, time: TimeFacts, { found }: Findings): void {
  const reported = table.reportedOn[row] ?? UNDATED;
  const status = table.status[row] ?? 0;
  const hasStart = time.kind !== TIME_KINDS.day && Number.isFinite(time.firstDay);
  if (!hasStart || status === ESTIMATED || reported === UNDATED || time.firstDay <= reported) return;
  const facts = {
    reportedOn: dayOfNumber(reported),
    start: dayOfNumber(time.firstDay),
    status: STATUS_ORDER[status] ?? "actual",
  };
  found.report(OBSERVATION_PROBLEMS.reportedTooEarly, facts, table.pathOf(row, "report.reportedOn"));
}
