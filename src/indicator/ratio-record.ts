import { quoteInput } from "../kernel/problem.ts";
import { optional, orNull, type Parser, recordOf } from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { UNIT_WORDS, type UnitWord } from "../vietnamese/unit-words.ts";
import { CATALOGUE_PROBLEMS } from "./catalogue-problems.ts";
import type { CollectionRecord } from "./collection.ts";
import type { RatioIndicator } from "./indicator.ts";
import { safeParseIndicatorCode } from "./indicator-code.ts";
import { problemsOfDecimals, SHARED_FIELDS } from "./indicator-record.ts";

/** A ratio as a plain record, such as JSON holds; see `RatioIndicator` for what the fields mean. */
export interface RatioRecord {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly unit: UnitWord;
  /** As many as the unit word has, where not given. */
  readonly decimals?: number;
  /** 100 for per cent and else 1, where not given. */
  readonly multiplier?: number;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly collection: readonly CollectionRecord[];
}

const readMultiplier: Parser<number> = (input) =>
  typeof input === "number" && Number.isSafeInteger(input) && input >= 1
    ? success(input)
    : failure(CATALOGUE_PROBLEMS.notAMultiplier({ given: quoteInput(input) }));

const readFields = recordOf({
  ...SHARED_FIELDS,
  multiplier: optional<number | null>(readMultiplier, null),
  numerator: orNull(safeParseIndicatorCode),
  denominator: orNull(safeParseIndicatorCode),
});

/** Takes the record of one ratio; whether its parts are known is looked at when all indicators are. */
export function readRatio(input: unknown): Result<RatioIndicator> {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const { unit, decimals, multiplier, numerator, denominator } = fields.value;
  const ratio: RatioIndicator = Object.freeze({
    ...fields.value,
    decimals: decimals ?? UNIT_WORDS[unit].decimals,
    multiplier: multiplier ?? (unit === "percent" ? 100 : 1),
  });
  const problems = [
    ...problemsOfDecimals(ratio),
    ...(numerator !== null && numerator === denominator
      ? [CATALOGUE_PROBLEMS.ratioOfItself({ code: numerator }, ["denominator"])]
      : []),
  ];
  return problems.length === 0 ? success(ratio) : failure(...problems);
}
