import type { Coverage } from "../indicator/coverage.ts";
import type { Language } from "../kernel/problem.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";
import { wordPartOfWhole } from "./part-of-whole.ts";

const PHRASES = {
  vi: {
    reported: () => "đã báo cáo",
    reportedAll: () => "đã báo cáo đủ",
    partial: "chưa đủ",
    missing: "chưa có",
    nobody: "không đơn vị nào phải báo cáo",
  },
  en: {
    reported: (expected: number) => (expected === 1 ? "has reported" : "have reported"),
    reportedAll: (expected: number) => `${expected === 1 ? "has" : "have"} reported in full`,
    partial: "in part",
    missing: "missing",
    nobody: "nobody had to report",
  },
} as const;

/** What a coverage is worded with. */
export interface CoverageWords {
  /** What the units are: `commune`, `village`; `unit` where not given. */
  readonly unit?: UnitWord;
  /** The name of a unit, such as its label in a territory; its id where not given. */
  readonly nameOf?: (unit: UnitId) => string;
}

/**
 * Who has reported, and by name who has not (mức độ đầy đủ của số liệu).
 *
 * @example
 * import { coverageOf } from "antq/indicator";
 * import { parseUnitId } from "antq/territory";
 * import { wordCoverage } from "antq/wording";
 * const [one, other] = [parseUnitId("23395@.."), parseUnitId("23380@..")];
 * const coverage = coverageOf([
 *   { unit: one, known: 8, expected: 8 },
 *   { unit: other, known: 0, expected: 8 },
 * ]);
 * const nameOf = (unit: string) => (unit === one ? "xã Pờ Y" : "xã Đắk Ang");
 * wordCoverage(coverage, "vi", { unit: "commune", nameOf }) //=> "01/02 xã đã báo cáo; chưa có: xã Đắk Ang"
 * wordCoverage(coverage, "en", { unit: "commune", nameOf }) //=> "1/2 communes have reported; missing: xã Đắk Ang"
 */
export function wordCoverage(coverage: Coverage, language: Language, words: CoverageWords = {}): string {
  const { unit = "unit", nameOf = String } = words;
  const phrases = PHRASES[language];
  const { expected, complete, partial, missing } = coverage;
  if (expected.length === 0) return phrases.nobody;
  const share = wordPartOfWhole(complete.length, expected.length, unit, language);
  const named = (phrase: string, units: readonly UnitId[]) =>
    units.length === 0 ? [] : [`${phrase}: ${units.map(nameOf).join(", ")}`];
  return [
    `${share} ${phrases[partial.length === 0 ? "reported" : "reportedAll"](expected.length)}`,
    ...named(phrases.partial, partial),
    ...named(phrases.missing, missing),
  ].join("; ");
}
