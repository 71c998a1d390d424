import type { Amount } from "../kernel/decimal.ts";
import { type Ratio, safeRatioOf } from "../kernel/ratio.ts";
import { type Bounded, bounded, subtractBounded } from "./bounded.ts";

/**
 * A figure beside that of its base period (so với cùng kỳ): the difference, and its rate over the base. There is no
 * rate on a base of zero, nor where either figure is only bounded: from 0 to 2 accidents is "tăng 02 vụ", without a
 * percentage.
 */
export interface ChangeOnBase {
  readonly now: Bounded;
  readonly base: Bounded;
  readonly difference: Bounded;
  /** Difference over base: negative where the figure fell. */
  readonly rate: Ratio | null;
}

/**
 * How a figure changed on its base period.
 *
 * @throws DomainError the problems of `bounded`
 * @example
 * import { changeOnBase } from "antq/indicator";
 * import { percentageOf } from "antq/kernel";
 * const subjects = changeOnBase(7, 11);
 * String(subjects.difference.value) //=> "-4"
 * subjects.rate && String(percentageOf(subjects.rate, 2)) //=> "-36.36"
 * changeOnBase(2, 0).rate //=> null
 */
export function changeOnBase(now: Amount | Bounded, base: Amount | Bounded): ChangeOnBase {
  const [current, before] = [boundedOf(now), boundedOf(base)];
  const difference = subtractBounded(current, before);
  const rate = difference.bound === "exact" ? safeRatioOf(difference.value, before.value) : undefined;
  return Object.freeze({ now: current, base: before, difference, rate: rate?.ok ? rate.value : null });
}

function boundedOf(figure: Amount | Bounded): Bounded {
  return typeof figure === "object" && "bound" in figure ? figure : bounded(figure);
}
