import type { Bound } from "antq/kernel";
import {
  atLeast,
  atMost,
  lessThan,
  moreThan,
  type Percentage,
  type RatioThreshold,
  type Relation,
} from "antq/target";
import fc from "fast-check";
import type { PooledRow } from "./oracle.ts";

/** A percentage with its exact value in ten-thousandths of one per cent, known without any parsing of ours. */
export interface ExactPercentage {
  readonly text: Percentage;
  readonly millionths: bigint;
}

const MAKERS = { atLeast, moreThan, atMost, lessThan };
export type ComparisonName = keyof typeof MAKERS;

const comparisons: fc.Arbitrary<ComparisonName> = fc.constantFrom(
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
);

/** From 0 to 150 %, with up to four decimals; often those that documents print. */
export const percentages: fc.Arbitrary<ExactPercentage> = fc
  .oneof(
    fc.constantFrom(0, 1, 50_000, 333_333, 666_700, 700_000, 850_000, 900_000, 950_000, 999_999, 1_000_000),
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 0, max: 1_500_000 }),
  )
  .map(percentageOfMillionths);

/** Whole and tenth percentages that small counts can tell apart. */
export const coarsePercentages: fc.Arbitrary<ExactPercentage> = fc
  .oneof(
    fc.constantFrom(0, 333_300, 500_000, 666_700, 700_000, 900_000, 1_000_000),
    fc.integer({ min: 100, max: 1200 }).map((thousandths) => thousandths * 1000),
  )
  .map(percentageOfMillionths);

function percentageOfMillionths(millionths: number): ExactPercentage {
  const [whole, decimals] = [Math.floor(millionths / 10_000), String(millionths % 10_000).padStart(4, "0")];
  const text = `${whole}.${decimals}`.replace(/\.?0+$/u, "");
  return { text: `${Number(text === "" ? "0" : text)}%`, millionths: BigInt(millionths) };
}

export interface RatioCase {
  readonly comparison: ComparisonName;
  readonly percentage: ExactPercentage;
  readonly threshold: RatioThreshold;
}

export function casesOf(from: fc.Arbitrary<ExactPercentage>): fc.Arbitrary<RatioCase> {
  return fc.tuple(comparisons, from).map(([comparison, percentage]) => ({
    comparison,
    percentage,
    threshold: MAKERS[comparison](percentage.text),
  }));
}

export const ratioCases: fc.Arbitrary<RatioCase> = casesOf(percentages);

/** Counts of every size: one, a few, a district's, and the largest that are exact. */
export const wholes: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(1, 2, 13, 25, 126, 152, 2608, 10_000_000_000, Number.MAX_SAFE_INTEGER),
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: Number.MAX_SAFE_INTEGER - 1_000_000, max: Number.MAX_SAFE_INTEGER }),
);

export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Some of a whole: none, one, all, nearly all, and around the limit of the percentages that documents use. */
export const partsOfWholes: fc.Arbitrary<Parts> = wholes.chain((denominator) =>
  fc
    .oneof(
      fc.constantFrom(0, 1, denominator - 1, denominator),
      fc
        .tuple(fc.constantFrom(0.05, 0.5, 0.6667, 0.7, 0.85, 0.9, 0.95), fc.integer({ min: -1, max: 1 }))
        .map(([share, step]) => Math.round(denominator * share) + step),
      fc.integer({ min: 0, max: denominator }),
    )
    .map((numerator) => ({ numerator: Math.min(Math.max(numerator, 0), denominator), denominator })),
);

/** What is known of one small side of a check. */
export interface SmallSide {
  readonly value: number;
  readonly bound: Bound;
}

/** What is missing from a small check, small enough that every completion can be tried. */
export interface PuzzleCase extends RatioCase {
  readonly numerator: SmallSide;
  readonly denominator: SmallSide;
  readonly unknown: number;
  readonly relation: Relation;
}

const bounds: fc.Arbitrary<Bound> = fc.oneof(
  fc.constant<Bound>("exact"),
  fc.constantFrom<Bound>("moreThan", "atLeast", "lessThan", "atMost", "about"),
);

const sides: fc.Arbitrary<SmallSide> = fc.record({ value: fc.integer({ min: 0, max: 9 }), bound: bounds });

export const puzzles: fc.Arbitrary<PuzzleCase> = fc
  .record({
    ratio: casesOf(coarsePercentages),
    numerator: sides,
    denominator: sides,
    unknown: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 })),
    relation: fc.constantFrom<Relation>("partOfWhole", "independent"),
  })
  .map(({ ratio, ...rest }) => ({ ...ratio, ...rest }));

/** Percentages that tell counts below a hundred apart, below and above one of one. */
const pooledPercentages = fc
  .constantFrom(333_300, 500_000, 666_700, 700_000, 900_000, 1_000_000, 1_100_000, 1_200_000)
  .map(percentageOfMillionths);

/** Small counts, from zero on, known in any way. */
export const smallSides: fc.Arbitrary<SmallSide> = fc.record({ value: fc.nat(4), bound: bounds });

/** Two or three units of which not all is known, to be taken together. */
export const pooledPuzzles: fc.Arbitrary<RatioCase & { readonly rows: readonly PooledRow[] }> = fc
  .record({
    ratio: casesOf(pooledPercentages),
    rows: fc.array(
      fc.record({
        numerator: smallSides,
        denominator: smallSides,
        unknown: fc.constantFrom(0, 0, 1),
        relation: fc.constantFrom<Relation>("partOfWhole", "partOfWhole", "independent"),
      }),
      { minLength: 2, maxLength: 3 },
    ),
  })
  .map(({ ratio, rows }) => ({ ...ratio, rows }));
