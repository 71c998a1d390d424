import { isValidOn, plainDate } from "antq/date";
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentKindFacts,
  isDocumentKind,
  isNotation,
  kindsAbbreviated,
  NOTATIONS,
  numberParts,
  PARTY_ISSUERS,
  parseDocumentNumber,
  STATE_AND_MASS_ISSUERS,
  SYMBOL_TABLES,
  type SymbolTable,
} from "antq/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput } from "../laws.ts";
import { ALL_KINDS } from "./generators.ts";

const NOTATION_NAMES = Object.keys(NOTATIONS).filter(isNotation);

function usesOf(kind: DocumentKind) {
  const facts: DocumentKindFacts = DOCUMENT_KINDS[kind];
  return NOTATION_NAMES.flatMap((notation) => {
    const use = facts[notation];
    return use === undefined ? [] : [{ kind, notation, ...use }];
  });
}

const USES = ALL_KINDS.flatMap(usesOf);

/** Nghị định 30/2020/NĐ-CP, Điều 7, in its order. */
const OF_DECREE_30 =
  "nghị quyết, quyết định, chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình, kế hoạch, phương án, đề án, " +
  "dự án, báo cáo, biên bản, tờ trình, hợp đồng, công văn, công điện, bản ghi nhớ, bản thỏa thuận, giấy ủy quyền, giấy mời, " +
  "giấy giới thiệu, giấy nghỉ phép, phiếu gửi, phiếu chuyển, phiếu báo, thư công";
/** Quy định 399-QĐ/TW, in its order. */
const OF_REGULATION_399 =
  "cương lĩnh chính trị, điều lệ, chiến lược, nghị quyết, quyết định, chỉ thị, kết luận, quy chế, quy định, thông tri, hướng dẫn, " +
  "thông báo, thông cáo, tuyên bố, lời kêu gọi, báo cáo, kế hoạch, quy hoạch, chương trình, đề án, phương án, dự án, tờ trình, " +
  "công văn, biên bản";
/** Luật 64/2025/QH15, Điều 4, and the chỉ thị of the laws before 2015. */
const NORMATIVE =
  "hiến pháp, bộ luật, luật, nghị quyết, pháp lệnh, lệnh, quyết định, nghị định, nghị quyết liên tịch, thông tư, " +
  "thông tư liên tịch, chỉ thị";

const named = (isMeant: (use: (typeof USES)[number]) => boolean) =>
  USES.filter(isMeant)
    .map(({ kind }) => DOCUMENT_KINDS[kind].vi)
    .sort();

describe("the kinds of document", () => {
  it.each([
    [
      "the State's administration",
      OF_DECREE_30,
      ({ source }) => source.startsWith("Nghị định 30/2020/NĐ-CP, Điều 7"),
    ],
    ["the Party", OF_REGULATION_399, ({ notation }) => notation === "party"],
    ["normative documents", NORMATIVE, ({ notation }) => notation === "normative"],
  ] as readonly [string, string, (use: (typeof USES)[number]) => boolean][])(
    "are by name those of %s",
    (_, list, isMeant) => {
      expect(named(isMeant)).toStrictEqual(list.split(", ").sort());
    },
  );

  it("are no others, but for the copies, the programmes of two bodies and the consolidated texts", () => {
    const lists = new Set([OF_DECREE_30, OF_REGULATION_399, NORMATIVE].flatMap((list) => list.split(", ")));
    const others = ALL_KINDS.map((kind) => DOCUMENT_KINDS[kind].vi).filter((name) => !lists.has(name));
    expect(others).toStrictEqual([
      "bản sao y",
      "bản trích sao",
      "bản sao lục",
      "chương trình phối hợp",
      "văn bản hợp nhất",
    ]);
  });

  it("are the 29 of the State's administration, 27 of them with letters, and three kinds of copy", () => {
    const ofState = USES.filter(({ source }) => source.startsWith("Nghị định 30/2020/NĐ-CP, Điều 7"));
    expect(ofState).toHaveLength(29);
    expect(ofState.filter(({ abbreviation }) => abbreviation !== null)).toHaveLength(27);
    const copies = USES.filter(({ source }) => source.includes("copies"));
    expect(copies.map(({ abbreviation }) => abbreviation)).toStrictEqual(["SY", "TrS", "SL"]);
  });

  it("are the 25 of the Party", () => {
    const ofParty = USES.filter(({ source }) => source.startsWith("Quy định 399-QĐ/TW"));
    expect(ofParty).toHaveLength(25);
    expect(new Set(ofParty.map(({ notation }) => notation))).toStrictEqual(new Set(["party"]));
  });

  it("each have a notation, and distinct names in both languages", () => {
    for (const kind of ALL_KINDS) expect(usesOf(kind)).not.toHaveLength(0);
    const rows = Object.values(DOCUMENT_KINDS);
    expect(new Set(rows.map(({ vi }) => vi)).size).toBe(rows.length);
    expect(new Set(rows.map(({ en }) => en)).size).toBe(rows.length);
  });

  it("have letters of their own in each notation, but for the Party's QĐ", () => {
    const shared = USES.filter(
      ({ notation, abbreviation }) =>
        abbreviation !== null && kindsAbbreviated(notation, abbreviation).length > 1,
    );
    expect(shared.map(({ kind, notation, abbreviation }) => [kind, notation, abbreviation])).toStrictEqual([
      ["decision", "party", "QĐ"],
      ["regulation", "party", "QĐ"],
    ]);
  });

  it("are found by their letters", () => {
    for (const { kind, notation, abbreviation } of USES) {
      if (abbreviation !== null) expect(kindsAbbreviated(notation, abbreviation)).toContain(kind);
    }
  });

  it.each(["null", "undefined", "", "__proto__", "kh", "Qđ", "QÐ"])("are not found by %j", (text) => {
    for (const notation of NOTATION_NAMES) expect(kindsAbbreviated(notation, text)).toStrictEqual([]);
  });
});

