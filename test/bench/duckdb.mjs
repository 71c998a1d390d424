import { DuckDBDataChunk, DuckDBInstance, SMALLINT, UTINYINT } from "@duckdb/node-api";
import { provincesOf } from "./communes.mjs";

const JOINED = "FROM observation JOIN unit USING (commune)";
const CHUNK = 2048;

/** An observation takes five bytes; answers are `[indicator, province, year, sum, number of units]`. */
export const QUESTIONS = {
  sum: `SELECT indicator, province, month // 12 AS year, sum(value) ${JOINED} GROUP BY ALL`,
  coverage: `SELECT indicator, province, month // 12 AS year, sum(value), count(DISTINCT commune) ${JOINED} GROUP BY ALL`,
  /** The same answer by one who knows that a unit lies in one province only: first by unit, then by province. */
  coverageInSteps: `
    WITH year_of_unit AS (
      SELECT indicator, commune, month // 12 AS year, sum(value) AS value FROM observation GROUP BY ALL)
    SELECT indicator, province, year, sum(value), count(*) FROM year_of_unit JOIN unit USING (commune) GROUP BY ALL`,
};

/** The rows in memory, in the order given, and the provinces of the communes; answers how to ask. */
export async function openDuckDb(communes, { indicator, commune, month, value }) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const provinces = Int32Array.from(provincesOf(communes));
  await connection.run("CREATE TABLE unit (commune SMALLINT, province UTINYINT)");
  await append(connection, "unit", [SMALLINT, UTINYINT], [provinces.map((_, commune) => commune), provinces]);
  await connection.run(
    "CREATE TABLE observation (indicator UTINYINT, commune SMALLINT, month UTINYINT, value UTINYINT)",
  );
  const types = [UTINYINT, SMALLINT, UTINYINT, UTINYINT];
  await append(connection, "observation", types, [indicator, commune, month, value]);
  return async (question) => (await connection.runAndReadAll(question)).getRows();
}

async function append(connection, table, types, columns) {
  const appender = await connection.createAppender(table);
  for (let start = 0; start < columns[0].length; start += CHUNK) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map((column) => Array.from(column.subarray(start, start + CHUNK))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
