import type { Language } from "../../kernel/problem.ts";
import type { TextSpan } from "../../vietnamese/offset-map.ts";
import { UNIT_WORDS } from "../../vietnamese/unit-words.ts";
import type { AuditedText } from "../audited-text.ts";
import type { ClaimVerdict, PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import type { BlockList } from "../text-structure.ts";

/**
 * Reads numbers that announce a list, with the list: "03 tôn giáo chính (Phật giáo, Công giáo, Tin lành)", "04 bản: A,
 * B, C, D", "06 mô hình … tại Bản A, …; Bản B, …", the items of a list below ("05 nhiệm vụ sau:") or above ("04 nhiệm vụ
 * nêu trên").
 */
export function listCountClaims(text: AuditedText): readonly PlacedClaim[] {
  const named = text.quantities.flatMap((quantity) => {
    const count = countOf(quantity);
    return count === null ? [] : listed(text, count, quantity.end);
  });
  return [...named, ...text.lists.flatMap((list) => below(text, list)), ...above(text)];
}

interface Count extends TextSpan {
  readonly amount: PlacedAmount;
  readonly number: number;
}

/** Longer lists are not written out in a sentence. */
const MOST = 40;

/** A small exact count, which may announce a list. */
function countOf({ shape, amounts, end }: PlacedQuantity): Count | null {
  const [amount] = amounts;
  const [reading, other] = amount?.readings ?? [];
  if (amount === undefined || reading === undefined || shape !== "single" || amount.bound !== "exact")
    return null;
  if (other !== undefined && !other.value.eq(reading.value)) return null;
  const number = reading.value.toNumber();
  if (!Number.isInteger(number) || number < 2 || number > MOST || reading.decimals > 0) return null;
  return { amount, number, start: amount.start, end };
}

const TIMES = new Set(["percent", "year", "month", "week", "day", "hour", "dong"]);

function listed(text: AuditedText, count: Count, from: number): readonly PlacedClaim[] {
  const { plain } = text;
  if (count.amount.unit !== null && TIMES.has(count.amount.unit)) return [];
  const ahead = plain.slice(from, from + 900).split("\n", 1)[0] ?? "";
  const bracket = /^[^\d().;:]{0,70}\((?<list>[^()\d\n]{3,500})\)/u.exec(ahead);
  if (bracket !== null) return inBracket(text, count, from, bracket);
  const colon =
    /^(?: (?!có |gồm |là )[^\d\s().;:,]{1,12}){0,6}(?:(?: là| gồm| bao gồm)? ?: ?| là (?=(?:\p{Ll}+ )?\p{Lu})| (?:bao )?gồm (?=\p{L}))(?<list>[^;.()\n]{3,500})/u.exec(
      ahead,
    );
  if (colon !== null) return afterColon(text, count, from, colon);
  return atPlaces(text, count, from, ahead);
}

/** A list that goes on, or that gives examples or says what else is true of the things counted. */
const NOT_ALL =
  /\.\.\.|…|v\.v|(?:^|[^\p{L}])(?:như|nhất là|trong đó|gồm cả|kể cả|điển hình|tiêu biểu|chủ yếu|theo|tăng|giảm|so với|khác|một số|các xã|các thôn|các bản|các huyện|đạt|chiếm|không|có|đã|đang|của|tại|ở|từ|đến|qua|viết tắt|gọi tắt|do|về|cấp)(?![\p{L}])/iu;
const PROPER =
  /^(?:(?:đạo )?\p{Lu}\p{L}* (?:giáo|lành|đài|hảo)|(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}-]*(?:(?: - |[ -])(?:\p{Lu}|\d)[\p{L}\d-]*){0,5})$/u;

