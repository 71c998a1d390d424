import { readYear } from "../indicator/stated-time-record.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Language } from "../kernel/problem.ts";
import {
  filledListOf,
  filledText,
  keyOf,
  listOf,
  optional,
  orNull,
  type Parser,
  recordOf,
} from "../kernel/record.ts";
import { readNames } from "../target/target-record.ts";
import { type Actor, type ActorRecord, nameOfActor, readActor } from "./actor.ts";

/**
 * How a plan puts something to a body: told where it may give orders, asked where it may only ask.
 *
 * @example
 * import { TASK_MANNERS } from "antq/programme";
 * TASK_MANNERS.asked.vi //=> "đề nghị"
 */
export const TASK_MANNERS = /* @__PURE__ */ deepFreeze({
  told: { vi: "giao", en: "told" },
  asked: { vi: "đề nghị", en: "asked" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>);

/** Whether a body is told or asked: see `TASK_MANNERS`. */
export type TaskManner = keyof typeof TASK_MANNERS;

/** A task of a plan (nhiệm vụ): who leads, with whom, in which years. */
export interface Task {
  readonly code: string;
  /** What is to be done, in few words of our own. */
  readonly summary: Readonly<Record<Language, string>>;
  /** The reporting years that the plan names; `null`: all of its years. */
  readonly years: readonly number[] | null;
  /** Who does it or leads (chủ trì); none where the plan names nobody. Several do it each for itself. */
  readonly lead: readonly Actor[];
  /** With whom (phối hợp). */
  readonly coordinating: readonly Actor[];
  readonly manner: TaskManner;
  /** Where in the plan it stands. */
  readonly location: string;
}

/** A task as a plain record, such as JSON holds; what is left out is empty, for `years` all, for `manner` told. */
export interface TaskRecord {
  readonly code: string;
  readonly summary: { readonly vi: string; readonly en: string };
  readonly years?: readonly number[] | null;
  readonly lead?: readonly ActorRecord[];
  readonly coordinating?: readonly ActorRecord[];
  readonly manner?: TaskManner;
  readonly location: string;
}

/** Takes the record of a task. */
export const readTask: Parser<Task> = /* @__PURE__ */ recordOf({
  code: filledText,
  summary: readNames,
  years: optional<readonly number[] | null>(orNull(filledListOf(readYear)), null),
  lead: optional<readonly Actor[]>(listOf(readActor), []),
  coordinating: optional<readonly Actor[]>(listOf(readActor), []),
  manner: optional<TaskManner>(keyOf(TASK_MANNERS), "told"),
  location: filledText,
});

/** Which tasks are asked for: of a year, of a body, or both. */
export interface TaskFilter {
  readonly year?: number;
  /** Those which it leads or in which it takes part by its own name; groups are not resolved. */
  readonly body?: Actor;
}

/**
 * The tasks of a plan in a reporting year, or of a body, in the order of the plan; none in a year that is not the
 * plan's.
 *
 * @example
 * import { PLAN_155 } from "antq/movement";
 * import { tasksOf } from "antq/programme";
 * import { parseBodyId } from "antq/territory";
 * const elderly = parseBodyId("elderly:14@..");
 * tasksOf(PLAN_155, { body: elderly }).filter(({ location }) => location.startsWith("III.3.6")).length //=> 3
 */
export function tasksOf(
  plan: {
    readonly years: { readonly first: number; readonly last: number };
    readonly tasks: readonly Task[];
  },
  filter: TaskFilter,
): readonly Task[] {
  const { year, body } = filter;
  const isOfPlan = year === undefined || (plan.years.first <= year && year <= plan.years.last);
  const isActor = (actor: Actor) => body !== undefined && nameOfActor(actor) === nameOfActor(body);
  return Object.freeze(
    plan.tasks.filter(
      ({ years, lead, coordinating }) =>
        isOfPlan &&
        (year === undefined || years === null || years.includes(year)) &&
        (body === undefined || [...lead, ...coordinating].some(isActor)),
    ),
  );
}
