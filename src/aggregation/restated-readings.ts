import type { DatasetContent } from "../indicator/dataset-content.ts";
import { flowSeriesAt } from "../indicator/dataset-flow.ts";
import { knownMonths } from "../indicator/flow-known-months.ts";
import { isPeriod } from "../indicator/observation-time.ts";
import type { Bound } from "../kernel/bound.ts";
import { calendarOf, periodBetween } from "../period/period.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { type Asked, askedOf } from "./asked.ts";
import { isOfCalendar } from "./flow-reading.ts";
import { addFractions, apportion, type Fraction, ZERO } from "./fraction.ts";
import type { Job } from "./jobs.ts";
import { NOTHING_READ, type UnitReading } from "./reading.ts";
import type { Cast, OwnMonths } from "./restated-cast.ts";
import type { Member } from "./restated-members.ts";
import type { Restatement } from "./restatement.ts";
import { NONE, type SeriesLookup, seriesAt, seriesOf } from "./series-lookup.ts";
import { unitReading } from "./unit-reading.ts";
import { wholeWindow } from "./window-columns.ts";

/** What a unit of any day gives to the figure of a unit of the map. */
export interface Contribution {
  readonly unit: UnitId;
  /** Units that followed one another within the window have one lot: only together do they speak for their territory. */
  readonly lot: string;
  readonly known: number;
  readonly expected: number;
  /** Scaled; `NaN` beyond the exact range. */
  readonly value: number;
  readonly bound: Bound;
  readonly day: number | null;
  readonly isContradicted: boolean;
  /** How much of the figure of the unit is taken, where weights say it; `null` for all of it. */
  readonly share: Fraction | null;
  /** The time that was read of it; `null` where nothing was. */
  readonly read: Asked | null;
}

/** What all readings of a job share. */
export interface RestatedSource {
  readonly content: DatasetContent;
  readonly restatement: Restatement;
  readonly job: Pick<Job, "indicator" | "sector" | "tier">;
  readonly lookup: SeriesLookup;
  readonly maxAgeDays: number;
  /** A window within one that was asked for. */
  readonly within: (asked: Asked, start: number, end: number) => Asked;
}

/** What the readings of a job in a restated dataset share. */
export function restatedSource(
  content: DatasetContent,
  restatement: Restatement,
  job: RestatedSource["job"],
  maxAgeDays: number,
): RestatedSource {
  const lookup = seriesOf(content, job.indicator.code, job.sector);
  return { content, restatement, job, lookup, maxAgeDays, within: windowsWithin(content) };
}

/** Answers windows within others, each worked out once. */
function windowsWithin(content: DatasetContent): RestatedSource["within"] {
  const known = new Map<Asked, Map<number, Asked>>();
  return (asked, start, end) => {
    if (!isPeriod(asked.period) || (start === asked.start && end === asked.end)) return asked;
    const ofAsked = known.get(asked) ?? new Map<number, Asked>();
    known.set(asked, ofAsked);
    const key = (start - asked.start) * (asked.months + 1) + end - asked.start;
    const before = ofAsked.get(key);
    if (before !== undefined) return before;
    const [found = asked] = askedOf(content, [periodBetween(calendarOf(asked.period), start, end)]);
    ofAsked.set(key, found);
    return found;
  };
}

/** What each unit that speaks for a time gives to the figure of a target. */
export function contributionsOf(
  source: RestatedSource,
  target: UnitId,
  asked: Asked,
  { still, moving }: Cast,
): readonly Contribution[] {
  return [
    ...still.map((member) =>
      contributionOf(member, member.unit, asked.months, readingOf(source, member, target, asked)),
    ),
    ...moving.flatMap((lot) => contributionsOfLot(source, target, asked, lot)),
  ];
}

/** A reading of a unit, and how much of the unit it is about. */
interface Read extends UnitReading {
  readonly share: Fraction | null;
  readonly read: Asked | null;
}

const UNREADABLE: Read = { ...NOTHING_READ, share: null, read: null };

function contributionOf(member: Member, lot: string, expected: number, read: Read): Contribution {
  const { value, bound, day, isContradicted, share, read: window } = read;
  return {
    unit: member.unit,
    lot,
    known: read.months,
    expected,
    value,
    bound,
    day,
    isContradicted,
    share,
    read: window,
  };
}

/** What a member knows of a time; of a piece its share of that, and nothing where nobody says how large it is. */
function readingOf(source: RestatedSource, member: Member, target: UnitId, asked: Asked): Read {
  const { restatement, job } = source;
  const shares = member.isWhole ? null : restatement.sharesOf(member.unit, job.indicator.code);
  if (!member.isWhole && (shares === null || !job.indicator.addsOverPlaces)) return UNREADABLE;
  const reading = plainReading(source, member, asked);
  if (shares === null) return { ...reading, share: null, read: asked };
  // Shared out among all parts, so that the parts of all targets add up to the whole again.
  const parts = apportion(reading.value, [...shares.values()]);
  const mine = [...shares].map(([image]) => restatement.hierarchy.contains(target, image));
  const value = parts.reduce((sum, part, place) => (mine[place] ? sum + part : sum), 0);
  const share = sumOfShares([...shares.values()].filter((_, place) => mine[place]));
  return { ...reading, value, bound: reading.bound === "exact" ? "exact" : "about", share, read: asked };
}

