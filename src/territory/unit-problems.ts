import { declareProblems } from "../kernel/problem.ts";
import { TIERS, type Tier } from "./tier.ts";
import { UNIT_KINDS, type UnitKind } from "./unit-kind.ts";

/** What can be wrong with the units of a territory, and between them. */
export const UNIT_PROBLEMS = /* @__PURE__ */ declareProblems("territory", {
  unknownKind: {
    en: ({ given }: { given: string }) =>
      `${given} is no kind of unit: give a key of \`UNIT_KINDS\`, such as "ward" for phường.`,
    vi: ({ given }) =>
      `${given} không phải loại đơn vị: hãy dùng khóa của \`UNIT_KINDS\`, ví dụ "ward" cho phường.`,
  },
  codeOfOtherTier: {
    en: ({ unit, kind, digits }: { unit: string; kind: UnitKind; digits: number | null }) =>
      digits === null
        ? `The unit ${unit} has an official code, but a ${UNIT_KINDS[kind].en} has none: give a code with a letter, "." or "-".`
        : `The unit ${unit} is a ${UNIT_KINDS[kind].en}, whose official code has ${digits} digits: mend the code or the kind.`,
    vi: ({ unit, kind, digits }) =>
      digits === null
        ? `Đơn vị ${unit} mang mã chính thức, nhưng loại ${UNIT_KINDS[kind].vi} không có mã chính thức: hãy dùng mã có chữ cái, dấu "." hoặc "-".`
        : `Đơn vị ${unit} thuộc loại ${UNIT_KINDS[kind].vi}, mã chính thức phải có ${digits} chữ số: hãy sửa mã hoặc loại.`,
  },
  rowBeforeUnit: {
    en: ({ unit, from }: { unit: string; from: string }) =>
      `The row holds from ${from}, before the unit ${unit} begins: give a later \`from\`, or an earlier \`since\`.`,
    vi: ({ unit, from }) =>
      `Dòng có hiệu lực từ ${from}, trước khi đơn vị ${unit} bắt đầu: hãy sửa \`from\` muộn hơn hoặc \`since\` sớm hơn.`,
  },
  gapInUnit: {
    en: ({ unit, from, until }: { unit: string; from: string; until: string }) =>
      `No row says what the unit ${unit} is from ${from} until ${until} (that day not counted): let its rows meet, or let the unit begin with \`since\`.`,
    vi: ({ unit, from, until }) =>
      `Không có dòng nào cho đơn vị ${unit} từ ${from} đến trước ${until}: hãy để các dòng nối tiếp nhau, hoặc ghi ngày bắt đầu của đơn vị vào \`since\`.`,
  },
  overlapInUnit: {
    en: ({ unit, from }: { unit: string; from: string }) =>
      `Two rows speak of the unit ${unit} from ${from} on: end the earlier one with \`until\`, or remove one.`,
    vi: ({ unit, from }) =>
      `Hai dòng cùng nói về đơn vị ${unit} từ ${from}: hãy kết thúc dòng trước bằng \`until\`, hoặc bỏ một dòng.`,
  },
  tierChanges: {
    en: ({ unit, first, second }: { unit: string; first: Tier; second: Tier }) =>
      `The unit ${unit} belongs to the ${TIERS[first].en} tier in one row and to the ${TIERS[second].en} tier in another: a unit of another tier is another unit, with a \`since\` of its own.`,
    vi: ({ unit, first, second }) =>
      `Đơn vị ${unit} thuộc ${TIERS[first].vi} ở một dòng và ${TIERS[second].vi} ở dòng khác: đơn vị ở cấp khác là đơn vị khác, có \`since\` riêng.`,
  },
  codeAliveTwice: {
    en: ({ code, first, second }: { code: string; first: string; second: string }) =>
      `The code ${code} means both ${first} and ${second} on one day: end the first with \`until\`.`,
    vi: ({ code, first, second }) =>
      `Mã ${code} chỉ cả ${first} và ${second} trong cùng một ngày: hãy kết thúc đơn vị trước bằng \`until\`.`,
  },
  tierNotInForce: {
    en: ({ unit, tier, from, until }: { unit: string; tier: Tier; from: string; until: string }) =>
      `The row of ${unit} has days on which there is no ${TIERS[tier].en} tier, which lasts from ${from} until ${until} (that day not counted): mend \`since\`, \`from\` or \`until\`.`,
    vi: ({ unit, tier, from, until }) =>
      `Dòng của ${unit} có những ngày không có ${TIERS[tier].vi}, vốn chỉ tồn tại từ ${from} đến trước ${until}: hãy sửa \`since\`, \`from\` hoặc \`until\`.`,
  },
  kindNotInForce: {
    en: ({ unit, kind, from, until }: { unit: string; kind: UnitKind; from: string; until: string }) =>
      `The row of ${unit} has days on which there is no ${UNIT_KINDS[kind].en}, a kind that lasts from ${from} until ${until} (that day not counted): mend \`since\`, \`from\` or \`until\`.`,
    vi: ({ unit, kind, from, until }) =>
      `Dòng của ${unit} có những ngày không có loại đơn vị ${UNIT_KINDS[kind].vi}, vốn chỉ tồn tại từ ${from} đến trước ${until}: hãy sửa \`since\`, \`from\` hoặc \`until\`.`,
  },
  unknownUnit: {
    en: ({ unit }: { unit: string }) => `The unit ${unit} is in no row of \`units\`: add it, or mend the id.`,
    vi: ({ unit }) =>
      `Không có dòng nào trong \`units\` cho đơn vị ${unit}: hãy bổ sung, hoặc sửa định danh.`,
  },
  unknownParent: {
    en: ({ unit, parent }: { unit: string; parent: string }) =>
      `The parent ${parent} of ${unit} is in no row: add it, or name the nearest higher unit that is there.`,
    vi: ({ unit, parent }) =>
      `Không có dòng nào cho ${parent}, đơn vị cấp trên của ${unit}: hãy bổ sung, hoặc nêu đơn vị cấp trên gần nhất đã có.`,
  },
  deadParent: {
    en: ({ unit, parent, from, until }: { unit: string; parent: string; from: string; until: string }) =>
      `The parent ${parent} of ${unit} does not exist from ${from} until ${until} (that day not counted): give those days a row with another parent, or mend the parent's days.`,
    vi: ({ unit, parent, from, until }) =>
      `Đơn vị cấp trên ${parent} của ${unit} không tồn tại từ ${from} đến trước ${until}: hãy thêm dòng với đơn vị cấp trên khác cho những ngày đó, hoặc sửa thời gian của đơn vị cấp trên.`,
  },
  parentNotAbove: {
    en: ({ unit, tier, parent, parentTier }: NotAbove) =>
      `The parent ${parent} of ${unit} belongs to the ${TIERS[parentTier].en} tier, which is not above the ${TIERS[tier].en} tier: name a unit of a higher tier.`,
    vi: ({ unit, tier, parent, parentTier }) =>
      `Đơn vị cấp trên ${parent} của ${unit} thuộc ${TIERS[parentTier].vi}, không cao hơn ${TIERS[tier].vi}: hãy nêu đơn vị ở cấp cao hơn.`,
  },
  cycle: {
    en: ({ unit, parent }: { unit: string; parent: string }) =>
      `From ${unit} over its parent ${parent} the parents lead back to ${unit}: give it a parent of a higher tier.`,
    vi: ({ unit, parent }) =>
      `Từ ${unit} qua đơn vị cấp trên ${parent}, các cấp trên dẫn trở lại ${unit}: hãy nêu đơn vị ở cấp cao hơn.`,
  },
});

interface NotAbove {
  readonly unit: string;
  readonly tier: Tier;
  readonly parent: string;
  readonly parentTier: Tier;
}
