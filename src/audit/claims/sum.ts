import { Decimal } from "../../kernel/decimal.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { TextSpan } from "../../vietnamese/offset-map.ts";
import { formatQuantity, type Quantity } from "../../vietnamese/quantity.ts";
import { inBoth, printed } from "../arithmetic.ts";
import type { ClaimVerdict, PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import { kinship, partIn } from "./parts.ts";

/**
 * How the parts stand to their total by the words of the text: `all` of it; `places`, named one by one, of which
 * three or more that nearly add up are meant to be all; `listed`, as if they were all; `some` that are named among
 * others; `loose`, figures that may be parts.
 */
export type Completeness = "all" | "places" | "listed" | "some" | "loose";

/** A total that may be the sum of parts. */
export interface SumCandidate {
  readonly total: PlacedQuantity;
  readonly parts: readonly PlacedQuantity[];
  readonly completeness: Completeness;
}

interface Checked {
  readonly verdict: ClaimVerdict | null;
  readonly arithmetic: PlacedClaim["arithmetic"];
  readonly problems: readonly Problem[];
}

/** The claim that a total is the sum of parts; `null` where the text makes none that can be judged. */
export function sumClaim(plain: string, { total, parts, completeness }: SumCandidate): PlacedClaim | null {
  const columns = columnsOf(total, parts);
  if (columns === null) return null;
  const checked = columns.map((column) => checkColumn(plain, column, completeness));
  const verdict = worst(checked.map((column) => column.verdict));
  if (verdict === null) return null;
  const others = columns.flatMap(({ parts: amounts }) => amounts.map(({ start, end }) => ({ start, end })));
  return {
    kind: "total",
    start: total.start,
    end: total.end,
    others: distinct(others),
    verdict,
    arithmetic: {
      vi: checked.map(({ arithmetic }) => arithmetic.vi).join("; "),
      en: checked.map(({ arithmetic }) => arithmetic.en).join("; "),
    },
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function distinct(spans: readonly TextSpan[]): readonly TextSpan[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()];
}

interface Column {
  readonly total: PlacedAmount;
  readonly parts: readonly PlacedAmount[];
}

/** No sentence and no list names more parts of one total. */
const MOST_PARTS = 200;

/** The measures of a total with the same measures of its parts; of a part of a whole the part is taken first. */
function columnsOf(total: PlacedQuantity, parts: readonly PlacedQuantity[]): readonly Column[] | null {
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  if (total.shape === "partOfWhole") {
    const column = columnOf(total.amounts[0], parts);
    return column === null ? null : [column];
  }
  const columns = total.amounts.map((amount) => columnOf(amount, parts));
  const full = columns.filter((column) => column !== null);
  return full.length === columns.length ? full : null;
}

function columnOf(total: PlacedAmount | undefined, parts: readonly PlacedQuantity[]): Column | null {
  if (total === undefined) return null;
  const amounts = parts.map((part) => partIn(part, total)).filter((amount) => amount !== null);
  return amounts.length === parts.length ? { total, parts: amounts } : null;
}

function checkColumn(plain: string, { total, parts }: Column, completeness: Completeness): Checked {
  const ways = waysToRead([total, ...parts]);
  const closing = ways.filter(([all, ...some]) => all?.value.eq(sumOf(some)));
  const first = largest(closing.length > 0 ? closing : ways);
  const arithmetic = written(first, closing.length > 0);
  if (closing.length > 0) {
    return {
      verdict: "holds",
      arithmetic,
      problems: closing.length === 1 ? settled(plain, [total, ...parts], first) : [],
    };
  }
  return { arithmetic, ...mismatch(total, parts, first, completeness, ways.length > 1) };
}

/** Of several ways that close the sum alike, the dots stand between thousands: `2.000 triệu đồng`. */
function largest(ways: readonly (readonly Quantity[])[]): readonly Quantity[] {
  const [first = [], ...others] = ways;
  return others.reduce(
    (best, way) => ((way[0]?.value ?? ZERO).gt(best[0]?.value ?? ZERO) ? way : best),
    first,
  );
}

/** More figures than this with several readings are not tried together. */
const MOST_OPEN = 4;

/** All ways to read some amounts together. */
function waysToRead(amounts: readonly PlacedAmount[]): readonly (readonly Quantity[])[] {
  const open = amounts.filter(({ readings }) => readings.length > 1).slice(0, MOST_OPEN);
  const ways = open.reduce((count, { readings }) => count * readings.length, 1);
  return Array.from({ length: ways }, (_, way) => {
    let rest = way;
    return amounts.flatMap((amount) => {
      const { readings } = amount;
      const count = open.includes(amount) ? readings.length : 1;
      const reading = readings[rest % count];
      rest = Math.floor(rest / count);
      return reading ?? [];
    });
  });
}

const ZERO = /* @__PURE__ */ new Decimal(0);

function sumOf(quantities: readonly Quantity[]): Decimal {
  return quantities.reduce((sum, { value }) => sum.plus(value), ZERO);
}

/** The figures whose print leaves several readings, and the one that closes the sum. */
function settled(
  plain: string,
  amounts: readonly PlacedAmount[],
  way: readonly Quantity[],
): readonly Problem[] {
  return amounts.flatMap(({ readings, start, end }, place) => {
    const meant = way[place];
    const values = new Set(readings.map(({ value }) => value.toFixed()));
    if (values.size < 2 || meant === undefined) return [];
    return [AUDIT_PROBLEMS.settledBySum({ given: plain.slice(start, end), meant: formatQuantity(meant) })];
  });
}

function written([total, ...parts]: readonly Quantity[], closes: boolean): PlacedClaim["arithmetic"] {
  return inBoth((number) => {
    const sum = `${parts.map(({ value }) => number(value)).join(" + ")} = ${number(sumOf(parts))}`;
    return closes ? sum : `${sum} ≠ ${number(total?.value ?? ZERO)}`;
  });
}

function mismatch(
  total: PlacedAmount,
  parts: readonly PlacedAmount[],
  [stated, ...some]: readonly Quantity[],
  completeness: Completeness,
  isAmbiguous: boolean,
): Pick<Checked, "verdict" | "problems"> {
  const nothing = { verdict: null, problems: [] };
  if (stated === undefined || completeness === "loose") return nothing;
  const ties = parts.map((part) => kinship(total, part));
  if (ties.includes("near")) return nothing;
  // A part larger than the total counts something else, unless it is printed in the same unit.
  if (ties.includes("below") && some.some(({ value }) => value.gte(stated.value))) return nothing;
  const sum = sumOf(some);
  const facts = { total: printed(stated.value).vi, sum: printed(sum).vi };
  const differs = sum.minus(stated.value).abs();
  const isVague = [total, ...parts].some(({ bound }) => bound !== "exact");
  if (isVague || (isAmbiguous && completeness !== "all")) {
    return completeness === "some" ? nothing : { verdict: "open", problems: [AUDIT_PROBLEMS.bounded({})] };
  }
  // The total may be rounded where its parts are not.
  if (
    differs.lt(new Decimal(10).pow(-stated.decimals)) &&
    some.some(({ decimals }) => decimals > stated.decimals)
  ) {
    return { verdict: "open", problems: [AUDIT_PROBLEMS.roundedTotal(facts)] };
  }
  const isNearly = parts.length > 2 && differs.times(20).lte(stated.value);
  if (completeness === "all" || sum.gt(stated.value) || (completeness === "places" && isNearly)) {
    return { verdict: "fails", problems: [AUDIT_PROBLEMS.otherSum(facts)] };
  }
  if (completeness === "some" && !isNearly) return nothing;
  return { verdict: "open", problems: [AUDIT_PROBLEMS.partsLeft(facts)] };
}

/** A total in two measures is as good as its worse one. */
function worst(verdicts: readonly (ClaimVerdict | null)[]): ClaimVerdict | null {
  if (verdicts.includes(null)) return null;
  return verdicts.includes("fails") ? "fails" : verdicts.includes("open") ? "open" : "holds";
}
