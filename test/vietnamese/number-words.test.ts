import { Decimal } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberInWords, readNumberWords } from "../../src/vietnamese/number-words.ts";

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 1100 }),
  fc.integer({ min: 0, max: 1e12 }),
  fc.integer({ min: 0, max: 999 }).chain((few) => fc.constantFrom(1e3, 1e6, 1e9).map((scale) => few * scale)),
  fc.integer({ min: 1, max: 9 }).chain((few) => fc.constantFrom(1e4, 1e7, 1e10).map((scale) => scale + few)),
);

describe("numbers in words", () => {
  it("reads what is written, from nothing to a million million", () =>
    fc.assert(
      fc.property(numbers, (number) => {
        expect(String(readNumberWords(numberInWords(new Decimal(number))))).toBe(String(new Decimal(number)));
      }),
    ));

  it.each<[string, string]>([
    ["Chín triệu", "9000000"],
    ["ba trăm tám mươi lăm triệu sáu trăm nghìn", "385600000"],
    ["một trăm linh tư", "104"],
    ["hai mươi mốt ngàn không trăm lẻ năm", "21005"],
    ["mười lăm", "15"],
    ["một nghìn hai trăm tỉ", "1200000000000"],
    ["một triệu năm nghìn", "1005000"],
  ])("%s", (words, value) => expect(String(readNumberWords(words))).toBe(value));

  it.each([
    "",
    "trăm",
    "mươi lăm",
    "một mươi",
    "mười năm",
    "hai mươi năm",
    "một trăm năm",
    "hai nghìn năm",
    "một triệu rưỡi",
    "năm mười",
    "ba nghìn triệu",
    "một nghìn một nghìn",
    "không trăm",
    "linh ba",
    "chín triệu đồng",
    "một tỷ hai tỷ",
  ])("refuses `%s`", (words) => expect(readNumberWords(words)).toBeNull());

  it("never takes a word away or adds one unseen: what is read is written the same way again", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."không một hai năm lăm mười mươi trăm linh nghìn triệu tỷ".split(" ")), {
          maxLength: 8,
        }),
        (words) => {
          const value = readNumberWords(words.join(" "));
          if (value === null) return;
          const filled = numberInWords(value)
            .split(" ")
            .filter((word) => !["không", "trăm", "linh"].includes(word));
          expect(words.filter((word) => !["không", "trăm", "linh"].includes(word)).map(plain)).toStrictEqual(
            filled.map(plain),
          );
        },
      ),
    ));
});

/** One word for each digit. */
function plain(word: string): string {
  return word === "mốt" ? "một" : word === "lăm" ? "năm" : word;
}
