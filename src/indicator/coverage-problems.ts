import { declareProblems } from "../kernel/problem.ts";

export const COVERAGE_PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  unitTwice: {
    en: ({ unit }: { unit: string }) =>
      `\`${unit}\` is listed twice: each unit is complete, partial or missing, once.`,
    vi: ({ unit }) =>
      `\`${unit}\` được liệt kê hai lần: mỗi đơn vị chỉ thuộc một loại đủ, một phần hoặc thiếu, một lần.`,
  },
  nothingExpected: {
    en: ({ unit }: { unit: string }) =>
      `Of \`${unit}\` no month was expected: leave the unit out, or expect one at least.`,
    vi: ({ unit }) =>
      `\`${unit}\` không có tháng nào phải báo cáo: hãy bỏ đơn vị ra, hoặc ghi ít nhất một tháng.`,
  },
  moreThanExpected: {
    en: ({ unit, known, expected }: { unit: string; known: number; expected: number }) =>
      `Of \`${unit}\` ${known} months are known and ${expected} were expected: count only months that were expected.`,
    vi: ({ unit, known, expected }) =>
      `\`${unit}\` có số liệu ${known} tháng nhưng chỉ phải báo cáo ${expected} tháng: chỉ đếm các tháng phải báo cáo.`,
  },
  tooManyMonths: {
    en: () => "There are more months than can be counted exactly: split the units into several coverages.",
    vi: () => "Số tháng vượt phạm vi đếm chính xác: hãy tách các đơn vị thành nhiều nhóm.",
  },
  unitLeftOut: {
    en: ({ unit }: { unit: string }) =>
      `\`${unit}\` was expected but is neither complete nor partial nor missing: put it in one of the three.`,
    vi: ({ unit }) =>
      `\`${unit}\` phải báo cáo nhưng không thuộc loại đủ, một phần hay thiếu: hãy xếp vào một trong ba loại.`,
  },
  unitNotExpected: {
    en: ({ unit }: { unit: string }) =>
      `\`${unit}\` was not expected to report: add it to \`expected\`, or leave it out.`,
    vi: ({ unit }) =>
      `\`${unit}\` không thuộc diện phải báo cáo: hãy thêm vào trường \`expected\`, hoặc bỏ ra.`,
  },
  monthsDisagree: {
    en: ({ known, expected }: { known: number; expected: number }) =>
      `${known} of ${expected} unit-months do not fit the lists of units: complete units know all their months, partial ones some, missing ones none.`,
    vi: ({ known, expected }) =>
      `${known} trên ${expected} đơn vị-tháng không khớp danh sách đơn vị: đơn vị đủ có số liệu mọi tháng, đơn vị một phần có một số tháng, đơn vị thiếu không có tháng nào.`,
  },
});
