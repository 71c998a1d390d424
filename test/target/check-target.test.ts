import { plainDate } from "antq/date";
import { bounded, createFigure, type Figure } from "antq/indicator";
import { calendarYear, firstMonths } from "antq/period";
import {
  atLeast,
  atMost,
  checkTarget,
  fallOfAtLeast,
  lessThan,
  moreThan,
  none,
  type RatioSubject,
  RELATIONS,
  riseOfAtLeast,
  safeCheckTarget,
  type TargetCheck,
} from "antq/target";
import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems-of.ts";

const asOf = plainDate("2022-12-10");
const ninety = atLeast("90%");

/** A check as one would say it: outcome, required count, shortfall, surplus, ratio, reasons. */
function said(check: TargetCheck): string {
  const { outcome, requiredCount, shortfall, surplus, ratio, reasons } = check;
  const rate = ratio === null ? "-" : `${ratio.numerator}/${ratio.denominator}`;
  const counts = [requiredCount, shortfall, surplus].map((count) => (count === null ? "-" : count.toFixed()));
  return [outcome, ...counts, rate, ...reasons.map(({ code }) => code)].join(" ");
}

function of(
  numerator: RatioSubject["numerator"],
  denominator: RatioSubject["denominator"],
  unknown = 0,
): RatioSubject {
  return { numerator, denominator, unknown, asOf };
}

describe("a rate of exact counts", () => {
  it.each<[string, TargetCheck, string]>([
    ["119 of 126", checkTarget(ninety, of(119, 126)), "met 114 0 5 119/126"],
    ["114 of 126", checkTarget(ninety, of(114, 126)), "met 114 0 0 114/126"],
    ["113 of 126", checkTarget(ninety, of(113, 126)), "missed 114 1 0 113/126"],
    ["none of 126", checkTarget(ninety, of(0, 126)), "missed 114 114 0 0/126"],
    // huyện Tam Đường: all khu dân cư registered, as Thông tư 124/2021/TT-BCA asks of a commune's.
    ["all of 126", checkTarget(atLeast("100%"), of(126, 126)), "met 126 0 0 126/126"],
    [
      "a printed 90,0 % that is less",
      checkTarget(ninety, of(8_999_600_001, 10_000_000_000)),
      "missed 9000000000 399999 0 8999600001/10000000000",
    ],
    [
      "exactly 90 % of many",
      checkTarget(ninety, of(9_000_000_000, 10_000_000_000)),
      "met 9000000000 0 0 9000000000/10000000000",
    ],
    ["2.372 of 2.608", checkTarget(ninety, of(2372, 2608)), "met 2348 0 24 2372/2608"],
    ["1.001 of 1.088", checkTarget(ninety, of(1001, 1088)), "met 980 0 21 1001/1088"],
    ["56 of 152", checkTarget(ninety, of(56, 152)), "missed 137 81 0 56/152"],
    ["2 of 13", checkTarget(ninety, of(2, 13)), "missed 12 10 0 2/13"],
    ["85 of 100, more than 85 %", checkTarget(moreThan("85%"), of(85, 100)), "missed 86 1 0 85/100"],
    ["6 of 126, at most 5 %", checkTarget(atMost("5%"), of(6, 126)), "met 6 0 0 6/126"],
    ["9 of 126, at most 5 %", checkTarget(atMost("5%"), of(9, 126)), "missed 6 3 0 9/126"],
    ["1 of 126, at most 5 %", checkTarget(atMost("5%"), of(1, 126)), "met 6 0 5 1/126"],
    ["5 of 100, less than 5 %", checkTarget(lessThan("5%"), of(5, 100)), "missed 4 1 0 5/100"],
    ["126 of 126, more than all", checkTarget(moreThan("100%"), of(126, 126)), "missed - - - 126/126"],
    ["none of 126, less than none", checkTarget(lessThan("0%"), of(0, 126)), "missed - - - 0/126"],
  ])("%s", (_, check, expected) => {
    expect(said(check)).toBe(expected);
    expect(check.asOf).toBe(asOf);
    expect(Object.isFrozen(check) && Object.isFrozen(check.reasons)).toBe(true);
  });

  it("always has the same fields", () => {
    const fields = [
      "outcome",
      "requiredCount",
      "shortfall",
      "surplus",
      "distance",
      "ratio",
      "reasons",
      "threshold",
      "asOf",
    ];
    for (const check of [
      checkTarget(ninety, of(119, 126)),
      checkTarget(ninety, of(0, 0)),
      checkTarget(ninety, of(null, null)),
      checkTarget(none, { count: 0 }),
      checkTarget(fallOfAtLeast("5%"), { now: 1, base: null }),
    ]) {
      expect(Object.keys(check)).toStrictEqual(fields);
    }
  });

  it("may exceed its denominator where it is no part of it", () => {
    const perHousehold = { numerator: 57_000, denominator: 12_000, relation: "independent", asOf } as const;
    expect(said(checkTarget(atLeast("400%"), perHousehold))).toBe("met 48000 0 9000 57000/12000");
    expect(said(checkTarget(atLeast("500%"), perHousehold))).toBe("missed 60000 3000 0 57000/12000");
  });

  it("may be taken of a measure", () => {
    const density = { numerator: 57_000, denominator: "663.1544", relation: "perMeasure", asOf } as const;
    expect(said(checkTarget(atMost("8600%"), density))).toBe("met 57031 0 31 57000/663.1544");
  });

  it("counts measures as finely as they are taken", () => {
    const lit = { numerator: "20.122", denominator: "30", decimals: 3, asOf } as const;
    expect(said(checkTarget(atLeast("66.67%"), lit))).toBe("met 20.001 0 0.121 20.122/30");
    expect(said(checkTarget(moreThan("67.1%"), lit))).toBe("missed 20.131 0.009 0 20.122/30");
  });
});

