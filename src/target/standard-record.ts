import { safeParseValidity } from "../date/parse-validity.ts";
import { quoteInput } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { fieldOf, filledListOf, filledText, keyOf, oneOf, type Parser, recordOf } from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { endOf, showDay, startOf } from "../territory/common-days.ts";
import { safeParseThreshold } from "./parse-threshold.ts";
import { RECOGNITION_RATES } from "./recognition-rate.ts";
import { RECORD_PROBLEMS } from "./record-problems.ts";
import type { Criterion, Requirement, Standard } from "./standard.ts";
import { readNames, readSource } from "./target-record.ts";
import type { RatioThreshold } from "./threshold.ts";

const readRatioThreshold: Parser<RatioThreshold> = (input) => {
  const threshold = safeParseThreshold(input);
  if (!threshold.ok) return threshold;
  const { value } = threshold;
  return value.kind === "ratio"
    ? success(value)
    : failure(RECORD_PROBLEMS.notARate({ kind: value.kind }, ["kind"]));
};

const BY_KIND = {
  rate: /* @__PURE__ */ recordOf({
    kind: oneOf(["rate"]),
    rate: keyOf(RECOGNITION_RATES),
    threshold: readRatioThreshold,
  }),
  threshold: /* @__PURE__ */ recordOf({ kind: oneOf(["threshold"]), threshold: safeParseThreshold }),
  condition: /* @__PURE__ */ recordOf({ kind: oneOf(["condition"]) }),
  unseen: /* @__PURE__ */ recordOf({ kind: oneOf(["unseen"]) }),
} as const satisfies { readonly [Kind in Requirement["kind"]]: Parser<Requirement> };

const readKind = /* @__PURE__ */ keyOf(BY_KIND);

const readRequirement: Parser<Requirement> = (input) => {
  const kind = readKind(fieldOf(input, "kind"));
  if (kind.ok) return BY_KIND[kind.value](input);
  const kinds = Object.keys(BY_KIND).map((name) => `\`${name}\``);
  return failure(RECORD_PROBLEMS.notARequirement({ given: quoteInput(input), kinds: kinds.join(", ") }));
};

const readFields = /* @__PURE__ */ recordOf({
  code: filledText,
  name: readNames,
  appliesTo: filledText,
  criteria: /* @__PURE__ */ filledListOf(
    /* @__PURE__ */ recordOf({
      key: filledText,
      name: readNames,
      requirement: readRequirement,
      validity: safeParseValidity,
      dates: oneOf(["verified", "unverified"]),
      source: readSource,
    }),
  ),
});

/** Takes the record of a standard: on no day may two of its criteria have one key. */
export function readStandard(input: unknown): Result<Standard> {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const found = new ProblemCollector();
  reportTwice(fields.value.criteria, found);
  return found.isEmpty ? fields : failure(...found.problems);
}

function reportTwice(criteria: readonly Criterion[], found: ProblemCollector): void {
  // Of each key the end of what was asked so far.
  const ends = new Map<string, string>();
  for (const { criterion, place } of inOrderOfDays(criteria)) {
    const { key, validity } = criterion;
    const [day, end] = [startOf(validity), ends.get(key)];
    if (end !== undefined && day < end)
      found.report(RECORD_PROBLEMS.criterionTwice, { key, day: showDay(day) }, ["criteria", place]);
    if (end === undefined || end < endOf(validity)) ends.set(key, endOf(validity));
  }
}

function inOrderOfDays(criteria: readonly Criterion[]) {
  return criteria
    .map((criterion, place) => ({ criterion, place, day: startOf(criterion.validity) }))
    .sort((left, right) => Number(left.day > right.day) - Number(left.day < right.day));
}