function inBracket(
  text: AuditedText,
  count: Count,
  from: number,
  match: RegExpExecArray,
): readonly PlacedClaim[] {
  const list = match.groups?.["list"] ?? "";
  const end = from + match[0].length;
  const claim = (verdict: ClaimVerdict, found: number) => [
    claimFrom(text, count, { start: count.start, end }, verdict, found),
  ];
  if (/\.\.\.|…|v\.v|(?:^| )(?:như|nhất là|trong đó|tăng|giảm|so với|cùng kỳ|trú)(?!\p{L})/iu.test(list))
    return [];
  const fine = items(list, /[,;]| và /u);
  const coarse = items(list, /;/u);
  if (fine.length === count.number || (coarse.length > 1 && coarse.length === count.number))
    return claim("holds", count.number);
  const isPlain =
    fine.length > 1 && coarse.length === 1 && !NOT_ALL.test(list) && fine.every((item) => PROPER.test(item));
  return isPlain && isNamed(count) && sameLead(fine) ? claim(missed(count, fine.length), fine.length) : [];
}

/** Places, bodies and kinds have names of their own; beside people, cases and groups stand the places where they are. */
function isNamed({ amount: { unit } }: Count): boolean {
  return unit === null || ["places", "bodies"].includes(UNIT_WORDS[unit].counts);
}

/** Of far fewer names than announced the writer may have meant some only. */
function missed({ number }: Count, found: number): ClaimVerdict {
  return found * 2 > number ? "fails" : "open";
}

function items(list: string, separator: RegExp): readonly string[] {
  return list
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

const OF_WORSHIP = /^(?:chùa|đình|đền|miếu|nhà thờ|thánh thất|tịnh xá) /u;

/** Names that are all led by one word or by none, or all of places of worship: "xã A, huyện B" is one place. */
function sameLead(names: readonly string[]): boolean {
  if (names.every((name) => OF_WORSHIP.test(name))) return true;
  const [first = "", ...others] = names.map((name) => /^\p{Ll}+/u.exec(name)?.[0] ?? "");
  const leads = new Set(others);
  return leads.size === 1 && (leads.has("") || leads.has(first));
}

const STARTS_PROPER = /^(?:\p{Ll}+ ){0,2}\p{Lu}/u;
/** A name with more after it: "Nậm Xuân với dân số …". */
const NAME_AND_MORE = /^(?:\p{Ll}+ )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4} \p{Ll}/u;

function afterColon(
  text: AuditedText,
  count: Count,
  from: number,
  match: RegExpExecArray,
): readonly PlacedClaim[] {
  const list = match.groups?.["list"] ?? "";
  const all = items(list, /,| và (?=\p{Lu}|(?:xã|thôn|bản|huyện|phường) \p{Lu})/u);
  const first = all.findIndex((item) => !PROPER.test(item));
  const isTail = first !== -1 && NAME_AND_MORE.test(all[first] ?? "");
  const names = first === -1 ? all.length : first + (isTail ? 1 : 0);
  const listStart = from + match[0].length - list.length;
  const span = {
    start: count.start,
    end:
      first === -1
        ? from + match[0].trimEnd().length
        : Math.max(
            listStart,
            text.plain.indexOf(all[Math.max(0, names - 1)] ?? "", listStart) +
              (/^[\p{Lu}\p{L}-]+(?: \p{Lu}[\p{L}-]*)*/u.exec(all[names - 1] ?? "")?.[0].length ?? 0),
          ),
  };
  if (names === count.number) return [claimFrom(text, count, span, "holds", names)];
  const isPlain =
    first === -1 &&
    names > 1 &&
    isNamed(count) &&
    !NOT_ALL.test(list) &&
    all.every((item) => STARTS_PROPER.test(item)) &&
    sameLead(all);
  return isPlain ? [claimFrom(text, count, span, missed(count, names), names)] : [];
}

const PLACES =
  /(?:tại|ở|là|gồm|cho)(?: các)?:? (?<lead>xã|phường|thị trấn|thôn|bản|buôn|làng|ấp|tổ dân phố|khu phố|xóm|huyện|trường|công ty) \p{Lu}/iu;