describe("a rate that cannot be judged", () => {
  it.each<[string, TargetCheck, string]>([
    ["nothing of nothing", checkTarget(ninety, of(0, 0)), "undetermined - - - - target.zeroDenominator"],
    ["some of nothing", checkTarget(ninety, of(5, 0)), "undetermined - - - - target.zeroDenominator"],
    [
      "51 of a total that is not printed",
      checkTarget(ninety, of(51, null)),
      "undetermined - - - - target.missingDenominator",
    ],
    [
      "nothing stated",
      checkTarget(ninety, of(null, null)),
      "undetermined - - - - target.missingDenominator target.missingNumerator",
    ],
    [
      "an unknown part of 126",
      checkTarget(ninety, of(null, 126)),
      "undetermined 114 - - - target.missingNumerator",
    ],
    [
      "a share of what may be none",
      checkTarget(ninety, of(0, bounded(5, "lessThan"))),
      "undetermined - - - - target.onlyBounded",
    ],
    [
      "fields left out by plain JavaScript",
      checkTarget(ninety, { asOf, numerator: undefined as never } as never),
      "undetermined - - - - target.missingDenominator target.missingNumerator",
    ],
  ])("%s", (_, check, expected) => {
    expect(said(check)).toBe(expected);
    for (const { message } of check.reasons) expect(message.vi).not.toBe(message.en);
  });
});

