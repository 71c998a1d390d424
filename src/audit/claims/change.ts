import { inBoth, printed } from "../arithmetic.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount } from "../quantity-in-text.ts";
import { type Base, basesOf } from "./change-bases.ts";
import { againstBase, type Checked, comesNear, implied, spanOf } from "./change-check.ts";
import { figuresOf } from "./change-figures.ts";
import { type Change, changesIn } from "./change-mentions.ts";
import { isSameThing } from "./parts.ts";
import { isExact, settledValue } from "./settled.ts";

/**
 * Reads changes on another period: `tăng 12 vụ (8,5%)`, `giảm 03 người chết so với cùng kỳ (15 người)`, "không tăng,
 * không giảm". Without a base the implied one stands in the arithmetic, and the claim stays open.
 */
export function changeClaims(text: AuditedText): readonly PlacedClaim[] {
  return text.sentences.flatMap((sentence) => {
    const changes = changesIn(text, sentence);
    return changes.flatMap((change, place) =>
      claimOf(text, change, changes.slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS)),
    );
  });
}

function claimOf(text: AuditedText, change: Change, changes: readonly Change[]): readonly PlacedClaim[] {
  const found = isBounded(change) ? null : checkOf(text, change, changes);
  if (found === null) return [];
  const { verdict, arithmetic, problems, places } = found;
  const { start, end } = change;
  return [{ kind: "change", start, end, others: places, verdict, arithmetic, problems }];
}

function isBounded({ amount, percent }: Change): boolean {
  return [amount, percent].some(
    (part) => part !== null && (part.bound !== "exact" || (part.unit !== "percent" && !isExact(part))),
  );
}

function checkOf(text: AuditedText, change: Change, changes: readonly Change[]): Checked | null {
  const { meant, isPlain, others } = figuresOf(
    text,
    change,
    changes,
    (now) => isExact(now) && comesNear(change, now),
  );
  const exact = meant.filter(isExact);
  const next = changes.find(({ from }) => from > change.from)?.from ?? change.sentence.end;
  const [stated] = basesOf(text, change, next);
  const isStated =
    stated !== undefined && isExact(stated.base) && (stated.now === null || isExact(stated.now));
  if (isOnPlan(text, change) && !(isStated && isOfPlan(text.plain.slice(change.end, stated.base.start))))
    return null;
  if (isStated) return onBase(change, exact, stated, isPlain);
  return withoutBase(text, change, exact, {
    isPlain: isPlain && exact.length === meant.length,
    others,
  });
}

const PLAN =
  /so với (?:các |mức |tiến độ |số )?(?:dự kiến|kế hoạch|KH|chỉ tiêu|mục tiêu|quy định|nghị quyết|dự toán|định mức|yêu cầu|nhu cầu|bình quân|trung bình|đăng ký|biên chế)(?!\p{L})/iu;

const PLAN_ITSELF = /* @__PURE__ */ new RegExp(`${PLAN.source}(?: năm| đề ra| giao| được giao)?[ (]*$`, "iu");

/** "so với kế hoạch (121 người)": a figure of any other place is that of an earlier period. */
function isOfPlan(before: string): boolean {
  return PLAN_ITSELF.test(before);
}

/** "thấp hơn 17 người so với dự kiến" compares with no earlier period. */
function isOnPlan({ plain }: AuditedText, { from, end, sentence }: Change): boolean {
  const before = plain.slice(Math.max(sentence.start, from - 60), from);
  const after = plain.slice(end, Math.min(sentence.end, end + 60));
  return (
    PLAN.test(before.slice(before.search(/[^.;]*$/u))) || PLAN.test(after.slice(0, after.search(/[.;]|$/u)))
  );
}

/** Against a base that the text states. */
function onBase(
  change: Change,
  meant: readonly PlacedAmount[],
  stated: Base,
  isPlain: boolean,
): Checked | null {
  const figures =
    stated.now === null ? meant.filter((now) => isComparable(change, now, stated.base)) : [stated.now];
  const checked = figures.map((now) => againstBase(change, now, stated.base));
  const [first] = checked;
  const right = checked.find(({ verdict }) => verdict === "holds");
  if (right !== undefined || first === undefined) return right ?? null;
  if (change.isLoose) return null;
  if (stated.base.unit === "percent") return onPercentage(change, stated, first);
  return isPlain || stated.now !== null ? first : { ...first, verdict: "open" };
}

/** "giảm 1,5% (từ 4,7% xuống 3,2%)": points, though printed as per cent. */
function onPercentage(change: Change, { base, now }: Base, checked: Checked): Checked | null {
  if (now === null || change.percent === null) return null;
  const difference = settledValue(now).minus(settledValue(base));
  const isPoints = difference.eq(settledValue(change.percent).abs().times(change.direction));
  if (!isPoints) return { ...checked, verdict: "open" };
  const [high, low] = difference.isNegative() ? [base, now] : [now, base];
  return {
    ...checked,
    verdict: "holds",
    problems: [],
    arithmetic: inBoth(
      (number) =>
        `${number(settledValue(high))} - ${number(settledValue(low))} = ${number(difference.abs())}`,
    ),
  };
}

