import { declareProblems } from "../kernel/problem.ts";

interface NobodyFacts {
  indicator: string;
  tiers: string;
  period: string;
  from: string;
  until: string;
}

export const AGGREGATION_PROBLEMS = /* @__PURE__ */ declareProblems("aggregation", {
  unknownIndicator: {
    en: ({ code }: { code: string }) =>
      `The catalogue of this dataset has no indicator \`${code}\`: mend the code or declare it. Ratios have a roll-up of their own.`,
    vi: ({ code }) =>
      `Danh mục của tập số liệu này không có chỉ tiêu \`${code}\`: hãy sửa mã hoặc khai báo. Tỷ lệ được tổng hợp riêng.`,
  },
  unknownRatio: {
    en: ({ code }: { code: string }) =>
      `The catalogue of this dataset has no ratio \`${code}\`: mend the code or declare it.`,
    vi: ({ code }) => `Danh mục của tập số liệu này không có tỷ lệ \`${code}\`: hãy sửa mã hoặc khai báo.`,
  },
  baseNotStated: {
    en: ({ code }: { code: string }) =>
      `It is not stated what \`${code}\` divides: a ratio needs both its parts to be added up.`,
    vi: ({ code }) =>
      `Chưa rõ \`${code}\` là tỷ lệ của số nào trên số nào: cần cả tử số và mẫu số để tổng hợp.`,
  },
  noUnitOfTier: {
    en: ({ tier, day }: { tier: string; day: string }) =>
      `The territory has no unit of the tier \`${tier}\` on ${day}: add up to another tier or in the hierarchy of another day.`,
    vi: ({ tier, day }) =>
      `Địa bàn không có đơn vị cấp \`${tier}\` vào ngày ${day}: hãy tổng hợp lên cấp khác hoặc theo hệ thống đơn vị của ngày khác.`,
  },
  unitNotInHierarchy: {
    en: ({ unit, day }: { unit: string; day: string }) =>
      `\`${unit}\` does not exist on ${day}: name a unit of that day, or the day whose hierarchy is meant.`,
    vi: ({ unit, day }) =>
      `\`${unit}\` không tồn tại vào ngày ${day}: hãy nêu đơn vị của ngày đó, hoặc ngày của hệ thống đơn vị cần dùng.`,
  },
  unknownUnit: {
    en: ({ unit }: { unit: string }) =>
      `\`${unit}\` is no unit of the territory of this dataset: mend its code, or take the dataset that it belongs to.`,
    vi: ({ unit }) =>
      `\`${unit}\` không có trong danh mục địa bàn của tập số liệu này: hãy sửa mã, hoặc dùng tập số liệu có đơn vị đó.`,
  },
  notCollected: {
    en: ({ indicator, day }: { indicator: string; day: string }) =>
      `Nobody collects \`${indicator}\` on ${day}: ask for a time in which it is collected.`,
    vi: ({ indicator, day }) =>
      `Không ai thu thập \`${indicator}\` vào ngày ${day}: hãy chọn thời gian có thu thập.`,
  },
  noCollectingUnit: {
    en: ({ indicator, tiers, period, from, until }: NobodyFacts) =>
      `\`${indicator}\` of ${period} is collected at the tier ${tiers}, of which the hierarchy from ${from} until ${until} has no unit: name a day in \`hierarchyOn\` on which it has, or leave it out.`,
    vi: ({ indicator, tiers, period, from, until }) =>
      `\`${indicator}\` kỳ ${period} được thu thập ở cấp ${tiers}, nhưng hệ thống đơn vị từ ${from} đến trước ${until} không có đơn vị cấp này: hãy nêu trong \`hierarchyOn\` một ngày còn cấp đó, hoặc bỏ trường này.`,
  },
  belowCollection: {
    en: ({ indicator, unit, tiers }: { indicator: string; unit: string; tiers: string }) =>
      `\`${indicator}\` is collected at the tier ${tiers}, above \`${unit}\`: there is no figure so far down.`,
    vi: ({ indicator, unit, tiers }) =>
      `\`${indicator}\` được thu thập ở cấp ${tiers}, trên cấp của \`${unit}\`: không có số liệu chi tiết đến cấp này.`,
  },
  dayOfWindow: {
    en: ({ indicator, behaviour, day }: { indicator: string; behaviour: string; day: string }) =>
      `\`${indicator}\` (${behaviour}) belongs to a window, and ${day} is a day: ask for a period.`,
    vi: ({ indicator, behaviour, day }) =>
      `\`${indicator}\` (${behaviour}) là số liệu của một kỳ, còn ${day} là một ngày: hãy chọn kỳ báo cáo.`,
  },
  notABase: {
    en: ({ given }: { given: string }) =>
      `${given} names no base: give a function from a period to the one before, such as \`samePeriodLastYear\`.`,
    vi: ({ given }) =>
      `${given} không cho biết kỳ gốc: hãy đưa một hàm từ kỳ báo cáo sang kỳ so sánh, ví dụ \`samePeriodLastYear\`.`,
  },
  baseFails: {
    en: ({ period, reason }: { period: string; reason: string }) =>
      `The base of ${period} cannot be worked out (${reason}): mend the function in \`base\`.`,
    vi: ({ period, reason }) =>
      `Không tính được kỳ gốc của ${period} (${reason}): hãy sửa hàm trong \`base\`.`,
  },
  sumTooLarge: {
    en: ({ indicator, unit, period }: { indicator: string; unit: string; period: string }) =>
      `The sum of \`${indicator}\` for \`${unit}\` in ${period} is beyond the exact range: count in a larger unit.`,
    vi: ({ indicator, unit, period }) =>
      `Tổng \`${indicator}\` của \`${unit}\` trong ${period} vượt phạm vi tính chính xác: hãy dùng đơn vị đo lớn hơn.`,
  },
  unitInTwoPieces: {
    en: ({ unit, indicator, period }: { unit: string; indicator: string; period: string }) =>
      `\`${unit}\` is in two pieces for \`${indicator}\` in ${period} and would count twice: cut between collecting units, each in one piece.`,
    vi: ({ unit, indicator, period }) =>
      `\`${unit}\` nằm trong hai phần của \`${indicator}\` kỳ ${period} và sẽ bị tính hai lần: hãy chia theo đơn vị thu thập, mỗi đơn vị một phần.`,
  },
  notAStock: {
    en: ({ indicator }: { indicator: string }) =>
      `\`${indicator}\` is no stock that flows change: declare its flows with \`changes\`, or ask for another.`,
    vi: ({ indicator }) =>
      `\`${indicator}\` không phải số hiện có với số tăng, giảm đã khai báo: hãy khai báo \`changes\` hoặc chọn chỉ tiêu khác.`,
  },
});