describe("what is not known exactly", () => {
  it.each<[string, TargetCheck, string]>([
    ["115 of 126, ten unknown", checkTarget(ninety, of(115, 126, 10)), "met 114 0 1 115/126"],
    [
      "110 of 126, ten unknown",
      checkTarget(ninety, of(110, 126, 10)),
      "undetermined 114 4 0 110/126 target.notReported",
    ],
    ["103 of 126, ten unknown", checkTarget(ninety, of(103, 126, 10)), "missed 114 11 0 103/126"],
    ["at most 5 %, 3 and two unknown", checkTarget(atMost("5%"), of(3, 126, 2)), "met 6 0 1 3/126"],
    [
      "at most 5 %, 5 and two unknown",
      checkTarget(atMost("5%"), of(5, 126, 2)),
      "undetermined 6 1 0 5/126 target.notReported",
    ],
    ["more than 113 of 126", checkTarget(ninety, of(bounded(113, "moreThan"), 126)), "met 114 0 0 -"],
    [
      "more than 112 of 126",
      checkTarget(ninety, of(bounded(112, "moreThan"), 126)),
      "undetermined 114 1 0 - target.onlyBounded",
    ],
    ["less than 114 of 126", checkTarget(ninety, of(bounded(114, "lessThan"), 126)), "missed 114 - 0 -"],
    [
      "about 120 of 126",
      checkTarget(ninety, of(bounded(120, "about"), 126)),
      "undetermined 114 - - - target.onlyBounded",
    ],
    [
      "120 of about 126",
      checkTarget(ninety, of(120, bounded(126, "about"))),
      "undetermined - - - - target.onlyBounded",
    ],
    ["120 of at most 126", checkTarget(ninety, of(120, bounded(126, "atMost"))), "met - - - -"],
    ["100 of more than 126", checkTarget(ninety, of(100, bounded(126, "moreThan"))), "missed - - - -"],
    [
      "about 5 of 126, at most 5 %",
      checkTarget(atMost("5%"), of(bounded(5, "about"), 126)),
      "undetermined 6 - - - target.onlyBounded",
    ],
    [
      "about 5 of 126, at most all",
      checkTarget(atMost("100%"), of(bounded(5, "about"), 126)),
      "met 126 0 - -",
    ],
    [
      "exactly 119 of exactly 126",
      checkTarget(ninety, of(bounded(119), bounded(126))),
      "met 114 0 5 119/126",
    ],
  ])("%s", (_, check, expected) => {
    expect(said(check)).toBe(expected);
  });
});

describe("the distance to the level", () => {
  it.each<[string, TargetCheck, string]>([
    ["of exact counts", checkTarget(ninety, of(119, 126)), "exact"],
    ["of a bound that its whole settles", checkTarget(ninety, of(bounded(126, "atLeast"), 126)), "exact"],
    ["of a rate met, ten unknown", checkTarget(ninety, of(115, 126, 10)), "atLeast"],
    ["of a rate missed, ten unknown", checkTarget(ninety, of(103, 126, 10)), "atMost"],
    ["of an open rate", checkTarget(ninety, of(110, 126, 10)), "atMost"],
    ["of an upper limit kept, two unknown", checkTarget(atMost("5%"), of(3, 126, 2)), "atLeast"],
    ["of an upper limit broken, two unknown", checkTarget(atMost("5%"), of(9, 126, 2)), "atMost"],
    [
      "of trên 3.300 against 3.000",
      checkTarget(atLeast({ count: 3000 }), { count: bounded(3300, "moreThan") }),
      "atLeast",
    ],
    ["of an exact rate more than all", checkTarget(moreThan("100%"), of(126, 126)), "exact"],
  ])("%s is %s", (_, check, expected) => {
    expect(check.distance).toBe(expected);
  });
});

describe("the reason for a doubt", () => {
  const three = atLeast({ count: 3500 });
  it.each<[string, TargetCheck, object, string, string]>([
    [
      "a bound",
      checkTarget(three, { count: bounded(3300, "moreThan") }),
      { side: "count", value: "3300", bound: "moreThan" },
      "Số lượng chỉ biết là hơn 3300: hãy bổ sung.",
      "The count is only known to be more than 3300: find it.",
    ],
    [
      "a word that promises nothing",
      checkTarget(three, { count: bounded("1234567.125", "about"), decimals: 3 }),
      { side: "count", value: "1234567.125", bound: "about" },
      "Số lượng chỉ biết là khoảng 1234567.125: hãy bổ sung.",
      "The count is only known to be about 1234567.125: find it.",
    ],
    [
      "what has not been reported",
      checkTarget(ninety, of(11_000, 12_600, 1000)),
      { side: "numerator", value: "11000", bound: "exact", unknown: "1000" },
      "Tử số chỉ biết là 11000 (1000 chưa báo cáo): hãy bổ sung.",
      "The numerator is only known to be 11000 (1000 not reported): find it.",
    ],
  ])("says %s in words, and keeps it as facts", (_, { reasons: [reason] }, facts, vi, en) => {
    expect(reason?.facts).toStrictEqual(facts);
    expect(reason?.message).toStrictEqual({ vi, en });
  });
});

