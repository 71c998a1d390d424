import { declareProblems } from "../kernel/problem.ts";

/** What can be wrong with a code, an id or a body, each by itself. */
export const TERRITORY_PROBLEMS = /* @__PURE__ */ declareProblems("territory", {
  notAUnitCode: {
    en: ({ given }: { given: string }) =>
      `${given} is no unit code: give a text of letters A-Z, digits, and single "." or "-" between them, at most 40 characters, such as "106" or "03403-07".`,
    vi: ({ given }) =>
      `${given} không phải mã đơn vị: hãy đưa một chuỗi chỉ gồm chữ cái A-Z, chữ số, và một dấu "." hoặc "-" ở giữa, nhiều nhất 40 ký tự, ví dụ "106" hoặc "03403-07".`,
  },
  notAnOfficialCode: {
    en: ({ given }: { given: string }) =>
      `${given} is no official code: province codes have 2 digits, district codes 3, commune codes 5, leading zeros included, such as "01". A code of your own needs a letter, "." or "-".`,
    vi: ({ given }) =>
      `${given} không phải mã chính thức: mã tỉnh có 2 chữ số, mã huyện 3, mã xã 5, kể cả số 0 đứng đầu, ví dụ "01". Mã tự đặt phải có chữ cái, dấu "." hoặc "-".`,
  },
  notAUnitId: {
    en: ({ given }: { given: string }) =>
      `${given} is no unit id: write the code, "@" and the first valid day, such as "52@2025-07-01", or ".." for an open start, such as "52@..".`,
    vi: ({ given }) =>
      `${given} không phải định danh đơn vị: hãy viết mã, "@" và ngày bắt đầu có hiệu lực, ví dụ "52@2025-07-01", hoặc ".." khi không rõ ngày bắt đầu, ví dụ "52@..".`,
  },
  notABodyId: {
    en: ({ given }: { given: string }) =>
      `${given} is no body id: write sector, ":" and unit id, such as "police:14@..", and for a second body of the sector its name, such as "party:14@..:office".`,
    vi: ({ given }) =>
      `${given} không phải định danh cơ quan: hãy viết ngành, ":" và định danh đơn vị, ví dụ "police:14@..", và thêm tên khi ngành có cơ quan thứ hai, ví dụ "party:14@..:office".`,
  },
  unknownSector: {
    en: ({ given, known }: { given: string; known: string }) => `${given} is no sector. There are: ${known}.`,
    vi: ({ given, known }) => `${given} không phải ngành. Các ngành là: ${known}.`,
  },
  notABodyName: {
    en: ({ given }: { given: string }) =>
      `${given} cannot be the name in a body id: use small letters a-z, digits and single "-", at most 60 characters, such as "crime-prevention".`,
    vi: ({ given }) =>
      `${given} không thể là tên trong định danh cơ quan: chỉ dùng chữ thường a-z, chữ số và một dấu "-" ở giữa, nhiều nhất 60 ký tự, ví dụ "crime-prevention".`,
  },
  ownParent: {
    en: ({ body }: { body: string }) =>
      `The body ${body} cannot stand above itself: name the body above it, or null for none.`,
    vi: ({ body }) =>
      `Cơ quan ${body} không thể là cấp trên của chính mình: hãy nêu cơ quan cấp trên, hoặc null nếu không có.`,
  },
});
