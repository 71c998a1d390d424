import { safeParsePlainDate } from "../date/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import {
  filledListOf,
  filledText,
  flag,
  keyOf,
  listOf,
  oneOf,
  optional,
  orNull,
  recordOf,
  wholeCount,
} from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { UNIT_WORDS, type UnitWord } from "../vietnamese/unit-words.ts";
import { BEHAVIOURS, type Behaviour } from "./behaviour.ts";
import { CATALOGUE_PROBLEMS } from "./catalogue-problems.ts";
import { type CollectionRecord, problemsOfCollections, readCollection } from "./collection.ts";
import {
  CHANGE_DIRECTIONS,
  type ChangeDirection,
  type Indicator,
  PART_RELATIONS,
  type PartRelation,
  STANDS_FOR,
  type StandsFor,
} from "./indicator.ts";
import { safeParseDivider, safeParseIndicatorCode } from "./indicator-code.ts";

/** An indicator as a plain record, such as JSON holds; see `Indicator` for what the fields mean. */
export interface IndicatorRecord {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly unit: UnitWord;
  /** As many as the unit word has, where not given. */
  readonly decimals?: number;
  readonly behaviour: Behaviour;
  /** `"day"` where not given. */
  readonly standsFor?: StandsFor;
  /** True where not given. */
  readonly addsOverPlaces?: boolean;
  /** False where not given. */
  readonly correctable?: boolean;
  readonly collection: readonly CollectionRecord[];
  /** Part of nothing where not given. */
  readonly partOf?: readonly {
    readonly whole: string;
    readonly relation: PartRelation;
    readonly by: string;
  }[];
  /** `null` where not given. */
  readonly changes?: { readonly stock: string; readonly direction: ChangeDirection } | null;
  /** Replaces nothing where not given. */
  readonly replaces?: readonly { readonly code: string; readonly from: string }[];
}

/** The fields that indicators and ratios share. */
export const SHARED_FIELDS = {
  code: safeParseIndicatorCode,
  name: recordOf({ vi: filledText, en: filledText }),
  unit: keyOf(UNIT_WORDS),
  decimals: optional<number | null>(wholeCount, null),
  collection: filledListOf(readCollection),
} as const;

const readFields = recordOf({
  ...SHARED_FIELDS,
  behaviour: keyOf(BEHAVIOURS),
  standsFor: optional(oneOf(STANDS_FOR), "day"),
  addsOverPlaces: optional(flag, true),
  correctable: optional(flag, false),
  partOf: optional(
    listOf(
      recordOf({ whole: safeParseIndicatorCode, relation: oneOf(PART_RELATIONS), by: safeParseDivider }),
    ),
    [],
  ),
  changes: optional(
    orNull(recordOf({ stock: safeParseIndicatorCode, direction: oneOf(CHANGE_DIRECTIONS) })),
    null,
  ),
  replaces: optional(listOf(recordOf({ code: safeParseIndicatorCode, from: safeParsePlainDate })), []),
});

/** Takes the record of one indicator; what it has to do with others is looked at when all are known. */
export function readIndicator(input: unknown): Result<Indicator> {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const { unit, decimals } = fields.value;
  const indicator: Indicator = Object.freeze({
    ...fields.value,
    decimals: decimals ?? UNIT_WORDS[unit].decimals,
  });
  const problems = problemsWithin(indicator);
  return problems.length === 0 ? success(indicator) : failure(...problems);
}

function problemsWithin(indicator: Indicator): readonly Problem[] {
  const { behaviour, standsFor, changes, collection, partOf, replaces } = indicator;
  const twice = {
    part: repeated(partOf, ({ whole, by }) => `${whole} ${by}`),
    other: repeated(replaces, ({ code }) => code),
  };
  return [
    ...problemsOfDecimals(indicator),
    ...(standsFor === "assessmentYear" && behaviour !== "stock"
      ? [CATALOGUE_PROBLEMS.yearOfNoStock({ behaviour }, ["standsFor"])]
      : []),
    ...(changes !== null && behaviour !== "flow"
      ? [CATALOGUE_PROBLEMS.changeIsNoFlow({ behaviour }, ["changes"])]
      : []),
    ...twice.part.map(({ whole, by }) => CATALOGUE_PROBLEMS.partTwice({ whole, by }, ["partOf"])),
    ...twice.other.map(({ code }) => CATALOGUE_PROBLEMS.replacesTwice({ code }, ["replaces"])),
    ...problemsOfCollections(collection),
  ];
}

/** An indicator or ratio can have no more decimals than its unit. */
export function problemsOfDecimals({
  unit,
  decimals,
}: {
  unit: UnitWord;
  decimals: number;
}): readonly Problem[] {
  const most = UNIT_WORDS[unit].decimals;
  if (decimals <= most) return [];
  return [CATALOGUE_PROBLEMS.tooManyDecimals({ decimals, unit, most }, ["decimals"])];
}

/** The entries whose key an earlier entry has. */
function repeated<Entry>(entries: readonly Entry[], keyOfEntry: (entry: Entry) => string): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOfEntry(entry);
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  });
}
