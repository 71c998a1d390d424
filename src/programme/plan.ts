import type { Language } from "../kernel/problem.ts";
import type { CalendarParts, ReportingCalendar } from "../period/calendar.ts";
import type { RecipientPurpose } from "../register/register-signing.ts";
import type { Target } from "../target/target.ts";
import type { BodyId } from "../territory/body-id.ts";
import type { UnitId } from "../territory/unit-id.ts";
import type { Actor, ActorRecord } from "./actor.ts";
import type { LowerPlan, LowerPlanRecord } from "./lower-plan.ts";
import type { PlannedReport, PlannedReportRecord } from "./planned-report.ts";
import type { Review, ReviewRecord } from "./review.ts";
import type { Task, TaskRecord } from "./task.ts";

/**
 * A plan (kế hoạch) as data: who does what, in which year, and who reports what by when. Documents are named by the
 * ids of a register, bodies by their own; each fact has its place in the plan's document.
 */
export interface Plan {
  /** Stable and kebab-case, such as `plan-155`. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** The document that sets it. */
  readonly document: string;
  /** The bodies that it binds together (các bên). */
  readonly parties: readonly { readonly body: BodyId; readonly location: string }[];
  /** Its reporting years, both included. */
  readonly years: { readonly first: number; readonly last: number };
  /** The calendar by which its years are cut. */
  readonly calendar: ReportingCalendar;
  /** Where it holds; `null`: in the whole country. */
  readonly territory: UnitId | null;
  /** The documents that it rests on (căn cứ). */
  readonly bases: readonly { readonly document: string; readonly location: string }[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly reports: readonly PlannedReport[];
  readonly lowerPlans: readonly LowerPlan[];
  readonly reviews: readonly Review[];
  /** Who has the plan itself, and for what (nơi nhận); `null` where its print does not tell. */
  readonly recipients: readonly { readonly actor: Actor; readonly purpose: RecipientPurpose | null }[];
}

/** A plan as a plain record, such as JSON holds; lists that are left out are empty. */
export interface PlanRecord {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly document: string;
  readonly parties: readonly { readonly body: string; readonly location: string }[];
  readonly years: { readonly first: number; readonly last: number };
  readonly calendar: CalendarParts;
  readonly territory: string | null;
  readonly bases?: readonly { readonly document: string; readonly location: string }[];
  readonly targets?: readonly Target[];
  readonly tasks?: readonly TaskRecord[];
  readonly reports?: readonly PlannedReportRecord[];
  readonly lowerPlans?: readonly LowerPlanRecord[];
  readonly reviews?: readonly ReviewRecord[];
  readonly recipients?: readonly {
    readonly actor: ActorRecord;
    readonly purpose?: RecipientPurpose | null;
  }[];
}
