import { Decimal } from "../../kernel/decimal.ts";
import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedClaim } from "../claim.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import { isSameThing } from "./parts.ts";
import { type Checked, check, written } from "./percentage-check.ts";
import { type Share, STATED_LINK, sharesOf } from "./percentage-shares.ts";

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
