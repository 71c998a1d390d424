import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { boundOf } from "../indicator/row-flags.ts";
import type { Bound } from "../kernel/bound.ts";
import type { Asked } from "./asked.ts";
import { boundedRowsOf } from "./exact-time.ts";
import { NOTHING_READ, type UnitReading } from "./reading.ts";

/** A reading of a stock that would do, the better the smaller its rank. */
interface Candidate {
  readonly rank: number;
  readonly day: number;
  readonly value: number;
  readonly bound: Bound;
}

/**
 * The reading of a stock on a day, or at the end of a window: on its last day, else on the day at which it ends ("tính
 * đến 10/12"), else the latest that is not too old. What stands for a year of assessment may have been read at any time
 * in the last year of the window, of which the day that begins it still belongs to the year before.
 */
export function stockReading(
  content: DatasetContent,
  series: readonly number[],
  { standsFor }: Indicator,
  asked: Asked,
  maxAgeDays: number,
): UnitReading {
  const rankOf = dayRank(asked, maxAgeDays, standsFor);
  let best: Candidate | null = null;
  for (const at of series) {
    for (const candidate of [...exactOnes(content, at, asked, rankOf), ...boundedOnes(content, at, rankOf)]) {
      if (best === null || isBetter(candidate, best)) best = candidate;
    }
  }
  if (best === null) return NOTHING_READ;
  const { day, value, bound } = best;
  return { ...NOTHING_READ, months: 1, value, bound, day };
}

type RankOf = (day: number) => number;

const UNFIT = Number.POSITIVE_INFINITY;

function dayRank(
  { endDay, yearDay, isWindow }: Asked,
  maxAgeDays: number,
  standsFor: Indicator["standsFor"],
): RankOf {
  return (day) => {
    const age = endDay - 1 - day;
    if (age === 0) return 0;
    if (age === -1) return isWindow ? 1 : UNFIT;
    const isOfYear = standsFor === "assessmentYear" && day > yearDay;
    return age > 0 && (age <= maxAgeDays || isOfYear) ? age + 1 : UNFIT;
  };
}

/** On one day an exact reading goes before a bounded one. */
function isBetter(one: Candidate, other: Candidate): boolean {
  return (
    one.rank < other.rank || (one.rank === other.rank && one.bound === "exact" && other.bound !== "exact")
  );
}

/** The latest two readings that do: the last day ranks before the end, and that before all that is earlier. */
function exactOnes(
  { series, index }: DatasetContent,
  at: number,
  { endDay }: Asked,
  rankOf: RankOf,
): readonly Candidate[] {
  const first = series.firstPoint[at] ?? 0;
  let low = first;
  let high = series.firstPoint[at + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.positions[middle] ?? 0) <= endDay) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let point = low - 1; point >= first && point >= low - 2; point -= 1) {
    const day = index.positions[point] ?? 0;
    const rank = rankOf(day);
    if (rank !== UNFIT) found.push({ rank, day, value: index.totals[point] ?? 0, bound: "exact" });
  }
  return found;
}

function boundedOnes(content: DatasetContent, at: number, rankOf: RankOf): readonly Candidate[] {
  const { rows, times } = content;
  return boundedRowsOf(content, at).flatMap((row) => {
    const day = times[rows.time[row] ?? -1]?.start ?? UNFIT;
    const rank = rankOf(day);
    const bound = boundOf(rows.flags[row] ?? 0);
    return rank === UNFIT ? [] : [{ rank, day, value: rows.value[row] ?? 0, bound }];
  });
}
