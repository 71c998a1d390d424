import { BOUND_PHRASES, type Bound } from "../kernel/bound.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import { foldName } from "./letters.ts";
import { wordsPattern } from "./words-pattern.ts";

type StatedBound = Exclude<Bound, "exact">;

interface BoundWords {
  /** Words before the number, the one that is printed first. */
  readonly before: readonly string[];
  /** Words after the unit; `từ` may stand before the number then. */
  readonly after: readonly string[];
}

/** The words around a figure that say how it stands to the true one. Where none stands, the figure is exact. */
export const BOUND_WORDS = /* @__PURE__ */ deepFreeze({
  moreThan: { before: ["hơn", "trên"], after: [] },
  atLeast: { before: ["ít nhất", "tối thiểu", "không dưới", "không ít hơn"], after: ["trở lên"] },
  lessThan: { before: ["dưới", "gần", "chưa đến", "chưa tới"], after: [] },
  atMost: { before: ["không quá", "tối đa", "nhiều nhất", "không vượt quá"], after: ["trở xuống"] },
  about: {
    before: ["khoảng", "ước", "ước tính", "ước đạt", "ước khoảng", "xấp xỉ", "chừng", "trên dưới"],
    after: [],
  },
} as const satisfies Record<StatedBound, BoundWords>);

const STATED_BOUNDS = ["moreThan", "atLeast", "lessThan", "atMost", "about"] as const satisfies StatedBound[];

const BEFORE: ReadonlyMap<string, StatedBound> = /* @__PURE__ */ boundsOfWords("before");
const AFTER: ReadonlyMap<string, StatedBound> = /* @__PURE__ */ boundsOfWords("after");

function boundsOfWords(place: "before" | "after"): ReadonlyMap<string, StatedBound> {
  return new Map(
    STATED_BOUNDS.flatMap((bound) =>
      BOUND_WORDS[bound][place].map((word) => [foldName(word), bound] as const),
    ),
  );
}

/** Bound words before a number, as pieces of larger patterns; the text is folded, letter case aside. */
export const BOUND_BEFORE: string = /* @__PURE__ */ wordsPattern(BEFORE.keys());
/** Bound words after a unit, as `BOUND_BEFORE`. */
export const BOUND_AFTER: string = /* @__PURE__ */ wordsPattern(AFTER.keys());

/** The bound that words before the number state. */
export function boundBefore(words: string): StatedBound | null {
  return BEFORE.get(foldName(words)) ?? null;
}

/** The bound that words after the unit state. */
export function boundAfter(words: string): StatedBound | null {
  return AFTER.get(foldName(words)) ?? null;
}

/** The words that are printed before a number of this bound, with the space after them; none for an exact one. */
export function printedBound(bound: Bound): string {
  return bound === "exact" ? "" : `${BOUND_PHRASES[bound].vi} `;
}
