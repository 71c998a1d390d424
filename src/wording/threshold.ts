import { Decimal } from "../kernel/decimal.ts";
import type { Language } from "../kernel/problem.ts";
import type { Comparison, Threshold } from "../target/threshold.ts";
import { wordNumber } from "./number.ts";

type Phrase = (words: string) => string;

const COMPARISONS = {
  atLeast: { vi: (level) => `từ ${level} trở lên`, en: (level) => `at least ${level}` },
  moreThan: { vi: (level) => `trên ${level}`, en: (level) => `more than ${level}` },
  atMost: { vi: (level) => `không quá ${level}`, en: (level) => `at most ${level}` },
  lessThan: { vi: (level) => `dưới ${level}`, en: (level) => `less than ${level}` },
} as const satisfies Record<Comparison, Record<Language, Phrase>>;

const KINDS = {
  ratio: { vi: (words) => words, en: (words) => words },
  count: { vi: (words) => words, en: (words) => words },
  fall: { vi: (words) => `giảm ${words}`, en: (words) => `a fall of ${words}` },
  rise: { vi: (words) => `tăng ${words}`, en: (words) => `a rise of ${words}` },
} as const satisfies Record<Threshold["kind"], Record<Language, Phrase>>;

/**
 * What a threshold asks for, in words (mức chỉ tiêu). At least all of them is "100 %": there is no more.
 *
 * @example
 * import { atLeast, fallOfAtLeast, none } from "antq/target";
 * import { wordThreshold } from "antq/wording";
 * wordThreshold(atLeast("90%"), "vi") //=> "từ 90 % trở lên"
 * wordThreshold(fallOfAtLeast("5%"), "vi") //=> "giảm từ 5 % trở lên"
 * wordThreshold(atLeast({ count: 3000 }), "en") //=> "at least 3,000"
 * wordThreshold(atLeast("100%"), "vi") //=> "100 %"
 * wordThreshold(none, "vi") //=> "không để xảy ra"
 */
export function wordThreshold(threshold: Threshold, language: Language): string {
  if (asksForNone(threshold)) return NONE[language];
  if (asksForAll(threshold)) return levelOf(threshold, language);
  return KINDS[threshold.kind][language](
    COMPARISONS[threshold.comparison][language](levelOf(threshold, language)),
  );
}

const NONE = { vi: "không để xảy ra", en: "none at all" } as const satisfies Record<Language, string>;

/** "Không để xảy ra" is said of what must not happen at all, not "không quá 0". */
export function asksForNone({ kind, comparison, ...level }: Threshold): boolean {
  return kind === "count" && comparison === "atMost" && "count" in level && level.count === "0";
}

function asksForAll(threshold: Threshold): boolean {
  return threshold.kind === "ratio" && threshold.comparison === "atLeast" && threshold.percent === "100";
}

function levelOf(threshold: Threshold, language: Language): string {
  if (threshold.kind === "count") return wordNumber(new Decimal(threshold.count), language);
  return `${wordNumber(new Decimal(threshold.percent), language)} %`;
}
