import type { PlainDate } from "../date/plain-date.ts";
import { type Hierarchy, hierarchyOn } from "./hierarchy.ts";
import { partitionPoint } from "./sorted-list.ts";
import { contentOf, type Territory, type TerritoryContent } from "./territory-content.ts";

/**
 * The hierarchy of a day (hệ thống đơn vị hành chính). Days between which nothing changes have equal ones.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, hierarchyAt, PROVINCES, parseUnitId } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES });
 * hierarchyAt(territory, plainDate("2025-06-30")).unitsOfTier("province").length //=> 63
 * const today = hierarchyAt(territory, plainDate("2025-07-01"));
 * today.unitsOfTier("province").length //=> 34
 * today.validity //=> { from: "2025-07-01", until: "2026-04-30" }
 * today.parentOf(parseUnitId("52@2025-07-01")) //=> "VN@.."
 */
export function hierarchyAt(territory: Territory, day: PlainDate): Hierarchy {
  const content = contentOf(territory);
  const stretch = partitionPoint(content.changes, (change) => change <= day);
  const known = snapshots.get(territory) ?? new Map<number, Hierarchy>();
  const hierarchy = known.get(stretch) ?? snapshotOf(content, stretch, day);
  // Moved to the end, so that the one asked for longest ago goes first.
  known.delete(stretch);
  known.set(stretch, hierarchy);
  for (const oldest of known.keys()) {
    if (known.size > KEPT_SNAPSHOTS) known.delete(oldest);
  }
  snapshots.set(territory, known);
  return hierarchy;
}

/** What was worked out before; nothing but time depends on it. */
const snapshots = /* @__PURE__ */ new WeakMap<Territory, Map<number, Hierarchy>>();
const KEPT_SNAPSHOTS = 32;

function snapshotOf(content: TerritoryContent, stretch: number, day: PlainDate): Hierarchy {
  const { changes } = content;
  const validity = { from: changes[stretch - 1] ?? null, until: changes[stretch] ?? null };
  return hierarchyOn(content, day, Object.freeze(validity));
}
