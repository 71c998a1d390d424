import { declareProblems } from "../kernel/problem.ts";

/** What can be wrong with a table of former and new codes, or doubtful in it. */
export const MAPPING_PROBLEMS = /* @__PURE__ */ declareProblems("territory", {
  codeNotInUse: {
    en: ({ code, day }: { code: string; day: string }) =>
      `The code ${code} means no unit on ${day}: mend the code, or add the unit to the territory.`,
    vi: ({ code, day }) =>
      `Mã ${code} không chỉ đơn vị nào vào ngày ${day}: hãy sửa mã, hoặc thêm đơn vị vào danh sách.`,
  },
  wholeAndPart: {
    en: ({ from, to }: { from: string; to: string }) =>
      `One row says that ${from} went whole into ${to}, another that a part of it did: remove one of the two.`,
    vi: ({ from, to }) =>
      `Một dòng ghi ${from} nhập toàn bộ vào ${to}, dòng khác ghi chỉ một phần: hãy bỏ một dòng.`,
  },
  partAlone: {
    en: ({ from, to }: { from: string; to: string }) =>
      `A part of ${from} went into ${to}, but no row says where the rest went: write \`whole\`, or add the other parts.`,
    vi: ({ from, to }) =>
      `Một phần ${from} nhập vào ${to}, nhưng không dòng nào nêu phần còn lại: hãy ghi \`whole\`, hoặc bổ sung các phần khác.`,
  },
  formerLost: {
    en: ({ unit, on }: { unit: string; on: string }) =>
      `The unit ${unit} ends on ${on}, and no row says what became of it: add its rows.`,
    vi: ({ unit, on }) =>
      `Đơn vị ${unit} kết thúc vào ${on} nhưng không dòng nào nêu đơn vị kế thừa: hãy bổ sung dòng.`,
  },
  newWithoutFormer: {
    en: ({ unit, on }: { unit: string; on: string }) =>
      `The unit ${unit} begins on ${on}, and no row says what it was made of: add its rows.`,
    vi: ({ unit, on }) =>
      `Đơn vị ${unit} bắt đầu vào ${on} nhưng không dòng nào nêu đơn vị cũ tạo thành: hãy bổ sung dòng.`,
  },
  otherName: {
    en: ({ unit, given, known }: { unit: string; given: string; known: string }) =>
      `The row calls ${unit} ${given}, the territory ${known}: check that the code is the right one.`,
    vi: ({ unit, given, known }) =>
      `Dòng này gọi ${unit} là ${given}, còn danh sách đơn vị ghi ${known}: hãy kiểm tra mã có đúng không.`,
  },
  otherParent: {
    en: ({ from, to, within }: { from: string; to: string; within: string }) =>
      `${from} lay in what is now ${within}, but ${to} does not: check both codes.`,
    vi: ({ from, to, within }) =>
      `${from} trước đây thuộc địa bàn nay là ${within}, nhưng ${to} không thuộc địa bàn đó: hãy kiểm tra cả hai mã.`,
  },
});
