import type { DatasetContent } from "../indicator/dataset-content.ts";
import { addBounds, type Bound } from "../kernel/bound.ts";
import { exactSum } from "./exact-sum.ts";
import type { Job } from "./jobs.ts";
import type { Roster } from "./roster.ts";
import { rosterOrder } from "./roster-order.ts";
import { NONE, type SeriesLookup, seriesAt } from "./series-lookup.ts";
import { unitReading } from "./unit-reading.ts";
import { CONTRADICTED, UNIT_STATES, UNREAD } from "./unit-state.ts";
import { addWindows, type WindowColumns } from "./window-columns.ts";

/** What the units of a roster come to for one time. */
export interface Tally {
  /** `NaN` beyond the exact range. */
  readonly sum: number;
  readonly months: number;
  readonly bound: Bound;
  /** The number of the earliest day on which a stock was read. */
  readonly earliest: number | null;
  /** How many units are not complete. */
  readonly incomplete: number;
  /** The states of all units; those of this roster and time stand in its order from one place on. */
  readonly states: Uint8Array;
  readonly firstState: number;
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
  const cells = cellsFor(rosters, count);
  const isFlow = job.indicator.behaviour === "flow";
  const found = new Uint8Array(count);
  const order = rosterOrder(rosters, content.units.length);
  for (let at = 0; at < order.places.length; at += 1) {
    const place = order.places[at] ?? NONE;
    const roster = order.rosters[at] ?? 0;
    const series = place === NONE ? NONE : (lookup.only[place] ?? NONE);
    if (series === NONE) found.fill(UNIT_STATES.missing);
    else if (isFlow && series >= 0) addWindows(content, series, windows, cells, roster * count, found);
    else found.fill(UNREAD);
    const size = rosters[roster]?.units.length ?? 0;
    let state = (cells.firstStates[roster] ?? 0) + (order.members[at] ?? 0);
    for (let number = 0; number < count; number += 1) {
      if (found[number] === UNREAD) found[number] = addReading(source, cells, roster * count, number, place);
      if (found[number] !== UNIT_STATES.complete) {
        cells.states[state] = found[number] ?? 0;
        cells.incomplete[roster * count + number] = (cells.incomplete[roster * count + number] ?? 0) + 1;
      }
      state += size;
    }
  }
  return rosters.map(({ units }, roster) =>
    job.asked.map((_, number) => tallyFrom(cells, roster * count + number, units.length, roster, number)),
  );
}

/** A cell for each roster and time, and in it a state for each unit. */
interface Cells {
  readonly sums: Float64Array;
  readonly months: Float64Array;
  readonly bounds: Bound[];
  readonly earliest: Float64Array;
  readonly incomplete: Int32Array;
  /** Where the states of each roster begin: those of its first time, unit by unit, then those of the next. */
  readonly firstStates: Int32Array;
  readonly states: Uint8Array;
}

function cellsFor(rosters: readonly Roster[], count: number): Cells {
  const cells = rosters.length * count;
  const firstStates = new Int32Array(rosters.length + 1);
  for (const [roster, { units }] of rosters.entries()) {
    firstStates[roster + 1] = (firstStates[roster] ?? 0) + units.length * count;
  }
  return {
    sums: new Float64Array(cells),
    months: new Float64Array(cells),
    bounds: new Array<Bound>(cells).fill("exact"),
    earliest: new Float64Array(cells).fill(Number.POSITIVE_INFINITY),
    incomplete: new Int32Array(cells),
    firstStates,
    states: new Uint8Array(firstStates[rosters.length] ?? 0),
  };
}

/** Looks a unit up by itself, and answers its state. */
function addReading(
  { content, job, lookup, maxAgeDays }: Source,
  { sums, months, bounds, earliest }: Cells,
  firstCell: number,
  number: number,
  place: number,
): number {
  const asked = job.asked[number];
  if (asked === undefined) return UNIT_STATES.missing;
  const reading = unitReading(content, seriesAt(lookup, place), job.indicator, asked, maxAgeDays);
  const cell = firstCell + number;
  sums[cell] = exactSum(sums[cell] ?? 0, reading.value);
  months[cell] = (months[cell] ?? 0) + reading.months;
  bounds[cell] = addBounds(bounds[cell] ?? "exact", reading.bound);
  earliest[cell] = Math.min(earliest[cell] ?? 0, reading.day ?? Number.POSITIVE_INFINITY);
  if (reading.months === asked.months) return UNIT_STATES.complete;
  const state = reading.months === 0 ? UNIT_STATES.missing : UNIT_STATES.partial;
  return reading.isContradicted ? state + CONTRADICTED : state;
}

function tallyFrom(cells: Cells, cell: number, size: number, roster: number, number: number): Tally {
  const earliest = cells.earliest[cell] ?? Number.POSITIVE_INFINITY;
  return {
    sum: cells.sums[cell] ?? 0,
    months: cells.months[cell] ?? 0,
    bound: cells.bounds[cell] ?? "exact",
    earliest: earliest === Number.POSITIVE_INFINITY ? null : earliest,
    incomplete: cells.incomplete[cell] ?? 0,
    states: cells.states,
    firstState: (cells.firstStates[roster] ?? 0) + number * size,
  };
}
