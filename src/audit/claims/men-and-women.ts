import type { PlacedQuantity } from "../quantity-in-text.ts";

/** "(03 nam, 02 nữ)": men and women are all people, and none is both. */
export function isMenAndWomen(words: string, { length }: readonly PlacedQuantity[]): boolean {
  if (length !== 2 || words.length > 120) return false;
  const said = ` ${words
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim()}`;
  return said.includes(" nam") && said.includes(" nữ") && MEN_AND_WOMEN.test(said);
}

const MEN_AND_WOMEN =
  /^(?: (?:gồm|có|giới|người|đồng chí|học sinh|em|cháu|đối tượng|hội viên|cán bộ|và))*(?: nam| nữ)(?: (?:giới|người|đồng chí|học sinh|em|cháu|đối tượng|hội viên|cán bộ|và))*(?: nam| nữ)(?: (?:giới|người|đồng chí|học sinh|em|cháu|đối tượng|hội viên|cán bộ))* ?$/iu;
