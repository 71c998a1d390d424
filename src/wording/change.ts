import type { ChangeOnBase } from "../indicator/change-on-base.ts";
import type { Language } from "../kernel/problem.ts";
import { type Ratio, ratioOf } from "../kernel/ratio.ts";
import { lengthInMonths, reportingYearOf, samePeriodLastYear } from "../period/algebra.ts";
import { shapeOf } from "../period/label.ts";
import type { Period } from "../period/period.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";
import { wordPercentage, wordQuantity } from "./number.ts";
import { wordPeriod } from "./period.ts";

const PHRASES = {
  vi: { rise: "tăng", fall: "giảm", none: "không tăng, không giảm", unknown: "chưa rõ tăng, giảm bao nhiêu" },
  en: { rise: "up by", fall: "down by", none: "no change", unknown: "the change is not known exactly" },
} as const satisfies Record<Language, Record<string, string>>;

/**
 * A change on the base period, as reports say it: the verb, the amount, and the percentage unless the base was zero
 * ("tăng 02 vụ"). The verb gives the direction, so neither number carries a sign.
 *
 * @example
 * import { changeOnBase } from "antq/indicator";
 * import { wordChange } from "antq/wording";
 * wordChange(changeOnBase(7, 11), "subject", "vi") //=> "giảm 04 đối tượng (36,4 %)"
 * wordChange(changeOnBase(6, 6), "incident", "vi") //=> "không tăng, không giảm"
 * wordChange(changeOnBase(2, 0), "incident", "en") //=> "up by 2 incidents"
 */
export function wordChange(change: ChangeOnBase, unit: UnitWord, language: Language): string {
  const { value, bound } = change.difference;
  const phrases = PHRASES[language];
  if (bound !== "exact") return phrases.unknown;
  if (value.isZero()) return phrases.none;
  const amount = `${phrases[value.isPositive() ? "rise" : "fall"]} ${wordQuantity(value.abs(), unit, language)}`;
  return change.rate === null ? amount : `${amount} (${wordPercentage(absolute(change.rate), language)})`;
}

const BASES = {
  vi: {
    samePeriod: (year: number) => `so với cùng kỳ năm ${year}`,
    other: (window: string) => `so với ${window}`,
    lead: { month: "", quarter: "", first: "", last: "", stage: "", days: "kỳ " },
  },
  en: {
    samePeriod: (year: number) => `on the same period of ${year}`,
    other: (window: string) => `on ${window}`,
    lead: { month: "", quarter: "the ", first: "the ", last: "the ", stage: "", days: "the window " },
  },
} as const;

/** The two windows of a change. */
export interface ComparedPeriods {
  readonly period: Period;
  readonly base: Period;
}

/**
 * A change with the window that it is on: the same period of the year before (so với cùng kỳ), or any other.
 *
 * @example
 * import { changeOnBase } from "antq/indicator";
 * import { calendarYear, firstMonths, previousPeriod, quarter, samePeriodLastYear } from "antq/period";
 * import { wordChangeOn } from "antq/wording";
 * const period = firstMonths(calendarYear, 2024, 8);
 * const lastYear = { period, base: samePeriodLastYear(period) };
 * wordChangeOn(changeOnBase(7, 11), "subject", lastYear, "vi")
 * //=> "giảm 04 đối tượng (36,4 %) so với cùng kỳ năm 2023"
 * wordChangeOn(changeOnBase(6, 6), "incident", lastYear, "vi")
 * //=> "không tăng, không giảm so với cùng kỳ năm 2023"
 * const second = quarter(calendarYear, 2024, 2);
 * wordChangeOn(changeOnBase(2, 1), "incident", { period: second, base: previousPeriod(second) }, "vi")
 * //=> "tăng 01 vụ (100,0 %) so với quý I năm 2024"
 */
export function wordChangeOn(
  change: ChangeOnBase,
  unit: UnitWord,
  { period, base }: ComparedPeriods,
  language: Language,
): string {
  const { samePeriod, other, lead } = BASES[language];
  const isLastYear = lengthInMonths(base) <= 12 && base === samePeriodLastYear(period);
  const on = isLastYear
    ? samePeriod(reportingYearOf(base))
    : other(lead[shapeOf(base).kind] + wordPeriod(base, language));
  return `${wordChange(change, unit, language)} ${on}`;
}

function absolute({ numerator, denominator }: Ratio): Ratio {
  return ratioOf(numerator.abs(), denominator);
}
