import { declareProblems } from "../kernel/problem.ts";

/** The fields of a subject that hold a count. */
export type Side = "numerator" | "denominator" | "unknown" | "count" | "now" | "base";

const SIDES = {
  numerator: { en: "The numerator", vi: "Tử số" },
  denominator: { en: "The denominator", vi: "Mẫu số" },
  unknown: { en: "The unknown", vi: "Số chưa báo cáo" },
  count: { en: "The count", vi: "Số lượng" },
  now: { en: "The figure", vi: "Số kỳ này" },
  base: { en: "The base", vi: "Số kỳ gốc" },
} as const satisfies Record<Side, Record<"en" | "vi", string>>;

const SIGNS = { exact: "=", moreThan: ">", atLeast: "≥", lessThan: "<", atMost: "≤", about: "≈" } as const;
const OUTCOMES = { met: "đạt", missed: "chưa đạt", undetermined: "chưa xác định được" } as const;

type Outcome = keyof typeof OUTCOMES;

const NOT_STATED = {
  en: ({ side }: { side: Side }) => `${SIDES[side].en} is not stated, and missing is not zero: find it.`,
  vi: ({ side }: { side: Side }) =>
    `${SIDES[side].vi} không được nêu, mà thiếu số liệu không phải là 0: hãy bổ sung.`,
};

const NOT_LISTED = {
  en: ({ given, known }: Listing) => `${given} is not asked for here: choose from${listed(known)}.`,
  vi: ({ given, known }: Listing) => `${given} không có ở đây: hãy chọn trong${listed(known)}.`,
};

interface Listing {
  readonly given: string;
  readonly known: readonly string[];
}

