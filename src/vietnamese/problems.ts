import { choose, declareProblems } from "../kernel/problem.ts";
import { printDigits } from "./print-digits.ts";

/** What can be wrong with a number as printed. */
export const NUMBER_PROBLEMS = /* @__PURE__ */ declareProblems("number", {
  unreadable: {
    en: ({ given }: { given: string }) =>
      `${given} is no number: write 66.315,44 with dots between thousands and a comma before decimals.`,
    vi: ({ given }) =>
      `${given} không phải là số: hãy viết 66.315,44, dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.`,
  },
  notCanonical: {
    en: ({ given, canonical }: { given: string; canonical: string }) =>
      `${given} is not written in the canonical form: write \`${canonical}\`.`,
    vi: ({ given, canonical }) => `${given} chưa viết đúng dạng chuẩn: hãy viết \`${canonical}\`.`,
  },
  ambiguous: {
    en: ({ given, readings }: { given: string; readings: readonly string[] }) =>
      `${given} can be read as ${readings.join(" or ")}: its dot may stand before decimals or between thousands.`,
    vi: ({ given, readings }) =>
      `${given} có thể đọc là ${readings.map(printDigits).join(" hoặc ")}: dấu chấm có thể đứng trước phần thập phân hoặc ngăn hàng nghìn.`,
  },
  decimalPoint: {
    en: ({ given }: { given: string }) =>
      `The dot in ${given} was read as a decimal point: Vietnamese print has a comma there.`,
    vi: ({ given }) => `Dấu chấm trong ${given} được đọc là dấu thập phân: nên viết dấu phẩy.`,
  },
  commasBetweenThousands: {
    en: ({ given }: { given: string }) =>
      `The commas in ${given} were read as standing between thousands: Vietnamese print has dots there.`,
    vi: ({ given }) => `Dấu phẩy trong ${given} được đọc là dấu ngăn hàng nghìn: nên viết dấu chấm.`,
  },
  multipliers: {
    en: ({ given }: { given: string }) =>
      `The parts of ${given} do not add up to a number: each takes a smaller multiplier than the one before, as in 1 tỷ 200 triệu.`,
    vi: ({ given }) =>
      `Các phần của ${given} không ghép thành một số: phần sau phải có bậc nhỏ hơn phần trước, như 1 tỷ 200 triệu.`,
  },
  notFinite: {
    en: ({ given }: { given: string }) => `${given} cannot be printed: only finite numbers have digits.`,
    vi: ({ given }) => `Không in được ${given}: chỉ số hữu hạn mới có chữ số.`,
  },
  notDecimals: choose("0 to 15 decimals", "từ 0 đến 15 chữ số thập phân"),
  notCount: {
    en: ({ given, grouped }: { given: string; grouped: string | null }) =>
      grouped === null
        ? `${given} is no count: write a whole number from 0 up.`
        : `${given} is no count, since a comma stands before decimals: if it separates thousands, write \`${grouped}\`.`,
    vi: ({ given, grouped }) =>
      grouped === null
        ? `${given} không phải là số đếm: hãy viết số nguyên từ 0 trở lên.`
        : `${given} không phải là số đếm vì dấu phẩy đứng trước phần thập phân: nếu dấu phẩy ngăn hàng nghìn, hãy viết \`${grouped}\`.`,
  },
});

/** What can be wrong with a number and the unit that it counts. */
export const QUANTITY_PROBLEMS = /* @__PURE__ */ declareProblems("quantity", {
  unreadable: {
    en: ({ given }: { given: string }) =>
      `${given} is no quantity: write a number and its unit, as in \`hơn 2.053 đợt\`.`,
    vi: ({ given }) => `${given} không phải là số lượng: hãy viết số kèm đơn vị, như \`hơn 2.053 đợt\`.`,
  },
  notCanonical: {
    en: ({ given, canonical }: { given: string; canonical: string }) =>
      `${given} is not written in the canonical form: write \`${canonical}\`.`,
    vi: ({ given, canonical }) => `${given} chưa viết đúng dạng chuẩn: hãy viết \`${canonical}\`.`,
  },
  ambiguous: {
    en: ({ given, readings }: { given: string; readings: readonly string[] }) =>
      `${given} can be read as ${readings.map((reading) => `\`${reading}\``).join(" or ")}: write the one that is meant.`,
    vi: ({ given, readings }) =>
      `${given} có thể đọc là ${readings.map((reading) => `\`${reading}\``).join(" hoặc ")}: hãy viết rõ cách hiểu đúng.`,
  },
  unknownUnit: {
    en: ({ words }: { words: string }) =>
      `No unit word is known as ${words}: write one of the words of UNIT_WORDS, such as vụ, người or km.`,
    vi: ({ words }) =>
      `Chưa có đơn vị nào viết là ${words}: hãy dùng một từ trong bảng đơn vị, như vụ, người hoặc km.`,
  },
  decimals: {
    en: ({ given, unit, most }: { given: string; unit: string; most: number }) =>
      most === 0
        ? `${given} has decimals, but ${unit} is counted whole: if the comma stands between thousands, write a dot.`
        : `${given} has more decimals than the ${most} of ${unit}: round it, or use a smaller unit.`,
    vi: ({ given, unit, most }) =>
      most === 0
        ? `${given} có phần thập phân, nhưng ${unit} chỉ đếm số nguyên: nếu dấu phẩy ngăn hàng nghìn thì hãy viết dấu chấm.`
        : `${given} có nhiều hơn ${most} chữ số thập phân của ${unit}: hãy làm tròn hoặc dùng đơn vị nhỏ hơn.`,
  },
  negative: {
    en: ({ given, unit }: { given: string; unit: string }) =>
      `${given} is below zero, but ${unit} cannot be fewer than none: write a fall as \`giảm\` with a positive number.`,
    vi: ({ given, unit }) =>
      `${given} là số âm, nhưng ${unit} không thể ít hơn 0: mức giảm hãy viết \`giảm\` kèm số dương.`,
  },
  bounds: {
    en: ({ given }: { given: string }) =>
      `The words around the number in ${given} do not fit together: keep one, as in \`từ 90 % trở lên\`.`,
    vi: ({ given }) =>
      `Các từ chỉ mức quanh con số trong ${given} không khớp nhau: hãy giữ một cách viết, như \`từ 90 % trở lên\`.`,
  },
});
