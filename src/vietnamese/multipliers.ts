import { deepFreeze } from "../kernel/deep-freeze.ts";
import { foldName } from "./letters.ts";
import { wordsPattern } from "./words-pattern.ts";

interface Multiplier {
  readonly vi: string;
  readonly aliases: readonly string[];
  /** The power of ten. */
  readonly exponent: number;
}

/** The words that multiply a printed number: `5,7 vạn`, `85 triệu đồng`, `2 nghìn tỷ`. */
export const MULTIPLIERS = /* @__PURE__ */ deepFreeze({
  thousand: { vi: "nghìn", aliases: ["ngàn"], exponent: 3 },
  tenThousand: { vi: "vạn", aliases: [], exponent: 4 },
  million: { vi: "triệu", aliases: [], exponent: 6 },
  billion: { vi: "tỷ", aliases: ["tỉ"], exponent: 9 },
  trillion: { vi: "nghìn tỷ", aliases: ["nghìn tỉ", "ngàn tỷ", "ngàn tỉ"], exponent: 12 },
} as const satisfies Record<string, Multiplier>);

const EXPONENTS: ReadonlyMap<string, number> = /* @__PURE__ */ exponents();

function exponents(): ReadonlyMap<string, number> {
  const entries: readonly Multiplier[] = Object.values(MULTIPLIERS);
  return new Map(
    entries.flatMap(({ vi, aliases, exponent }) =>
      [vi, ...aliases].map((word) => [foldName(word), exponent] as const),
    ),
  );
}

/** A multiplier, as a piece of larger patterns; the text is folded before, letter case aside. */
export const MULTIPLIER: string = /* @__PURE__ */ wordsPattern(EXPONENTS.keys());

/** The power of ten of a multiplier word; 0 where there is none. */
export function exponentOf(word: string | undefined): number {
  return word === undefined ? 0 : (EXPONENTS.get(foldName(word)) ?? 0);
}
