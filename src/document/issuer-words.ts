import type { TextSpan } from "../vietnamese/offset-map.ts";
import { GAP } from "./symbol-pattern.ts";

/*
 * The words for the issuer of a document beside its number: "… của Ban Bí thư khóa XI", "Ban Thường vụ Hội Nông dân tỉnh
 * ban hành …". They are kept as printed; which body is meant is for the reader of the whole report.
 */

/** The first words of the names of bodies that issue documents. */
const HEADS =
  "Ban|Bộ|Ủy ban|UBND|HĐND|Hội|Đảng|Tỉnh|Huyện|Thành|Thị|Công an|Chính phủ|Thủ tướng|Quốc hội|Chủ tịch|Tổng|Liên đoàn|" +
  "Mặt trận|MTTQ|Trung ương|Văn phòng|Cục|Sở|Phòng|BTV|BTT|BCĐ|BCH|Viện|Tòa án|Đoàn|Thanh tra|Chi bộ|Thường trực|Bí thư|Phó (?:Chủ tịch|Thủ tướng|Bí thư)";

/** Small syllables of such names; at any other small word the name has ended. */
const INSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "ủy ban nhân dân thường vụ trực bí thư trung ương tỉnh thành phố huyện quận xã phường thị trấn đặc khu cấp và với các tổ " +
    "chức thành viên nông công an quân sự quốc gia hội đồng đảng đoàn bộ cục sở phòng chỉ đạo chấp hành mặt trận cán cựu " +
    "chiến binh phụ nữ thanh niên liên hiệp lao động người cao tuổi cơ quan của trị phủ tịch trưởng tướng án viện kiểm sát tối cao thanh tra nước"
  ).split(" "),
);

/** Small syllables that are of a name after one other syllable only: "Bộ Nông nghiệp", "Sở Tài chính". */
const PAIRS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "nông nghiệp,phát triển,nông thôn,tài chính,tài nguyên,môi trường,xây dựng,văn hóa,thể thao,du lịch,ngoại giao,giao thông," +
    "vận tải,thông tin,truyền thông,khoa học,công nghệ,giáo dục,đào tạo,y tế,thương binh,xã hội,nội vụ,tư pháp,kế hoạch,đầu tư," +
    "kinh tế,ngân sách,pháp chế,lưu trữ,dân tộc,tôn giáo,quốc phòng,chỉ huy,bộ đội,biên phòng,tuyên giáo,dân vận,kiểm tra,nội chính," +
    "công thương,ngân hàng,bảo hiểm,thi đua,khen thưởng,đô thị,việt nam"
  ).split(","),
);

/** Whoever holds a post is no part of the name: "Chủ tịch Nguyễn Văn A" is cut to the post. */
const POST = /^(?:(?:Phó|Quyền)\s{1,3})?(?:Chủ tịch|Thủ tướng|Bộ trưởng|Bí thư|Tổng\s)/u;
const FAMILY_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "Nguyễn,Trần,Lê,Phạm,Huỳnh,Hoàng,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Đinh,Trương,Lương,Tô,Mai,Đào,Đoàn".split(
    ",",
  ),
);

/** "Ban Chỉ đạo 138", "Ban Chỉ đạo 35/TU". */
const OF_COMMITTEE = /^\d{1,4}(?:\/\p{Lu}+)?$/u;

const AFTER = /* @__PURE__ */ new RegExp(
  `${GAP},?${GAP}(?:của|do|giữa)\\s{1,3}((?:${HEADS})[^.;:()“”"\\[\\]]{0,140})`,
  "uy",
);
const ANOTHER =
  /\svà\s(?=[^\s.;:,]+(?:\s(?!và\s)[^\s.;:,]+){0,3}\ssố\s)|\n\s*\n|\s[Bb]an\s{1,3}hành(?!\p{L})/u;

/** The name of a body at the start of some words. */
function nameIn(words: string): string {
  const another = words.search(ANOTHER);
  const own = another === -1 ? words : words.slice(0, another);
  const isPost = POST.test(own);
  let [end, last] = [0, ""];
  WORD.lastIndex = 0;
  for (let printed = WORD.exec(own)?.[0]; printed !== undefined; printed = WORD.exec(own)?.[0]) {
    const word = printed.replace(/[*,]/gu, "");
    if (!INSIDE.has(word) && isNoPart(word, last)) break;
    if (isPost && FAMILY_NAMES.has(word) && end > 0) break;
    end = WORD.lastIndex;
    last = word;
    if (printed.endsWith(",") && !goesOnAfterComma(own.slice(end))) break;
  }
  return own.slice(0, end).replace(ENDS_NO_NAME, "");
}

const WORD = /\S+/gu;

function isNoPart(word: string, last: string): boolean {
  if (word !== word.toLowerCase() || word === "-") return false;
  return !PAIRS.has(`${last} ${word}`.toLowerCase()) && !(last === "đạo" && OF_COMMITTEE.test(word));
}

/** "Bộ Văn hóa, Thể thao và Du lịch": after the comma a part of such a name comes, with a capital. */
function goesOnAfterComma(words: string): boolean {
  const pair = /^\s{1,3}(\p{Lu}\p{Ll}+\s\p{Ll}+)(?!\p{L})/u.exec(words)?.[1];
  return pair !== undefined && PAIRS.has(pair.toLowerCase());
}

/** "Ban Chỉ đạo phòng, chống tội phạm" is cut where its long name begins. */
const ENDS_NO_NAME = /(?:\sphòng,)?[\s*,]*(?:\s(?:-|và|với|các|của))?[\s*]*$/u;

const HEAD = /* @__PURE__ */ new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${HEADS})`, "gu");
const VERB =
  /(?:\s{1,3}(?:đã|vừa|mới|sẽ|cũng|tiếp tục|kịp thời|ký)){0,3}\s{1,3}(?:ban hành|có|ra|xây dựng)(?:\s{1,3}các)?\s{0,3}:?\s{0,3}$/u;
const ISSUING = /(?:ban hành|có|ra|xây dựng)(?:\s{1,3}các)?\s{0,3}:?\s{0,3}$/u;
const LONGEST_VERB = 24;
/** As long as a name and the words after it can be. */
const WINDOW = 140;

/**
 * The issuer named before a place: "Đảng ủy xã Pờ Y ban hành …". It is the name that reaches the verb: of "Công an tỉnh
 * tham mưu UBND tỉnh ban hành" the second.
 */
export function issuerBefore(text: string, place: number, from: number): TextSpan | undefined {
  const window = text.slice(Math.max(from, place - WINDOW), place);
  if (!ISSUING.test(window.slice(-LONGEST_VERB))) return undefined;
  const verb = VERB.exec(window);
  if (verb === null) return undefined;
  const words =
    window
      .slice(0, verb.index)
      .split(/[.;:,()“”"[\]]/u)
      .at(-1) ?? "";
  const heads = [...words.matchAll(HEAD)].map(({ index }) => words.slice(index));
  const name = heads.find((rest) => nameIn(rest).length === rest.length);
  const end = place - window.length + verb.index;
  return name === undefined ? undefined : { start: end - name.length, end };
}

/** The issuer named after a place: "… của Ban Bí thư", "… giữa Bộ Công an với …". */
export function issuerAfter(text: string, place: number): TextSpan | undefined {
  AFTER.lastIndex = place;
  const words = AFTER.exec(text)?.[1];
  if (words === undefined) return undefined;
  const start = AFTER.lastIndex - words.length;
  return { start, end: start + nameIn(words).length };
}
