import type { TextSpan } from "../vietnamese/offset-map.ts";
import { startOfVerb } from "./issuing-verb.ts";
import { GAP, SMALL_WORDS } from "./symbol-pattern.ts";

/*
 * The words for the issuer of a document beside its number: "… của Ban Bí thư khóa XI", "Ban Thường vụ Hội Nông dân tỉnh
 * ban hành …". They are kept as printed; which body is meant is for the reader of the whole report.
 */

/** The first words of the names of bodies that issue documents. */
const BODIES =
  "Ban|Bộ|Ủy ban|UBND|HĐND|Hội|Đảng|Tỉnh|Huyện|Thành|Thị|Công an|Chính phủ|Quốc hội|Liên đoàn|Mặt trận|MTTQ|Trung ương|" +
  "Văn phòng|Cục|Sở|Phòng|BTV|BTT|BCĐ|BCH|Viện|Tòa án|Đoàn|Thanh tra|Chi bộ|Thường trực";
const POSTS = "(?:Phó |Quyền )?(?:Chủ tịch|Thủ tướng|Bộ trưởng|Bí thư|Tổng)";
const HEADS = `(?:${BODIES}|${POSTS})`;

/** Small syllables of such names, beside those of the heads. */
const INSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    `${BODIES.toLowerCase().replaceAll("|", " ")} nhân dân vụ bí thư thành phố quận xã phường trấn đặc khu cấp và với các tổ chức viên ` +
    "nông thôn quân sự gia đồng chỉ đạo chấp hành cán cựu chiến binh phụ nữ niên hiệp lao động người cao tuổi cơ quan của trị tịch " +
    "trưởng tướng kiểm sát tối nước đội -"
  ).split(" "),
);

/** Words between a name and the verb. */
const ADVERBS = "đã|vừa|mới|sẽ|cũng|tiếp tục|kịp thời|ký";

/** Small words that go on after a name: at these it has ended, also after its first syllable. */
const ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `${SMALL_WORDS}|${ADVERBS}|quy|hướng|phối|có|ra|số|theo|trong|gửi|yêu|khóa`.split("|"),
);

/** Whoever holds a post is no part of the name: "Chủ tịch Nguyễn Văn A" is cut to the post. */
const POST = /* @__PURE__ */ new RegExp(`^${POSTS}`, "u");
const FAMILY_NAMES =
  "Nguyễn,Trần,Lê,Phạm,Huỳnh,Hoàng,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Đinh,Trương,Đào,Tô".split(",");

/** "Ban Chỉ đạo 138", "Ban Chỉ đạo 35/TU". */
const OF_COMMITTEE = /^\d{1,4}(?:\/\p{Lu}+)?$/u;

const AFTER = /* @__PURE__ */ new RegExp(
  `${GAP},?${GAP}(?:của|do|giữa)\\s{1,3}(${HEADS}[^.;:()“”"\\[\\]]{0,140})`,
  "uy",
);
const ANOTHER =
  /\svà\s(?=[^\s.;:,]+(?:\s(?!và\s)[^\s.;:,]+){0,3}\ssố\s)|\n\s*\n|\s(?:[Bb]an\s{1,3}hành|Quy\sđịnh|Thực\shiện)(?!\p{L})/u;

/** The name of a body at the start of some words. */
function nameIn(words: string): string {
  const another = words.search(ANOTHER);
  const own = another === -1 ? words : words.slice(0, another);
  const isPost = POST.test(own);
  let [end, before, last] = [0, "", ""];
  WORD.lastIndex = 0;
  for (let printed = WORD.exec(own)?.[0]; printed !== undefined; printed = WORD.exec(own)?.[0]) {
    const word = printed.replace(/[*,]/gu, "");
    if (isSmall(word) && !INSIDE.has(word) && !continues(word, last, before)) break;
    if (isPost && FAMILY_NAMES.includes(word) && end > 0) break;
    end = WORD.lastIndex;
    [before, last] = [last, word];
    if (printed.endsWith(",") && !GOES_ON.test(own.slice(end))) break;
  }
  return own.slice(0, end).replace(ENDS_NO_NAME, "");
}

const WORD = /\S+/gu;
/** "Bộ Văn hóa, Thể thao và Du lịch": after the comma a part of such a name comes, with a capital. */
const GOES_ON = /^(?:,?\s{1,3}\p{Lu}\p{Ll}+\s\p{Ll}+){1,3}\svà\s\p{Lu}/u;

const CAPITALISED = /^\p{Lu}\p{Ll}*$/u;

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

/**
 * Whether a small syllable is of a name by the word before: "Bộ Nông nghiệp", "Văn hóa, Thể thao và Du lịch". One follows a
 * capital that stands alone; after "tỉnh Quảng Ninh" there is none.
 */
function continues(word: string, last: string, before: string): boolean {
  if (last === "đạo" && OF_COMMITTEE.test(word)) return true;
  const standsAlone = before !== "" && (isSmall(before) || INSIDE.has(before.toLowerCase()));
  return standsAlone && CAPITALISED.test(last) && /^\p{Ll}/u.test(word) && !ENDS.has(word);
}

/** "Ban Chỉ đạo phòng, chống tội phạm" is cut where its long name begins. */
const ENDS_NO_NAME = /(?:\sphòng,)?[\s*,]*(?:\s(?:-|và|với|các|của))?[\s*]*$/u;

const HEAD = /* @__PURE__ */ new RegExp(`(?<![A-Za-zÀ-ỹ])${HEADS}`, "gu");
const EARLIER_CLAUSES = /^.*[.;:,()“”"[\]]/su;
/** What may stand between a name and the verb. */
const BEFORE_VERB = /* @__PURE__ */ new RegExp(`(?:\\s{1,3}(?:${ADVERBS})){0,3}\\s{1,3}$`, "u");
/** As long as a name and the words after it can be. */
const WINDOW = 140;

/**
 * The issuer named before a place: "Đảng ủy xã Pờ Y ban hành …". It is the name that reaches the verb: of "Công an tỉnh
 * tham mưu UBND tỉnh ban hành" the second.
 */
export function issuerBefore(text: string, place: number, from: number): TextSpan | undefined {
  const window = text.slice(Math.max(from, place - WINDOW), place);
  const end = window.slice(0, Math.max(0, startOfVerb(window))).search(BEFORE_VERB);
  if (end === -1) return undefined;
  const words = window.slice(0, end).replace(EARLIER_CLAUSES, "");
  const heads = [...words.matchAll(HEAD)].map(({ index }) => words.slice(index));
  const name = heads.find((rest) => nameIn(rest).length === rest.length);
  const limit = place - window.length + end;
  return name === undefined ? undefined : { start: limit - name.length, end: limit };
}

/** The issuer named after a place: "… của Ban Bí thư", "… giữa Bộ Công an với …". */
export function issuerAfter(text: string, place: number): TextSpan | undefined {
  AFTER.lastIndex = place;
  const words = AFTER.exec(text)?.[1];
  if (words === undefined) return undefined;
  const start = AFTER.lastIndex - words.length;
  return { start, end: start + nameIn(words).length };
}
