import {
  type DocumentNumber,
  type DocumentNumberParts,
  formatDocumentNumber,
  numberParts,
  parseDocumentNumber,
  SYMBOL_TABLES,
  safeParseDocumentNumber,
} from "antq/document";
import { DomainError } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, roundTrips, survivesJson, takesLinearTime } from "../laws.ts";
import {
  abbreviationsOf,
  administrative,
  dispatches,
  documentNumbers,
  type Member,
  members,
  normative,
  ofAssembly,
  party,
  unknownGroups,
} from "./generators.ts";

const texts = members.map(({ text }) => text);

function codesOf(text: unknown): readonly string[] {
  const result = safeParseDocumentNumber(text);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

describe("a document number", () => {
  it("is taken apart and written again as it was", () =>
    roundTrips<DocumentNumber, DocumentNumberParts>(
      documentNumbers,
      (number) => numberParts(number),
      formatDocumentNumber,
    ));

  it("survives JSON, and so do its parts", () => {
    survivesJson(documentNumbers);
    survivesJson(documentNumbers.map((number) => numberParts(number)));
  });

  it.each<[string, fc.Arbitrary<Member>]>([
    ["administrative", administrative],
    ["normative", normative],
    ["of the National Assembly", ofAssembly],
    ["of the Party", party],
    ["of dispatches", dispatches],
  ])("is read by the notation: %s", (_, notation) =>
    fc.assert(
      fc.property(notation, ({ text, ...fields }) => {
        const number = parseDocumentNumber(text);
        expect(number).toBe(text);
        expect(numberParts(number)).toMatchObject(fields);
        expect(formatDocumentNumber(fields)).toBe(text);
      }),
    ),
  );

  it("has each group in one role, the first as an issuer", () =>
    fc.assert(
      fc.property(documentNumbers, (number) => {
        const { groups, issuers, draftingUnits, host, undecided } = numberParts(number);
        const shared = [...issuers, ...draftingUnits, ...(host === null ? [] : [host]), ...undecided];
        expect([...shared].sort()).toStrictEqual([...groups].sort());
        expect(issuers[0]).toBe(groups[0]);
      }),
    ));

  it("has at least one kind", () =>
    fc.assert(
      fc.property(documentNumbers, (number) => {
        expect(numberParts(number).kinds).not.toHaveLength(0);
      }),
    ));

  it("has parts that cannot be changed", () =>
    fc.assert(
      fc.property(documentNumbers, (number) => {
        const parts = numberParts(number);
        const lists = [parts.kinds, parts.groups, parts.issuers, parts.draftingUnits, parts.undecided];
        for (const part of [parts, ...lists]) expect(Object.isFrozen(part)).toBe(true);
      }),
    ));
});

/** Numbers as real documents carry them, and what each says. */
const REAL_NUMBERS: readonly (readonly [string, Partial<DocumentNumberParts>])[] = [
  ["46/KH-UBND", { notation: "administrative", number: 46, kinds: ["plan"], issuers: ["UBND"] }],
  ["101/QĐ-UBND", { notation: "administrative", kinds: ["decision"], issuers: ["UBND"] }],
  ["07/CT-UBND", { notation: "administrative", number: 7, kinds: ["directive"] }],
  ["49/QĐ-TTg", { notation: "administrative", kinds: ["decision"], issuers: ["TTg"] }],
  ["81/KH-BCĐ", { notation: "administrative", kinds: ["plan"], issuers: ["BCĐ"], host: null }],
  ["510/QĐ-BCA-V05", { kinds: ["decision"], issuers: ["BCA"], draftingUnits: ["V05"], undecided: [] }],
  ["07/CT-BCA-V28", { kinds: ["directive"], issuers: ["BCA"], draftingUnits: ["V28"] }],
  ["06/CT-BCA-V05", { kinds: ["directive"], issuers: ["BCA"], draftingUnits: ["V05"] }],
  ["12/HD-BCA-V05", { kinds: ["guidance"], issuers: ["BCA"], draftingUnits: ["V05"] }],
  ["47/TTr-V05-P2", { kinds: ["submission"], issuers: ["V05"], draftingUnits: ["P2"] }],
  ["612/KH-BCA-V05", { kinds: ["plan"], issuers: ["BCA"], draftingUnits: ["V05"] }],
  ["155/KH-MTTQ-CAT", { kinds: ["plan"], issuers: ["MTTQ", "CAT"], draftingUnits: [], host: null }],
  ["447/KH-CAT-HND", { kinds: ["plan"], issuers: ["CAT", "HND"] }],
  ["279/KH-MTTW-BCA", { kinds: ["plan"], issuers: ["MTTW", "BCA"] }],
  ["09/CTr-BCA-MTTW", { kinds: ["programme"], issuers: ["BCA", "MTTW"] }],
  ["07/CTrPH-BCA-MTTW", { kinds: ["coordinationProgramme"], issuers: ["BCA", "MTTW"] }],
  ["23/KH-BCĐ-CAT", { kinds: ["plan"], issuers: ["BCĐ"], host: "CAT", undecided: [] }],
  ["92/KH-BCĐ-CAT", { kinds: ["plan"], issuers: ["BCĐ"], host: "CAT" }],
  ["91/HD-MTTW-BTT", { kinds: ["guidance"], issuers: ["MTTW"], draftingUnits: ["BTT"] }],
  ["933/QĐ-TLĐ", { notation: "administrative", kinds: ["decision"], issuers: ["TLĐ"] }],
  ["1681/NQ-UBTVQH15", { notation: "administrative", kinds: ["resolution"], assemblyTerm: 15, year: null }],
  [
    "124/2021/TT-BCA",
    { notation: "normative", number: 124, year: 2021, kinds: ["circular"], issuers: ["BCA"] },
  ],
  ["49/2020/NĐ-CP", { notation: "normative", year: 2020, kinds: ["decree"], issuers: ["CP"] }],
  ["03/2019/NĐ-CP", { notation: "normative", number: 3, year: 2019, kinds: ["decree"] }],
  [
    "30/2023/QH15",
    { notation: "normative", kindAbbreviation: null, kinds: ["code", "law", "resolution"], assemblyTerm: 15 },
  ],
  ["16/2011/UBTVQH12", { notation: "normative", kinds: ["ordinance", "resolution"], assemblyTerm: 12 }],
  ["14/2020/NQ-HĐND", { notation: "normative", kinds: ["resolution"], issuers: ["HĐND"] }],
  ["06/2024/QĐ-UBND", { notation: "normative", kinds: ["decision"], issuers: ["UBND"] }],
  ["04/2022/QĐ-TTg", { notation: "normative", kinds: ["decision"], issuers: ["TTg"] }],
  [
    "30a/2008/NQ-CP",
    { notation: "normative", number: 30, letter: "a", kinds: ["resolution"], issuers: ["CP"] },
  ],
  ["58/2009/TT-BCA-C11", { notation: "normative", issuers: ["BCA"], draftingUnits: ["C11"] }],
  [
    "01/2005/TTLT-VKSTC-TATC-BCA-BQP",
    { notation: "normative", kinds: ["jointCircular"], issuers: ["VKSTC", "TATC", "BCA", "BQP"] },
  ],
  ["09-CT/TW", { notation: "party", number: 9, kinds: ["directive"], issuers: ["TW"] }],
  ["44-KL/TW", { notation: "party", kinds: ["conclusion"], issuers: ["TW"] }],
  ["22-NQ/TW", { notation: "party", kinds: ["resolution"], issuers: ["TW"] }],
  ["66-QĐ/TW", { notation: "party", kinds: ["decision", "regulation"], issuers: ["TW"] }],
  ["36-HD/VPTW", { notation: "party", kinds: ["guidance"], issuers: ["VPTW"] }],
  ["644-CV/HU", { notation: "party", kinds: ["officialDispatch"], issuers: ["HU"] }],
  ["1039-CV/TU", { notation: "party", number: 1039, kinds: ["officialDispatch"], issuers: ["TU"] }],
  ["31-CTr/TU", { notation: "party", kinds: ["programme"] }],
  ["43-KH/ĐU", { notation: "party", kinds: ["plan"], issuers: ["ĐU"] }],
  ["01-ĐA/ĐUCA", { notation: "party", kinds: ["proposal"], issuers: ["ĐUCA"] }],
  ["69-KH/HNDT", { notation: "party", kinds: ["plan"], issuers: ["HNDT"] }],
  ["29-HD/TWĐTN-VP", { notation: "party", kinds: ["guidance"], issuers: ["TWĐTN"], draftingUnits: ["VP"] }],
  [
    "3371/BCA-V05",
    { notation: "dispatch", kinds: ["officialDispatch"], issuers: ["BCA"], draftingUnits: ["V05"] },
  ],
  ["123/UBND-NC", { notation: "dispatch", issuers: ["UBND"], draftingUnits: ["NC"], undecided: [] }],
];

describe("a real document number", () => {
  it.each(REAL_NUMBERS)("%s is canonical, and says what it should", (text, parts) => {
    const number = parseDocumentNumber(text);
    expect(number).toBe(text);
    expect(numberParts(number)).toMatchObject(parts);
  });

  it.each([
    ["HD", "HĐ"],
    ["DA", "ĐA"],
    ["CT", "CTr"],
    ["QĐ", "QyĐ"],
  ])("with %s is of another kind than with %s", (left, right) => {
    const [one, other] = [left, right].map(
      (kind) => numberParts(parseDocumentNumber(`12/${kind}-UBND`)).kinds,
    );
    expect(one).not.toStrictEqual(other);
  });

  it("with TT is a thông tư of the State and a thông tri of the Party", () => {
    expect(numberParts(parseDocumentNumber("12/2024/TT-BCA")).kinds).toStrictEqual(["circular"]);
    expect(numberParts(parseDocumentNumber("12-TT/TW")).kinds).toStrictEqual(["circularNotice"]);
  });
});

describe("groups of letters that the tables do not decide", () => {
  it("are left undecided, and said so", () =>
    fc.assert(
      fc.property(
        unknownGroups.filter(
          (group) =>
            !Object.hasOwn(SYMBOL_TABLES.draftingUnits, group) &&
            !Object.hasOwn(SYMBOL_TABLES.issuers, group),
        ),
        (group) => {
          expect(numberParts(parseDocumentNumber(`46/KH-UBND-${group}`)).undecided).toStrictEqual([group]);
        },
      ),
    ));

  it.each([
    ["05/KH-BCĐ-MTTQ", "an issuer after a steering committee may be its host or issue with it"],
    ["12/UBND-CAT", "an issuer at the end of a dispatch may have drafted it or issue it too"],
  ])("%s: %s", (text) => expect(numberParts(parseDocumentNumber(text)).undecided).toHaveLength(1));

  it("are decided by a caller who knows more", () => {
    const meaning = { vi: "", en: "", validity: { from: null, until: null }, source: "" };
    const number = parseDocumentNumber("12/KH-BCĐ-XYZ-PA05");
    const tables = {
      ...SYMBOL_TABLES,
      hosts: { XYZ: meaning },
      draftingUnits: { ...SYMBOL_TABLES.draftingUnits, PA05: meaning },
    };
    expect(numberParts(number, tables)).toMatchObject({
      host: "XYZ",
      draftingUnits: ["PA05"],
      undecided: [],
    });
    expect(numberParts(number)).toMatchObject({ host: null, draftingUnits: [], undecided: ["XYZ", "PA05"] });
  });

  it("stay undecided where two tables know them", () => {
    const meaning = { vi: "", en: "", validity: { from: null, until: null }, source: "" };
    const tables = { ...SYMBOL_TABLES, issuers: { ...SYMBOL_TABLES.issuers, VP: meaning } };
    expect(numberParts(parseDocumentNumber("12/KH-UBND-VP"), tables).undecided).toStrictEqual(["VP"]);
  });
});

describe("what is no document number", () => {
  it.each([
    ["", "document.notANumber"],
    ["46", "document.notANumber"],
    ["46/", "document.notANumber"],
    ["138/CP", "document.unitMissing"],
    ["119/126", "document.notANumber"],
    ["26/5/2021", "document.notANumber"],
    ["71/KH/ĐU", "document.notANumber"],
    ["46-KH-UBND", "document.notANumber"],
    ["09-CT/TW/VP", "document.notANumber"],
    ["09-CT", "document.notANumber"],
    ["46/kh-UBND", "document.notANumber"],
    ["46//KH-UBND", "document.notANumber"],
    ["46/KH--UBND", "document.notANumber"],
    ["46/KH-UBND-", "document.notANumber"],
    ["46/KH-&UBND", "document.notANumber"],
    ["46/KH-05", "document.notANumber"],
    ["1234567/KH-UBND", "document.notANumber"],
    ["46A/KH-UBND", "document.notANumber"],
    ["46ab/KH-UBND", "document.notANumber"],
    ["-46/KH-UBND", "document.blankNumber"],
    ["٤٦/KH-UBND", "document.notANumber"],
    ["24/CTrPH-HNĐT-CAT(PV28)", "document.notANumber"],
    ["Số 46/KH-UBND", "document.notANumber"],
    [`46/KH-${"A".repeat(100)}`, "document.notANumber"],
    ["/BC-BCĐ", "document.blankNumber"],
    [" /BC-BCĐ", "document.blankNumber"],
    ["...../BC-BCĐ", "document.blankNumber"],
    ["-CV/HU", "document.blankNumber"],
    ["82- KH/HNĐT", "document.notPlain"],
    ["29 -KH/ĐĐHNDT", "document.notPlain"],
    ["23/KH-BCĐ- CAT", "document.notPlain"],
    ["46/KH-UBND\n", "document.notPlain"],
    ["46/KH–UBND", "document.notPlain"],
    ["101/QÐ-UBND", "document.notPlain"],
    ["46/BTƯ-V05".normalize("NFD"), "document.notPlain"],
    ["9-CT/TW", "document.digits"],
    ["009-CT/TW", "document.digits"],
    ["046/KH-UBND", "document.digits"],
    ["0/KH-UBND", "document.digits"],
    ["00/KH-UBND", "document.digits"],
    ["124/1944/TT-BCA", "document.notAYear"],
    ["124/2100/TT-BCA", "document.notAYear"],
    ["12/2024/XX-BCA", "document.unknownKind"],
    ["12-XX/TW", "document.unknownKind"],
    ["12-Kh/TW", "document.unknownKind"],
    ["30/2023/QH", "document.unknownKind"],
    ["30/2023/QH015", "document.unknownKind"],
    ["30/2023/UBND", "document.unknownKind"],
    ["124/TT-BCA", "document.otherNotation"],
    ["49/NĐ-CP", "document.otherNotation"],
    ["644/CV-HU", "document.otherNotation"],
    ["44/KL-TW", "document.otherNotation"],
    ["46/2024/KH-UBND", "document.otherNotation"],
    ["12-QyĐ/TW", "document.otherNotation"],
    ["12-NĐ/TW", "document.otherNotation"],
    ["12/2020/NQ-UBTVQH14", "document.kindOfAssembly"],
    ["123/UBND", "document.unitMissing"],
    ["30/QH15", "document.unitMissing"],
    ["12/KH", "document.issuerMissing"],
    ["12/2024/QĐ", "document.issuerMissing"],
  ])("%j is refused: %s", (text, code) => {
    expect(codesOf(text)).toStrictEqual([code]);
    expect(() => parseDocumentNumber(text)).toThrow(DomainError);
  });

  it("is told all that is wrong at once", () =>
    expect(codesOf("9/1800/XX-BCA")).toStrictEqual([
      "document.digits",
      "document.notAYear",
      "document.unknownKind",
    ]));

  it("is a number with spaces, other dashes, decomposed letters or another Đ", () =>
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(" ", "\n", "\u00a0"), (text, at, space) => {
        const place = at % (text.length + 1);
        expect(codesOf(text.slice(0, place) + space + text.slice(place))).toStrictEqual([
          "document.notPlain",
        ]);
        for (const [letter, other] of [
          ["-", "–"],
          ["Đ", "Ð"],
          ["Ư", "Ư".normalize("NFD")],
        ] as const) {
          if (text.includes(letter))
            expect(codesOf(text.replace(letter, other))).toStrictEqual(["document.notPlain"]);
        }
      }),
    ));

  it("is a number of a kind in other letters: small ones, or D for Đ", () =>
    fc.assert(
      fc.property(administrative, ({ number, letter, kindAbbreviation, groups }) => {
        const known: readonly string[] = abbreviationsOf("administrative", "normative", "party");
        const kind = kindAbbreviation ?? "";
        for (const other of [
          kind.toLowerCase(),
          kind.replace("Đ", "D"),
          kind.replace("r", "R"),
          kind.replace("y", ""),
        ]) {
          if (other === kind) continue;
          const result = safeParseDocumentNumber(
            `${number + 10}${letter ?? ""}/${[other, ...groups].join("-")}`,
          );
          const kinds = result.ok ? numberParts(result.value).kinds : [];
          // What is not refused is another known kind, or the letters of an issuer, so a dispatch.
          expect(kinds).not.toStrictEqual(numberParts(parseDocumentNumber(`12/${kind}-UBND`)).kinds);
          if (result.ok) expect(known.includes(other) || kinds[0] === "officialDispatch").toBe(true);
        }
      }),
    ));

  it("is answered with problems only, whatever it is", () =>
    onlyDomainErrors(safeParseDocumentNumber, nearMissesOf(texts)));

  it("if read all the same, is written as it was given", () =>
    fc.assert(
      fc.property(nearMissesOf(texts), (text) => {
        const result = safeParseDocumentNumber(text);
        if (result.ok) expect(formatDocumentNumber(numberParts(result.value))).toBe(text);
      }),
    ));

  it("takes no more than linear time", () => {
    takesLinearTime(safeParseDocumentNumber, (length) => "9".repeat(length));
    takesLinearTime(safeParseDocumentNumber, (length) => `46/${"A-".repeat(length / 2)}`);
    takesLinearTime(safeParseDocumentNumber, (length) => `46/${"A&".repeat(length / 2)}`);
    takesLinearTime(safeParseDocumentNumber, (length) => " ".repeat(length));
  });
});

