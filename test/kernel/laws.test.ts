import { parseAmount } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyInput,
  isAssociative,
  isCommutative,
  isIdempotent,
  isInverse,
  nearMissesOf,
  onlyDomainErrors,
  partitions,
  roundTrips,
  survivesJson,
  takesLinearTime,
} from "../laws.ts";

const wholeNumbers = fc.integer({ min: -1000, max: 1000 });
const refuses = (law: () => void) => expect(law).toThrow();

/** A law that nothing can break proves nothing: each is shown something that keeps it and something that does not. */
describe("the shared laws", () => {
  it("tell a round trip from a loss", () => {
    roundTrips(wholeNumbers, String, Number);
    refuses(() =>
      roundTrips(
        wholeNumbers,
        (n) => Math.trunc(n / 10),
        (n) => n * 10,
      ),
    );
  });

  it("tell inverses from a one-way undoing", () => {
    isInverse(
      wholeNumbers,
      (n) => n + 1,
      (n) => n - 1,
    );
    refuses(() =>
      isInverse(
        fc.nat({ max: 9 }),
        (n) => n + 1,
        (n) => Math.max(0, n - 1),
      ),
    );
  });

  it("tell what is idempotent", () => {
    isIdempotent(wholeNumbers, Math.abs);
    refuses(() => isIdempotent(wholeNumbers, (n) => n + 1));
  });

  it("tell what is associative and commutative", () => {
    isAssociative(wholeNumbers, (a, b) => a + b);
    isCommutative(wholeNumbers, (a, b) => a + b);
    refuses(() => isAssociative(wholeNumbers, (a, b) => a - b));
    refuses(() => isCommutative(wholeNumbers, (a, b) => a - b));
  });

  it("tell a partition from a gap, an overlap, an empty piece and a wrong end", () => {
    const whole = fc.constant([0, 3] as const);
    const pieces = (...parts: (readonly [number, number])[]) =>
      partitions(
        whole,
        () => parts,
        (part) => part,
      );
    pieces([0, 1], [1, 3]);
    for (const wrong of [
      [
        [0, 1],
        [2, 3],
      ],
      [
        [0, 2],
        [1, 3],
      ],
      [
        [0, 1],
        [1, 1],
        [1, 3],
      ],
      [[0, 2]],
      [[1, 3]],
      [],
    ] as const) {
      refuses(() => pieces(...wrong));
    }
  });

  it("tell what JSON keeps", () => {
    survivesJson(fc.string());
    survivesJson(fc.date({ noInvalidDate: true }), (text) => new Date(String(text)));
    refuses(() => survivesJson(fc.constant({ lost: undefined })));
  });

  it("tell a DomainError from any other, thrown or answered", () => {
    onlyDomainErrors((input) => parseAmount(input as string));
    onlyDomainErrors(() => "fine");
    refuses(() => onlyDomainErrors((input) => String(input).length));
    refuses(() =>
      onlyDomainErrors(() => {
        throw new RangeError("other");
      }),
    );
    refuses(() => onlyDomainErrors(() => ({ ok: false, problems: [{ code: "no room" }] })));
    refuses(() =>
      onlyDomainErrors((input) => (input === "planted" ? JSON.parse("{") : 0), fc.constant("planted")),
    );
  });

  it("tell linear time from quadratic and exponential", () => {
    takesLinearTime(
      (text) => [...text].reverse().join(""),
      (length) => "a".repeat(length),
    );
    const quadratic = (text: string) => {
      let sum = 0;
      for (let i = 0; i < text.length; i += 1) for (let j = 0; j < text.length; j += 1) sum += i ^ j;
      return sum;
    };
    refuses(() => takesLinearTime(quadratic, (length) => "a".repeat(length)));
    refuses(() =>
      takesLinearTime(
        (text) => /^(?:a+)+$/u.test(text),
        (length) => `${"a".repeat(length)}b`,
      ),
    );
  });
});

describe("the shared inputs", () => {
  const drawn = fc.sample(anyInput, { numRuns: 2000, seed: 1 });

  it("reach every type", () => {
    const types = new Set(
      drawn.map((input) => (input === null ? "null" : Array.isArray(input) ? "array" : typeof input)),
    );
    expect([...types].sort()).toStrictEqual([
      "array",
      "bigint",
      "boolean",
      "function",
      "null",
      "number",
      "object",
      "string",
      "symbol",
      "undefined",
    ]);
  });

  it.each<[string, (text: string) => boolean]>([
    ["the empty text", (text) => text === ""],
    ["names that objects inherit", (text) => text === "__proto__"],
    ["lone surrogates", (text) => /[\ud800-\udfff]/u.test(text)],
    ["texts of thousands of characters", (text) => text.length > 5000],
    ["Vietnamese letters and combining marks", (text) => text.includes("đ") && text.includes("\u0301")],
  ])("reach %s", (_, isOne) => {
    expect(drawn.some((input) => typeof input === "string" && isOne(input))).toBe(true);
  });

  it("include every slip of a valid text", () => {
    const slipped = new Set(fc.sample(nearMissesOf(fc.constant("12")), { numRuns: 2000, seed: 1 }));
    for (const text of ["1", "2", "12-12", "112", "1-2", "12 12"]) expect([...slipped]).toContain(text);
  });
});
