import { readClaims } from "antq/audit";
import { Decimal } from "antq/kernel";
import { formatNumber } from "antq/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberInWords } from "../../src/vietnamese/number-words.ts";

const judged = (text: string) =>
  readClaims(text).map(({ kind, verdict, raw }) => `${kind} ${verdict}: ${raw}`);
const print = (value: Decimal | number, decimals?: number) =>
  formatNumber(new Decimal(value), decimals === undefined ? {} : { decimals });

describe("amounts in words", () => {
  const amounts = fc.integer({ min: 1, max: 1e12 });

  it("holds in both orders, and fails where one of the two is another number", () =>
    fc.assert(
      fc.property(amounts, amounts, fc.boolean(), (figure, spoken, wordsFirst) => {
        const [digits, words] = [print(figure), numberInWords(new Decimal(spoken))];
        fc.pre(figure > 1000 && spoken > 1000);
        const pair = wordsFirst ? `${words} đồng (${digits} đồng)` : `${digits} đồng (${words} đồng)`;
        const verdict = figure === spoken ? "holds" : "fails";
        expect(judged(`Hỗ trợ ${pair} cho các hộ.`)).toStrictEqual([`amountInWords ${verdict}: ${pair}`]);
        const same = wordsFirst
          ? `${words} đồng (${print(spoken)} đồng)`
          : `${print(spoken)} đồng (${words} đồng)`;
        expect(judged(`Hỗ trợ ${same}.`)).toStrictEqual([`amountInWords holds: ${same}`]);
      }),
    ));

  it.each<[string, string[]]>([
    [
      "Tổng: 20 triệu đồng (Bằng chữ: Hai mươi triệu đồng chẵn).",
      ["amountInWords holds: 20 triệu đồng (Bằng chữ: Hai mươi triệu đồng chẵn)"],
    ],
    ["Thành lập 03 (ba) tổ tuần tra.", ["amountInWords holds: 03 (ba)"]],
    ["Thành lập ba (03) tổ tuần tra.", ["amountInWords holds: ba (03)"]],
    ["Thành lập hai mươi ba (32) tổ.", ["amountInWords fails: hai mươi ba (32)"]],
    ["Tổ Ba (05 hộ), mỗi năm (12 tháng), 12 vụ (năm trước 10 vụ), 30 triệu đồng (một rưỡi).", []],
  ])("%s", (text, expected) =>
    expect(judged(text).filter((claim) => claim.startsWith("amount"))).toStrictEqual(expected),
  );
});

describe("densities", () => {
  const places = fc.record({
    hectares: fc.integer({ min: 5_000, max: 20_000_000 }),
    people: fc.integer({ min: 500, max: 900_000 }),
    isHectares: fc.boolean(),
  });
  const write = (
    { hectares, people, isHectares }: { hectares: number; people: number; isHectares: boolean },
    density: Decimal,
  ) => {
    const area = isHectares ? `${print(hectares)} ha` : `${print(new Decimal(hectares).div(100), 2)} km2`;
    return `Xã có diện tích ${area}, dân số ${print(people)} người, mật độ dân số ${print(density)} người/km2.`;
  };
  const densityOf = ({ hectares, people }: { hectares: number; people: number }) =>
    new Decimal(people).times(100).div(hectares);

  it("holds rounded or cut off, fails by more than estimates are off", () =>
    fc.assert(
      fc.property(places, fc.boolean(), (place, isUp) => {
        const exact = densityOf(place);
        fc.pre(exact.gt(20));
        const printed = isUp ? exact.ceil() : exact.floor();
        expect(judged(write(place, printed))).toStrictEqual([`density holds: ${print(printed)} người/km2`]);
        const wrong = exact.times("1.1").ceil();
        expect(judged(write(place, wrong))).toStrictEqual([`density fails: ${print(wrong)} người/km2`]);
      }),
    ));

  it("stays open on estimates that are far off", () => {
    expect(judged("Diện tích khoảng 60 km2, dân số trên 5.000 người, mật độ 120 người/km2.")).toStrictEqual([
      "density open: 120 người/km2",
    ]);
  });
});

describe("durations", () => {
  const stages = fc.record({
    first: fc.integer({ min: 1945, max: 2000 }),
    years: fc.integer({ min: 2, max: 60 }),
  });
  const layouts = fc.constantFrom<(years: number, first: number, last: number) => string>(
    (years, first, last) => `${years} năm (${first}-${last})`,
    (years, first, last) => `${years} năm ${first} - ${last}`,
    (years, first, last) => `${years} năm thực hiện (${first} - ${last})`,
    (years, first, last) => `${years} năm từ năm ${first} đến năm ${last}`,
  );

  it("is right as the years between or as the count of years, and wrong as neither", () =>
    fc.assert(
      fc.property(stages, layouts, fc.integer({ min: -1, max: 4 }), ({ first, years }, write, off) => {
        const claim = write(years + off, first, first + years);
        const verdict = off === 0 || off === 1 ? "holds" : "fails";
        expect(judged(`Báo cáo kết quả ${claim} của huyện.`)).toStrictEqual([
          `duration ${verdict}: ${claim}`,
        ]);
      }),
    ));

  it.each<[string, string[]]>([
    [
      "Kỷ niệm 78 năm ngày truyền thống (19/8/1945-19/8/2023).",
      ["duration holds: 78 năm ngày truyền thống (19/8/1945-19/8/2023)"],
    ],
    ["Sau 03 năm thực hiện kế hoạch giai đoạn 2021-2025, lần thứ 5 năm 2021-2022.", []],
    ["Sơ kết 03 năm thực hiện chương trình phối hợp (2021-2025).", []],
    ["Quỹ được duy trì 12 tháng năm 2023.", []],
  ])("%s", (text, expected) => expect(judged(text)).toStrictEqual(expected));
});
