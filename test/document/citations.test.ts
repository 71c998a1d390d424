import { plainDate } from "antq/date";
import { annotate, type Citation, type CitedAs, findCitations } from "antq/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takesLinearTime } from "../laws.ts";
import {
  NOISES,
  type PrintedCitation,
  printedCitations,
  scraps,
  surroundings,
  texts,
} from "./citation-generators.ts";

/** What noise must not change. */
const meanings = (text: string) =>
  findCitations(text).map(({ cited, document }) => [document.canonical, cited.kind, cited.date]);

const meaningOf = ({ canonical, kind, date }: PrintedCitation) => [canonical, kind, date];

describe("citations in a text", () => {
  it("are all found, with kind, number and date, from the word for the kind to the date", () =>
    fc.assert(
      fc.property(texts, ({ text, citations }) => {
        const found = findCitations(text);
        expect(found.map(({ raw }) => raw)).toStrictEqual(citations.map((citation) => citation.text));
        expect(meanings(text)).toStrictEqual(citations.map(meaningOf));
      }),
    ));

  it.each(NOISES)("say the same through noise: $name", ({ act }) =>
    fc.assert(
      fc.property(texts, fc.nat(), ({ text, citations }, seed) => {
        expect(meanings(act(text, seed))).toStrictEqual(citations.map(meaningOf));
      }),
    ),
  );

  it("say the same through any two noises together", () =>
    fc.assert(
      fc.property(
        texts,
        fc.uniqueArray(fc.constantFrom(...NOISES), { maxLength: 2 }),
        fc.nat(),
        ({ text, citations }, noises, seed) => {
          const noisy = noises.reduce((printed, { act }, place) => act(printed, seed + place), text);
          expect(meanings(noisy)).toStrictEqual(citations.map(meaningOf));
        },
      ),
    ));

  it("are the same with other text around", () =>
    fc.assert(
      fc.property(printedCitations, surroundings, ({ text }, [before, after]) => {
        const found = findCitations(before + text + after);
        expect(found.map(({ raw }) => raw)).toStrictEqual([text]);
        expect(found[0]?.span.start).toBe(before.length);
      }),
    ));

  it("stand in the text as they say, in order, whatever the text", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          scraps,
          fc.string({ unit: "binary" }),
          texts.map(({ text }) => text),
        ),
        expectSound,
      ),
      {
        numRuns: 2000,
      },
    ));
});

/** Spans and parts give back the text, lie inside it and in one another, and do not overlap. */
function expectSound(text: string): void {
  let end = 0;
  for (const citation of findCitations(text)) {
    const { span, raw } = citation;
    if (text.slice(span.start, span.end) !== raw || span.start < end || span.end <= span.start)
      expect.fail(`${JSON.stringify(raw)} at ${span.start} in ${JSON.stringify(text)}`);
    for (const part of partsOf(citation))
      if (part.start < 0 || part.end > text.length || part.end <= part.start)
        expect.fail(`${JSON.stringify(part)} in ${JSON.stringify(text)}`);
    end = span.end;
  }
}

function partsOf({ parts }: Citation) {
  return [parts.kind, parts.number, parts.symbol, parts.term, parts.date, parts.issuer, parts.title].filter(
    (part) => part !== null,
  );
}

/** What is printed, the number that is meant, and what else it says. */
type PrintedForm = readonly [text: string, number: string, said?: Partial<CitedAs>];

