import { declareProblems } from "../kernel/problem.ts";

/** Which figure a problem is about: what, where, when and from which document. */
export interface FigureFacts {
  indicator: string;
  unit: string;
  time: string;
  document: string;
}

type Of<Facts extends object = object> = FigureFacts & Facts;

/** "\`fires\` of 23395@.., 2024-01-01/2024-09-01@01-01:start (báo cáo 8 tháng)" */
function figure({ indicator, unit, time, document }: FigureFacts): string {
  return `\`${indicator}\` ${unit}, ${time} (${document})`;
}

export const DATASET_PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  unknownUnit: {
    en: (facts: Of) => `${figure(facts)}: the territory knows no such unit: add it, or mend its code.`,
    vi: (facts) => `${figure(facts)}: không có đơn vị này trong danh mục địa bàn: hãy bổ sung hoặc sửa mã.`,
  },
  unitNotAlive: {
    en: (facts: Of<{ day: string }>) =>
      `${figure(facts)}: the unit does not exist on ${facts.day}, the day that counts: name the unit that its territory belongs to then.`,
    vi: (facts) =>
      `${figure(facts)}: đơn vị không tồn tại vào ngày ${facts.day} là ngày tính số liệu: hãy nêu đơn vị quản lý địa bàn đó tại ngày ấy.`,
  },
  codeWithoutDay: {
    en: (facts: Of) =>
      `${figure(facts)}: a code means a unit on a day, and this time states none: give the id of the unit.`,
    vi: (facts) =>
      `${figure(facts)}: mã chỉ xác định đơn vị vào một ngày, mà thời gian này không nêu ngày nào: hãy ghi mã định danh đầy đủ của đơn vị.`,
  },
  unknownReporterUnit: {
    en: (facts: Of<{ reporter: string }>) =>
      `${figure(facts)}: the territory knows no unit of the body ${facts.reporter}: add the unit, or mend the reporter.`,
    vi: (facts) =>
      `${figure(facts)}: danh mục địa bàn không có đơn vị của cơ quan ${facts.reporter}: hãy bổ sung đơn vị hoặc sửa cơ quan báo cáo.`,
  },
  belowCollection: {
    en: (facts: Of<{ tier: string; collectedAt: string }>) =>
      `${figure(facts)}: collected at the tier "${facts.collectedAt}", not below it ("${facts.tier}"): add these figures up first, or let the catalogue collect there.`,
    vi: (facts) =>
      `${figure(facts)}: chỉ tiêu thu thập ở cấp "${facts.collectedAt}", không ở cấp dưới ("${facts.tier}"): hãy cộng lên trước, hoặc khai báo cấp thu thập trong danh mục.`,
  },
  twoReporters: {
    en: (facts: Of<{ sector: string; reporter: string; other: string }>) =>
      `${figure(facts)}: ${facts.reporter} and ${facts.other}, both of the sector "${facts.sector}", report on the same days: keep one of them.`,
    vi: (facts) =>
      `${figure(facts)}: ${facts.reporter} và ${facts.other} cùng ngành "${facts.sector}" đều báo cáo cho những ngày này: chỉ giữ một cơ quan báo cáo.`,
  },
  otherCalendar: {
    en: (facts: Of<{ calendar: string; expected: string }>) =>
      `${figure(facts)}: reported by the calendar ${facts.calendar}, others of this body by ${facts.expected}: figures of two calendars do not mix, give them to a dataset of their own.`,
    vi: (facts) =>
      `${figure(facts)}: báo cáo theo lịch ${facts.calendar}, các số liệu khác của cơ quan này theo lịch ${facts.expected}: không gộp số liệu của hai lịch, hãy tách thành tập số liệu riêng.`,
  },
  reportedTwice: {
    en: (facts: Of<{ value: string; other: string; otherDocument: string }>) =>
      `${figure(facts)}: ${facts.value} here and ${facts.other} in ${facts.otherDocument}, with the same status and revision: leave one out, or number the later one as a revision.`,
    vi: (facts) =>
      `${figure(facts)}: ở đây là ${facts.value}, ở ${facts.otherDocument} là ${facts.other}, cùng tính chất và lần điều chỉnh: hãy bỏ một số, hoặc ghi số sau là lần điều chỉnh.`,
  },
  sumTooLarge: {
    en: (facts: Of) =>
      `${figure(facts)}: with this figure the sum of the series is beyond the exact range of 9,007,199,254,740,991: count in a larger unit.`,
    vi: (facts) =>
      `${figure(facts)}: cộng số này thì tổng của chuỗi vượt phạm vi tính chính xác 9.007.199.254.740.991: hãy dùng đơn vị lớn hơn.`,
  },
});

