import { isLowerBound, isUpperBound } from "../../kernel/bound.ts";
import { Decimal } from "../../kernel/decimal.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { Quantity } from "../../vietnamese/quantity.ts";
import { inBoth, printed } from "../arithmetic.ts";
import type { AuditedText } from "../audited-text.ts";
import type { ClaimVerdict, PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import { isSameThing } from "./parts.ts";

/** A percentage with the figures that it may be the ratio of. */
interface Share {
  readonly percent: PlacedAmount;
  readonly part: PlacedAmount;
  readonly whole: PlacedAmount;
  /** Whether the print leaves no other whole, so that a wrong percentage is a mistake. */
  readonly isStated: boolean;
}

/**
 * Reads percentages of a whole: `2.372/2.608 người, đạt 91,0%`, `45 hộ, chiếm 3,6% tổng số 1.250 hộ`, and those whose
 * whole is named before ("… 1.250 hộ, trong đó 45 hộ nghèo, chiếm 3,6%").
 */
export function percentageClaims(text: AuditedText): readonly PlacedClaim[] {
  return text.sentences.flatMap((sentence) => claimsIn(text, sentence));
}

function claimsIn(text: AuditedText, sentence: TextSpan): readonly PlacedClaim[] {
  const quantities = text.quantitiesWithin(sentence);
  const claims: PlacedClaim[] = [];
  let last: Share | null = null;
  quantities.forEach((quantity, place) => {
    const percent = percentOf(quantity);
    if (percent === null || isChange(text, quantities[place - 1], percent, sentence)) return;
    const shares = sharesOf(text, quantities, place, percent, sentence);
    const found: Found | null =
      firstRight(shares) ?? slipOf(text.plain, quantities[place - 1], percent, shares, last);
    if (found === null) return;
    claims.push(claimOf(found));
    if (found.verdict === "holds") last = found.share;
  });
  return claims;
}

/**
 * "trong đó nam 4.500 người, chiếm 45%; nữ 5.500 người, chiếm 50,5%": what stands in one list with a share that is right
 * is of the same whole, where one digit or the order of two tells it from the right percentage.
 */
function slipOf(
  plain: string,
  counted: PlacedQuantity | undefined,
  percent: PlacedAmount,
  shares: readonly Share[],
  last: Share | null,
): Found | null {
  const share = shares.find(({ whole }) => whole === last?.whole);
  if (share === undefined || last === null || counted === undefined || !isSameThing(share.part, last.part))
    return null;
  const label = plain.slice(last.percent.end, share.part.start);
  const [stated] = percent.readings;
  if (stated === undefined || stated.decimals === 0 || label.length > 80 || /[\d.]|đã|được|bị/u.test(label))
    return null;
  const found = { share, ...check(share) };
  const isSlip = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((mode) =>
    isMistyped(stated.value.toFixed(stated.decimals), found.exact.toFixed(stated.decimals, mode)),
  );
  return isSlip && found.verdict === "fails" && STATED_LINK.test(plain.slice(counted.end, percent.start))
    ? found
    : null;
}

/** Whether two prints differ in one digit, or in the order of two. */
function isMistyped(printed: string, right: string): boolean {
  if (printed.length !== right.length) return false;
  const other = [...printed].flatMap((digit, place) => (digit === right[place] ? [] : [place]));
  const [one = 0, two] = other;
  return (
    other.length === 1 ||
    (other.length === 2 && two !== undefined && printed[one] === right[two] && printed[two] === right[one])
  );
}

function percentOf({ shape, amounts }: PlacedQuantity): PlacedAmount | null {
  const [amount] = amounts;
  return shape === "single" && amount?.unit === "percent" ? amount : null;
}

const CHANGE =
  /tăng|giảm|so với|cùng kỳ|vượt|thấp hơn|cao hơn|phấn đấu|chỉ tiêu|mục tiêu|bình quân|lãi suất/iu;

/** A percentage of change, of a plan or of a target is no share of what was counted. */
function isChange(
  { plain }: AuditedText,
  previous: PlacedQuantity | undefined,
  percent: PlacedAmount,
  sentence: TextSpan,
): boolean {
  if (percent.sign !== null) return true;
  const from = Math.max(previous?.end ?? sentence.start, percent.start - 80);
  return (
    isOfMove(plain, previous, percent) ||
    CHANGE.test(plain.slice(from, percent.start)) ||
    /^ ?(?:so với cùng|kế hoạch|KH|chỉ tiêu)/u.test(plain.slice(percent.end, percent.end + 14))
  );
}

const MOVE = /(?:tăng|giảm|(?:nhiều|ít|cao|thấp) hơn)(?: (?:thêm|được|đi|lên|xuống))?:? ?[+-]?$/iu;

/** "10 lớp, giảm 2 lớp (20%)": the share of a change, where no word makes it one of a whole. */
function isOfMove(plain: string, previous: PlacedQuantity | undefined, percent: PlacedAmount): boolean {
  if (previous === undefined) return false;
  const between = plain.slice(previous.end, Math.min(percent.start, previous.end + 80));
  return (
    MOVE.test(plain.slice(Math.max(0, previous.start - 20), previous.start)) && !/chiếm|đạt/iu.test(between)
  );
}

/** Ends of the words between a figure and its percentage. */
const LINK =
  /(?:đạt|chiếm|bằng|tương đương|tương ứng|(?:tỷ|tỉ) lệ(?: là)?|là|=|\(|,|:)(?: (?:đạt|chiếm))?(?: (?:tỷ|tỉ) lệ)?(?: với)? ?$/iu;
const STATED_LINK =
  /(?:đạt|chiếm|bằng|tương đương|tương ứng|(?:tỷ|tỉ) lệ|=|\()(?: (?:đạt|chiếm|là|với|(?:tỷ|tỉ) lệ))* ?$/iu;
/** Words after a percentage that name a whole of their own: "chiếm 46% dân số của xã". */
const OWN_WHOLE = /^ (?!và |trong đó|số |tổng|trên |còn |có )\p{L}/u;

function sharesOf(
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

interface Found extends Checked {
  readonly share: Share;
}

/** The first share that is right; else the one that the print states. */
function firstRight(shares: readonly Share[]): Found | null {
  const checked = shares.map((share) => ({ share, ...check(share) }));
  const stated = checked.find(({ share }) => share.isStated);
  return (
    checked.find(({ verdict, share }) => verdict === "holds" && (stated === undefined || isTelling(share))) ??
    stated ??
    null
  );
}

function claimOf({ share, verdict, exact, problems }: Found): PlacedClaim {
  const { percent, part, whole } = share;
  const start = Math.min(percent.start, part.start);
  const end = Math.max(percent.end, part.end);
  const isInside = whole.start >= start && whole.end <= end;
  return {
    kind: "percentage",
    start,
    end,
    others: isInside ? [] : [{ start: whole.start, end: whole.end }],
    verdict,
    arithmetic: written(share, exact),
    problems,
  };
}

/** Where the text names the whole, another one is meant only if more than chance says so: a percentage with decimals. */
function isTelling({ percent, isStated }: Share): boolean {
  return isStated || percent.readings.some(({ decimals }) => decimals > 0);
}

interface Checked {
  readonly verdict: ClaimVerdict;
  readonly exact: Decimal;
  readonly problems: readonly Problem[];
}

const NONE = /* @__PURE__ */ new Decimal(0);

function check({ percent, part, whole }: Share): Checked {
  const isOpen = part.readings.length > 1 || whole.readings.length > 1 || isBounded(part) || isBounded(whole);
  const checked = part.readings.flatMap((some) =>
    whole.readings
      .filter(({ value }) => value.gt(0))
      .flatMap((all) =>
        percent.readings.map((stated) => checkRatio(stated, some.value.times(100).div(all.value))),
      ),
  );
  const [first] = checked;
  const right = checked.find(({ verdict }) => verdict === "holds");
  if (right !== undefined) return right;
  if (first === undefined) return { verdict: "open", exact: NONE, problems: [] };
  return isOpen ? { ...first, verdict: "open", problems: [AUDIT_PROBLEMS.bounded({})] } : first;
}

function isBounded({ bound }: PlacedAmount): boolean {
  return bound !== "exact";
}

/** Local reports round or cut off, each as it likes: both are right. */
function checkRatio({ value, decimals, bound }: Quantity, exact: Decimal): Checked {
  const rounded = exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const cut = exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN);
  const [long] = [printed(exact, Math.min(decimals + 2, 6)).vi];
  if (value.eq(exact)) return { verdict: "holds", exact, problems: [] };
  if (value.eq(rounded))
    return { verdict: "holds", exact, problems: [AUDIT_PROBLEMS.rounded({ exact: long })] };
  if (value.eq(cut))
    return { verdict: "holds", exact, problems: [AUDIT_PROBLEMS.truncated({ exact: long })] };
  const isWithin =
    (isLowerBound(bound) && exact.gt(value)) ||
    (isUpperBound(bound) && exact.lt(value)) ||
    (bound === "about" && exact.minus(value).abs().lte(1));
  if (isWithin) return { verdict: "holds", exact, problems: [] };
  const facts = { printed: printed(value, decimals).vi, computed: printed(rounded, decimals).vi };
  return {
    verdict: bound === "about" ? "open" : "fails",
    exact,
    problems: [AUDIT_PROBLEMS.otherPercentage(facts)],
  };
}

function written({ percent, part, whole }: Share, exact: Decimal): PlacedClaim["arithmetic"] {
  const [some, all, stated] = [part.readings[0], whole.readings[0], percent.readings[0]];
  const decimals = Math.min((stated?.decimals ?? 0) + 1, 6);
  return inBoth((number) => {
    const ratio = `${number(some?.value ?? NONE)} : ${number(all?.value ?? NONE)}`;
    const places = exact.decimalPlaces() <= decimals ? undefined : decimals;
    return `${ratio} ${places === undefined ? "=" : "≈"} ${number(exact, places)} %`;
  });
}
