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
  outOfRange: choose("whole years from 1001 to 9998", "năm nguyên từ 1001 đến 9998"),
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
  unknownLabel: choose('a label such as "6 tháng đầu năm 2024"', 'tên kỳ như "6 tháng đầu năm 2024"'),
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
  notDivisible: choose("a length that cuts it evenly", "độ dài chia hết kỳ này"),
  notAdjacent: choose("windows that follow each other", "các kỳ liền nhau"),
  nothingToJoin: choose("at least one window", "ít nhất một kỳ"),
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
