import { declareProblems } from "../kernel/problem.ts";
import type { Threshold } from "./threshold.ts";

/** What can be wrong with a target or a standard as data. Apart from the problems of checks, which are loaded with any. */
export const RECORD_PROBLEMS = /* @__PURE__ */ declareProblems("target", {
  figuresOfOtherThreshold: {
    en: ({ kind, expected }: FiguresFacts) =>
      `Figures of this kind are not checked against a threshold \`${kind}\`: give ${expected}.`,
    vi: ({ kind, expected }) =>
      `Loại số liệu này không đối chiếu được với ngưỡng \`${kind}\`: hãy nêu ${expected}.`,
  },
  kindTwice: {
    en: ({ kind }: { kind: string }) => `The kind ${kind} is listed twice: remove one of the two.`,
    vi: ({ kind }) => `Loại ${kind} được nêu hai lần: hãy bỏ một lần.`,
  },
  yearsReversed: {
    en: ({ first, last }: { first: number; last: number }) =>
      `No year lies from ${first} to ${last}: the last year must not come before the first.`,
    vi: ({ first, last }) => `Không có năm nào từ ${first} đến ${last}: năm cuối không được trước năm đầu.`,
  },
  notARate: {
    en: ({ kind }: { kind: Threshold["kind"] }) =>
      `A rate is checked against a percentage of a whole, not against \`${kind}\`: give a threshold of the kind \`ratio\`.`,
    vi: ({ kind }) =>
      `Tỷ lệ phải đối chiếu với mức phần trăm của tổng số, không phải \`${kind}\`: hãy dùng ngưỡng loại \`ratio\`.`,
  },
  notARequirement: {
    en: ({ given, kinds }: { given: string; kinds: string }) =>
      `${given} is no requirement: give a record whose \`kind\` is one of ${kinds}.`,
    vi: ({ given, kinds }) =>
      `${given} không phải yêu cầu của tiêu chí: hãy đưa bản ghi có \`kind\` là một trong ${kinds}.`,
  },
  criterionTwice: {
    en: ({ key, day }: { key: string; day: string }) =>
      `The criterion ${key} is asked twice on ${day}: end the earlier one with \`until\`, or give one another key.`,
    vi: ({ key, day }) =>
      `Tiêu chí ${key} được nêu hai lần vào ${day}: hãy kết thúc lần trước bằng \`until\`, hoặc đặt khóa khác.`,
  },
});

interface FiguresFacts {
  readonly kind: Threshold["kind"];
  readonly expected: string;
}