describe("a number", () => {
  it.each<[string, TargetCheck, string]>([
    ["no incident", checkTarget(none, { count: 0 }), "met 0 0 0 -"],
    ["two incidents", checkTarget(none, { count: 2 }), "missed 0 2 0 -"],
    ["3.300 against 3.000", checkTarget(atLeast({ count: 3000 }), { count: 3300 }), "met 3000 0 300 -"],
    [
      "trên 3.300 against 3.000",
      checkTarget(atLeast({ count: 3000 }), { count: bounded(3300, "moreThan") }),
      "met 3000 0 301 -",
    ],
    [
      "trên 3.300 against 3.301",
      checkTarget(atLeast({ count: 3301 }), { count: bounded(3300, "moreThan") }),
      "met 3301 0 0 -",
    ],
    [
      "trên 3.300 against 3.500",
      checkTarget(atLeast({ count: 3500 }), { count: bounded(3300, "moreThan") }),
      "undetermined 3500 199 0 - target.onlyBounded",
    ],
    [
      "trên 3.300, no more than 3.300 allowed",
      checkTarget(atMost({ count: 3300 }), { count: bounded(3300, "moreThan") }),
      "missed 3300 - 0 -",
    ],
    [
      "not stated",
      checkTarget(atLeast({ count: 1 }), { count: null }),
      "undetermined 1 - - - target.missingNumerator",
    ],
    ["fewer than none", checkTarget(lessThan({ count: 0 }), { count: 0 }), "missed - - - -"],
  ])("%s", (_, check, expected) => {
    expect(said(check)).toBe(expected);
  });

  it("needs no day, and keeps one that is given", () => {
    expect(checkTarget(none, { count: 0 }).asOf).toBeNull();
    expect(checkTarget(none, { count: 0, asOf }).asOf).toBe(asOf);
  });
});

describe("a change on the base period", () => {
  it.each<[string, TargetCheck, string]>([
    // xã Pờ Y, eight months of 2024 against 2023: 06 vụ/07 đối tượng against 06 vụ/11 đối tượng.
    ["7 after 11 falls by 5 %", checkTarget(fallOfAtLeast("5%"), { now: 7, base: 11 }), "met 10 0 3 7/11"],
    ["6 after 6 does not fall", checkTarget(fallOfAtLeast("5%"), { now: 6, base: 6 }), "missed 5 1 0 6/6"],
    ["6 after 6 does not rise", checkTarget(fallOfAtLeast("0%"), { now: 6, base: 6 }), "met 6 0 0 6/6"],
    ["2 after 0 rises", checkTarget(fallOfAtLeast("0%"), { now: 2, base: 0 }), "missed 0 2 0 -"],
    ["0 after 0 does not rise", checkTarget(fallOfAtLeast("0%"), { now: 0, base: 0 }), "met 0 0 0 -"],
    ["0 after 0 does not fall", checkTarget(riseOfAtLeast("0%"), { now: 0, base: 0 }), "met 0 0 0 -"],
    [
      "2 after none has no rate",
      checkTarget(fallOfAtLeast("5%"), { now: 2, base: 0 }),
      "undetermined - - - - target.zeroDenominator",
    ],
    [
      "none after none has no rate",
      checkTarget(fallOfAtLeast("5%"), { now: 0, base: 0 }),
      "undetermined - - - - target.zeroDenominator",
    ],
    [
      "none after 11 falls by all",
      checkTarget(fallOfAtLeast("100%"), { now: 0, base: 11 }),
      "met 0 0 0 0/11",
    ],
    [
      "without a base",
      checkTarget(fallOfAtLeast("5%"), { now: 2, base: null }),
      "undetermined - - - - target.missingDenominator",
    ],
    [
      "gần 10 after 11",
      checkTarget(fallOfAtLeast("5%"), { now: bounded(10, "lessThan"), base: 11 }),
      "met 10 0 1 -",
    ],
    [
      "12 after 10 rises by 20 %",
      checkTarget(riseOfAtLeast("20%"), { now: 12, base: 10 }),
      "met 12 0 0 12/10",
    ],
    [
      "11 after 10 rises by less",
      checkTarget(riseOfAtLeast("20%"), { now: 11, base: 10 }),
      "missed 12 1 0 11/10",
    ],
  ])("%s", (_, check, expected) => {
    expect(said(check)).toBe(expected);
  });
});

