import type { DocumentKind } from "../document/kind.ts";
import { listKinds } from "../document/list-kinds.ts";
import { declareProblems, type Language } from "../kernel/problem.ts";
import { DOCUMENT_SERIES, type DocumentSeries } from "./series.ts";

export const REGISTER_PROBLEMS = /* @__PURE__ */ declareProblems("register", {
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
  yearOfKey: {
    en: ({ key, date }: { key: string; date: string }) =>
      `${key} cannot be of ${date}: its number is of another year; correct one of the two.`,
    vi: ({ key, date }) =>
      `${key} không thể ban hành ngày ${date}: số thuộc năm khác; hãy sửa một trong hai.`,
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

function listSeries(series: readonly DocumentSeries[], language: Language): string {
  return series.map((name) => `${DOCUMENT_SERIES[name][language]} (\`${name}\`)`).join(", ");
}
