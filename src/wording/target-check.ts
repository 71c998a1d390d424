import { changeOnBase } from "../indicator/change-on-base.ts";
import { BOUND_PHRASES } from "../kernel/bound.ts";
import type { Language } from "../kernel/problem.ts";
import type { TargetCheck } from "../target/judge.ts";
import type { Outcome } from "../target/outcome.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";
import { wordChange } from "./change.ts";
import { wordPercentage, wordQuantity } from "./number.ts";
import { wordOutcome } from "./outcome.ts";
import { asksForNone, wordThreshold } from "./threshold.ts";

const PHRASES = {
  vi: {
    reached: (rate: string) => `đạt ${rate}`,
    above: (amount: string, level: string) => `vượt ${amount} so với mức ${level}`,
    below: (amount: string, level: string) => `còn thiếu ${amount} so với mức ${level}`,
    within: (amount: string, level: string) => `còn cách ${amount} so với mức ${level}`,
    over: (amount: string, level: string) => `quá ${amount} so với mức ${level}`,
    just: (level: string) => `vừa đúng mức ${level}`,
    none: "không xảy ra",
    asked: (level: string) => `mức ${level}`,
  },
  en: {
    reached: (rate: string) => `met: ${rate}`,
    above: (amount: string, level: string) => `${amount} above ${level}`,
    below: (amount: string, level: string) => `${amount} short of ${level}`,
    within: (amount: string, level: string) => `${amount} below ${level}`,
    over: (amount: string, level: string) => `${amount} over ${level}`,
    just: (level: string) => `just ${level}`,
    none: "none happened",
    asked: (level: string) => `asked: ${level}`,
  },
} as const;

/** What stands between the outcome and what there is to say of it. */
const MARKS = {
  met: { vi: ", ", en: ": " },
  missed: { vi: ": ", en: ": " },
  undetermined: { vi: ". ", en: ". " },
} as const satisfies Record<Outcome, Record<Language, string>>;

/**
 * What a check found, in words: the rate, and how far above or below the level it lies in the unit that was counted;
 * for what cannot be decided, why. What is only known to be at least or at most so much is said so.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { atLeast, checkTarget } from "antq/target";
 * import { wordTargetCheck } from "antq/wording";
 * const asOf = plainDate("2022-12-10");
 * const met = checkTarget(atLeast("90%"), { numerator: 119, denominator: 126, asOf });
 * wordTargetCheck(met, "residentialArea", "vi") //=> "đạt 94,4 %, vượt 05 khu dân cư so với mức từ 90 % trở lên"
 * const missed = checkTarget(atLeast("90%"), { numerator: 110, denominator: 126, asOf });
 * wordTargetCheck(missed, "residentialArea", "en")
 * //=> "missed: 87.3 %, 4 residential areas short of at least 90 %"
 * const open = checkTarget(atLeast("90%"), { numerator: 115, denominator: 126, unknown: 10, asOf });
 * wordTargetCheck(open, "residentialArea", "vi")
 * //=> "đạt, ít nhất 91,3 %, vượt ít nhất 01 khu dân cư so với mức từ 90 % trở lên"
 */
export function wordTargetCheck(check: TargetCheck, unit: UnitWord, language: Language): string {
  const { outcome, reasons, threshold, distance } = check;
  const rate = rateOf(check, unit, language);
  const words = outcome === "undetermined" ? "" : listed(rate, distanceOf(check, unit, language));
  // An exact rate is what was reached: "đạt 94,4 %".
  if (outcome === "met" && rate !== "" && threshold.kind === "ratio" && distance === "exact") {
    return PHRASES[language].reached(words);
  }
  const why = reasons.map(({ message }) => message[language]).join(" ");
  return `${wordOutcome(outcome, language)}${MARKS[outcome][language]}${words}${why}`;
}

function listed(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(", ");
}

/** The rate of a share, or the least that it can be; the change of a change; a count by itself has neither. */
function rateOf({ ratio, threshold, distance }: TargetCheck, unit: UnitWord, language: Language): string {
  if (ratio === null) return "";
  if (threshold.kind === "ratio") {
    const least = distance === "exact" ? "" : `${BOUND_PHRASES.atLeast[language]} `;
    return least + wordPercentage(ratio, language);
  }
  return wordChange(changeOnBase(ratio.numerator, ratio.denominator), unit, language);
}

function distanceOf(check: TargetCheck, unit: UnitWord, language: Language): string {
  const phrases = PHRASES[language];
  const level = wordThreshold(check.threshold, language);
  const isMet = check.outcome === "met";
  const count = isMet ? check.surplus : check.shortfall;
  if (count === null) return phrases.asked(level);
  if (count.isZero()) {
    if (check.distance !== "exact") return phrases.asked(level);
    return asksForNone(check.threshold) ? phrases.none : phrases.just(level);
  }
  const amount = wordQuantity(count, unit, language, check.distance);
  if (isUpperLimit(check)) return phrases[isMet ? "within" : "over"](amount, level);
  return phrases[isMet ? "above" : "below"](amount, level);
}

/** A fall asks for so much or more of falling: it is no upper limit. */
function isUpperLimit({ threshold: { comparison } }: TargetCheck): boolean {
  return comparison === "atMost" || comparison === "lessThan";
}
