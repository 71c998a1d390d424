import { setTimeout } from "node:timers/promises";
import { rollUp } from "../../dist/aggregation.js";
import { createDataset, createDatasetFromColumns } from "../../dist/indicator.js";
import {
  answersOf,
  catalogueOf,
  checkSame,
  columnsOf,
  countedAnswers,
  numbersOf,
  provincesById,
  REQUEST,
  recordsOf,
  sumsOnly,
  territoryOf,
} from "./communes.mjs";
import { timeOf, timesOf } from "./measure.mjs";
import { sumsByD3, sumsByLodash } from "./sums.mjs";

/*
 * Building datasets, checks and index included. Each of these is for a fresh process, so that what one leaves behind does
 * not slow the next.
 */

/** How many milliseconds the first dataset of a process takes, which is the one that a user waits for. */
export function buildTime(communes, order) {
  const records = recordsIn(communes, order);
  return timeOf(() => createDatasetFromColumns(records));
}

/** How many milliseconds a dataset takes to be built and to be rolled up, once both are warm. */
export async function timesAt(communes) {
  const records = recordsIn(communes);
  const built = {};
  const build = () => Object.assign(built, { dataset: createDatasetFromColumns(records) });
  const [buildMs] = await timesOf([build]);
  const [rollUpMs] = await timesOf([() => rollUp(built.dataset, REQUEST)]);
  return { observations: built.dataset.size, buildMs, rollUpMs };
}

/** Observations a second from plain objects as JSON gives them: ours to a dataset, the others only added up. */
export async function ratesFromRecords(communes) {
  const observations = recordsOf(numbersOf(communes));
  const records = { catalogue: catalogueOf(), territory: territoryOf(communes), observations };
  const provinces = provincesById(communes);
  const keys = [
    ({ indicator }) => indicator,
    ({ unit }) => provinces.get(unit),
    ({ time }) => time.slice(0, 4),
  ];
  const answers = sumsOnly(answersOf(rollUp(createDataset(records), REQUEST)));
  checkSame(answers, countedAnswers(sumsByD3(observations, keys)));
  checkSame(answers, countedAnswers(sumsByLodash(observations, keys)));
  const [antq, d3, lodash] = await timesOf([
    () => createDataset(records),
    () => sumsByD3(observations, keys),
    () => sumsByLodash(observations, keys),
  ]);
  const rate = (time) => (observations.length / time) * 1000;
  return { antq: rate(antq), d3: rate(d3), lodash: rate(lodash) };
}

/**
 * How many bytes of the process an observation at rest takes, with the texts that the dataset holds. What is counted once
 * in its month ("distinct") has no index: what a flow takes more is the index.
 *
 * @param {"flow" | "distinct"} behaviour
 */
export async function bytesAtRest(communes, behaviour) {
  const records = { catalogue: catalogueOf(behaviour), territory: territoryOf(communes) };
  const build = (few) => createDatasetFromColumns({ ...records, columns: columnsOf(few, numbersOf(few)) });
  // So that the program itself and what it works out once are not counted.
  build(100);
  const before = await bytesInUse();
  const dataset = build(communes);
  const bytes = (await bytesInUse()) - before;
  return bytes / dataset.size;
}

async function bytesInUse() {
  // What is in a typed array is given back some time after its owner was collected.
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc();
    await setTimeout(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function recordsIn(communes, order) {
  return {
    catalogue: catalogueOf(),
    territory: territoryOf(communes),
    columns: columnsOf(communes, numbersOf(communes, order)),
  };
}
