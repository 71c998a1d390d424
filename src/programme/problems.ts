import { declareProblems } from "../kernel/problem.ts";
import type { Tier } from "../territory/tier.ts";

/** What can be wrong with a plan, with what is owed under it, and with what was received. */
export const PROGRAMME_PROBLEMS = /* @__PURE__ */ declareProblems("programme", {
  badId: {
    en: ({ given }: { given: string }) =>
      `${given} is no id of a plan: write small letters and digits with hyphens, such as "plan-155".`,
    vi: ({ given }) => `${given} không phải mã kế hoạch: viết chữ thường, số và gạch nối, như "plan-155".`,
  },
  yearsReversed: {
    en: ({ first, last }: Years) =>
      `No year lies from ${first} to ${last}: the last year must not come before the first.`,
    vi: ({ first, last }) => `Không có năm nào từ ${first} đến ${last}: năm cuối không được trước năm đầu.`,
  },
  yearOutsidePlan: {
    en: ({ year, first, last }: Years & { year: number }) =>
      `The year ${year} lies outside the plan, which runs from ${first} to ${last}: mend one of the two.`,
    vi: ({ year, first, last }) =>
      `Năm ${year} nằm ngoài kế hoạch, vốn từ năm ${first} đến năm ${last}: hãy sửa một trong hai.`,
  },
  codeTwice: {
    en: ({ code }: { code: string }) => `The code ${code} stands twice in this list: give one another code.`,
    vi: ({ code }) => `Mã ${code} có hai lần trong danh sách này: hãy đổi một mã.`,
  },
  namedTwice: {
    en: ({ body }: { body: string }) => `${body} is named twice here: keep one of the two.`,
    vi: ({ body }) => `${body} được nêu hai lần ở đây: hãy giữ một.`,
  },
  tierTwice: {
    en: ({ tier }: { tier: Tier }) => `The tier ${tier} has two due rules: keep the one that holds.`,
    vi: ({ tier }) => `Cấp ${tier} có hai thời hạn: hãy giữ thời hạn đúng.`,
  },
  calendarLacking: {
    en: ({ code }: { code: string }) =>
      `The windows of ${code} need a calendar: give one, or name in \`carrier\` the reports in which it rides.`,
    vi: ({ code }) =>
      `Kỳ của ${code} cần lịch báo cáo: hãy nêu lịch, hoặc ghi ở \`carrier\` báo cáo mà nội dung này lồng ghép vào.`,
  },
  deadlineOfOther: {
    en: ({ code }: { code: string }) =>
      `${code} rides in other reports and has no window of its own, so it can have no deadline: write "none", or give its calendar.`,
    vi: ({ code }) =>
      `${code} lồng ghép trong báo cáo khác, không có kỳ riêng nên không có thời hạn riêng: hãy ghi "none", hoặc nêu lịch báo cáo.`,
  },
  dueBeforeWindow: {
    en: ({ code, period, lastTimelyDay }: { code: string; period: string; lastTimelyDay: string }) =>
      `The last timely day of ${code}, ${lastTimelyDay}, lies before its window ${period} begins: mend the deadline; a day of the next year has \`yearsLater: 1\`.`,
    vi: ({ code, period, lastTimelyDay }) =>
      `Hạn cuối của ${code}, ${lastTimelyDay}, trước khi kỳ ${period} bắt đầu: hãy sửa thời hạn; ngày của năm sau ghi \`yearsLater: 1\`.`,
  },
  reportsToItself: {
    en: ({ body, code }: { body: string; code: string }) =>
      `${body} would send ${code} to itself: take it out of the reporters or of the recipients.`,
    vi: ({ body, code }) =>
      `${body} sẽ gửi ${code} cho chính mình: hãy bỏ khỏi đơn vị báo cáo hoặc khỏi nơi nhận.`,
  },
  tierUnknown: {
    en: ({ body }: { body: string }) =>
      `The code of ${body} does not tell its tier: write { body: "${body}", tier: "commune" }, with the tier that it has.`,
    vi: ({ body }) =>
      `Mã của ${body} không cho biết cấp: hãy ghi { body: "${body}", tier: "commune" } với cấp đúng.`,
  },
  otherTier: {
    en: ({ body, tier, told }: { body: string; tier: Tier; told: Tier }) =>
      `${body} is said to be of the tier ${tier}, but its code is of the tier ${told}: mend one of the two.`,
    vi: ({ body, tier, told }) =>
      `${body} được ghi là cấp ${tier}, nhưng mã thuộc cấp ${told}: hãy sửa một trong hai.`,
  },
  outsideYears: {
    en: ({ plan, year, first, last }: Years & { plan: string; year: number }) =>
      `Plan \`${plan}\` runs from ${first} to ${last} and asks for no report in ${year}: check which plan follows it.`,
    vi: ({ plan, year, first, last }) =>
      `Kế hoạch \`${plan}\` từ năm ${first} đến năm ${last}, không yêu cầu báo cáo năm ${year}: hãy kiểm tra kế hoạch tiếp theo.`,
  },
  reporterEnded: {
    en: ({ body, until }: { body: string; until: string }) =>
      `${body} is of a tier that ended on ${until}, before the window or the year of this report was over: name the body that took over.`,
    vi: ({ body, until }) =>
      `${body} thuộc cấp đã kết thúc từ ${until}, trước khi hết kỳ hoặc năm của báo cáo này: hãy nêu đơn vị kế thừa.`,
  },
  obligationTwice: {
    en: ({ report, reporter }: { report: string; reporter: string | null }) =>
      `The report ${report} of ${reporter ?? "nobody named"} is owed twice in this list: pass each obligation once.`,
    vi: ({ report, reporter }) =>
      `Báo cáo ${report} của ${reporter ?? "đơn vị không nêu tên"} có hai lần trong danh sách: hãy đưa mỗi nghĩa vụ một lần.`,
  },
  unknownReport: {
    en: ({ plan, report }: { plan: string; report: string }) =>
      `No report ${report} of plan ${plan} is owed here: mend its code, or ask for the obligations of that plan.`,
    vi: ({ plan, report }) =>
      `Không có báo cáo ${report} của kế hoạch ${plan} trong danh sách: hãy sửa mã, hoặc lấy nghĩa vụ của kế hoạch đó.`,
  },
  otherPeriod: {
    en: ({ report, period }: { report: string; period: string }) =>
      `No report ${report} is owed on the window ${period}: mend the window, or ask for the obligations of its year.`,
    vi: ({ report, period }) =>
      `Không có báo cáo ${report} cho kỳ ${period}: hãy sửa kỳ, hoặc lấy nghĩa vụ của năm đó.`,
  },
  otherReporter: {
    en: ({ report, reporter }: { report: string; reporter: string }) =>
      `${reporter} does not owe the report ${report} on this window: mend the reporter, or pass it in \`reporters\`.`,
    vi: ({ report, reporter }) =>
      `${reporter} không phải gửi báo cáo ${report} của kỳ này: hãy sửa đơn vị, hoặc thêm vào \`reporters\`.`,
  },
  reporterUnnamed: {
    en: ({ report }: { report: string }) =>
      `The receipt of the report ${report} names no reporter, and here each report has one: say who sent it.`,
    vi: ({ report }) =>
      `Báo cáo ${report} đã nhận không ghi đơn vị gửi, trong khi ở đây từng đơn vị phải gửi: hãy ghi đơn vị.`,
  },
  otherRecipient: {
    en: ({ report, recipient }: { report: string; recipient: string }) =>
      `The report ${report} does not go to ${recipient}: mend the recipient.`,
    vi: ({ report, recipient }) => `Báo cáo ${report} không gửi về ${recipient}: hãy sửa nơi nhận.`,
  },
  beforeWindow: {
    en: ({ day, firstDay }: { day: string; firstDay: string }) =>
      `Received on ${day}, before the window began on ${firstDay}, so it can tell nothing of it: mend the day or the window.`,
    vi: ({ day, firstDay }) =>
      `Nhận ngày ${day}, trước khi kỳ báo cáo bắt đầu ngày ${firstDay}, nên chưa thể là báo cáo của kỳ: hãy sửa ngày hoặc kỳ.`,
  },
});

interface Years {
  readonly first: number;
  readonly last: number;
}
