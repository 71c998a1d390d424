import {
  type RolledFigure,
  safeCompare,
  safeMergeRollUps,
  safeReconcile,
  safeRollUp,
  safeRollUpRatios,
  trace,
} from "antq/aggregation";
import type { Decimal } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Asking, knownOf, type NaiveFigure, naiveRollUp } from "./naive-roll-up.ts";
import { collectedOn, DEPTH } from "./naive-territory.ts";
import { askedWorlds, askedWorldsOf } from "./world-generators.ts";
import { datasetOf, KINDS, lastDayOf, RATIOS, type Told, timeOf, type When, type World } from "./worlds.ts";

// What is made of roll-ups, against the same made naively of naive roll-ups.

function requestOf({ periods, ...rest }: Asking) {
  return { ...rest, periods: periods.map(timeOf) };
}

const scaleOf = (code: string) => (KINDS.find((kind) => kind.code === code)?.decimals === 2 ? 100 : 1);

function scaled(code: string, value: Decimal | undefined | null): number | null {
  return value ? Number(value.times(scaleOf(code))) : null;
}

/** The total of a unit by itself, or of some of the units in it. */
function naiveTotal(
  world: World,
  of: Pick<NaiveFigure, "indicator" | "sector">,
  unit: string,
  period: When,
  asking: Pick<Asking, "hierarchyOn" | "maxStockAgeDays" | "among">,
): NaiveFigure | undefined {
  const { figures } = naiveRollUp(world, {
    ...asking,
    indicators: [of.indicator],
    to: [unit],
    periods: [period],
  });
  const figure = figures.find(({ sector }) => sector === of.sector);
  return figure?.total === null ? undefined : figure;
}

