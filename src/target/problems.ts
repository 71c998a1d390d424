import { BOUND_PHRASES, type Bound } from "../kernel/bound.ts";
import {
  choose,
  declareProblems,
  type Language,
  type Path,
  type Problem,
  type ProblemKind,
  quoteInput,
} from "../kernel/problem.ts";
import { OUTCOME_WORDS, type Outcome } from "./outcome.ts";

/** The sides of a check, by the names of their fields. */
export type Side = "numerator" | "denominator" | "count" | "now" | "base";

const SIDES = {
  numerator: { en: "The numerator", vi: "Tử số" },
  denominator: { en: "The denominator", vi: "Mẫu số" },
  count: { en: "The count", vi: "Số lượng" },
  now: { en: "The figure", vi: "Số kỳ này" },
  base: { en: "The base", vi: "Số kỳ gốc" },
  asked: { en: "What is asked for", vi: "Số liệu" },
} as const satisfies Record<Side | "asked", Record<Language, string>>;

// Sentences are short and shared: whoever only checks a target loads them all.

interface Misfit {
  readonly given: string;
  readonly expected: string;
}

const MISFIT = {
  en: (facts: Misfit) => choose(facts.expected, "").en(facts),
  vi: (facts: Misfit) => choose("", facts.expected).vi(facts),
};

/** What a sentence speaks of: a side of a check, or things by their names. */
interface Topic {
  readonly side?: Side | "asked";
  readonly names?: readonly string[];
}

const MISSING = {
  en: (topic: Topic) => `${named(topic, "en")} is missing, and missing is not zero: find it.`,
  vi: (topic: Topic) => `${named(topic, "vi")} chưa có, mà thiếu không phải là 0: hãy bổ sung.`,
};

/** What is known of a side; how many have not been reported, or which units are not complete. */
interface Doubt {
  readonly side: Side;
  readonly value: string;
  readonly bound: Bound;
  readonly unknown?: string;
  readonly units?: readonly string[];
}

const UNSURE = {
  en: (facts: Doubt) => `${named(facts, "en")} is only known to be ${known(facts, "en")}: find it.`,
  vi: (facts: Doubt) => `${named(facts, "vi")} chỉ biết là ${known(facts, "vi")}: hãy bổ sung.`,
};

export const TARGET_PROBLEMS = /* @__PURE__ */ declareProblems("target", {
  badPercentage: choose('a rate such as "66.67%"', 'tỷ lệ như "66.67%"'),
  fallOverAll: choose('at most "100%"', 'nhiều nhất "100%"'),
  notDecimals: choose("0 to 15", "từ 0 đến 15"),
  negative: choose("0 or more", "từ 0 trở lên"),
  notAThreshold: MISFIT,
  notASubject: MISFIT,
  unknownRelation: MISFIT,
  unknownBound: MISFIT,
  wrongEvidence: MISFIT,
  unknownKind: MISFIT,
  unknownCriterion: MISFIT,
  tooManyDecimals: choose("whole numbers, or `decimals`", "số nguyên, hoặc `decimals`"),
  numeratorOverDenominator: {
    en: (facts: Excess) => `${excess(facts)} is more than all: mend it, or its relation.`,
    vi: (facts) => `${excess(facts)}: tử số lớn hơn mẫu số, hãy sửa.`,
  },
  differentDays: choose("totals of one day", "tổng số của cùng một ngày"),
  zeroDenominator: {
    en: (topic: Topic) => `${named(topic, "en")} is 0: there is no rate.`,
    vi: (topic) => `${named(topic, "vi")} bằng 0 nên không có tỷ lệ.`,
  },
  missingDenominator: MISSING,
  missingNumerator: MISSING,
  noRows: MISSING,
  missingKinds: MISSING,
  noEvidence: MISSING,
  onlyBounded: UNSURE,
  notReported: UNSURE,
  incomplete: UNSURE,
  unitTwice: choose("one row for each unit", "mỗi đơn vị một dòng"),
  noCriteria: choose("a day with criteria", "ngày có tiêu chí"),
  readingsDisagree: {
    en: ({ perKind, pooled }: { perKind: Outcome; pooled: Outcome }) =>
      `The source does not say how: each kind ${perKind}, together ${pooled}.`,
    vi: ({ perKind, pooled }) =>
      `Văn bản không nêu cách tính: từng loại ${OUTCOME_WORDS[perKind]}, tính gộp ${OUTCOME_WORDS[pooled]}.`,
  },
  unseenText: {
    en: ({ criterion }: { criterion: string }) => `The text of ${criterion} is not known: find it.`,
    vi: ({ criterion }) => `Nội dung ${criterion} chưa có: hãy bổ sung.`,
  },
});

/** A problem of something that is none of these words. */
export function misfit(
  kind: ProblemKind<string, Misfit>,
  given: unknown,
  words: readonly string[],
  ...path: Path
): Problem {
  return kind({ given: quoteInput(given), expected: words.join(", ") }, path);
}

interface Excess {
  readonly numerator: string;
  readonly unknown: string;
  readonly denominator: string;
}

function excess({ numerator, unknown, denominator }: Excess): string {
  return `${numerator}${unknown === "0" ? "" : ` + ${unknown}`} / ${denominator}`;
}

function known({ value, bound, unknown, units = [] }: Doubt, language: Language): string {
  const words = bound === "exact" ? "" : `${BOUND_PHRASES[bound][language]} `;
  return words + value + listed(unknown === undefined ? units : [`${unknown} ${NOT_REPORTED[language]}`]);
}

const NOT_REPORTED = { en: "not reported", vi: "chưa báo cáo" } as const satisfies Record<Language, string>;

function named({ side = "asked", names = [] }: Topic, language: Language): string {
  return SIDES[side][language] + listed(names);
}

/** The first few of a list that may be long. */
function listed(names: readonly string[]): string {
  if (names.length === 0) return "";
  return ` (${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""})`;
}
