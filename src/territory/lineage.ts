import { valuesWith } from "./sorted-list.ts";
import type { Succession } from "./succession.ts";
import { contentOf, type Territory } from "./territory-content.ts";
import type { UnitId } from "./unit-id.ts";

/**
 * The units that this one went into, sorted by id; none while it lives, and none where it is not known.
 *
 * @example
 * import { createTerritory, PROVINCE_SUCCESSIONS, PROVINCES, parseUnitId, successorsOf } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES, successions: PROVINCE_SUCCESSIONS });
 * successorsOf(territory, parseUnitId("62@..")).map(({ to, share }) => [to, share]) //=> [["51@2025-07-01", "whole"]]
 */
export function successorsOf(territory: Territory, unit: UnitId): readonly Succession[] {
  return Object.freeze(valuesWith(contentOf(territory).successors, ({ from }) => from, unit));
}

/**
 * The units that this one came from, sorted by id; none where it came from none, or that is not known.
 *
 * @example
 * import { createTerritory, PROVINCE_SUCCESSIONS, PROVINCES, parseUnitId, predecessorsOf } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES, successions: PROVINCE_SUCCESSIONS });
 * const giaLai = parseUnitId("52@2025-07-01");
 * predecessorsOf(territory, giaLai).map(({ from }) => from) //=> ["52@..", "64@.."]
 */
export function predecessorsOf(territory: Territory, unit: UnitId): readonly Succession[] {
  return Object.freeze(valuesWith(contentOf(territory).predecessors, ({ to }) => to, unit));
}
