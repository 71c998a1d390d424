import type { Path } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { CATALOGUE_PROBLEMS } from "./catalogue-problems.ts";
import type { Indicator, RatioIndicator } from "./indicator.ts";
import type { IndicatorCode } from "./indicator-code.ts";

/** A record and its place; `value` is null where it is wrong by itself, `code` where even that is. */
export interface Row<Value> {
  readonly code: IndicatorCode | null;
  readonly value: Value | null;
  readonly path: Path;
}

/** All records of a catalogue. */
export interface Rows {
  readonly indicators: readonly Row<Indicator>[];
  readonly ratios: readonly Row<RatioIndicator>[];
}

/** An indicator that is right by itself, with its place. */
export interface Known {
  readonly value: Indicator;
  readonly path: Path;
}

/** The indicators by code; null where a record is wrong by itself. */
export type References = ReadonlyMap<IndicatorCode, Known | null>;

/** The indicator that a code means; null where it is not declared, which is reported, or wrong by itself. */
export function resolve(
  code: IndicatorCode,
  path: Path,
  references: References,
  found: ProblemCollector,
): Indicator | null {
  const known = references.get(code);
  if (known === undefined) found.report(CATALOGUE_PROBLEMS.unknownIndicator, { code }, path);
  return known?.value ?? null;
}

/** What problems between two indicators speak of. */
export function factsOf(one: Indicator, other: Indicator) {
  return {
    code: one.code,
    unit: one.unit,
    behaviour: one.behaviour,
    other: other.code,
    otherUnit: other.unit,
    otherBehaviour: other.behaviour,
  };
}
