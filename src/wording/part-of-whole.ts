import { type Amount, parseAmount } from "../kernel/decimal.ts";
import type { Language } from "../kernel/problem.ts";
import { UNIT_WORDS, type UnitWord } from "../vietnamese/unit-words.ts";
import { wordCount } from "./number.ts";

/**
 * So many of so many (một phần trên tổng số), both counted in one unit, which stands once: `13/13 xã`.
 *
 * @throws DomainError `number.notCount` for what is no count, the problems of `parseAmount`
 * @example
 * import { wordPartOfWhole } from "antq/wording";
 * wordPartOfWhole(13, 13, "commune", "vi") //=> "13/13 xã"
 * wordPartOfWhole(2372, 2608, "partyMember", "vi") //=> "2.372/2.608 đảng viên"
 * wordPartOfWhole(119, 126, "residentialArea", "en") //=> "119/126 residential areas"
 */
export function wordPartOfWhole(part: Amount, whole: Amount, unit: UnitWord, language: Language): string {
  const { vi, en, plural } = UNIT_WORDS[unit];
  const name = { vi, en: parseAmount(whole).eq(1) ? en : plural }[language];
  return `${wordCount(part, language)}/${wordCount(whole, language)} ${name}`;
}
