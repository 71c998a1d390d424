import type { PlainDate } from "../date/plain-date.ts";
import type { Catalogue } from "../indicator/catalogue.ts";
import { safeParseIndicatorCode } from "../indicator/indicator-code.ts";
import { Decimal } from "../kernel/decimal.ts";
import { quoteInput } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import type { Ratio } from "../kernel/ratio.ts";
import { listOf, optional, type Parser, recordOf } from "../kernel/record.ts";
import { failure, success } from "../kernel/result.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import type { Filled } from "../territory/sorted-list.ts";
import type { Territory } from "../territory/territory-content.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { lifeOf } from "../territory/unit-lookup.ts";
import { stepsTowards } from "./carried-units.ts";
import { addFractions, type Fraction, fractionOf, ONE, textOfFraction, ZERO } from "./fraction.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import { RESTATING_PROBLEMS } from "./restating-problems.ts";

/** How much of a divided unit goes into one of those that it was divided into (trọng số phân bổ). */
export interface WeightRecord {
  /** The unit that is divided on the way to the day; on the way back into an earlier map, the one that was merged. */
  readonly from: string;
  readonly to: string;
  /** An exact fraction: `"3/5"`, `"0.6"`, or a ratio such as one population over another. */
  readonly share: string | Ratio;
  /** The indicator for which it holds; for all that have none of their own where not given. */
  readonly indicator?: string;
}

/** A weight that was checked by itself. */
export interface Weight {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly share: Fraction;
  readonly indicator: string | null;
}

/** Weights to look up. */
export interface Weights {
  readonly list: readonly Weight[];
  /** Whether an indicator has any of its own. */
  readonly isFor: (indicator: string) => boolean;
  /** The weight of one step; `undefined` where there is none. */
  readonly fractionOf: (from: UnitId, to: UnitId, indicator: string) => Fraction | undefined;
}

/** Takes a share as a text or a ratio. */
const readShare: Parser<Fraction> = (input) => {
  const found = typeof input === "string" ? fractionOfText(input) : fractionOfRatio(input);
  return found === null
    ? failure(RESTATING_PROBLEMS.notAShare({ given: quoteInput(input) }))
    : success(found);
};

const QUOTIENT = /^(?<top>\d{1,15})\/(?<bottom>0{0,14}[1-9]\d{0,14})$/u;
const DECIMAL = /^(?<whole>[01])(?:\.(?<rest>\d{1,15}))?$/u;

function fractionOfText(text: string): Fraction | null {
  const { top, bottom } = QUOTIENT.exec(text)?.groups ?? {};
  if (top !== undefined && bottom !== undefined) return upToOne(BigInt(top), BigInt(bottom));
  const { whole, rest = "" } = DECIMAL.exec(text)?.groups ?? {};
  return whole === undefined ? null : upToOne(BigInt(whole + rest), 10n ** BigInt(rest.length));
}

function fractionOfRatio(input: unknown): Fraction | null {
  if (typeof input !== "object" || input === null) return null;
  const { numerator, denominator }: Partial<Record<keyof Ratio, unknown>> = input;
  if (!(numerator instanceof Decimal) || !(denominator instanceof Decimal)) return null;
  if (!numerator.isFinite() || !denominator.isFinite() || denominator.lte(0) || numerator.isNegative()) {
    return null;
  }
  const decimals = Math.max(numerator.decimalPlaces(), denominator.decimalPlaces());
  const [top, bottom] = [numerator, denominator].map((part) =>
    BigInt(part.times(`1e${decimals}`).toFixed(0)),
  );
  return top === undefined || bottom === undefined ? null : upToOne(top, bottom);
}

function upToOne(top: bigint, bottom: bigint): Fraction | null {
  return top > bottom ? null : fractionOf(top, bottom);
}

/** Takes weights, each by itself. */
export const readWeights: Parser<readonly Weight[]> = /* @__PURE__ */ listOf(
  recordOf({
    from: safeParseUnitId,
    to: safeParseUnitId,
    share: readShare,
    indicator: optional<string | null>(safeParseIndicatorCode, null),
  }),
);

/** Reports the weights that do not fit the map: for each divided unit they name all of its parts once, and add up to one. */
export function checkWeights(
  weights: readonly Weight[],
  on: PlainDate,
  { territory, catalogue }: { readonly territory: Territory; readonly catalogue: Catalogue },
  found: ProblemCollector,
): void {
  const rows = weights.map((weight, place) => ({ ...weight, path: ["weights", place] }));
  for (const { indicator, path } of rows) {
    if (indicator === null || catalogue.indicator(indicator) !== undefined) continue;
    found.report(AGGREGATION_PROBLEMS.unknownIndicator, { code: indicator }, [...path, "indicator"]);
  }
  for (const group of groupedBy(rows, ({ from, indicator }) => `${from} ${indicator}`).values()) {
    checkGroup(group, on, territory, found);
  }
}

function checkGroup(
  group: Filled<Weight & { readonly path: readonly (string | number)[] }>,
  on: PlainDate,
  territory: Territory,
  found: ProblemCollector,
): void {
  const [{ from, indicator, path: firstPath }] = group;
  if (lifeOf(territory, from) === undefined) {
    found.report(AGGREGATION_PROBLEMS.unknownUnit, { unit: from }, [...firstPath, "from"]);
    return;
  }
  const { direction, units } = stepsTowards(territory, from, on);
  const parts = new Set(direction === "there" ? [] : units);
  const named = new Set<UnitId>();
  for (const { to, path } of group) {
    if (!parts.has(to)) found.report(RESTATING_PROBLEMS.weightOfNoPart, { from, to, on }, [...path, "to"]);
    else if (named.has(to)) found.report(RESTATING_PROBLEMS.weightTwice, { from, to }, path);
    named.add(to);
  }
  const lacking = [...parts].filter((part) => !named.has(part));
  if (lacking.length > 0 && group.some(({ to }) => parts.has(to))) {
    found.report(RESTATING_PROBLEMS.weightLacking, { from, lacking: lacking.join(", ") }, firstPath);
  }
  const sum = group.map(({ share }) => share).reduce(addFractions, ZERO);
  if (sum.top !== ONE.top || sum.bottom !== ONE.bottom) {
    const facts = { from, indicator, sum: textOfFraction(sum) };
    found.report(RESTATING_PROBLEMS.weightsNotOne, facts, firstPath);
  }
}

/** Puts weights where they can be looked up; later ones go before earlier ones. */
export function weightsOf(list: readonly Weight[]): Weights {
  const shares = new Map(list.map(({ from, to, share, indicator }) => [keyOf(from, to, indicator), share]));
  const special = new Set(list.map(({ indicator }) => indicator));
  return {
    list,
    isFor: (indicator) => special.has(indicator),
    // A unit has weights of an indicator for all its parts or for none.
    fractionOf: (from, to, indicator) =>
      shares.get(keyOf(from, to, indicator)) ?? shares.get(keyOf(from, to, null)),
  };
}

function keyOf(from: UnitId, to: UnitId, indicator: string | null): string {
  return `${from} ${to} ${indicator}`;
}
