import type { PlainDate } from "../date/plain-date.ts";
import { safeParsePlainDate } from "../date/plain-date.ts";
import { safeParseIndicatorCode } from "../indicator/indicator-code.ts";
import { safeParseFigureTime } from "../indicator/observation-time.ts";
import {
  filledListOf,
  keyOf,
  listOf,
  optional,
  type Parser,
  recordOf,
  wholeCount,
} from "../kernel/record.ts";
import type { Period } from "../period/period.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";

/** Up to which units, for which times, and in which hierarchy something is added up. */
export interface RollUpScope {
  /** A tier, for all its units; or a list of units, of any tiers. */
  readonly to: Tier | readonly UnitId[];
  /** Windows or days. What stands on a day is read at the end of a window; what belongs to a window has no day. */
  readonly periods: readonly (Period | PlainDate)[];
  /** The day whose hierarchy all is added up in; where not given, of each period its last day. */
  readonly hierarchyOn?: PlainDate;
  /** How many days older than asked a reading of a stock may be; 0, none, where not given. */
  readonly maxStockAgeDays?: number;
  /** The collecting units to take in, as for a piece of the work; all where not given. */
  readonly among?: readonly UnitId[];
}

/** What to add up. */
export interface RollUpRequest extends RollUpScope {
  readonly indicators: readonly string[];
}

const readTier = keyOf(TIERS);
const readUnits = filledListOf(safeParseUnitId);

const readTargets: Parser<Tier | readonly UnitId[]> = (input) =>
  Array.isArray(input) ? readUnits(input) : readTier(input);

/** The fields that all requests share. */
export const SCOPE = {
  to: readTargets,
  periods: filledListOf(safeParseFigureTime),
  hierarchyOn: optional<PlainDate | null>(safeParsePlainDate, null),
  maxStockAgeDays: optional(wholeCount, 0),
  among: optional<readonly UnitId[] | null>(listOf(safeParseUnitId), null),
} as const;

/** A request that was checked by itself; what was not given is `null` or 0. */
export interface ReadScope {
  readonly to: Tier | readonly UnitId[];
  readonly periods: readonly (Period | PlainDate)[];
  readonly hierarchyOn: PlainDate | null;
  readonly maxStockAgeDays: number;
  readonly among: readonly UnitId[] | null;
}

/** Takes a request of indicators. */
export const readRequest = /* @__PURE__ */ recordOf({
  ...SCOPE,
  indicators: filledListOf(safeParseIndicatorCode),
});

/** Takes a request of ratios. */
export const readRatioRequest = /* @__PURE__ */ recordOf({
  ...SCOPE,
  ratios: filledListOf(safeParseIndicatorCode),
});
