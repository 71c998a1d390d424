import type { FoundCitation } from "./full-citations.ts";
import type { DocumentKind } from "./kind.ts";
import { kindBefore, mayEndKind } from "./kind-words.ts";
import { SMALL_WORDS, YEAR } from "./symbol-pattern.ts";

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

const POINTER = "[nN](?:ày|ÀY|êu trên|ÊU TRÊN|ói trên|ÓI TRÊN)(?![A-Za-zÀ-ỹ])";
/** A space and the start of what a short form may end with: cheap to look for, and most are found for nothing. */
const CANDIDATE = /* @__PURE__ */ new RegExp(`\\s(?:\\d|${POINTER})`, "gu");
const LAST_WORD = /* @__PURE__ */ new RegExp(
  `(\\d{1,5})(?:/(${YEAR}))?(?![\\d/.,%-]?\\d|\\s{0,2}%)|${POINTER}`,
  "uy",
);

/** Finds the short forms of a folded text, in order, outside the full citations. */
export function shortForms(text: string, full: readonly FoundCitation[]): readonly ShortForm[] {
  const found: ShortForm[] = [];
  let next = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const at = match.index + 1;
    while ((full[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((full[next]?.start ?? Number.POSITIVE_INFINITY) <= at || !mayEndKind(text, at)) continue;
    const form = shortFormAt(text, at, full[next - 1]?.end ?? 0);
    if (form !== undefined) found.push(form);
  }
  return found;
}

function shortFormAt(text: string, at: number, from: number): ShortForm | undefined {
  LAST_WORD.lastIndex = at;
  const [words, digits = null, year] = LAST_WORD.exec(text) ?? [];
  if (words === undefined) return undefined;
  const { start, word, kind } = kindBefore(text, at, [], from);
  if (word !== "kind" || kind === null) return undefined;
  const end = at + words.length;
  if (digits !== null && isCount(text.slice(start, at), text.slice(end, end + AHEAD), kind)) return undefined;
  return {
    start,
    end,
    kind,
    digits,
    year: year === undefined ? null : Number(year),
    isName: NAMING.test(text.slice(Math.max(0, start - 30), start)),
  };
}

/** As much of what follows as tells a count. */
const AHEAD = 16;
/** Kinds whose names are verbs too. */
const VERBS: readonly DocumentKind[] = ["decision", "guidance", "notice", "regulation", "report"];
const COUNTED =
  /^\s{1,3}(?:năm|tháng|ngày|tuần|quý|giờ|phút|lần|đợt|vụ|người)(?!\p{L}|\s{1,3}(?!\d{4}\s?-)\d)/iu;
const GOES_ON = /* @__PURE__ */ new RegExp(
  `^(?!\\s{1,3}\\p{Ll})|^\\s{1,3}(?:${SMALL_WORDS}|nêu|này|hoặc|thì)(?!\\p{L})`,
  "u",
);

/**
 * Whether the number counts what follows: "Kế hoạch 5 năm", "Thông báo 10 ngày trước", "báo cáo 02 vụ". After "số" it
 * never does.
 */
function isCount(words: string, after: string, kind: DocumentKind): boolean {
  if (/số[\s:.]*$/iu.test(words)) return false;
  return (
    COUNTED.test(after) || (VERBS.includes(kind) && words === words.toLowerCase() && !GOES_ON.test(after))
  );
}
