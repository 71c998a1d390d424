import { createDataset } from "antq/indicator";
import { Decimal } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/indicator/dataset-content.ts";
import { flowSeriesAt } from "../../src/indicator/dataset-flow.ts";
import { inOrder, sortedRows } from "../../src/indicator/dataset-order.ts";
import { pairsOf } from "../../src/indicator/dataset-series.ts";
import { knownMonths } from "../../src/indicator/flow-known-months.ts";
import { buildFlowSeries, contradictionsOf, deriveWindow } from "../../src/indicator/flow-series.ts";
import { scaledAmount } from "../../src/indicator/scaled-amount.ts";
import { catalogue, months, record, territory } from "./datasets.ts";

/** Two columns of one length, with few distinct entries, in order or nearly so or not at all. */
const columns = fc
  .array(fc.tuple(fc.nat(6), fc.nat(4)), { maxLength: 40 })
  .chain((rows) =>
    fc.constantFrom(
      rows,
      rows.toSorted(compare),
      rows.toSorted(([, a], [, b]) => a - b),
    ),
  )
  .map((rows) => ({
    rows,
    first: Int32Array.from(rows, ([one]) => one),
    second: Int32Array.from(rows, ([, other]) => other),
  }));

function compare([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  return a - c || b - d;
}

describe("rows", () => {
  it("are sorted by two columns, those that are alike as they came", () => {
    fc.assert(
      fc.property(columns, ({ rows, first, second }) => {
        const sorted = sortedRows(first, second);
        const expected = rows.map((row, place) => ({ row, place }));
        expected.sort((left, right) => compare(left.row, right.row));
        expect(inOrder(first, sorted.order)).toStrictEqual(
          Int32Array.from(expected, ({ row: [one] }) => one),
        );
        expect(sorted.second).toStrictEqual(Int32Array.from(expected, ({ row: [, other] }) => other));
        const order = sorted.order ?? Int32Array.from(rows.keys());
        expect([...order]).toStrictEqual(expected.map(({ place }) => place));
      }),
    );
  });

  it("have the same pairs, sorted, whether or not there is room for a table of all that can be", () => {
    fc.assert(
      fc.property(columns, ({ rows, first, second }) => {
        const inTable = pairsOf(first, 7, second, 5);
        const asTheyCome = pairsOf(first, 1_000, second, 1_000_000);
        const distinct = new Map(rows.map((row) => [row.join(), row]));
        const sorted = [...distinct.values()].sort(compare);
        for (const pairs of [inTable, asTheyCome]) {
          expect([...pairs.left].map((left, pair) => [left, pairs.right[pair]])).toStrictEqual(sorted);
          expect([...pairs.ofRow].map((pair) => sorted[pair])).toStrictEqual(rows);
        }
      }),
    );
  });
});

describe("an amount in the smallest unit", () => {
  it("is that amount, or none where it would not be exact", () => {
    const digits = fc.stringMatching(/^-?[0-9]{0,17}(?:\.[0-9]{0,6})?$/u);
    const numbers = fc.oneof(fc.integer({ min: -5, max: 2_000 }), fc.double(), fc.maxSafeInteger());
    const values = fc.oneof(
      digits,
      numbers,
      numbers.filter(Number.isSafeInteger).map((count) => new Decimal(count).div(100)),
      fc.bigInt(),
    );
    fc.assert(
      fc.property(values, fc.nat(3), (value, decimals) => {
        const text = String(value);
        const isNumber = typeof value !== "number" || Number.isSafeInteger(value);
        const isAmount = isNumber && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(text);
        const exact = isAmount ? new Decimal(text).times(10 ** decimals) : new Decimal(Number.NaN);
        const fits = exact.isInteger() && exact.gte(0) && exact.lte(Number.MAX_SAFE_INTEGER);
        expect(scaledAmount(value, decimals)).toBe(fits ? exact.plus(0).toNumber() : Number.NaN);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Reports of three years, each by months or from its start on, some lacking, perhaps with a slip. */
const yearsOfReports = fc
  .record({
    truth: fc.array(fc.nat(9), { minLength: 36, maxLength: 36 }),
    years: fc.tuple(...[0, 1, 2].map((year) => reportsOfYear(year))),
    slip: fc.option(fc.tuple(fc.nat(30), fc.integer({ min: -9, max: 9 })), { nil: null }),
  })
  .map(({ truth, years, slip }) =>
    years.flat().map(([start, end], place) => {
      const value = truth.slice(start, end).reduce((sum, month) => sum + month, 0);
      return { start, end, value: slip?.[0] === place ? Math.max(0, value + slip[1]) : value };
    }),
  );

function reportsOfYear(year: number): fc.Arbitrary<readonly (readonly [number, number])[]> {
  const start = 12 * year;
  const ends = Array.from({ length: 12 }, (_, month) => start + month + 1);
  const monthly = fc.subarray(ends).map((all) => all.map((end) => [end - 1, end] as const));
  const cumulative = fc.subarray(ends).map((all) => all.map((end) => [start, end] as const));
  const both = fc
    .tuple(monthly, cumulative)
    .map(([some, others]) => [...some, ...others.filter(([, end]) => end > start + 1)]);
  return fc.oneof(monthly, cumulative, cumulative, both);
}

/** The rule by which a series needs no graph, in other words: no window begins inside another that it is not a part of. */
function isPlain(
  reports: readonly { readonly start: number; readonly end: number; readonly value: number }[],
): boolean {
  return reports.every((one) =>
    reports.every((other) => {
      if (one === other || one.end <= other.start || other.end <= one.start) return true;
      const rises = one.end < other.end ? one.value <= other.value : one.value >= other.value;
      return one.start === other.start && rises;
    }),
  );
}

describe("a series of months and cumulative reports", () => {
  it("is indexed as its graph says, the short way and the long one", () => {
    fc.assert(
      fc.property(yearsOfReports, fc.constantFrom("fires", "models"), (reports, indicator) => {
        const by = indicator === "models" ? "government" : "police";
        const unit = indicator === "models" ? "611@.." : "23395@..";
        const observations = reports
          .filter(({ end }) => end <= 18)
          .map(({ start, end, value }) => {
            const of = { indicator, unit, reporter: `${by}:${unit}`, time: months(start, end), value };
            return { ...record, ...of };
          });
        const content = contentOf(createDataset({ catalogue, territory, observations }));
        const within = reports.filter(({ end }) => end <= 18);
        const shifted = within.map((each) => ({
          ...each,
          start: each.start + 24_288,
          end: each.end + 24_288,
        }));
        const alone = buildFlowSeries(shifted, { correctable: indicator === "models" });
        if (observations.length === 0) return;
        const series = flowSeriesAt(content, 0);
        expect(series.boundaries).toStrictEqual(alone.boundaries);
        expect(series.totals).toStrictEqual(alone.totals);
        expect(contradictionsOf(series)).toHaveLength(contradictionsOf(alone).length);
        for (let start = 24_288; start < 24_306; start += 1) {
          for (let end = start + 1; end <= 24_306; end += 1) {
            expect(deriveWindow(series, start, end).kind).toBe(deriveWindow(alone, start, end).kind);
            expect(knownMonths(series, start, end)).toStrictEqual(knownMonths(alone, start, end));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is drawn of both kinds, with gaps, falls and loops", () => {
    const all = fc.sample(yearsOfReports, { numRuns: 300, seed: 5 });
    const plain = all.filter(isPlain);
    expect(plain.length).toBeGreaterThan(100);
    expect(all.length - plain.length).toBeGreaterThan(20);
    const components = plain.map(
      (reports) => new Set(buildFlowSeries(reports, { correctable: false }).components),
    );
    expect(components.filter((those) => those.size > 1).length).toBeGreaterThan(50);
  });
});
