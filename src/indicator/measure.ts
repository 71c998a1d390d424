import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Language } from "../kernel/problem.ts";

/**
 * What a printed number says (nội dung số liệu): a `figure`, a `change` on another time, or a `ratio`. The last two
 * are claims about figures, which can be checked against them but never added.
 */
export const MEASURES = /* @__PURE__ */ deepFreeze({
  figure: { vi: "số liệu", en: "figure" },
  change: { vi: "mức tăng, giảm", en: "change" },
  ratio: { vi: "tỷ lệ", en: "ratio" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>);

/** One of `figure` (số liệu), `change` (mức tăng, giảm), `ratio` (tỷ lệ). */
export type Measure = keyof typeof MEASURES;
