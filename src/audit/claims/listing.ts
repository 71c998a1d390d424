import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { PlacedQuantity } from "../quantity-in-text.ts";
import { isMenAndWomen } from "./men-and-women.ts";

/** Marks that each quantity of a list stands alone in its place: "A 05 vụ, B 07 vụ và C 02 vụ". */
const SEPARATOR = /;|,(?!\d)| và | - /gu;

/** Words of parts that may be true of one and the same thing: women, members of the Party, children. */
export const OVERLAPPING =
  /(?:^|[^\p{L}])(?:nữ|dân tộc|dự bị|tôn giáo|trẻ em|đảng viên|đoàn viên|tuổi|trình độ|đại học|thạc sĩ|cử nhân|kiêm|nghèo|uy tín|tái phạm|tiền án|tiền sự|nghiện|là người|có \d|đạt|chiếm|tăng|giảm|so với|cùng kỳ|lũy kế|kế hoạch|năm (?:19|20)\d\d)(?![\p{L}])/iu;

/** A list that is broken off names some parts only. */
const GOES_ON = /\.\.|…|v\.v/u;

/** Longer lists are not looked into. */
const MOST_PARTS = 60;

/** Whether the parts take all of a stretch, one in each of its pieces. */
export function isListing(
  plain: string,
  { start, end }: TextSpan,
  parts: readonly PlacedQuantity[],
): boolean {
  const words = plain.slice(start, end);
  if (isMenAndWomen(words, parts)) return true;
  if (parts.length > MOST_PARTS || OVERLAPPING.test(words)) return false;
  if (GOES_ON.test(plain.slice(start, end + 4))) return false;
  const cuts = [...words.matchAll(SEPARATOR)]
    .map(({ index }) => start + index)
    .filter((cut) => !parts.some((part) => part.start <= cut && cut < part.end));
  const ends = [...cuts, end];
  let part = 0;
  for (const stop of ends) {
    const from = part;
    while (part < parts.length && (parts[part]?.start ?? 0) < stop) part += 1;
    if (part - from !== 1) return false;
  }
  return part === parts.length;
}
