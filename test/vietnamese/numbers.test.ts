import { attempt, Decimal, unwrap } from "antq/kernel";
import {
  formatCount,
  formatNumber,
  MULTIPLIERS,
  type PrintedNumber,
  parseNumber,
  readCount,
  readNumber,
  safeParseNumber,
} from "antq/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, roundTrips, takesLinearTime } from "../laws.ts";
import { amounts, counts, noisy } from "./generators.ts";

/** All readings of a printed number. */
function readingsOf(printed: PrintedNumber): readonly string[] {
  return (printed.value === null ? printed.readings : [printed]).map(({ value }) => String(value));
}

function warningsOf(text: string): readonly string[] {
  const reading = readNumber(text);
  return reading.ok ? reading.warnings.map(({ code }) => code) : [];
}

function problemsOf(result: ReturnType<typeof readNumber | typeof readCount | typeof safeParseNumber>) {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

/** A number grouped by hand, with any sign between thousands. */
function grouped(whole: string, separator: string): string {
  return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, separator);
}

describe("the generator of amounts", () => {
  it("reaches zero, both sides of a thousand, the end of the exact range and decimals that end in zero", () => {
    const printed = fc.sample(amounts, { numRuns: 3000, seed: 1 }).map(String);
    for (const wanted of ["0", "999", "1000", "-1", "9007199254740991", "0.1", "9.99"]) {
      expect(printed, wanted).toContain(wanted);
    }
  });
});

describe("laws of numbers", () => {
  it("parse after format is the same number", () =>
    roundTrips(amounts, (amount) => formatNumber(amount), parseNumber));

  it("format with decimals rounds half away from zero, and prints no minus before zero", () => {
    fc.assert(
      fc.property(amounts, fc.nat({ max: 6 }), (amount, decimals) => {
        const printed = formatNumber(amount, { decimals });
        const rounded = amount.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
        expect(String(parseNumber(printed))).toBe(String(rounded.plus(0)));
        expect(printed.split(",")[1] ?? "").toHaveLength(decimals);
      }),
    );
  });

  it("prints as the Vietnamese locale of the platform does", () => {
    const platform = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
    fc.assert(
      fc.property(counts, (count) => {
        expect(formatNumber(count)).toBe(platform.format(count.toNumber()));
      }),
    );
  });

  it("dots, spaces or nothing between thousands make the same number, with or without decimals", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const [whole = "", fraction] = String(amount).split(".");
        const decimals = fraction === undefined ? "" : `,${fraction}`;
        const printed = [" ", ".", ""].map((separator) => grouped(whole, separator) + decimals);
        for (const text of printed) expect(readingsOf(unwrap(readNumber(text)))).toContain(String(amount));
      }),
    );
  });

  it("only one dot before three digits is ambiguous, and both readings are offered", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const text = formatNumber(amount);
        const open = /^-?\d{1,3}\.\d{3}$/u.test(text);
        const asDecimals = String(new Decimal(text.replace(",", ".").replaceAll(/\.(?=.*\.)/gu, "")));
        expect(readingsOf(unwrap(readNumber(text)))).toStrictEqual(
          open ? [asDecimals, String(amount)] : [String(amount)],
        );
        expect(warningsOf(text)).toStrictEqual(open ? ["number.ambiguous"] : []);
      }),
    );
  });

  it("a count is read whatever stands between thousands", () => {
    roundTrips(counts, formatCount, (text) => unwrap(readCount(text)));
    roundTrips(counts, String, (text) => unwrap(readCount(text)));
  });

  it("noise does not change what is read", () => {
    const printed = amounts.map((amount) => formatNumber(amount));
    fc.assert(
      fc.property(
        printed.chain((text) => fc.tuple(fc.constant(text), noisy(text))),
        ([text, noise]) => {
          expect(readingsOf(unwrap(readNumber(noise)))).toStrictEqual(readingsOf(unwrap(readNumber(text))));
        },
      ),
    );
  });

  it("a multiplier multiplies, as long as the product is exact", () => {
    const words = Object.values(MULTIPLIERS).flatMap(({ vi, aliases, exponent }) =>
      [vi, ...aliases].map((word) => [word, exponent] as const),
    );
    fc.assert(
      fc.property(fc.nat({ max: 9000 }), fc.constantFrom(...words), (count, [word, exponent]) => {
        const whole = new Decimal(count).times(`1e${exponent}`);
        expect(readingsOf(unwrap(readNumber(`${count} ${word}`)))).toStrictEqual([String(whole)]);
        expect(readingsOf(unwrap(readNumber(`${count},5 ${word.toUpperCase()}`)))).toStrictEqual([
          String(whole.plus(`5e${exponent - 1}`)),
        ]);
      }),
    );
  });

  it("parts of a number add up", () => {
    const below = fc.nat({ max: 999 });
    fc.assert(
      fc.property(below, below, below, (billions, millions, thousands) => {
        const text = `${billions} tỷ ${millions} triệu ${thousands} nghìn`;
        const sum = new Decimal(billions).times(1e9).plus(millions * 1e6 + thousands * 1e3);
        expect(readingsOf(unwrap(readNumber(text)))).toStrictEqual([String(sum)]);
        expect(readingsOf(unwrap(readNumber(`-${text}`)))).toStrictEqual([String(sum.negated().plus(0))]);
      }),
    );
  });

  it("nothing but a DomainError is thrown", () => {
    const printed = fc.oneof(
      amounts.map((amount) => formatNumber(amount)),
      fc.constantFrom("1 tỷ 200 triệu", "5,7 vạn", "2 372,5", "08", "−25,39", "1,234.5"),
    );
    for (const act of [readNumber, readCount, parseNumber, safeParseNumber]) {
      onlyDomainErrors((input) => act(input as string), nearMissesOf(printed));
    }
  });

  it("a random text is read as what it says or not at all: reading its print again gives the same", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789.,- +tỷvạn\u00a0"), maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readNumber(text);
        if (!reading.ok || reading.value.value === null) return;
        expect(reading.raw).toBe(text);
        const { value, decimals } = reading.value;
        expect(String(parseNumber(formatNumber(value, { decimals })))).toBe(String(value));
      }),
    );
  });
});

