import { declareProblems } from "../kernel/problem.ts";
import type { Sector } from "./sector.ts";
import { TIERS, type Tier } from "./tier.ts";

/** What can be wrong with the bodies of a territory, and between them. */
export const BODY_PROBLEMS = /* @__PURE__ */ declareProblems("territory", {
  bodyOutOfUnit: {
    en: ({ body, unit, from, until }: OutOfUnit) =>
      `The body ${body} has days on which the unit ${unit} does not exist; it lasts from ${from} until ${until} (that day not counted): mend the days or the unit.`,
    vi: ({ body, unit, from, until }) =>
      `Cơ quan ${body} có những ngày đơn vị ${unit} không tồn tại; đơn vị tồn tại từ ${from} đến trước ${until}: hãy sửa ngày hoặc đơn vị.`,
  },
  bodyOutOfSector: {
    en: ({ body, sector, tier, from, until }: OutOfSector) =>
      `The body ${body} has days on which the sector \`${sector}\` has no bodies in the ${TIERS[tier].en} tier; it has them from ${from} until ${until} (that day not counted): mend the days.`,
    vi: ({ body, sector, tier, from, until }) =>
      `Cơ quan ${body} có những ngày ngành \`${sector}\` không có cơ quan ở ${TIERS[tier].vi}; ngành chỉ có từ ${from} đến trước ${until}: hãy sửa ngày.`,
  },
  bodyTwice: {
    en: ({ body, from }: { body: string; from: string }) =>
      `Two records speak of the body ${body} from ${from} on: end the earlier one with \`validity.until\`, remove one, or name a second body of the sector in its id.`,
    vi: ({ body, from }) =>
      `Hai bản ghi cùng nói về cơ quan ${body} từ ${from}: hãy kết thúc bản ghi trước bằng \`validity.until\`, bỏ một bản ghi, hoặc thêm tên vào định danh của cơ quan thứ hai trong ngành.`,
  },
  unknownParentBody: {
    en: ({ body, parent }: { body: string; parent: string }) =>
      `The parent ${parent} of the body ${body} is in no record: add it, or leave the parent out.`,
    vi: ({ body, parent }) =>
      `Không có bản ghi nào cho ${parent}, cấp trên của cơ quan ${body}: hãy bổ sung, hoặc bỏ trống cấp trên.`,
  },
  deadParentBody: {
    en: ({ body, parent, from, until }: { body: string; parent: string; from: string; until: string }) =>
      `The parent ${parent} of the body ${body} does not exist from ${from} until ${until} (that day not counted): give those days a record with another parent or none, or mend the parent's days.`,
    vi: ({ body, parent, from, until }) =>
      `Cấp trên ${parent} của cơ quan ${body} không tồn tại từ ${from} đến trước ${until}: hãy thêm bản ghi cho những ngày đó với cấp trên khác hoặc không có cấp trên, hoặc sửa thời gian của cấp trên.`,
  },
  parentBodyNotAbove: {
    en: ({ body, tier, parent, parentTier }: NotAbove) =>
      `The parent ${parent} of the body ${body} acts in a unit of the ${TIERS[parentTier].en} tier, which is not above the ${TIERS[tier].en} tier: name a body of a higher unit or of the same one.`,
    vi: ({ body, tier, parent, parentTier }) =>
      `Cấp trên ${parent} của cơ quan ${body} thuộc đơn vị ${TIERS[parentTier].vi}, không cao hơn ${TIERS[tier].vi}: hãy nêu cơ quan ở đơn vị cấp cao hơn hoặc trong cùng đơn vị.`,
  },
  bodyCycle: {
    en: ({ body, parent }: { body: string; parent: string }) =>
      `From the body ${body} over its parent ${parent} the parents lead back to ${body}: name the body above it, or none.`,
    vi: ({ body, parent }) =>
      `Từ cơ quan ${body} qua cấp trên ${parent}, các cấp trên dẫn trở lại ${body}: hãy nêu đúng cấp trên, hoặc bỏ trống.`,
  },
});

interface OutOfUnit {
  readonly body: string;
  readonly unit: string;
  readonly from: string;
  readonly until: string;
}

interface OutOfSector {
  readonly body: string;
  readonly sector: Sector;
  readonly tier: Tier;
  readonly from: string;
  readonly until: string;
}

interface NotAbove {
  readonly body: string;
  readonly tier: Tier;
  readonly parent: string;
  readonly parentTier: Tier;
}
