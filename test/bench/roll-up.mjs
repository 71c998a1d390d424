import { rollUp } from "../../dist/aggregation.js";
import { createDatasetFromColumns } from "../../dist/indicator.js";
import {
  answersOf,
  catalogueOf,
  checkSame,
  columnsOf,
  numbersOf,
  provincesOf,
  REQUEST,
  sumsOnly,
  territoryOf,
} from "./communes.mjs";
import { openDuckDb, QUESTIONS } from "./duckdb.mjs";
import { timesOf } from "./measure.mjs";
import { arqueroTables, sumsByArquero, sumsByD3, sumsByLodash } from "./sums.mjs";

/*
 * The same rows at rest, added up to provinces and years by each, in milliseconds. Ours always says which units the
 * figures come from, whatever the others are asked.
 */
const COMMUNES = 10_000;

export async function timesBesideDuckDb() {
  const rows = numbersOf(COMMUNES);
  const dataset = datasetOf(rows);
  const ask = await openDuckDb(COMMUNES, rows);
  const answers = answersOf(rollUp(dataset, REQUEST));
  checkSame(sumsOnly(answers), await ask(QUESTIONS.sum));
  checkSame(answers, await ask(QUESTIONS.coverage));
  checkSame(answers, await ask(QUESTIONS.coverageInSteps));
  const [antq, sum, coverage, coverageInSteps] = await timesOf([
    () => rollUp(dataset, REQUEST),
    () => ask(QUESTIONS.sum),
    () => ask(QUESTIONS.coverage),
    () => ask(QUESTIONS.coverageInSteps),
  ]);
  return { antq, sum, coverage, coverageInSteps };
}

/** The others are asked for the sums alone. */
export async function timesBesideObjects() {
  const numbers = numbersOf(COMMUNES);
  const dataset = datasetOf(numbers);
  const provinces = provincesOf(COMMUNES);
  const tables = arqueroTables(numbers, provinces);
  const rows = Array.from(numbers.value, (value, row) => ({
    indicator: numbers.indicator[row],
    commune: numbers.commune[row],
    month: numbers.month[row],
    value,
  }));
  const keys = [
    ({ indicator }) => indicator,
    ({ commune }) => provinces[commune],
    ({ month }) => Math.floor(month / 12),
  ];
  const answers = sumsOnly(answersOf(rollUp(dataset, REQUEST)));
  checkSame(answers, sumsByArquero(tables));
  checkSame(answers, sumsByD3(rows, keys));
  checkSame(answers, sumsByLodash(rows, keys));
  const [antq, arquero, d3, lodash] = await timesOf([
    () => rollUp(dataset, REQUEST),
    () => sumsByArquero(tables),
    () => sumsByD3(rows, keys),
    () => sumsByLodash(rows, keys),
  ]);
  return { antq, arquero, d3, lodash };
}

function datasetOf(rows) {
  return createDatasetFromColumns({
    catalogue: catalogueOf(),
    territory: territoryOf(COMMUNES),
    columns: columnsOf(COMMUNES, rows),
  });
}
