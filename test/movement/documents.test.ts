import { findCitations, numberParts, parseDocumentNumber } from "antq/document";
import {
  administrativeReports,
  DOCUMENT_REGISTER,
  monthlyPoliceStatistics,
  PLAN_155_TARGETS,
  planReports155,
  REPORTS,
  SAFETY_STANDARDS,
  safetyOfCommunesAndOrganisations,
  safetyOfResidentialAreas,
} from "antq/movement";
import {
  chainAbove,
  documentMention,
  findDocuments,
  identityOf,
  implementedBelow,
  odditiesOf,
} from "antq/register";
import { describe, expect, it } from "vitest";

const REGIMES = [
  administrativeReports,
  monthlyPoliceStatistics,
  planReports155,
  safetyOfCommunesAndOrganisations,
  safetyOfResidentialAreas,
];
const ODDITIES = odditiesOf(DOCUMENT_REGISTER);
const isGiven = <Value>(value: Value | null): value is Value => value !== null;
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

  it("finds below 44-KL/TW what two provinces made of it", () => {
    const below = implementedBelow(DOCUMENT_REGISTER, "44-KL/TW").map(({ document }) => document.id);
    expect(new Set(below)).toStrictEqual(
      new Set(["644-CV/HU", "31/CTr-TU", "29-KH/ĐĐHNDT", "135-KH/TU", "plan-155"]),
    );
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
      { document: "46/KH-UBND", issuer: "steeringCommittee:23395@..", letters: "UBND" },
      { document: "03/2019/NĐ-CP", issuer: "government:VN@..:prime-minister", letters: "CP" },
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

  it("cites each document, but the reports, what they do not number and what regimes and standards add", () => {
    const uncited = DOCUMENT_REGISTER.documents.filter(
      ({ id }) => !(id in REPORTS) && DOCUMENT_REGISTER.citationsOf(id).length === 0,
    );
    expect(uncited.map(({ id, date }) => [id, date])).toStrictEqual([
      ["summary-of-07/CT-BCA-V28", null],
      ["48/2025/TT-BCA", null],
      ["09/2019/NĐ-CP", null],
      ["94/2016/NĐ-CP", null],
      ["62/2024/NĐ-CP", null],
    ]);
  });

  it("has each date from a citation", () => {
    for (const { id, date } of DOCUMENT_REGISTER.documents) {
      if (id in REPORTS || date === null) continue;
      expect([id, ...DOCUMENT_REGISTER.citationsOf(id).map((citation) => citation.date)]).toContain(date);
    }
  });

  it("has each issuer from a citation, but where the letters mean another body or the office of its head", () => {
    const otherwise = DOCUMENT_REGISTER.documents.filter(({ id, issuers }) => {
      const credited = DOCUMENT_REGISTER.citationsOf(id).flatMap(({ issuer }) => issuer ?? []);
      return credited.length > 0 && !credited.some((body) => issuers.includes(body));
    });
    expect(otherwise.map(({ id }) => id)).toStrictEqual([
      ...["03/2019/NĐ-CP", "122/2021/TT-BCA", "07/CT-UBND", "46/KH-UBND", "23/KH-BCĐ-CAT"],
    ]);
  });

  it("has the kinds that the letters say, but where the words say a programme of coordination", () => {
    const otherwise = DOCUMENT_REGISTER.documents.filter(
      ({ number, kind }) => number !== null && kind !== null && !numberParts(number).kinds.includes(kind),
    );
    expect(otherwise.map(({ id, kind }) => [id, kind])).toStrictEqual([
      ["09/CTr-BCA-MTTW", "coordinationProgramme"],
      ["27/CTr-CAT-MTTQ", "coordinationProgramme"],
    ]);
  });

  it("has a key only where the year of the key is that of the date", () => {
    for (const { key, date } of DOCUMENT_REGISTER.documents) {
      const identity = key === null ? null : identityOf(key);
      if (identity?.series === "yearly") expect(date?.slice(0, 4)).toBe(`${identity.year}`);
    }
  });

  it("holds what the standards, the regimes and the remarks on the reports name", () => {
    const texts = [
      ...Object.values(SAFETY_STANDARDS).flatMap(({ criteria }) =>
        criteria.map(({ source }) => `Thông tư ${source.document}`),
      ),
      ...REGIMES.map(({ legalBasis }) => legalBasis.document),
      ...Object.values(REPORTS).map(({ remark }) => remark.en),
    ];
    const citations = texts.flatMap((text) => findCitations(text));
    const named = [...new Set(citations.map(({ document: { number } }) => number))].filter(isGiven);
    expect(named.length).toBeGreaterThan(8);
    const found = named.map((number) => findDocuments(DOCUMENT_REGISTER, documentMention({ number })));
    expect(found.map(([one]) => one?.document.number)).toStrictEqual(named);
    for (const { source } of Object.values(PLAN_155_TARGETS)) {
      expect(DOCUMENT_REGISTER.document(source.document)?.kind).toBe("plan");
    }
  });
});
