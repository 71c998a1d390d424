import { plainDate } from "antq/date";
import { bounded } from "antq/indicator";
import {
  atLeast,
  checkEach,
  checkTarget,
  fallOfAtLeast,
  none,
  type Outcome,
  type RatioThreshold,
  safeCheckEach,
} from "antq/target";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  casesOf,
  coarsePercentages,
  partsOfWholes,
  pooledPuzzles,
  ratioCases,
  type SmallSide,
  smallSides,
} from "./generators.ts";
import { exactOutcome, fitting, pooledOutcomes } from "./oracle.ts";
import { problemsOf } from "./problems-of.ts";

const asOf = plainDate("2022-12-10");
const ninety = atLeast("90%");

const rowLists = fc
  .array(partsOfWholes, { maxLength: 12 })
  .map((all) => all.map((parts, place) => ({ ...parts, unit: `unit ${place}`, asOf })));

describe("a check of each unit", () => {
  it("puts every row in exactly one of met, missed and undetermined", () => {
    const withEmpty = fc.tuple(rowLists, fc.nat(3)).map(([rows, empty]) => [
      ...rows,
      ...Array.from({ length: empty }, (_, place) => ({
        unit: `empty ${place}`,
        numerator: 0,
        denominator: 0,
        asOf,
      })),
    ]);
    fc.assert(
      fc.property(ratioCases, withEmpty, ({ threshold }, rows) => {
        const { checks, failing, undetermined, counts } = checkEach(threshold, rows);
        expect(checks.map(({ unit }) => unit)).toStrictEqual(rows.map(({ unit }) => unit));
        const those = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome);
        for (const { index, unit } of [...checks, ...failing]) expect(rows[index]?.unit).toBe(unit);
        expect(new Set(failing)).toStrictEqual(new Set(those("missed")));
        expect(undetermined).toStrictEqual(those("undetermined"));
        expect(counts).toStrictEqual({
          met: those("met").length,
          missed: failing.length,
          undetermined: undetermined.length,
        });
        expect(counts.met + counts.missed + counts.undetermined).toBe(rows.length);
      }),
    );
  });

  it("finds of each unit what a check of it alone finds", () => {
    fc.assert(
      fc.property(ratioCases, rowLists, ({ threshold }, rows) => {
        const { checks } = checkEach(threshold, rows);
        for (const [place, { unit, ...row }] of rows.entries()) {
          expect(checks[place]).toStrictEqual({ index: place, unit, ...checkTarget(threshold, row) });
        }
      }),
    );
  });

  it("lists who fails by shortfall, the largest first, equal ones by unit, the unknown last", () => {
    fc.assert(
      fc.property(ratioCases, rowLists, ({ threshold }, rows) => {
        const { failing } = checkEach(threshold, rows);
        for (const [place, check] of failing.entries()) {
          const next = failing[place + 1];
          if (next === undefined || next.shortfall === null) continue;
          const order = check.shortfall?.cmp(next.shortfall);
          expect(order === 1 || (order === 0 && check.unit < next.unit)).toBe(true);
        }
      }),
    );
    const rows = [
      { unit: "b", numerator: 10, denominator: 20, asOf },
      { unit: "a0", numerator: bounded(5, "lessThan"), denominator: 20, asOf },
      { unit: "c", numerator: 0, denominator: 20, asOf },
      { unit: "a", numerator: 10, denominator: 20, asOf },
    ];
    expect(checkEach(ninety, rows).failing.map(({ unit }) => unit)).toStrictEqual(["c", "a", "b", "a0"]);
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(ratioCases, rowLists, ({ threshold }, rows) => {
        const [there, back] = [checkEach(threshold, rows), checkEach(threshold, rows.toReversed())];
        const last = rows.length - 1;
        const seenThere = back.failing.map((check) => ({ ...check, index: last - check.index }));
        expect(seenThere).toStrictEqual(there.failing);
        expect(back.counts).toStrictEqual(there.counts);
        expect(back.pooled).toStrictEqual(there.pooled);
      }),
    );
  });

  it("takes other subjects too", () => {
    expect(
      checkEach(none, [
        { unit: "a", count: 0 },
        { unit: "b", count: 1 },
      ]).counts.met,
    ).toBe(1);
    const falls = checkEach(fallOfAtLeast("5%"), [
      { unit: "a", now: 7, base: 11 },
      { unit: "b", now: 2, base: 0 },
    ]);
    expect(falls.counts).toStrictEqual({ met: 1, missed: 0, undetermined: 1 });
    expect([falls.pooled.outcome, String(falls.pooled.requiredCount)]).toStrictEqual(["met", "10"]);
  });

  it("is frozen through and through", () => {
    const result = checkEach(ninety, [{ unit: "a", numerator: 1, denominator: 2, asOf }]);
    for (const part of [
      result,
      result.checks,
      result.failing,
      result.undetermined,
      result.counts,
      result.checks[0],
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it("names all that is wrong, with its row, at once", () => {
    const rows = [
      { unit: "a", numerator: 1, denominator: 2, asOf },
      { unit: "__proto__", numerator: -1, denominator: 0.5, asOf },
      { unit: "a", numerator: 3, denominator: 2, asOf },
    ];
    const expected = [
      "target.negative 1 numerator",
      "amount.notExact 1 denominator",
      "target.unitTwice 2 unit",
      "target.numeratorOverDenominator 2",
    ];
    expect(problemsOf(() => checkEach(ninety, rows))).toStrictEqual(expected);
    expect(safeCheckEach(ninety, rows).ok).toBe(false);
  });

  it("stays small where a hundred thousand rows are wrong", () => {
    const rows = Array.from({ length: 100_000 }, (_, place) => ({
      unit: String(place),
      numerator: 2,
      denominator: 1,
      asOf,
    }));
    expect(problemsOf(() => checkEach(ninety, rows))).toHaveLength(101);
  });
});

describe("a check of all units together", () => {
  it("is the check of the sums", () => {
    fc.assert(
      fc.property(ratioCases, rowLists, (ratio, rows) => {
        fc.pre(rows.length > 0);
        const sum = (field: "numerator" | "denominator") =>
          rows.reduce((total, row) => total + BigInt(row[field]), 0n);
        const { pooled } = checkEach(ratio.threshold, rows);
        expect(pooled.outcome).toBe(exactOutcome(ratio, sum("numerator"), sum("denominator")));
        expect(pooled.ratio?.numerator.toFixed()).toBe(String(sum("numerator")));
        expect(pooled.asOf).toBe(asOf);
      }),
    );
  });

  const smallRows = fc.record({ numerator: smallSides, denominator: smallSides });

  /** All outcomes that two rows together can have. */
  function outcomesOfPairs(
    ratio: Parameters<typeof exactOutcome>[0],
    rows: readonly (readonly (readonly [number, number])[])[],
  ): Set<Outcome> {
    const [first = [], second = []] = rows;
    return new Set(
      first.flatMap(([n, d]) => second.map(([m, e]) => exactOutcome(ratio, BigInt(n + m), BigInt(d + e)))),
    );
  }

  function completionsOf(row: {
    numerator: SmallSide;
    denominator: SmallSide;
  }): (readonly [number, number])[] {
    return fitting(row.denominator, 60).flatMap((whole) =>
      fitting(row.numerator, Math.min(whole, 9)).map((part) => [part, whole] as const),
    );
  }

  it("agrees with trying every completion where the totals are known", () => {
    fc.assert(
      fc.property(casesOf(coarsePercentages), fc.tuple(smallRows, smallRows), (ratio, pair) => {
        const rows = pair.map(({ numerator, denominator }) => ({
          numerator,
          denominator: bounded(denominator.value + 1),
        }));
        const completions = pair.map(({ numerator, denominator }) =>
          completionsOf({ numerator, denominator: { value: denominator.value + 1, bound: "exact" } }),
        );
        fc.pre(completions.every(({ length }) => length > 0));
        const [only, ...others] = outcomesOfPairs(ratio, completions);
        const found = checkEach(
          ratio.threshold,
          rows.map((row, place) => ({ ...row, unit: String(place), asOf })),
        );
        expect(found.pooled.outcome).toBe(others.length === 0 ? only : "undetermined");
      }),
      { numRuns: 500 },
    );
  });

  it("agrees with trying every completion of two and three units, whatever is not known of them", () => {
    fc.assert(
      fc.property(pooledPuzzles, ({ rows, ...ratio }) => {
        const [only, ...others] = pooledOutcomes(ratio, rows);
        fc.pre(only !== undefined);
        const found = checkEach(
          ratio.threshold,
          rows.map((row, place) => ({ ...row, unit: String(place), asOf })),
        );
        expect(found.pooled.outcome).toBe(others.length === 0 ? only : "undetermined");
        expect(found.pooled.reasons.length > 0).toBe(found.pooled.outcome === "undetermined");
      }),
      { numRuns: 1500 },
    );
  });

  it("takes of each unit its own extreme, not that of the sums", () => {
    // The second has at least as many as it can have of the part: 5 + 3 of 10 + 3 at best.
    const rows = [
      { unit: "a", numerator: 5, denominator: 10, asOf },
      { unit: "b", numerator: bounded(3, "atMost"), denominator: bounded(0, "atLeast"), asOf },
    ];
    const outcomeOf = (threshold: RatioThreshold) => checkEach(threshold, rows).pooled.outcome;
    expect(outcomeOf(atLeast("61.6%"))).toBe("missed");
    expect(outcomeOf(atLeast("61.5%"))).toBe("undetermined");
  });

  it("can miss what all but one unit meet, and meet what one misses", () => {
    const result = checkEach(ninety, [
      { unit: "small", numerator: 5, denominator: 10, asOf },
      { unit: "large", numerator: 1000, denominator: 1000, asOf },
    ]);
    expect([result.counts.missed, result.pooled.outcome]).toStrictEqual([1, "met"]);
  });

  it("holds numbers against one level, not one for each unit", () => {
    const rows = [
      { unit: "a", count: 6 },
      { unit: "b", count: 6 },
    ];
    expect(String(checkEach(atLeast({ count: 10 }), rows).pooled.requiredCount)).toBe("10");
  });

  it("is undetermined, with the row, where a total is missing", () => {
    const { pooled } = checkEach(ninety, [
      { unit: "empty", numerator: 0, denominator: 0, asOf },
      { unit: "a", numerator: 126, denominator: 126, asOf },
      { unit: "b", numerator: 51, denominator: null, asOf },
    ]);
    expect(pooled.outcome).toBe("undetermined");
    expect(pooled.reasons.map(({ code, path }) => [code, ...path])).toStrictEqual([
      ["target.missingDenominator", 2],
    ]);
  });

  it.each<[string, Parameters<typeof checkEach<typeof ninety>>[1], readonly string[]]>([
    ["of no rows", [], ["target.noRows"]],
    [
      "of nothing but empty units",
      [{ unit: "a", numerator: 0, denominator: 0, asOf }],
      ["target.zeroDenominator"],
    ],
    [
      "of some of none",
      [
        { unit: "a", numerator: 5, denominator: 0, asOf },
        { unit: "b", numerator: 10, denominator: 10, asOf },
      ],
      ["target.zeroDenominator"],
    ],
    [
      "of totals of different days",
      [
        { unit: "a", numerator: 1, denominator: 1, asOf },
        { unit: "b", numerator: 1, denominator: 1, asOf: plainDate("2023-12-10") },
      ],
      ["target.differentDays"],
    ],
  ])("is undetermined %s", (_, rows, codes) => {
    const { pooled } = checkEach(ninety, rows);
    expect(pooled.outcome).toBe("undetermined");
    expect(pooled.reasons.map(({ code }) => code)).toStrictEqual(codes);
    const { requiredCount, shortfall, surplus, ratio } = pooled;
    expect([requiredCount, shortfall, surplus, ratio]).toStrictEqual([null, null, null, null]);
  });

  it("counts as finely as its finest row, and is part of a whole only where all rows are", () => {
    const rows = [
      { unit: "a", numerator: "4.5", denominator: 6, decimals: 1, asOf },
      { unit: "b", numerator: 4, denominator: 4, asOf },
    ] as const;
    expect(String(checkEach(atLeast("86.1%"), rows).pooled.requiredCount)).toBe("8.7");
    const beyond = atLeast("120%");
    expect(checkEach(beyond, rows).pooled.requiredCount).toBeNull();
    const [first] = rows;
    const mixed = [
      first,
      { unit: "b", numerator: 6, denominator: 4, relation: "independent", asOf } as const,
    ];
    expect(String(checkEach(beyond, mixed).pooled.requiredCount)).toBe("12");
  });

  it("adds up what has not been reported", () => {
    const rows = [
      { unit: "a", numerator: 40, denominator: 50, unknown: 10, asOf },
      { unit: "b", numerator: 48, denominator: 50, unknown: 1, asOf },
    ];
    const { pooled } = checkEach(ninety, rows);
    expect([pooled.outcome, String(pooled.ratio?.numerator), String(pooled.shortfall)]).toStrictEqual([
      "undetermined",
      "88",
      "2",
    ]);
    expect(pooled.reasons.map(({ code, path }) => [code, ...path])).toStrictEqual([
      ["target.notReported", 0],
      ["target.notReported", 1],
    ]);
    expect(checkEach(atLeast("88%"), rows).pooled.outcome).toBe("met");
    expect(checkEach(atLeast("99.5%"), rows).pooled.outcome).toBe("missed");
  });

  it("adds up numbers of different days, which have no totals that could change", () => {
    const rows = [
      { unit: "a", count: 0, asOf },
      { unit: "b", count: 0 },
    ];
    expect([checkEach(none, rows).pooled.outcome, checkEach(none, rows).pooled.asOf]).toStrictEqual([
      "met",
      null,
    ]);
  });

  it("keeps empty units out of the way", () => {
    const { pooled } = checkEach(ninety, [
      { unit: "a", numerator: 0, denominator: 0, asOf },
      { unit: "b", numerator: 9, denominator: 10, asOf },
    ]);
    expect(pooled.outcome).toBe("met");
  });
});
