import { addBounds, BOUNDS, type Bound, isLowerBound, isUpperBound, negateBound } from "antq/kernel";
import { describe, expect, it } from "vitest";
import { isAssociative, isCommutative, isInverse } from "../laws.ts";
import { bounds } from "./generators.ts";

/** How far the true figure may lie from the printed one: what each bound means. */
const ALLOWS: Readonly<Record<Bound, (difference: number) => boolean>> = {
  exact: (difference) => difference === 0,
  moreThan: (difference) => difference > 0,
  lessThan: (difference) => difference < 0,
  atLeast: (difference) => difference >= 0,
  atMost: (difference) => difference <= 0,
  about: () => true,
};
/** A bound earlier in the list says no less than a later one that holds too. */
const STRONGEST_FIRST = ["exact", "moreThan", "lessThan", "atLeast", "atMost", "about"] as const;
const DIFFERENCES = [-3, -2, -1, 0, 1, 2, 3];

const differencesOf = (bound: Bound) => DIFFERENCES.filter(ALLOWS[bound]);
const strongestFor = (differences: readonly number[]) =>
  STRONGEST_FIRST.find((bound) => differences.every(ALLOWS[bound]));

describe("bounds", () => {
  it("of a sum are the strongest that hold for every pair of true figures", () => {
    for (const left of BOUNDS) {
      for (const right of BOUNDS) {
        const sums = differencesOf(left).flatMap((a) => differencesOf(right).map((b) => a + b));
        expect(addBounds(left, right), `${left} + ${right}`).toBe(strongestFor(sums));
      }
    }
  });

  it("of a subtracted figure are the strongest that hold for its negative", () => {
    for (const bound of BOUNDS) {
      expect(negateBound(bound)).toBe(strongestFor(differencesOf(bound).map((difference) => -difference)));
    }
  });

  it("add up in any order and grouping", () => {
    isCommutative(bounds, addBounds);
    isAssociative(bounds, addBounds);
  });

  it("are negated twice into themselves", () => isInverse(bounds, negateBound, negateBound));

  it("say on which side the true figure may lie", () => {
    for (const bound of BOUNDS) {
      const [above, below] = [ALLOWS[bound](1), ALLOWS[bound](-1)];
      expect([isLowerBound(bound), isUpperBound(bound)]).toStrictEqual([above && !below, below && !above]);
    }
  });
});
