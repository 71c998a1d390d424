import { declareProblems } from "../kernel/problem.ts";

export const SCHEMA_PROBLEMS = /* @__PURE__ */ declareProblems("schema", {
  notAText: {
    en: ({ given }: { given: string }) =>
      `${given} is no text: give what is printed, letter by letter. A reader of CSV files must not turn cells into numbers or dates.`,
    vi: ({ given }) =>
      `${given} không phải chuỗi văn bản: hãy đưa đúng những gì được in. Khi đọc tệp CSV, không để chương trình đổi ô thành số hoặc ngày.`,
  },
  noValue: {
    en: () => "There is no value: give one.",
    vi: () => "Chưa có giá trị: hãy nêu giá trị.",
  },
  notARow: {
    en: ({ given }: { given: string }) =>
      `${given} is no row: give an object with a cell under each heading.`,
    vi: ({ given }) => `${given} không phải một dòng: hãy đưa một đối tượng có một ô dưới mỗi tiêu đề cột.`,
  },
  noCell: {
    en: ({ heading }: { heading: string }) =>
      `The row has no cell under \`${heading}\`: add the column or the cell, or mend the heading or the separator of the file.`,
    vi: ({ heading }) =>
      `Dòng không có ô dưới tiêu đề \`${heading}\`: hãy thêm cột hoặc ô, hoặc sửa tiêu đề hay dấu ngăn cách của tệp.`,
  },
  notCounted: {
    en: ({ given }: { given: string }) =>
      `${given} is no count: write a number such as 1.305, 0 where there are none, or leave the cell blank if it is not known.`,
    vi: ({ given }) =>
      `${given} không phải là số đếm: hãy viết một số như 1.305, viết 0 nếu không có, hoặc để trống ô nếu chưa biết.`,
  },
  blank: {
    en: () => "The cell is blank: each row needs the name of its unit.",
    vi: () => "Ô để trống: mỗi dòng phải có tên đơn vị.",
  },
});
