import { choose, declareProblems } from "../kernel/problem.ts";

/** The facts of a stage of years: its first and last year, and its two lengths. */
interface Stage {
  first: number;
  last: number;
  inclusive: number;
  anniversary: number;
}

// These sentences are the larger part of what an importer of windows loads: they are kept short.
export const PERIOD_PROBLEMS = /* @__PURE__ */ declareProblems("period", {
  startDay: choose("a start day from 1 to 28", "ngày bắt đầu từ 1 đến 28"),
  startMonth: choose("a start month from 1 to 12", "tháng bắt đầu từ 1 đến 12"),
  yearNamedBy: choose('"start" or "end"', '"start" hoặc "end"'),
  unknownCadence: choose(
    '"month", "quarter", "halfYear" or "year"',
    '"month", "quarter", "halfYear" hoặc "year"',
  ),
  outOfRange: choose("whole years from 1000 to 9999", "năm nguyên từ 1000 đến 9999"),
  ordinal: {
    en: ({ given, most }: { given: string; most: number }) => `${given}: choose 1 to ${most}.`,
    vi: ({ given, most }) => `${given}: chọn từ 1 đến ${most}.`,
  },
  reversed: {
    en: ({ start, end }: { start: string; end: string }) =>
      `${start} to ${end} holds no day: put the end after the start.`,
    vi: ({ start, end }) => `${start} đến ${end} không có ngày nào: ngày cuối phải sau ngày đầu.`,
  },
  offCalendar: {
    en: ({ day, startDay }: { day: string; startDay: number }) =>
      `${day}: months start on day ${startDay}; choose such a day or use a date range.`,
    vi: ({ day, startDay }) =>
      `${day}: tháng bắt đầu từ ngày ${startDay}; chọn ngày đó hoặc dùng khoảng ngày.`,
  },
  unknownLabel: {
    en: ({ given }: { given: string }) => `${given} names no window: write "6 tháng đầu năm 2024".`,
    vi: ({ given }) => `${given} không phải tên kỳ: viết như "6 tháng đầu năm 2024".`,
  },
  contextNeeded: {
    en: ({ given, needed }: { given: string; needed: string }) =>
      `${given} needs a context: pass its ${needed}.`,
    vi: ({ given, needed }) => `${given} cần ngữ cảnh: truyền ${needed}.`,
  },
  otherCalendar: {
    en: ({ given, expected }: { given: string; expected: string }) =>
      `${given} and ${expected}: choose one calendar, they never mix.`,
    vi: ({ given, expected }) => `${given} và ${expected}: chọn một lịch, không ghép hai lịch.`,
  },
  notCanonical: {
    en: ({ given, canonical }: { given: string; canonical: string }) => `${given}: write ${canonical}.`,
    vi: ({ given, canonical }) => `${given}: viết ${canonical}.`,
  },
  notDivisible: {
    en: ({ period, into }: { period: string; into: string }) =>
      `${period} holds no whole number of "${into}": choose a shorter one.`,
    vi: ({ period, into }) => `${period} không gồm trọn các "${into}": chọn kỳ ngắn hơn.`,
  },
  notAdjacent: {
    en: ({ before, after }: { before: string; after: string }) =>
      `${after} does not begin where ${before} ends: join adjacent windows.`,
    vi: ({ before, after }) => `${after} không bắt đầu khi ${before} kết thúc: chỉ nối các kỳ liền nhau.`,
  },
  nothingToJoin: {
    en: () => "There is no window to join: give at least one.",
    vi: () => "Không có kỳ nào để nối: cần ít nhất một.",
  },
  sharedDay: {
    en: ({ day }: { day: string }) => `"To ${day}" was read as the day before: the next window begins on it.`,
    vi: ({ day }) => `"Đến ${day}" được đọc là ngày liền trước: kỳ sau bắt đầu từ ngày này.`,
  },
  stageHasTwoReadings: {
    en: ({ first, last, inclusive, anniversary }: Stage) =>
      `${first} - ${last}: read as ${inclusive} years; between anniversaries ${anniversary}.`,
    vi: ({ first, last, inclusive, anniversary }) =>
      `${first} - ${last}: đọc là ${inclusive} năm; giữa hai dịp kỷ niệm ${anniversary} năm.`,
  },
});
