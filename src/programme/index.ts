export type { Actor, ActorRecord, BodyGroup } from "./actor.ts";
export { createPlan, safeCreatePlan } from "./create-plan.ts";
export { LOWER_PLAN_LINES, type LowerPlan, type LowerPlanLine, type LowerPlanRecord } from "./lower-plan.ts";
export type { UnmatchedReceipt } from "./match-receipts.ts";
export { type Obligation, type ObligationOptions, obligations } from "./obligations.ts";
export type { Plan, PlanRecord } from "./plan.ts";
export type { PlannedReport, PlannedReportRecord, ReportRecipient, ReportWindow } from "./planned-report.ts";
export { createReceipt, type Receipt, type ReceiptRecord, safeCreateReceipt } from "./receipt.ts";
export type { Reporter, ReporterRecord } from "./reporter.ts";
export { type ReportingStatus, reportingStatus, type StatusGroup } from "./reporting-status.ts";
export { REVIEW_KINDS, type Review, type ReviewKind, type ReviewRecord, reviewsIn } from "./review.ts";
export type { StatusCounts } from "./status-counts.ts";
export { REPORT_STATUSES, type ReportStatus, type StatusItem } from "./status-item.ts";
export {
  TASK_MANNERS,
  type Task,
  type TaskFilter,
  type TaskManner,
  type TaskRecord,
  tasksOf,
} from "./task.ts";
