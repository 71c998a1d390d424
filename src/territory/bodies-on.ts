import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn } from "../date/validity.ts";
import type { Body } from "./body.ts";
import type { BodyId } from "./body-id.ts";
import { type BodyRow, idOf, parentIn } from "./body-row.ts";
import { holdingOn } from "./common-days.ts";
import { valuesWith } from "./sorted-list.ts";
import { contentOf, type Territory } from "./territory-content.ts";
import type { UnitId } from "./unit-id.ts";

/**
 * What a body is on a day: its names, and the body that it reports to; `undefined` where it does not exist then, or is
 * not known at all. Its `validity` tells on which days it is just this.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { bodyAt, createTerritory, parseBodyId } from "antq/territory";
 * const name = { vi: "Công an huyện Tam Đường", en: "Police of Tam Đường district" };
 * const territory = createTerritory({
 *   units: [{ code: "106", name: "Tam Đường", kind: "ruralDistrict", until: "2025-07-01" }],
 *   bodies: [{ id: "police:106@..", name, aliases: ["CAH"] }],
 * });
 * const police = parseBodyId("police:106@..");
 * bodyAt(territory, police, plainDate("2025-02-28"))?.aliases //=> ["CAH"]
 * bodyAt(territory, police, plainDate("2025-03-01")) === undefined //=> true
 */
export function bodyAt(territory: Territory, body: BodyId, day: PlainDate): Body | undefined {
  return holdingOn(valuesWith(contentOf(territory).bodies, idOf, body), day)?.body;
}

/**
 * The bodies that act in a unit on a day, sorted by id, which puts those of one sector together; those of the units
 * inside are not among them.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { bodiesIn, createTerritory, parseUnitId } from "antq/territory";
 * const territory = createTerritory({
 *   units: [{ code: "14", name: "Sơn La", kind: "province" }],
 *   bodies: [
 *     { id: "police:14@..", name: { vi: "Công an tỉnh Sơn La", en: "Police of Sơn La province" } },
 *     { id: "farmers:14@..", name: { vi: "Hội Nông dân tỉnh Sơn La", en: "Farmers' Union of Sơn La province" } },
 *   ],
 * });
 * const bodies = bodiesIn(territory, parseUnitId("14@.."), plainDate("2024-06-10"));
 * bodies.map(({ id }) => id) //=> ["farmers:14@..", "police:14@.."]
 */
export function bodiesIn(territory: Territory, unit: UnitId, day: PlainDate): readonly Body[] {
  return bodiesOn(
    valuesWith(contentOf(territory).bodiesByUnit, (row) => row.unit, unit),
    day,
  );
}

/**
 * The bodies above a body on a day, the nearest first (cấp trên theo ngành dọc).
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, parseBodyId, superiorsOf } from "antq/territory";
 * const territory = createTerritory({
 *   units: [
 *     { code: "VN", name: "Việt Nam", kind: "country" },
 *     { code: "14", name: "Sơn La", kind: "province", parent: "VN" },
 *   ],
 *   bodies: [
 *     { id: "police:VN@..", name: { vi: "Bộ Công an", en: "Ministry of Public Security" } },
 *     { id: "police:14@..", name: { vi: "Công an tỉnh", en: "Provincial police" }, parent: "police:VN@.." },
 *   ],
 * });
 * const above = superiorsOf(territory, parseBodyId("police:14@.."), plainDate("2024-06-10"));
 * above.map(({ name }) => name.vi) //=> ["Bộ Công an"]
 */
export function superiorsOf(territory: Territory, body: BodyId, day: PlainDate): readonly Body[] {
  const above: Body[] = [];
  let next = bodyAt(territory, body, day)?.parent ?? null;
  while (next !== null) {
    const superior = bodyAt(territory, next, day);
    if (superior !== undefined) above.push(superior);
    next = superior?.parent ?? null;
  }
  return Object.freeze(above);
}

/**
 * The bodies right below a body on a day, sorted by id (cấp dưới trực tiếp theo ngành dọc).
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, parseBodyId, subordinatesOf } from "antq/territory";
 * const territory = createTerritory({
 *   units: [
 *     { code: "VN", name: "Việt Nam", kind: "country" },
 *     { code: "14", name: "Sơn La", kind: "province", parent: "VN" },
 *   ],
 *   bodies: [
 *     { id: "police:VN@..", name: { vi: "Bộ Công an", en: "Ministry of Public Security" } },
 *     { id: "police:14@..", name: { vi: "Công an tỉnh", en: "Provincial police" }, parent: "police:VN@.." },
 *   ],
 * });
 * const below = subordinatesOf(territory, parseBodyId("police:VN@.."), plainDate("2024-06-10"));
 * below.map(({ id }) => id) //=> ["police:14@.."]
 */
export function subordinatesOf(territory: Territory, body: BodyId, day: PlainDate): readonly Body[] {
  return bodiesOn(valuesWith(contentOf(territory).bodiesByParent, parentIn, body), day);
}

function bodiesOn(rows: readonly BodyRow[], day: PlainDate): readonly Body[] {
  return Object.freeze(rows.filter(({ validity }) => isValidOn(validity, day)).map(({ body }) => body));
}
