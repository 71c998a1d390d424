import type { FoundCitation } from "../document/full-citations.ts";
import { fullCitations } from "../document/full-citations.ts";
import { shortForms } from "../document/short-forms.ts";
import type { TextSpan } from "../vietnamese/offset-map.ts";

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
const SINCE = /(?:ngày|dịp|lễ|mùng|đến|từ|trước|sau|hết|kỷ niệm) $/iu;

/** Where a date that starts at a place ends; -1 where none does. */
export function endOfDate(plain: string, start: number): number {
  DATE.lastIndex = start;
  if (DATE.test(plain)) return DATE.lastIndex;
  const before = plain.slice(Math.max(0, start - 10), start);
  DAY_AND_MONTH.lastIndex = start;
  if (SINCE.test(before) && DAY_AND_MONTH.test(plain)) return DAY_AND_MONTH.lastIndex;
  BARE_YEAR.lastIndex = start;
  if (/(?:năm|năm học|niên khóa) $/iu.test(before) && BARE_YEAR.test(plain)) return BARE_YEAR.lastIndex;
  return -1;
}

/** Words after which a number is a name: "tiêu chí 19.2", "Điều 5", "tháng 8", "quốc lộ 32". */
const ORDINAL =
  /(?:^|[^\p{L}])(?:điều|khoản|điểm|mục|tiêu chí|tháng|mùng|thứ|khóa|khoá|kỳ|quý|phần|chương|phụ lục|mẫu|biểu|bảng|hình|trang|quốc lộ|tỉnh lộ|đường|QL|ĐT|TL|km|lần thứ|lần|cấp|hạng|loại|nhóm|bậc|phiên|covid|nghị quyết|thông tư|nghị định|đề án|chỉ thị|quyết định|kế hoạch|chương trình|luật|zalo|phòng|lô|quân khu|sư đoàn|trung đoàn|tiểu đoàn|đại đội|(?<!tổng |trong |con |số lượng )số(?: nhà| điện thoại|:)?)\.? $/iu;
const PLACE =
  /(?:^|[^\p{L}])(?:thôn|bản|tổ|khu|khu phố|tổ dân phố|ấp|xóm|buôn|đội|quận|phường|khóm|tiểu khu|cụm|chốt|trạm|tổ liên gia)(?: số)? $/iu;

/** What the words before a number make of it: a name for certain, a name unless it counts other things, a figure. */
export function namingBefore(plain: string, start: number): "name" | "place" | "figure" {
  const before = plain.slice(Math.max(0, start - 18), start);
  if (ORDINAL.test(before)) return "name";
  return PLACE.test(before) ? "place" : "figure";
}