describe("the notations", () => {
  it("have examples that are read by them", () => {
    for (const notation of NOTATION_NAMES) {
      expect(numberParts(parseDocumentNumber(NOTATIONS[notation].example)).notation).toBe(notation);
    }
  });
});

describe("the symbols", () => {
  const rows = Object.values(SYMBOL_TABLES).flatMap((table: SymbolTable) => Object.entries(table));

  it("each can stand in a number, and name their source", () => {
    for (const [symbol, { vi, en, source }] of rows) {
      expect(numberParts(parseDocumentNumber(`12/KH-${symbol}`)).groups).toStrictEqual([symbol]);
      for (const text of [vi, en, source]) expect(text).not.toBe("");
    }
  });

  it("are either the Party's or not", () => {
    const both = Object.keys(PARTY_ISSUERS).filter((symbol) => Object.hasOwn(STATE_AND_MASS_ISSUERS, symbol));
    expect(both).toStrictEqual([]);
    expect(Object.keys(SYMBOL_TABLES.issuers)).toHaveLength(
      Object.keys(PARTY_ISSUERS).length + Object.keys(STATE_AND_MASS_ISSUERS).length,
    );
  });

  it("of an issuer are not those of a drafting unit, which would leave both undecided", () => {
    const both = Object.keys(SYMBOL_TABLES.draftingUnits).filter((symbol) =>
      Object.hasOwn(SYMBOL_TABLES.issuers, symbol),
    );
    expect(both).toStrictEqual([]);
  });

  it("of the district ended with it: its police on 01/3/2025, its Party committee on 01/7/2025", () => {
    const { HU } = PARTY_ISSUERS;
    const { CAH } = STATE_AND_MASS_ISSUERS;
    const alive = (day: ReturnType<typeof plainDate>) => [
      isValidOn(CAH.validity, day),
      isValidOn(HU.validity, day),
    ];
    expect(alive(plainDate("2025-02-28"))).toStrictEqual([true, true]);
    expect(alive(plainDate("2025-03-01"))).toStrictEqual([false, true]);
    expect(alive(plainDate("2025-07-01"))).toStrictEqual([false, false]);
  });
});

describe("the guards", () => {
  it("take the keys of their tables and nothing else", () => {
    for (const [table, guard] of [
      [DOCUMENT_KINDS, isDocumentKind],
      [NOTATIONS, isNotation],
    ] as const) {
      for (const key of Object.keys(table)) expect(guard(key)).toBe(true);
      fc.assert(
        fc.property(anyInput, (input) => {
          expect(guard(input)).toBe(typeof input === "string" && Object.keys(table).includes(input));
        }),
      );
    }
  });
});
