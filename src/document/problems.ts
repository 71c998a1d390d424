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
    en: ({ given }: { given: string }) => `${given} has no number yet: give it, or keep this as a mention.`,
    vi: ({ given }) => `${given} chưa có số: hãy điền số, hoặc chỉ giữ như một lần nhắc đến.`,
  },
  notPlain: {
    en: ({ given, plain }: { given: string; plain: string }) =>
      `${given} is not the plain form: write ${plain}.`,
    vi: ({ given, plain }) => `${given} chưa đúng dạng chuẩn: hãy viết ${plain}.`,
  },
  digits: {
    en: ({ given, expected }: { given: string; expected: string }) =>
      `${given} should be ${expected}: numbers start at 01, and only those below 10 have a zero before them.`,
    vi: ({ given, expected }) =>
      `${given} phải là ${expected}: số bắt đầu từ 01, chỉ số dưới 10 có số 0 đứng trước.`,
  },
  unknownKind: {
    en: ({ kind }: { kind: string }) =>
      `\`${kind}\` abbreviates no kind of document: mind capitals, small letters and Đ (HD, HĐ; CT, CTr).`,
    vi: ({ kind }) =>
      `\`${kind}\` không phải chữ viết tắt của tên loại nào: cần phân biệt chữ hoa, chữ thường và chữ Đ (HD, HĐ; CT, CTr).`,
  },
  otherNotation: {
    en: ({ kind, notations }: { kind: string; notations: readonly Notation[] }) =>
      `\`${kind}\` is a kind of ${listNotations(notations, "en")}: write the number as there.`,
    vi: ({ kind, notations }) =>
      `\`${kind}\` là tên loại của ${listNotations(notations, "vi")}: hãy ghi số theo cách ấy.`,
  },
  kindOfAssembly: {
    en: ({ kind, expected }: { kind: string; expected: string }) =>
      `Normative documents of the National Assembly and its Standing Committee carry no letters for the kind: write ${expected}, without \`${kind}\`.`,
    vi: ({ kind, expected }) =>
      `Văn bản quy phạm pháp luật của Quốc hội và Ủy ban Thường vụ Quốc hội không ghi tên loại: hãy viết ${expected}, bỏ \`${kind}\`.`,
  },
  unitMissing: {
    en: ({ given }: { given: string }) =>
      `${given} names only an issuer: add the drafting unit to a dispatch (3371/BCA-V05), the kind to any other (46/KH-UBND).`,
    vi: ({ given }) =>
      `${given} chỉ nêu cơ quan ban hành: hãy thêm đơn vị soạn thảo nếu là công văn (3371/BCA-V05), tên loại nếu là văn bản khác (46/KH-UBND).`,
  },
  issuerMissing: {
    en: ({ given }: { given: string }) => `${given} names no issuer: add its letters, as in 46/KH-UBND.`,
    vi: ({ given }) => `${given} thiếu cơ quan ban hành: hãy thêm chữ viết tắt, như 46/KH-UBND.`,
  },
  partsDoNotFit: {
    en: ({ written }: { written: string }) =>
      `These parts make \`${written}\`, which reads differently: give one group per entry, a year and a kind only where the notation has them.`,
    vi: ({ written }) =>
      `Các phần này ghép thành \`${written}\`, đọc lại không khớp: mỗi mục một nhóm chữ, chỉ ghi năm và tên loại khi cách ghi ấy có.`,
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
