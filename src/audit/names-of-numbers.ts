import type { FoundCitation } from "../document/full-citations.ts";
import { fullCitations } from "../document/full-citations.ts";
import { shortForms } from "../document/short-forms.ts";
import type { TextSpan } from "../vietnamese/offset-map.ts";
import { unitAfter } from "./unit-after.ts";

/** Stretches of a plain text whose numerals are no figures: citations, names in quotation marks. */
export interface Named {
  readonly citations: readonly FoundCitation[];
  readonly quoted: readonly TextSpan[];
  /** All of them in order, none within another. */
  readonly spans: readonly TextSpan[];
}

/** Finds what has numerals in its name. */
export function namedIn(plain: string): Named {
  const citations = fullCitations(plain);
  const short = shortForms(plain, citations);
  const quoted = quotedIn(plain);
  const cited = [...citations.map(withDate), ...short].map(({ start, end }) => ({ start, end }));
  return { citations, quoted, spans: inOrder([...cited, ...quoted]) };
}

function withDate({ start, end, date }: FoundCitation): TextSpan {
  return { start, end: Math.max(end, date?.span.end ?? end) };
}

/** No name is longer. */
const LONGEST_NAME = 200;
const QUOTED = /“[^“”\n]{0,200}”|"[^"\n]{0,200}"|«[^«»\n]{0,200}»/gu;

function quotedIn(plain: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  for (const { index, 0: words } of plain.matchAll(QUOTED)) {
    if (words.length <= LONGEST_NAME) found.push({ start: index, end: index + words.length });
  }
  return found;
}

function inOrder(spans: readonly TextSpan[]): readonly TextSpan[] {
  const ordered: TextSpan[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const last = ordered.at(-1);
    if (last === undefined || span.start >= last.end) ordered.push(span);
    else if (span.end > last.end) ordered[ordered.length - 1] = { start: last.start, end: span.end };
  }
  return ordered;
}

const YEAR = "(?:19|20)\\d{2}";
/** Days, months and years, in digits and in words, from their first digit. */
const DATE = /* @__PURE__ */ new RegExp(
  `\\d{1,2} ?[-/.]{1,2} ?\\d{1,2} ?[-/.]{1,2} ?${YEAR}(?!\\d)|` +
    `\\d{1,2} tháng \\d{1,2}(?:,? năm ${YEAR})?|` +
    `(?:0?[1-9]|1[0-2])[/-]${YEAR}(?!\\d)|` +
    `${YEAR} ?[-/] ?(?:${YEAR}|\\d{2})(?!\\d)`,
  "yu",
);
const BARE_YEAR = /* @__PURE__ */ new RegExp(`${YEAR}(?![\\d.,]\\d|\\d)`, "yu");
const DAY_AND_MONTH = /(?:0?[1-9]|[12]\d|3[01]) ?[-/.] ?(?:0?[1-9]|1[0-2])(?![\d/])/uy;

/** Where a date that starts at a place ends; -1 where none does. */
export function endOfDate(plain: string, start: number): number {
  DATE.lastIndex = start;
  const words = lastWords(plain, start);
  if (DATE.test(plain)) return isRatio(plain, start, DATE.lastIndex, words?.[0]) ? -1 : DATE.lastIndex;
  if (words === null) return -1;
  DAY_AND_MONTH.lastIndex = start;
  if (SINCE.has(words[0]) && DAY_AND_MONTH.test(plain)) return DAY_AND_MONTH.lastIndex;
  BARE_YEAR.lastIndex = start;
  return YEARS.has(words[0]) && BARE_YEAR.test(plain) ? BARE_YEAR.lastIndex : -1;
}

/** "02/1999 hộ" and "1900/1959 vụ" are parts of wholes, "tháng 02/1999 xã Hòa Tân" is not. */
function isRatio(plain: string, start: number, end: number, word: string | undefined): boolean {
  if (word !== undefined && BEFORE_MONTHS.has(word)) return false;
  return /^\d{1,4} ?\/ ?\d{4}$/u.test(plain.slice(start, end)) && unitAfter(plain, end) !== null;
}

const BEFORE_MONTHS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "tháng năm học từ đến kỳ quý đoạn trước sau hết ngày khóa tới".split(" "),
);

const SINCE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "ngày dịp lễ mùng đến từ trước sau hết niệm".split(" "),
);
const YEARS: ReadonlySet<string> = /* @__PURE__ */ new Set(["năm", "học", "khóa"]);

/** Words after which a number is a name: "tiêu chí 19.2", "Điều 5", "tháng 8", "quốc lộ 32". */
const ORDINAL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "điều khoản điểm mục tháng mùng thứ khóa kỳ quý phần chương mẫu biểu bảng hình trang đường ql đt tl km lần cấp hạng " +
    "loại bậc phiên covid luật zalo phòng lô số số:"
  ).split(" "),
);
const ORDINAL_PHRASES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "tiêu chí",
  "phụ lục",
  "quốc lộ",
  "tỉnh lộ",
  "nghị quyết",
  "nghị định",
  "thông tư",
  "đề án",
  "chỉ thị",
  "quyết định",
  "kế hoạch",
  "chương trình",
  "quân khu",
  "sư đoàn",
  "trung đoàn",
  "tiểu đoàn",
  "đại đội",
  "số nhà",
  "điện thoại",
  "điện thoại:",
]);
/** "Tổng số 18 vụ", "dân số 1.200 người", "cùng kỳ 02 vụ": here the last word numbers nothing. */
const COUNTING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "tổng số,trong số,con số,có số,dân số,quân số,doanh số,cùng kỳ,thanh loại,phân loại".split(","),
);
const PLACE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "thôn bản tổ khu phố ấp xóm buôn đội quận phường khóm cụm chốt trạm".split(" "),
);

/** What the words before a number make of it: a name for certain, a name unless it counts other things, a figure. */
export function namingBefore(plain: string, start: number): "name" | "place" | "figure" {
  const words = lastWords(plain, start);
  if (words === null) return "figure";
  const [one, two] = words;
  if (COUNTING.has(two)) return "figure";
  if (PLACE.has(two.slice(0, -" số".length)) && one === "số") return "name";
  if (ORDINAL.has(one) || ORDINAL_PHRASES.has(two)) return "name";
  return PLACE.has(one) ? "place" : "figure";
}

/** The last word and the last two words before a place, in small letters. */
function lastWords(plain: string, start: number): readonly [one: string, two: string] | null {
  if (plain.charAt(start - 1) !== " ") return null;
  const before = plain.slice(Math.max(0, start - 24), start - 1).toLowerCase();
  const space = before.lastIndexOf(" ");
  const one = before.slice(space + 1).replace(OPENING, "");
  return [one, before.slice(before.lastIndexOf(" ", space - 1) + 1).replace(OPENING, "")];
}

const OPENING = /^["“(]/u;
