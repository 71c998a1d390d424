import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn, type Validity } from "../date/validity.ts";
import { endOf, holdingOn } from "./common-days.ts";
import { partitionPoint } from "./sorted-list.ts";
import { contentOf, type Territory, type TerritoryContent } from "./territory-content.ts";
import type { UnitFacts } from "./unit-facts.ts";
import type { UnitId } from "./unit-id.ts";

/**
 * The unit that a code means on a day; `undefined` where it means none. A code in data is asked for on the last day of
 * its period.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, PROVINCES, unitAt } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES });
 * unitAt(territory, "52", plainDate("2025-06-30")) //=> "52@.."
 * unitAt(territory, "52", plainDate("2025-07-01")) //=> "52@2025-07-01"
 * unitAt(territory, "64", plainDate("2025-07-01")) === undefined //=> true
 */
export function unitAt(territory: Territory, code: string, day: PlainDate): UnitId | undefined {
  const content = contentOf(territory);
  return content.units[numberAt(content, code, day) ?? -1];
}

/** The number of the unit that a code means on a day. */
export function numberAt(
  { lives, bearers }: TerritoryContent,
  code: string,
  day: PlainDate,
): number | undefined {
  const places = bearers.get(code);
  if (places === undefined) return undefined;
  const number = partitionPoint(lives, (life) => endOf(life) <= day, places);
  const life = lives[number];
  return number < places.end && life !== undefined && isValidOn(life, day) ? number : undefined;
}

/**
 * What a unit is on a day: name, kind, tier, parent; `undefined` where it does not exist then, or is not known at all.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, PROVINCES, parseUnitId, unitFacts } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES });
 * const dongNai = parseUnitId("75@2025-07-01");
 * unitFacts(territory, dongNai, plainDate("2026-04-29"))?.kind //=> "province"
 * unitFacts(territory, dongNai, plainDate("2026-04-30"))?.kind //=> "centralCity"
 */
export function unitFacts(territory: Territory, unit: UnitId, day: PlainDate): UnitFacts | undefined {
  const { numberOf, histories } = contentOf(territory);
  const history = histories[numberOf.get(unit) ?? -1];
  return history && holdingOn(history, day)?.facts;
}

/**
 * The days on which a unit exists; `undefined` where it is not known.
 *
 * @example
 * import { createTerritory, lifeOf, PROVINCES, parseUnitId } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES });
 * lifeOf(territory, parseUnitId("62@..")) //=> { from: null, until: "2025-07-01" }
 */
export function lifeOf(territory: Territory, unit: UnitId): Validity | undefined {
  const { numberOf, lives } = contentOf(territory);
  return lives[numberOf.get(unit) ?? -1];
}

/**
 * All units that ever were, sorted by id, so that those of one code stand together.
 *
 * @example
 * import { createTerritory, PROVINCES, unitsOf } from "antq/territory";
 * unitsOf(createTerritory({ units: PROVINCES })).filter((unit) => unit.startsWith("52@")) //=> ["52@..", "52@2025-07-01"]
 */
export function unitsOf(territory: Territory): readonly UnitId[] {
  return contentOf(territory).units;
}
