import { declareProblems } from "../kernel/problem.ts";
import type { StatedTime } from "../period/stated-time.ts";
import { MEASURES, type Measure } from "./measure.ts";

const KINDS = {
  period: "theo kỳ",
  asOf: "tại thời điểm",
  span: "trong khoảng thời gian",
  term: "theo nhiệm kỳ",
  everyYear: "hằng năm",
} as const satisfies Record<StatedTime["kind"], string>;

export const STATEMENT_PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  notARatio: {
    en: ({ code }: { code: string }) =>
      `The catalogue declares no ratio \`${code}\`: mend the code, or say that the number is a figure.`,
    vi: ({ code }) =>
      `Danh mục không có tỷ lệ \`${code}\`: hãy sửa mã, hoặc ghi đây là số liệu (\`figure\`).`,
  },
  notAnIndicator: {
    en: ({ code, measure }: { code: string; measure: Measure }) =>
      `The catalogue declares no indicator \`${code}\` of which this could be a ${measure}: mend the code, or say that the number is a ratio.`,
    vi: ({ code, measure }) =>
      `Danh mục không có chỉ tiêu \`${code}\` để nêu ${MEASURES[measure].vi}: hãy sửa mã, hoặc ghi đây là tỷ lệ (\`ratio\`).`,
  },
  fallOfNoChange: {
    en: ({ code, given }: { code: string; given: string }) =>
      `\`${code}\` cannot be ${given}: only a change is below zero. Say that the number is a change, or mend it.`,
    vi: ({ code, given }) =>
      `\`${code}\` không thể là ${given}: chỉ mức tăng, giảm mới âm. Hãy ghi đây là mức tăng, giảm (\`change\`), hoặc sửa số.`,
  },
  baseOfNoChange: {
    en: ({ measure }: { measure: Measure }) =>
      `Only a change is compared with a base, this is a ${measure}: leave \`base\` out, or say that the number is a change.`,
    vi: ({ measure }) =>
      `Chỉ mức tăng, giảm mới có gốc so sánh, đây là ${MEASURES[measure].vi}: hãy bỏ trường \`base\`, hoặc ghi đây là mức tăng, giảm (\`change\`).`,
  },
  claimOnly: {
    en: ({ measure }: { measure: Measure }) =>
      `A ${measure} is a claim about figures, no observation: state the figures themselves, or check the claim against them.`,
    vi: ({ measure }) =>
      `Đây là ${MEASURES[measure].vi}, tức nhận định về số liệu, không phải số liệu được báo cáo: hãy nêu chính số liệu, hoặc đối chiếu nhận định với số liệu.`,
  },
  unitLacking: {
    en: ({ place }: { place: string }) =>
      `It is not known which unit ${place} is: give the statement a unit, with its code and first day.`,
    vi: ({ place }) => `Chưa rõ ${place} là đơn vị nào: hãy ghi đơn vị cho số liệu, gồm mã và ngày bắt đầu.`,
  },
  reporterLacking: {
    en: () => "It is not known which body reported the figure: name the reporter.",
    vi: () => "Chưa rõ cơ quan nào báo cáo số liệu: hãy nêu cơ quan báo cáo.",
  },
  timeLacking: {
    en: ({ kind }: { kind: StatedTime["kind"] }) =>
      `The text does not state the time of the figure well enough ("${kind}"): find its window, day or at least one end of its span.`,
    vi: ({ kind }) =>
      `Văn bản chưa nêu đủ rõ thời gian của số liệu (${KINDS[kind]}): hãy tìm kỳ báo cáo, ngày, hoặc ít nhất một đầu của khoảng thời gian.`,
  },
});