// Short sentences: all of them are part of what a page that only checks a target must load.
export const TARGET_PROBLEMS = /* @__PURE__ */ declareProblems("target", {
  badPercentage: {
    en: ({ given }: { given: string }) =>
      `${given} is no percentage: write it like "90%" or "66.67%", from 0 up, with a dot.`,
    vi: ({ given }) =>
      `${given} không phải tỷ lệ phần trăm: hãy viết như "90%" hoặc "66.67%", từ 0 trở lên, dùng dấu chấm.`,
  },
  fallOverAll: {
    en: ({ percent }: { percent: string }) => `Nothing can fall by ${percent}%: write at most "100%".`,
    vi: ({ percent }) => `Không thể giảm ${percent}%: nhiều nhất là "100%".`,
  },
  notAThreshold: {
    en: ({ given }: { given: string }) => `${given} is no threshold: make one with atLeast or its like.`,
    vi: ({ given }) => `${given} không phải ngưỡng: hãy tạo bằng atLeast hoặc hàm tương tự.`,
  },
  notASubject: {
    en: ({ given, fields }: { given: string; fields: string }) =>
      `${given} cannot be checked here: give ${fields}.`,
    vi: ({ given, fields }) => `Không đối chiếu được ${given}: hãy đưa ${fields}.`,
  },
  notDecimals: {
    en: ({ given }: { given: string }) => `${given} is no number of decimals: write 0 to 15.`,
    vi: ({ given }) => `${given} không phải số chữ số thập phân: hãy viết từ 0 đến 15.`,
  },
  negative: {
    en: ({ given }: { given: string }) => `${given} is below zero: counts start at 0.`,
    vi: ({ given }) => `${given} nhỏ hơn 0: số đếm bắt đầu từ 0.`,
  },
  tooManyDecimals: {
    en: ({ given, decimals }: { given: string; decimals: number }) =>
      `${given} has more decimals than its unit (${decimals}): mend it, say \`decimals\`, or write relation: "perMeasure" where a measure divides.`,
    vi: ({ given, decimals }) =>
      `${given} có nhiều chữ số thập phân hơn đơn vị tính (${decimals}): hãy sửa, nêu \`decimals\`, hoặc ghi relation: "perMeasure" nếu mẫu số là số đo.`,
  },
  numeratorOverDenominator: {
    en: (facts: Excess) =>
      `${excess(facts)}: a part cannot exceed its whole. Mend the counts, or write relation: "independent".`,
    vi: (facts) =>
      `${excess(facts)}: bộ phận không thể lớn hơn tổng thể. Hãy sửa số liệu, hoặc ghi relation: "independent".`,
  },
  differentUnits: {
    en: ({ units }: { units: readonly string[] }) =>
      `The two figures are of different units${listed(units)}: take both from one.`,
    vi: ({ units }) => `Hai số liệu thuộc hai đơn vị khác nhau${listed(units)}: hãy lấy của cùng một đơn vị.`,
  },
  zeroDenominator: {
    en: ({ side }: { side: Side }) => `${SIDES[side].en} is 0: of nothing there is no rate.`,
    vi: ({ side }) => `${SIDES[side].vi} bằng 0 nên không có tỷ lệ.`,
  },
  missingDenominator: NOT_STATED,
  missingNumerator: NOT_STATED,
  onlyBounded: {
    en: ({ side, bound, value }: { side: Side; bound: keyof typeof SIGNS; value: string }) =>
      `${SIDES[side].en} is only known to be ${SIGNS[bound]} ${value}: find the exact count.`,
    vi: ({ side, bound, value }) =>
      `${SIDES[side].vi} chỉ biết là ${SIGNS[bound]} ${value}: cần số chính xác.`,
  },
  notReported: {
    en: ({ unknown }: { unknown: string }) => `${unknown} are not reported: they may comply or not.`,
    vi: ({ unknown }) => `${unknown} chưa báo cáo: có thể đạt hoặc không.`,
  },
  incomplete: {
    en: ({ side, units }: { side: Side; units: readonly string[] }) =>
      `${SIDES[side].en} is not complete${listed(units)}: wait for all reports.`,
    vi: ({ side, units }) => `${SIDES[side].vi} chưa đầy đủ${listed(units)}: cần chờ đủ báo cáo.`,
  },
  unattainable: {
    en: () => "No count can do: the threshold asks for more than all, or fewer than none.",
    vi: () => "Không số nào đạt được: ngưỡng đòi hơn tất cả hoặc ít hơn 0.",
  },
  noRows: {
    en: () => "There are no rows, and missing is not zero.",
    vi: () => "Không có dòng nào, mà thiếu số liệu không phải là 0.",
  },
  differentDays: {
    en: ({ days }: { days: readonly string[] }) =>
      `Totals of different days have no sum${listed(days)}: take them from one.`,
    vi: ({ days }) => `Không cộng được số của các ngày khác nhau${listed(days)}: hãy lấy của cùng một ngày.`,
  },
  unitTwice: {
    en: ({ unit }: { unit: string }) => `${unit} stands in two rows: keep one, or use ids.`,
    vi: ({ unit }) => `${unit} có ở hai dòng: hãy giữ một, hoặc dùng mã đơn vị.`,
  },
  unknownKind: NOT_LISTED,
  missingKinds: {
    en: ({ kinds }: { kinds: readonly string[] }) => `Figures are missing${listed(kinds)}: add them.`,
    vi: ({ kinds }) => `Thiếu số liệu${listed(kinds)}: hãy bổ sung.`,
  },
  readingsDisagree: {
    en: ({ perKind, pooled }: { perKind: Outcome; pooled: Outcome }) =>
      `The source does not say how to count: kind by kind it is ${perKind}, together ${pooled}.`,
    vi: ({ perKind, pooled }) =>
      `Văn bản không nêu cách tính: riêng từng loại thì ${OUTCOMES[perKind]}, tính gộp thì ${OUTCOMES[pooled]}.`,
  },
  noCriteria: {
    en: ({ standard, day }: { standard: string; day: string }) =>
      `\`${standard}\` asks nothing on ${day}: choose a standard in force on that day.`,
    vi: ({ standard, day }) =>
      `\`${standard}\` không có tiêu chí nào vào ngày ${day}: hãy chọn tiêu chuẩn có hiệu lực khi đó.`,
  },
  unknownCriterion: NOT_LISTED,
  wrongEvidence: {
    en: ({ given, expected }: { given: string; expected: string }) =>
      `${given} says nothing of this criterion: give ${expected}.`,
    vi: ({ given, expected }) => `${given} không phải căn cứ cho tiêu chí này: hãy đưa ${expected}.`,
  },
  noEvidence: {
    en: ({ criterion }: { criterion: string }) => `Nothing is known of \`${criterion}\`: find out.`,
    vi: ({ criterion }) => `Chưa có căn cứ về \`${criterion}\`: cần xác minh.`,
  },
  unseenText: {
    en: ({ criterion }: { criterion: string }) =>
      `The text of \`${criterion}\` has not been seen: read its source.`,
    vi: ({ criterion }) => `Chưa có nội dung của \`${criterion}\`: hãy xem văn bản gốc.`,
  },
});

interface Excess {
  readonly numerator: string;
  readonly unknown: string;
  readonly denominator: string;
}

function excess({ numerator, unknown, denominator }: Excess): string {
  return `${numerator}${unknown === "0" ? "" : ` + ${unknown}`} / ${denominator}`;
}

/** The first few of a list that may be long. */
function listed(names: readonly string[]): string {
  if (names.length === 0) return "";
  return ` (${names.slice(0, 5).join(", ")}${names.length > 5 ? `, … ${names.length}` : ""})`;
}
