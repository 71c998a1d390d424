import { declareProblems } from "../kernel/problem.ts";
import { BEHAVIOURS, type Behaviour } from "./behaviour.ts";
import { OBSERVATION_STATUSES, type ObservationStatus } from "./observation-status.ts";

export const OBSERVATION_PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  notInCatalogue: {
    en: ({ code }: { code: string }) =>
      `The catalogue declares no indicator \`${code}\` (ratios are computed, never reported): declare it or mend the code.`,
    vi: ({ code }) =>
      `Danh mục không có chỉ tiêu \`${code}\` (tỷ lệ được tính ra, không báo cáo): hãy khai báo hoặc sửa mã.`,
  },
  windowOfStock: {
    en: ({ code }: { code: string }) =>
      `\`${code}\` is a stock and stands on a day: give the day, such as the last one of the window.`,
    vi: ({ code }) =>
      `\`${code}\` là số hiện có tại một thời điểm: hãy nêu ngày, ví dụ ngày cuối của kỳ báo cáo.`,
  },
  dayOfWindow: {
    en: ({ code, behaviour }: { code: string; behaviour: Behaviour }) =>
      `\`${code}\` is "${behaviour}" and belongs to a window: give the window, or a span of days.`,
    vi: ({ code, behaviour }) =>
      `\`${code}\` là ${BEHAVIOURS[behaviour].vi}, tính theo kỳ: hãy nêu kỳ báo cáo, hoặc khoảng ngày.`,
  },
  negative: {
    en: ({ code, given }: Omit<Value, "decimals">) =>
      `\`${code}\` cannot be ${given}: no count or measure is below zero. A fall is a difference of two figures.`,
    vi: ({ code, given }) =>
      `\`${code}\` không thể là ${given}: số đếm, số đo không âm. Mức giảm là hiệu của hai số liệu.`,
  },
  finerThanIndicator: {
    en: ({ code, given, decimals }: Value) =>
      `${given} has more decimals than \`${code}\` (${decimals}): give it as the indicator is counted, or read it again.`,
    vi: ({ code, given, decimals }) =>
      `${given} có nhiều chữ số thập phân hơn \`${code}\` (${decimals}): hãy ghi theo cách tính của chỉ tiêu, hoặc đọc lại số.`,
  },
  tooLarge: {
    en: ({ code, given, decimals }: Value) =>
      `${given} is beyond the exact range of \`${code}\`, which is counted with ${decimals} decimals: use a larger unit, or read it again.`,
    vi: ({ code, given, decimals }) =>
      `${given} vượt phạm vi tính chính xác của \`${code}\` (tính đến ${decimals} chữ số thập phân): hãy dùng đơn vị lớn hơn, hoặc đọc lại số.`,
  },
  reportedTooEarly: {
    en: ({ reportedOn, start, status }: Early) =>
      `Reported on ${reportedOn}, before its time began on ${start}, the figure cannot be "${status}": mend the days, or call it "estimated".`,
    vi: ({ reportedOn, start, status }) =>
      `Báo cáo ngày ${reportedOn}, trước khi thời gian của số liệu bắt đầu ngày ${start}, nên chưa thể có số ${OBSERVATION_STATUSES[status].vi}: hãy sửa ngày, hoặc ghi là số ước tính (\`estimated\`).`,
  },
});

interface Value {
  code: string;
  given: string;
  decimals: number;
}

interface Early {
  reportedOn: string;
  start: string;
  status: ObservationStatus;
}
