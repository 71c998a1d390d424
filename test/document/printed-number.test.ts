import { parseDocumentNumber, readDocumentNumber } from "antq/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, takesLinearTime } from "../laws.ts";
import { NOISES, numbered } from "./citation-generators.ts";

function numberOf(text: string) {
  const reading = readDocumentNumber(text);
  return reading.ok ? reading.value.number : reading.problems.map(({ code }) => code);
}

function warningsOf(text: string) {
  const reading = readDocumentNumber(text);
  return reading.ok ? reading.warnings.map(({ code }) => code) : [];
}

describe("a printed number", () => {
  it("in the plain form is read without a warning", () =>
    fc.assert(
      fc.property(numbered, ({ number }) => {
        expect([numberOf(number), warningsOf(number)]).toStrictEqual([number, []]);
        expect(parseDocumentNumber(number)).toBe(number);
      }),
    ));

  it.each(NOISES)("means the same through noise: $name", ({ act }) =>
    fc.assert(
      fc.property(numbered, fc.nat(), fc.constantFrom("", "Số: ", " số "), ({ number }, seed, before) => {
        expect(numberOf(act(before + number, seed))).toBe(number);
      }),
    ),
  );

  it("in another form has a warning", () =>
    fc.assert(
      fc.property(numbered, ({ number }) => {
        const loose = number.replace(/(?<=\d)[-/]/u, " $& ");
        expect(warningsOf(loose)).toStrictEqual(["document.notPlain"]);
      }),
    ));

  it("is read or refused with a sentence, whatever the input", () =>
    onlyDomainErrors(
      (input) => readDocumentNumber(input as string),
      nearMissesOf(numbered.map(({ number }) => number)),
    ));

  it.each(["1", "A-", " ", "1/", "e\u0301"])("takes linear time: many %j", (piece) =>
    takesLinearTime(readDocumentNumber, (length) => piece.repeat(Math.ceil(length / piece.length))),
  );
});

describe("printed forms", () => {
  it.each([
    ["82- KH/HNĐT", "82-KH/HNĐT"],
    ["29 -KH/ĐĐHNDT", "29-KH/ĐĐHNDT"],
    ["23/KH-BCĐ- CAT", "23/KH-BCĐ-CAT"],
    ["71/KH/ĐU", "71-KH/ĐU"],
    ["44/KL-TW", "44-KL/TW"],
    ["24/CTrPH-HNĐT-CAT(PV28)", "24/CTrPH-HNĐT-CAT-PV28"],
    ["12/Q\u00d0-TTg", "12/QĐ-TTg"],
    ["12/2020/QD-TTg", "12/2020/QĐ-TTg"],
    ["12/2020/NĐCP", "12/2020/NĐ-CP"],
    ["06/QĐTTg", "06/QĐ-TTg"],
    ["521/QĐ–TTg", "521/QĐ-TTg"],
    ["12/QĐ-TTG", "12/QĐ-TTg"],
    ["31/CTR-UBND", "31/CTr-UBND"],
    ["124/2021/tt-bca", "124/2021/TT-BCA"],
    ["12 KH UBND", "12/KH-UBND"],
    ["SỐ 12-NQ/TW", "12-NQ/TW"],
    ["0012-CT/TW", "12-CT/TW"],
    ["12\u2044CĐ-TTg", "12/CĐ-TTg"],
    ["8497/CAT\u00adPV01", "8497/CAT-PV01"],
    ["15/TTr CAT-PV05", "15/TTr-CAT-PV05"],
  ])("%j is %s, with a warning", (text, number) => {
    expect(numberOf(text)).toBe(number);
    expect(warningsOf(text)).toStrictEqual(["document.notPlain"]);
  });

  it.each([
    ["/BC-BCĐ", "document.blankNumber"],
    ["Số:    /BC-BCĐ", "document.blankNumber"],
    ["Số: ......./BC-BCĐ", "document.blankNumber"],
    ["0/KH-UBND", "document.digits"],
    ["12/KH", "document.issuerMissing"],
    ["12/XYZ", "document.unitMissing"],
    ["01/QCPH-CAT", "document.unknownKind"],
    ["12/TTLT/BCA-BQP", "document.otherNotation"],
    ["37-QĐi/TW", "document.unknownKind"],
    ["12-LCT/HĐNN8", "document.unknownKind"],
    ["05/2010/NQLT", "document.issuerMissing"],
    ["8l/QĐ-UBND", "document.notANumber"],
  ])("%j leaves a doubt: %s", (text, code) => {
    expect(numberOf(text)).toBeNull();
    expect(warningsOf(text)).toStrictEqual([code]);
  });

  it("keeps what is printed of a blank number", () => {
    expect(readDocumentNumber("Số:    /BC-BCĐ")).toMatchObject({
      ok: true,
      raw: "Số:    /BC-BCĐ",
      value: { number: null, digits: null, year: null, symbol: "BC-BCĐ", kinds: ["report"] },
    });
  });

  it.each([
    "",
    " ",
    "12",
    "12/15",
    "12 hộ",
    "CT/TW",
    "1234567/KH-UBND",
    "12/KH-UBND ngày 1/1/2020",
    "12/KH-UBND\u0000",
  ])("%j is no number", (text) => {
    expect(numberOf(text)).toStrictEqual(["document.notANumber"]);
  });
});
