import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkAgreement as checkCitations } from "./citations.mjs";
import { mappingTimes } from "./mapping.mjs";
import { importTimesOf, inFreshProcess, median, ratesOf, sizeOf } from "./measure.mjs";
import { report, reportTable, writeResults } from "./report.mjs";
import * as targets from "./targets.mjs";
import { territoryTimes } from "./territory.mjs";
import * as windows from "./windows.mjs";

/*
 * Measures the built package beside what a user would use instead, both in the same run: `npm run bench` at the top of
 * the repository. Rates are results a second; a ratio above 1 is in our favour. What holds millions of observations has a
 * process of its own, which its peers share. Citations are measured in made-up reports, and a table of former and new
 * codes is made up: after the command, `-- FOLDER` measures citations in the texts of a folder too, and `-- FILE.csv` the
 * table of a CSV file as `examples/reform.ts` takes it.
 */
const require = createRequire(import.meta.url);
const dist = (name) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
// The CommonJS build: the other one imports without file extensions, which Node.js refuses.
const DHIS2 = require.resolve("@dhis2/multi-calendar-dates");
const { generateFixedPeriods } = require(DHIS2);

windows.checkAgreement(generateFixedPeriods);
targets.checkAgreement();
checkCitations();

const [antqWindows, dateFns, dhis2] = ratesOf([
  () => windows.halfYearsByAntq().length,
  () => windows.halfYearsByDateFns().length,
  () => windows.halfYearsByDhis2(generateFixedPeriods, { firstYear: 2024, lastYear: 2024 }).length,
]);
const rate = { unit: "a second", better: "more" };
report({ name: "half-years, date-fns by hand", ...rate, antq: antqWindows, peer: dateFns, aim: 1_000_000 });
report({
  name: "half-years, multi-calendar-dates",
  ...rate,
  antq: antqWindows,
  peer: dhis2,
  ratioAim: 1_000,
});

const [antqChecks, byHand] = ratesOf([
  () => targets.checksByAntq().length,
  () => targets.checksByHand().length,
]);
report({ name: "target checks, decimal.js by hand", ...rate, antq: antqChecks, peer: byHand, aim: 500_000 });

const [antqImport, dhis2Import] = importTimesOf([
  pathToFileURL(dist("period")).href,
  pathToFileURL(DHIS2).href,
]);
report({
  name: "import of antq/period, multi-calendar-dates",
  unit: "ms",
  better: "less",
  antq: antqImport,
  peer: dhis2Import,
  aim: 25,
});

const size = { unit: "bytes", better: "less" };
report({
  name: "size of antq/period, multi-calendar-dates without React",
  ...size,
  antq: await sizeOf(dist("period")),
  peer: await sizeOf(DHIS2, ["react", "react-dom"]),
  aim: 6_000,
});
report({
  name: "size of antq/target, decimal.js alone",
  ...size,
  antq: await sizeOf(dist("target")),
  peer: await sizeOf("decimal.js"),
  aim: 18_000,
});

const less = { unit: "ms", better: "less" };
const beside = inFreshProcess("./roll-up.mjs", "timesBesideDuckDb");
const besideObjects = inFreshProcess("./roll-up.mjs", "timesBesideObjects");
/** Ours answers with the coverage each time: it is part of the figure. */
const rollUp = (asked, antq, peer, ratioAim) =>
  report({ name: `roll-up of 5,040,000 with coverage, ${asked}`, ...less, antq, peer, ratioAim });
rollUp("DuckDB sum and count of distinct units", beside.antq, beside.coverage, 10);
rollUp("the same in DuckDB by unit first", beside.antq, beside.coverageInSteps);
rollUp("DuckDB sum alone", beside.antq, beside.sum, 5);
rollUp("arquero sum alone", besideObjects.antq, besideObjects.arquero, 20);
rollUp("d3-array sum alone, plain numbers", besideObjects.antq, besideObjects.d3, 40);
rollUp("lodash and decimal.js sum alone", besideObjects.antq, besideObjects.lodash, 40);

for (const [order, words] of Object.entries({
  bySeries: "sorted by series",
  byMonth: "month after month",
  shuffled: "shuffled",
})) {
  const times = Array.from({ length: 3 }, () => inFreshProcess("./building.mjs", "buildTime", 10_000, order));
  report({
    name: `dataset from 5,040,000 rows in columns, ${words}`,
    ...less,
    antq: median(times),
    aim: 1500,
  });
}

const fromRecords = inFreshProcess("./building.mjs", "ratesFromRecords", 2000);
const build = { ...rate, antq: fromRecords.antq, aim: 1_000_000 };
report({
  name: "dataset from plain objects, d3-array sum alone, plain numbers",
  ...build,
  peer: fromRecords.d3,
});
report({
  name: "dataset from plain objects, lodash and decimal.js sum alone",
  ...build,
  peer: fromRecords.lodash,
});