const PRINTED: readonly PrintedForm[] = [
  ["Kế hoạch số 82- KH/HNĐT", "82-KH/HNĐT", { kind: "plan" }],
  ["Kế hoạch 29 -KH/ĐĐHNDT", "29-KH/ĐĐHNDT"],
  ["Kế hoạch số 23/KH-BCĐ- CAT", "23/KH-BCĐ-CAT"],
  ["Kế hoạch số 155/KH-MTTQ-\nCAT", "155/KH-MTTQ-CAT"],
  ["Kế hoạch số 71/KH/ĐU", "71-KH/ĐU", { symbol: "KH/ĐU" }],
  [
    "Chương trình phối hợp số 24/CTrPH-HNĐT-CAT(PV28)",
    "24/CTrPH-HNĐT-CAT-PV28",
    { kind: "coordinationProgramme" },
  ],
  ["Quyết định số 12/Q\u00d0-TTg", "12/QĐ-TTg", { kind: "decision" }],
  ["Nghị định số 12/2020/NĐCP", "12/2020/NĐ-CP", { year: 2020, symbol: "NĐCP" }],
  ["Quyết định 06/QĐTTg", "06/QĐ-TTg"],
  ["Quyết định số 521/QĐ–TTg", "521/QĐ-TTg"],
  ["NGHỊ QUYẾT SỐ 18-NQ/TW", "18-NQ/TW", { kind: "resolution" }],
  ["CHỈ THỊ SỐ 09-CT/TW NGÀY 01/12/2011", "09-CT/TW", { date: plainDate("2011-12-01") }],
  ["Chỉ thị số 9-CT/TW", "09-CT/TW"],
  ["Kế hoạch số 012/KH-UBND", "12/KH-UBND"],
  ["Quyết định số 12/2019/QĐ-SGD&ĐT", "12/2019/QĐ-SGD&ĐT"],
  ["Thông tư số 124 2021 TT BCA", "124/2021/TT-BCA", { year: 2021 }],
  ["Quyết định số 12 QĐ UBND", "12/QĐ-UBND"],
  ["Thông báo số 12 / TB - UBND", "12/TB-UBND", { kind: "notice" }],
  ["kết luận số 44 - KL/TW", "44-KL/TW"],
  ["Công văn số 8497/CAT\u00adPV01", "8497/CAT-PV01", { kind: "officialDispatch" }],
  ["Văn bản số 3371/BCA-V05", "3371/BCA-V05", { kind: "officialDispatch" }],
  ["Nghị quyết 30a/2008/NQ-CP", "30a/2008/NQ-CP", { digits: "30a" }],
  ["Thông tư liên tịch số 01/2014/TTLT/BCA-BQP", "01/2014/TTLT-BCA-BQP", { kind: "jointCircular" }],
  ["Luật An ninh mạng số 24/2018/QH14", "24/2018/QH14", { kind: "law" }],
  ["Pháp lệnh số 16/2011/UBTVQH12", "16/2011/UBTVQH12", { kind: "ordinance" }],
  ["Quyết định số 12/QĐ-CT.UBND", "12/QĐ-CT-UBND"],
  ["NQ số 10-NQ/TW", "10-NQ/TW", { kind: "resolution" }],
  ["Chương trình hành động số 31-CT/TU", "31-CT/TU", { kind: "programme" }],
  ["Báo cáo thẩm tra số 12/BC-HĐND", "12/BC-HĐND", { kind: "report" }],
  ["nghị quyết số 12/nq-hđnd", "12/NQ-HĐND", { kind: "resolution" }],
  ["12/KH-UBND", "12/KH-UBND", { kind: "plan" }],
  ["Công điện số 15\u2044CĐ-UBND", "15/CĐ-UBND", { kind: "telegram", symbol: "CĐ-UBND" }],
  ["Nghị định số 12\u22152020\u2215NĐ-CP ngày 05\uff0f3\uff0f2020", "12/2020/NĐ-CP"],
  ["Công văn số 412/PC06(TH) ngày 05/3/2020", "412/PC06-TH", { date: plainDate("2020-03-05") }],
  ["Tờ trình số 15/TTr CAT-PV05 ngày 05/3/2020", "15/TTr-CAT-PV05", { date: plainDate("2020-03-05") }],
  ["Thông tư liên tịch số 03/2015/TTLT BCA - BTC", "03/2015/TTLT-BCA-BTC", { kind: "jointCircular" }],
  ["Văn bản hợp nhất số 07/VBHN-BCA", "07/VBHN-BCA", { kind: "consolidatedText" }],
  ["Thông báo kết luận số 15-TB/TU", "15-TB/TU", { kind: "notice" }],
  ["Luật Quản lý, sử dụng vũ khí số 42/2024/QH15", "42/2024/QH15", { kind: "law" }],
];

