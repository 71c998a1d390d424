import { safeParsePlainDate } from "../date/plain-date.ts";
import { BOUNDS } from "../kernel/bound.ts";
import { fieldOf } from "../kernel/record.ts";
import { type BodyId, safeParseBodyId } from "../territory/body-id.ts";
import { safeParseUnitId } from "../territory/unit-id.ts";
import type { Catalogue } from "./catalogue.ts";
import { numberOfDay, type TimeFacts, timeFactsOf } from "./dataset-times.ts";
import { type Dictionary, emptyDictionary, placeIn } from "./dictionary.ts";
import type { Indicator } from "./indicator.ts";
import { STATUS_NOT_GIVEN, STATUS_ORDER, UNDATED } from "./observation-table.ts";
import { safeParseObservationTime } from "./observation-time.ts";
import { scaledAmount } from "./scaled-amount.ts";

/** The columns into which records are put, and the lists into which they point. */
export interface Draft {
  readonly catalogue: Catalogue;
  readonly indicators: Dictionary<Indicator>;
  readonly units: Dictionary<string>;
  readonly reporters: Dictionary<BodyId>;
  readonly times: Dictionary<TimeFacts>;
  /** Spans stand in the same list as the times, and in a dictionary of their own: no text is ever taken for one. */
  readonly spans: Dictionary<TimeFacts>;
  readonly documents: Dictionary<string>;
  readonly days: Dictionary<number>;
  readonly indicator: Int32Array;
  readonly unit: Int32Array;
  readonly reporter: Int32Array;
  readonly time: Int32Array;
  readonly document: Int32Array;
  readonly value: Float64Array;
  readonly bound: Uint8Array;
  readonly status: Uint8Array;
  readonly reportedOn: Int32Array;
  readonly revision: Float64Array;
}

/** A draft for so many records. */
export function newDraft(size: number, catalogue: Catalogue): Draft {
  const times = emptyDictionary<TimeFacts>();
  return {
    catalogue,
    indicators: emptyDictionary(),
    units: emptyDictionary(),
    reporters: emptyDictionary(),
    times,
    spans: { ...emptyDictionary(), entries: times.entries },
    documents: emptyDictionary(),
    days: emptyDictionary(),
    indicator: new Int32Array(size),
    unit: new Int32Array(size),
    reporter: new Int32Array(size),
    time: new Int32Array(size),
    document: new Int32Array(size),
    value: new Float64Array(size),
    bound: new Uint8Array(size),
    status: new Uint8Array(size),
    reportedOn: new Int32Array(size),
    revision: new Float64Array(size),
  };
}

/** Puts one field of a record into its column; false where it is wrong. */
export type Encoder = (draft: Draft, row: number, given: unknown) => boolean;

/** By the names of the fields. The value is scaled by the indicator, which comes before it. */
export const ENCODERS = {
  indicator: (draft, row, given) => {
    const known = (code: string) => draft.catalogue.indicator(code) ?? null;
    const place = typeof given === "string" ? placeIn(draft.indicators, given, known) : -1;
    draft.indicator[row] = place;
    return place !== -1;
  },
  unit: (draft, row, given) => {
    const place = typeof given === "string" ? placeIn(draft.units, given, unitText) : -1;
    draft.unit[row] = place;
    return place !== -1;
  },
  reporter: (draft, row, given) => {
    const place = typeof given === "string" ? placeIn(draft.reporters, given, bodyOf) : -1;
    draft.reporter[row] = place;
    return place !== -1;
  },
  time: (draft, row, given) => {
    const isText = typeof given === "string";
    const place = isText ? placeIn(draft.times, given, timeOf) : placeOfSpan(draft.spans, given);
    draft.time[row] = place;
    return place !== -1;
  },
  value: (draft, row, given) => {
    const decimals = draft.indicators.entries[draft.indicator[row] ?? -1]?.decimals ?? 0;
    const scaled = scaledAmount(given, decimals);
    draft.value[row] = scaled;
    return !Number.isNaN(scaled);
  },
  bound: (draft, row, given) => {
    const place = given === undefined ? EXACT : BOUND_PLACES.get(given);
    draft.bound[row] = place ?? EXACT;
    return place !== undefined;
  },
  status: (draft, row, given) => {
    const place = given === undefined ? STATUS_NOT_GIVEN : STATUS_PLACES.get(given);
    draft.status[row] = place ?? STATUS_NOT_GIVEN;
    return place !== undefined;
  },
} as const satisfies Readonly<Record<string, Encoder>>;

/** By the names of the fields of a report. */
export const REPORT_ENCODERS = {
  document: (draft, row, given) => {
    const place = typeof given === "string" ? placeIn(draft.documents, given, filled) : -1;
    draft.document[row] = place;
    return place !== -1;
  },
  reportedOn: (draft, row, given) => {
    const day = dayNumberOf(draft, given);
    draft.reportedOn[row] = day;
    return !Number.isNaN(day);
  },
  revision: (draft, row, given) => {
    const revision = given === undefined ? 0 : given;
    const isRight = typeof revision === "number" && Number.isSafeInteger(revision) && revision >= 0;
    draft.revision[row] = isRight ? revision + 0 : 0;
    return isRight;
  },
} as const satisfies Readonly<Record<string, Encoder>>;

const EXACT = 0;
const BOUND_PLACES: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ BOUNDS.map((bound, place) => [bound, place]),
);
const STATUS_PLACES: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ STATUS_ORDER.map((status, place) => [status, place]),
);

/** A unit id, or a code without its first day, which means the unit that bears it on the day that counts. */
function unitText(text: string): string | null {
  return safeParseUnitId(text.includes("@") ? text : `${text}@..`).ok ? text : null;
}

function bodyOf(text: string): BodyId | null {
  const read = safeParseBodyId(text);
  return read.ok ? read.value : null;
}

function timeOf(given: unknown): TimeFacts | null {
  const read = safeParseObservationTime(given);
  return read.ok ? timeFactsOf(read.value) : null;
}

/** A span that is plainly written is known by its sides; any other is read each time. */
function placeOfSpan(spans: Dictionary<TimeFacts>, given: unknown): number {
  const [start, end] = [fieldOf(given, "start"), fieldOf(given, "end")];
  if (typeof start === "string" && typeof end === "string" && fieldCount(given) === 2) {
    return placeIn(spans, `${start}/${end}`, () => timeOf(given));
  }
  const facts = timeOf(given);
  return facts === null ? -1 : placeIn(spans, facts.text, () => facts);
}

/** How many fields a record has, those that it inherits too. */
export function fieldCount(record: unknown): number {
  let count = 0;
  for (const _ in Object(record)) count += 1;
  return count;
}

function filled(text: string): string | null {
  return text !== "" && text.trim() === text ? text : null;
}

function dayNumberOf(draft: Draft, day: unknown): number {
  if (day === undefined || day === null) return UNDATED;
  if (typeof day !== "string") return Number.NaN;
  const place = placeIn(draft.days, day, (text) => {
    const date = safeParsePlainDate(text);
    return date.ok ? numberOfDay(date.value) : null;
  });
  return draft.days.entries[place] ?? Number.NaN;
}
