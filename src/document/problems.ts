import { declareProblems, type Language } from "../kernel/problem.ts";
import type { DocumentKind } from "./kind.ts";
import { listKinds } from "./list-kinds.ts";
import { NOTATIONS, type Notation } from "./notation.ts";

const EXAMPLES = "46/KH-UBND, 124/2021/TT-BCA, 30/2023/QH15, 44-KL/TW, 3371/BCA-V05";

export const DOCUMENT_PROBLEMS = /* @__PURE__ */ declareProblems("document", {
  notANumber: {
    en: ({ given }: { given: string }) => `${given} is no document number: write it as ${EXAMPLES}.`,
    vi: ({ given }) => `${given} không phải số, ký hiệu văn bản: hãy viết như ${EXAMPLES}.`,
  },
  blankNumber: {
    en: ({ given }: { given: string }) => `${given} has no number: give one.`,
    vi: ({ given }) => `${given} chưa có số: hãy điền.`,
  },
  notPlain: {
    en: ({ given, plain }: { given: string; plain: string }) =>
      `${given} is not the plain form: write ${plain}.`,
    vi: ({ given, plain }) => `${given} chưa đúng dạng chuẩn: hãy viết ${plain}.`,
  },
  digits: {
    en: ({ given, expected }: { given: string; expected: string }) =>
      `${given} must be ${expected}: write 01 to 09, then 10.`,
    vi: ({ given, expected }) => `${given} phải là ${expected}: hãy viết 01 đến 09, rồi 10.`,
  },
  unknownKind: {
    en: ({ kind }: { kind: string }) => `\`${kind}\` abbreviates no kind: mind capitals and Đ (HD, HĐ).`,
    vi: ({ kind }) => `\`${kind}\` không viết tắt tên loại nào: hãy phân biệt chữ hoa và Đ (HD, HĐ).`,
  },
  otherNotation: {
    en: ({ kind, notations }: { kind: string; notations: readonly Notation[] }) =>
      `\`${kind}\` is a kind of ${listNotations(notations, "en")}: write it so.`,
    vi: ({ kind, notations }) =>
      `\`${kind}\` là tên loại của ${listNotations(notations, "vi")}: hãy ghi như vậy.`,
  },
  kindOfAssembly: {
    en: ({ kind, expected }: { kind: string; expected: string }) =>
      `Numbers of the National Assembly have no kind: write ${expected}, without \`${kind}\`.`,
    vi: ({ kind, expected }) => `Số của Quốc hội không ghi tên loại: hãy viết ${expected}, bỏ \`${kind}\`.`,
  },
  unitMissing: {
    en: ({ given }: { given: string }) =>
      `${given} names only an issuer: add the drafting unit (3371/BCA-V05) or the kind (46/KH-UBND).`,
    vi: ({ given }) =>
      `${given} chỉ nêu cơ quan ban hành: hãy thêm đơn vị soạn thảo (3371/BCA-V05) hoặc tên loại (46/KH-UBND).`,
  },
  issuerMissing: {
    en: ({ given }: { given: string }) => `${given} names no issuer: add its letters (46/KH-UBND).`,
    vi: ({ given }) => `${given} thiếu cơ quan ban hành: hãy thêm chữ viết tắt (46/KH-UBND).`,
  },
  partsDoNotFit: {
    en: ({ written }: { written: string }) =>
      `\`${written}\` reads back differently: give the parts as the notation has them.`,
    vi: ({ written }) => `\`${written}\` đọc lại không khớp: hãy ghi các phần theo cách ghi.`,
  },
  notAYear: {
    en: ({ given, first, last }: { given: string; first: number; last: number }) =>
      `${given} is no year of a document: give one from ${first} to ${last}.`,
    vi: ({ given, first, last }) => `${given} không phải năm của văn bản: hãy chọn từ ${first} đến ${last}.`,
  },
  otherLetters: {
    en: ({ symbol, kind, kinds }: { symbol: string; kind: DocumentKind; kinds: readonly DocumentKind[] }) =>
      `\`${symbol}\` is of ${listKinds(kinds, "en")}, but the words say ${listKinds([kind], "en")}, which is taken.`,
    vi: ({ symbol, kind, kinds }) =>
      `\`${symbol}\` là của ${listKinds(kinds, "vi")}, còn tên ghi là ${listKinds([kind], "vi")}: đã lấy theo tên.`,
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
