import { compareRatios, percentageOf, type Ratio, ratioOf, safeRatioOf } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyDomainErrors } from "../laws.ts";
import { type Digits, digits, textOf } from "./generators.ts";

/** The same ratio twice: ours, and as an exact fraction of BigInts. */
interface Case {
  readonly ratio: Ratio;
  readonly top: bigint;
  readonly bottom: bigint;
}

const positive = digits.filter(({ units }) => units > 0n);
const caseOf = (numerator: Digits, denominator: Digits): Case => ({
  ratio: ratioOf(textOf(numerator), textOf(denominator)),
  top: numerator.units * 10n ** BigInt(denominator.decimals),
  bottom: denominator.units * 10n ** BigInt(numerator.decimals),
});
const cases = fc.tuple(digits, positive).map(([numerator, denominator]) => caseOf(numerator, denominator));
/** The same ratio in larger numbers, and one that is off by one in the last place. */
const closeCases = fc
  .record({
    top: fc.nat(),
    bottom: fc.integer({ min: 1 }),
    factor: fc.integer({ min: 1, max: 9999 }),
    off: fc.constantFrom(-1n, 0n, 1n),
  })
  .map(({ top, bottom, factor, off }): readonly [Case, Case] => {
    const whole = (units: bigint): Digits => ({ units, decimals: 0 });
    const [scaledTop, scaledBottom] = [BigInt(top) * BigInt(factor) + off, BigInt(bottom) * BigInt(factor)];
    return [caseOf(whole(BigInt(top)), whole(BigInt(bottom))), caseOf(whole(scaledTop), whole(scaledBottom))];
  });

const compareFractions = (left: Case, right: Case) => {
  const [a, b] = [left.top * right.bottom, right.top * left.bottom];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Half away from zero, in whole arithmetic. */
function roundedTenthsOfPercent({ top, bottom }: Case): bigint {
  const size = (top < 0n ? -top : top) * 2000n + bottom;
  const rounded = size / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}

describe("a ratio", () => {
  it("compares as the exact fraction does", () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(cases, cases), closeCases), ([left, right]) => {
        expect(compareRatios(left.ratio, right.ratio)).toBe(compareFractions(left, right));
        expect(compareRatios(right.ratio, left.ratio)).toBe(compareFractions(right, left));
      }),
    );
  });

  it("is compared where a division could no longer tell", () => {
    expect(compareRatios(ratioOf(8_999_600_001, 10_000_000_000), ratioOf(90, 100))).toBe(-1);
    expect(
      compareRatios(
        ratioOf("9007199254740990", "9007199254740991"),
        ratioOf("9007199254740989", "9007199254740990"),
      ),
    ).toBe(1);
    expect(compareRatios(ratioOf(119, 126), ratioOf(238, 252))).toBe(0);
  });

  it("is printed in per cent, rounded half away from zero", () => {
    fc.assert(
      fc.property(cases, (each) => {
        expect(BigInt(percentageOf(each.ratio, 1).times(10).toFixed(0))).toBe(roundedTenthsOfPercent(each));
      }),
    );
    expect(
      ["0.0005", "0.0015", "-0.0005", "-0.0015"].map((top) => String(percentageOf(ratioOf(top, 1)))),
    ).toStrictEqual(["0.1", "0.2", "-0.1", "-0.2"]);
  });

  it.each([0, "0.000", -1, "-0.5"])("has no denominator of %s", (denominator) => {
    const result = safeRatioOf(1, denominator);
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path])).toStrictEqual([
      ["ratio.zeroDenominator", ["denominator"]],
    ]);
  });

  it("reports both amounts at once, each with its place", () => {
    const result = safeRatioOf("many", 0.5);
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path])).toStrictEqual([
      ["amount.notExact", ["numerator"]],
      ["amount.notExact", ["denominator"]],
    ]);
  });

  it("makes nothing but a DomainError of other input", () => {
    onlyDomainErrors((input) => safeRatioOf(input, 1));
    onlyDomainErrors((input) => safeRatioOf(1, input));
    onlyDomainErrors((input) => safeRatioOf(input, input));
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(ratioOf(1, 2))).toBe(true);
  });
});
