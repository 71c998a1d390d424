import { type Bound, Decimal, unwrap } from "antq/kernel";
import {
  BOUND_WORDS,
  formatNumber,
  formatQuantity,
  isUnitWord,
  parseQuantity,
  type Quantity,
  readQuantity,
  safeParseQuantity,
  UNIT_WORDS,
  type UnitWord,
} from "antq/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, roundTrips, takesLinearTime } from "../laws.ts";
import { counts, noisy, quantities, units } from "./generators.ts";

const printedQuantities = quantities.map(formatQuantity);

function settled(text: string): Quantity {
  const printed = unwrap(readQuantity(text));
  if (printed.value === null) throw new Error(`${text} has several readings`);
  return printed;
}

function readingsOf(text: string): readonly string[] {
  const printed = unwrap(readQuantity(text));
  return (printed.value === null ? printed.readings : [printed]).map(formatQuantity);
}

function problemsOf(text: string): readonly string[] {
  const reading = readQuantity(text);
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
}

const countedUnits = units.filter((unit) => UNIT_WORDS[unit].decimals === 0);

describe("the generator of quantities", () => {
  it("reaches every unit, every bound, zero, falls and trailing zeros", () => {
    const sample = fc.sample(quantities, { numRuns: 5000, seed: 1 });
    expect(new Set(sample.map(({ unit }) => unit)).size).toBe(Object.keys(UNIT_WORDS).length + 1);
    expect(new Set(sample.map(({ bound }) => bound)).size).toBe(6);
    expect(sample.some(({ value }) => value.isZero())).toBe(true);
    expect(sample.some(({ value }) => value.isNegative())).toBe(true);
    expect(sample.some(({ value, decimals }) => value.decimalPlaces() < decimals)).toBe(true);
    expect(sample.some(({ unit, value }) => unit === "kilometre" && value.eq(8022))).toBe(true);
  });
});

describe("laws of quantities", () => {
  it("parse after format is the same quantity", () => roundTrips(quantities, formatQuantity, parseQuantity));

  it("what is printed is read in one way only, without a warning", () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const reading = readQuantity(formatQuantity(quantity));
        expect(reading).toMatchObject({ ok: true, value: quantity, warnings: [] });
      }),
    );
  });

  it("noise does not change what is read", () => {
    fc.assert(
      fc.property(
        printedQuantities.chain((text) => fc.tuple(fc.constant(text), noisy(text))),
        ([text, noise]) => {
          const reading = readQuantity(noise);
          expect(reading).toMatchObject({ ok: true, raw: noise, value: unwrap(readQuantity(text)) });
        },
      ),
    );
  });

  it("a unit that is counted whole settles every dot", () => {
    fc.assert(
      fc.property(counts, countedUnits, (count, unit) => {
        const text = `${formatNumber(count)} ${UNIT_WORDS[unit].vi}`;
        expect(settled(text)).toMatchObject({ value: count, unit });
      }),
    );
  });

  it("every word of a unit is read as that unit, in any letter case, glued or not", () => {
    fc.assert(
      fc.property(units, fc.nat(), fc.constantFrom("", " ", "\u00a0", "\n"), (unit, pick, gap) => {
        const words = [UNIT_WORDS[unit].vi, ...UNIT_WORDS[unit].aliases];
        const word = words[pick % words.length] ?? "";
        for (const spelled of [word, word.toUpperCase()]) {
          const printed = unwrap(readQuantity(`12${gap}${spelled}`));
          const read = printed.value === null ? printed.readings : [printed];
          expect(read.map((reading) => reading.unit)).toContain(unit);
        }
      }),
    );
  });

  it("every bound word is read as its bound, before the number or after the unit", () => {
    for (const [bound, { before, after }] of Object.entries(BOUND_WORDS)) {
      for (const word of before) expect(settled(`${word.toUpperCase()} 12 vụ`).bound, word).toBe(bound);
      for (const word of after) expect(settled(`từ 12 vụ ${word}`).bound, word).toBe(bound);
    }
  });

  it("nothing but a DomainError is thrown", () => {
    for (const act of [readQuantity, parseQuantity, safeParseQuantity]) {
      onlyDomainErrors((input) => act(input as string), nearMissesOf(printedQuantities));
    }
  });
});

