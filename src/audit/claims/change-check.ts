import { Decimal } from "../../kernel/decimal.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { TextSpan } from "../../vietnamese/offset-map.ts";
import { inBoth, printed } from "../arithmetic.ts";
import type { ClaimVerdict, PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount } from "../quantity-in-text.ts";
import type { Change } from "./change-mentions.ts";
import { type Rounding, roundingOf } from "./rounding.ts";
import { settledValue } from "./settled.ts";

const NONE = /* @__PURE__ */ new Decimal(0);

/** A change checked against one figure. */
export interface Checked {
  readonly verdict: ClaimVerdict;
  readonly arithmetic: PlacedClaim["arithmetic"];
  readonly problems: readonly Problem[];
  readonly places: readonly TextSpan[];
}

/** Checks a change against the figures of both periods. */
export function againstBase(change: Change, now: PlacedAmount, base: PlacedAmount): Checked {
  const [figure, before] = [settledValue(now), settledValue(base)];
  const difference = figure.minus(before);
  const places = [spanOf(now), spanOf(base)];
  const [left, right] = difference.isNegative() ? [before, figure] : [figure, before];
  const rest = difference.abs();
  const isOther = (change.amount !== null || change.direction === 0) && !difference.eq(signed(change));
  const isOpposite = change.amount === null && difference.times(change.direction).lt(0);
  const share = change.percent === null ? null : percentCheck(change.percent, rest, before, figure);
  const problems = [
    ...(isOther || isOpposite ? [otherChange(change, difference)] : []),
    ...(share?.problems ?? []),
    ...signProblems(change),
  ];
  const isWrong = isOther || isOpposite || share?.isWrong === true || signProblems(change).length > 0;
  return {
    verdict: isWrong ? "fails" : "holds",
    arithmetic: inBoth(
      (number) =>
        `${number(left)} - ${number(right)} = ${number(rest)}${shareWords(share, rest, before, number)}`,
    ),
    problems,
    places,
  };
}

function otherChange(change: Change, difference: Decimal): Problem {
  const facts = { printed: withSign(signed(change)), computed: withSign(difference) };
  return AUDIT_PROBLEMS.otherChange(facts);
}

function withSign(value: Decimal): string {
  return `${value.gt(0) ? "+" : ""}${printed(value).vi}`;
}

/** The place alone. */
export function spanOf({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

interface Share {
  readonly isWrong: boolean;
  /** `null` where the base is zero. */
  readonly exact: Decimal | null;
  readonly decimals: number;
  readonly problems: readonly Problem[];
}

function percentCheck(percent: PlacedAmount, rest: Decimal, base: Decimal, now: Decimal): Share {
  const decimals = percent.readings[0]?.decimals ?? 0;
  if (base.lte(0)) return { isWrong: true, exact: null, decimals, problems: [AUDIT_PROBLEMS.zeroBase({})] };
  const exact = rest.times(100).div(base);
  const rounding = roundingAmong(percent, exact);
  const problems =
    rounding === null
      ? wrongPercentage(percent, exact, rest, now)
      : roundingProblems(rounding, exact, decimals);
  return { isWrong: rounding === null, exact, decimals, problems };
}

/** `1.000 %` can be read in two ways: one that is right will do. */
function roundingAmong({ readings }: PlacedAmount, exact: Decimal): Rounding | null {
  return readings.map((stated) => roundingOf(stated, exact)).find((rounding) => rounding !== null) ?? null;
}

function roundingProblems(rounding: Rounding, exact: Decimal, decimals: number): readonly Problem[] {
  if (rounding === "exact") return [];
  return [AUDIT_PROBLEMS[rounding]({ exact: printed(exact, Math.min(decimals + 2, 6)).vi })];
}

function wrongPercentage(
  percent: PlacedAmount,
  exact: Decimal,
  rest: Decimal,
  now: Decimal,
): readonly Problem[] {
  const decimals = percent.readings[0]?.decimals ?? 0;
  const facts = { printed: printed(shareOf(percent), decimals).vi, computed: printed(exact, decimals).vi };
  const isOfNow = now.gt(0) && roundingAmong(percent, rest.times(100).div(now)) !== null;
  return [isOfNow ? AUDIT_PROBLEMS.wrongBase(facts) : AUDIT_PROBLEMS.otherPercentage(facts)];
}

function shareOf({ readings: [stated] }: PlacedAmount): Decimal {
  return (stated?.value ?? NONE).abs();
}

/** "tăng 5 vụ (-4,1%)": the sign says the opposite of the verb. */
function signProblems({ direction, percent }: Change): readonly Problem[] {
  const isOpposite =
    (percent?.sign === "-" && direction === 1) || (percent?.sign === "+" && direction === -1);
  if (percent === null || !isOpposite) return [];
  const stated = percent.readings[0];
  return [
    AUDIT_PROBLEMS.oppositeSign({
      printed: `${percent.sign}${printed(settledValue(percent).abs(), stated?.decimals).vi}`,
    }),
  ];
}

function shareWords(
  share: Share | null,
  rest: Decimal,
  base: Decimal,
  number: (value: Decimal, decimals?: number) => string,
): string {
  if (share === null || share.exact === null) return "";
  const places = share.decimals + 1;
  const isShort = share.exact.decimalPlaces() <= places;
  return `; ${number(rest)} : ${number(base)} ${isShort ? "=" : "≈"} ${number(share.exact, isShort ? undefined : places)} %`;
}

/** Whether a figure comes near what a change says: only then it is worth a closer look. */
export function comesNear(change: Change, now: PlacedAmount): boolean {
  const [figure, rest] = [settledValue(now), settledValue(change.amount).abs()];
  const before = figure.minus(rest.times(change.direction));
  const { percent } = change;
  if (percent === null) return before.gte(0);
  const hundredfold = rest.times(100);
  return percent.readings.some(({ value }) =>
    [before, figure].some((base) =>
      hundredfold.minus(value.abs().times(base)).abs().lt(base.abs().times(MARGIN)),
    ),
  );
}

/** More than one in the last digit of any percentage. */
const MARGIN = "1.01";

/** Checks a change against the figure of this period alone: the base follows from both. */
export function implied(change: Change, now: PlacedAmount): Checked {
  const [figure, rest] = [settledValue(now), settledValue(change.amount).abs()];
  const before = figure.minus(signed(change));
  const sign = change.direction === 1 ? "-" : "+";
  const isNegative = before.lt(0);
  const share =
    change.percent === null || isNegative ? null : percentCheck(change.percent, rest, before, figure);
  const opposite = signProblems(change);
  const base = printed(before).vi;
  const about = isNegative
    ? [AUDIT_PROBLEMS.negativeBase({ base })]
    : (share?.problems ?? [AUDIT_PROBLEMS.noBase({ base })]);
  const isWrong = isNegative || share?.isWrong === true || opposite.length > 0;
  return {
    verdict: isWrong ? "fails" : share === null ? "open" : "holds",
    arithmetic: inBoth(
      (number) =>
        `${number(figure)} ${sign} ${number(rest)} = ${number(before)}${shareWords(share, rest, before, number)}`,
    ),
    problems: [...about, ...opposite],
    places: [spanOf(now)],
  };
}

/** The change printed with the sign of its direction. */
function signed({ direction, amount }: Change): Decimal {
  return settledValue(amount).abs().times(direction);
}
