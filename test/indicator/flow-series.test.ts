import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../../src/indicator/flow-contradictions.ts";
import { flowGraphOf } from "../../src/indicator/flow-graph.ts";
import { knownMonths } from "../../src/indicator/flow-known-months.ts";
import {
  buildFlowSeries,
  contradictionsOf,
  deriveWindow,
  type FlowReport,
  type FlowSeries,
} from "../../src/indicator/flow-series.ts";
import { traceWindow } from "../../src/indicator/flow-trace.ts";
import { mostMonths, oracleOf, pairs, traceByOracle, windowByOracle } from "./flow-oracle.ts";

const strict = { correctable: false };
const report = (start: number, end: number, value: number): FlowReport => ({ start, end, value });
const known = (value: number) => ({ kind: "known", value });

/** What happened month by month, and windows cut from it. */
const truths = fc
  .tuple(fc.array(fc.nat(9), { minLength: 2, maxLength: 8 }), fc.nat(40))
  .chain(([months, offset]) => {
    const window = fc
      .tuple(fc.nat(months.length), fc.nat(months.length))
      .filter(([a, b]) => a !== b)
      .map(([a, b]): FlowReport => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        return report(start + offset, end + offset, sumOf(months.slice(start, end)));
      });
    return fc.record({
      months: fc.constant(months),
      offset: fc.constant(offset),
      reports: fc.array(window, { maxLength: 7 }),
    });
  });

/** Reports that may say anything, so that all kinds of contradictions come up. */
const anyReports: fc.Arbitrary<readonly FlowReport[]> = fc.array(
  fc
    .tuple(fc.nat(7), fc.nat(7), fc.oneof(fc.nat(9), fc.nat(3), fc.constant(0)))
    .filter(([a, b]) => a !== b)
    .map(([a, b, value]) => report(Math.min(a, b), Math.max(a, b), value)),
  { maxLength: 6 },
);

/** True reports of which a few are wrong by some amount. */
const planted: fc.Arbitrary<readonly FlowReport[]> = fc
  .tuple(truths, fc.nat(), fc.integer({ min: -9, max: 30 }))
  .map(([{ reports }, place, error]) =>
    reports.map((each, at) =>
      at === place % reports.length ? { ...each, value: Math.max(0, each.value + error) } : each,
    ),
  );

const mixtures = fc.oneof(anyReports, planted);

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function windowsUpTo(boundary: number) {
  return pairs(Array.from({ length: boundary + 1 }, (_, place) => place));
}

/** Everything that a series says, with reports named by what they say and not by their places. */
function allOf(series: FlowSeries, reports: readonly FlowReport[], upTo: number) {
  const named = (places: readonly number[]) => places.map((place) => JSON.stringify(reports[place])).sort();
  return {
    contradictions: contradictionsOf(series)
      .map((each) => [each.reason, ...named(each.reports)].join())
      .sort(),
    windows: windowsUpTo(upTo).map(([start, end]) => {
      const answer = deriveWindow(series, start, end);
      const trace = traceWindow(series, start, end).map(({ report: place, sign }) => [reports[place], sign]);
      const own = answer.kind === "contradicted" ? named(answer.own) : [];
      const found =
        answer.kind === "contradicted" ? { kind: answer.kind, reports: named(answer.reports) } : answer;
      return { found, own, trace, months: knownMonths(series, start, end) };
    }),
  };
}

