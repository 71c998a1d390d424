import { type IndicatorCode, parseIndicatorCode } from "../indicator/indicator-code.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Target, TargetKind } from "../target/target.ts";
import { atLeast, type Percentage, type RatioThreshold } from "../target/threshold.ts";
import type { MovementIndicator } from "./chapters.ts";
import { PLACES } from "./places.ts";
import type { SafetySubject } from "./standards.ts";

/**
 * The targets of Kế hoạch 155/KH-MTTQ-CAT, mục I.4, for tỉnh Sơn La in 2021 to 2023: at least 90 % of the khu dân cư,
 * xã, phường, thị trấn and at least 95 % of the cơ quan, doanh nghiệp, nhà trường recognised as safe (đạt tiêu chuẩn)
 * by Thông tư 23/2012/TT-BCA, which was in force then. Whether each kind must reach the level or all together, the
 * plan does not say. Their standard, `safety`, is asked of each kind in its own way: see `SAFETY_STANDARDS` under the
 * kind's name.
 *
 * @example
 * import { PLAN_155_TARGETS } from "antq/movement";
 * import { checkTargetOf } from "antq/target";
 * const rows = [
 *   { kind: "residentialArea", numerator: 115, denominator: 126, asOf: "unstated" },
 *   { kind: "commune", numerator: 11, denominator: 13, asOf: "unstated" },
 * ] as const;
 * const check = checkTargetOf(PLAN_155_TARGETS.places, rows);
 * [check.perKind, check.pooled, check.outcome] //=> ["missed", "met", "undetermined"]
 */
export const PLAN_155_TARGETS = /* @__PURE__ */ deepFreeze({
  places: target(
    "plan-155-places",
    {
      vi: "Khu dân cư, xã, phường, thị trấn đạt tiêu chuẩn",
      en: "Residential areas and communes recognised",
    },
    "90%",
    [
      kind(
        "residentialArea",
        "khu dân cư",
        "residential areas",
        "safe-residential-areas-recognised",
        "residential-areas",
      ),
      kind("commune", "xã, phường, thị trấn", "communes", "safe-communes-recognised", "communes"),
    ],
  ),
  organisations: target(
    "plan-155-organisations",
    {
      vi: "Cơ quan, doanh nghiệp, nhà trường đạt tiêu chuẩn",
      en: "Agencies, enterprises and schools recognised",
    },
    "95%",
    [
      kind("agency", "cơ quan", "agencies", "safe-agencies-recognised", "agencies"),
      kind("enterprise", "doanh nghiệp", "enterprises", "safe-enterprises-recognised", "enterprises"),
      kind("school", "nhà trường", "schools", "safe-schools-recognised", "schools"),
    ],
  ),
} as const);

function target(
  code: string,
  name: Target["name"],
  level: Percentage,
  kinds: readonly TargetKind[],
): Target<RatioThreshold> {
  return Object.freeze({
    code,
    name: Object.freeze(name),
    threshold: atLeast(level),
    kinds: Object.freeze(kinds),
    counting: "unstated",
    rate: "recognisedOfTotal",
    place: PLACES.sonLa.unit,
    years: Object.freeze({ first: 2021, last: 2023 }),
    standard: "safety",
    source: Object.freeze({ document: "plan-155", location: "I.4" }),
  });
}

function kind(
  subject: SafetySubject,
  vi: string,
  en: string,
  recognised: MovementIndicator,
  all: MovementIndicator,
): TargetKind {
  const figures = Object.freeze({ numerator: codeOf(recognised), denominator: codeOf(all) });
  return Object.freeze({ kind: subject, name: Object.freeze({ vi, en }), figures });
}

function codeOf(indicator: MovementIndicator): IndicatorCode {
  return parseIndicatorCode(indicator);
}
