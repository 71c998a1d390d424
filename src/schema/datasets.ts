import * as z from "zod";
import type { Catalogue } from "../indicator/catalogue.ts";
import { type Dataset, safeCreateDataset, safeCreateDatasetFromColumns } from "../indicator/dataset.ts";
import type { ObservationRecord } from "../indicator/observation.ts";
import type { ObservationColumns } from "../indicator/observation-columns.ts";
import { failure, type Result } from "../kernel/result.ts";
import type { Territory } from "../territory/territory-content.ts";
import { indicatorCodeSchema } from "./indicators.ts";
import { type ObservationRow, observationRowShape, readObservationRows } from "./observation-rows.ts";
import { observationShape } from "./observations.ts";
import { schemaOf } from "./schema-of.ts";
import { bodyIdSchema } from "./territories.ts";

/** What the observations of a dataset are checked against. */
export interface DatasetContext {
  readonly catalogue: Catalogue;
  readonly territory: Territory;
}

/**
 * A list of observations as JSON holds them, checked as a set by `createDataset`: all problems at once, of each code the
 * first hundred. As there, the unit may be a code alone.
 *
 * @example
 * import { catalogueSchema, datasetSchema, problemOf, territorySchema } from "antq/schema";
 * const catalogue = catalogueSchema.parse({
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
 * const territory = territorySchema.parse({ units: [{ code: "23395", name: "Pờ Y", kind: "commune" }] });
 * const fires = {
 *   indicator: "fires",
 *   unit: "23395",
 *   reporter: "police:23395@..",
 *   time: "2024-01-01/2024-09-01@01-01:start",
 *   value: 1,
 *   report: { document: "báo cáo 8 tháng" },
 * };
 * const schema = datasetSchema({ catalogue, territory });
 * schema.parse([fires]).size //=> 1
 * const issues = schema.safeParse([fires, { ...fires, value: 2 }, { ...fires, unit: "23380" }]).error?.issues ?? [];
 * issues.map((issue) => [problemOf(issue)?.code, ...issue.path])
 * //=> [["indicator.unknownUnit", 2, "unit"], ["indicator.reportedTwice", 1]]
 */
export function datasetSchema(context: DatasetContext): z.ZodType<Dataset, readonly ObservationRecord[]> {
  return schemaOf(
    (observations) => withoutSteps(safeCreateDataset({ ...context, observations }), "observations"),
    { input: () => z.array(observationShape(z.string().min(1))) },
  );
}

/**
 * The rows of a CSV file of observations, checked as a set by `createDataset`. The columns bear the names of the fields,
 * those of the report too; all cells are texts, and an empty one counts as absent. What a cell holds is written as code
 * writes it, not as documents print it: a decimal has a dot. The path of a problem is its row and column.
 *
 * @example
 * import { catalogueSchema, datasetFromRowsSchema, territorySchema } from "antq/schema";
 * const catalogue = catalogueSchema.parse({
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
 * const territory = territorySchema.parse({ units: [{ code: "23395", name: "Pờ Y", kind: "commune" }] });
 * const row = {
 *   indicator: "fires",
 *   unit: "23395",
 *   reporter: "police:23395@..",
 *   time: "2024-01-01/2024-09-01@01-01:start",
 *   value: "1",
 *   bound: "",
 *   document: "báo cáo 8 tháng",
 *   reportedOn: "2024-09-05",
 *   revision: "",
 * };
 * const schema = datasetFromRowsSchema({ catalogue, territory });
 * schema.parse([row, { ...row, value: "2", revision: "1" }]).superseded().length //=> 1
 * schema.safeParse([{ ...row, reportedOn: "05/9/2024" }]).error?.issues.map(({ path }) => path) //=> [[0, "reportedOn"]]
 */
export function datasetFromRowsSchema(
  context: DatasetContext,
): z.ZodType<Dataset, readonly ObservationRow[]> {
  return schemaOf((input) => safeDatasetOfRows(input, context), {
    input: () => z.array(observationRowShape()),
  });
}

function safeDatasetOfRows(input: unknown, context: DatasetContext): Result<Dataset> {
  const rows = readObservationRows(input);
  if (!rows.ok) return rows;
  const dataset = safeCreateDataset({ ...context, observations: rows.value });
  return withoutSteps(dataset, "observations", "report");
}

/**
 * Many observations in columns, as `createDatasetFromColumns` takes them: from JSON lists of numbers, in code also typed
 * arrays.
 *
 * @example
 * import { catalogueSchema, datasetFromColumnsSchema, territorySchema } from "antq/schema";
 * const catalogue = catalogueSchema.parse({
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
 * const territory = territorySchema.parse({ units: [{ code: "23395", name: "Pờ Y", kind: "commune" }] });
 * const columns = {
 *   indicators: ["fires"],
 *   units: ["23395"],
 *   reporters: ["police:23395@.."],
 *   times: ["2024-01-01/2024-02-01@01-01:start", "2024-02-01/2024-03-01@01-01:start"],
 *   documents: ["một bảng tính"],
 *   indicator: [0, 0],
 *   unit: [0, 0],
 *   reporter: [0, 0],
 *   time: [0, 1],
 *   value: [3, 0],
 * };
 * const schema = datasetFromColumnsSchema({ catalogue, territory });
 * schema.parse(columns).size //=> 2
 * schema.safeParse({ ...columns, time: [0, 2] }).error?.issues.map(({ path }) => path) //=> [["time", 1]]
 */
export function datasetFromColumnsSchema(context: DatasetContext): z.ZodType<Dataset, ObservationColumns> {
  return schemaOf(
    (columns) => withoutSteps(safeCreateDatasetFromColumns({ ...context, columns }), "columns"),
    { input: columnsShape },
  );
}

function columnsShape() {
  const numbers = () => z.array(z.int().min(0));
  return z.strictObject({
    indicators: z.array(indicatorCodeSchema),
    units: z.array(z.string().min(1)),
    reporters: z.array(bodyIdSchema),
    times: z.array(z.string().min(1)),
    documents: z.array(z.string().min(1)),
    indicator: numbers(),
    unit: numbers(),
    reporter: numbers(),
    time: numbers(),
    value: numbers(),
    bound: numbers().exactOptional(),
    status: numbers().exactOptional(),
    document: numbers().exactOptional(),
    reportedOn: numbers().exactOptional(),
    revision: numbers().exactOptional(),
  });
}

/** The same result, its problems without steps that only the constructor has in its input. */
function withoutSteps<Value>(result: Result<Value>, ...steps: readonly string[]): Result<Value> {
  if (result.ok) return result;
  const isInside = (step: string | number) => typeof step === "number" || !steps.includes(step);
  return failure(
    ...result.problems.map((problem) =>
      Object.freeze({ ...problem, path: Object.freeze(problem.path.filter(isInside)) }),
    ),
  );
}