describe("quantities as printed", () => {
  it("have as many decimals as an amount at most, or all of their own", () => {
    const of = { value: new Decimal("1e-20"), bound: "exact", unit: null } as const;
    expect(formatQuantity({ ...of, decimals: 0 })).toBe(`0,${"0".repeat(19)}1`);
    for (const decimals of [21, Number.NaN]) {
      expect(() => formatQuantity({ ...of, decimals })).toThrow("does not fit: choose 0 to 15 decimals");
    }
  });

  it.each<[text: string, value: string, bound: Bound, unit: UnitWord | null]>([
    ["hơn 2.053 đợt", "2053", "moreThan", "campaign"],
    ["hơn 340.000 lượt người", "340000", "moreThan", "attendance"],
    ["trên 3300 lượt người", "3300", "moreThan", "attendance"],
    ["trên 5,7 vạn người", "57000", "moreThan", "person"],
    ["hơn 8000 lượt cán bộ", "8000", "moreThan", "attendance"],
    ["gần 01kg", "1", "lessThan", "kilogram"],
    ["01kg", "1", "exact", "kilogram"],
    ["22.763.000đ", "22763000", "exact", "dong"],
    ["9.000.000đ", "9000000", "exact", "dong"],
    ["40.000.000 đồng", "40000000", "exact", "dong"],
    ["85 triệu đồng", "85000000", "exact", "dong"],
    ["1 tỷ 200 triệu đồng", "1200000000", "exact", "dong"],
    ["từ 90 % trở lên", "90", "atLeast", "percent"],
    ["từ 95% trở lên", "95", "atLeast", "percent"],
    ["ít nhất từ 70% trở lên", "70", "atLeast", "percent"],
    ["không quá 5 vụ", "5", "atMost", "incident"],
    ["từ 5 vụ trở xuống", "5", "atMost", "incident"],
    ["không dưới 5 xã", "5", "atLeast", "commune"],
    ["dưới 10 vụ", "10", "lessThan", "incident"],
    ["ước 1.350 người", "1350", "about", "person"],
    ["khoảng 1.350 thành viên", "1350", "about", "groupMember"],
    ["Khoảng 86 người/km2", "86", "about", "personPerSquareKilometre"],
    ["trên dưới 50 hộ", "50", "about", "household"],
    ["8.022 vụ", "8022", "exact", "incident"],
    ["274 km", "274", "exact", "kilometre"],
    ["12 600 lượt người", "12600", "exact", "attendance"],
    ["389.274 lượt", "389274", "exact", "round"],
    ["1.305 cuộc", "1305", "exact", "session"],
    ["2.787 hộ", "2787", "exact", "household"],
    ["9140 nhân khẩu", "9140", "exact", "resident"],
    ["119 khẩu súng", "119", "exact", "gun"],
    ["02 quả lựu đạn", "2", "exact", "munition"],
    ["18 mắt Camera", "18", "exact", "camera"],
    ["06 Camera", "6", "exact", "camera"],
    ["08 thôn", "8", "exact", "village"],
    ["56 bản", "56", "exact", "village"],
    ["71 đồng chí", "71", "exact", "person"],
    ["51 tổ chức", "51", "exact", "organisation"],
    ["116 tổ", "116", "exact", "group"],
    ["2.668 tổ, đội", "2668", "exact", "team"],
    ["16 điểm cầu", "16", "exact", "conferenceSite"],
    ["46%", "46", "exact", "percent"],
    ["9140", "9140", "exact", null],
    ["trên 3300", "3300", "moreThan", null],
  ])("%s is %s, %s, %s", (text, value, bound, unit) => {
    const quantity = settled(text);
    expect({ ...quantity, value: String(quantity.value) }).toStrictEqual({ value, decimals: 0, bound, unit });
    expect(readQuantity(text)).toMatchObject({ raw: text, warnings: [] });
  });

  it.each<[text: string, value: string, unit: UnitWord, decimals: number]>([
    ["20,122km", "20.122", "kilometre", 3],
    ["12,1km", "12.1", "kilometre", 1],
    ["9.481,11 ha", "9481.11", "hectare", 2],
    ["66.315,44 ha", "66315.44", "hectare", 2],
    ["0,125 ha", "0.125", "hectare", 3],
    ["9,4811 ha", "9.4811", "hectare", 4],
    ["2.540 ha", "2540", "hectare", 0],
    ["663,154 km2", "663.154", "squareKilometre", 3],
    ["14.123 km²", "14123", "squareKilometre", 0],
    ["1,5 giờ", "1.5", "hour", 1],
    ["-25,39%", "-25.39", "percent", 2],
    ["91,0%", "91", "percent", 1],
    ["92,0 %", "92", "percent", 1],
  ])("%s is %s %s with %s decimals", (text, value, unit, decimals) => {
    const quantity = settled(text);
    expect({ ...quantity, value: String(quantity.value) }).toStrictEqual({
      value,
      decimals,
      bound: "exact",
      unit,
    });
  });

  it.each([
    ["8.022km", ["8,022 km", "8022 km"]],
    ["12.673 tấn", ["12,673 tấn", "12673 tấn"]],
    ["1.305 triệu đồng", ["1.305.000 đồng", "1.305.000.000 đồng"]],
    ["1.305 nghìn ha", ["1.305 ha", "1.305.000 ha"]],
    ["hơn 1.305", ["hơn 1,305", "hơn 1305"]],
    ["552 khẩu", ["552 nhân khẩu", "552 khẩu súng"]],
    ["2.304 khẩu", ["2.304 nhân khẩu", "2.304 khẩu súng"]],
    ["02 viên", ["2 viên đạn", "2 viên nén"]],
  ])("%s has several readings, each of which can be written", (text, readings) => {
    expect(readingsOf(text)).toStrictEqual(readings);
    const warning = { code: "quantity.ambiguous", facts: { readings } };
    expect(readQuantity(text)).toMatchObject({ value: { value: null }, warnings: [warning] });
    for (const reading of readings) expect(formatQuantity(settled(reading))).toBe(reading);
  });

  it("a dot read as a decimal point is a warning here too", () => {
    for (const text of ["5.49 %", "0.125 ha"]) {
      expect(readQuantity(text)).toMatchObject({ ok: true, warnings: [{ code: "number.decimalPoint" }] });
    }
  });

  it.each([
    ["", "quantity.unreadable"],
    ["vụ", "quantity.unreadable"],
    ["hơn vụ", "quantity.unreadable"],
    ["5 con trâu", "quantity.unknownUnit"],
    ["5 vụ.", "quantity.unknownUnit"],
    ["1.305 cuộc/38.612 lượt", "quantity.unknownUnit"],
    ["5 __proto__", "quantity.unknownUnit"],
    ["5 constructor", "quantity.unknownUnit"],
    ["1,5 vụ", "quantity.decimals"],
    ["2,372 người", "quantity.decimals"],
    ["5,0 vụ", "quantity.decimals"],
    ["9,48115 ha", "quantity.decimals"],
    ["1,25 giờ", "quantity.decimals"],
    ["1,5 ngày", "quantity.decimals"],
    ["1,23456 vạn người", "quantity.decimals"],
    ["22,5 đồng", "quantity.decimals"],
    ["-5 vụ", "quantity.negative"],
    ["−12 km", "quantity.negative"],
    ["từ 5 vụ", "quantity.bounds"],
    ["hơn từ 5 vụ", "quantity.bounds"],
    ["trên 5 người trở lên", "quantity.bounds"],
    ["không quá 5 người trở lên", "quantity.bounds"],
    ["1.2.3 vụ", "number.unreadable"],
    ["1 triệu 2 tỷ đồng", "number.multipliers"],
    ["9.999.999 tỷ đồng", "amount.outOfRange"],
    [`${"9".repeat(400)} vụ`, "amount.outOfRange"],
  ])("%s is refused: %s", (text, code) => expect(problemsOf(text)).toStrictEqual([code]));

  it.each([
    ["trên 2053 đợt", "quantity.notCanonical"],
    ["6vụ", "quantity.notCanonical"],
    ["06 vụ", "quantity.notCanonical"],
    ["6 vụ ", "quantity.notCanonical"],
    ["8022km", "quantity.notCanonical"],
    ["8.022km", "quantity.ambiguous"],
    ["8.022 km", "quantity.ambiguous"],
    ["1,5 vụ", "quantity.decimals"],
    ["nhiều vụ", "quantity.unreadable"],
  ])("parseQuantity refuses %s: %s", (text, code) => {
    expect(safeParseQuantity(text)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it("no decimal is lost in print", () => {
    const value = new Decimal("8.0225");
    expect(formatQuantity({ value, decimals: 1, bound: "about", unit: null })).toBe("khoảng 8,0225");
  });

  it("what it answers cannot be changed", () => {
    expect(Object.isFrozen(settled("5 vụ"))).toBe(true);
    const ambiguous = unwrap(readQuantity("8.022km"));
    expect(Object.isFrozen(ambiguous)).toBe(true);
    expect(ambiguous.value === null && Object.isFrozen(ambiguous.readings)).toBe(true);
  });
});

it("a long text is refused at once, whatever it holds", () => {
  takesLinearTime(readQuantity, (length) => `hơn 1${" 111".repeat(length / 4)} vụ`);
});

it("isUnitWord takes the English names alone", () => {
  expect(["incident", "vụ", "__proto__", "toString", "", null, 5].filter(isUnitWord)).toStrictEqual([
    "incident",
  ]);
});
