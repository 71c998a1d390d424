import {
  addBounded,
  addIntervals,
  type Bounded,
  bounded,
  changeOnBase,
  type Interval,
  intervalOf,
  safeBounded,
  subtractBounded,
  subtractIntervals,
  sumBounded,
} from "antq/indicator";
import { BOUNDS, type Bound, Decimal, LARGEST_AMOUNT } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAssociative, isCommutative, onlyDomainErrors, survivesJson } from "../laws.ts";
import { boundedNumbers, decimalText } from "./generators.ts";

const decimalPlaces = fc.integer({ min: 0, max: 3 });
const signs = fc.constantFrom("notNegative" as const, "any" as const);
const print = ({ least, most }: Interval) => `${least ?? "-∞"}..${most ?? "∞"}`;
const holds = ({ least, most }: Interval, value: Decimal) =>
  (least === null || least.lte(value)) && (most === null || most.gte(value));

/** Numbers of the scale near a figure, and those of them that it can stand for by the plain meaning of its bound. */
const MEANS: Readonly<Record<Bound, (value: Decimal, figure: Decimal) => boolean>> = {
  exact: (value, figure) => value.eq(figure),
  moreThan: (value, figure) => value.gt(figure),
  atLeast: (value, figure) => value.gte(figure),
  lessThan: (value, figure) => value.lt(figure),
  atMost: (value, figure) => value.lte(figure),
  about: () => true,
};

function membersOf(figure: Bounded, decimals: number, sign: "notNegative" | "any"): readonly Decimal[] {
  const ulp = new Decimal(decimalText(1, decimals));
  const around = [...Array(9).keys()].map((step) => figure.value.plus(ulp.times(step - 4)));
  return [new Decimal(0), ...around].filter(
    (value) => MEANS[figure.bound](value, figure.value) && (sign === "any" || !value.isNegative()),
  );
}

const scaled = fc.tuple(decimalPlaces, signs).chain(([decimals, sign]) =>
  fc.record({
    decimals: fc.constant(decimals),
    sign: fc.constant(sign),
    left: boundedNumbers(decimals, sign).filter((figure) => membersOf(figure, decimals, sign).length > 0),
    right: boundedNumbers(decimals, sign).filter((figure) => membersOf(figure, decimals, sign).length > 0),
  }),
);

describe("the interval of a printed number", () => {
  it("holds exactly the numbers that its bound means, none below zero where nothing can be", () => {
    fc.assert(
      fc.property(scaled, ({ left, decimals, sign }) => {
        const interval = intervalOf(left, { decimals, sign });
        const ulp = new Decimal(decimalText(1, decimals));
        for (let step = -50; step <= 50; step += 1) {
          const value = left.value.plus(ulp.times(step));
          const isMeant = MEANS[left.bound](value, left.value) && (sign === "any" || !value.isNegative());
          expect(holds(interval, value)).toBe(isMeant);
        }
      }),
    );
  });

  it.each<[number | string, Bound, number, string]>([
    [3300, "moreThan", 0, "3301..∞"],
    [5, "lessThan", 0, "0..4"],
    [1, "lessThan", 0, "0..0"],
    [1, "lessThan", 2, "0..0.99"],
    [2000, "atLeast", 0, "2000..∞"],
    [0, "atMost", 0, "0..0"],
    [1350, "about", 0, "0..∞"],
    ["20.122", "exact", 3, "20.122..20.122"],
    ["3.5", "moreThan", 0, "4..∞"],
    ["3.5", "atLeast", 0, "4..∞"],
    ["3.5", "lessThan", 0, "0..3"],
    ["-0.5", "moreThan", 0, "0..∞"],
  ])("of %s, %s, with %i decimals is %3$s", (value, bound, decimals, expected) => {
    expect(print(intervalOf(bounded(value, bound), { decimals }))).toBe(expected);
  });

  it("has no lower end for a difference that may be a fall", () => {
    expect(print(intervalOf(bounded(-2, "lessThan"), { decimals: 0, sign: "any" }))).toBe("-∞..-3");
    expect(print(intervalOf(bounded(2, "about"), { decimals: 0, sign: "any" }))).toBe("-∞..∞");
    expect(print(intervalOf(bounded("-0.5", "atLeast"), { decimals: 0, sign: "any" }))).toBe("0..∞");
  });

  it.each<[string, Bounded, number]>([
    ["fewer than no things", bounded(0, "lessThan"), 0],
    ["exactly three and a half persons", bounded("3.5"), 0],
    ["minus one, exactly", bounded(-1), 0],
  ])("is refused for %s", (_, figure, decimals) => {
    expect(() => intervalOf(figure, { decimals })).toThrow(/No number fits/u);
  });
});

