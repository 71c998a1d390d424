import { declareProblems } from "../kernel/problem.ts";
import { SECTORS, type Sector } from "../territory/sector.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { UNIT_WORDS, type UnitWord } from "../vietnamese/unit-words.ts";
import { BEHAVIOURS, type Behaviour } from "./behaviour.ts";

interface TwoCodes {
  code: string;
  other: string;
}

export const CATALOGUE_PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  duplicateCode: {
    en: ({ code }: { code: string }) =>
      `\`${code}\` is declared twice: give each indicator and ratio its own code.`,
    vi: ({ code }) => `Mã \`${code}\` được khai báo hai lần: mỗi chỉ tiêu, mỗi tỷ lệ phải có mã riêng.`,
  },
  unknownIndicator: {
    en: ({ code }: { code: string }) =>
      `No indicator \`${code}\` is declared (ratios do not count here): declare it or mend the code.`,
    vi: ({ code }) => `Chưa khai báo chỉ tiêu \`${code}\` (không tính các tỷ lệ): hãy khai báo hoặc sửa mã.`,
  },
  tooManyDecimals: {
    en: ({ decimals, unit, most }: { decimals: number; unit: UnitWord; most: number }) =>
      `${decimals} decimals are more than the unit "${unit}" has: give at most ${most}.`,
    vi: ({ decimals, unit, most }) =>
      `${decimals} chữ số thập phân là quá nhiều đối với đơn vị "${inWords(unit)}": hãy ghi tối đa ${most}.`,
  },
  yearOfNoStock: {
    en: ({ behaviour }: { behaviour: Behaviour }) =>
      `Only a stock stands for an assessment year, this is "${behaviour}": leave \`standsFor\` out.`,
    vi: ({ behaviour }) =>
      `Chỉ số hiện có mới tính theo năm xét, chỉ tiêu này là ${counting(behaviour)}: hãy bỏ trường \`standsFor\`.`,
  },
  noBodies: {
    en: ({ sector, tier, from, until }: { sector: Sector; tier: Tier; from: string; until: string }) =>
      `The sector "${sector}" has bodies at the tier "${tier}" only ${from === ".." ? "" : `from ${from} `}${until === ".." ? "on" : `until ${until}`}: keep the collection within these days, and name the tier that collects outside them.`,
    vi: ({ sector, tier, from, until }) =>
      `${SECTORS[sector].vi} chỉ có cơ quan ở ${TIERS[tier].vi}${days(from, until)}: hãy giới hạn việc thu thập trong thời gian đó và nêu cấp thu thập ngoài thời gian đó.`,
  },
  collectedTwice: {
    en: ({ sector, day }: { sector: Sector; day: string }) =>
      `The sector "${sector}" stands in two collections that both hold ${day === ".." ? "from the beginning" : `on ${day}`}: one sector collects at one tier at a time, so end the earlier one before the later one begins.`,
    vi: ({ sector, day }) =>
      `${SECTORS[sector].vi} có trong hai mục thu thập cùng hiệu lực ${day === ".." ? "từ đầu" : `ngày ${day}`}: mỗi thời điểm một ngành chỉ thu thập ở một cấp, hãy kết thúc mục trước khi mục sau bắt đầu.`,
  },
  partTwice: {
    en: ({ whole, by }: { whole: string; by: string }) =>
      `It is named twice as part of \`${whole}\` by "${by}": name it once.`,
    vi: ({ whole, by }) => `Được nêu hai lần là thành phần của \`${whole}\` theo "${by}": chỉ nêu một lần.`,
  },
  partOfItself: {
    en: ({ cycle }: { cycle: string }) =>
      `An indicator cannot be part of itself, also not by way of others (${cycle}): take out one of these parts.`,
    vi: ({ cycle }) =>
      `Chỉ tiêu không thể là thành phần của chính nó, kể cả qua chỉ tiêu khác (${cycle}): hãy bỏ một quan hệ thành phần.`,
  },
  partOfOtherUnit: {
    en: ({ code, unit, other, otherUnit }: TwoUnits) =>
      `\`${code}\` counts "${unit}", \`${other}\` "${otherUnit}": a part counts the same things as its whole. Mend the unit, or relate the two by a ratio.`,
    vi: ({ code, unit, other, otherUnit }) =>
      `\`${code}\` tính theo "${inWords(unit)}", \`${other}\` tính theo "${inWords(otherUnit)}": thành phần phải cùng loại với tổng thể. Hãy sửa đơn vị, hoặc dùng tỷ lệ.`,
  },
  partOfOtherBehaviour: {
    en: ({ code, behaviour, other, otherBehaviour }: TwoBehaviours) =>
      `\`${code}\` is "${behaviour}" and cannot be part of \`${other}\`, which is "${otherBehaviour}". A flow that moves a stock is a change; what is counted once per window may be part of a stock.`,
    vi: ({ code, behaviour, other, otherBehaviour }) =>
      `\`${code}\` là ${counting(behaviour)}, không thể là thành phần của \`${other}\` là ${counting(otherBehaviour)}. Số phát sinh làm tăng, giảm số hiện có thì khai báo ở trường \`changes\`; số đếm một lần trong kỳ có thể là thành phần của số hiện có.`,
  },
  unevenPartition: {
    en: ({ code, behaviour, other, otherBehaviour }: TwoBehaviours) =>
      `\`${code}\` is "${behaviour}" and \`${other}\` is "${otherBehaviour}": they are counted differently and do not add up. Call it a subset.`,
    vi: ({ code, behaviour, other, otherBehaviour }) =>
      `\`${code}\` là ${counting(behaviour)} còn \`${other}\` là ${counting(otherBehaviour)}: cách tính khác nhau nên không cộng lại thành tổng. Hãy khai báo là tập con (\`subset\`).`,
  },
  lonePartition: {
    en: ({ code, whole, by }: { code: string; whole: string; by: string }) =>
      `\`${code}\` alone divides \`${whole}\` by "${by}", so it would be all of it: declare the other parts too, or call it a subset.`,
    vi: ({ code, whole, by }) =>
      `Chỉ có \`${code}\` chia \`${whole}\` theo "${by}", tức là bằng toàn bộ: hãy khai báo các phần còn lại, hoặc khai báo là tập con (\`subset\`).`,
  },
  changeIsNoFlow: {
    en: ({ behaviour }: { behaviour: Behaviour }) =>
      `What adds to a stock or takes from it is a flow, this is "${behaviour}": mend the behaviour or leave \`changes\` out.`,
    vi: ({ behaviour }) =>
      `Chỉ số phát sinh mới làm tăng, giảm số hiện có, chỉ tiêu này là ${counting(behaviour)}: hãy sửa cách tính hoặc bỏ trường \`changes\`.`,
  },
  changeOfNoStock: {
    en: ({ other, otherBehaviour }: { other: string; otherBehaviour: Behaviour }) =>
      `\`${other}\` is "${otherBehaviour}", not a stock: a change names the stock that it moves.`,
    vi: ({ other, otherBehaviour }) =>
      `\`${other}\` là ${counting(otherBehaviour)}, không phải số hiện có: trường \`changes\` phải nêu số hiện có bị tăng, giảm.`,
  },
  changeOfOtherUnit: {
    en: ({ code, unit, other, otherUnit }: TwoUnits) =>
      `\`${code}\` counts "${unit}", \`${other}\` "${otherUnit}": what moves a stock counts the same things. Mend the unit.`,
    vi: ({ code, unit, other, otherUnit }) =>
      `\`${code}\` tính theo "${inWords(unit)}", \`${other}\` tính theo "${inWords(otherUnit)}": số tăng, giảm phải cùng loại với số hiện có. Hãy sửa đơn vị.`,
  },
  replacesTwice: {
    en: ({ code }: { code: string }) =>
      `\`${code}\` is named twice as replaced: name it once, with the first day.`,
    vi: ({ code }) => `\`${code}\` được nêu thay thế hai lần: chỉ nêu một lần, với ngày đầu tiên.`,
  },
  replacesItself: {
    en: ({ cycle }: { cycle: string }) =>
      `An indicator cannot replace itself, also not by way of others (${cycle}): take out one of these replacements.`,
    vi: ({ cycle }) =>
      `Chỉ tiêu không thể thay thế chính nó, kể cả qua chỉ tiêu khác (${cycle}): hãy bỏ một quan hệ thay thế.`,
  },
  ratioOfItself: {
    en: ({ code }: { code: string }) =>
      `\`${code}\` is numerator and denominator at once, which is always 1: name two indicators.`,
    vi: ({ code }) =>
      `\`${code}\` vừa là tử số vừa là mẫu số nên luôn bằng 1: hãy nêu hai chỉ tiêu khác nhau.`,
  },
  percentOfOther: {
    en: ({ code, unit, other, otherUnit }: TwoUnits) =>
      `\`${code}\` counts "${unit}", \`${other}\` "${otherUnit}": per cent needs the same things above and below. Choose another unit for this ratio.`,
    vi: ({ code, unit, other, otherUnit }) =>
      `\`${code}\` tính theo "${inWords(unit)}", \`${other}\` tính theo "${inWords(otherUnit)}": tỷ lệ phần trăm cần tử số và mẫu số cùng loại. Hãy chọn đơn vị khác cho tỷ lệ này.`,
  },
  notAMultiplier: {
    en: ({ given }: { given: string }) =>
      `${given} cannot multiply a ratio: give a whole number from 1 on, such as 100 for per cent.`,
    vi: ({ given }) =>
      `${given} không thể làm hệ số nhân của tỷ lệ: hãy đưa số nguyên từ 1, ví dụ 100 cho phần trăm.`,
  },
});

interface TwoUnits extends TwoCodes {
  unit: UnitWord;
  otherUnit: UnitWord;
}

interface TwoBehaviours extends TwoCodes {
  behaviour: Behaviour;
  otherBehaviour: Behaviour;
}

function inWords(unit: UnitWord): string {
  return UNIT_WORDS[unit].vi;
}

function counting(behaviour: Behaviour): string {
  return BEHAVIOURS[behaviour].vi;
}

/** From a day, before a day, or both; ".." is an open side. */
function days(from: string, until: string): string {
  return (from === ".." ? "" : ` từ ${from}`) + (until === ".." ? "" : ` đến trước ${until}`);
}