describe("a trace", () => {
  it("comes to what each unit gives, and names what contradicts itself", () => {
    let [subtracted, named] = [0, 0];
    fc.assert(
      fc.property(askedWorlds, ([world, asking]) => {
        const dataset = datasetOf(world);
        const rolled = safeRollUp(dataset, requestOf(asking));
        for (const figure of rolled.ok ? rolled.value : []) {
          const units = trace(dataset, figure);
          expect(units.map(({ unit }) => unit)).toStrictEqual(figure.coverage.expected);
          expect(sumOf(units.map(({ known }) => known))).toBe(figure.coverage.unitMonths.known);
          expect(
            units.filter(({ contradictions }) => contradictions.length > 0).map(({ unit }) => unit),
          ).toStrictEqual(figure.contradicted);
          for (const unit of units) {
            const signed = unit.terms.map(
              ({ sign, observation }) => sign * (scaled(figure.indicator, observation.value) ?? 0),
            );
            expect(sumOf(signed)).toBe(scaled(figure.indicator, unit.value) ?? 0);
            subtracted += unit.terms.filter(({ sign }) => sign === -1).length;
            named += unit.contradictions.length;
          }
          if (figure.reported === null) continue;
          const values = units.map(({ value }) => scaled(figure.indicator, value) ?? 0);
          expect(sumOf(values)).toBe(scaled(figure.indicator, figure.reported));
        }
      }),
      { numRuns: 600 },
    );
    expect(Math.min(subtracted, named)).toBeGreaterThan(0);
  });
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

describe("pieces of a roll-up", () => {
  it("come to the whole: cut anyhow, in any order, merged in any steps, as JSON too", () => {
    const cuts = fc.array(fc.nat(2), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(askedWorlds, cuts, ([world, { among: _, ...asking }], cut) => {
        const dataset = datasetOf(world);
        const request = requestOf(asking);
        const whole = safeRollUp(dataset, request);
        if (!whole.ok) return;
        const units = [...new Set(world.units.map(({ code, since }) => `${code}@${since ?? ".."}`))];
        const pieces = [0, 1, 2].map((number) => {
          const among = units.filter((_, place) => cut[place % cut.length] === number);
          const piece = safeRollUp(dataset, { ...request, among });
          return piece.ok ? piece.value : [];
        });
        const merged = (lists: readonly unknown[]): readonly RolledFigure[] => {
          const result = safeMergeRollUps(lists);
          return result.ok ? result.value : [];
        };
        const [one, two, three] = pieces;
        expect(merged(pieces)).toStrictEqual(whole.value);
        expect(merged(pieces.toReversed())).toStrictEqual(whole.value);
        expect(merged([merged([one, two]), three])).toStrictEqual(merged([one, merged([two, three])]));
        expect(merged([whole.value, []])).toStrictEqual(whole.value);
        expect(merged(JSON.parse(JSON.stringify(pieces)))).toStrictEqual(whole.value);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a comparison", () => {
  it("is over the units that are complete in both periods, as a naive sum has it", () => {
    let [changes, narrowed] = [0, 0];
    fc.assert(
      fc.property(askedWorlds, fc.nat(), fc.nat(), ([world, { periods: _, ...asking }], one, other) => {
        const windows = windowsIn(world);
        const [later, period] = [one, other].map((place) => windows[place % windows.length]);
        if (later === undefined || period === undefined) return;
        const hierarchyOn = asking.hierarchyOn ?? lastDayOf(later);
        const at = { ...asking, hierarchyOn };
        const nows = naiveRollUp(world, { ...at, periods: [later] });
        const bases = naiveRollUp(world, { ...at, periods: [period] });
        const compared = safeCompare(datasetOf(world), {
          ...requestOf({ ...asking, periods: [later] }),
          base: () => timeOf(period),
        });
        expect(compared.ok).toBe(nows.problems.length + bases.problems.length === 0);
        if (!compared.ok) return;
        expect(compared.value).toHaveLength(nows.figures.length);
        for (const [place, now] of nows.figures.entries()) {
          const found = compared.value[place];
          const base = bases.figures.find(
            ({ indicator, sector, unit }) =>
              indicator === now.indicator && sector === now.sector && unit === now.unit,
          );
          const tiers = [later, period].map((each) => tierOfSector(now, lastDayOf(each)));
          const common = now.complete.filter((unit) => base?.complete.includes(unit));
          const isAll = now.total !== null && base?.total !== null && base?.total !== undefined;
          const over = tiers[0] === tiers[1] ? common : isAll ? [now.unit] : [];
          if (tiers[0] === tiers[1]) expect(found?.units).toStrictEqual(over);
          const of = { ...at, ...(tiers[0] === tiers[1] ? { among: over } : {}) };
          const sums = [later, period].map((each) => naiveTotal(world, now, now.unit, each, of));
          const [current, before] = over.length > 0 ? sums : [];
          const difference = current && before ? (current.total ?? 0) - (before.total ?? 0) : null;
          expect(scaled(now.indicator, found?.change?.difference.value)).toBe(difference);
          if (difference !== null) changes += 1;
          if (difference !== null && over.length < now.expected.length) narrowed += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect([changes > 0, narrowed > 0]).toStrictEqual([true, true]);
  });
});

/** The windows that were told, and some at whose ends a stock may have been read. */
function windowsIn({ told }: World): readonly When[] {
  const calendar = "january" as const;
  const always = [6, 12].map((end) => ({ start: 0, end, calendar }));
  return [...always, ...told.flatMap(({ when }) => ("day" in when ? [] : [when]))];
}

function tierOfSector({ indicator, sector }: NaiveFigure, day: string) {
  return collectedOn(indicator, day).find(({ sectors }) => sectors.includes(sector))?.tier;
}

describe("a ratio", () => {
  const pairs = fc
    .constantFrom(...RATIOS)
    .map((codes) => codes.flatMap((code) => KINDS.filter((kind) => kind.code === code)));

  it("is of the sums over the units that have both parts, as a naive sum has it", () => {
    let [ratios, lacking] = [0, 0];
    fc.assert(
      fc.property(askedWorldsOf(pairs), ([world, asking]) => {
        const [numerator = "", denominator = ""] = world.kinds.map(({ code }) => code);
        const { indicators: _, ...request } = requestOf(asking);
        const result = safeRollUpRatios(datasetOf(world), {
          ...request,
          ratios: [`${numerator}-${denominator}`],
        });
        const both = naiveRollUp(world, { ...asking, indicators: [numerator, denominator] });
        expect(result.ok).toBe(both.problems.length === 0);
        if (!result.ok) return;
        const expected = naiveRatios(world, asking, numerator, denominator);
        const found = result.value.map(({ unit, sectors, period, coverage, ...figure }) => ({
          key: [sectors.numerator, sectors.denominator, unit, period].join(" "),
          lacking: coverage.lacking,
          complete: coverage.complete,
          numerator: scaled(numerator, figure.numerator?.value),
          denominator: scaled(denominator, figure.denominator?.value),
        }));
        expect(found).toStrictEqual(expected);
        for (const { reported, total, coverage } of result.value) {
          if (reported !== null) ratios += 1;
          if (reported !== null && coverage.lacking.length > 0) lacking += 1;
          expect(total).toBe(coverage.lacking.length === 0 && coverage.expected.length > 0 ? reported : null);
        }
      }),
      { numRuns: 400 },
    );
    expect([ratios > 0, lacking > 0]).toStrictEqual([true, true]);
  });
});

function naiveRatios(world: World, asking: Asking, numerator: string, denominator: string) {
  const rows = asking.periods.flatMap((period) => {
    const [tops, bottoms] = [numerator, denominator].map((code) => collectedOn(code, lastDayOf(period)));
    const sectorsOf = (all: typeof tops) =>
      (all ?? []).flatMap(({ tier, sectors }) => sectors.map((sector) => ({ sector, tier })));
    return sectorsOf(tops).flatMap((top) => {
      const own = sectorsOf(bottoms).filter(({ sector }) => sector === top.sector);
      return (own.length > 0 ? own : sectorsOf(bottoms)).flatMap((bottom) => {
        const [higher, code] =
          DEPTH[top.tier] < DEPTH[bottom.tier] ? [top, numerator] : [bottom, denominator];
        const lower = higher === top ? { ...bottom, code: denominator } : { ...top, code: numerator };
        const targets = naiveRollUp(world, { ...asking, indicators: [code], periods: [period] }).figures;
        const reached = naiveRollUp(world, {
          ...asking,
          indicators: [lower.code],
          periods: [period],
        }).figures;
        const isReached = (unit: string) =>
          reached.some((each) => each.unit === unit && each.sector === lower.sector);
        return targets
          .filter(({ sector, unit }) => sector === higher.sector && isReached(unit))
          .map(({ unit, expected }) =>
            naiveRatio(
              world,
              asking,
              period,
              unit,
              expected,
              { numerator, denominator },
              { top: top.sector, bottom: bottom.sector },
            ),
          );
      });
    });
  });
  const distinct = new Map(rows.map((row) => [row.key, row]));
  return [...distinct.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
}

type Sector = NaiveFigure["sector"];

function naiveRatio(
  world: World,
  { hierarchyOn = "", ...asking }: Asking,
  period: When,
  unit: string,
  expected: readonly string[],
  codes: { readonly numerator: string; readonly denominator: string },
  sectors: { readonly top: Sector; readonly bottom: Sector },
) {
  const at = {
    ...(hierarchyOn === "" ? {} : { hierarchyOn }),
    ...(asking.maxStockAgeDays === undefined ? {} : { maxStockAgeDays: asking.maxStockAgeDays }),
  };
  const pairs = expected.flatMap((member) => {
    const top = naiveTotal(world, { indicator: codes.numerator, sector: sectors.top }, member, period, at);
    const bottom = naiveTotal(
      world,
      { indicator: codes.denominator, sector: sectors.bottom },
      member,
      period,
      at,
    );
    return top && bottom ? [{ member, top: top.total ?? 0, bottom: bottom.total ?? 0 }] : [];
  });
  const adds = [codes.numerator, codes.denominator].every(
    (code) => KINDS.find((kind) => kind.code === code)?.addsOverPlaces,
  );
  const canAdd = pairs.length > 0 && (adds || expected[0] === unit);
  const complete = pairs.map(({ member }) => member);
  return {
    key: [sectors.top, sectors.bottom, unit, timeOf(period)].join(" "),
    lacking: expected.filter((member) => !complete.includes(member)),
    complete,
    numerator: canAdd ? sumOf(pairs.map(({ top }) => top)) : null,
    denominator: canAdd ? sumOf(pairs.map(({ bottom }) => bottom)) : null,
  };
}

describe("a reconciliation", () => {
  it("sets each statement of a unit beside the sum that it is no part of, once", () => {
    let statements = 0;
    fc.assert(
      fc.property(askedWorlds, ([world, { among: _, ...asking }]) => {
        const dataset = datasetOf(world);
        const request = requestOf(asking);
        const result = safeReconcile(dataset, request);
        const rolled = safeRollUp(dataset, request);
        expect(result.ok).toBe(rolled.ok);
        if (!result.ok || !rolled.ok) return;
        for (const figure of rolled.value) {
          const beside = result.value.filter(({ figure: of }) => keyOf(of) === keyOf(figure));
          const found = beside.map(({ reporter, stated }) => [
            reporter,
            scaled(figure.indicator, stated.value),
            stated.bound,
          ]);
          expect(found).toStrictEqual(naiveStatements(world, asking, figure));
          statements += found.length;
          for (const { stated, difference, figure: sum, outcome } of beside) {
            if (difference === null) continue;
            expect(String(difference)).toBe(String(stated.value.minus(sum.total ?? 0)));
            expect(outcome).toBe(difference.isZero() ? "agrees" : "differs");
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(statements).toBeGreaterThan(0);
  });
});

/** What each body of a unit that is no part of its sum says of the whole time. */
function naiveStatements(world: World, { periods, maxStockAgeDays = 0 }: Asking, figure: RolledFigure) {
  const kind = KINDS.find(({ code }) => code === figure.indicator);
  const period = periods.find((each) => timeOf(each) === figure.period);
  if (kind === undefined || period === undefined) return [];
  const months = kind.behaviour === "stock" || "day" in period ? 1 : period.end - period.start;
  const isCollecting = figure.coverage.expected.includes(figure.unit);
  const told = world.told.filter(
    ({ indicator, unit, sector }) =>
      indicator === kind.code && unit === figure.unit && !(isCollecting && sector === figure.sector),
  );
  const bodyOf = ({ sector, unit, body }: Told) => `${sector}:${unit}${body === "" ? "" : `:${body}`}`;
  return [...new Set(told.map(bodyOf))].sort().flatMap((body) => {
    const own = told.filter((each) => bodyOf(each) === body);
    const known = knownOf(kind, own, period, maxStockAgeDays);
    return known.months === months ? [[body, known.value, known.bound]] : [];
  });
}

function keyOf({ indicator, sector, unit, period }: RolledFigure): string {
  return [indicator, sector, unit, period].join(" ");
}
