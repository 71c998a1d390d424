import type { Problem } from "../kernel/problem.ts";
import { nestProblem, quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { isRecord } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { sectorOf } from "../territory/body-id.ts";
import type { Territory } from "../territory/territory-content.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Catalogue } from "./catalogue.ts";
import { calendarTimes } from "./dataset-calendars.ts";
import { checkRows } from "./dataset-checks.ts";
import { type DatasetContent, type HasContent, withContent } from "./dataset-content.ts";
import { indexOf } from "./dataset-index.ts";
import { type Superseded, supersededIn } from "./dataset-observations.ts";
import { COLUMN_PROBLEMS } from "./dataset-problems.ts";
import { checkReporters } from "./dataset-reporters.ts";
import { rowsOf } from "./dataset-rows.ts";
import { sortLists } from "./dataset-sorting.ts";
import { resolveUnits } from "./dataset-units.ts";
import { lengthOf } from "./number-columns.ts";
import type { Observation, ObservationRecord } from "./observation.ts";
import { type ObservationColumns, tableOfColumns } from "./observation-columns.ts";
import { tableOfRecords } from "./observation-rows.ts";
import { type ObservationTable, withoutRows } from "./observation-table.ts";
import { rowReporter } from "./row-problems.ts";

/**
 * Observations that were checked together once and never change (tập số liệu): each against the catalogue and the
 * territory, and all against each other. What can be added up is worked out from it; `observationsIn` lists what it holds.
 */
export interface Dataset extends HasContent {
  readonly catalogue: Catalogue;
  readonly territory: Territory;
  /** How many observations it holds, those that yielded too. */
  readonly size: number;
  /** What is kept but not taken as it stands, and why: problems in form, none in fact. */
  readonly notes: readonly Problem[];
  /** Each figure that yielded to a later revision or a more final one; made anew at each call. */
  superseded(): readonly Superseded[];
}

/** What a dataset is made of. */
export interface DatasetRecords {
  readonly catalogue: Catalogue;
  readonly territory: Territory;
  /** The `unit` of a record may be a code alone, which means the unit that bears it on the last day of the time. */
  readonly observations: readonly (Observation | ObservationRecord)[];
}

/**
 * Checks observations together and keeps them. All that is wrong is reported at once, the first hundred of each code in
 * full, each with its indicator, unit, time and document.
 *
 * - A unit must exist on the last day of the time. A report from above the collecting tier, or of a sector that does not
 *   collect, is kept to be compared and noted; one from below the collecting tier is a problem.
 * - Of several reports of one body for one time, an actual one goes before a provisional one, that before an estimated
 *   one, and then a later revision before an earlier one; where nothing tells them apart they are a problem.
 * - Two bodies of one sector may not report for the same days of one unit, nor one body by two calendars.
 *
 * @throws DomainError `indicator.unknownUnit`, `indicator.unitNotAlive`, `indicator.unknownReporterUnit`,
 * `indicator.belowCollection`, `indicator.twoReporters`, `indicator.otherCalendar`, `indicator.reportedTwice`,
 * `indicator.sumTooLarge`, and the problems of `createObservation`
 * @example
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { createTerritory } from "antq/territory";
 * const catalogue = createCatalogue({
 *   indicators: [
 *     {
 *       code: "fires",
 *       name: { vi: "Vụ cháy, nổ", en: "Fires" },
 *       unit: "incident",
 *       behaviour: "flow",
 *       collection: [{ tier: "commune", sectors: ["police"] }],
 *     },
 *   ],
 * });
 * const territory = createTerritory({ units: [{ code: "23395", name: "Pờ Y", kind: "commune" }] });
 * const first = {
 *   indicator: "fires",
 *   unit: "23395@..",
 *   reporter: "police:23395@..",
 *   time: "2024-01-01/2024-09-01@01-01:start",
 *   value: 1,
 *   report: { document: "báo cáo 8 tháng" },
 * };
 * const revised = { ...first, value: 2, report: { document: "báo cáo bổ sung", revision: 1 } };
 * const dataset = createDataset({ catalogue, territory, observations: [first, revised] });
 * dataset.superseded().map(({ observation, by }) => `${observation.value} -> ${by.value}`) //=> ["1 -> 2"]
 * createDataset({ catalogue, territory, observations: [first, { ...first, value: 2 }] }) //=> throws indicator.reportedTwice
 */
export function createDataset(records: DatasetRecords): Dataset {
  return unwrap(safeCreateDataset(records));
}

/** As `createDataset`, answering a `Result` instead of throwing; `observations` may be anything at all. */
export function safeCreateDataset(records: {
  readonly catalogue: Catalogue;
  readonly territory: Territory;
  readonly observations: unknown;
}): Result<Dataset> {
  const { catalogue, territory, observations } = records;
  if (!Array.isArray(observations)) {
    const given = quoteInput(observations);
    return failure(nestProblem(COLUMN_PROBLEMS.notObservations({ given }), "observations"));
  }
  const found = new ProblemCollector();
  if (!fits(observations.length, "observations", found)) return failure(...found.problems);
  return datasetOf(tableOfRecords(observations, catalogue, found), catalogue, territory, found);
}

/** What a dataset is made of, in columns. */
export interface DatasetColumns {
  readonly catalogue: Catalogue;
  readonly territory: Territory;
  readonly columns: ObservationColumns;
}

/**
 * As `createDataset`, for many observations: lists of texts, and numbers that point into them. All columns are copied.
 *
 * @throws DomainError `indicator.notAColumn`, `indicator.columnLength`, `indicator.notInDictionary`,
 * `indicator.notAScaledCount`, `indicator.notADayNumber`, `indicator.documentLacking`, and those of `createDataset`
 * @example
 * import { createCatalogue, createDatasetFromColumns } from "antq/indicator";
 * import { createTerritory } from "antq/territory";
 * const catalogue = createCatalogue({
 *   indicators: [
 *     {
 *       code: "fires",
 *       name: { vi: "Vụ cháy, nổ", en: "Fires" },
 *       unit: "incident",
 *       behaviour: "flow",
 *       collection: [{ tier: "commune", sectors: ["police"] }],
 *     },
 *   ],
 * });
 * const territory = createTerritory({ units: [{ code: "23395", name: "Pờ Y", kind: "commune" }] });
 * const columns = {
 *   indicators: ["fires"],
 *   units: ["23395@.."],
 *   reporters: ["police:23395@.."],
 *   times: ["2024-01-01/2024-02-01@01-01:start", "2024-02-01/2024-03-01@01-01:start"],
 *   documents: ["một bảng tính"],
 *   indicator: [0, 0],
 *   unit: [0, 0],
 *   reporter: [0, 0],
 *   time: [0, 1],
 *   value: [3, 0],
 * };
 * createDatasetFromColumns({ catalogue, territory, columns }).size //=> 2
 * createDatasetFromColumns({ catalogue, territory, columns: { ...columns, time: [0, 2] } }) //=> throws indicator.notInDictionary
 */
export function createDatasetFromColumns(records: DatasetColumns): Dataset {
  return unwrap(safeCreateDatasetFromColumns(records));
}

/** As `createDatasetFromColumns`, answering a `Result` instead of throwing; `columns` may be anything at all. */
export function safeCreateDatasetFromColumns(records: {
  readonly catalogue: Catalogue;
  readonly territory: Territory;
  readonly columns: unknown;
}): Result<Dataset> {
  const { catalogue, territory, columns } = records;
  if (!isRecord(columns)) {
    return failure(nestProblem(COLUMN_PROBLEMS.notColumns({ given: quoteInput(columns) }), "columns"));
  }
  const found = new ProblemCollector();
  const longest = Object.values(columns).reduce(
    (most: number, column) => Math.max(most, lengthOf(column)),
    0,
  );
  if (!fits(longest, "columns", found)) return failure(...found.problems);
  const table = tableOfColumns(columns, catalogue, found);
  return table === null ? failure(...found.problems) : datasetOf(table, catalogue, territory, found);
}

/** So many rows fit into the memory of a common machine. */
const MOST_OBSERVATIONS = 50_000_000;

function fits(count: number, name: "observations" | "columns", found: ProblemCollector): boolean {
  if (count <= MOST_OBSERVATIONS) return true;
  found.report(COLUMN_PROBLEMS.tooManyObservations, { count, most: MOST_OBSERVATIONS }, [name]);
  return false;
}

/** Looks at all rows by themselves, and then at all that are right together, so that everything wrong comes at once. */
function datasetOf(
  given: ObservationTable,
  catalogue: Catalogue,
  territory: Territory,
  found: ProblemCollector,
): Result<Dataset> {
  const notes = new ProblemCollector();
  const resolved = sortLists(resolveUnits(given, territory));
  const table = withoutRows(resolved, checkRows(resolved, territory, { found, notes }));
  const report = rowReporter(found);
  const sorted = rowsOf(table, report);
  const calendarTime = calendarTimes(table, sorted, report);
  checkReporters(table, sorted, report);
  const { index, ...ofSeries } = indexOf({ table, sorted }, report);
  if (!found.isEmpty) return failure(...found.problems);
  const content: DatasetContent = {
    catalogue,
    territory,
    indicators: table.indicators,
    units: table.units.flatMap(({ unit }): readonly UnitId[] => (unit === null ? [] : [unit])),
    reporters: table.reporters,
    sectors: table.reporters.map(sectorOf),
    times: table.times,
    documents: table.documents,
    series: { ...sorted.series, ...ofSeries, calendarTime },
    rows: sorted.rows,
    index,
  };
  return success(datasetWith(content, notes));
}

function datasetWith(content: DatasetContent, notes: ProblemCollector): Dataset {
  const { catalogue, territory, rows } = content;
  const shown = {
    catalogue,
    territory,
    size: rows.time.length,
    notes: Object.freeze([...notes.problems]),
    superseded: () => supersededIn(content),
  };
  return withContent(shown, content);
}
