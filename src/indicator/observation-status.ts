import { deepFreeze } from "../kernel/deep-freeze.ts";

/**
 * How final a figure is (tính chất số liệu). Where two speak of the same, `actual` goes before `provisional`, and that
 * before `estimated`.
 */
export const OBSERVATION_STATUSES = /* @__PURE__ */ deepFreeze({
  actual: { vi: "chính thức", en: "actual", meaning: "Counted, and meant to stay." },
  provisional: { vi: "sơ bộ", en: "provisional", meaning: "Counted before the window had ended." },
  estimated: { vi: "ước tính", en: "estimated", meaning: "Not counted to the end, or at all." },
} as const satisfies Readonly<Record<string, { vi: string; en: string; meaning: string }>>);

/** One of `actual` (chính thức), `provisional` (sơ bộ), `estimated` (ước tính). */
export type ObservationStatus = keyof typeof OBSERVATION_STATUSES;
