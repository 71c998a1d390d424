import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import { isSameThing } from "./parts.ts";

/** A percentage with the figures that it may be the ratio of. */
export interface Share {
  readonly percent: PlacedAmount;
  readonly part: PlacedAmount;
  readonly whole: PlacedAmount;
  /** Whether the print leaves no other whole, so that a wrong percentage is a mistake. */
  readonly isStated: boolean;
}

/** Ends of the words between a figure and its percentage. */
const LINK =
  /(?:đạt|chiếm|bằng|tương đương|tương ứng|(?:tỷ|tỉ) lệ(?: là)?|là|=|\(|,|:)(?: (?:đạt|chiếm))?(?: (?:tỷ|tỉ) lệ)?(?: với)? ?$/iu;
export const STATED_LINK =
  /(?:đạt|chiếm|bằng|tương đương|tương ứng|(?:tỷ|tỉ) lệ|=|\()(?: (?:đạt|chiếm|là|với|(?:tỷ|tỉ) lệ))* ?$/iu;
/** Words after a percentage that name a whole of their own: "chiếm 46% dân số của xã". */
const OWN_WHOLE = /^ (?!và |trong đó|số |tổng|trên |còn |có )\p{L}/u;

/** The figures that a percentage may be the ratio of, the nearest first. */
export function sharesOf(
  text: AuditedText,
  quantities: readonly PlacedQuantity[],
  place: number,
  percent: PlacedAmount,
  sentence: TextSpan,
): readonly Share[] {
  const { plain } = text;
  const previous = quantities[place - 1];
  const next = quantities[place + 1];
  const bracketed = next?.shape === "partOfWhole" && /^ ?\($/u.test(plain.slice(percent.end, next.start));
  if (next !== undefined && bracketed) return partOfWhole(percent, next, !hasOwnWhole(plain, percent, 0));
  if (previous === undefined) return [];
  const between = plain.slice(previous.end, percent.start);
  if (between.length > 120 || /;.{16}/u.test(between) || !LINK.test(between)) return [];
  const most = previous.shape === "partOfWhole" ? 0 : MOST_WORDS;
  const isStated = STATED_LINK.test(between) && !hasOwnWhole(plain, percent, most);
  if (previous.shape === "partOfWhole") return partOfWhole(percent, previous, isStated);
  const ahead = next === undefined ? [] : wholeAhead(plain, percent, previous, next);
  return ahead.length > 0 ? ahead : wholesBefore(text, quantities, place - 1, percent, isStated, sentence);
}

const OF_ALL =
  /^ ?(?:so với |trên |trong |của )?(?:tổng số|tổng cộng|tổng|toàn bộ|số)(?: số)? (?<named>[^\d.;:,()\n]{1,60})(?<figure>\d)?/iu;
/** A unit alone says nothing new of a whole that the text counts: "chiếm 3,6% tổng số hộ". */
const MOST_WORDS = 2;

/** Whether the words after a percentage say what it is of, and that is not a figure of the text. */
function hasOwnWhole(plain: string, { end }: TextSpan, mostWords: number): boolean {
  if (OWN_WHOLE.test(plain.slice(end, end + 12))) return true;
  const { named, figure } = OF_ALL.exec(plain.slice(end, end + 90))?.groups ?? {};
  return named !== undefined && figure === undefined && named.trim().split(" ").length > mostWords;
}

function partOfWhole(
  percent: PlacedAmount,
  { amounts }: PlacedQuantity,
  isStated: boolean,
): readonly Share[] {
  const [part, whole] = amounts;
  return part === undefined || whole === undefined ? [] : [{ percent, part, whole, isStated }];
}

const OF_TOTAL =
  /^ ?(?:\/ ?|(?:so với |trên |trong |của )?(?:tổng|tổng số|tổng cộng|toàn bộ)(?: số)?[^;.:,()]{0,40} ?)$/iu;

/** "… chiếm 3,6% tổng số 1.250 hộ". */
function wholeAhead(
  plain: string,
  percent: PlacedAmount,
  previous: PlacedQuantity,
  next: PlacedQuantity,
): readonly Share[] {
  const whole = next.amounts[0];
  if (whole === undefined || !OF_TOTAL.test(plain.slice(percent.end, next.start))) return [];
  return previous.amounts
    .filter((part) => isSameThing(whole, part))
    .map((part) => ({
      percent,
      part,
      whole,
      isStated: previous.shape === "single" && part.unit === whole.unit,
    }));
}

/** How many quantities back a whole is looked for. */
const REACH = 16;
const CHANCE = 2;

/** "1.250 hộ, trong đó 45 hộ nghèo, chiếm 3,6%": the whole is what "trong đó" follows, or stands further before. */
function wholesBefore(
  text: AuditedText,
  quantities: readonly PlacedQuantity[],
  place: number,
  percent: PlacedAmount,
  isStated: boolean,
  sentence: TextSpan,
): readonly Share[] {
  const counted = quantities[place];
  if (counted === undefined) return [];
  const earlier = text
    .quantitiesWithin({ start: Math.max(0, sentence.start - 1500), end: counted.start })
    .slice(-REACH);
  const among = text.plain.slice(quantities[place - 1]?.end ?? sentence.start, counted.start);
  const last = quantities[place - 1];
  const includes =
    isStated &&
    (/trong (?:đó|số)/iu.test(among) ||
      RESOLVED.test(among) ||
      (last !== undefined && isAmong(text, last, among)));
  return counted.amounts.flatMap((part) =>
    earlier
      .flatMap((quantity) => quantity.amounts)
      .filter(
        (whole) =>
          (isSameThing(whole, part) || isOfThem(whole, part)) &&
          whole.unit !== "percent" &&
          isAtLeast(whole, part),
      )
      .reverse()
      .map((whole) => ({
        percent,
        part,
        whole,
        isStated:
          includes &&
          counted.shape === quantities[place - 1]?.shape &&
          isWithin(whole, quantities[place - 1]) &&
          whole.unit === part.unit,
      })),
  );
}

/** "1.146 người, trong đó có 420 nữ": bare figures count the people named before. */
function isOfThem({ unit }: PlacedAmount, part: PlacedAmount): boolean {
  return unit === "person" && part.unit === null && /^(?:nữ|nam)(?![\p{L}])/iu.test(part.noun);
}

function isWithin({ start, end }: TextSpan, quantity: PlacedQuantity | undefined): boolean {
  return quantity !== undefined && quantity.start <= start && end <= quantity.end;
}

/** "Thụ lý 342 vụ, hòa giải thành 298 vụ, đạt 87,1%": of what was taken in, what was settled. */
const RESOLVED =
  /^[^.;:()]{0,40}, (?:đã |trong đó )?(?:giải quyết|hòa giải|xử lý|khám phá|điều tra|hoàn thành|thi hành|thực hiện|xét xử|thu hồi|công nhận)[^.;:()]{0,30}$/iu;

/** "Trong 145 vụ xảy ra có 60 vụ trộm cắp (41,4%)". */
function isAmong({ plain }: AuditedText, { start }: TextSpan, among: string): boolean {
  const before = plain.slice(Math.max(0, start - 20), start);
  return /(?<!\p{L})trong (?:số |tổng số )?$/iu.test(before) && /^[^.,;:()]{0,40} có $/iu.test(among);
}

function isAtLeast(whole: PlacedAmount, part: PlacedAmount): boolean {
  const [all, some] = [whole.readings[0]?.value, part.readings[0]?.value];
  return all !== undefined && some !== undefined && all.gte(some) && all.gt(CHANCE);
}
