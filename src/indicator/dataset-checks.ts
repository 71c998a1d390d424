import { BOUNDS } from "../kernel/bound.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import type { Territory } from "../territory/territory-content.ts";
import { TIERS } from "../territory/tier.ts";
import { standsOnADay } from "./behaviour.ts";
import { SECTOR_NAMES } from "./dataset-collection.ts";
import { DATASET_NOTES, DATASET_PROBLEMS, type FigureFacts } from "./dataset-problems.ts";
import { oddRows, type RowFacts, rowFactsOf } from "./dataset-row-facts.ts";
import { dayOfNumber, TIME_KINDS, type TimeFacts } from "./dataset-times.ts";
import type { ResolvedTable, UnitEntry } from "./dataset-units.ts";
import { EMPTY_INTERVAL } from "./interval.ts";
import { OBSERVATION_PROBLEMS } from "./observation-problems.ts";
import { STATUS_NOT_GIVEN, STATUS_ORDER, UNDATED } from "./observation-table.ts";
import { type ReportRow, rowReporter } from "./row-problems.ts";

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
 * could. The status of a row that has none is filled in. Answers 1 for each row with a problem.
 */
export function checkRows(
  table: ResolvedTable,
  territory: Territory,
  { found, notes }: Findings,
): Uint8Array {
  const facts = rowFactsOf(table, territory);
  const marks = new Uint8Array(table.size);
  const [report, note] = [rowReporter(found), rowReporter(notes)];
  fillStatus(table, facts);
  for (const row of oddRows(table, facts)) {
    if (Number.isNaN(table.value[row])) marks[row] = 1;
    const problem: ReportRow = (code, make) => {
      marks[row] = 1;
      report(code, make);
    };
    lookAt(table, facts, row, { problem, note });
  }
  return marks;
}

function fillStatus(table: ResolvedTable, { endDay, kind }: RowFacts): void {
  const { status, reportedOn, time } = table;
  for (let row = 0; row < table.size; row += 1) {
    if (status[row] !== STATUS_NOT_GIVEN) continue;
    const at = time[row] ?? 0;
    const reported = reportedOn[row] ?? UNDATED;
    // What stands on a day is over on that very day; what happens in a window is over the day after its last.
    const end = kind[at] === TIME_KINDS.day ? (endDay[at] ?? 0) - 1 : (endDay[at] ?? 0);
    const isEarly = reported !== UNDATED && end !== Number.POSITIVE_INFINITY && reported < end;
    status[row] = isEarly ? PROVISIONAL : 0;
  }
}

/** Where a row's problems and notes go. */
interface RowFindings {
  readonly problem: ReportRow;
  readonly note: ReportRow;
}

