/*
 * SVG by hand: just what the pictures of these pages need. Every picture brings its own background in both colour
 * schemes, so that it can be read wherever it is shown.
 */

/** The kinds of text: size in pixels, weight, and the paint of their letters. */
export const TEXT_KINDS = {
  heading: { size: 18, weight: 600, paint: "ink" },
  number: { size: 26, weight: 600, paint: "ink" },
  strong: { size: 14, weight: 600, paint: "ink" },
  label: { size: 14, weight: 400, paint: "ink" },
  caption: { size: 12, weight: 400, paint: "quiet" },
  alarm: { size: 14, weight: 600, paint: "bad" },
  onFill: { size: 13, weight: 600, paint: "card" },
} as const satisfies Record<string, { size: number; weight: number; paint: Paint }>;

/** See `TEXT_KINDS`. */
export type TextKind = keyof typeof TEXT_KINDS;

/** The colours, on light and on dark; those of fills carry letters of the colour `card`. */
export const PAINTS = {
  card: ["#ffffff", "#0d1117"],
  ink: ["#1f2328", "#f0f6fc"],
  quiet: ["#59636e", "#9198a1"],
  line: ["#d1d9e0", "#3d444d"],
  known: ["#0969da", "#58a6ff"],
  derived: ["#1a7f37", "#3fb950"],
  partial: ["#9a6700", "#d29922"],
  bad: ["#cf222e", "#f85149"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** See `PAINTS`. */
export type Paint = keyof typeof PAINTS;

/** The width of every picture, and its margins. */
export const WIDTH = 880;
/** See `WIDTH`. */
export const MARGIN = 24;

/** What a picture is, for those who see it and those who do not. */
export interface PictureFacts {
  readonly height: number;
  readonly title: { readonly vi: string; readonly en: string };
  /** All that the picture says, in words. */
  readonly description: string;
}

/** A whole picture on a card of its own, with its title; the parts have their place from y = 80 on. */
export function picture({ height, title, description }: PictureFacts, parts: readonly string[]): string {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${WIDTH} ${height}`,
    width: WIDTH,
    height,
    role: "img",
    "aria-labelledby": "title",
    "aria-describedby": "description",
  };
  const card = { x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 8, class: "card outline" };
  const lines = [
    element("title", { id: "title" }, escaped(`${title.vi} · ${title.en}`)),
    element("desc", { id: "description" }, escaped(description)),
    element("style", {}, `\n${styles()}\n`),
    element("rect", card),
    text(MARGIN, 36, "heading", title.vi),
    text(MARGIN, 57, "caption", title.en),
    ...parts,
  ];
  return `${element("svg", root, `\n${lines.join("\n")}\n`)}\n`;
}

/** Letters at a point; `anchor` says which part of them stands there. */
export function text(x: number, y: number, kind: TextKind, words: string, anchor: Anchor = "start"): string {
  return element("text", { x, y, class: kind, "text-anchor": anchor }, escaped(words));
}

type Anchor = "start" | "middle" | "end";

/** Vietnamese words, and the English ones below them as a caption. */
export function inBoth(
  x: number,
  y: number,
  kind: TextKind,
  words: { readonly vi: string; readonly en: string },
  anchor: Anchor = "start",
): readonly string[] {
  return [text(x, y, kind, words.vi, anchor), text(x, y + 16, "caption", words.en, anchor)];
}

/** A rectangle filled with a paint, or only outlined with dashes. */
export function box(
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  paint: Paint,
  look: "filled" | "dashed" = "filled",
): string {
  return element("rect", { ...area, rx: 4, class: look === "filled" ? paint : `${paint}-dashed` });
}

/** A thin line, dotted where it only guides the eye. */
export function line(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  look: "solid" | "dotted" = "solid",
): string {
  const [x1, y1] = from;
  const [x2, y2] = to;
  return element("line", { x1, y1, x2, y2, class: look });
}

/** A point, full or hollow. */
export function point(x: number, y: number, look: "full" | "hollow"): string {
  return element("circle", { cx: x, cy: y, r: look === "full" ? 5 : 4, class: look });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join("")}${content === "" ? "/>" : `>${content}</${name}>`}`;
}

function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const FONTS = '"Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif';

function styles(): string {
  const sizes = Object.entries(TEXT_KINDS).map(
    ([kind, { size, weight }]) => `.${kind} { font-size: ${size}px; font-weight: ${weight}; }`,
  );
  return [
    `svg { font-family: ${FONTS}; }`,
    ...sizes,
    ".dotted { stroke-dasharray: 2 4; }",
    ...colours("light"),
    "@media (prefers-color-scheme: dark) {",
    ...colours("dark"),
    "}",
  ].join("\n");
}

function colours(scheme: "light" | "dark"): readonly string[] {
  const of = (paint: Paint) => PAINTS[paint][scheme === "light" ? 0 : 1];
  const fills = Object.keys(PAINTS).filter(isPaint);
  return [
    ...fills.map((paint) => `.${paint} { fill: ${of(paint)}; }`),
    ...fills.map((paint) => `.${paint}-dashed { fill: none; stroke: ${of(paint)}; stroke-dasharray: 4 3; }`),
    ...Object.entries(TEXT_KINDS).map(([kind, { paint }]) => `.${kind} { fill: ${of(paint)}; }`),
    `.outline, .solid { stroke: ${of("line")}; }`,
    `.dotted { stroke: ${of("quiet")}; }`,
    `.full { fill: ${of("ink")}; }`,
    `.hollow { fill: ${of("card")}; stroke: ${of("quiet")}; }`,
  ];
}

function isPaint(word: string): word is Paint {
  return Object.hasOwn(PAINTS, word);
}