describe("numbers as printed", () => {
  it.each([
    ["66.315,44", "66315.44", 2],
    ["9.481,11", "9481.11", 2],
    ["20,122", "20.122", 3],
    ["9140", "9140", 0],
    ["2 372", "2372", 0],
    ["2\u00a0372", "2372", 0],
    ["12 600", "12600", 0],
    ["1 234 567,8", "1234567.8", 1],
    ["08", "8", 0],
    ["00", "0", 0],
    ["0", "0", 0],
    ["92,0", "92", 1],
    ["5,49", "5.49", 2],
    ["-25,39", "-25.39", 2],
    ["−12,88", "-12.88", 2],
    ["+133,33", "133.33", 2],
    ["22.763.000", "22763000", 0],
    ["5,7 vạn", "57000", 0],
    ["85 triệu", "85000000", 0],
    ["85triệu", "85000000", 0],
    ["1 tỷ 200 triệu", "1200000000", 0],
    ["1 tỉ\u00a0200 triệu", "1200000000", 0],
    ["1.305 tỷ 200 triệu", "1305200000000", 0],
    ["2 nghìn tỷ", "2000000000000", 0],
    ["1,23456 nghìn", "1234.56", 2],
    ["9.007.199.254.740.991", "9007199254740991", 0],
    [" 06 ", "6", 0],
  ])("%s is %s", (text, value, decimals) => {
    const reading = unwrap(readNumber(text));
    expect([String(reading.value), reading.value === null ? null : reading.decimals]).toStrictEqual([
      value,
      decimals,
    ]);
    expect(warningsOf(text)).toStrictEqual([]);
  });

  it.each([
    ["8.022", ["8.022", "8022"]],
    ["-8.022", ["-8.022", "-8022"]],
    ["12.673", ["12.673", "12673"]],
    ["340.000", ["340", "340000"]],
    ["1.305 triệu", ["1305000", "1305000000"]],
  ])("%s has two readings", (text, readings) => {
    expect(readingsOf(unwrap(readNumber(text)))).toStrictEqual(readings);
    expect(warningsOf(text)).toStrictEqual(["number.ambiguous"]);
  });

  it("an ambiguous number says how many decimals each reading has", () => {
    const printed = unwrap(readNumber("8.020"));
    expect(printed.value === null && printed.readings.map(({ decimals }) => decimals)).toStrictEqual([3, 0]);
  });

  it.each([
    ["5.49", "5.49", "number.decimalPoint"],
    ["0.125", "0.125", "number.decimalPoint"],
    ["1234.567", "1234.567", "number.decimalPoint"],
    ["1 234.5", "1234.5", "number.decimalPoint"],
    ["1,234,567", "1234567", "number.commasBetweenThousands"],
    ["1,234.5", "1234.5", "number.commasBetweenThousands"],
  ])("%s is read as %s with a warning", (text, value, warning) => {
    expect(readingsOf(unwrap(readNumber(text)))).toStrictEqual([value]);
    expect(warningsOf(text)).toStrictEqual([warning]);
  });

  it.each([
    ["", "number.unreadable"],
    ["một", "number.unreadable"],
    ["1.2.3", "number.unreadable"],
    ["007", "number.unreadable"],
    ["5,", "number.unreadable"],
    [",5", "number.unreadable"],
    ["12\t600", "number.unreadable"],
    ["12\n600", "number.unreadable"],
    ["2 3722", "number.unreadable"],
    ["- 5", "number.unreadable"],
    ["06/07", "number.unreadable"],
    ["1 triệu 2", "number.unreadable"],
    ["1 triệu 2 tỷ", "number.multipliers"],
    ["1 tỷ 2.000 triệu", "number.multipliers"],
    ["1,5 tỷ 200 triệu", "number.multipliers"],
    ["5 triệu 0 triệu", "number.multipliers"],
    ["9.007.199.254.740.992", "amount.outOfRange"],
    ["10.000 nghìn tỷ", "amount.outOfRange"],
    ["9".repeat(400), "amount.outOfRange"],
    [`1${".000".repeat(50)}`, "amount.outOfRange"],
    ["0,1234567890123456", "amount.outOfRange"],
  ])("%s is refused: %s", (text, code) => {
    expect(problemsOf(readNumber(text))).toStrictEqual([code]);
  });

  it.each([
    ["9140", "number.notCanonical"],
    ["2 372", "number.notCanonical"],
    ["08", "number.notCanonical"],
    ["+5", "number.notCanonical"],
    [" 5", "number.notCanonical"],
    ["-0", "number.notCanonical"],
    ["−5", "number.notCanonical"],
    ["5,7 vạn", "number.notCanonical"],
    ["+8.022", "number.ambiguous"],
    ["một", "number.unreadable"],
    ["9.007.199.254.740.992", "amount.outOfRange"],
  ])("parseNumber refuses %s: %s", (text, code) =>
    expect(problemsOf(safeParseNumber(text))).toStrictEqual([code]),
  );

  it("parseNumber names the canonical form", () => {
    expect(safeParseNumber("9140")).toMatchObject({ problems: [{ facts: { canonical: "9.140" } }] });
  });

  it.each([
    ["1.305", "1305"],
    ["08", "8"],
    ["2 372", "2372"],
    ["5,7 vạn", "57000"],
    ["9140", "9140"],
  ])("the count %s is %s", (text, count) => expect(String(unwrap(readCount(text)))).toBe(count));

  it.each([
    ["12,5", "number.notCount"],
    ["1,305", "number.notCount"],
    ["-5", "number.notCount"],
    ["12,0", "number.notCount"],
    ["1.305 nghìn", "number.ambiguous"],
    ["nhiều", "number.unreadable"],
  ])("the count %s is refused: %s", (text, code) =>
    expect(problemsOf(readCount(text))).toStrictEqual([code]),
  );

  it("the count 1,305 is refused with the way out", () => {
    const sentences = (text: string) => {
      const reading = readCount(text);
      return reading.ok ? [] : reading.problems.map(({ message }) => message);
    };
    expect(sentences("1,305")).toStrictEqual([
      {
        en: "`1,305` is no count, since a comma stands before decimals: if it separates thousands, write `1.305`.",
        vi: "`1,305` không phải là số đếm vì dấu phẩy đứng trước phần thập phân: nếu dấu phẩy ngăn hàng nghìn, hãy viết `1.305`.",
      },
    ]);
    expect(sentences("12,5").map(({ en }) => en)).toStrictEqual([
      "`12,5` is no count: write a whole number from 0 up.",
    ]);
  });

  it.each([
    ["1.305", "1.305 or 1305", "1,305 hoặc 1.305"],
    ["-8.022", "-8.022 or -8022", "-8,022 hoặc -8.022"],
    ["1.305 triệu", "1305000 or 1305000000", "1.305.000 hoặc 1.305.000.000"],
  ])("says the readings of %s as each language prints them", (text, en, vi) => {
    const reading = readNumber(text);
    const [warning] = reading.ok ? reading.warnings : [];
    expect(warning?.message.en).toContain(` ${en}:`);
    expect(warning?.message.vi).toContain(` ${vi}:`);
  });

  it.each([
    [0, "00"],
    [6, "06"],
    [9, "09"],
    [10, "10"],
    [1305, "1.305"],
    [1_000_000, "1.000.000"],
  ])("the count %s is printed %s", (count, text) => expect(formatCount(count)).toBe(text));

  it("a count of less than none, of part of one, and a number without digits cannot be printed", () => {
    expect(() => formatCount(-1)).toThrow("no count");
    expect(() => formatCount("1.5")).toThrow("no count");
    expect(() => formatNumber(new Decimal(Number.NaN))).toThrow("finite");
    expect(() => formatNumber(new Decimal(Number.POSITIVE_INFINITY))).toThrow("finite");
  });

  it.each([-1, 16, 1.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, "2", null])(
    "%s decimals cannot be printed",
    (decimals) => {
      const print = () => formatNumber(new Decimal("0.5"), { decimals: decimals as number });
      const printed = attempt(print);
      expect(printed.ok ? [] : printed.problems.map(({ code }) => code)).toStrictEqual([
        "number.notDecimals",
      ]);
    },
  );

  it.each([
    ["90.95", 1, "91,0"],
    ["-0.04", 1, "0,0"],
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["999.999", 2, "1.000,00"],
    ["1e20", 0, "100.000.000.000.000.000.000"],
  ])("%s with %s decimals is printed %s", (value, decimals, text) => {
    expect(formatNumber(new Decimal(value), { decimals })).toBe(text);
  });
});

it("a long text is refused at once, whatever it holds", () => {
  const longTexts = ["1", ".111", " 111", "1 tỷ ", " "].map((piece) => `1${piece.repeat(200_000)}`);
  for (const text of longTexts) expect(problemsOf(readNumber(text))).toStrictEqual(["number.unreadable"]);
  takesLinearTime(
    (text) => [readNumber(text), safeParseNumber(text)],
    (length) => `1${" 111".repeat(length / 4)}`,
  );
});
