import type { DatasetContent } from "../indicator/dataset-content.ts";
import { addBounds, type Bound } from "../kernel/bound.ts";
import { LARGEST_AMOUNT } from "../kernel/decimal.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Job } from "./jobs.ts";
import type { UnitReading } from "./reading.ts";
import type { Roster } from "./roster.ts";
import { rosterOrder } from "./roster-order.ts";
import { NONE, type SeriesLookup, seriesAt } from "./series-lookup.ts";
import { unitReading } from "./unit-reading.ts";
import { addKnown, type WindowColumns, type WindowSums } from "./window-columns.ts";

/** What the units of a roster come to for one time. */
export interface Tally {
  readonly sum: number;
  readonly months: number;
  readonly isExact: boolean;
  readonly bound: Bound;
  /** The number of the earliest day on which a stock was read. */
  readonly oldest: number | null;
  /** The units that are not complete, and those of them whose reports contradict each other; sorted. */
  readonly partial: readonly UnitId[];
  readonly missing: readonly UnitId[];
  readonly contradicted: readonly UnitId[];
}

/** What all tallies of a job share. */
export interface Source {
  readonly content: DatasetContent;
  readonly job: Job;
  readonly lookup: SeriesLookup;
  readonly windows: WindowColumns;
  readonly maxAgeDays: number;
}

/** Adds up the units of each roster, for each time that a job asks for. */
export function talliesOf(source: Source, rosters: readonly Roster[]): readonly (readonly Tally[])[] {
  const { content, job, lookup, windows } = source;
  const count = job.asked.length;
  const isFlow = job.indicator.behaviour === "flow";
  const cells = rosters.length * count;
  const known: WindowSums = {
    sums: new Float64Array(cells),
    months: new Float64Array(cells),
    isTooLarge: new Uint8Array(cells),
  };
  const others = rosters.map(() => job.asked.map(emptyRest));
  const isKnown = new Uint8Array(count);
  const order = rosterOrder(rosters, content.units.length);
  for (let at = 0; at < order.places.length; at += 1) {
    const place = order.places[at] ?? NONE;
    const roster = order.rosters[at] ?? 0;
    const only = isFlow && place !== NONE ? (lookup.only[place] ?? NONE) : NONE;
    if (only >= 0) addKnown(content, only, windows, known, roster * count, isKnown);
    const unit = rosters[roster]?.units[order.members[at] ?? 0];
    for (let number = 0; number < count; number += 1) {
      if (only >= 0 && isKnown[number] === 1) continue;
      addReading(source, others[roster]?.[number], number, place, unit);
    }
  }
  return others.map((ofRoster, roster) =>
    ofRoster.map((rest, number) => tallyFrom(known, rest, roster * count + number)),
  );
}

/** The units that have to be looked at one by one. */
interface Rest {
  sum: number;
  months: number;
  inRange: boolean;
  bound: Bound;
  oldest: number | null;
  readonly partial: UnitId[];
  readonly missing: UnitId[];
  readonly contradicted: UnitId[];
}

function emptyRest(): Rest {
  const lists = { partial: [], missing: [], contradicted: [] };
  return { sum: 0, months: 0, inRange: true, bound: "exact", oldest: null, ...lists };
}

function addReading(
  { content, job, lookup, maxAgeDays }: Source,
  rest: Rest | undefined,
  number: number,
  place: number,
  unit: UnitId | undefined,
): void {
  const asked = job.asked[number];
  if (asked === undefined || rest === undefined || unit === undefined) return;
  const series = place === NONE ? [] : seriesAt(lookup, place);
  const reading = unitReading(content, series, job.indicator, asked, maxAgeDays);
  if (reading.months < asked.months) (reading.months === 0 ? rest.missing : rest.partial).push(unit);
  if (reading.isContradicted && reading.months < asked.months) rest.contradicted.push(unit);
  addTo(rest, reading);
}

function addTo(rest: Rest, { value, months, bound, day }: UnitReading): void {
  rest.sum += value;
  rest.months += months;
  rest.inRange &&= Math.abs(rest.sum) <= LARGEST_AMOUNT;
  rest.bound = addBounds(rest.bound, bound);
  if (day !== null && (rest.oldest === null || day < rest.oldest)) rest.oldest = day;
}

function tallyFrom({ sums, months, isTooLarge }: WindowSums, rest: Rest, cell: number): Tally {
  const sum = rest.sum + (sums[cell] ?? 0);
  return {
    sum,
    months: rest.months + (months[cell] ?? 0),
    isExact: rest.inRange && isTooLarge[cell] !== 1 && Math.abs(sum) <= LARGEST_AMOUNT,
    bound: rest.bound,
    oldest: rest.oldest,
    partial: rest.partial.sort(),
    missing: rest.missing.sort(),
    contradicted: rest.contradicted.sort(),
  };
}
