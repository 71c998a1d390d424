import type { ChangeOnBase } from "../indicator/change-on-base.ts";
import type { Language } from "../kernel/problem.ts";
import { type Ratio, ratioOf } from "../kernel/ratio.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";
import { wordPercentage, wordQuantity } from "./number.ts";

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

function absolute({ numerator, denominator }: Ratio): Ratio {
  return ratioOf(numerator.abs(), denominator);
}
