import type { FoundCitation } from "./full-citations.ts";
import type { DocumentKind } from "./kind.ts";
import { kindBefore, mayEndKind } from "./kind-words.ts";
import { YEAR } from "./symbol-pattern.ts";

/** A citation without its symbol, with places in the folded text: "Chỉ thị 09", "Thông tư 124/2021", "Kế hoạch này". */
export interface ShortForm {
  readonly start: number;
  readonly end: number;
  readonly kind: DocumentKind;
  /** `null` for "Kế hoạch này", "Chỉ thị nêu trên". */
  readonly digits: string | null;
  readonly year: number | null;
  /** Whether it is given here as a name to what is cited before it: "(sau đây viết gọn là Kế hoạch 155)". */
  readonly isName: boolean;
}

const NAMING = /(?:viết|gọi)\s{1,3}(?:gọn|tắt)\s{1,3}là\s{0,3}:?\s{0,3}["“]?\s{0,3}$/iu;

/* Digits and `n` are looked for first and the space before them after that: there are fewer of them than of spaces. */
const ANCHOR = /* @__PURE__ */ new RegExp(
  `(?<digits>\\d(?<=\\s\\d)\\d{0,4})(?:/(?<year>${YEAR}))?(?![\\d/.,%-]?\\d|\\s{0,2}%)|` +
    "[nN](?<=\\s[nN])(?:ày|ÀY|êu trên|ÊU TRÊN|ói trên|ÓI TRÊN)(?![A-Za-zÀ-ỹ])",
  "gu",
);

/** Finds the short forms of a folded text, in order, outside the full citations. */
export function shortForms(text: string, full: readonly FoundCitation[]): readonly ShortForm[] {
  const found: ShortForm[] = [];
  let next = 0;
  for (const match of text.matchAll(ANCHOR)) {
    const at = match.index;
    while ((full[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((full[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    if (!mayEndKind(text, at)) continue;
    const before = kindBefore(text, at, [], full[next - 1]?.end ?? 0);
    if (before.word !== "kind" || before.kind === null) continue;
    const { digits, year } = match.groups ?? {};
    found.push({
      start: before.start,
      end: at + match[0].length,
      kind: before.kind,
      digits: digits ?? null,
      year: year === undefined ? null : Number(year),
      isName: NAMING.test(text.slice(Math.max(0, before.start - 30), before.start)),
    });
  }
  return found;
}