/** Numbers that are found, and not read: the print leaves a doubt. */
const IN_DOUBT: readonly PrintedForm[] = [
  ["Nghị quyết liên tịch số 05/2010/NQLT", "05/2010/NQLT", { kind: "jointResolution", symbol: "NQLT" }],
  ["Quy định số 21-QĐi/TU", "21/QĐi/TU", { kind: "regulation" }],
  ["Luật số 12-LCT/HĐNN8", "12/LCT/HĐNN8", { kind: "law" }],
  ["12-LCT/HĐNN8", "12/LCT/HĐNN8", { kind: null }],
  ["Quyết định số 8l/QĐ-UBND", "8l/QĐ-UBND", { kind: "decision" }],
];

const DATES = [
  " ngày 01/12/2011",
  ", ngày 01-12-2011",
  " ngày 1-12-2011",
  " ngày 1.12.2011",
  " ngày 01//12/2011",
  "ngày 01/12/2011",
  " ngày 01 tháng 12 năm 2011",
  " ngày 01\ntháng 12, năm 2011",
  ", 01/12/2011",
];

/** Figures, names and addresses that look like numbers of documents. */
const NO_CITATIONS = [
  "đạt 12/15 hộ",
  "đạt 3.450/4.000 hộ (86,25%)",
  "ngày 12/3/2020",
  "từ 01/01-31/12/2020",
  "tháng 9/2020 TP Huế",
  "Ban Chỉ đạo 138/CP",
  "Ban Chỉ đạo 1523/CP họp",
  "Đề án 06/CP",
  "số nhà 12/KH Trần Phú",
  "nhà 12/5A Nguyễn Trãi",
  "số 12/KP3, phường An Bình",
  "đường 3/2 Quận 10",
  "tổ 12/KV5",
  "Km12/QL1A",
  "số tiền 1.250.000đ/người",
  "biển số 82A-123.45",
  "xe 29A-KH 1234",
  "TCVN 5687:2010/BXD",
  "QCVN 06:2022/BXD",
  "Mẫu số 12/KH-ABC",
  "Phụ lục số 02/BC-CAT",
  "Điều 12/Chương II",
  "Nghị quyết Đại hội XIII",
  "Kế hoạch 2020-2025",
  "máy bay Boeing 737-MAX",
  "www.example.vn/12/KH-UBND",
  "Giấy phép thiết lập trang tin số 12/GP-STTTT",
  "GCN số 12/GCN-UBND",
  "quyển số 01/2020-SCT/BS",
  "Kế hoạch này",
  "Chỉ thị 09",
];

