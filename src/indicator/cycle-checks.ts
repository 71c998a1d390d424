import { KEPT_PROBLEMS_PER_CODE, type ProblemCollector } from "../kernel/problem-collector.ts";
import { CATALOGUE_PROBLEMS } from "./catalogue-problems.ts";
import type { Known, References } from "./catalogue-rows.ts";
import { findCycles } from "./cycles.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorCode } from "./indicator-code.ts";

/** Reports indicators that are part of themselves or replace themselves, also by way of others. */
export function reportCycles(known: readonly Known[], references: References, found: ProblemCollector): void {
  const links = [
    { kind: CATALOGUE_PROBLEMS.partOfItself, field: "partOf", next: wholesOf },
    { kind: CATALOGUE_PROBLEMS.replacesItself, field: "replaces", next: replacedBy },
  ];
  const codes = known.map(({ value }) => value.code);
  for (const { kind, field, next } of links) {
    const follow = (code: IndicatorCode) => {
      const indicator = references.get(code)?.value;
      return indicator === undefined ? [] : next(indicator);
    };
    for (const cycle of findCycles(codes, follow, KEPT_PROBLEMS_PER_CODE)) {
      const path = cycle.slice(0, 1).flatMap((code) => [...(references.get(code)?.path ?? []), field]);
      found.report(kind, { cycle: printCycle(cycle) }, path);
    }
  }
}

function wholesOf(indicator: Indicator): readonly IndicatorCode[] {
  return indicator.partOf.map(({ whole }) => whole);
}

function replacedBy(indicator: Indicator): readonly IndicatorCode[] {
  return indicator.replaces.map(({ code }) => code);
}

const PRINTED_CODES = 8;

function printCycle(cycle: readonly IndicatorCode[]): string {
  const shown = cycle.length > PRINTED_CODES ? [...cycle.slice(0, PRINTED_CODES), "…"] : cycle;
  return [...shown, ...cycle.slice(0, 1)].join(" > ");
}
