import type { PlainDate } from "../date/plain-date.ts";
import { safeParsePlainDate } from "../date/plain-date.ts";
import { safeParseIndicatorCode } from "../indicator/indicator-code.ts";
import { safeParseFigureTime, safeParseWindow } from "../indicator/observation-time.ts";
import { quoteInput } from "../kernel/problem.ts";
import {
  filledListOf,
  keyOf,
  listOf,
  optional,
  type Parser,
  recordOf,
  wholeCount,
} from "../kernel/record.ts";
import { failure, success } from "../kernel/result.ts";
import type { Period } from "../period/period.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";

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

const WHOLE_SCOPE = {
  to: readTargets,
  periods: filledListOf(safeParseFigureTime),
  hierarchyOn: optional<PlainDate | null>(safeParsePlainDate, null),
  maxStockAgeDays: optional(wholeCount, 0),
} as const;

const SCOPE = {
  ...WHOLE_SCOPE,
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

const INDICATORS = { indicators: filledListOf(safeParseIndicatorCode) } as const;

/** Takes a request of indicators. */
export const readRequest = /* @__PURE__ */ recordOf({ ...SCOPE, ...INDICATORS });

/** Takes a request of ratios. */
export const readRatioRequest = /* @__PURE__ */ recordOf({
  ...SCOPE,
  ratios: filledListOf(safeParseIndicatorCode),
});

/** Takes a request of whole sums. */
export const readWholeRequest = /* @__PURE__ */ recordOf({ ...WHOLE_SCOPE, ...INDICATORS });

/** The fields of a request over windows. */
export const WINDOWS = { ...SCOPE, ...INDICATORS, periods: filledListOf(safeParseWindow) } as const;

/** Takes a request over windows. */
export const readWindowRequest = /* @__PURE__ */ recordOf(WINDOWS);

const readBase: Parser<(period: Period) => unknown> = (input) =>
  typeof input === "function"
    ? success((period) => input(period))
    : failure(AGGREGATION_PROBLEMS.notABase({ given: quoteInput(input) }));

/** Takes a request over windows and those that they are compared with. */
export const readComparison = /* @__PURE__ */ recordOf({ ...WINDOWS, base: readBase });
