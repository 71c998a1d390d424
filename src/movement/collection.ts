import { type PlainDate, plainDate } from "../date/plain-date.ts";
import { ALWAYS, type Validity } from "../date/validity.ts";
import type { Collection } from "../indicator/indicator.ts";
import { isSector, SECTORS, type Sector, sectorValidity } from "../territory/sector.ts";
import { TIERS, type Tier } from "../territory/tier.ts";

/**
 * Bảo vệ dân phố and công an xã bán chuyên trách became one force, lực lượng tham gia bảo vệ an ninh, trật tự ở cơ
 * sở: Luật số 30/2023/QH15, in force from this day.
 */
export const GRASSROOTS_FORCE_FROM: PlainDate = plainDate("2024-07-01");

/** Every line of bodies (ngành dọc), for what each of them reports on its own. */
export const ALL_SECTORS: readonly Sector[] = Object.freeze(Object.keys(SECTORS).filter(isSector));

/** Collected in communes. */
export function communes(...sectors: readonly Sector[]): readonly Collection[] {
  return [{ tier: "commune", sectors, validity: ALWAYS }];
}

/**
 * Collected in communes by the police, and reported as well by the steering committee (Ban Chỉ đạo) that they serve:
 * one event may stand in both lines, which is why figures of two sectors never add.
 */
export function communePolice(): readonly Collection[] {
  return communes("police", "steeringCommittee");
}

/** Collected in districts while the sector had bodies there, in another tier since. */
export function districts(successor: Tier, ...sectors: readonly Sector[]): readonly Collection[] {
  const police = sectors.filter((sector) => sector === "police");
  const others = sectors.filter((sector) => sector !== "police");
  return [police, others].flatMap((group) => handedOver(successor, group));
}

function handedOver(successor: Tier, sectors: readonly Sector[]): readonly Collection[] {
  const [first] = sectors;
  if (first === undefined) return [];
  const { until } = sectorValidity(first, "district");
  return [
    { tier: "district", sectors, validity: { from: null, until } },
    { tier: successor, sectors, validity: { from: until, until: null } },
  ];
}

/** What has had nothing to count since the districts ended. */
export function onlyWithDistricts(tier: Tier, ...sectors: readonly Sector[]): readonly Collection[] {
  return [{ tier, sectors, validity: TIERS.district.validity }];
}

/** What is collected on these days only. */
export function during(validity: Validity, collection: readonly Collection[]): readonly Collection[] {
  return collection.map((entry) => ({ ...entry, validity }));
}
