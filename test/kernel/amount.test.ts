import { type Amount, Decimal, LARGEST_AMOUNT, parseAmount, safeParseAmount } from "antq/kernel";
import { Decimal as SharedDecimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, roundTrips, takesLinearTime } from "../laws.ts";
import { amounts, amountTexts, counts, digits, textOf } from "./generators.ts";

const codesFor = (input: unknown) => {
  const result = safeParseAmount(input);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe("an amount", () => {
  it("is read back from its text, whatever its decimals", () => {
    roundTrips(amounts, String, (text) => parseAmount(text));
  });

  it("keeps every digit of a text", () => {
    fc.assert(
      fc.property(digits, ({ units, decimals }) => {
        const scaled = parseAmount(textOf({ units, decimals })).times(new Decimal(10).pow(decimals));
        expect(BigInt(scaled.toFixed(0))).toBe(units);
      }),
    );
  });

  it("is the same from a number, a bigint, a text and a Decimal", () => {
    fc.assert(
      fc.property(counts, (count) => {
        const forms: readonly Amount[] = [count, BigInt(count), String(count), new Decimal(count)];
        expect(new Set(forms.map((form) => String(parseAmount(form))))).toStrictEqual(
          new Set([String(count)]),
        );
      }),
    );
  });

  it("has no negative zero", () => {
    for (const zero of [-0, "-0", "-0.00", new Decimal(-0)]) {
      expect(Object.is(parseAmount(zero).toNumber(), 0)).toBe(true);
    }
  });

  it.each([
    [0.1, "amount.notExact"],
    [Number.NaN, "amount.notExact"],
    [Number.POSITIVE_INFINITY, "amount.notExact"],
    [2 ** 53, "amount.outOfRange"],
    [-(2 ** 53), "amount.outOfRange"],
    [2n ** 53n, "amount.outOfRange"],
    ["9007199254740992", "amount.outOfRange"],
    ["900719925474099.2", "amount.outOfRange"],
    [`0.${"0".repeat(15)}1`, "amount.outOfRange"],
    ["9".repeat(40), "amount.outOfRange"],
    [new SharedDecimal("1e400"), "amount.outOfRange"],
    [new SharedDecimal(Number.NaN), "amount.notExact"],
    ["", "amount.notExact"],
    [" 1", "amount.notExact"],
    ["+1", "amount.notExact"],
    ["01", "amount.notExact"],
    ["1.", "amount.notExact"],
    [".5", "amount.notExact"],
    ["1e3", "amount.notExact"],
    ["0x10", "amount.notExact"],
    ["1,5", "amount.notExact"],
    ["1 000", "amount.notExact"],
    ["١٢", "amount.notExact"],
    ["NaN", "amount.notExact"],
    [null, "amount.notExact"],
    [undefined, "amount.notExact"],
    [true, "amount.notExact"],
    [[1], "amount.notExact"],
    [{ toString: () => "1" }, "amount.notExact"],
    [Symbol("1"), "amount.notExact"],
  ])("is not read from %o", (input, code) => {
    expect(codesFor(input)).toStrictEqual([code]);
  });

  it.each([LARGEST_AMOUNT, "9007199254740991", "0.000000000000001", "9.007199254740991"])(
    "is read at the end of the range, from %s",
    (input) => expect(String(parseAmount(input))).toBe(String(input)),
  );

  it("makes nothing but a DomainError of other input", () => {
    onlyDomainErrors(safeParseAmount, nearMissesOf(amountTexts));
    onlyDomainErrors((input) => parseAmount(input as Amount), nearMissesOf(amountTexts));
  });

  it("takes linear time", () => {
    takesLinearTime(safeParseAmount, (length) => "1".repeat(length));
    takesLinearTime(safeParseAmount, (length) => `0.${"0".repeat(length)}x`);
  });
});

describe("the generated numbers", () => {
  const drawn = fc.sample(digits, { numRuns: 1000, seed: 1 });

  it.each<[string, (units: bigint, decimals: number) => boolean]>([
    ["zero", (units) => units === 0n],
    ["the largest count", (units, decimals) => units === BigInt(LARGEST_AMOUNT) && decimals === 0],
    ["the smallest unit of all", (units, decimals) => units === 1n && decimals === 15],
    ["fractions below one", (units, decimals) => units > 0n && units < 10n ** BigInt(decimals)],
    ["large negative numbers with decimals", (units, decimals) => units < -(10n ** 15n) && decimals > 0],
  ])("reach %s", (_, isOne) => {
    expect(drawn.some(({ units, decimals }) => isOne(units, decimals))).toBe(true);
  });
});

describe("our Decimal", () => {
  it("never rounds the product of two amounts", () => {
    fc.assert(
      fc.property(digits, digits, (left, right) => {
        const product = parseAmount(textOf(left)).times(parseAmount(textOf(right)));
        const scaled = product.times(new Decimal(10).pow(left.decimals + right.decimals));
        expect(BigInt(scaled.toFixed(0))).toBe(left.units * right.units);
      }),
    );
  });

  it("is out of reach of the settings of others", () => {
    const { precision, rounding } = SharedDecimal;
    try {
      SharedDecimal.set({ precision: 2, rounding: SharedDecimal.ROUND_DOWN });
      expect(String(parseAmount(new SharedDecimal("1234567")).plus("0.5"))).toBe("1234567.5");
    } finally {
      SharedDecimal.set({ precision, rounding });
    }
  });

  it("has settings that nobody can change", () => {
    expect(() => Decimal.set({ precision: 5 })).toThrow(TypeError);
    expect(() => Object.assign(Decimal, { precision: 5 })).toThrow(TypeError);
    expect(String(new Decimal(1_234_567).plus("0.25"))).toBe("1234567.25");
  });

  it("prints without exponents", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(String(amount)).toMatch(/^-?\d+(?:\.\d+)?$/u);
      }),
    );
  });
});
