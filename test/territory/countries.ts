import { isValidOn, type PlainDate, plainDate } from "antq/date";
import {
  type BodyRecord,
  createTerritory,
  lifeOf,
  type Sector,
  sectorValidity,
  type Territory,
  type TerritoryRecords,
  type UnitId,
  unitFacts,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { unitRows } from "./territories.ts";

/** Between these days nothing changes in a generated country. */
const TURNS = [
  null,
  plainDate("2020-01-01"),
  plainDate("2024-01-01"),
  plainDate("2025-03-01"),
  plainDate("2025-07-01"),
  plainDate("2026-01-01"),
];
const BEFORE_ALL = plainDate("1000-01-01");

/** Generated territories whose units have police and Front, each under the nearest one above, whatever moves. */
export const countries: fc.Arbitrary<TerritoryRecords> = fc
  .tuple(unitRows, fc.subarray<Sector>(["police", "front"], { minLength: 1 }))
  .map(([units, sectors]) => {
    const territory = createTerritory({ units });
    const bodies = unitsOf(territory).flatMap((unit) =>
      sectors.flatMap((sector) => recordsOf(territory, sector, unit)),
    );
    return { units, bodies };
  });

/** A record for each stretch of days on which the body acts. */
function recordsOf(territory: Territory, sector: Sector, unit: UnitId): readonly BodyRecord[] {
  return TURNS.flatMap((from, place): readonly BodyRecord[] => {
    const day = from ?? BEFORE_ALL;
    if (!acts(territory, sector, unit, day)) return [];
    const name = `${sector} ${unitFacts(territory, unit, day)?.name}`;
    const parent = nearestAbove(territory, sector, unit, day);
    const validity = { from, until: TURNS[place + 1] ?? null };
    return [{ id: `${sector}:${unit}`, name: { vi: name, en: name }, parent, validity }];
  });
}

function acts(territory: Territory, sector: Sector, unit: UnitId, day: PlainDate): boolean {
  const [life, tier] = [lifeOf(territory, unit), unitFacts(territory, unit, day)?.tier];
  return (
    life !== undefined &&
    tier !== undefined &&
    isValidOn(life, day) &&
    isValidOn(sectorValidity(sector, tier), day)
  );
}

function nearestAbove(territory: Territory, sector: Sector, unit: UnitId, day: PlainDate): string | null {
  let above = unitFacts(territory, unit, day)?.parent ?? null;
  while (above !== null && !acts(territory, sector, above, day)) {
    above = unitFacts(territory, above, day)?.parent ?? null;
  }
  return above === null ? null : `${sector}:${above}`;
}
