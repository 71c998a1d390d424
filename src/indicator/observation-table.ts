import type { Path } from "../kernel/problem.ts";
import type { BodyId } from "../territory/body-id.ts";
import type { TimeFacts } from "./dataset-times.ts";
import type { Indicator } from "./indicator.ts";
import type { ObservationStatus } from "./observation-status.ts";

/**
 * Observations in columns as they were given, each one checked by itself: places in lists, scaled values, and for what
 * may be left out a number that stands for it. What they have to do with each other and with the territory is not known
 * yet.
 */
export interface ObservationTable {
  readonly size: number;
  readonly indicators: readonly Indicator[];
  /** Ids, or codes that mean a unit on a day. */
  readonly units: readonly string[];
  readonly reporters: readonly BodyId[];
  readonly times: readonly TimeFacts[];
  readonly documents: readonly string[];
  readonly indicator: Int32Array;
  readonly unit: Int32Array;
  readonly reporter: Int32Array;
  readonly time: Int32Array;
  readonly document: Int32Array;
  readonly value: Float64Array;
  /** Places in `BOUNDS`. */
  readonly bound: Uint8Array;
  /** Places in `STATUS_ORDER`, or `STATUS_NOT_GIVEN`. */
  readonly status: Uint8Array;
  /** Numbers of days, or `UNDATED`. */
  readonly reportedOn: Int32Array;
  readonly revision: Float64Array;
  /** Where a field of an observation stands in the input. */
  readonly pathOf: (row: number, field: string) => Path;
}

/** The day number of a report without a date. */
export const UNDATED = -0x8000_0000;

/** The status of an observation that is actual or provisional by the day of its report. */
export const STATUS_NOT_GIVEN = 255;

/** What yields comes later. */
export const STATUS_ORDER = [
  "actual",
  "provisional",
  "estimated",
] as const satisfies readonly ObservationStatus[];

/** Distinct entries in the order in which they came, each with its place. */
export interface Dictionary<Entry> {
  readonly places: Map<string, number>;
  readonly entries: Entry[];
}

/** A dictionary without entries. */
export function emptyDictionary<Entry>(): Dictionary<Entry> {
  return { places: new Map(), entries: [] };
}

/** The place of a text's entry, which is made when the text first comes up; -1 where none can be made. */
export function placeIn<Entry>(
  { places, entries }: Dictionary<Entry>,
  text: string,
  make: (text: string) => Entry | null,
): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  const entry = make(text);
  if (entry === null) return -1;
  places.set(text, entries.length);
  return entries.push(entry) - 1;
}
