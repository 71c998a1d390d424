import { BOUNDS, type Bound } from "../kernel/bound.ts";
import type { ObservationStatus } from "./observation-status.ts";
import { STATUS_ORDER } from "./observation-table.ts";

/** What a row is worth: an exact figure that stands, one that stands but is bounded, a span, or one that yielded. */
export const ROLES = { exact: 0, bounded: 1, span: 2, superseded: 3 } as const;

/** Bound, status and role in one byte, the role above the status above the bound. */
export function flagsOf(bound: number, status: number, role: number): number {
  return bound | (status << 3) | (role << 5);
}

/** The role in a byte of flags. */
export function roleOf(flags: number): number {
  return flags >> 5;
}

/** The bound in a byte of flags. */
export function boundOf(flags: number): Bound {
  return BOUNDS[flags & 7] ?? "exact";
}

/** The status in a byte of flags. */
export function statusOf(flags: number): ObservationStatus {
  return STATUS_ORDER[(flags >> 3) & 3] ?? "actual";
}
