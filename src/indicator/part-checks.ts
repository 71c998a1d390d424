import type { Path } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { mayBePartOf } from "./behaviour.ts";
import { CATALOGUE_PROBLEMS } from "./catalogue-problems.ts";
import { factsOf, type Known, type References, resolve } from "./catalogue-rows.ts";
import type { Indicator, Part } from "./indicator.ts";
import { countsOtherThings } from "./things-counted.ts";

/** Reports what is wrong between an indicator and the wholes that it is part of. */
export function reportParts(
  part: Indicator,
  path: Path,
  references: References,
  found: ProblemCollector,
): void {
  for (const [place, relation] of part.partOf.entries()) {
    const whole = resolve(relation.whole, [...path, "partOf", place, "whole"], references, found);
    if (whole !== null) reportPart(part, whole, relation, [...path, "partOf", place], found);
  }
}

function reportPart(
  part: Indicator,
  whole: Indicator,
  { relation }: Part,
  path: Path,
  found: ProblemCollector,
): void {
  const facts = factsOf(part, whole);
  if (countsOtherThings(part, whole)) found.report(CATALOGUE_PROBLEMS.partOfOtherUnit, facts, path);
  if (!mayBePartOf(part.behaviour, whole.behaviour)) {
    found.report(CATALOGUE_PROBLEMS.partOfOtherBehaviour, facts, path);
  } else if (relation === "partition" && part.behaviour !== whole.behaviour) {
    found.report(CATALOGUE_PROBLEMS.unevenPartition, facts, path);
  }
}

/** Reports partitions of one part: it would be all of its whole. */
export function reportLonePartitions(known: readonly Known[], found: ProblemCollector): void {
  const divided = new Map<string, { code: string; whole: string; by: string; path: Path; parts: number }>();
  for (const { value, path } of known) {
    for (const [place, { whole, relation, by }] of value.partOf.entries()) {
      if (relation !== "partition") continue;
      const key = `${whole} ${by}`;
      const parts = (divided.get(key)?.parts ?? 0) + 1;
      divided.set(key, { code: value.code, whole, by, path: [...path, "partOf", place], parts });
    }
  }
  for (const { parts, path, ...facts } of divided.values()) {
    if (parts === 1) found.report(CATALOGUE_PROBLEMS.lonePartition, facts, path);
  }
}
