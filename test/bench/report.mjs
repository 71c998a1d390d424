import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

const measures = [];
const tables = [];

/**
 * Prints one measure on a line and keeps it. `better` says which way is better, and the ratio is how many times better than
 * the peer, where there is one; `aim` is a bound on our own figure, `ratioAim` one on the ratio.
 */
export function report({ name, unit, better, antq, peer, aim, ratioAim }) {
  const hasPeer = peer !== undefined;
  const ratio = better === "more" ? antq / peer : peer / antq;
  const reached = aim === undefined || (better === "more" ? antq >= aim : antq <= aim);
  const met = reached && (ratioAim === undefined || ratio >= ratioAim);
  const aims = [
    aim === undefined ? undefined : `${better === "more" ? "at least" : "at most"} ${show(aim)} ${unit}`,
    ratioAim === undefined ? undefined : `ratio at least ${show(ratioAim)}`,
  ].filter((text) => text !== undefined);
  const verdict = aims.length === 0 ? "none" : `${aims.join(" and ")} (${met ? "met" : "missed"})`;
  const beside = hasPeer ? `, peer ${show(peer)} ${unit}, ratio ${show(ratio)}` : "";
  console.log(`${name}: antq ${show(antq)} ${unit}${beside}, aim ${verdict}`);
  const compared = hasPeer ? { peer: round(peer), ratio: round(ratio) } : {};
  measures.push({ name, unit, antq: round(antq), ...compared, aim: verdict });
}

/** Prints a table of figures, a row on a line, and keeps it. */
export function reportTable({ name, columns, rows }) {
  console.log(`${name}: ${columns.join(" | ")}`);
  for (const row of rows) console.log(`  ${row.map(show).join(" | ")}`);
  tables.push({ name, columns, rows: rows.map((row) => row.map(round)) });
}

/** Writes all measures and tables of the run. */
export function writeResults(file) {
  const machine = { node: process.version, cores: availableParallelism() };
  writeFileSync(file, `${JSON.stringify({ ...machine, measures, tables }, null, 2)}\n`);
}

function show(value) {
  return round(value).toLocaleString("en");
}

/** Three significant digits, whole from a hundred on. */
function round(value) {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
