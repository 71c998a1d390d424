import { DOCUMENT_KINDS, findCitations } from "antq/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issuerAfter, issuerBefore } from "../../src/document/issuer-words.ts";
import { dateAfter, dateApart, dateBefore } from "../../src/document/near-dates.ts";
import {
  CAPITAL,
  GAP,
  JOINT,
  SMALL_SYMBOL,
  SPACED_GROUP,
  SYMBOL,
  WORD_LETTER,
  withHyphensShown,
  YEAR,
} from "../../src/document/symbol-pattern.ts";
import { termAfter, titleAfter } from "../../src/document/term-and-title.ts";
import { ALL_KINDS } from "./generators.ts";

const isWhole = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`, "u").test(text);
const startOf = (pattern: string, text: string) => new RegExp(`^(?:${pattern})`, "u").exec(text)?.[0];

/** Every character that a Vietnamese text may have. */
const CHARACTERS = Array.from({ length: 0x1f00 }, (_, unit) => String.fromCharCode(unit));
const charactersOf = (classes: string) =>
  CHARACTERS.filter((character) => new RegExp(`^[${classes}]$`, "u").test(character)).join("");

const capitals = fc.constantFrom(...charactersOf(CAPITAL));
const gaps = fc.string({ unit: fc.constantFrom(" ", "\n", "\t"), maxLength: 4 });
const signs = fc.constantFrom("-", "/", "--", "//", "-/", "/-");
const joints = fc.tuple(gaps, signs, gaps).map((parts) => parts.join(""));

describe("the pieces of numbers", () => {
  it("have the 32 capitals without tone marks, by enumeration", () => {
    expect(charactersOf(CAPITAL)).toBe("ABCDEFGHIJKLMNOPQRSTUVWXYZÂÊÔĂĐƠƯ");
  });

  it("continue words with every small letter of Vietnamese, by enumeration", () => {
    const vowels = [..."aăâeêioôơuưy"];
    const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const toned = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")));
    for (const letter of [...toned, ..."bcdđghklmnpqrstvx"])
      expect(isWhole(`[${WORD_LETTER}]`, letter)).toBe(true);
    for (const letter of [..."AĐ09 -/.,\n"]) expect(isWhole(`[${WORD_LETTER}]`, letter)).toBe(false);
  });

  it("have the years from 1940 to 2099, by enumeration", () => {
    for (let year = 0; year <= 9999; year += 1)
      expect(isWhole(YEAR, String(year).padStart(4, "0"))).toBe(year >= 1940 && year <= 2099);
  });

  it("have gaps of at most four spaces or line breaks", () => {
    fc.assert(
      fc.property(gaps, (gap) => {
        expect(isWhole(GAP, gap)).toBe(true);
      }),
    );
    for (const no of ["     ", "a", "-", "\n\n\n\n\n"]) expect(isWhole(GAP, no)).toBe(false);
  });

  it("are joined by one sign or two", () => {
    fc.assert(
      fc.property(joints, (joint) => {
        expect(isWhole(JOINT, joint)).toBe(true);
      }),
    );
    for (const no of ["", " ", "---", "- -", ".", "_", "     -", "-     "])
      expect(isWhole(JOINT, no)).toBe(false);
  });

  const groups = fc.oneof(
    fc
      .tuple(capitals, fc.array(fc.oneof(capitals, fc.constantFrom(..."0189")), { maxLength: 8 }))
      .map(([first, rest]) => first + rest.join("")),
    fc.constantFrom("CTr", "TTg", "QyĐ", "SNgV", "SGD&ĐT", "TTr", "QĐi", "CTrPH"),
  );
  const brackets = fc.constantFrom("", "", "(PV28)", "(V19)", "(CS)", "(PV01,PV05)");

  it("make symbols of groups and signs", () =>
    fc.assert(
      fc.property(fc.array(groups, { minLength: 1, maxLength: 6 }), signs, brackets, (list, sign, unit) => {
        expect(startOf(SYMBOL, `${list.join(sign)}${unit} của`)).toBe(list.join(sign) + unit);
      }),
    ));

  it.each(["Ban", "Hội", "kh", "1", "-KH", "ÁN", "Nghị", "Bộ", "TTgiang"])("no symbol starts %s", (text) => {
    expect(startOf(SYMBOL, text)).toBeUndefined();
  });

  it.each([
    ["TWngày 5", "TW"],
    ["UBNDcủa", "UBND"],
    ["KH-UBND-Hà Nội", "KH-UBND"],
    ["KH-UBND.", "KH-UBND"],
    ["QĐ-CT.UBND", "QĐ-CT.UBND"],
    ["QĐ-CT. UBND", "QĐ-CT"],
    ["KH-UBND(sau đây)", "KH-UBND"],
    ["KH-UBND (CAT)", "KH-UBND"],
    ["TT-BCA(1)", "TT-BCA"],
  ])("a symbol ends where its letters do: %s", (text, symbol) => {
    expect(startOf(SYMBOL, text)).toBe(symbol);
  });

  it.each([
    [" UBND", "UBND"],
    ["  CAT-PV28 ngày", "CAT-PV28"],
    ["\nBNN&PTNT", "BNN&PTNT"],
    [" U", undefined],
    ["   UBND", undefined],
    [" Ủy ban", undefined],
    ["-UBND", undefined],
  ])("a group stands after a space: %j", (text, group) => {
    expect(new RegExp(`^${SPACED_GROUP}`, "u").exec(text)?.[1]).toBe(group);
  });

  it.each(["kh-ubnd", "nq-hđnd", "qđ/ttg", "tt-bca-pv05"])("a symbol in small letters: %s", (text) => {
    expect(isWhole(SMALL_SYMBOL, text)).toBe(true);
  });

  it.each(["kh", "k-ubnd", "kế-hoạch", "kh-UBND", "kh_ubnd", "1-kh"])(
    "no symbol in small letters: %s",
    (text) => {
      expect(isWhole(SMALL_SYMBOL, text)).toBe(false);
    },
  );

  it.each([
    ["CAT\u00adPV01", "CAT-PV01"],
    ["12\u00adCT/TW", "12-CT/TW"],
    ["KH\u00ad\nUBND", "KH-\nUBND"],
    ["thực\u00adhiện", "thực\u00adhiện"],
    ["KH\u00adubnd", "KH\u00adubnd"],
  ])("a soft hyphen is shown between capitals alone: %j", (text, shown) => {
    expect(withHyphensShown(text)).toBe(shown);
  });
});

const days = fc
  .date({ min: new Date("1945-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const spaces = fc.constantFrom("", " ", "  ", "\n");
const dateSigns = fc.constantFrom("/", "-", ".", "//", " / ", "/\n");
const figures = fc.tuple(days, dateSigns, fc.boolean()).map(([date, sign, isPadded]) => {
  const [year = "", month = "", day = ""] = date.split("-");
  const short = (text: string) => (isPadded ? text : text.replace(/^0/u, ""));
  return { date, words: [short(day), short(month), year].join(sign) };
});
const inWords = fc.tuple(days, fc.constantFrom("", ","), spaces).map(([date, comma, space]) => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { date, words: `${day} tháng${space || " "}${month}${comma} năm${space}${year}` };
});
const printedDays = fc.oneof(figures, inWords);

describe("the dates near a number", () => {
  it("stand after it, with the word or after a comma", () =>
    fc.assert(
      fc.property(
        printedDays,
        fc.constantFrom(" ngày ", ", ngày ", "ngày", " NGÀY ", ", "),
        ({ date, words }, lead) => {
          expect(dateAfter(`${lead}${words} của`, 0)?.date).toBe(date);
          expect(dateAfter(`${lead}${words} của`, 0)?.span).toStrictEqual({
            start: 0,
            end: (lead + words).length,
          });
        },
      ),
    ));

  it("stand apart, in brackets or after a verb", () =>
    fc.assert(
      fc.property(
        printedDays,
        fc.constantFrom(" (", " (ngày ", ", ban hành ngày ", " ký ngày ", " đề ngày "),
        ({ date, words }, lead) => {
          expect(dateApart(lead + words, 0)?.date).toBe(date);
          expect(dateAfter(lead + words, 0)).toBeUndefined();
        },
      ),
    ));

  it("stand after the issuer", () =>
    fc.assert(
      fc.property(
        printedDays,
        fc.constantFrom(" ngày ", ", ngày ", " ban hành ngày "),
        ({ date, words }, lead) => {
          const text = lead + words;
          expect((dateAfter(text, 0) ?? dateApart(text, 0))?.date).toBe(date);
        },
      ),
    ));

  it("stand at the start of the clause that issues", () =>
    fc.assert(
      fc.property(printedDays, ({ date, words }) => {
        const text = `Ngày ${words}, Bộ Công an ban hành `;
        expect(dateBefore(text, text.length, 0)?.date).toBe(date);
      }),
    ));

  it.each([
    " 5/3/2020",
    " ngày 5/3",
    " ngày 5/3/20",
    " ngày 5/3/20201",
    " năm 2020",
    " ngày tháng năm 2020",
    "; ngày 5/3/2020",
  ])("are not taken from %j", (text) => {
    expect(dateAfter(text, 0)).toBeUndefined();
  });

  it.each([" ngày 31/02/2020", " ngày 00/3/2020", " ngày 5/13/2020"])(
    "are told where there is no such day: %s",
    (text) => {
      expect(dateAfter(text, 0)).toMatchObject({ date: null, problems: [{ code: "date.noSuchDay" }] });
    },
  );

  it.each(["Ngày 5/3/2020. Bộ Công an ban hành ", "Ngày 5/3/2020, Bộ Công an nhận ", "Bộ Công an ban hành "])(
    "are not taken from another clause: %s",
    (text) => {
      expect(dateBefore(text, text.length, 0)).toBeUndefined();
    },
  );
});

const ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII".split(" ");

describe("the term and the title", () => {
  it("are read from I to XXXIX and from 1 to 99, by enumeration", () => {
    for (const [index, roman] of ROMANS.entries()) {
      expect(termAfter(` (khóa ${roman})`, 0)?.term).toBe(index + 1);
      expect(termAfter(`, Khóa ${roman.toLowerCase()}.`, 0)?.term).toBe(index + 1);
    }
    for (let term = 1; term <= 99; term += 1) expect(termAfter(` khóa ${term} `, 0)?.term).toBe(term);
    const letters = fc.string({ unit: fc.constantFrom("I", "V", "X"), minLength: 1, maxLength: 6 });
    const seen = new Set<number>();
    for (const word of fc.sample(letters, { numRuns: 4000, seed: 1 })) {
      const term = termAfter(` khóa ${word}`, 0)?.term;
      if (term !== undefined) seen.add(term);
      if (term !== undefined && term <= ROMANS.length) expect(ROMANS[term - 1]).toBe(word);
    }
    expect(Math.max(...seen)).toBe(39);
  });

  it.each([
    " khóa",
    " khóa IIII",
    " khóa XIth",
    " khóa 100",
    " khoa XI",
    " họp khóa XI",
    " khóa học",
    " khóa VX",
  ])("no term: %j", (text) => {
    expect(termAfter(text, 0)).toBeUndefined();
  });

  it.each([
    [" về “Tăng cường lãnh đạo”", "Tăng cường lãnh đạo"],
    [' về việc "Tăng\ncường"', "Tăng\ncường"],
    [" “*Tăng cường”", "Tăng cường"],
  ])("a title stands in quotation marks: %j", (text, title) => {
    const span = titleAfter(text, 0);
    expect(text.slice(span?.start, span?.end)).toBe(title);
  });

  it.each([
    " về việc. “Tăng cường”",
    " nêu\n“Tăng cường”",
    " về “”",
    " về “ab”",
    ` ${"a".repeat(41)}“Tăng cường”`,
    " về “Tăng cường",
  ])("no title: %j", (text) => {
    expect(titleAfter(text, 0)).toBeUndefined();
  });
});

/** Bodies that issue documents, as they are named. */
const BODIES = [
  "Ban Bí thư",
  "Bộ Chính trị",
  "Ban Chấp hành Trung ương Đảng",
  "Chính phủ",
  "Thủ tướng Chính phủ",
  "Ủy ban Thường vụ Quốc hội",
  "Bộ Công an",
  "Bộ trưởng Bộ Công an",
  "Bộ Nông nghiệp và Phát triển nông thôn",
  "Bộ Văn hóa, Thể thao và Du lịch",
  "Bộ Lao động - Thương binh và Xã hội",
  "Bộ Giáo dục và Đào tạo",
  "Hội đồng nhân dân tỉnh Khánh Hòa",
  "Ủy ban nhân dân thành phố Đà Nẵng",
  "UBND xã Hòa Tiến",
  "Ban Thường vụ Tỉnh ủy",
  "Đảng ủy Công an Trung ương",
  "Hội Nông dân tỉnh",
  "Hội Liên hiệp Phụ nữ Việt Nam",
  "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh",
  "Sở Tài chính",
  "Công an huyện",
  "Ban Chỉ đạo 138 của Chính phủ",
  "Ban Chỉ đạo 35/TU",
  "Phó Chủ tịch UBND tỉnh",
];
const AFTER_NAMES = [
  "",
  ".",
  " về việc",
  " ban hành Quy chế",
  " Ban hành Quy chế",
  " quy định",
  " hướng dẫn thi hành",
  " (khóa XI)",
  "; Công văn",
];
const VERBS = [
  " ban hành ",
  " đã ban hành ",
  " vừa ban hành ",
  " sẽ tiếp tục ban hành ",
  " ra ",
  " có ",
  " ký ban hành ",
  " ban hành các: ",
];

describe("the issuer near a number", () => {
  const cases = BODIES.map((body) => ({ body }));

  it.each(cases)("stands after it: $body", ({ body }) => {
    for (const lead of [" của ", ", của ", " do ", "\ncủa "])
      for (const rest of AFTER_NAMES) {
        const text = lead + body + rest;
        const span = issuerAfter(text, 0);
        expect(text.slice(span?.start, span?.end)).toBe(body);
      }
  });

  it.each(cases)("stands before the verb: $body", ({ body }) => {
    // A name with a comma reaches the verb with its last part only.
    const name = body.split(", ").at(-1) ?? body;
    for (const verb of VERBS) {
      const text = `Đến nay: ${name}${verb}`;
      const span = issuerBefore(text, text.length, 0);
      expect(span === undefined ? null : text.slice(span.start, span.end)).toBe(name === body ? body : null);
    }
  });

  it.each([" của các đơn vị", " của nhân dân", " Bộ Công an", " tại Bộ Công an", " của ông A"])(
    "no issuer: %j",
    (text) => {
      expect(issuerAfter(text, 0)).toBeUndefined();
    },
  );

  it.each(["Bộ Công an nhận ", "nhân dân ban hành ", "Bộ Công an. Đã ban hành ", "Bộ Công an họp ban hành "])(
    "no issuer before: %j",
    (text) => {
      expect(issuerBefore(text, text.length, 0)).toBeUndefined();
    },
  );
});

describe("the words for the kinds", () => {
  it.each(ALL_KINDS.map((kind) => ({ kind, vi: DOCUMENT_KINDS[kind].vi })))(
    "$vi is read before a number",
    ({ kind, vi }) => {
      const shapes = [
        vi,
        vi.toUpperCase(),
        // In a word that goes on, the mark of "thỏa" and "ủy" has another place.
        ...(/[ỏủ]/u.test(vi) ? [] : [vi.replaceAll(" ", "")]),
        vi.replaceAll(" ", "\n"),
        vi.charAt(0).toUpperCase() + vi.slice(1),
      ];
      for (const words of shapes)
        for (const link of [" số ", " ", " số: "]) {
          const [citation] = findCitations(`theo ${words}${link}12/2020/QH14`);
          expect([words, citation?.cited.kind]).toStrictEqual([words, kind]);
        }
    },
  );
});