function lookAt(table: ResolvedTable, facts: RowFacts, row: number, findings: RowFindings): void {
  const time = table.times[table.time[row] ?? 0];
  const unit = table.units[table.unit[row] ?? 0];
  if (time === undefined || unit === undefined) return;
  lookAtTime(table, row, time, findings);
  lookAtUnit(table, row, unit, time, findings);
  lookAtReporter(table, row, facts, findings);
  lookAtTier(table, row, unit, facts, findings);
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

function lookAtTime(table: ResolvedTable, row: number, time: TimeFacts, { problem }: RowFindings): void {
  const indicator = table.indicators[table.indicator[row] ?? 0];
  if (indicator === undefined) return;
  const { behaviour } = indicator;
  const onADay = standsOnADay(behaviour);
  const facts = () => ({ ...figureAt(table, row), code: indicator.code, behaviour });
  const { windowOfStock, dayOfWindow } = OBSERVATION_PROBLEMS;
  const isWrong = onADay ? time.kind === TIME_KINDS.period : time.kind === TIME_KINDS.day;
  const wrong = onADay ? windowOfStock : dayOfWindow;
  if (isWrong) problem(wrong.code, () => wrong(facts(), table.pathOf(row, "time")));
  if (table.bound[row] !== LESS_THAN || table.value[row] !== 0) return;
  problem(EMPTY_INTERVAL.code, () => {
    const interval = { value: "0", bound: "lessThan" as const, decimals: indicator.decimals };
    return EMPTY_INTERVAL({ ...figureAt(table, row), ...interval }, table.pathOf(row, "value"));
  });
}

function lookAtUnit(
  table: ResolvedTable,
  row: number,
  unit: UnitEntry,
  time: TimeFacts,
  { problem, note }: RowFindings,
): void {
  const day = time.decidingDay;
  const path = () => table.pathOf(row, "unit");
  const about = () => figureAt(table, row);
  const { unknownUnit, unitNotAlive, codeWithoutDay } = DATASET_PROBLEMS;
  if (unit.unit === null && !unit.isKnownCode) {
    problem(unknownUnit.code, () => unknownUnit(about(), path()));
  } else if (Number.isFinite(day) && (day < unit.from || day >= unit.until)) {
    problem(unitNotAlive.code, () => unitNotAlive({ ...about(), day: dayOfNumber(day) }, path()));
  } else if (unit.unit === null) {
    problem(codeWithoutDay.code, () => codeWithoutDay(about(), path()));
  } else if (time.kind !== TIME_KINDS.span && time.firstDay < unit.from) {
    const { presentTerritory } = DATASET_NOTES;
    const since = () => dayOfNumber(unit.from);
    note(presentTerritory.code, () => presentTerritory({ ...about(), since: since() }, path()));
  }
}

function lookAtReporter(table: ResolvedTable, row: number, facts: RowFacts, { problem }: RowFindings): void {
  const reporter = table.reporter[row] ?? 0;
  if (facts.isKnownReporter[reporter] !== 0) return;
  const { unknownReporterUnit } = DATASET_PROBLEMS;
  problem(unknownReporterUnit.code, () => {
    const about = { ...figureAt(table, row), reporter: table.reporters[reporter] ?? "" };
    return unknownReporterUnit(about, table.pathOf(row, "reporter"));
  });
}

function lookAtTier(
  table: ResolvedTable,
  row: number,
  { tier }: UnitEntry,
  facts: RowFacts,
  { problem, note }: RowFindings,
): void {
  const sector = facts.sector[table.reporter[row] ?? 0] ?? 0;
  const collecting = facts.collecting(table.indicator[row] ?? 0, sector, table.time[row] ?? 0);
  const collectedAt = collecting.tier;
  if (tier === null) return;
  const order = TIERS[tier].order;
  const about = () => figureAt(table, row);
  if (collectedAt !== null && order > collecting.order) {
    const { belowCollection } = DATASET_PROBLEMS;
    const figure = () => ({ ...about(), tier, collectedAt });
    problem(belowCollection.code, () => belowCollection(figure(), table.pathOf(row, "unit")));
  } else if (!collecting.isCollecting) {
    const { notCollecting } = DATASET_NOTES;
    const figure = () => ({ ...about(), sector: SECTOR_NAMES[sector] ?? "" });
    note(notCollecting.code, () => notCollecting(figure(), table.pathOf(row, "reporter")));
  } else if (collectedAt !== null && order < collecting.order) {
    const { aboveCollection } = DATASET_NOTES;
    const figure = () => ({ ...about(), tier, collectedAt });
    note(aboveCollection.code, () => aboveCollection(figure(), table.pathOf(row, "unit")));
  }
}

/** What has not begun can be estimated, but nothing has been counted in it. */
function lookAtReport(table: ResolvedTable, row: number, time: TimeFacts, { problem }: RowFindings): void {
  const reported = table.reportedOn[row] ?? UNDATED;
  const status = table.status[row] ?? 0;
  const hasStart = time.kind !== TIME_KINDS.day && Number.isFinite(time.firstDay);
  if (!hasStart || status === ESTIMATED || reported === UNDATED || time.firstDay <= reported) return;
  const { reportedTooEarly } = OBSERVATION_PROBLEMS;
  problem(reportedTooEarly.code, () => {
    const days = { reportedOn: dayOfNumber(reported), start: dayOfNumber(time.firstDay) };
    const about = { ...figureAt(table, row), ...days, status: STATUS_ORDER[status] ?? ("actual" as const) };
    return reportedTooEarly(about, table.pathOf(row, "reportedOn"));
  });
}
