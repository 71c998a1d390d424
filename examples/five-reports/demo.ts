/*
 * The main job on the figures of five real reports: windows, compliance, change on the same period, what adds up, and
 * what cannot be decided. Prints tables in Vietnamese, or JSON with --json.
 */
import { changeTable, compareWithLastYear } from "./changes.ts";
import { checkCompliance, complianceTables, findRequired, requiredTable } from "./compliance.ts";
import { readData } from "./read-data.ts";
import { addUp } from "./roll-up.ts";
import { rollUpTables } from "./roll-up-tables.ts";
import { printTable } from "./table.ts";
import { findUndecided, undecidedTables } from "./undecided.ts";
import { findWindows, windowTables } from "./windows.ts";

const data = readData();
const windows = findWindows(data.windows);
const compliance = checkCompliance(data.compliance);
const required = findRequired(data.required);
const changes = compareWithLastYear(data.changes);
const rollUp = addUp(data.rollUp);
const undecided = findUndecided(data.undecided);

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ windows, compliance, required, changes, rollUp, undecided }, null, 2));
} else {
  const tables = [
    ...windowTables(windows),
    ...complianceTables(compliance),
    requiredTable(required),
    changeTable(changes),
    ...rollUpTables(rollUp),
    ...undecidedTables(undecided),
  ];
  console.log(tables.map(printTable).join("\n"));
}
