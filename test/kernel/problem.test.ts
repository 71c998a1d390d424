import {
  DomainError,
  declareProblems,
  nestProblem,
  nestProblems,
  type Problem,
  quoteInput,
} from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput, survivesJson } from "../laws.ts";

const PROBLEMS = declareProblems("parking", {
  full: {
    en: ({ places }: { places: number }) => `All ${places} places are taken: try the next street.`,
    vi: ({ places }) => `Cả ${places} chỗ đã kín: hãy thử phố bên cạnh.`,
  },
  closed: { en: () => "It is closed: come tomorrow.", vi: () => "Đã đóng cửa: hãy đến vào ngày mai." },
});

const paths = fc.array(fc.oneof(fc.string(), fc.nat()));
const problems: fc.Arbitrary<Problem> = fc.oneof(
  fc.tuple(fc.nat(), paths).map(([places, path]) => PROBLEMS.full({ places }, path)),
  paths.map((path) => PROBLEMS.closed({}, path)),
);

describe("a problem", () => {
  it("is plain data with a code, its facts and both sentences", () => {
    expect(PROBLEMS.full({ places: 12 }, ["rows", 3])).toStrictEqual({
      code: "parking.full",
      path: ["rows", 3],
      facts: { places: 12 },
      message: {
        en: "All 12 places are taken: try the next street.",
        vi: "Cả 12 chỗ đã kín: hãy thử phố bên cạnh.",
      },
    });
    expect(PROBLEMS.full.code).toBe("parking.full");
  });

  it("survives JSON", () => survivesJson(problems));

  it("cannot be changed, and does not change with what it was made of", () => {
    const facts = { places: 12 };
    const path = ["rows"];
    const problem = PROBLEMS.full(facts, path);
    facts.places = 0;
    path.push("more");
    expect([problem.facts, problem.path]).toStrictEqual([{ places: 12 }, ["rows"]]);
    const parts = [problem, problem.facts, problem.path, problem.message, PROBLEMS, PROBLEMS.full];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("is nested step by step or at once, and keeps all else", () => {
    fc.assert(
      fc.property(problems, paths, paths, (problem, outer, inner) => {
        const nested = nestProblem(nestProblem(problem, ...inner), ...outer);
        expect(nested).toStrictEqual(nestProblem(problem, ...outer, ...inner));
        expect(nested).toStrictEqual({ ...problem, path: [...outer, ...inner, ...problem.path] });
      }),
    );
  });

  it("keeps the names that objects inherit as codes", () => {
    const odd = declareProblems(
      "odd",
      Object.fromEntries([["__proto__", { en: () => "No.", vi: () => "Không." }]]),
    );
    expect(Object.keys(odd)).toStrictEqual(["__proto__"]);
  });
});

describe("a DomainError", () => {
  const error = new DomainError([PROBLEMS.full({ places: 12 }, ["rows", 3]), PROBLEMS.closed({})]);

  it("says all problems, in English as its message and in Vietnamese on demand", () => {
    expect(error.message).toBe(
      "rows.3: All 12 places are taken: try the next street.\nIt is closed: come tomorrow.",
    );
    expect(error.messageIn("en")).toBe(error.message);
    expect(error.messageIn("vi")).toBe(
      "rows.3: Cả 12 chỗ đã kín: hãy thử phố bên cạnh.\nĐã đóng cửa: hãy đến vào ngày mai.",
    );
  });

  it("is an Error with its own name, whose problems cannot be changed", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("DomainError");
    expect(Object.isFrozen(error.problems)).toBe(true);
  });
});

describe("several problems", () => {
  it("are nested one by one", () => {
    fc.assert(
      fc.property(fc.array(problems), paths, (some, steps) => {
        expect(nestProblems(some, ...steps)).toStrictEqual(
          some.map((problem) => nestProblem(problem, ...steps)),
        );
      }),
    );
  });
});

describe("quoted input", () => {
  const awkward = fc.string({
    unit: fc.constantFrom("a", "😀", "ầ", "\ud83d", "\ude00"),
    minLength: 50,
    maxLength: 70,
  });

  it("never ends in half of a character that was whole", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const kept = quoteInput(text).replace(/^`/u, "").replace(/…?`$/u, "");
        expect(text.startsWith(kept)).toBe(true);
        expect([...text].slice(0, [...kept].length).join("")).toBe(kept);
      }),
    );
  });

  it("is short and whole where the input is short, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(anyInput, awkward), (input) => {
        expect(quoteInput(input).length).toBeLessThanOrEqual(63);
        if (typeof input === "string" && input.length <= 60) expect(quoteInput(input)).toBe(`\`${input}\``);
      }),
    );
  });

  it.each<[unknown, string]>([
    ["31/02", "`31/02`"],
    ["a".repeat(61), `\`${"a".repeat(60)}…\``],
    [null, "null"],
    [undefined, "undefined"],
    [[1], "[…]"],
    [Object.create(null), "{…}"],
    [() => 1, "() => 1"],
    [Symbol("s"), "Symbol(s)"],
    [12n, "12"],
    [-0, "0"],
  ])("of %o is %s", (input, quoted) => {
    expect(quoteInput(input)).toBe(quoted);
  });
});
