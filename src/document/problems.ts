import { declareProblems, type Language } from "../kernel/problem.ts";
import type { DocumentKind } from "./kind.ts";
import { listKinds } from "./list-kinds.ts";
import { NOTATIONS, type Notation } from "./notation.ts";

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
  notAYear: {
    en: ({ given, first, last }: { given: string; first: number; last: number }) =>
      `${given} is no year of a document: give a whole number from ${first} to ${last}.`,
    vi: ({ given, first, last }) =>
      `${given} không phải năm của văn bản: hãy đưa số nguyên từ ${first} đến ${last}.`,
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
});

function listNotations(notations: readonly Notation[], language: Language): string {
  return notations.map((name) => `${NOTATIONS[name][language]} (${NOTATIONS[name].example})`).join(", ");
}