/** "06 mô hình … tại Bản A, xã B; Bản C, xã D; …": the first word of the places, once for each thing. */
function atPlaces(text: AuditedText, count: Count, from: number, ahead: string): readonly PlacedClaim[] {
  const sentence = /^[^.\d]{0,800}/u.exec(ahead)?.[0] ?? "";
  const match = PLACES.exec(sentence);
  const lead = match?.groups?.["lead"];
  if (match === null || lead === undefined) return [];
  const start = match.index + match[0].length - lead.length - 2;
  const place = new RegExp(`(?:^|[,;] |và )${lead} (?=\\p{Lu})`, "giu");
  const found = [...sentence.slice(start).matchAll(place)].length;
  if (found !== count.number) return [];
  const end = from + sentence.replace(/[\s;,]+$/u, "").length;
  return [claimFrom(text, count, { start: count.start, end }, "holds", found)];
}

const ANNOUNCES = /(?:sau|sau đây|như sau|dưới đây|cụ thể|gồm|là)[^.;:\d]{0,20}: ?$/iu;
const TASK =
  /^(?:nhiệm vụ|giải pháp|nội dung|nhóm|mục tiêu|chỉ tiêu|vấn đề|yêu cầu|bước|kiến nghị|đề xuất|bài học|việc|tiêu chí|biện pháp|mặt|khâu|đề nghị|phần|kết quả)/iu;

/** "05 nhiệm vụ sau:" and the items below. */
function below(text: AuditedText, { intro, items: found }: BlockList): readonly PlacedClaim[] {
  if (intro === null || found.length < 2) return [];
  const window = { start: Math.max(intro.start, intro.end - 120), end: intro.end };
  const quantity = text.quantitiesWithin(window).at(-1);
  const count = quantity === undefined ? null : countOf(quantity);
  if (count === null || !TASK.test(count.amount.noun)) return [];
  const between = text.plain.slice(count.end, intro.end);
  if (!ANNOUNCES.test(between) || /[.;,]|trên/u.test(between)) return [];
  const verdict = found.length === count.number ? "holds" : "open";
  return [claimFrom(text, count, { start: count.start, end: intro.end }, verdict, found.length, found)];
}

const ABOVE = /^[^.;:,\d]{0,30}(?:nêu trên|trên đây|ở trên|nói trên|kể trên)/iu;

/** "Ngoài 04 nhiệm vụ nêu trên": the last list before it. */
function above(text: AuditedText): readonly PlacedClaim[] {
  const claims: PlacedClaim[] = [];
  let list = 0;
  for (const quantity of text.quantities) {
    const count = countOf(quantity);
    if (count === null || !TASK.test(count.amount.noun)) continue;
    if (!ABOVE.test(text.plain.slice(count.end, count.end + 60))) continue;
    while ((text.lists[list + 1]?.items[0]?.start ?? Number.POSITIVE_INFINITY) < count.start) list += 1;
    const found = text.lists[list]?.items.filter(({ end }) => end <= count.start) ?? [];
    if (found.length === count.number)
      claims.push(claimFrom(text, count, count, "holds", found.length, found));
  }
  return claims;
}

function claimFrom(
  { plain }: AuditedText,
  { number, amount }: Count,
  { start, end }: TextSpan,
  verdict: ClaimVerdict,
  found: number,
  others: readonly TextSpan[] = [],
): PlacedClaim {
  const stated = plain.slice(amount.start, amount.end);
  return {
    kind: "listCount",
    start,
    end,
    others: others.map((span) => ({ start: span.start, end: span.end })),
    verdict,
    arithmetic: counted(number, found),
    problems: verdict === "holds" ? [] : [AUDIT_PROBLEMS.otherCount({ stated, listed: `${found}` })],
  };
}

function counted(stated: number, found: number): Readonly<Record<Language, string>> {
  const sign = stated === found ? "=" : "≠";
  return { vi: `liệt kê ${found} ${sign} ${stated}`, en: `${found} listed ${sign} ${stated}` };
}