const [rows, rowsAndIndex] = ["distinct", "flow"].map((behaviour) =>
  inFreshProcess("./building.mjs", "bytesAtRest", 10_000, behaviour),
);
const memory = { unit: "bytes an observation", better: "less" };
report({ name: "memory at rest, rows and texts", ...memory, antq: rows, aim: 24 });
report({ name: "memory at rest, index", ...memory, antq: rowsAndIndex - rows, aim: 16 });

const growth = [200, 400, 1000, 2000, 4000, 10_000, 20_000, 40_000].map((communes) => {
  const { observations, buildMs, rollUpMs } = inFreshProcess("./building.mjs", "timesAt", communes);
  return [observations, (buildMs * 1e6) / observations, (rollUpMs * 1e6) / observations];
});
reportTable({
  name: "growth",
  columns: ["observations", "build, ns an observation", "roll-up, ns an observation"],
  rows: growth,
});
for (const [column, words] of [
  [1, "build"],
  [2, "roll-up"],
]) {
  const times = growth.map((row) => row[column]);
  report({
    name: `growth of the ${words}, an observation in the largest dataset beside the cheapest`,
    unit: "times",
    better: "less",
    antq: times.at(-1) / Math.min(...times),
    aim: 1.5,
  });
}

const restating = inFreshProcess("./restating.mjs", "restatingTimes");
const overReform = `over the reform, ${restating.observations.toLocaleString("en")} observations`;
report({ name: `restating ${overReform}`, ...less, antq: restating.bare, aim: 1500 });
report({ name: `restating with weights ${overReform}`, ...less, antq: restating.weighted, aim: 1500 });
report({ name: `roll-up to provinces ${overReform}`, ...less, antq: restating.provinces });
report({ name: `roll-up to communes ${overReform}`, ...less, antq: restating.communes });

const territory = await territoryTimes();
const country = "territory of 3,355 current and 10,500 former units";
report({ name: `${country}, first of its process`, ...less, antq: territory.cold, aim: 150 });
report({ name: `${country}, one of many`, ...less, antq: territory.warm });

const given = process.argv.slice(2);
const folder = given.find((name) => !name.endsWith(".csv"));
const citing = (words, ...where) => {
  const { antq, plain } = inFreshProcess("./citations.mjs", "ratesOfCitations", 20, ...where);
  const megabytes = { unit: "MB a second", better: "more", antq, peer: plain, aim: 100 };
  report({
    name: `citations in 20 MB of ${words}, resolved; a plain regular expression alone`,
    ...megabytes,
  });
};
citing("made-up reports");
if (folder !== undefined) citing("given texts", folder);

const sizes = [1, 2, 4, 8, 16, 32, 64];
const times = sizes.map((megabytes) => inFreshProcess("./citations.mjs", "bestTimeAt", megabytes));
reportTable({
  name: "growth of citations",
  columns: ["MB of text", "best time, ms", "MB a second"],
  rows: sizes.map((megabytes, place) => [megabytes, times[place], (megabytes / times[place]) * 1000]),
});
report({
  name: "growth of citations, the worst doubling of the text beside twice the time",
  unit: "times",
  better: "less",
  antq: Math.max(...times.slice(1).map((time, place) => time / (2 * times[place]))),
  aim: 1.15,
});
const mapping = await mappingTimes(given.find((name) => name.endsWith(".csv")));
const table = `table of ${mapping.rows} former and new codes`;
report({ name: `${table}, first of its process`, ...less, antq: mapping.cold, aim: 150 });
report({ name: `${table}, one of many`, ...less, antq: mapping.warm });

const audit = inFreshProcess("./audit.mjs", "auditTimes");
report({ name: "audit of a report of 30 kB, warm", ...less, antq: audit.reportMs, aim: 5 });
report({ name: "audit of 30 kB of figures alone, warm", ...less, antq: audit.figuresMs });
report({
  name: "audit of a text of 5 MB",
  unit: "MB a second",
  better: "more",
  antq: audit.megabytesASecond,
  aim: 10,
});
const auditGrowth = inFreshProcess("./audit.mjs", "auditGrowth");
reportTable({
  name: "growth of the audit",
  columns: ["bytes", "ns a byte"],
  rows: auditGrowth,
});
report({
  name: "growth of the audit, a byte of the longest text beside the cheapest",
  unit: "times",
  better: "less",
  antq: auditGrowth.at(-1)[1] / Math.min(...auditGrowth.map(([, time]) => time)),
  aim: 1.5,
});

writeResults(fileURLToPath(new URL("results.json", import.meta.url)));