describe("printed forms", () => {
  const printed = PRINTED.map(([text, number, said = {}]) => ({ text, number, said }));

  it.each(printed)("$text is $number", ({ text, number, said }) => {
    const found = findCitations(`Thực hiện ${text} và các văn bản khác.`);
    expect(found.map(({ raw }) => raw)).toStrictEqual([text]);
    expect(found[0]?.cited).toMatchObject({ number });
    expect(found[0]?.cited).toMatchObject(said);
    expect(found[0]?.document.canonical).toBe(number);
  });

  it.each(IN_DOUBT.map(([text, canonical, said = {}]) => ({ text, canonical, said })))(
    "$text is found and left as it is printed",
    ({ text, canonical, said }) => {
      const [citation] = findCitations(`Thực hiện ${text} và các văn bản khác.`);
      expect(citation?.raw).toBe(text);
      expect(citation?.cited).toMatchObject({ number: null, ...said });
      expect(citation?.document.canonical).toBe(canonical);
      expect(citation?.warnings).toStrictEqual([]);
    },
  );

  it.each([
    ["Luật Công an nhân dân và Luật Cư trú số 68/2020/QH14", "Luật Cư trú số 68/2020/QH14", "law"],
    ["Nghị quyết hướng dẫn Luật Cư trú số 68/2020/QH14", "Luật Cư trú số 68/2020/QH14", "law"],
    ["theo pháp luật về cư trú tại số 68/2020/QH14", "số 68/2020/QH14", null],
    ["Bộ luật Hình sự (số 100/2015/QH13)", "số 100/2015/QH13", "code"],
    ["Luật Cư trú, Nghị định và văn bản số 68/2020/QH14", "văn bản số 68/2020/QH14", null],
  ])("%s: the nearest law has the number", (text, raw, kind) => {
    const [citation] = findCitations(text);
    expect([citation?.raw, citation?.cited.kind]).toStrictEqual([raw, kind]);
  });

  it("take the letters for the kind as its name inside tables and marks too", () => {
    const found = findCitations("| **QĐ 749/QĐ-TTg** | [NQ 52-NQ/TW](1) | “KH 12/KH-UBND” |");
    expect(found.map(({ raw }) => raw)).toStrictEqual(["QĐ 749/QĐ-TTg", "NQ 52-NQ/TW", "KH 12/KH-UBND"]);
  });

  it.each(DATES)("a date after the number is of the citation: %j", (date) => {
    const [citation] = findCitations(`Chỉ thị số 09-CT/TW${date} của Ban Bí thư`);
    expect(citation?.raw).toBe(`Chỉ thị số 09-CT/TW${date}`);
    expect(citation?.cited).toMatchObject({ date: "2011-12-01", issuer: "Ban Bí thư" });
  });

  it.each(NO_CITATIONS)("no citation: %s", (text) => {
    expect(findCitations(text)).toStrictEqual([]);
    expect(findCitations(`Năm 2020, ${text}.`)).toStrictEqual([]);
  });

  it("keep the day that does not exist out, and say so", () => {
    const [citation] = findCitations("Công văn 12/UBND-NC ngày 32/13/2020");
    expect(citation?.cited.date).toBeNull();
    expect(citation?.raw).toBe("Công văn 12/UBND-NC");
    expect(citation?.warnings.map(({ code }) => code)).toStrictEqual(["date.noSuchDay"]);
  });

  it("reads a date with a doubled sign, and tells it", () => {
    const [citation] = findCitations("Kế hoạch số 82-KH/HNDT ngày 16//5/2019 của Hội Nông dân tỉnh");
    expect(citation?.cited.date).toBe("2019-05-16");
    expect(citation?.warnings.map(({ facts }) => facts)).toStrictEqual([
      { given: "`ngày 16//5/2019`", plain: "`ngày 16/5/2019`" },
    ]);
  });

  it("say what is not in the plain form", () => {
    const [citation] = findCitations("Kế hoạch số 71/KH/ĐU");
    expect(citation?.warnings).toMatchObject([
      { code: "document.notPlain", facts: { given: "`71/KH/ĐU`", plain: "`71-KH/ĐU`" } },
    ]);
  });

  it("say where the words and the letters name two kinds", () => {
    const [citation] = findCitations("Chương trình hành động số 31-CT/TU");
    expect(citation?.warnings.map(({ code }) => code)).toStrictEqual(["document.otherLetters"]);
  });
});

