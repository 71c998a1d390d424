import { type PlainDate, plainDate } from "../date/plain-date.ts";
import type { Validity } from "../date/validity.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import { TIERS, type Tier } from "./tier.ts";

/** The two names of a sector. */
export interface SectorFacts {
  readonly vi: string;
  readonly en: string;
}

/**
 * The sectors (ngành, khối): the lines along which bodies of the unit report upwards ("theo ngành dọc"). A name is the
 * sector's, not a body's: each unit has its own Công an, its own Hội Nông dân. The list is that of the organisations
 * that take part in the movement; it claims no legal source.
 *
 * @example
 * import { SECTORS } from "antq/territory";
 * SECTORS.front.vi //=> "Mặt trận Tổ quốc Việt Nam"
 */
export const SECTORS = /* @__PURE__ */ deepFreeze({
  party: { vi: "Đảng Cộng sản Việt Nam", en: "Communist Party" },
  government: { vi: "chính quyền (Hội đồng nhân dân, Ủy ban nhân dân)", en: "government" },
  police: { vi: "Công an", en: "police" },
  front: { vi: "Mặt trận Tổ quốc Việt Nam", en: "Fatherland Front" },
  farmers: { vi: "Hội Nông dân Việt Nam", en: "Farmers' Union" },
  women: { vi: "Hội Liên hiệp Phụ nữ Việt Nam", en: "Women's Union" },
  veterans: { vi: "Hội Cựu chiến binh Việt Nam", en: "Veterans' Association" },
  youth: { vi: "Đoàn Thanh niên Cộng sản Hồ Chí Minh", en: "Youth Union" },
  tradeUnion: { vi: "Công đoàn Việt Nam (Liên đoàn Lao động)", en: "Trade Union" },
  elderly: { vi: "Hội Người cao tuổi Việt Nam", en: "Association of the Elderly" },
  military: { vi: "Quân đội (cơ quan quân sự địa phương)", en: "military" },
  borderGuard: { vi: "Bộ đội Biên phòng", en: "border guard" },
  steeringCommittee: { vi: "Ban Chỉ đạo", en: "steering committee" },
} as const satisfies Record<string, SectorFacts>);

/** A sector (ngành, khối), such as `police` or `front`. */
export type Sector = keyof typeof SECTORS;

/**
 * Whether a text names a sector.
 *
 * @example
 * import { isSector } from "antq/territory";
 * isSector("police") //=> true
 * isSector("constructor") //=> false
 */
export function isSector(input: unknown): input is Sector {
  return typeof input === "string" && Object.hasOwn(SECTORS, input);
}

interface EarlierEnd {
  readonly sector: Sector;
  readonly tier: Tier;
  readonly until: PlainDate;
  readonly source: string;
}

/** Where a sector left a tier before the tier itself ended. */
const EARLIER_ENDS: readonly EarlierEnd[] = [
  {
    sector: "police",
    tier: "district",
    until: /* @__PURE__ */ plainDate("2025-03-01"),
    source: "reorganisation of the police of 01/3/2025: 694 district units ended (press, legal act not seen)",
  },
];

/**
 * The days on which a sector has bodies in the units of a tier: those of the tier, and for the district police
 * (Công an huyện) until 01/3/2025, four months before the districts themselves ended.
 *
 * @example
 * import { sectorValidity } from "antq/territory";
 * sectorValidity("police", "district").until //=> "2025-03-01"
 * sectorValidity("front", "district").until //=> "2025-07-01"
 * sectorValidity("police", "commune").until //=> null
 */
export function sectorValidity(sector: Sector, tier: Tier): Validity {
  const { from, until } = TIERS[tier].validity;
  const earlier = EARLIER_ENDS.find((end) => end.sector === sector && end.tier === tier);
  return Object.freeze({ from, until: earlier?.until ?? until });
}
