import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Language } from "../kernel/problem.ts";
import { filledListOf, filledText, keyOf, optional, type Parser, recordOf } from "../kernel/record.ts";
import { readNames } from "../target/target-record.ts";
import { type Actor, type ActorRecord, readActor } from "./actor.ts";
import { TASK_MANNERS, type TaskManner } from "./task.ts";

/** The duty to issue a plan below this one (ban hành kế hoạch thực hiện). */
export interface LowerPlan {
  readonly code: string;
  readonly summary: Readonly<Record<Language, string>>;
  /** Who sees to it, each for itself. */
  readonly lead: readonly Actor[];
  /**
   * `sector`: each down its own line (theo ngành dọc); `territory`: for a place, with its Party committee,
   * authorities and steering committee.
   */
  readonly line: LowerPlanLine;
  readonly manner: TaskManner;
  readonly location: string;
}

/**
 * Along which line lower plans are issued.
 *
 * @example
 * import { LOWER_PLAN_LINES } from "antq/programme";
 * LOWER_PLAN_LINES.sector.vi //=> "theo ngành dọc"
 */
export const LOWER_PLAN_LINES = /* @__PURE__ */ deepFreeze({
  sector: { vi: "theo ngành dọc", en: "down the own line" },
  territory: { vi: "theo địa bàn", en: "for the place" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>);

/** A line of plans: see `LOWER_PLAN_LINES`. */
export type LowerPlanLine = keyof typeof LOWER_PLAN_LINES;

/** A duty to issue a lower plan as a plain record, such as JSON holds; `manner` is told where left out. */
export interface LowerPlanRecord {
  readonly code: string;
  readonly summary: { readonly vi: string; readonly en: string };
  readonly lead: readonly ActorRecord[];
  readonly line: LowerPlanLine;
  readonly manner?: TaskManner;
  readonly location: string;
}

/** Takes the record of a duty to issue a lower plan. */
export const readLowerPlan: Parser<LowerPlan> = /* @__PURE__ */ recordOf({
  code: filledText,
  summary: readNames,
  lead: filledListOf(readActor),
  line: keyOf(LOWER_PLAN_LINES),
  manner: optional<TaskManner>(keyOf(TASK_MANNERS), "told"),
  location: filledText,
});
