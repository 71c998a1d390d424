import type { BodyId } from "../territory/body-id.ts";
import type { Sector } from "../territory/sector.ts";
import type { Territory } from "../territory/territory-content.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Catalogue } from "./catalogue.ts";
import type { TimeFacts } from "./dataset-times.ts";
import type { Contradiction } from "./flow-contradictions.ts";
import type { Indicator } from "./indicator.ts";

/**
 * All observations in columns, sorted by series and inside one by what they are worth, so that a series is one stretch of
 * rows: first the exact figures that stand, by time; then those that stand but are bounded, the spans, and what yielded.
 */
export interface DatasetContent {
  readonly catalogue: Catalogue;
  readonly territory: Territory;
  /** Those that are observed, sorted by code, id and id; so too the times and documents. */
  readonly indicators: readonly Indicator[];
  readonly units: readonly UnitId[];
  readonly reporters: readonly BodyId[];
  /** The sector of each reporter. */
  readonly sectors: readonly Sector[];
  readonly times: readonly TimeFacts[];
  readonly documents: readonly string[];
  readonly series: SeriesColumns;
  readonly rows: RowColumns;
  readonly index: IndexColumns;
}

/** A series: what one body reports of one indicator in one unit. Sorted by indicator, unit and reporter. */
export interface SeriesColumns {
  readonly count: number;
  readonly indicator: Int32Array;
  readonly unit: Int32Array;
  readonly reporter: Int32Array;
  /** The rows of series `s` are those from `firstRow[s]` to `firstRow[s + 1]`; up to `endOfExact[s]` they are exact and stand. */
  readonly firstRow: Int32Array;
  readonly endOfExact: Int32Array;
  /** Its stretch of the index is from `firstPoint[s]` to `firstPoint[s + 1]`. */
  readonly firstPoint: Int32Array;
  /** A place in `times` of a window of its calendar, or -1 where it has no windows. */
  readonly calendarTime: Int32Array;
  /** What contradicts itself, by series; reports are counted from its first row. */
  readonly contradictions: ReadonlyMap<number, readonly Contradiction[]>;
}

/** One observation in at most 23 bytes. */
export interface RowColumns {
  readonly time: Int32Array;
  /** In the smallest unit of the indicator. */
  readonly value: Float64Array;
  /** Bound, status and role; see `row-flags.ts`. */
  readonly flags: Uint8Array;
  readonly document: Int32Array;
  /** The number of a day, or `UNDATED`. */
  readonly reportedOn: Int32Array;
  readonly revision: Uint16Array | Float64Array;
}

/**
 * Of a flow the running totals at its month boundaries, of a stock its days (as numbers) and values; nothing of the
 * others, whose windows can only be looked up. The figure of a window is the difference of the totals at its ends, where
 * both have the same component; `components` is null where each series has only one.
 */
export interface IndexColumns {
  readonly positions: Int32Array;
  readonly totals: Float64Array;
  readonly components: Uint16Array | Int32Array | null;
}

declare const CONTENT: unique symbol;

/** What a dataset carries inside, where nobody can reach it: typed arrays cannot be frozen. */
export interface HasContent {
  readonly [CONTENT]: DatasetContent;
}

/** The contents of the datasets that are in use. */
const contents = /* @__PURE__ */ new WeakMap<object, DatasetContent>();

/** Closes a dataset over its content. */
export function withContent<Shown extends object>(shown: Shown, content: DatasetContent): Shown & HasContent {
  const closed = Object.freeze({ ...shown }) as Shown & HasContent;
  contents.set(closed, content);
  return closed;
}

/** The content of a dataset, for what adds it up. Nothing in it may be changed. */
export function contentOf(dataset: HasContent): DatasetContent {
  const content = contents.get(dataset);
  if (content === undefined) throw new TypeError("Not a dataset: a copy of one has nothing in it.");
  return content;
}
