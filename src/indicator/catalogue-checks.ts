import type { Path } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { CATALOGUE_PROBLEMS } from "./catalogue-problems.ts";
import { factsOf, type References, type Row, type Rows, resolve } from "./catalogue-rows.ts";
import { reportCycles } from "./cycle-checks.ts";
import type { Indicator, RatioIndicator } from "./indicator.ts";
import type { IndicatorCode } from "./indicator-code.ts";
import { reportLonePartitions, reportParts } from "./part-checks.ts";
import { countsOtherThings } from "./things-counted.ts";

/**
 * Reports what is wrong between the records of a catalogue. What a record that is wrong by itself may have to do with
 * others is not guessed at.
 */
export function reportProblemsBetween(rows: Rows, found: ProblemCollector): void {
  reportDuplicates([...rows.indicators, ...rows.ratios], found);
  const references: References = new Map(
    rows.indicators.flatMap(({ code, value, path }) =>
      code === null ? [] : [[code, value === null ? null : { value, path }]],
    ),
  );
  const known = rows.indicators.flatMap(({ value, path }) => (value === null ? [] : [{ value, path }]));
  for (const { value, path } of known) {
    reportParts(value, path, references, found);
    reportChange(value, path, references, found);
    reportReplacements(value, path, references, found);
  }
  for (const { value, path } of rows.ratios) {
    if (value !== null) reportRatio(value, path, references, found);
  }
  reportCycles(known, references, found);
  // A sibling among the records that are wrong by themselves may make the partition whole.
  if (known.length === rows.indicators.length) reportLonePartitions(known, found);
}

function reportDuplicates(rows: readonly Row<unknown>[], found: ProblemCollector): void {
  const seen = new Set<IndicatorCode>();
  for (const { code, path } of rows) {
    if (code === null) continue;
    if (seen.has(code)) found.report(CATALOGUE_PROBLEMS.duplicateCode, { code }, [...path, "code"]);
    seen.add(code);
  }
}

function reportChange(flow: Indicator, path: Path, references: References, found: ProblemCollector): void {
  if (flow.changes === null) return;
  const changePath = [...path, "changes", "stock"];
  const stock = resolve(flow.changes.stock, changePath, references, found);
  if (stock === null) return;
  const facts = factsOf(flow, stock);
  if (stock.behaviour !== "stock") found.report(CATALOGUE_PROBLEMS.changeOfNoStock, facts, changePath);
  else if (countsOtherThings(flow, stock))
    found.report(CATALOGUE_PROBLEMS.changeOfOtherUnit, facts, changePath);
}

function reportReplacements(
  indicator: Indicator,
  path: Path,
  references: References,
  found: ProblemCollector,
): void {
  for (const [place, { code }] of indicator.replaces.entries()) {
    resolve(code, [...path, "replaces", place, "code"], references, found);
  }
}

function reportRatio(
  ratio: RatioIndicator,
  path: Path,
  references: References,
  found: ProblemCollector,
): void {
  const [above, below] = (["numerator", "denominator"] as const).map((side) => {
    const code = ratio[side];
    return code === null ? null : resolve(code, [...path, side], references, found);
  });
  if (ratio.unit !== "percent" || !above || !below || !countsOtherThings(above, below)) return;
  found.report(CATALOGUE_PROBLEMS.percentOfOther, factsOf(above, below), [...path, "unit"]);
}
