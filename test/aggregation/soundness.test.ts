import { checkParts, checkStocks, reconcile } from "antq/aggregation";
import { BOUNDS, type Bound } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMUNES, DISTRICTS, datasetOf, PROVINCE, told, windowOf } from "./communes.ts";

// What is true is never found to differ, and what is false never to agree, whoever is silent or says "trên 10".

/** How a true figure is printed, or that it is not. */
interface Print {
  readonly bound: Bound;
  readonly off: number;
  readonly isSilent: boolean;
}

const prints: fc.Arbitrary<Print> = fc.record({
  bound: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Bound>("exact") },
    { weight: 1, arbitrary: fc.constantFrom(...BOUNDS) },
  ),
  off: fc.nat(3),
  isSilent: fc.constantFrom(false, false, false, false, true),
});

function printed(truth: number, { bound, off }: Print): { readonly value: number; readonly bound: Bound } {
  switch (bound) {
    case "moreThan":
      return truth === 0 ? { value: 0, bound: "atLeast" } : { value: Math.max(0, truth - 1 - off), bound };
    case "atLeast":
      return { value: Math.max(0, truth - off), bound };
    case "lessThan":
      return { value: truth + 1 + off, bound };
    case "atMost":
      return { value: truth + off, bound };
    case "about":
      return { value: off, bound };
    default:
      return { value: truth, bound };
  }
}

const year = [0, 12] as const;
const periods = [windowOf(...year)];
const [district = PROVINCE] = DISTRICTS;
const members = COMMUNES.slice(0, 2);

type When = Parameters<typeof told>[2];

/** What the communes of a district print of their figures. */
function reportsOf(indicator: string, when: When, truths: readonly number[], all: readonly Print[]) {
  return members.flatMap((unit, place) => {
    const print = all[place];
    if (print === undefined || print.isSilent) return [];
    const { value, bound } = printed(truths[place] ?? 0, print);
    return [told(indicator, unit, when, value, { bound })];
  });
}

const each = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { minLength: 2, maxLength: 2 });
const truths = each(fc.nat(9));
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Counts the outcomes, so that a law which is never tried does not pass. */
function tally() {
  const outcomes = new Map<string, number>();
  return {
    count: (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1),
    isTried: () => ["agrees", "differs", "undetermined"].every((outcome) => (outcomes.get(outcome) ?? 0) > 5),
  };
}

const slips = fc.constantFrom(0, 0, 1, 20);

describe("no check is wrong", () => {
  it("of what a district states beside its communes", () => {
    const { count, isTried } = tally();
    fc.assert(
      fc.property(truths, each(prints), prints, slips, (all, print, ofDistrict, slip) => {
        const { value, bound } = printed(sumOf(all), ofDistrict);
        const stated = told("fires", district, year, value + slip, { bound });
        const dataset = datasetOf([...reportsOf("fires", year, all, print), stated]);
        const [found] = reconcile(dataset, { indicators: ["fires"], to: [district], periods });
        const outcome = found?.outcome ?? "none";
        count(outcome);
        if (slip === 0) expect(outcome).not.toBe("differs");
        if (slip > 0 && bound === "exact") expect(outcome).not.toBe("agrees");
      }),
      { numRuns: 500 },
    );
    expect(isTried()).toBe(true);
  });

  it("of parts beside their whole", () => {
    const { count, isTried } = tally();
    fc.assert(
      fc.property(
        truths,
        truths,
        each(prints),
        each(prints),
        each(prints),
        slips,
        (solved, open, one, two, three, slip) => {
          const whole = solved.map((part, place) => part + (open[place] ?? 0));
          const wrong = open.map((part, place) => (place === 0 ? part + slip : part));
          const isOpen = three.map((print, place) => (place === 0 && slip > 0 ? EXACTLY : print));
          const dataset = datasetOf([
            ...reportsOf("fires", year, whole, one),
            ...reportsOf("solved-fires", year, solved, two),
            ...reportsOf("open-fires", year, wrong, isOpen),
          ]);
          const checks = checkParts(dataset, { indicators: ["fires"], to: [district], periods });
          const outcome = checks.find(({ relation }) => relation === "partition")?.outcome ?? "none";
          count(outcome);
          expect(outcome).not.toBe(slip === 0 ? "differs" : "agrees");
        },
      ),
      { numRuns: 500 },
    );
    expect(isTried()).toBe(true);
  });

  it("of a stock beside what changed it", () => {
    const { count, isTried } = tally();
    fc.assert(
      fc.property(
        truths,
        truths,
        truths,
        fc.array(prints, { minLength: 8, maxLength: 8 }),
        slips,
        (before, added, removed, all, slip) => {
          const opening = before.map((stock, place) => stock + (removed[place] ?? 0));
          const closing = before.map(
            (stock, place) => stock + (added[place] ?? 0) + (place === 0 ? slip : 0),
          );
          const ofClosing = all.slice(6).map((print, place) => (place === 0 && slip > 0 ? EXACTLY : print));
          const dataset = datasetOf([
            ...reportsOf("groups", "2023-12-31", opening, all.slice(0, 2)),
            ...reportsOf("new-groups", year, added, all.slice(2, 4)),
            ...reportsOf("dissolved-groups", year, removed, all.slice(4, 6)),
            ...reportsOf("groups", "2024-12-31", closing, ofClosing),
          ]);
          const [check] = checkStocks(dataset, { indicators: ["groups"], to: [district], periods });
          const outcome = check?.outcome ?? "none";
          count(outcome);
          expect(outcome).not.toBe(slip === 0 ? "differs" : "agrees");
          if (check?.difference) expect(Number(check.difference)).toBe(slip);
        },
      ),
      { numRuns: 500 },
    );
    expect(isTried()).toBe(true);
  });
});

const EXACTLY: Print = { bound: "exact", off: 0, isSilent: false };
