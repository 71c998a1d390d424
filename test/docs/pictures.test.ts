import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PICTURES } from "../../docs/pictures/pictures.ts";
import { PAINTS, TEXT_KINDS, type TextKind } from "../../docs/pictures/svg.ts";
import { REPOSITORY } from "../scratch.ts";
import { markdownPages } from "./sources.ts";

const FOLDER = join(REPOSITORY, "docs/pictures");
const pictures = Object.entries(PICTURES).map(([name, draw]) => [name, draw()] as const);

interface Area {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TEXT =
  /<text x="(?<x>[\d.]+)" y="(?<y>[\d.]+)" class="(?<kind>\w+)" text-anchor="(?<anchor>\w+)">(?<words>[^<]*)/gu;

/** Where the letters of a picture lie in the widest of its fonts: DejaVu Sans, for which Linux takes `sans-serif`. */
function areasOf(svg: string): readonly Area[] {
  return [...svg.matchAll(TEXT)].map(({ groups = {} }) => {
    const { x, y, kind = "", anchor, words = "" } = groups;
    const { size, weight } = isTextKind(kind) ? TEXT_KINDS[kind] : { size: Number.NaN, weight: 0 };
    const width = words.length * size * (weight > 500 ? 0.69 : 0.62);
    const left = Number(x) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    return { words, left, right: left + width, top: Number(y) - size * 0.8, bottom: Number(y) + size * 0.2 };
  });
}

function isTextKind(word: string): word is TextKind {
  return Object.hasOwn(TEXT_KINDS, word);
}

function overlap(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** How far two colours are apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the pictures", () => {
  it("are all made by the script, and all stand in a page", () => {
    const committed = readdirSync(FOLDER).filter((name) => name.endsWith(".svg"));
    expect(committed.sort()).toStrictEqual(Object.keys(PICTURES).sort());
    const text = markdownPages()
      .map((page) => page.text)
      .join("\n");
    expect(committed.filter((name) => !text.includes(`](pictures/${name})`))).toStrictEqual([]);
  });

  it.each(pictures)("%s is what the script makes: else run `npm run pictures`", (name, svg) => {
    expect(readFileSync(join(FOLDER, name), "utf8")).toBe(svg);
  });

  it.each(pictures)("%s can be read aloud", (_, svg) => {
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title" aria-describedby="description">/u);
    expect(svg).toMatch(/<title id="title">[^<]{20,}<\/title>/u);
    expect(svg).toMatch(/<desc id="description">[^<]{60,}<\/desc>/u);
  });

  it.each(pictures)("%s has no text upon another, and none outside", (_, svg) => {
    const areas = areasOf(svg);
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg)?.map(Number) ?? [];
    expect(areas).toHaveLength(svg.split("<text").length - 1);
    const outside = areas.filter((it) => !(it.left >= 0 && it.right <= width && it.bottom <= height));
    expect(outside).toStrictEqual([]);
    const upon = areas.flatMap((one, place) =>
      areas
        .slice(place + 1)
        .flatMap((other) => (overlap(one, other) ? [`${one.words} | ${other.words}`] : [])),
    );
    expect(upon).toStrictEqual([]);
  });

  it.each([
    ["light", 0],
    ["dark", 1],
  ] as const)("have letters that stand out, on %s", (_, scheme) => {
    const { card, line: _line, ...carryingLetters } = PAINTS;
    const faint = Object.entries(carryingLetters).filter(
      ([, colours]) => contrast(colours[scheme], card[scheme]) < 4.5,
    );
    expect(faint).toStrictEqual([]);
  });
});
