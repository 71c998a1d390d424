import { plainDate } from "antq/date";
import {
  type BodyId,
  bodiesIn,
  body,
  bodyId,
  createTerritory,
  hierarchyAt,
  parseBodyId,
  parseUnitId,
  type Tier,
  type UnitId,
  type UnitRecord,
  unitAt,
  unitId,
} from "antq/territory";

const unit = parseUnitId("14@..");
const id = parseBodyId("police:14@..");

// @ts-expect-error a text is no unit id until it has been parsed
export const unchecked: UnitId = "52@..";
// @ts-expect-error a unit is no body, though both are texts
export const mixedUp: BodyId = unit;
// @ts-expect-error the first day is a checked date, or null for an open start
unitId("52", "2025-07-01");
// @ts-expect-error an open start is said, never left out
unitId("52");
// @ts-expect-error the army is `military`
bodyId("army", unit);
// @ts-expect-error a body acts in a unit, not in a code
bodyId("police", "14");
// @ts-expect-error a body has a name in each language
body({ id, name: { vi: "Công an tỉnh" } });
// @ts-expect-error sector and unit stand in the id, where they cannot contradict it
body({ id, name: { vi: "Công an tỉnh", en: "Provincial police" }, sector: "front" });
// @ts-expect-error there is no tier of the region
export const region: Tier = "region";
// @ts-expect-error what is made stays as it was made
body({ id, name: { vi: "Công an tỉnh", en: "Provincial police" } }).aliases.push("CAT");

const territory = createTerritory({ units: [] });
const hierarchy = hierarchyAt(territory, plainDate("2025-07-01"));

// @ts-expect-error a kind is a key of the table; its Vietnamese word is looked up there
export const row: UnitRecord = { code: "62", name: "Kon Tum", kind: "tỉnh" };
// @ts-expect-error a unit has a name
createTerritory({ units: [{ code: "62", kind: "province" }] });
// @ts-expect-error a day is checked before a territory is asked for it
unitAt(territory, "52", "2025-07-01");
// @ts-expect-error a tree knows units, not codes
hierarchy.parentOf("52");
// @ts-expect-error a tree stays as it is
hierarchy.units.push(unit);
// @ts-expect-error a body of a set has a name in each language
createTerritory({ units: [], bodies: [{ id: "police:14@..", name: { vi: "Công an tỉnh" } }] });
// @ts-expect-error bodies act in a unit, not in a code
bodiesIn(territory, "14", plainDate("2025-07-01"));
// @ts-expect-error only a checked set of rows is a territory
hierarchyAt({ units: [] }, plainDate("2025-07-01"));