describe("what stands around a number", () => {
  it("has the date at the start of its clause, and the issuer before it", () => {
    const text = "Ngày 26/9/2022, Bộ Công an ban hành Công văn số 3371/BCA-V05 về việc triển khai.";
    const [citation] = findCitations(text);
    expect(citation?.raw).toBe("Công văn số 3371/BCA-V05");
    expect(citation?.cited).toMatchObject({ date: "2022-09-26", issuer: "Bộ Công an" });
  });

  it("has issuer, term and title after it", () => {
    const text =
      "Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư Trung ương Đảng (khóa XI) về “Tăng cường\nlãnh đạo”";
    const [citation] = findCitations(text);
    expect(citation?.cited).toMatchObject({
      issuer: "Ban Bí thư Trung ương Đảng",
      term: 11,
      title: "Tăng cường lãnh đạo",
    });
    const { issuer, term, title } = citation?.parts ?? {};
    expect([issuer, term, title].map((part) => text.slice(part?.start, part?.end))).toStrictEqual([
      "Ban Bí thư Trung ương Đảng",
      "khóa XI",
      "Tăng cường\nlãnh đạo",
    ]);
  });

  it.each([
    ["của Bộ Nông nghiệp và Môi trường hướng dẫn", "Bộ Nông nghiệp và Môi trường"],
    ["của Bộ Tài chính, Công văn số 15/UBND-TH", "Bộ Tài chính"],
    ["của Bộ Văn hóa, Thể thao và Du lịch về", "Bộ Văn hóa, Thể thao và Du lịch"],
    ["của UBND tỉnh Đồng Tháp ban hành Quy chế", "UBND tỉnh Đồng Tháp"],
    ["của Ban Thường vụ Huyện ủy ban hành", "Ban Thường vụ Huyện ủy"],
    ["của Ban Chỉ đạo phòng, chống tội phạm", "Ban Chỉ đạo"],
    ["của Bộ Xây dựng và Thông tư số 15/2020/TT-BTC", "Bộ Xây dựng"],
    ["của Bộ NN và PTNT và Thông tư số 15/2020/TT-BTC", "Bộ NN và PTNT"],
    ["của Chủ tịch UBND xã Trần Văn B", "Chủ tịch UBND xã"],
    ["của Bộ trưởng Lê Văn C", "Bộ trưởng"],
    ["của UBND tỉnh Quảng Ninh về", "UBND tỉnh Quảng Ninh"],
    ["của UBND thành phố Huế hướng dẫn", "UBND thành phố Huế"],
    ["của Sở Tài chính phối hợp", "Sở Tài chính"],
    ["của Cục Thuế quy định", "Cục Thuế"],
    ["của Bộ Văn hóa, Thể thao và Du lịch quy định", "Bộ Văn hóa, Thể thao và Du lịch"],
    ["của Bộ Tài chính, Thông tư số 15/2020/TT-BTC và", "Bộ Tài chính"],
    ["của Bộ Ngoại giao, Nghị quyết số 12/NQ-CP", "Bộ Ngoại giao"],
    ["của Hội đồng Thẩm phán Tòa án nhân dân tối cao", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"],
    ["của Chính phủ Quy định chi tiết", "Chính phủ"],
    ["của Ban Chấp hành Trung ương Đảng khóa XIII", "Ban Chấp hành Trung ương Đảng"],
    ["của Hội Nông dân hướng dẫn", "Hội Nông dân"],
    ["của UBND quy định", "UBND"],
  ])("has an issuer whose name is whole, and no person: %s", (words, issuer) => {
    expect(findCitations(`Kế hoạch số 12/KH-ABCD ${words}`)[0]?.cited.issuer).toBe(issuer);
  });

  it.each([
    ["Công an huyện đã tham mưu cho UBND huyện ban hành", "UBND huyện"],
    ["Phòng Tham mưu do Công an tỉnh vừa ban hành", "Công an tỉnh"],
    ["UBND xã sẽ tiếp tục ban hành", "UBND xã"],
    ["Ban Chỉ đạo huyện kịp thời ban hành", "Ban Chỉ đạo huyện"],
    ["Các đơn vị ban hành", null],
  ])("has the issuer whose name reaches the verb: %s", (words, issuer) => {
    expect(findCitations(`${words} Kế hoạch số 12/KH-ABCD`)[0]?.cited.issuer).toBe(issuer);
  });

  it.each(["ngày 05/3/2020", "ban hành ngày 05-3-2020", ", ngày 5 tháng 3 năm 2020"])(
    "has its date after the issuer: %s",
    (words) => {
      const text = `Nghị định số 12/2020/NĐ-CP của Chính phủ ${words} quy định`;
      const [citation] = findCitations(text);
      expect(citation?.raw).toBe("Nghị định số 12/2020/NĐ-CP");
      expect(citation?.cited).toMatchObject({ date: "2020-03-05", issuer: "Chính phủ" });
    },
  );

  it("shares the word for the kind in a list", () => {
    const found = findCitations(
      "các Thông tư số 12/2020/TT-BCA, 13/2020/TT-BCA và 14/2020/TT-BCA ngày 12/3/2020",
    );
    expect(found.map(({ raw, cited }) => [raw, cited.kind])).toStrictEqual([
      ["Thông tư số 12/2020/TT-BCA", "circular"],
      ["13/2020/TT-BCA", "circular"],
      ["14/2020/TT-BCA ngày 12/3/2020", "circular"],
    ]);
  });

  it("shares a kind that the letters do not say", () => {
    const found = findCitations("các Luật số 24/2018/QH14, 30/2023/QH15");
    expect(found.map(({ cited }) => cited.kind)).toStrictEqual(["law", "law"]);
  });
});

describe("the text's own number", () => {
  it.each([
    ["UBND TỈNH\nSố: 12/BC-UBND\nBÁO CÁO", "12/BC-UBND"],
    ["Số 06-CT/TW", "06-CT/TW"],
    ["| Số: 155/KH-MTTQ-CAT | Gia Lai |", "155/KH-MTTQ-CAT"],
    ["Số:       /BC-BCĐ", "BC-BCĐ"],
    ["Số: …/BC-BCĐ", "BC-BCĐ"],
  ])("%j", (text, canonical) => {
    const found = findCitations(text);
    expect(found.map(({ role, document }) => [role, document.canonical])).toStrictEqual([["own", canonical]]);
  });

  it("is what its own kind means", () => {
    const text = "Số: 12/KH-UBND\nTheo Kế hoạch số 5/KH-BCA, Kế hoạch này nêu rõ.";
    const found = findCitations(text);
    expect(found.map(({ document }) => document.canonical)).toStrictEqual([
      "12/KH-UBND",
      "05/KH-BCA",
      "12/KH-UBND",
    ]);
  });

  it("may be blank in the text too", () => {
    const [citation] = findCitations("ban hành kèm theo Quyết định số ....../QĐ-UBND");
    expect(citation).toMatchObject({ raw: "Quyết định số ....../QĐ-UBND", form: "short", role: "cited" });
    expect(citation?.cited).toMatchObject({ number: null, digits: null, kind: "decision" });
  });
});

describe("hostile texts", () => {
  it.each([
    ...[
      "1",
      "A",
      "/",
      "-",
      " ",
      "\n",
      "1/",
      "1 ",
      "A-",
      "1/A",
      "“a",
      "số ",
      "số:…",
      "ngày ",
      "của Bộ Y tế, ",
    ],
    ...["Kế hoạch này ", "Chỉ thị 9 ", "12/KH-UBND, ", "Luật An ninh, số 1/2018/QH14", "hoà thuý "],
  ])("take linear time: many %j", (piece) =>
    takesLinearTime(findCitations, (length) => piece.repeat(Math.ceil(length / piece.length))),
  );
});

describe("annotate", () => {
  const rendered = (text: string) => annotate(text, findCitations(text), (_, raw) => `<${raw}>`);

  it("changes nothing where the citations are rendered as they stand", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          scraps,
          texts.map(({ text }) => text),
        ),
        (text) => {
          expect(annotate(text, findCitations(text), (_, raw) => raw)).toBe(text);
        },
      ),
    ));

  it("renders each citation once, and nothing else", () =>
    fc.assert(
      fc.property(texts, ({ text, citations }) => {
        const marked = [...rendered(text).matchAll(/<(?<raw>[^>]*)>/gu)].map(({ groups }) => groups?.["raw"]);
        expect(marked).toStrictEqual(citations.map((citation) => citation.text));
        expect(rendered(text).replace(/[<>]/gu, "")).toBe(text);
      }),
    ));

  it("renders no words twice", () => {
    const text = "Chỉ thị 09-CT/TW.";
    const found = findCitations(text);
    expect(annotate(text, [...found, ...found], (_, raw) => `<${raw}>`)).toBe("<Chỉ thị 09-CT/TW>.");
    expect(annotate("Chỉ thị", found, () => "")).toBe("Chỉ thị");
  });
});

