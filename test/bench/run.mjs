import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { importTimesOf, ratesOf, sizeOf } from "./measure.mjs";
import { report, writeResults } from "./report.mjs";
import * as targets from "./targets.mjs";
import * as windows from "./windows.mjs";

/*
 * Measures the built package beside what a user would use instead, both in the same run: `npm run bench` at the top of
 * the repository. Rates are results a second; a ratio above 1 is in our favour.
 */
const require = createRequire(import.meta.url);
const dist = (name) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
// The CommonJS build: the other one imports without file extensions, which Node.js refuses.
const DHIS2 = require.resolve("@dhis2/multi-calendar-dates");
const { generateFixedPeriods } = require(DHIS2);

windows.checkAgreement(generateFixedPeriods);
targets.checkAgreement();

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

writeResults(fileURLToPath(new URL("results.json", import.meta.url)));
