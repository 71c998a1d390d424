import { type LineAndColumn, lineAndColumn, linesOf } from "antq/document";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takesLinearTime } from "../laws.ts";

const LINE_ENDS = ["\n", "\r\n", "\r"];

/** Texts as their lines, each with what ends it; the last has no end. */
const written = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.string({ unit: fc.constantFrom("a", "Đ", " ", "\t", "\u2028", "😀"), maxLength: 5 }),
        fc.constantFrom(...LINE_ENDS),
      ),
      { maxLength: 8 },
    ),
    fc.string({ unit: fc.constantFrom("a", "ế", " "), maxLength: 5 }),
  )
  // An empty line after `\r` that ends with `\n` would make one end of two.
  .filter(([lines]) =>
    lines.every(([words, end], at) => !(lines[at - 1]?.[1] === "\r" && words === "" && end === "\n")),
  )
  .map(([lines, last]) => [...lines, [last, ""] as const]);

describe("line and column", () => {
  it("are those of every place of every line", () =>
    fc.assert(
      fc.property(written, (lines) => {
        const text = lines.map((line) => line.join("")).join("");
        const at = linesOf(text);
        let start = 0;
        for (const [index, [words, end]] of lines.entries()) {
          const most = words.length + Math.max(end.length - 1, 0);
          for (let column = 0; column <= most; column += 1)
            expect(at(start + column)).toStrictEqual({ line: index + 1, column: column + 1 });
          start += words.length + end.length;
        }
        expect(start).toBe(text.length);
      }),
    ));

  it("never go back as offsets go on", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\r", "\n") }), (text) => {
        const at = linesOf(text);
        const isAfter = (later: LineAndColumn, earlier: LineAndColumn) =>
          later.line > earlier.line || (later.line === earlier.line && later.column > earlier.column);
        for (let offset = 1; offset <= text.length; offset += 1)
          expect(isAfter(at(offset), at(offset - 1))).toBe(true);
      }),
    ));

  it("are the same of one place and of many", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\r", "\n") }), fc.integer(), (text, offset) => {
        expect(lineAndColumn(text, offset)).toStrictEqual(linesOf(text)(offset));
      }),
    ));

  it.each([
    [-1, { line: 1, column: 1 }],
    [Number.NEGATIVE_INFINITY, { line: 1, column: 1 }],
    [Number.NaN, { line: 1, column: 1 }],
    [1.9, { line: 1, column: 2 }],
    [5, { line: 2, column: 2 }],
    [99, { line: 2, column: 2 }],
    [Number.POSITIVE_INFINITY, { line: 2, column: 2 }],
  ])("of %s are inside the text", (offset, expected) => {
    expect(lineAndColumn("abc\nd", offset)).toStrictEqual(expected);
  });

  it("of a text without any characters are the first", () => {
    expect(lineAndColumn("", 0)).toStrictEqual({ line: 1, column: 1 });
  });

  it("are frozen", () => {
    expect(Object.isFrozen(lineAndColumn("a", 0))).toBe(true);
  });

  it.each(["\n", "\r", "\r\n", "a"])("take linear time: many %j", (piece) =>
    takesLinearTime(
      (text) => {
        const at = linesOf(text);
        for (let offset = 0; offset < text.length; offset += 16) at(offset);
      },
      (length) => piece.repeat(Math.ceil(length / piece.length)),
    ),
  );
});