/** What a dataset keeps but does not take as it stands: nothing is wrong, and nothing is silent. */
export const DATASET_NOTES = /* @__PURE__ */ declareProblems("indicator", {
  aboveCollection: {
    en: (facts: Of<{ tier: string; collectedAt: string }>) =>
      `${figure(facts)}: stated at the tier "${facts.tier}" and collected at "${facts.collectedAt}", so it is kept to be compared with the sum from below, never added.`,
    vi: (facts) =>
      `${figure(facts)}: nêu ở cấp "${facts.tier}" trong khi thu thập ở cấp "${facts.collectedAt}", nên chỉ giữ để đối chiếu với tổng từ dưới lên, không cộng.`,
  },
  notCollecting: {
    en: (facts: Of<{ sector: string }>) =>
      `${figure(facts)}: the sector "${facts.sector}" does not collect this indicator then, so its figure is kept to be compared, never added.`,
    vi: (facts) =>
      `${figure(facts)}: ngành "${facts.sector}" không thu thập chỉ tiêu này vào thời gian đó, nên số liệu chỉ giữ để đối chiếu, không cộng.`,
  },
  presentTerritory: {
    en: (facts: Of<{ since: string }>) =>
      `${figure(facts)}: the unit exists since ${facts.since}, inside the window: the figure counts as its statement for its present territory.`,
    vi: (facts) =>
      `${figure(facts)}: đơn vị có từ ngày ${facts.since}, trong kỳ báo cáo: số liệu được tính cho địa bàn hiện nay của đơn vị.`,
  },
});

export const COLUMN_PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  notObservations: {
    en: ({ given }: { given: string }) => `${given} is no list of observations: give an array of records.`,
    vi: ({ given }) => `${given} không phải danh sách số liệu: hãy đưa một mảng bản ghi.`,
  },
  notColumns: {
    en: ({ given }: { given: string }) =>
      `${given} holds no columns: give an object with five lists of texts and a column of numbers for each field.`,
    vi: ({ given }) =>
      `${given} không chứa cột số liệu: hãy đưa một đối tượng gồm năm danh sách và mỗi trường một cột số.`,
  },
  tooManyObservations: {
    en: ({ count, most }: { count: number; most: number }) =>
      `${count} observations are more than a dataset holds (${most}): make several, cut between units, and merge their roll-ups.`,
    vi: ({ count, most }) =>
      `${count} số liệu vượt quá sức chứa của một tập số liệu (${most}): hãy chia thành nhiều tập theo đơn vị rồi gộp kết quả tổng hợp.`,
  },
  notAColumn: {
    en: ({ given }: { given: string }) =>
      `${given} is no column: give an array of numbers, or a typed array.`,
    vi: ({ given }) => `${given} không phải cột số liệu: hãy đưa mảng số hoặc typed array.`,
  },
  columnLength: {
    en: ({ length, expected }: { length: number; expected: number }) =>
      `The column has ${length} entries and the values ${expected}: give one for each observation.`,
    vi: ({ length, expected }) =>
      `Cột có ${length} mục trong khi có ${expected} giá trị: mỗi số liệu phải có đúng một mục.`,
  },
  notInDictionary: {
    en: ({ given, entries }: { given: string; entries: number }) =>
      `${given} is no place in its list, which has ${entries} entries: places count from 0.`,
    vi: ({ given, entries }) =>
      `${given} không phải vị trí trong danh sách gồm ${entries} mục: vị trí đếm từ 0.`,
  },
  notAScaledCount: {
    en: ({ given }: { given: string }) =>
      `${given} is no figure: give a whole number from 0 on, in the smallest unit of the indicator (12.5 kg with one decimal is 125).`,
    vi: ({ given }) =>
      `${given} không phải số liệu: hãy đưa số nguyên từ 0, theo đơn vị nhỏ nhất của chỉ tiêu (12,5 kg có một chữ số thập phân là 125).`,
  },
  notADayNumber: {
    en: ({ given }: { given: string }) =>
      `${given} is no day: write the day 10/6/2024 as the number 20240610, and 0 for an undated report.`,
    vi: ({ given }) =>
      `${given} không phải ngày: hãy viết ngày 10/6/2024 thành số 20240610, và 0 cho báo cáo không ghi ngày.`,
  },
  documentLacking: {
    en: ({ documents }: { documents: number }) =>
      `Without a column \`document\` all observations are of one report, but ${documents} are listed: list one, or give the column.`,
    vi: ({ documents }) =>
      `Không có cột \`document\` nghĩa là mọi số liệu thuộc một báo cáo, nhưng danh sách có ${documents}: hãy nêu một báo cáo, hoặc thêm cột.`,
  },
});
