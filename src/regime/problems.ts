import { choose, declareProblems } from "../kernel/problem.ts";

export const REGIME_PROBLEMS = /* @__PURE__ */ declareProblems("regime", {
  outsideValidity: {
    en: ({ regime, day }: { regime: string; day: string }) =>
      `Regime \`${regime}\` was not in force on ${day}, the last day of the window: check which document bound the report then.`,
    vi: ({ regime, day }) =>
      `Chế độ báo cáo \`${regime}\` không có hiệu lực vào ${day}, ngày cuối kỳ: hãy kiểm tra văn bản áp dụng khi đó.`,
  },
  unverifiedValidity: {
    en: ({ regime }: { regime: string }) =>
      `The dates of validity of regime \`${regime}\` were not verified in its document: check them before you rely on them.`,
    vi: ({ regime }) =>
      `Thời gian hiệu lực của chế độ báo cáo \`${regime}\` chưa được đối chiếu với văn bản: hãy kiểm tra trước khi dùng.`,
  },
  badDay: {
    en: ({ given }: { given: string }) =>
      `${given} is no day on which reports can fall due: choose a day that every year has, such as { month: 6, day: 10 }.`,
    vi: ({ given }) =>
      `${given} không phải ngày hạn báo cáo: chọn ngày năm nào cũng có, như { month: 6, day: 10 }.`,
  },
  badWorkingDays: {
    en: ({ given }: { given: string }) =>
      `${given} is no number of working days: choose a whole number from 0 to 366.`,
    vi: ({ given }) => `${given} không phải số ngày làm việc: chọn số nguyên từ 0 đến 366.`,
  },
  noWorkingDay: {
    en: ({ from }: { from: string }) =>
      `From ${from} on no working day was found within two years: check the holidays that were passed.`,
    vi: ({ from }) =>
      `Từ ${from} trong hai năm không có ngày làm việc nào: hãy kiểm tra danh sách ngày nghỉ đã truyền.`,
  },
  badId: {
    en: ({ given }: { given: string }) =>
      `${given} is no id of a regime: write small letters and digits with hyphens, such as "son-la-plan-155".`,
    vi: ({ given }) =>
      `${given} không phải mã chế độ báo cáo: viết chữ thường, số và gạch nối, như "son-la-plan-155".`,
  },
  badWindow: choose(
    '"month", "quarter", "halfYear", "year", or 1 to 12 months as { firstMonths: 9 }',
    '"month", "quarter", "halfYear", "year", hoặc từ 1 đến 12 tháng như { firstMonths: 9 }',
  ),
  badDueRule: choose(
    'one of { before: { month: 6, day: 10 } }, { by: … }, { workingDaysAfterEnd: 2 } and "none"',
    'một trong các dạng { before: { month: 6, day: 10 } }, { by: … }, { workingDaysAfterEnd: 2 }, "none"',
  ),
});