describe("figures", () => {
  const units = ["03390@..", "03394@..", "03405@.."];
  function figure(reported: number | null, complete: number): Figure {
    return createFigure({
      indicator: "residential-areas",
      unit: "106@..",
      sector: "government",
      period: firstMonths(calendarYear, 2022, 8),
      reported,
      coverage: {
        expected: units,
        complete: units.slice(0, complete),
        partial: [],
        missing: units.slice(complete),
        unitMonths: { known: complete * 8, expected: 24 },
      },
    });
  }

  it.each<[string, TargetCheck, string]>([
    ["two complete figures", checkTarget(ninety, of(figure(119, 3), figure(126, 3))), "met 114 0 5 119/126"],
    [
      "a numerator of which a part has met it",
      checkTarget(ninety, of(figure(115, 2), figure(126, 3))),
      "met 114 0 1 -",
    ],
    [
      "a numerator that lacks units",
      checkTarget(ninety, of(figure(60, 2), figure(126, 3))),
      "undetermined 114 54 0 - target.incomplete",
    ],
    [
      "a numerator that nobody reported",
      checkTarget(ninety, of(figure(null, 0), 126)),
      "undetermined 114 - - - target.incomplete",
    ],
    ["a denominator that can only grow", checkTarget(ninety, of(100, figure(126, 2))), "missed - - - -"],
    [
      "a denominator that may be any",
      checkTarget(ninety, of(126, figure(126, 2))),
      "undetermined - - - - target.incomplete",
    ],
    ["a number by itself", checkTarget(atLeast({ count: 100 }), figure(119, 3)), "met 100 0 19 -"],
    [
      "a number that may grow",
      checkTarget(atLeast({ count: 120 }), figure(119, 2)),
      "undetermined 120 1 0 - target.incomplete",
    ],
    ["none, as far as reported", checkTarget(none, figure(0, 2)), "undetermined 0 - - - target.incomplete"],
    ["one is too many already", checkTarget(none, figure(1, 2)), "missed 0 - 0 -"],
    [
      "a fall of figures",
      checkTarget(fallOfAtLeast("5%"), { now: figure(7, 3), base: figure(11, 3) }),
      "met 10 0 3 7/11",
    ],
  ])("%s", (_, check, expected) => {
    expect(said(check)).toBe(expected);
  });

  it("name the units that are missing or partial", () => {
    const { coverage, ...rest } = figure(60, 1);
    const [expected, partial, missing] = [units, ["03394@.."], ["03405@.."]];
    const unitMonths = { known: 11, expected: 24 };
    const some = createFigure({ ...rest, coverage: { ...coverage, expected, partial, missing, unitMonths } });
    const [reason] = checkTarget(ninety, of(some, 126)).reasons;
    expect(reason?.facts).toStrictEqual({
      side: "numerator",
      value: "60",
      bound: "atLeast",
      units: ["03405@..", "03394@.."],
    });
    expect(reason?.message.en).toContain("(03405@.., 03394@..)");
  });
});