/** What a unit knows of a time: mostly a window whose ends its one series connects. */
function plainReading(
  { content, job, lookup, maxAgeDays }: RestatedSource,
  { place }: Member,
  asked: Asked,
): UnitReading {
  if (place === NONE) return NOTHING_READ;
  const only = lookup.only[place] ?? NONE;
  if (only === NONE) return NOTHING_READ;
  const isFlow = job.indicator.behaviour === "flow" && asked.isWindow;
  const value = isFlow && only >= 0 ? wholeWindow(content, only, asked) : null;
  if (value !== null) return { ...NOTHING_READ, months: asked.months, value };
  return unitReading(content, seriesAt(lookup, place), job.indicator, asked, maxAgeDays);
}

function sumOfShares(shares: readonly Fraction[]): Fraction {
  return shares.reduce(addFractions, ZERO);
}

/**
 * Units that followed one another within a window, which is cut between them: before the cut the former units speak, each
 * for its own months, and from it on the present ones. What a present unit reports of days before it began counts for its
 * present territory, so the cut may lie earlier than its first day, where more months are known that way.
 */
function contributionsOfLot(
  source: RestatedSource,
  target: UnitId,
  asked: Asked,
  lot: readonly OwnMonths[],
): readonly Contribution[] {
  const begins = lot.filter(({ isPresent }) => isPresent).map(({ start }) => start);
  const latest = begins.length === 0 ? asked.end : Math.max(...begins);
  const cuts = [...new Set([asked.start, ...lot.map(({ start }) => start), latest])]
    .filter((cut) => cut <= latest)
    .sort((left, right) => right - left);
  let best: readonly Contribution[] = [];
  for (const cut of cuts) {
    const found = contributionsCutAt(source, target, asked, lot, cut);
    if (best.length === 0 || knownIn(found) > knownIn(best)) best = found;
    if (begins.length === 0 || knownIn(best) === expectedIn(best)) break;
  }
  return best;
}

function knownIn(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { known }) => sum + known, 0);
}

function expectedIn(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { expected }) => sum + expected, 0);
}

function contributionsCutAt(
  source: RestatedSource,
  target: UnitId,
  asked: Asked,
  lot: readonly OwnMonths[],
  cut: number,
): readonly Contribution[] {
  const name = lot[0]?.unit ?? "";
  const readFrom = ({ start, end, isPresent }: OwnMonths): readonly [number, number] =>
    isPresent ? [Math.min(start, cut), asked.end] : [start, Math.min(end, cut)];
  const present = lot.filter(({ isPresent }) => isPresent);
  const readings = new Map(
    lot.map((member) => {
      const [start, end] = readFrom(member);
      if (start >= end) return [member, UNREADABLE] as const;
      return [member, readingOf(source, member, target, source.within(asked, start, end))] as const;
    }),
  );
  const pieces = present.map((member) => piecesOf(source, member, readings.get(member) ?? UNREADABLE));
  return lot.map((member) => {
    const read = readings.get(member) ?? UNREADABLE;
    const known = member.isPresent
      ? monthsIn(piecesOf(source, member, read), member.start, member.end)
      : read.months + coveredBy(pieces, Math.max(cut, member.start), member.end);
    return { ...contributionOf(member, name, member.end - member.start, read), known };
  });
}

/** The months for which all present units speak in the place of a former one. */
function coveredBy(pieces: readonly (readonly Piece[])[], start: number, end: number): number {
  return pieces.length === 0 ? 0 : Math.min(...pieces.map((all) => monthsIn(all, start, end)));
}

type Piece = readonly [start: number, end: number];

/** The months that a reading knows. */
function piecesOf({ content, job, lookup }: RestatedSource, member: Member, read: Read): readonly Piece[] {
  const { months, read: window } = read;
  if (window === null || months === 0) return [];
  if (months === window.months) return [[window.start, window.end]];
  return seriesAt(lookup, member.place)
    .filter((at) => job.indicator.behaviour === "flow" && isOfCalendar(content, at, window.calendar))
    .flatMap((at) => knownMonths(flowSeriesAt(content, at), window.start, window.end).pieces)
    .map(({ start, end }) => [start, end]);
}

function monthsIn(pieces: readonly Piece[], start: number, end: number): number {
  return pieces.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(end, piece[1]) - Math.max(start, piece[0])),
    0,
  );
}