describe("parts that make no number", () => {
  const plan = numberParts(parseDocumentNumber("46/KH-UBND"));

  it.each<[string, Partial<DocumentNumberParts>, string]>([
    ["a year where the notation has none", { year: 2024 }, "document.otherNotation"],
    ["another notation", { notation: "dispatch" }, "document.partsDoNotFit"],
    ["a group that holds two", { groups: ["UBND-NC"] }, "document.partsDoNotFit"],
    ["no issuer", { groups: [] }, "document.issuerMissing"],
    ["no kind", { kindAbbreviation: null }, "document.unitMissing"],
    ["number zero", { number: 0 }, "document.digits"],
    ["a number with decimals", { number: 1.5 }, "document.notANumber"],
    ["no number", { number: Number.NaN }, "document.notANumber"],
    ["a capital letter after the number", { letter: "A" }, "document.notANumber"],
  ])("%s", (_, change, code) => {
    const write = () => formatDocumentNumber({ ...plan, ...change });
    expect(write).toThrow(DomainError);
    expect(write).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code })] }));
  });
});

describe("the generators", () => {
  it("reach every notation, leading zeros, letters, Đ, Ư, &, many groups and every kind with letters", () => {
    const sample = fc.sample(members, { numRuns: 3_000, seed: 7 });
    const seen = (test: (member: Member) => boolean) => expect(sample.some(test)).toBe(true);
    for (const notation of ["administrative", "normative", "party", "dispatch"])
      seen((one) => one.notation === notation);
    for (const mark of ["Đ", "Ư", "&", "TTg"]) seen(({ text }) => text.includes(mark));
    seen(({ text }) => text.startsWith("01"));
    seen(({ number }) => number === 999_999);
    seen(({ letter }) => letter !== null);
    seen(({ groups }) => groups.length === 5);
    seen(({ groups }) => groups[0] === "BCĐ" && groups[1] === "CAT");
    const used = new Set(sample.map(({ kindAbbreviation }) => kindAbbreviation));
    for (const abbreviation of abbreviationsOf("administrative", "normative", "party"))
      expect(used).toContain(abbreviation);
  });
});
