import { foldLoosely, foldName, foldText } from "antq/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIdempotent, takesLinearTime } from "../laws.ts";
import { awkwardTexts, noisy, phrases } from "./generators.ts";

const fold = (text: string) => foldText(text).folded;

/** A text with two places in its folded form. */
const cuts = fc
  .tuple(awkwardTexts, fc.nat({ max: 40 }), fc.nat({ max: 40 }))
  .map(([text, one, other]) => ({ text, start: Math.min(one, other), end: Math.max(one, other) }));

describe("the generator of texts", () => {
  it("reaches decomposed letters, invisible characters, lone surrogates, emoji and tones out of place", () => {
    const texts = fc.sample(awkwardTexts, { numRuns: 3000, seed: 1 });
    const wanted = [
      /[a-z]\u0301/u,
      /\u200b/u,
      /\p{Surrogate}/u,
      /👨/u,
      /oà(?!\p{L})/u,
      /[\u0300-\u036f]{5}/u,
      /^$/u,
    ];
    for (const pattern of wanted) {
      expect(
        texts.some((text) => pattern.test(text)),
        String(pattern),
      ).toBe(true);
    }
  });
});

describe("laws of folding", () => {
  it("folding twice is folding once", () => isIdempotent(awkwardTexts, fold));
  it("a key of a key is the key", () => isIdempotent(awkwardTexts, foldName));
  it("a loose key of a loose key is the key", () => isIdempotent(awkwardTexts, foldLoosely));

  it("noise does not change what a text folds to", () => {
    const pairs = phrases.chain((phrase) => fc.tuple(fc.constant(phrase), noisy(phrase)));
    fc.assert(
      fc.property(pairs, ([phrase, noise]) => {
        expect(fold(noise)).toBe(fold(phrase));
        expect(foldName(noise)).toBe(foldName(phrase));
        expect(foldLoosely(noise)).toBe(foldLoosely(phrase));
      }),
    );
  });

  it("what is found in the folded text is found in the original", () => {
    const findings = fc
      .tuple(awkwardTexts, phrases, awkwardTexts)
      .chain(([before, phrase, after]) =>
        fc.tuple(fc.constant(before), fc.constant(phrase), noisy(phrase), fc.constant(after)),
      );
    fc.assert(
      fc.property(findings, ([before, phrase, noise, after]) => {
        const text = `${before} ; ${noise} ; ${after}`;
        const { folded, originalSpan } = foldText(text);
        const start = folded.indexOf(`; ${fold(phrase)} ;`) + 2;
        const span = originalSpan(start, start + fold(phrase).length);
        expect(fold(text.slice(span.start, span.end))).toBe(fold(phrase));
      }),
    );
  });

  it("a span lies inside the text, and is not empty unless it was asked to be", () => {
    fc.assert(
      fc.property(cuts, ({ text, start, end }) => {
        const { folded, originalSpan } = foldText(text);
        const span = originalSpan(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const asked = Math.min(end, folded.length) > start;
        expect(span.end > span.start).toBe(asked);
      }),
    );
  });

  it("the text before a place and the text after it do not overlap, and only invisible characters part them", () => {
    fc.assert(
      fc.property(cuts, ({ text, start: place }) => {
        const { folded, originalSpan } = foldText(text);
        fc.pre(place > 0 && place < folded.length);
        const before = originalSpan(0, place);
        const after = originalSpan(place, folded.length);
        const cutsLetter = before.end > after.start;
        if (cutsLetter) expect(text.slice(after.start, before.end)).toMatch(/^.?[\u0300-\u036f\p{Cf}]+$/su);
        else expect(text.slice(before.end, after.start)).toMatch(/^[\u034f\p{Cf}]*$/u);
      }),
    );
  });

  it("where no length changed, offsets stay", () => {
    const composed = awkwardTexts.filter((text) => fold(text).length === text.length);
    fc.assert(
      fc.property(composed, (text) => {
        const { originalSpan } = foldText(text);
        for (let at = 0; at < text.length; at += 1) {
          if (/^[\u0300-\u036f]/u.test(text.slice(at, at + 2))) continue;
          expect(originalSpan(at, at + 1).start).toBeLessThanOrEqual(at);
        }
        expect(originalSpan(0, text.length)).toStrictEqual({ start: 0, end: text.length });
      }),
    );
  });
});

describe("folded letters", () => {
  it.each([
    ["Hoà", "Hòa"],
    ["Khánh Hoá", "Khánh Hóa"],
    ["thuý", "thúy"],
    ["Uỷ ban", "Ủy ban"],
    ["UỶ BAN", "ỦY BAN"],
    ["khoẻ", "khỏe"],
    ["xoá, huỷ", "xóa, hủy"],
    ["hòan thành", "hoàn thành"],
    ["Hùynh", "Huỳnh"],
    ["ngòai", "ngoài"],
    ["qúy, qủa", "quý, quả"],
    ["Hoa\u0300", "Hòa"],
    ["hoa\u0300n", "hoàn"],
    ["QÐ-BCA, ðồng", "QĐ-BCA, đồng"],
    ["2019\u00a0–\u00a02024", "2019 - 2024"],
    ["−25,39", "-25,39"],
    ["Hoà\u200b giải", "Hòa giải"],
    ["một\u2028hai", "một\nhai"],
  ])("%s is read as %s", (printed, folded) => expect(fold(printed)).toBe(folded));

  it.each([
    "Hòa",
    "quý",
    "quà",
    "quyền",
    "khuyến khích",
    "Uyên",
    "tùy",
    "hoàng",
    "già",
    "thuở",
    "12\t600",
    "chuyện",
    "",
  ])("%s stays", (text) => expect(fold(text)).toBe(text));

  it("a text with nothing to fold is given back itself, offsets too", () => {
    const text = "Tổng số 06 vụ, không tăng, không giảm.";
    const { folded, originalSpan } = foldText(text);
    expect(folded).toBe(text);
    expect(originalSpan(8, 13)).toStrictEqual({ start: 8, end: 13 });
  });

  it("a letter in pieces is one place of the original, and what shows nothing lies outside", () => {
    const text = "\ufeffHo\u0301a\u200b!";
    const { folded, originalSpan } = foldText(text);
    expect(folded).toBe("Hóa!");
    expect(originalSpan(1, 2)).toStrictEqual({ start: 2, end: 4 });
    expect(originalSpan(0, 3)).toStrictEqual({ start: 1, end: 5 });
    expect(originalSpan(3, 4)).toStrictEqual({ start: 6, end: 7 });
    expect(originalSpan(2, 2)).toStrictEqual({ start: 4, end: 4 });
  });

  it.each([
    [-5, 99],
    [Number.NaN, Number.POSITIVE_INFINITY],
  ])("places outside the text (%s, %s) are moved to its ends", (start, end) => {
    expect(foldText("a\u0301b").originalSpan(start, end)).toStrictEqual({ start: 0, end: 3 });
    expect(foldText("ab").originalSpan(start, end)).toStrictEqual({ start: 0, end: 2 });
  });

  it("what it gives back cannot be changed", () => {
    const folding = foldText("a\u0301");
    expect(Object.isFrozen(folding)).toBe(true);
    expect(Object.isFrozen(folding.originalSpan(0, 1))).toBe(true);
  });
});

describe("keys of names", () => {
  it.each([
    ["Khánh Hoà", "KHÁNH  HÒA"],
    ["Bà Rịa – Vũng Tàu", "Bà Rịa-Vũng Tàu"],
    ["Ðắk Lắk", "Đắk Lắk"],
    ["Thừa Thiên\u00a0- Huế", "Thừa Thiên-Huế"],
    ["Ia H’Drai", "Ia H'Drai"],
    [" Pờ Y\n", "Pờ Y"],
  ])("%s and %s have one key", (left, right) => expect(foldName(left)).toBe(foldName(right)));

  it.each([
    ["Bản Hòn", "Bản Hon"],
    ["Đắk", "Đăk"],
    ["HD", "HĐ"],
  ])("%s and %s have different keys", (left, right) => expect(foldName(left)).not.toBe(foldName(right)));

  it.each([
    ["Đắk Lắk", "dak lak"],
    ["Đăk Lăk", "dak lak"],
    ["Chiềng Lề", "chieng le"],
    ["Ia H’Drai", "ia hdrai"],
    ["Bà Rịa – Vũng Tàu", "ba ria vung tau"],
  ])("%s is suggested for %s", (name, typed) => expect(foldLoosely(name)).toBe(typed));
});

describe("folding takes linear time", () => {
  const foldAllWays = (text: string) => [
    foldText(text).originalSpan(0, text.length),
    foldName(text),
    foldLoosely(text),
  ];

  it.each([
    ["letters in pieces", "a\u0302\u0323"],
    ["marks that no letter bears", "\u0301\u0323\u200b"],
    ["tones out of place", "oà"],
    ["spaces and dashes", "\u00a0– \u00a0"],
  ])("on %s", (_, piece) => {
    takesLinearTime(foldAllWays, (length) => piece.repeat(Math.ceil(length / piece.length)));
  });

  it("on a letter with very many marks of two kinds", () => {
    takesLinearTime(foldAllWays, (length) => `a${"\u0301".repeat(length / 2)}${"\u0323".repeat(length / 2)}`);
  });
});
