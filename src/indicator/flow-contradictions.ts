import { blocksOf, reportsByBlock } from "./flow-blocks.ts";
import { fallingReports } from "./flow-falls.ts";
import type { FlowGraph, LeftOut } from "./flow-graph.ts";
import { exceedingReports } from "./flow-nesting.ts";
import { stepsFor } from "./flow-steps.ts";
import { areExact, type RunningTotals, runningTotals } from "./flow-totals.ts";

/**
 * Reports that cannot all be true (số liệu mâu thuẫn):
 * - `loop`: they form loops of windows whose sums do not agree;
 * - `negative`: together they give a window with less than nothing in it;
 * - `exceeds`: they give more for a window than for another around it.
 */
export interface Contradiction {
  readonly reports: readonly number[];
  readonly reason: "loop" | "negative" | "exceeds";
}

/** What reports say when those that are contradicted are left out. */
export interface Findings {
  readonly contradictions: readonly Contradiction[];
  readonly leftOut: LeftOut;
  readonly running: RunningTotals;
  /** Where sums leave the exact range, nothing is said of contradictions: they would rest on rounded numbers. */
  readonly isExact: boolean;
}

/**
 * Finds what contradicts itself: loops that do not close, then windows below zero, then windows above one around them,
 * each without the blocks that were left out before. Of the last two the smallest sets of blocks that show one are
 * contradicted, so that whatever else rests on them is not drawn in. Nothing depends on the order of reports.
 */
export function findingsOf(graph: FlowGraph, correctable: boolean, steps = stepsFor(graph)): Findings {
  const leftOut = new Uint8Array(graph.from.length);
  const running = runningTotals(graph, leftOut);
  const isExact = areExact(running.totals, 0, running.totals.length);
  const all: Findings = { contradictions: [], leftOut, running, isExact };
  if (!isExact) return all;
  const closed = closesAll(graph, running) ? all : leaveOut(all, graph, openLoops(graph, running));
  if (correctable) return closed;
  const falling = fallingReports(graph, closed, { left: steps }).map(because("negative"));
  const rising = leaveOut(closed, graph, falling);
  const exceeding = exceedingReports(graph, rising, { left: steps }).map(because("exceeds"));
  return leaveOut(rising, graph, exceeding);
}

function because(reason: Contradiction["reason"]): (reports: readonly number[]) => Contradiction {
  return (reports) => Object.freeze({ reports: Object.freeze(reports), reason });
}

function leaveOut(before: Findings, graph: FlowGraph, found: readonly Contradiction[]): Findings {
  if (found.length === 0) return before;
  const leftOut = before.leftOut.slice();
  for (const { reports } of found) for (const report of reports) leftOut[report] = 1;
  const contradictions = [...before.contradictions, ...found];
  return { ...before, contradictions, leftOut, running: runningTotals(graph, leftOut) };
}

function closesAll(graph: FlowGraph, running: RunningTotals): boolean {
  for (let report = 0; report < graph.from.length; report += 1) {
    if (!closes(graph, running, report)) return false;
  }
  return true;
}

/** Whether a report says what the running totals say of its window. */
function closes({ from, to, values }: FlowGraph, { totals }: RunningTotals, report: number): boolean {
  return (totals[to[report] ?? 0] ?? 0) - (totals[from[report] ?? 0] ?? 0) === values[report];
}

/**
 * The running totals follow a tree that reaches all points of a block inside the block, so that a report which does
 * not agree with them closes a loop of its own block.
 */
function openLoops(graph: FlowGraph, running: RunningTotals): readonly Contradiction[] {
  return reportsByBlock(blocksOf(graph))
    .filter((reports) => reports.some((report) => !closes(graph, running, report)))
    .toSorted(byFirstPoint(graph))
    .map(because("loop"));
}

function byFirstPoint(graph: FlowGraph): (left: readonly number[], right: readonly number[]) => number {
  const firstPoint = (reports: readonly number[]) =>
    reports.reduce((first, report) => Math.min(first, graph.from[report] ?? 0), graph.boundaries.length);
  return (left, right) => firstPoint(left) - firstPoint(right);
}
