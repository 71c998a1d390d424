import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn } from "../date/validity.ts";
import type { Designation } from "./designation.ts";
import { valuesWith } from "./sorted-list.ts";
import { contentOf, type Territory } from "./territory-content.ts";
import type { UnitId } from "./unit-id.ts";

/**
 * The designations that a unit has on a day, in the order of their names.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, designationsOn, parseUnitId } from "antq/territory";
 * const territory = createTerritory({
 *   units: [{ code: "03390", since: "2025-07-01", name: "Bình Lư", kind: "commune" }],
 *   designations: [{ unit: "03390@2025-07-01", designation: "drugFree", from: "2026-01-01" }],
 * });
 * const binhLu = parseUnitId("03390@2025-07-01");
 * designationsOn(territory, binhLu, plainDate("2025-12-31")) //=> []
 * designationsOn(territory, binhLu, plainDate("2026-01-01"))[0]?.designation //=> "drugFree"
 */
export function designationsOn(territory: Territory, unit: UnitId, day: PlainDate): readonly Designation[] {
  const ofUnit = valuesWith(contentOf(territory).designations, (designation) => designation.unit, unit);
  return Object.freeze(ofUnit.filter(({ validity }) => isValidOn(validity, day)));
}