describe("bounds combine as intervals do", () => {
  it("all sums and differences of members lie in the interval of the printed sum and difference", () => {
    fc.assert(
      fc.property(scaled, ({ left, right, decimals, sign }) => {
        const sum = intervalOf(addBounded(left, right), { decimals, sign });
        const difference = intervalOf(subtractBounded(left, right), { decimals, sign: "any" });
        for (const one of membersOf(left, decimals, sign)) {
          for (const other of membersOf(right, decimals, sign)) {
            expect(holds(sum, one.plus(other))).toBe(true);
            expect(holds(difference, one.minus(other))).toBe(true);
          }
        }
      }),
    );
  });

  it("the printed sum says no less than the intervals, but for `about` and one step where both are strict", () => {
    fc.assert(
      fc.property(scaled, ({ left, right, decimals }) => {
        const scale = { decimals, sign: "any" as const };
        const printed = addBounded(left, right);
        const exact = addIntervals(intervalOf(left, scale), intervalOf(right, scale));
        const bothStrict = printed.bound !== "about" && left.bound !== "exact" && left.bound === right.bound;
        const isStrict = left.bound === "moreThan" || left.bound === "lessThan";
        const ulp = new Decimal(bothStrict && isStrict ? decimalText(1, decimals) : 0);
        const { least, most } = intervalOf(printed, scale);
        expect(String(least)).toBe(String(exact.least === null ? null : exact.least.minus(ulp)));
        expect(String(most)).toBe(String(exact.most === null ? null : exact.most.plus(ulp)));
      }),
    );
  });

  it("added and subtracted intervals hold what members make, and their ends are made by members", () => {
    fc.assert(
      fc.property(scaled, ({ left, right, decimals, sign }) => {
        const scale = { decimals, sign };
        const [one, other] = [intervalOf(left, scale), intervalOf(right, scale)];
        const [sum, difference] = [addIntervals(one, other), subtractIntervals(one, other)];
        for (const x of membersOf(left, decimals, sign)) {
          for (const y of membersOf(right, decimals, sign)) {
            expect(holds(sum, x.plus(y))).toBe(true);
            expect(holds(difference, x.minus(y))).toBe(true);
          }
        }
        if (one.least && other.least) expect(sum.least?.eq(one.least.plus(other.least))).toBe(true);
        if (one.most && other.most) expect(sum.most?.eq(one.most.plus(other.most))).toBe(true);
        if (one.least && other.most) expect(difference.least?.eq(one.least.minus(other.most))).toBe(true);
        if (one.most && other.least) expect(difference.most?.eq(one.most.minus(other.least))).toBe(true);
      }),
    );
  });

  it("in any order and grouping, also over many", () => {
    const numbers = boundedNumbers(2, "any");
    isCommutative(numbers, addBounded);
    isAssociative(numbers, addBounded);
    fc.assert(
      fc.property(fc.array(numbers), (values) => {
        const oneByOne = values.reduce((sum, value) => addBounded(sum, value), bounded(0));
        expect(sumBounded(values)).toStrictEqual(oneByOne);
      }),
    );
  });

  it.each<[Bounded, Bounded, string]>([
    [bounded(3300, "moreThan"), bounded(12), "3312 moreThan"],
    [bounded(3300, "moreThan"), bounded(1700, "atLeast"), "5000 moreThan"],
    [bounded(8000, "moreThan"), bounded(1, "lessThan"), "8001 about"],
    [bounded("0.1"), bounded("0.2"), "0.3 exact"],
  ])("as in a table of sums", (left, right, expected) => {
    const { value, bound } = addBounded(left, right);
    expect(`${value} ${bound}`).toBe(expected);
  });

  it("subtracting turns the bound round", () => {
    const turned = { exact: "exact", moreThan: "lessThan", lessThan: "moreThan", about: "about" } as const;
    for (const [given, expected] of Object.entries(turned)) {
      const bound = BOUNDS.find((known) => known === given);
      expect(subtractBounded(bounded(10), bounded(3, bound)).bound).toBe(expected);
    }
  });

  it("a sum beyond the exact range is a problem, never rounded", () => {
    expect(() => addBounded(bounded(LARGEST_AMOUNT), bounded(1))).toThrow(/choose a larger unit/u);
    expect(() => addBounded(bounded(LARGEST_AMOUNT), bounded("0.1"))).toThrow(/choose a larger unit/u);
    expect(String(sumBounded([bounded(LARGEST_AMOUNT), bounded(5), bounded(-5)]).value)).toBe(
      "9007199254740991",
    );
  });
});

describe("a printed number", () => {
  it("is refused with its own problems only, whatever is given", () => {
    onlyDomainErrors((input) => safeBounded(input, input));
    onlyDomainErrors((input) => safeBounded(1, input));
    const refused = safeBounded(0.1, "above");
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, ...path])).toStrictEqual([
      ["amount.notExact", "value"],
      ["indicator.unknownBound", "bound"],
    ]);
  });

  it("survives JSON", () => {
    survivesJson(boundedNumbers(2, "any"), (plain) => {
      const { value, bound } = plain as { value: string; bound: Bound };
      return bounded(value, bound);
    });
  });

  it("is drawn with every bound, at zero, with decimals, and large", () => {
    const drawn = fc.sample(boundedNumbers(2, "any"), { numRuns: 500, seed: 1 });
    expect(new Set(drawn.map(({ bound }) => bound)).size).toBe(BOUNDS.length);
    for (const isReached of [
      ({ value }: Bounded) => value.isZero(),
      ({ value }: Bounded) => value.isNegative(),
      ({ value }: Bounded) => value.decimalPlaces() === 2,
      ({ value }: Bounded) => value.gt(1_000_000_000),
    ]) {
      expect(drawn.some(isReached)).toBe(true);
    }
  });
});

describe("a change on the base period", () => {
  it("has a rate exactly where both figures are exact and the base is not zero", () => {
    const numbers = boundedNumbers(0, "notNegative");
    fc.assert(
      fc.property(numbers, numbers, (now, base) => {
        const { difference, rate } = changeOnBase(now, base);
        expect(difference).toStrictEqual(subtractBounded(now, base));
        const isKnown = now.bound === "exact" && base.bound === "exact" && !base.value.isZero();
        expect(rate !== null).toBe(isKnown);
        if (rate !== null) {
          expect(rate.denominator).toStrictEqual(base.value);
          expect(rate.numerator.plus(base.value)).toStrictEqual(now.value);
        }
      }),
    );
  });
});
