import { auditReport, type Claim, readClaims, readQuantities } from "antq/audit";
import { formatQuantity, readQuantity } from "antq/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takesLinearTime } from "../laws.ts";
import { HOSTILE, NOISES, plainWords, type Stated, scraps, stated, texts } from "./generators.ts";

/** What is claimed, whatever the places. */
const meanings = (text: string) =>
  readClaims(text).map(({ kind, verdict, arithmetic }) => `${kind} ${verdict}: ${arithmetic.vi}`);

/** The figures of the other statements of a text. */
const figuresBeside = (pieces: readonly (readonly [string, Stated])[], planted: number) =>
  pieces
    .filter((_, place) => place !== planted)
    .flatMap(([, { right }]) => right.match(/\d+(?:\.\d+)*/gu) ?? [])
    .map((digits) => Number(digits.replaceAll(".", "")));

const within = (text: string, { span }: Claim, words: string) => {
  const start = text.indexOf(words);
  return span.start >= start && span.end <= start + words.length;
};

describe("a text made from true figures", () => {
  it("audits clean, and each statement is read", () =>
    fc.assert(
      fc.property(texts, ({ text, pieces }) => {
        const claims = readClaims(text);
        expect(claims.filter(({ verdict }) => verdict !== "holds")).toStrictEqual([]);
        for (const [, { kind, right }] of pieces) {
          expect(claims.some((claim) => claim.kind === kind && within(text, claim, right))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    ));

  it("with one figure wrong fails at its place, and nowhere else", () =>
    fc.assert(
      fc.property(texts, fc.nat(), ({ pieces }, at) => {
        const planted = at % pieces.length;
        const { isRightOf = () => false } = pieces[planted]?.[1] ?? {};
        fc.pre(!figuresBeside(pieces, planted).some(isRightOf));
        const words = (piece: Stated, place: number) => (place === planted ? piece.wrong : piece.right);
        const text = pieces.map(([plain, piece], place) => `${plain}\n\n${words(piece, place)}`).join("\n\n");
        const wrong = readClaims(text).filter(({ verdict }) => verdict !== "holds");
        const kind = pieces[planted]?.[1].kind;
        expect(wrong.map((claim) => [claim.kind, claim.verdict])).toContainEqual([kind, "fails"]);
        expect(wrong.every((claim) => within(text, claim, pieces[planted]?.[1].wrong ?? ""))).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  it.each(NOISES)("claims the same through noise: $name", ({ act }) =>
    fc.assert(
      fc.property(texts, fc.nat(), ({ text }, seed) => {
        expect(meanings(act(text, seed))).toStrictEqual(meanings(text));
      }),
      { numRuns: 300 },
    ),
  );

  it("claims the same with other text around", () =>
    fc.assert(
      fc.property(stated, plainWords, plainWords, ({ right }, before, after) => {
        const start = before.length + 2;
        const alone = readClaims(right).map((claim) => [
          claim.arithmetic.vi,
          claim.span.start + start,
          claim.raw,
        ]);
        const around = readClaims(`${before}\n\n${right}\n\n${after}`);
        expect(around.map((claim) => [claim.arithmetic.vi, claim.span.start, claim.raw])).toStrictEqual(
          alone,
        );
      }),
      { numRuns: 500 },
    ));

  it("is made in all kinds and layouts", () => {
    const layouts = new Set(
      fc.sample(stated, { numRuns: 1000, seed: 1 }).map(({ kind, layout }) => `${kind} ${layout}`),
    );
    expect([...layouts].sort()).toMatchInlineSnapshot(`
      [
        "listCount bracket",
        "listCount colon",
        "listCount và",
        "percentage ahead",
        "percentage among",
        "percentage before",
        "percentage bracket",
        "percentage slash",
        "total all",
        "total among",
        "total bold",
        "total bracket",
        "total bullets",
        "total colon",
        "total dot",
        "total pairs in bracket",
        "total pairs in bullets",
        "total pairs in footnote",
        "total plus",
      ]
    `);
  });
});

describe("whatever the text", () => {
  const anyText = fc.oneof(
    scraps,
    fc.string({ unit: "binary" }),
    texts.map(({ text }) => text),
  );

  it("quantities and claims stand in it as they say", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span, raw } of readClaims(text)) expect(text.slice(span.start, span.end)).toBe(raw);
        let end = 0;
        for (const quantity of readQuantities(text)) {
          expect(quantity.span.start).toBeGreaterThanOrEqual(end);
          end = quantity.span.end;
          for (const { span, raw } of [quantity, ...quantity.amounts]) {
            expect(text.slice(span.start, span.end)).toBe(raw);
            expect(raw).not.toBe("");
          }
        }
      }),
      { numRuns: 2000 },
    ));

  it("an amount with a unit is read as `readQuantity` reads it", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { amounts, shape } of readQuantities(text)) {
          for (const { raw, unit, readings } of amounts) {
            if (unit === null || shape === "partOfWhole" || /[*<\n\t¹²]|\u200b|\u0301/u.test(raw)) continue;
            const read = readQuantity(raw);
            if (!read.ok) expect.fail(`${JSON.stringify(raw)} in ${JSON.stringify(text)}`);
            const { value } = read;
            const known = value.value === null ? value.readings : [value];
            expect(readings.map(formatQuantity)).toStrictEqual(known.map(formatQuantity));
          }
        }
      }),
      { numRuns: 1000 },
    ));

  it("an audit counts its claims, and finds what does not hold", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { claims, counts, findings, citations } = auditReport(text);
        expect(counts.holds + counts.fails + counts.open).toBe(claims.length);
        const odd = citations.filter(({ problems }) => problems.length > 0).length;
        expect(findings.length).toBe(counts.fails + counts.open + odd);
        for (const { message } of findings) expect(message.vi).not.toBe("");
      }),
    ));

  it.each(HOSTILE.map((piece) => [JSON.stringify(piece), piece] as const))(
    "takes linear time: %s",
    (_, piece) => takesLinearTime(auditReport, (length) => piece.repeat(Math.ceil(length / piece.length))),
  );
});
