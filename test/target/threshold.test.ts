import { DomainError } from "antq/kernel";
import {
  atLeast,
  atMost,
  COMPARISONS,
  type CountLevel,
  fallOfAtLeast,
  lessThan,
  moreThan,
  none,
  type Percentage,
  parseThreshold,
  requiredCount,
  riseOfAtLeast,
  safeParseThreshold,
} from "antq/target";
import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems-of.ts";

function codesOf(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { message } of error.problems) expect(message.en && message.vi).toBeTruthy();
    return error.problems.map(({ code }) => code);
  }
}

describe("a level", () => {
  it.each<[Percentage, string]>([
    ["0%", "0"],
    ["90%", "90"],
    ["90.0%", "90"],
    ["66.67%", "66.67"],
    ["0.05%", "0.05"],
    ["100%", "100"],
    ["133.33%", "133.33"],
  ])("of %s is kept as %s", (level, percent) => {
    expect(atLeast(level)).toStrictEqual({ kind: "ratio", comparison: "atLeast", percent });
  });

  it.each<[string, string]>([
    ["90,5%", "target.badPercentage"],
    ["abc%", "target.badPercentage"],
    ["-1%", "target.badPercentage"],
    ["90", "target.badPercentage"],
    ["%", "target.badPercentage"],
    ["", "target.badPercentage"],
    [" 90%", "target.badPercentage"],
    ["90 %", "target.badPercentage"],
    ["90%%", "target.badPercentage"],
    [".5%", "target.badPercentage"],
    ["5.%", "target.badPercentage"],
    ["05%", "target.badPercentage"],
    ["1e2%", "target.badPercentage"],
    ["+5%", "target.badPercentage"],
    ["٩٠%", "target.badPercentage"],
    ["90%\n", "target.badPercentage"],
    ["99999999999999999%", "amount.outOfRange"],
    ["0.00000000000000001%", "amount.outOfRange"],
  ])("of %j is refused with %s", (level, code) => {
    for (const make of [atLeast, moreThan, atMost, lessThan, fallOfAtLeast, riseOfAtLeast]) {
      expect(codesOf(() => make(level as Percentage))).toStrictEqual([code]);
    }
  });

  it.each<[CountLevel["count"], string]>([
    [-1, "target.negative"],
    ["-0.5", "target.negative"],
    [0.5, "amount.notExact"],
    ["3.000,5", "amount.notExact"],
    [Number.NaN, "amount.notExact"],
    [2 ** 53, "amount.outOfRange"],
  ])("of a count of %s is refused with %s", (count, code) => {
    for (const make of [atLeast, moreThan, atMost, lessThan]) {
      expect(codesOf(() => make({ count }))).toStrictEqual([code]);
    }
  });

  it("takes a count in any exact form", () => {
    for (const count of [3000, 3000n, "3000", "3000.0"]) {
      expect(atLeast({ count })).toStrictEqual({ kind: "count", comparison: "atLeast", count: "3000" });
    }
    expect(atMost({ count: "20.50" }).count).toBe("20.5");
  });
});

