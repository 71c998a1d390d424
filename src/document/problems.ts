import { declareProblems, type Language } from "../kernel/problem.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "./kind.ts";
import { NOTATIONS, type Notation } from "./notation.ts";
import { DOCUMENT_SERIES, type DocumentSeries } from "./series.ts";

export const DOCUMENT_PROBLEMS = /* @__PURE__ */ declareProblems("document", {
  notANumber: {
    en: ({ given }: { given: string }) =>
      `${given} is no document number: write it as 46/KH-UBND, 124/2021/TT-BCA, 30/2023/QH15, 44-KL/TW or 3371/BCA-V05.`,
    vi: ({ given }) =>
      `${given} không phải số, ký hiệu văn bản: hãy viết như 46/KH-UBND, 124/2021/TT-BCA, 30/2023/QH15, 44-KL/TW hoặc 3371/BCA-V05.`,
  },
  blankNumber: {
    en: ({ given }: { given: string }) =>
      `${given} has no number yet: a draft is not identified by its symbol. Give the number, or keep it as a mention.`,
    vi: ({ given }) =>
      `${given} chưa có số: dự thảo chưa xác định được qua ký hiệu. Hãy điền số, hoặc chỉ giữ như một lần nhắc đến.`,
  },
  notPlain: {
    en: ({ given, plain }: { given: string; plain: string }) =>
      `${given} is not written in the plain form: write ${plain}.`,
    vi: ({ given, plain }) => `${given} chưa đúng dạng chuẩn: hãy viết ${plain}.`,
  },
  digits: {
    en: ({ given, expected }: { given: string; expected: string }) =>
      `The number ${given} should be written ${expected}: numbers start at 01, and only those below 10 take a leading zero.`,
    vi: ({ given, expected }) =>
      `Số ${given} phải viết là ${expected}: số bắt đầu từ 01, chỉ số dưới 10 có số 0 đứng trước.`,
  },
  unknownKind: {
    en: ({ kind }: { kind: string }) =>
      `\`${kind}\` is the abbreviation of no kind of document: capital and small letters and Đ matter (HD, HĐ; CT, CTr).`,
    vi: ({ kind }) =>
      `\`${kind}\` không phải chữ viết tắt của tên loại văn bản nào: cần phân biệt chữ hoa, chữ thường và chữ Đ (HD, HĐ; CT, CTr).`,
  },
  otherNotation: {
    en: ({ kind, notations }: { kind: string; notations: readonly Notation[] }) =>
      `\`${kind}\` is no kind in this notation but in ${listNotations(notations, "en")}: write the number as there.`,
    vi: ({ kind, notations }) =>
      `\`${kind}\` không phải tên loại trong cách ghi này mà trong ${listNotations(notations, "vi")}: hãy ghi số theo cách ấy.`,
  },
  kindOfAssembly: {
    en: ({ kind, expected }: { kind: string; expected: string }) =>
      `Normative documents of the National Assembly and its Standing Committee carry no letters for the kind: leave out \`${kind}\` and write ${expected}.`,
    vi: ({ kind, expected }) =>
      `Văn bản quy phạm pháp luật của Quốc hội và Ủy ban Thường vụ Quốc hội không ghi chữ viết tắt tên loại: hãy bỏ \`${kind}\` và viết ${expected}.`,
  },
  unitMissing: {
    en: ({ given }: { given: string }) =>
      `${given} names only an issuer: an official dispatch adds the drafting unit (3371/BCA-V05), any other document its kind (46/KH-UBND).`,
    vi: ({ given }) =>
      `${given} chỉ nêu cơ quan ban hành: công văn cần thêm đơn vị soạn thảo (3371/BCA-V05), văn bản khác cần chữ viết tắt tên loại (46/KH-UBND).`,
  },
  issuerMissing: {
    en: ({ given }: { given: string }) =>
      `${given} names a kind but no issuer: add the issuer's letters, as in 46/KH-UBND.`,
    vi: ({ given }) =>
      `${given} nêu tên loại nhưng thiếu cơ quan ban hành: hãy thêm chữ viết tắt của cơ quan, như 46/KH-UBND.`,
  },
  partsDoNotFit: {
    en: ({ written }: { written: string }) =>
      `These parts make \`${written}\`, which reads differently: give one group of letters per entry, and a year and a kind only where the notation has them.`,
    vi: ({ written }) =>
      `Các phần này ghép thành \`${written}\`, đọc lại không khớp: mỗi mục chỉ một nhóm chữ, năm và tên loại chỉ ghi khi cách ghi ấy có.`,
  },
  notAKey: {
    en: ({ given }: { given: string }) =>
      `${given} is no document key: give a whole one, as \`documentKey\` makes it, such as "46/KH-UBND;by=government:14@..;year=2024".`,
    vi: ({ given }) =>
      `${given} không phải khóa văn bản: hãy đưa khóa đầy đủ, ví dụ "46/KH-UBND;by=government:14@..;year=2024".`,
  },
  otherSeries: {
    en: ({ number, given, series }: { number: string; given: string; series: readonly DocumentSeries[] }) =>
      `${given} does not tell ${number} apart: it is known ${listSeries(series, "en")}.`,
    vi: ({ number, given, series }) =>
      `${given} không xác định được ${number}: văn bản này xác định ${listSeries(series, "vi")}.`,
  },
  kindNeeded: {
    en: ({ number, kinds }: { number: string; kinds: readonly DocumentKind[] }) =>
      `${number} may be more than one document, since each kind is numbered apart: say which it is of ${listKinds(kinds, "en")}.`,
    vi: ({ number, kinds }) =>
      `${number} có thể là nhiều văn bản vì mỗi tên loại đánh số riêng: hãy nêu tên loại trong số ${listKinds(kinds, "vi")}.`,
  },
  otherKind: {
    en: ({ number, given, kinds }: { number: string; given: string; kinds: readonly DocumentKind[] }) =>
      `${number} is not of the kind ${given}: its letters say ${listKinds(kinds, "en")}.`,
    vi: ({ number, given, kinds }) =>
      `${number} không thuộc loại ${given}: ký hiệu cho biết tên loại là ${listKinds(kinds, "vi")}.`,
  },
  notABody: {
    en: ({ given }: { given: string }) =>
      `${given} names no body: give the canonical string of the issuing body, such as "government:14@..".`,
    vi: ({ given }) =>
      `${given} không nêu cơ quan: hãy đưa chuỗi chuẩn của cơ quan ban hành, ví dụ "government:14@..".`,
  },
  notAPlace: {
    en: ({ given }: { given: string }) =>
      `${given} names no unit: give the canonical string of the unit, such as "51@..".`,
    vi: ({ given }) => `${given} không nêu đơn vị hành chính: hãy đưa chuỗi chuẩn của đơn vị, ví dụ "51@..".`,
  },
  notAYear: {
    en: ({ given, first, last }: { given: string; first: number; last: number }) =>
      `${given} is no year of a document: give a whole number from ${first} to ${last}.`,
    vi: ({ given, first, last }) =>
      `${given} không phải năm của văn bản: hãy đưa số nguyên từ ${first} đến ${last}.`,
  },
  notATerm: {
    en: ({ given }: { given: string }) =>
      `${given} is no term of a committee: give its number, such as 11 for khóa XI.`,
    vi: ({ given }) => `${given} không phải khóa: hãy đưa số thứ tự của khóa, ví dụ 11 cho khóa XI.`,
  },
  notAnIdentity: {
    en: ({ given }: { given: string }) =>
      `${given} identifies no document: give an object with series, number, and what the series needs.`,
    vi: ({ given }) =>
      `${given} không xác định được văn bản: hãy đưa một bản ghi có dãy số (\`series\`), số và ký hiệu (\`number\`) và những gì dãy số ấy cần.`,
  },
  otherLetters: {
    en: ({ symbol, kind, kinds }: { symbol: string; kind: DocumentKind; kinds: readonly DocumentKind[] }) =>
      `\`${symbol}\` has the letters of ${listKinds(kinds, "en")}, but the words say ${listKinds([kind], "en")}: the words are taken.`,
    vi: ({ symbol, kind, kinds }) =>
      `\`${symbol}\` mang chữ viết tắt của ${listKinds(kinds, "vi")}, còn tên ghi là ${listKinds([kind], "vi")}: đã lấy theo tên.`,
  },
  saidTwice: {
    en: ({ values }: { field: "number" | "date"; values: readonly string[] }) =>
      `One document is cited as ${values.join(" and as ")}: find which is right.`,
    vi: ({ values }) => `Cùng một văn bản được ghi là ${values.join(" và ")}: hãy kiểm tra.`,
  },
  emptyMention: {
    en: () => "A mention must say something: give its kind, number, date or issuer.",
    vi: () => "Lần nhắc đến phải có nội dung: hãy nêu loại, số ký hiệu, ngày hoặc cơ quan ban hành.",
  },
  twice: {
    en: ({ given }: { given: string }) => `${given} is registered twice: keep one record.`,
    vi: ({ given }) => `${given} được ghi hai lần: hãy giữ một bản ghi.`,
  },
  unknown: {
    en: ({ id }: { id: string }) => `${id} is not registered: add it to \`documents\`.`,
    vi: ({ id }) => `${id} chưa có trong sổ: hãy thêm vào \`documents\`.`,
  },
  relatedToItself: {
    en: ({ id }: { id: string }) => `${id} relates to itself: name another document.`,
    vi: ({ id }) => `${id} có quan hệ với chính nó: hãy nêu văn bản khác.`,
  },
  numberOfKey: {
    en: ({ key, number }: { key: string; number: string }) =>
      `${number} is not the number in the key ${key}: mend one of them.`,
    vi: ({ key, number }) => `${number} không phải số trong khóa ${key}: hãy sửa một trong hai.`,
  },
  olderThanBase: {
    en: ({ document, base }: OfBase) =>
      `${document} is older than ${base}, to which it refers: check the dates.`,
    vi: ({ document, base }) => `${document} ban hành trước ${base} mà nó dẫn chiếu: hãy kiểm tra ngày.`,
  },
  lapsedYetCited: {
    en: ({ document, until, source }: { document: string; until: string; source: string }) =>
      `${document} lapsed on ${until}, yet ${source} cites it as current: cite what replaced it.`,
    vi: ({ document, until, source }) =>
      `${document} hết hiệu lực từ ${until} nhưng ${source} vẫn viện dẫn: hãy dẫn văn bản thay thế.`,
  },
  issuerUnfit: {
    en: ({ document, issuer, letters }: { document: string; issuer: string; letters: string }) =>
      `${document} is credited to ${issuer}, but \`${letters}\` is another body: check the issuer.`,
    vi: ({ document, issuer, letters }) =>
      `${document} được ghi là của ${issuer}, nhưng \`${letters}\` là cơ quan khác: hãy kiểm tra cơ quan ban hành.`,
  },
  cycle: {
    en: ({ documents }: { documents: readonly string[] }) =>
      `Each of these rests on the next, the last on the first: ${documents.join(", ")}. Remove one relation.`,
    vi: ({ documents }) => `Các văn bản này căn cứ vòng tròn: ${documents.join(", ")}. Hãy bỏ một quan hệ.`,
  },
  printedTwoWays: {
    en: ({ document, ways }: { document: string; ways: readonly string[] }) =>
      `${document} is printed in several ways: ${ways.join("; ")}. Choose one.`,
    vi: ({ document, ways }) => `${document} được in nhiều cách: ${ways.join("; ")}. Hãy chọn một.`,
  },
});

interface OfBase {
  readonly document: string;
  readonly base: string;
}

function listKinds(kinds: readonly DocumentKind[], language: Language): string {
  return kinds.map((kind) => `\`${kind}\` (${DOCUMENT_KINDS[kind][language]})`).join(", ");
}

function listNotations(notations: readonly Notation[], language: Language): string {
  return notations.map((name) => `${NOTATIONS[name][language]} (${NOTATIONS[name].example})`).join(", ");
}

function listSeries(series: readonly DocumentSeries[], language: Language): string {
  return series.map((name) => `${DOCUMENT_SERIES[name][language]} (\`${name}\`)`).join(", ");
}