describe("input that is wrong", () => {
  it.each<[string, RatioSubject, readonly string[]]>([
    ["more than all", of(127, 126), ["target.numeratorOverDenominator"]],
    ["surely more than all", of(bounded(126, "moreThan"), 126), ["target.numeratorOverDenominator"]],
    ["more unknown than there is", of(117, 126, 10), ["target.numeratorOverDenominator"]],
    ["less than none", of(-1, 126), ["target.negative numerator"]],
    ["a bound below none", of(bounded(-3, "moreThan"), 126), ["target.negative numerator"]],
    ["fewer than none", of(bounded(0, "lessThan"), 126), ["target.negative numerator"]],
    [
      "a bound of no such word",
      of({ value: 3, bound: "some" as "about" }, 126),
      ["target.unknownBound numerator"],
    ],
    ["half a thing", of("0.5", 126), ["target.tooManyDecimals numerator"]],
    ["a binary fraction", of(0.1, 126), ["amount.notExact numerator"]],
    ["a whole in halves", of(1, "1.5"), ["target.tooManyDecimals denominator"]],
    [
      "a measure without its relation",
      { ...of(1, "1.5"), relation: "independent" },
      ["target.tooManyDecimals denominator"],
    ],
    ["beyond the exact range", of(2 ** 53, 126), ["amount.outOfRange numerator"]],
    ["sixteen decimals", { ...of(1, 2), decimals: 16 }, ["target.notDecimals decimals"]],
    ["half a decimal", { ...of(1, 2), decimals: 0.5 }, ["target.notDecimals decimals"]],
    [
      "everything at once",
      of(-1, 0.5, -2),
      ["target.negative numerator", "amount.notExact denominator", "target.negative unknown"],
    ],
  ])("is refused: %s", (_, subject, expected) => {
    expect(problemsOf(() => checkTarget(ninety, subject))).toStrictEqual(expected);
    const safe = safeCheckTarget(ninety, subject);
    expect(safe.ok ? [] : safe.problems.map(({ code, path }) => [code, ...path].join(" "))).toStrictEqual(
      expected,
    );
  });

  it("is refused where it names no relation that there is", () => {
    const subject = { ...of(1, 2), relation: "foo" as "independent" };
    expect(problemsOf(() => checkTarget(ninety, subject))).toStrictEqual(["target.unknownRelation relation"]);
    const safe = safeCheckTarget(ninety, subject);
    expect(safe.ok ? [] : safe.problems.map(({ message }) => message.en)).toStrictEqual([
      `\`foo\` does not fit: choose ${RELATIONS.join(", ")}.`,
    ]);
  });

  it("is refused where the threshold is none", () => {
    for (const [threshold, expected] of [
      [{}, "target.notAThreshold threshold kind"],
      [null, "target.notAThreshold threshold kind"],
      [{ kind: "toString" }, "target.notAThreshold threshold kind"],
    ] as const) {
      expect(problemsOf(() => checkTarget(threshold as never, of(1, 2) as never))).toStrictEqual([expected]);
    }
  });

  it("is refused where the threshold asks for something else", () => {
    for (const [threshold, subject] of [
      [ninety, { count: 5 }],
      [none, of(0, 126)],
      [fallOfAtLeast("5%"), of(0, 126)],
      [ninety, null],
      [ninety, "119/126"],
    ] as const) {
      expect(problemsOf(() => checkTarget(threshold, subject as never))).toStrictEqual([
        "target.notASubject",
      ]);
    }
  });

  it("says in both languages what to do", () => {
    const safe = safeCheckTarget(ninety, of(127, 126));
    const [problem] = safe.ok ? [] : safe.problems;
    expect(problem?.message).toStrictEqual({
      en: "127 / 126 is more than all: mend it, or its relation.",
      vi: "127 / 126: tử số lớn hơn mẫu số, hãy sửa.",
    });
  });
});