/** "đạt 95%, tăng 5% so với cùng kỳ (90%)" compares percentages, and none of the figures before. */
function isComparable({ amount, direction }: Change, now: PlacedAmount, base: PlacedAmount): boolean {
  return amount !== null || direction === 0 || isSameThing(now, base);
}

/** How many changes before and after one are looked at. */
const NEIGHBOURS = 20;

interface Around {
  readonly isPlain: boolean;
  readonly others: () => readonly PlacedAmount[];
}

/** Against the base that follows from the change itself. */
function withoutBase(
  text: AuditedText,
  change: Change,
  meant: readonly PlacedAmount[],
  { isPlain, others }: Around,
): Checked | null {
  if (change.amount === null) return change.direction === 0 ? unchanged(text, change, meant) : null;
  const checked = meant
    .filter((now, place) => place === 0 || comesNear(change, now))
    .map((now) => implied(change, now));
  const right = checked.find(({ verdict }) => verdict === "holds");
  if (right !== undefined) return right;
  const isOfNow = isPlain ? checked.find(isWrongBase) : undefined;
  const isSettled = change.percent === null || isOfNow !== undefined;
  const elsewhere = isSettled
    ? []
    : others()
        .filter(isExact)
        .map((now) => implied(change, now));
  const found = elsewhere.find(({ verdict }) => verdict === "holds");
  if (found !== undefined) return found;
  const first = isOfNow ?? checked[0];
  if (first === undefined) return change.percent === null ? null : alone(change);
  const isSure =
    isPlain &&
    checked.every(({ verdict }) => verdict === "fails") &&
    !mayBePoints(text, change, meant) &&
    (hasPlainMistake(first) || isCompared(text, change, meant));
  return first.verdict === "fails" && !isSure ? { ...first, verdict: "open" } : first;
}

function isWrongBase({ problems }: Checked): boolean {
  return problems.some(({ code }) => code === AUDIT_PROBLEMS.wrongBase.code);
}

/** Whichever of the two periods the figure is of, the percentage is wrong. */
function hasPlainMistake({ problems }: Checked): boolean {
  const codes: readonly string[] = [AUDIT_PROBLEMS.otherPercentage.code, AUDIT_PROBLEMS.oppositeSign.code];
  return problems.some(({ code }) => codes.includes(code));
}

/** Whether the figure is that of this period: "đầu năm có 298 hộ, đến nay giảm 67 hộ" starts from it instead. */
function isCompared(
  { plain }: AuditedText,
  { from, end, sentence }: Change,
  [now]: readonly PlacedAmount[],
): boolean {
  if (now === undefined) return false;
  const around = plain.slice(Math.min(now.start, sentence.start), end + 50);
  if (/so với|cùng kỳ/iu.test(around)) return true;
  const label = plain.slice(Math.max(0, now.start - 60), now.start);
  return (
    !/đầu|trước|cuối|cũ/iu.test(label) && /^[^,;.()\d]{0,30}(?:,| \() ?$/u.test(plain.slice(now.end, from))
  );
}

/** "không tăng, không giảm"; "bằng cùng kỳ" is read only where the base is stated. */
function unchanged(
  { plain }: AuditedText,
  { start }: Change,
  [now]: readonly PlacedAmount[],
): Checked | null {
  if (now === undefined || !/^không/iu.test(plain.slice(start, start + 5))) return null;
  const value = settledValue(now);
  return {
    verdict: "open",
    arithmetic: inBoth((number) => `${number(value)} - 0 = ${number(value)}`),
    problems: [AUDIT_PROBLEMS.noBase({ base: printed(value).vi })],
    places: [spanOf(now)],
  };
}

/** No figure of this period is stated: only what the base must have been can be told. */
function alone({ amount, percent }: Change): Checked {
  const [rest, share] = [settledValue(amount).abs(), settledValue(percent).abs()];
  const base = share.gt(0) ? rest.times(100).div(share) : share;
  return {
    verdict: "open",
    arithmetic: inBoth((number) => `${number(rest)} : ${number(share)} % ≈ ${number(base, 0)}`),
    problems: [AUDIT_PROBLEMS.noFigure({})],
    places: [],
  };
}

/**
 * A percentage of households, or beside a figure that has one itself, may be of points: "còn 45 hộ (4,5%), giảm 12 hộ
 * (1,2%)".
 */
function mayBePoints(
  { plain }: AuditedText,
  { percent, amount }: Change,
  meant: readonly PlacedAmount[],
): boolean {
  if (percent === null) return false;
  const hasShare = meant.some(({ end }) =>
    /^[^;.]{0,60}\d ?%/u.test(plain.slice(end, Math.min(percent.start, end + 80))),
  );
  return (
    hasShare ||
    (amount?.unit === "household" && percent.sign === null) ||
    meant.some(
      ({ number, end }) =>
        /^ ?\//u.test(plain.slice(number.end, number.end + 2)) || /nghèo/iu.test(plain.slice(end, end + 20)),
    )
  );
}
