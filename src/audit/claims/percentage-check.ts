import { isLowerBound, isUpperBound } from "../../kernel/bound.ts";
import { Decimal } from "../../kernel/decimal.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Quantity } from "../../vietnamese/quantity.ts";
import { inBoth, printed } from "../arithmetic.ts";
import type { ClaimVerdict, PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount } from "../quantity-in-text.ts";
import type { Share } from "./percentage-shares.ts";

/** A percentage checked against one pair of figures. */
export interface Checked {
  readonly verdict: ClaimVerdict;
  readonly exact: Decimal;
  readonly problems: readonly Problem[];
}

const NONE = /* @__PURE__ */ new Decimal(0);

/** Checks a percentage: of all ways to read its figures one that is right will do. */
export function check({ percent, part, whole }: Share): Checked {
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

/** The ratio written out. */
export function written({ percent, part, whole }: Share, exact: Decimal): PlacedClaim["arithmetic"] {
  const [some, all, stated] = [part.readings[0], whole.readings[0], percent.readings[0]];
  const decimals = Math.min((stated?.decimals ?? 0) + 1, 6);
  return inBoth((number) => {
    const ratio = `${number(some?.value ?? NONE)} : ${number(all?.value ?? NONE)}`;
    const places = exact.decimalPlaces() <= decimals ? undefined : decimals;
    return `${ratio} ${places === undefined ? "=" : "≈"} ${number(exact, places)} %`;
  });
}
