import type { TextSpan } from "../vietnamese/offset-map.ts";
import { GAP } from "./symbol-pattern.ts";

/*
 * The words for the issuer of a document beside its number: "… của Ban Bí thư khóa XI", "Ban Thường vụ Hội Nông dân tỉnh
 * ban hành …". They are kept as printed; which body is meant is for the reader of the whole report.
 */

/** The first words of the names of bodies that issue documents. */
const HEADS =
  "Ban|Bộ|Ủy ban|UBND|HĐND|Hội|Đảng|Tỉnh|Huyện|Thành|Thị|Công an|Chính phủ|Thủ tướng|Quốc hội|Chủ tịch|Tổng|Liên đoàn|" +
  "Mặt trận|MTTQ|Trung ương|Văn phòng|Cục|Sở|Phòng|BTV|BTT|BCĐ|BCH|Viện|Tòa án|Đoàn|Thanh tra|Chi bộ|Thường trực|Bí thư";

/** Small syllables of such names; at any other small word the name has ended. */
const INSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "ủy ban nhân dân thường vụ trực bí thư trung ương tỉnh thành phố huyện quận xã phường thị trấn đặc khu cấp và với các tổ " +
    "chức thành viên nông công an quân sự quốc gia hội đồng đảng đoàn bộ cục sở phòng chỉ đạo chấp hành mặt trận cán cựu " +
    "chiến binh phụ nữ thanh niên liên hiệp lao động người cao tuổi cơ quan của trị phủ tịch trưởng tướng án viện kiểm sát tối cao thanh tra nước"
  ).split(" "),
);

const AFTER = /* @__PURE__ */ new RegExp(
  `${GAP},?${GAP}(?:của|do|giữa)\\s{1,3}(?<name>(?:${HEADS})[^.;:,()“”"\\[\\]]{0,140})`,
  "uy",
);
const ANOTHER = /\svà\s(?=[^.;:,]{3,40}\ssố\s)|\n\s*\n/u;

/** The name of a body at the start of some words. */
function nameIn(words: string): string {
  const another = words.search(ANOTHER);
  const own = another === -1 ? words : words.slice(0, another);
  let end = 0;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(own)?.[0]; word !== undefined; word = WORD.exec(own)?.[0]) {
    if (!INSIDE.has(word) && isOtherWord(word)) break;
    end = WORD.lastIndex;
  }
  return own.slice(0, end).replace(/[\s*]*(?:\s(?:-|và|với|các|của))?[\s*]*$/u, "");
}

const WORD = /\S+/gu;

function isOtherWord(word: string): boolean {
  return word === word.toLowerCase() && !INSIDE.has(word.replace("*", "")) && word !== "-";
}

const BEFORE = /* @__PURE__ */ new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<name>(?:${HEADS})[^.;:,()“”"\\[\\]]{0,90}?)(?<verb>\\s{1,3}(?:đã\\s{1,3})?(?:ký\\s{1,3})?(?:ban hành|có|ra|xây dựng)(?:\\s{1,3}các)?\\s{0,3}:?\\s{0,3})$`,
  "u",
);
const VERB = /(?:ban hành|có|ra|xây dựng)(?:\s{1,3}các)?\s{0,3}:?\s{0,3}$/u;
/** As long as a name and the words after it can be. */
const WINDOW = 140;

/** The issuer named before a place: "Đảng ủy xã Pờ Y ban hành …". */
export function issuerBefore(text: string, place: number, from: number): TextSpan | undefined {
  const window = text.slice(Math.max(from, place - WINDOW), place);
  if (!VERB.test(window.slice(-30))) return undefined;
  const { name, verb } = BEFORE.exec(window)?.groups ?? {};
  if (name === undefined || verb === undefined) return undefined;
  const end = place - verb.length;
  return { start: end - name.length, end };
}

/** The issuer named after a place: "… của Ban Bí thư", "… giữa Bộ Công an với …". */
export function issuerAfter(text: string, place: number): TextSpan | undefined {
  AFTER.lastIndex = place;
  const words = AFTER.exec(text)?.groups?.["name"];
  if (words === undefined) return undefined;
  const start = AFTER.lastIndex - words.length;
  return { start, end: start + nameIn(words).length };
}
