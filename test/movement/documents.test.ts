import { parseDocumentNumber } from "antq/document";
import { DOCUMENT_REGISTER, REPORTS } from "antq/movement";
import { chainAbove, documentMention, findDocuments, implementedBelow, odditiesOf } from "antq/register";
import { describe, expect, it } from "vitest";

const ODDITIES = odditiesOf(DOCUMENT_REGISTER);
const factsOf = (code: string) => ODDITIES.filter((oddity) => oddity.code === code).map(({ facts }) => facts);

describe("the register of the documents cited", () => {
  it("reaches 09-CT/TW above 644-CV/HU through 44-KL/TW", () => {
    const chain = chainAbove(DOCUMENT_REGISTER, "644-CV/HU");
    expect(chain.map(({ document, distance }) => [document.id, distance])).toStrictEqual([
      ["44-KL/TW", 1],
      ["09-CT/TW", 2],
    ]);
    expect(chain.map(({ relation }) => relation.from)).toStrictEqual(["644-CV/HU", "44-KL/TW"]);
  });

  it("finds below 44-KL/TW what three provinces made of it", () => {
    const below = implementedBelow(DOCUMENT_REGISTER, "44-KL/TW").map(({ document }) => document.id);
    expect(new Set(below)).toStrictEqual(new Set(["644-CV/HU", "31/CTr-TU", "29-KH/ĐĐHNDT", "135-KH/TU"]));
  });

  it("finds 31-CT/TU and 31/CTr-TU to be one document, and two spellings of one body's letters", () => {
    expect(factsOf("register.printedTwoWays")).toStrictEqual([
      { document: "31/CTr-TU", ways: ["31-CT/TU", "31/CTr-TU"] },
      { document: "farmers:14@..", ways: ["HNĐT", "HNDT"] },
    ]);
  });

  it("finds the ordinance of 2011 lapsed, yet cited as current", () => {
    expect(factsOf("register.lapsedYetCited")).toStrictEqual([
      { document: "16/2011/UBTVQH12", until: "2018-07-01", source: "tam-duong-party" },
    ]);
  });

  it("finds the decree and the plan credited to bodies that their letters do not mean", () => {
    expect(factsOf("register.issuerUnfit")).toStrictEqual([
      { document: "03/2019/NĐ-CP", issuer: "government:VN@..:prime-minister", letters: "CP" },
      { document: "46/KH-UBND", issuer: "steeringCommittee:23395@..", letters: "UBND" },
    ]);
  });

  it("finds nothing else", () => {
    expect(ODDITIES).toHaveLength(5);
  });

  it("finds the document that a citation means", () => {
    const number = parseDocumentNumber("09-CT/TW");
    const [found] = findDocuments(DOCUMENT_REGISTER, documentMention({ number, term: 11 }));
    expect([found?.document.id, found?.sameness.answer]).toStrictEqual(["09-CT/TW", "yes"]);
    const misprint = documentMention({ number: parseDocumentNumber("69-KH/HNĐT") });
    const [alike] = findDocuments(DOCUMENT_REGISTER, misprint);
    expect([alike?.document.id, alike?.sameness.answer]).toStrictEqual(["69-KH/HNDT", "undecided"]);
  });

  it("holds the five reports under their ids, with the kind and number told there", () => {
    for (const [id, report] of Object.entries(REPORTS)) {
      expect(DOCUMENT_REGISTER.document(id)).toMatchObject({ kind: report.kind, number: report.number });
    }
  });

  it("says of each known validity what it rests on", () => {
    for (const { validity, validitySource } of DOCUMENT_REGISTER.documents) {
      expect(validity === null).toBe(validitySource === null);
    }
  });
});
