import { declareProblems, KEPT_PROBLEMS_PER_CODE, ProblemCollector } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const sentence = {
  en: ({ row }: { row: number }) => `Row ${row}.`,
  vi: ({ row }: { row: number }) => `Dòng ${row}.`,
};
const KINDS = declareProblems("rows", { empty: sentence, double: sentence, late: sentence });
const kinds = Object.values(KINDS);

/** Which kinds of problem the rows of a set have, in order. */
const runs = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), times: fc.integer({ min: 1, max: 150 }) }),
  {
    maxLength: 6,
  },
);

describe("a collector of problems", () => {
  it("keeps the first hundred of each code and counts the rest, grouped in order of appearance", () => {
    fc.assert(
      fc.property(runs, fc.boolean(), (parts, asMade) => {
        const rows = parts.flatMap(({ kind, times }) => Array.from({ length: times }, () => kind));
        const collector = new ProblemCollector();
        for (const [row, kind] of rows.entries()) {
          if (asMade) collector.addAll([kind({ row }, [row])]);
          else collector.report(kind, { row }, [row]);
        }
        const found = collector.problems.map(({ code, path, facts }) => ({ code, path, facts }));
        expect(found).toStrictEqual(expectedFrom(rows.map(({ code }) => code)));
        expect(collector.isEmpty).toBe(rows.length === 0);
      }),
    );
  });

  it("makes no sentence for what it only counts", () => {
    let made = 0;
    const spoken = () => {
      made += 1;
      return "A sentence.";
    };
    const { one } = declareProblems("counted", { one: { en: spoken, vi: spoken } });
    const collector = new ProblemCollector();
    for (let row = 0; row < 1000; row += 1) collector.report(one, {});
    expect(made).toBe(2 * KEPT_PROBLEMS_PER_CODE);
  });
});

function expectedFrom(codes: readonly string[]): readonly object[] {
  return [...new Set(codes)].flatMap((code) => {
    const rows = [...codes.keys()].filter((row) => codes[row] === code);
    const kept = rows.slice(0, 100).map((row) => ({ code, path: [row], facts: { row } }));
    const more = rows.length - kept.length;
    return more === 0
      ? kept
      : [...kept, { code: "problems.more", path: [], facts: { of: code, count: more } }];
  });
}
