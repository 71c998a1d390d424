import { BOUNDS } from "../kernel/bound.ts";
import { sectorOf, unitOf } from "../territory/body-id.ts";
import type { Sector } from "../territory/sector.ts";
import type { Territory } from "../territory/territory-content.ts";
import { TIERS } from "../territory/tier.ts";
import { lifeOf } from "../territory/unit-lookup.ts";
import { standsOnADay } from "./behaviour.ts";
import { type CollectionLookup, collectionLookup, SECTOR_NAMES } from "./dataset-collection.ts";
import { numberOfDay, TIME_KINDS } from "./dataset-times.ts";
import type { ResolvedTable } from "./dataset-units.ts";
import type { Indicator } from "./indicator.ts";
import { UNDATED } from "./observation-table.ts";

const LESS_THAN = /* @__PURE__ */ BOUNDS.indexOf("lessThan");

/** What the rows are checked against, in arrays by place. */
export interface RowFacts {
  readonly collecting: CollectionLookup;
  readonly collectingOrder: (indicator: number, sector: number, day: number) => number;
  readonly isStock: Uint8Array;
  readonly sector: Uint8Array;
  readonly isKnownReporter: Uint8Array;
  readonly kind: Uint8Array;
  readonly firstDay: Float64Array;
  readonly endDay: Float64Array;
  readonly decidingDay: Float64Array;
  readonly unitFrom: Float64Array;
  readonly unitUntil: Float64Array;
  readonly unitOrder: Int8Array;
}

/** Works out once what the rows are checked against. */
export function rowFactsOf(table: ResolvedTable, territory: Territory): RowFacts {
  const { indicators, units, reporters, times } = table;
  return {
    collecting: collectionLookup(indicators, times),
    collectingOrder: orderLookup(indicators),
    isStock: Uint8Array.from(indicators, ({ behaviour }) => (standsOnADay(behaviour) ? 1 : 0)),
    sector: Uint8Array.from(reporters, (body) => SECTOR_NAMES.indexOf(sectorOf(body))),
    isKnownReporter: Uint8Array.from(reporters, (body) =>
      lifeOf(territory, unitOf(body)) === undefined ? 0 : 1,
    ),
    kind: Uint8Array.from(times, ({ kind }) => kind),
    firstDay: Float64Array.from(times, ({ firstDay }) => firstDay),
    endDay: Float64Array.from(times, ({ endDay }) => endDay),
    decidingDay: Float64Array.from(times, ({ decidingDay }) => decidingDay),
    unitFrom: Float64Array.from(units, ({ from }) => from),
    unitUntil: Float64Array.from(units, ({ until }) => until),
    unitOrder: Int8Array.from(units, ({ tier }) => (tier === null ? -1 : TIERS[tier].order)),
  };
}

/** The days on which a sector collects at a tier, the tier as a number. */
interface CollectingDays {
  readonly from: number;
  readonly until: number;
  readonly order: number;
}

const OTHER_SECTOR = -1;

/** The tier at which a sector collects an indicator on a day, as a number; `OTHER_SECTOR` where it does not. */
function orderLookup(indicators: readonly Indicator[]): RowFacts["collectingOrder"] {
  const known: (readonly CollectingDays[])[] = [];
  return (indicator, sector, day) => {
    const key = indicator * SECTOR_NAMES.length + sector;
    const all = known[key] ?? collectingDays(indicators[indicator], SECTOR_NAMES[sector]);
    known[key] = all;
    for (const { from, until, order } of all) if (from <= day && day < until) return order;
    return OTHER_SECTOR;
  };
}

function collectingDays(
  indicator: Indicator | undefined,
  sector: Sector | undefined,
): readonly CollectingDays[] {
  const own = indicator?.collection.filter(({ sectors }) => sectors.some((each) => each === sector)) ?? [];
  return own.map(({ tier, validity: { from, until } }) => ({
    from: from === null ? Number.NEGATIVE_INFINITY : numberOfDay(from),
    until: until === null ? Number.POSITIVE_INFINITY : numberOfDay(until),
    order: TIERS[tier].order,
  }));
}

/** The rows of which anything at all may be said: few, or none. */
export function* oddRows(table: ResolvedTable, facts: RowFacts): Generator<number> {
  const { indicator, unit, reporter, time, value, bound, reportedOn } = table;
  const { collectingOrder, isStock, sector, isKnownReporter, kind } = facts;
  const { firstDay, decidingDay, unitFrom, unitUntil, unitOrder } = facts;
  for (let row = 0; row < table.size; row += 1) {
    const of = indicator[row] ?? 0;
    const at = time[row] ?? 0;
    const by = reporter[row] ?? 0;
    const about = unit[row] ?? 0;
    const day = decidingDay[at] ?? 0;
    const since = unitFrom[about] ?? 0;
    const isUsual =
      kind[at] !== TIME_KINDS.span &&
      kind[at] !== isStock[of] &&
      day >= since &&
      day < (unitUntil[about] ?? 0) &&
      (firstDay[at] ?? 0) >= since &&
      isKnownReporter[by] === 1 &&
      collectingOrder(of, sector[by] ?? 0, day) === unitOrder[about] &&
      (value[row] ?? 0) > (bound[row] === LESS_THAN ? 0 : -1) &&
      ((reportedOn[row] ?? UNDATED) === UNDATED || (reportedOn[row] ?? 0) >= (firstDay[at] ?? 0));
    if (!isUsual) yield row;
  }
}