describe("short forms", () => {
  const canonicalOf = (text: string) =>
    findCitations(text).map(({ raw, document }) => [raw, document.canonical]);

  it("mean the last full citation before them of that kind and number, else the first after", () => {
    expect(
      canonicalOf("Chỉ thị 09 là Chỉ thị số 09-CT/TW; Chỉ thị 09/CT-UBND; thực hiện Chỉ thị 09."),
    ).toStrictEqual([
      ["Chỉ thị 09", "09-CT/TW"],
      ["Chỉ thị số 09-CT/TW", "09-CT/TW"],
      ["Chỉ thị 09/CT-UBND", "09/CT-UBND"],
      ["Chỉ thị 09", "09/CT-UBND"],
    ]);
  });

  it.each(["sau đây viết gọn là", "gọi tắt là", "sau đây gọi tắt là:", "viết tắt là"])(
    "mean what they are defined to mean: %s",
    (words) => {
      const text = `Quyết định số 1557/QĐ-TTg (${words} “Đề án 06”). Chỉ thị số 12/CT-UBND. Kết quả Đề án 06 tốt.`;
      expect(canonicalOf(text)).toStrictEqual([
        ["Quyết định số 1557/QĐ-TTg", "1557/QĐ-TTg"],
        ["Đề án 06", "1557/QĐ-TTg"],
        ["Chỉ thị số 12/CT-UBND", "12/CT-UBND"],
        ["Đề án 06", "1557/QĐ-TTg"],
      ]);
    },
  );

  it("share the document object with the full citation", () => {
    const [full, short] = findCitations("Thông tư 124/2021/TT-BCA; Thông tư 124/2021 nêu rõ");
    expect(short?.form).toBe("short");
    expect(short?.document).toBe(full?.document);
  });

  it.each([
    "Kế hoạch 5 năm 2021-2025",
    "Kế hoạch 5 tháng cuối năm",
    "Thông báo 5 ngày trước khi họp",
    "quyết định 5 lần",
    "Công an xã báo cáo 5 trường hợp",
    "báo cáo 05 vụ việc",
  ])("are no counts: %s", (words) => {
    const kinds = "Kế hoạch số 5/KH-BCA; Thông báo số 5/TB-BCA; Quyết định số 5/QĐ-BCA; Báo cáo số 5/BC-BCA";
    expect(findCitations(`${kinds}. ${words}`)).toHaveLength(4);
  });

  it.each([
    "báo cáo 5.",
    "báo cáo số 5 vụ đó",
    "báo cáo 05 của Bộ",
    "Báo cáo 5 nêu",
    "BÁO CÁO 5",
    "báo cáo 5 năm 2020",
  ])("are what goes on as a citation does: %s", (words) => {
    expect(findCitations(`Báo cáo số 5/BC-BCA. ${words}`)).toHaveLength(2);
  });

  it("are left out where nothing says which document is meant", () => {
    expect(findCitations("Chỉ thị số 09-CT/TW và Chỉ thị 10, Kế hoạch này")).toHaveLength(1);
  });
});
