import { plainDate } from "../date/plain-date.ts";
import { ALWAYS, type Validity } from "../date/validity.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Tier } from "./tier.ts";

/** What is known of a kind of unit. */
export interface UnitKindFacts {
  readonly tier: Tier;
  readonly vi: string;
  readonly en: string;
  /** The days on which units of this kind exist; a side that the source does not state is open. */
  readonly validity: Validity;
  readonly source: string;
}

const TWO_TIERS = "Luật 72/2025/QH15";
const THREE_TIERS = "Luật 77/2015/QH13 (number unverified); ended by Luật 72/2025/QH15, Điều 51 khoản 3";
const VILLAGES = "Luật 30/2023/QH15, Điều 2";

const UNTIL_THE_REFORM: Validity = {
  from: null,
  until: /* @__PURE__ */ plainDate("2025-07-01"),
};
const SINCE_THE_REFORM: Validity = {
  from: /* @__PURE__ */ plainDate("2025-07-01"),
  until: null,
};

/**
 * The kinds of unit (loại đơn vị), by tier. Below the commune the words differ by region and people while the law
 * treats them alike, so their English names keep the Vietnamese word. A word is a fact of a unit on a day: a huyện can
 * become a thị xã and stay the same unit.
 *
 * @example
 * import { UNIT_KINDS } from "antq/territory";
 * UNIT_KINDS.specialZone.vi //=> "đặc khu"
 * UNIT_KINDS.specialZone.validity.from //=> "2025-07-01"
 * UNIT_KINDS.residentialGroup.tier //=> "village"
 */
export const UNIT_KINDS = /* @__PURE__ */ deepFreeze({
  country: { tier: "country", vi: "nước", en: "country", validity: ALWAYS, source: TWO_TIERS },
  province: { tier: "province", vi: "tỉnh", en: "province", validity: ALWAYS, source: TWO_TIERS },
  centralCity: {
    tier: "province",
    vi: "thành phố trực thuộc trung ương",
    en: "centrally run city",
    validity: ALWAYS,
    source: TWO_TIERS,
  },
  ruralDistrict: {
    tier: "district",
    vi: "huyện",
    en: "rural district",
    validity: UNTIL_THE_REFORM,
    source: THREE_TIERS,
  },
  urbanDistrict: {
    tier: "district",
    vi: "quận",
    en: "urban district",
    validity: UNTIL_THE_REFORM,
    source: THREE_TIERS,
  },
  town: { tier: "district", vi: "thị xã", en: "town", validity: UNTIL_THE_REFORM, source: THREE_TIERS },
  provincialCity: {
    tier: "district",
    vi: "thành phố thuộc tỉnh",
    en: "provincial city",
    validity: UNTIL_THE_REFORM,
    source: THREE_TIERS,
  },
  municipalCity: {
    tier: "district",
    vi: "thành phố thuộc thành phố trực thuộc trung ương",
    en: "municipal city",
    validity: UNTIL_THE_REFORM,
    source: THREE_TIERS,
  },
  commune: { tier: "commune", vi: "xã", en: "commune", validity: ALWAYS, source: TWO_TIERS },
  ward: { tier: "commune", vi: "phường", en: "ward", validity: ALWAYS, source: TWO_TIERS },
  township: {
    tier: "commune",
    vi: "thị trấn",
    en: "township",
    validity: UNTIL_THE_REFORM,
    source: THREE_TIERS,
  },
  specialZone: {
    tier: "commune",
    vi: "đặc khu",
    en: "special zone",
    validity: SINCE_THE_REFORM,
    source: TWO_TIERS,
  },
  thonVillage: { tier: "village", vi: "thôn", en: "village (thôn)", validity: ALWAYS, source: VILLAGES },
  langVillage: { tier: "village", vi: "làng", en: "village (làng)", validity: ALWAYS, source: VILLAGES },
  banVillage: { tier: "village", vi: "bản", en: "village (bản)", validity: ALWAYS, source: VILLAGES },
  buonVillage: { tier: "village", vi: "buôn", en: "village (buôn)", validity: ALWAYS, source: VILLAGES },
  bonVillage: { tier: "village", vi: "bon", en: "village (bon)", validity: ALWAYS, source: VILLAGES },
  apHamlet: { tier: "village", vi: "ấp", en: "hamlet (ấp)", validity: ALWAYS, source: VILLAGES },
  phumHamlet: { tier: "village", vi: "phum", en: "hamlet (phum)", validity: ALWAYS, source: VILLAGES },
  socHamlet: { tier: "village", vi: "sóc", en: "hamlet (sóc)", validity: ALWAYS, source: VILLAGES },
  residentialGroup: {
    tier: "village",
    vi: "tổ dân phố",
    en: "residential group",
    validity: ALWAYS,
    source: VILLAGES,
  },
  khuPhoQuarter: {
    tier: "village",
    vi: "khu phố",
    en: "quarter (khu phố)",
    validity: ALWAYS,
    source: VILLAGES,
  },
  khoiPhoQuarter: {
    tier: "village",
    vi: "khối phố",
    en: "quarter (khối phố)",
    validity: ALWAYS,
    source: VILLAGES,
  },
  khomQuarter: { tier: "village", vi: "khóm", en: "quarter (khóm)", validity: ALWAYS, source: VILLAGES },
  tieuKhuQuarter: {
    tier: "village",
    vi: "tiểu khu",
    en: "quarter (tiểu khu)",
    validity: ALWAYS,
    source: VILLAGES,
  },
} as const satisfies Record<string, UnitKindFacts>);

/** A kind of unit (loại đơn vị), such as `ruralDistrict` (huyện) or `ward` (phường). */
export type UnitKind = keyof typeof UNIT_KINDS;

/**
 * Whether a text names a kind of unit.
 *
 * @example
 * import { isUnitKind } from "antq/territory";
 * isUnitKind("ward") //=> true
 * isUnitKind("phường") //=> false
 */
export function isUnitKind(input: unknown): input is UnitKind {
  return typeof input === "string" && Object.hasOwn(UNIT_KINDS, input);
}
