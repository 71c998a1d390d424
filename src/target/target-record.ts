import { safeParseIndicatorCode } from "../indicator/indicator-code.ts";
import { readYear } from "../indicator/stated-time-record.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import {
  fieldOf,
  filledListOf,
  filledText,
  keyOf,
  oneOf,
  optional,
  orNull,
  type Parser,
  recordOf,
} from "../kernel/record.ts";
import { failure, type Result } from "../kernel/result.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { safeParseThreshold } from "./parse-threshold.ts";
import { RECOGNITION_RATES, type RecognitionRate } from "./recognition-rate.ts";
import { RECORD_PROBLEMS } from "./record-problems.ts";
import { TARGET_COUNTINGS, type Target, type TargetCounting, type TargetFigures } from "./target.ts";
import type { Threshold } from "./threshold.ts";

// Taken by schemas: whoever only checks targets writes them in code and does not load this.

/** A name in both languages. */
export const readNames = /* @__PURE__ */ recordOf({ vi: filledText, en: filledText });

/** Where in which document something stands. */
export const readSource = /* @__PURE__ */ recordOf({ document: filledText, location: filledText });

const readRates = /* @__PURE__ */ recordOf({
  numerator: safeParseIndicatorCode,
  denominator: safeParseIndicatorCode,
});
const readRatio = /* @__PURE__ */ recordOf({ ratio: safeParseIndicatorCode });
const readIndicator = /* @__PURE__ */ recordOf({ indicator: safeParseIndicatorCode });

/** Which indicators to look up shows in the fields that are there. */
const readFigures: Parser<TargetFigures> = (input) => {
  if (fieldOf(input, "ratio") !== undefined) return readRatio(input);
  return fieldOf(input, "indicator") === undefined ? readRates(input) : readIndicator(input);
};

const readFields = /* @__PURE__ */ recordOf({
  code: filledText,
  name: readNames,
  threshold: safeParseThreshold,
  kinds: /* @__PURE__ */ filledListOf(
    /* @__PURE__ */ recordOf({ kind: filledText, name: readNames, figures: readFigures }),
  ),
  counting: /* @__PURE__ */ optional<TargetCounting>(/* @__PURE__ */ oneOf(TARGET_COUNTINGS), "unstated"),
  rate: /* @__PURE__ */ optional<RecognitionRate | null>(orNull(keyOf(RECOGNITION_RATES)), null),
  place: /* @__PURE__ */ optional<UnitId | null>(orNull(safeParseUnitId), null),
  years: /* @__PURE__ */ optional<Target["years"]>(
    orNull(recordOf({ first: readYear, last: readYear })),
    null,
  ),
  standard: /* @__PURE__ */ optional<string | null>(orNull(filledText), null),
  source: readSource,
});

/** Takes the record of a target; whether a catalogue has its indicators is not looked at. */
export function readTarget(input: unknown): Result<Target> {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const { kinds, threshold, years } = fields.value;
  const found = new ProblemCollector();
  const seen = new Set<string>();
  for (const [place, { kind, figures }] of kinds.entries()) {
    const path = ["kinds", place];
    if (seen.has(kind)) found.report(RECORD_PROBLEMS.kindTwice, { kind }, [...path, "kind"]);
    seen.add(kind);
    const facts = { kind: threshold.kind, expected: FIGURES[threshold.kind] };
    if ((threshold.kind === "ratio") === "indicator" in figures)
      found.report(RECORD_PROBLEMS.figuresOfOtherThreshold, facts, [...path, "figures"]);
  }
  if (years !== null && years.last < years.first)
    found.report(RECORD_PROBLEMS.yearsReversed, years, ["years"]);
  return found.isEmpty ? fields : failure(...found.problems);
}

const FIGURES = {
  ratio: "`numerator`, `denominator` / `ratio`",
  count: "`indicator`",
  fall: "`indicator`",
  rise: "`indicator`",
} as const satisfies Record<Threshold["kind"], string>;
