import { declareProblems } from "../kernel/problem.ts";

/** What is doubtful about a printed date, which is read all the same. */
export const DATE_READING_PROBLEMS = /* @__PURE__ */ declareProblems("date", {
  doubledSeparator: {
    en: ({ given }: { given: string }) => `${given} has a doubled separator: read as a single one.`,
    vi: ({ given }) => `${given} bị lặp dấu ngăn cách: đã đọc như một dấu.`,
  },
});