describe("reports over overlapping windows", () => {
  it("give the monthly truth for each window whose ends they connect, and no other", () => {
    fc.assert(
      fc.property(truths, ({ months, offset, reports }) => {
        const series = buildFlowSeries(reports, strict);
        const group = components(reports);
        for (const [start, end] of windowsUpTo(months.length)) {
          const [from, to] = [group.get(start + offset), group.get(end + offset)];
          const isConnected = from !== undefined && from === to;
          const truth = known(sumOf(months.slice(start, end)));
          expect(deriveWindow(series, start + offset, end + offset)).toStrictEqual(
            isConnected ? truth : { kind: "unknown" },
          );
        }
        expect(contradictionsOf(series)).toStrictEqual([]);
      }),
    );
  });

  it("say the same in every order", () => {
    fc.assert(
      fc.property(
        mixtures.chain((reports) => fc.tuple(fc.constant(reports), shuffled(reports), fc.boolean())),
        ([reports, others, correctable]) => {
          const one = allOf(buildFlowSeries(reports, { correctable }), reports, 8);
          expect(allOf(buildFlowSeries(others, { correctable }), others, 8)).toStrictEqual(one);
        },
      ),
    );
  });

  it("contradict each other where every loop and every window, looked at one by one, says so", () => {
    fc.assert(
      fc.property(mixtures, fc.boolean(), (reports, correctable) => {
        const series = buildFlowSeries(reports, { correctable });
        const found = contradictionsOf(series).map((each) => ({
          reports: [...each.reports],
          reason: each.reason,
        }));
        const expected = oracleOf(reports, correctable).contradictions;
        expect(new Set(found.map((each) => JSON.stringify(each)))).toStrictEqual(
          new Set(expected.map(({ reports: all, reason }) => JSON.stringify({ reports: all, reason }))),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("are called contradicted as a whole where there are no steps to tell them apart", () => {
    fc.assert(
      fc.property(mixtures, (reports) => {
        const graph = flowGraphOf(columnsOf(reports));
        const { contradictions, running, leftOut } = findingsOf(graph, false, 0);
        const oracle = oracleOf(reports, false);
        const out = contradictions.flatMap((each) => each.reports);
        expect(out.length > 0).toBe(oracle.contradictions.length > 0);
        expect(out).toHaveLength(new Set(out).size);
        expect([...leftOut].flatMap((isOut, place) => (isOut === 1 ? [place] : []))).toStrictEqual(
          out.toSorted((left, right) => left - right),
        );
        for (const each of oracle.contradictions) {
          if (each.reason !== "exceeds") expect(out).toEqual(expect.arrayContaining([...each.reports]));
        }
        const standing = reports.filter((_, place) => leftOut[place] !== 1);
        expect(oracleOf(standing, false).contradictions).toStrictEqual([]);
        for (const { start, end, value } of standing) {
          const [from, to] = [graph.boundaries.indexOf(start), graph.boundaries.indexOf(end)];
          expect((running.totals[to] ?? 0) - (running.totals[from] ?? 0)).toBe(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("answer each window as the list of all ways to it does", () => {
    fc.assert(
      fc.property(mixtures, fc.boolean(), (reports, correctable) => {
        const series = buildFlowSeries(reports, { correctable });
        const oracle = oracleOf(reports, correctable);
        for (const [start, end] of pairs(oracle.points)) {
          const { own: _, ...answer } = { own: [], ...deriveWindow(series, start, end) };
          expect(answer).toStrictEqual(windowByOracle(reports, oracle, start, end));
          const stops = traceByOracle(reports, oracle.standing, start, end);
          const terms = traceWindow(series, start, end);
          expect(stopsOf(terms, reports, start)).toStrictEqual(stops ?? [start]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are traced to terms that add up to the window", () => {
    fc.assert(
      fc.property(mixtures, (reports) => {
        const series = buildFlowSeries(reports, strict);
        for (const [start, end] of windowsUpTo(8)) {
          const answer = deriveWindow(series, start, end);
          const terms = traceWindow(series, start, end);
          const sum = sumOf(terms.map(({ report: place, sign }) => sign * (reports[place]?.value ?? 0)));
          if (answer.kind === "known") expect(sum).toBe(answer.value);
          else expect(terms).toStrictEqual([]);
        }
      }),
    );
  });

  it("never give a negative window, or one above a window around it, unless they may be corrected", () => {
    fc.assert(
      fc.property(mixtures, (reports) => {
        const series = buildFlowSeries(reports, strict);
        const windows = windowsUpTo(8).flatMap(([start, end]) => {
          const answer = deriveWindow(series, start, end);
          return answer.kind === "known" ? [{ start, end, value: answer.value }] : [];
        });
        for (const outer of windows) {
          expect(outer.value).toBeGreaterThanOrEqual(0);
          for (const inner of windows) {
            const isInside = outer.start <= inner.start && inner.end <= outer.end;
            if (isInside) expect(inner.value).toBeLessThanOrEqual(outer.value);
          }
        }
      }),
    );
  });

  it("have the largest set of known months that do not overlap", () => {
    fc.assert(
      fc.property(mixtures, fc.nat(4), fc.integer({ min: 5, max: 9 }), (reports, start, end) => {
        const series = buildFlowSeries(reports, strict);
        const isKnown = ([a, b]: readonly [number, number]) => deriveWindow(series, a, b).kind === "known";
        const found = knownMonths(series, start, end);
        expect(found.months).toBe(mostMonths(windowsUpTo(9).filter(isKnown), start, end));
        expect(found.value).toBe(sumOf(found.pieces.map(({ value }) => value)));
        expect(found.months).toBe(sumOf(found.pieces.map((piece) => piece.end - piece.start)));
        let before = start;
        for (const piece of found.pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(before);
          expect(deriveWindow(series, piece.start, piece.end)).toStrictEqual(known(piece.value));
          before = piece.end;
        }
        expect(before).toBeLessThanOrEqual(end);
      }),
    );
  });

  it("are drawn with loops that do not close, falls and windows that exceed others", () => {
    const reasons = fc
      .sample(mixtures, { numRuns: 500, seed: 7 })
      .flatMap((reports) => contradictionsOf(buildFlowSeries(reports, strict)).map(({ reason }) => reason));
    for (const reason of ["loop", "negative", "exceeds"]) {
      expect(reasons.filter((each) => each === reason).length).toBeGreaterThan(10);
    }
  });
});

function columnsOf(reports: readonly FlowReport[]) {
  return {
    starts: Int32Array.from(reports, ({ start }) => start),
    ends: Int32Array.from(reports, ({ end }) => end),
    values: Float64Array.from(reports, ({ value }) => value),
  };
}

function shuffled(reports: readonly FlowReport[]): fc.Arbitrary<readonly FlowReport[]> {
  return fc.shuffledSubarray([...reports], { minLength: reports.length, maxLength: reports.length });
}

/** The smallest boundary to which each boundary is connected. */
function components(reports: readonly FlowReport[]): ReadonlyMap<number, number> {
  const group = new Map(reports.flatMap(({ start, end }) => [[start, start] as const, [end, end] as const]));
  for (const _ of reports) {
    for (const { start, end } of reports) {
      const least = Math.min(group.get(start) ?? start, group.get(end) ?? end);
      group.set(start, least).set(end, least);
    }
  }
  return group;
}

function stopsOf(
  terms: readonly { readonly report: number; readonly sign: number }[],
  reports: readonly FlowReport[],
  start: number,
): readonly number[] {
  const stops = terms.map(
    ({ report: place, sign }) => (sign === 1 ? reports[place]?.end : reports[place]?.start) ?? -1,
  );
  return [start, ...stops];
}

describe("reports for 6, 8, 9 and 12 months of a year", () => {
  const reports = [report(0, 6, 10), report(0, 8, 13), report(0, 9, 17), report(0, 12, 30)];
  const series = buildFlowSeries(reports, strict);

  it.each([
    ["months 7 and 8", 6, 8, 3, [0, 1]],
    ["month 9", 8, 9, 4, [1, 2]],
    ["the last quarter", 9, 12, 13, [2, 3]],
  ] as const)("give %s with their terms", (_, start, end, value, [taken, added]) => {
    expect(deriveWindow(series, start, end)).toStrictEqual(known(value));
    expect(traceWindow(series, start, end)).toStrictEqual([
      { report: taken, sign: -1 },
      { report: added, sign: 1 },
    ]);
  });

  it("do not give month 7 alone", () => {
    expect(deriveWindow(series, 6, 7)).toStrictEqual({ kind: "unknown" });
    expect(traceWindow(series, 6, 7)).toStrictEqual([]);
  });
});

describe("reports that contradict each other", () => {
  it.each([[[0, 1, 2]], [[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]]])(
    "are all three of 6, 2 and 8 months that do not add up, in the order %s",
    (order) => {
      const reports = [report(0, 6, 10), report(6, 8, 5), report(0, 8, 16)];
      const series = buildFlowSeries(
        order.flatMap((place) => reports[place] ?? []),
        strict,
      );
      expect(contradictionsOf(series)).toStrictEqual([{ reports: [0, 1, 2], reason: "loop" }]);
      const own = [order.indexOf(0)];
      expect(deriveWindow(series, 0, 6)).toStrictEqual({ kind: "contradicted", reports: [0, 1, 2], own });
    },
  );

  it("are 10 at six months and 8 at eight months, unless they may be corrected", () => {
    const reports = [report(0, 6, 10), report(0, 8, 8), report(8, 9, 1)];
    const series = buildFlowSeries(reports, strict);
    expect(contradictionsOf(series)).toStrictEqual([{ reports: [0, 1], reason: "negative" }]);
    expect(deriveWindow(series, 6, 8)).toStrictEqual({ kind: "contradicted", reports: [0, 1], own: [] });
    expect(deriveWindow(series, 8, 9)).toStrictEqual(known(1));
    expect(deriveWindow(buildFlowSeries(reports, { correctable: true }), 6, 8)).toStrictEqual(known(-2));
  });

  it("are an inner window above one around it that no report connects to it", () => {
    const series = buildFlowSeries([report(0, 6, 3), report(6, 12, 9), report(2, 4, 5)], strict);
    expect(contradictionsOf(series)).toStrictEqual([{ reports: [0, 2], reason: "exceeds" }]);
    expect(deriveWindow(series, 6, 12)).toStrictEqual(known(9));
  });

  it("leave the windows of 72 months that do not touch a wrong six-month total", () => {
    const months = Array.from({ length: 72 }, (_, place) => report(place, place + 1, (place * 7) % 5));
    const halves = Array.from({ length: 12 }, (_, half) => {
      const sum = sumOf(months.slice(half * 6, half * 6 + 6).map(({ value }) => value));
      return report(half * 6, half * 6 + 6, half === 4 ? sum + 10 : sum);
    });
    const series = buildFlowSeries([...months, ...halves], strict);
    for (const [start, end] of windowsUpTo(72)) {
      const touches = start < 30 && end > 24;
      expect(deriveWindow(series, start, end).kind).toBe(touches ? "contradicted" : "known");
    }
  });

  it("leave the other years where one year's six-month total is far too large", () => {
    const years = Array.from({ length: 6 }, (_, year) => [
      report(year * 12, year * 12 + 6, year === 2 ? 1_000 : 6),
      report(year * 12, year * 12 + 12, 12),
    ]).flat();
    const series = buildFlowSeries(years, strict);
    expect(contradictionsOf(series)).toStrictEqual([{ reports: [4, 5], reason: "negative" }]);
    expect(deriveWindow(series, 0, 24)).toStrictEqual(known(24));
    expect(deriveWindow(series, 36, 72)).toStrictEqual(known(36));
    expect(deriveWindow(series, 24, 36).kind).toBe("contradicted");
  });
});

describe("a long series", () => {
  it("is built without running out of stack", () => {
    const months = Array.from({ length: 50_000 }, (_, place) => report(place, place + 1, 1));
    const series = buildFlowSeries([...months, report(0, 50_000, 7), report(50_000, 50_001, 2)], strict);
    expect(contradictionsOf(series)).toHaveLength(1);
    expect(deriveWindow(series, 50_000, 50_001)).toStrictEqual(known(2));
  });

  // In each of these shapes there are far more pairs of windows than windows; the time is that of the process alone.
  it.each<[string, number, (place: number) => FlowReport]>([
    [
      "windows in windows, the inner ones smaller",
      0,
      (place) => report(place, 20_000 - place, 10_000 - place),
    ],
    ["windows in windows, the inner ones larger", 1, (place) => report(place, 20_000 - place, place)],
    [
      "windows in windows, but for the innermost",
      9_999,
      (place) => report(place, 20_000 - place, place === 9_999 ? 20_000 : 10_000 - place),
    ],
    ["cumulative figures that rise", 0, (place) => report(0, place + 1, place)],
    ["cumulative figures that fall", 1, (place) => report(0, place + 1, 10_000 - place)],
    ["two months, one after the other", 0, (place) => report(place, place + 2, 2)],
    ["two months, one of them too large", 1, (place) => report(place, place + 2, place === 5_000 ? 9 : 2)],
    ["two months at random", 1, (place) => report(place, place + 2, (place * 7_919) % 101)],
    ["a random tree", 1, (place) => report((place * 7_919) % (place + 1), place + 1, (place * 104_729) % 97)],
  ])("of 10,000 reports is built in a moment: %s", (_, contradictions, reportAt) => {
    const reports = Array.from({ length: 10_000 }, (__, place) => reportAt(place));
    const before = process.cpuUsage();
    const series = buildFlowSeries(reports, strict);
    const { user, system } = process.cpuUsage(before);
    expect(contradictionsOf(series)).toHaveLength(contradictions);
    expect((user + system) / 1_000).toBeLessThan(4_000);
  });

  it("of two hundred reports keeps what a slip does not touch", () => {
    const years = Array.from({ length: 200 }, (_, place) => {
      const [year, month] = [Math.floor(place / 12), place % 12];
      return report(12 * year, 12 * year + month + 1, month === 5 ? 100 : month + 1);
    });
    const series = buildFlowSeries(years, strict);
    expect(contradictionsOf(series).every(({ reports }) => reports.length === 2)).toBe(true);
    expect(deriveWindow(series, 0, 36).kind).toBe("contradicted");
    expect(deriveWindow(series, 0, 5)).toStrictEqual(known(5));
  });
});
