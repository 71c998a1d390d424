import { choose, declareProblems } from "../kernel/problem.ts";

/** The sides of a check, by the names of their fields. */
export type Side = "numerator" | "denominator" | "count" | "now" | "base";

const SIDES = {
  numerator: "Tử số",
  denominator: "Mẫu số",
  count: "Số lượng",
  now: "Số kỳ này",
  base: "Số kỳ gốc",
} as const satisfies Record<Side, string>;

const OUTCOMES = { met: "đạt", missed: "chưa đạt", undetermined: "chưa rõ" } as const;

type Outcome = keyof typeof OUTCOMES;

// Sentences are short and shared: whoever only checks a target loads them all.

interface Misfit {
  readonly given: string;
  readonly expected: string;
}

const MISFIT = {
  en: ({ given, expected }: Misfit) => `${given}: choose ${expected}.`,
  vi: ({ given, expected }: Misfit) => `${given}: chọn ${expected}.`,
};

const MISSING_SIDE = {
  en: ({ side }: { side: Side }) => `${the(side)} is missing, and missing is not zero: find it.`,
  vi: ({ side }: { side: Side }) => `${SIDES[side]} chưa có, mà thiếu không phải là 0: hãy bổ sung.`,
};

interface Names {
  readonly names: readonly string[];
}

const MISSING = {
  en: ({ names }: Names) => `What is asked for${listed(names)} is missing, and missing is not zero: find it.`,
  vi: ({ names }: Names) => `Số liệu${listed(names)} chưa có, mà thiếu không phải là 0: hãy bổ sung.`,
};

interface Doubt {
  readonly side: Side;
  readonly range: string;
  readonly units: readonly string[];
}

const UNSURE = {
  en: ({ side, range, units }: Doubt) =>
    `${the(side)} is only known to be ${range}${listed(units)}: find it.`,
  vi: ({ side, range, units }: Doubt) => `${SIDES[side]} chỉ biết là ${range}${listed(units)}: hãy bổ sung.`,
};

export const TARGET_PROBLEMS = /* @__PURE__ */ declareProblems("target", {
  badPercentage: choose('a percentage such as "66.67%"', 'tỷ lệ phần trăm như "66.67%"'),
  fallOverAll: choose('at most "100%"', 'nhiều nhất "100%"'),
  notAThreshold: choose("atLeast or its like", "atLeast hoặc tương tự"),
  notDecimals: choose("0 to 15 decimals", "từ 0 đến 15 chữ số thập phân"),
  negative: choose("a count from 0 up", "số đếm từ 0 trở lên"),
  notASubject: MISFIT,
  unknownBound: MISFIT,
  wrongEvidence: MISFIT,
  unknownKind: MISFIT,
  unknownCriterion: MISFIT,
  tooManyDecimals: choose(
    'whole numbers, `decimals`, or relation: "perMeasure"',
    'số nguyên, `decimals`, hoặc relation: "perMeasure"',
  ),
  numeratorOverDenominator: {
    en: (facts: Excess) => `${excess(facts)}: choose a part within its whole, or relation: "independent".`,
    vi: (facts) => `${excess(facts)}: chọn số không vượt tổng thể, hoặc relation: "independent".`,
  },
  differentDays: choose("totals of one day", "tổng số của cùng một ngày"),
  zeroDenominator: {
    en: ({ side }: { side: Side }) => `${the(side)} is 0: of nothing there is no rate.`,
    vi: ({ side }) => `${SIDES[side]} bằng 0 nên không có tỷ lệ.`,
  },
  missingDenominator: MISSING_SIDE,
  missingNumerator: MISSING_SIDE,
  noRows: MISSING,
  missingKinds: MISSING,
  noEvidence: MISSING,
  onlyBounded: UNSURE,
  notReported: UNSURE,
  incomplete: UNSURE,
  unitTwice: choose("one row for each unit", "mỗi đơn vị một dòng"),
  noCriteria: choose("a standard in force on that day", "tiêu chuẩn có hiệu lực vào ngày đó"),
  readingsDisagree: {
    en: ({ perKind, pooled }: { perKind: Outcome; pooled: Outcome }) =>
      `The source does not say how to count: kind by kind ${perKind}, together ${pooled}.`,
    vi: ({ perKind, pooled }) =>
      `Văn bản không nêu cách tính: riêng từng loại ${OUTCOMES[perKind]}, tính gộp ${OUTCOMES[pooled]}.`,
  },
  unseenText: {
    en: ({ criterion }: { criterion: string }) => `The text of ${criterion} is not known: read its source.`,
    vi: ({ criterion }) => `Chưa có nội dung của ${criterion}: hãy xem văn bản gốc.`,
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

function the(side: Side): string {
  return side === "now" ? "The figure" : `The ${side}`;
}

/** The first few of a list that may be long. */
function listed(names: readonly string[]): string {
  if (names.length === 0) return "";
  return ` (${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""})`;
}