describe("a threshold", () => {
  it("is frozen plain data", () => {
    for (const threshold of [atLeast("90%"), none, atMost({ count: 5 }), fallOfAtLeast("5%")]) {
      expect(Object.isFrozen(threshold)).toBe(true);
      expect(JSON.parse(JSON.stringify(threshold))).toStrictEqual(threshold);
    }
  });

  it("of none asks for a count of 0", () => {
    expect(none).toStrictEqual(atMost({ count: 0 }));
  });

  it("cannot ask for a fall by more than all", () => {
    expect(codesOf(() => fallOfAtLeast("100.01%"))).toStrictEqual(["target.fallOverAll"]);
    expect(fallOfAtLeast("100%").percent).toBe("100");
    expect(riseOfAtLeast("250%").percent).toBe("250");
  });

  it.each<[unknown, string]>([
    [null, "target.notAThreshold kind"],
    ["90%", "target.notAThreshold kind"],
    [{}, "target.notAThreshold kind"],
    [{ kind: "ratio", comparison: "atleast", percent: "90" }, "target.notAThreshold comparison"],
    [{ kind: "share", comparison: "atLeast", percent: "90" }, "target.notAThreshold kind"],
    [{ kind: "fall", comparison: "atMost", percent: "5" }, "target.notAThreshold comparison"],
    [{ kind: "ratio", comparison: "atLeast" }, "target.badPercentage percent"],
    [{ kind: "ratio", comparison: "atLeast", percent: 90 }, "target.badPercentage percent"],
    [{ kind: "ratio", comparison: "atLeast", percent: "90%" }, "target.badPercentage percent"],
    [{ kind: "ratio", comparison: "atLeast", percent: "9,5" }, "target.badPercentage percent"],
    [{ kind: "fall", comparison: "atLeast", percent: "101" }, "target.fallOverAll percent"],
    [{ kind: "count", comparison: "atLeast", count: "-3" }, "target.negative count"],
    [{ kind: "count", comparison: "atLeast" }, "amount.notExact count"],
  ])("is not read from %j", (input, expected) => {
    expect(problemsOf(() => parseThreshold(input))).toStrictEqual([expected]);
  });

  it.each<[unknown, string]>([
    [{ kind: "share" }, "`share` does not fit: choose ratio, count, fall, rise."],
    [{ kind: "count", comparison: "<" }, "`<` does not fit: choose atLeast, moreThan, atMost, lessThan."],
    [{ kind: "rise", comparison: "atMost" }, "`atMost` does not fit: choose atLeast."],
  ])("names the words to choose from instead of %j", (input, sentence) => {
    const read = safeParseThreshold(input);
    expect(read.ok ? [] : read.problems.map(({ message }) => message.en)).toStrictEqual([sentence]);
  });

  it("has four comparisons, each with its own meaning at the level itself", () => {
    const atLevel = { atLeast: "18", moreThan: "19", atMost: "18", lessThan: "17" };
    for (const comparison of COMPARISONS) {
      const threshold = { atLeast, moreThan, atMost, lessThan }[comparison]("72%");
      expect(threshold.comparison).toBe(comparison);
      expect(String(requiredCount(threshold, 25))).toBe(atLevel[comparison]);
    }
  });
});

describe("the required count", () => {
  it.each<[string, ReturnType<typeof requiredCount>, string]>([
    // Thông tư 23/2012/TT-BCA asks for 70 %: of 25 hamlets 17.5, so 18.
    ["70 % of 25", requiredCount(atLeast("70%"), 25), "18"],
    ["90 % of 126", requiredCount(atLeast("90%"), 126), "114"],
    ["90 % of 13", requiredCount(atLeast("90%"), 13), "12"],
    ["90 % of ten thousand million", requiredCount(atLeast("90%"), 10_000_000_000), "9000000000"],
    ["all of 126", requiredCount(atLeast("100%"), 126), "126"],
    ["0 % of 126", requiredCount(atLeast("0%"), 126), "0"],
    ["two thirds of 3 as printed", requiredCount(atLeast("66.67%"), 3), "3"],
    ["over 85 % of 100", requiredCount(moreThan("85%"), 100), "86"],
    ["over 85 % of 126", requiredCount(moreThan("85%"), 126), "108"],
    ["at most 5 % of 126", requiredCount(atMost("5%"), 126), "6"],
    ["less than 5 % of 100", requiredCount(lessThan("5%"), 100), "4"],
    ["less than 5 % of 126", requiredCount(lessThan("5%"), 126), "6"],
    ["less than 0 % of 126", requiredCount(lessThan("0%"), 126), "null"],
    ["90 % of none", requiredCount(atLeast("90%"), 0), "null"],
    // A double cannot tell this level from one that ends in 8.
    [
      "a level of sixteen digits",
      requiredCount(atLeast("8.999999999999919%"), 9_007_199_254_740_982),
      "810647932926682",
    ],
    ["a fall by 5 % from 183", requiredCount(fallOfAtLeast("5%"), 183), "173"],
    ["a fall by all from 183", requiredCount(fallOfAtLeast("100%"), 183), "0"],
    ["no rise from 0", requiredCount(fallOfAtLeast("0%"), 0), "0"],
    ["a rise by 10 % from 0", requiredCount(riseOfAtLeast("10%"), 0), "null"],
    ["a rise by 10 % from 127", requiredCount(riseOfAtLeast("10%"), 127), "140"],
  ])("for %s", (_, required, expected) => {
    expect(String(required)).toBe(expected);
  });

  it("needs an exact denominator from 0 up", () => {
    expect(codesOf(() => requiredCount(atLeast("90%"), -1))).toStrictEqual(["target.negative"]);
    expect(codesOf(() => requiredCount(atLeast("90%"), 0.1))).toStrictEqual(["amount.notExact"]);
  });
});
