import type { FlowSeries } from "./flow-series.ts";

/** A known window inside another. */
interface KnownPiece {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** What is known inside a window: windows that do not overlap, the sum of their figures, and their months. */
export interface KnownMonths {
  readonly value: number;
  readonly months: number;
  readonly pieces: readonly KnownPiece[];
}

/**
 * The known windows inside a window that do not overlap and have the most months together; of several sets the one of
 * the fewest windows, then the one that leaves the latest boundaries out.
 */
export function knownMonths(series: FlowSeries, start: number, end: number): KnownMonths {
  const pieces = piecesOf(series, choicesWithin(series, start, end));
  const value = pieces.reduce((sum, piece) => sum + piece.value, 0);
  const months = pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return Object.freeze({ value, months, pieces: Object.freeze(pieces) });
}

/** The best choice of windows that end at a point or before it. */
interface Choice {
  readonly point: number;
  readonly boundary: number;
  readonly months: number;
  readonly windows: number;
  /** Where the last window begins; null where none ends at this very point. */
  readonly from: Choice | null;
  readonly before: Choice | null;
}

function choicesWithin({ boundaries, components }: FlowSeries, start: number, end: number): Choice | null {
  // For each component where a last window best begins.
  const bestStarts = new Map<number, Choice>();
  let before: Choice | null = null;
  for (const [point, boundary] of boundaries.entries()) {
    if (boundary < start || boundary > end) continue;
    const component = components?.[point] ?? 0;
    const from = bestStarts.get(component) ?? null;
    const choice: Choice = bestAt(point, boundary, before, from);
    if (from === null || startsBetter(choice, from)) bestStarts.set(component, choice);
    before = choice;
  }
  return before;
}

function bestAt(point: number, boundary: number, before: Choice | null, from: Choice | null): Choice {
  const without = { point, boundary, months: before?.months ?? 0, windows: before?.windows ?? 0 };
  if (from === null) return { ...without, from: null, before };
  const months = from.months + boundary - from.boundary;
  const windows = from.windows + 1;
  const isBetter = months > without.months || (months === without.months && windows < without.windows);
  return isBetter ? { point, boundary, months, windows, from, before } : { ...without, from: null, before };
}

/** Whether a last window that begins here, wherever it ends, is better than one that begins there. */
function startsBetter(here: Choice, there: Choice): boolean {
  const gain = here.months - here.boundary - (there.months - there.boundary);
  return gain > 0 || (gain === 0 && here.windows < there.windows);
}

function piecesOf({ totals }: FlowSeries, last: Choice | null): readonly KnownPiece[] {
  const pieces: KnownPiece[] = [];
  let choice = last;
  while (choice !== null) {
    const { from, before, point, boundary } = choice;
    if (from !== null) {
      const value = (totals[point] ?? 0) - (totals[from.point] ?? 0);
      pieces.push(Object.freeze({ start: from.boundary, end: boundary, value }));
    }
    choice = from ?? before;
  }
  return pieces.reverse();
}
