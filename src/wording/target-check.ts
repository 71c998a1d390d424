import { changeOnBase } from "../indicator/change-on-base.ts";
import type { Language } from "../kernel/problem.ts";
import type { TargetCheck } from "../target/judge.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";
import { wordChange } from "./change.ts";
import { wordPercentage, wordQuantity } from "./number.ts";
import { asksForNone, wordThreshold } from "./threshold.ts";

const PHRASES = {
  vi: {
    met: (rate: string, distance: string) => (rate === "" ? `đạt, ${distance}` : `đạt ${rate}, ${distance}`),
    missed: (rate: string, distance: string) => `chưa đạt: ${listed(rate, distance)}`,
    undetermined: (why: string) => `chưa xác định được. ${why}`,
    above: (amount: string, level: string) => `vượt ${amount} so với mức ${level}`,
    below: (amount: string, level: string) => `còn thiếu ${amount} so với mức ${level}`,
    within: (amount: string, level: string) => `còn cách ${amount} so với mức ${level}`,
    over: (amount: string, level: string) => `quá ${amount} so với mức ${level}`,
    just: (level: string) => `vừa đúng mức ${level}`,
    none: "không xảy ra",
    asked: (level: string) => `mức ${level}`,
  },
  en: {
    met: (rate: string, distance: string) => `met: ${listed(rate, distance)}`,
    missed: (rate: string, distance: string) => `missed: ${listed(rate, distance)}`,
    undetermined: (why: string) => `undetermined. ${why}`,
    above: (amount: string, level: string) => `${amount} above ${level}`,
    below: (amount: string, level: string) => `${amount} short of ${level}`,
    within: (amount: string, level: string) => `${amount} below ${level}`,
    over: (amount: string, level: string) => `${amount} over ${level}`,
    just: (level: string) => `just ${level}`,
    none: "none happened",
    asked: (level: string) => `asked: ${level}`,
  },
} as const;

/**
 * What a check found, in words: the rate, and how far above or below the level it lies in the unit that was counted;
 * for what cannot be decided, why.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { atLeast, checkTarget } from "antq/target";
 * import { wordTargetCheck } from "antq/wording";
 * const asOf = plainDate("2022-12-10");
 * const met = checkTarget(atLeast("90%"), { numerator: 119, denominator: 126, asOf });
 * wordTargetCheck(met, "residentialArea", "vi") //=> "đạt 94,4 %, vượt 5 khu dân cư so với mức từ 90 % trở lên"
 * const missed = checkTarget(atLeast("90%"), { numerator: 110, denominator: 126, asOf });
 * wordTargetCheck(missed, "residentialArea", "en")
 * //=> "missed: 87.3 %, 4 residential areas short of at least 90 %"
 */
export function wordTargetCheck(check: TargetCheck, unit: UnitWord, language: Language): string {
  const phrases = PHRASES[language];
  if (check.outcome === "undetermined") {
    return phrases.undetermined(check.reasons.map(({ message }) => message[language]).join(" "));
  }
  return phrases[check.outcome](rateOf(check, unit, language), distanceOf(check, unit, language));
}

function listed(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(", ");
}

/** The rate of a share, the change of a change; a count by itself has neither. */
function rateOf({ ratio, threshold }: TargetCheck, unit: UnitWord, language: Language): string {
  if (ratio === null) return "";
  if (threshold.kind === "ratio") return wordPercentage(ratio, language);
  return wordChange(changeOnBase(ratio.numerator, ratio.denominator), unit, language);
}

function distanceOf(check: TargetCheck, unit: UnitWord, language: Language): string {
  const phrases = PHRASES[language];
  const level = wordThreshold(check.threshold, language);
  const distance = check.outcome === "met" ? check.surplus : check.shortfall;
  if (distance === null) return phrases.asked(level);
  if (distance.isZero()) return asksForNone(check.threshold) ? phrases.none : phrases.just(level);
  const amount = wordQuantity(distance, unit, language);
  if (isUpperLimit(check)) return phrases[check.outcome === "met" ? "within" : "over"](amount, level);
  return phrases[check.outcome === "met" ? "above" : "below"](amount, level);
}

/** A fall asks for less, as an upper limit does. */
function isUpperLimit({ threshold: { kind, comparison } }: TargetCheck): boolean {
  return kind === "fall" || comparison === "atMost" || comparison === "lessThan";
}
