import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { filledListOf, keyOf, optional, orNull, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { hierarchyAt } from "../territory/hierarchy-at.ts";
import type { Territory } from "../territory/territory-content.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { lifeOf } from "../territory/unit-lookup.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";

/** Which units to count, and on which days. */
export interface UnitCountRequest {
  readonly tier: Tier;
  /** The unit in which they lie, or which is one of them; all of the territory where not given. */
  readonly within?: UnitId;
  readonly days: readonly PlainDate[];
}

/** How many units there are on a day (số đơn vị hành chính tại một ngày): the denominator of a share of units. */
export interface UnitCount {
  readonly day: PlainDate;
  /** `null` where the unit in which they are counted does not exist. */
  readonly count: number | null;
  /** How the units differ from those of the day before in the list; `null` where they are the same, and for the first day. */
  readonly change: UnitCountChange | null;
}

/** What makes a count another one than before, even where the number is the same. Sorted. */
export interface UnitCountChange {
  readonly began: readonly UnitId[];
  readonly ended: readonly UnitId[];
}

/**
 * Counts the units of a tier on some days, each in the hierarchy of that day, and says where they are others than on the
 * day before in the list: a share of communes of 2024 and one of 2026 are of different communes.
 *
 * @throws DomainError `aggregation.unknownUnit`, `record.emptyList`, and those of days, tiers and units
 * @example
 * import { unitCounts } from "antq/aggregation";
 * import { plainDate } from "antq/date";
 * import { createTerritory, PROVINCES } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES });
 * const days = [plainDate("2023-12-31"), plainDate("2024-12-31"), plainDate("2025-12-31")];
 * const counts = unitCounts(territory, { tier: "province", days });
 * counts.map(({ count }) => count) //=> [63, 63, 34]
 * counts.map(({ change }) => change && [change.began.length, change.ended.length]) //=> [null, null, [23, 52]]
 */
export function unitCounts(territory: Territory, request: UnitCountRequest): readonly UnitCount[] {
  return unwrap(safeUnitCounts(territory, request));
}

const readRequest = /* @__PURE__ */ recordOf({
  tier: keyOf(TIERS),
  within: optional<UnitId | null>(orNull(safeParseUnitId), null),
  days: filledListOf(safeParsePlainDate),
});

/** As `unitCounts`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeUnitCounts(territory: Territory, request: unknown): Result<readonly UnitCount[]> {
  const read = readRequest(request);
  if (!read.ok) return read;
  const { tier, within, days } = read.value;
  const found = new ProblemCollector();
  if (within !== null && lifeOf(territory, within) === undefined) {
    found.report(AGGREGATION_PROBLEMS.unknownUnit, { unit: within }, ["within"]);
  }
  if (!found.isEmpty) return failure(...found.problems);
  const lists = [...new Set(days)]
    .sort()
    .map((day) => ({ day, units: unitsOn(territory, tier, within, day) }));
  return success(
    Object.freeze(
      lists.map(({ day, units }, place) => {
        const before = lists[place - 1];
        const change = before === undefined ? null : changeBetween(before.units ?? [], units ?? []);
        return Object.freeze({ day, count: units === null ? null : units.length, change });
      }),
    ),
  );
}

function unitsOn(
  territory: Territory,
  tier: Tier,
  within: UnitId | null,
  day: PlainDate,
): readonly UnitId[] | null {
  const hierarchy = hierarchyAt(territory, day);
  if (within === null) return hierarchy.unitsOfTier(tier);
  const own = hierarchy.tierOf(within);
  if (own === undefined) return null;
  return own === tier ? [within] : hierarchy.descendantsOf(within, tier);
}

function changeBetween(before: readonly UnitId[], units: readonly UnitId[]): UnitCountChange | null {
  const [old, now] = [new Set(before), new Set(units)];
  const began = units.filter((unit) => !old.has(unit)).sort();
  const ended = before.filter((unit) => !now.has(unit)).sort();
  if (began.length === 0 && ended.length === 0) return null;
  return Object.freeze({ began: Object.freeze(began), ended: Object.freeze(ended) });
}
