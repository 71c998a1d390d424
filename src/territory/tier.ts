import { plainDate } from "../date/plain-date.ts";
import { ALWAYS, type Validity } from "../date/validity.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";

/** What is known of a tier. */
export interface TierFacts {
  readonly vi: string;
  readonly en: string;
  /** Its place from the country down: 0, 1, 2 … */
  readonly order: number;
  /** How many digits the official code of its units has; `null` where there are no official codes. */
  readonly codeDigits: number | null;
  /** The days on which the tier exists. */
  readonly validity: Validity;
  readonly source: string;
}

/**
 * The tiers of the country (cấp), from the top down. Until 30/6/2025 province, district and commune are units of
 * administration; since 01/7/2025 only province and commune. A village (thôn, tổ dân phố) is a community of residents
 * below the commune, no unit of administration.
 *
 * Sources: Luật 77/2015/QH13 (its number unverified) and, from 01/7/2025, Luật 72/2025/QH15, Điều 51 khoản 3; codes:
 * Quyết định 19/2025/QĐ-TTg and the official list before it. The first days of the tiers are not stated there, so they
 * are open.
 *
 * @example
 * import { TIERS } from "antq/territory";
 * TIERS.district.vi //=> "cấp huyện"
 * TIERS.district.validity.until //=> "2025-07-01"
 * TIERS.commune.codeDigits //=> 5
 */
export const TIERS = /* @__PURE__ */ deepFreeze({
  country: {
    vi: "cả nước",
    en: "country",
    order: 0,
    codeDigits: null,
    validity: ALWAYS,
    source: "Luật 72/2025/QH15",
  },
  province: {
    vi: "cấp tỉnh",
    en: "province",
    order: 1,
    codeDigits: 2,
    validity: ALWAYS,
    source: "Luật 72/2025/QH15; Quyết định 19/2025/QĐ-TTg (codes)",
  },
  district: {
    vi: "cấp huyện",
    en: "district",
    order: 2,
    codeDigits: 3,
    validity: { from: null, until: /* @__PURE__ */ plainDate("2025-07-01") },
    source: "Luật 72/2025/QH15, Điều 51 khoản 3 (end on 01/7/2025); list of units of 01/3/2025 (codes)",
  },
  commune: {
    vi: "cấp xã",
    en: "commune",
    order: 3,
    codeDigits: 5,
    validity: ALWAYS,
    source: "Luật 72/2025/QH15; Quyết định 19/2025/QĐ-TTg (codes)",
  },
  village: {
    vi: "thôn, tổ dân phố",
    en: "village",
    order: 4,
    codeDigits: null,
    validity: ALWAYS,
    source: "Luật 30/2023/QH15, Điều 2",
  },
} as const satisfies Record<string, TierFacts>);

/** A tier of the country (cấp): `country`, `province`, `district`, `commune`, `village`. */
export type Tier = keyof typeof TIERS;

/**
 * Whether a text names a tier.
 *
 * @example
 * import { isTier } from "antq/territory";
 * isTier("commune") //=> true
 * isTier("__proto__") //=> false
 */
export function isTier(input: unknown): input is Tier {
  return typeof input === "string" && Object.hasOwn(TIERS, input);
}
