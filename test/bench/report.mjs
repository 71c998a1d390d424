import { writeFileSync } from "node:fs";

const measures = [];

/**
 * Prints one measure on a line and keeps it. `better` says which way is better, and the ratio is how many times better than
 * the peer; `aim` is a bound on our own figure, `ratioAim` one on the ratio.
 */
export function report({ name, unit, better, antq, peer, aim, ratioAim }) {
  const ratio = better === "more" ? antq / peer : peer / antq;
  const reached = aim === undefined || (better === "more" ? antq >= aim : antq <= aim);
  const met = reached && (ratioAim === undefined || ratio >= ratioAim);
  const aims = [
    aim === undefined ? undefined : `${better === "more" ? "at least" : "at most"} ${show(aim)} ${unit}`,
    ratioAim === undefined ? undefined : `ratio at least ${show(ratioAim)}`,
  ].filter((text) => text !== undefined);
  const verdict = aims.length === 0 ? "none" : `${aims.join(" and ")} (${met ? "met" : "missed"})`;
  console.log(
    `${name}: antq ${show(antq)} ${unit}, peer ${show(peer)} ${unit}, ratio ${show(ratio)}, aim ${verdict}`,
  );
  measures.push({ name, unit, antq: round(antq), peer: round(peer), ratio: round(ratio), aim: verdict });
}

/** Writes all measures of the run. */
export function writeResults(file) {
  writeFileSync(file, `${JSON.stringify({ node: process.version, measures }, null, 2)}\n`);
}

function show(value) {
  return round(value).toLocaleString("en");
}

/** Three significant digits, whole from a hundred on. */
function round(value) {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
