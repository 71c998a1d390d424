import { createPlan } from "../programme/create-plan.ts";
import type { Plan, PlanRecord } from "../programme/plan.ts";
import type { PlannedReportRecord } from "../programme/planned-report.ts";
import type { ReviewRecord } from "../programme/review.ts";
import { PLACES } from "./places.ts";
import { MEMBERS_155, TASKS_155 } from "./plan-155-tasks.ts";
import { planReports155 } from "./regimes.ts";
import { PLAN_155_TARGETS } from "./targets.ts";

const FRONT = "front:14@..";
const POLICE = "police:14@..";

/** Each report goes to both, by way of the offices that gather it. */
const TO_BOTH = [
  { body: POLICE, via: "police:14@..:movement-office" },
  { body: FRONT, via: "front:14@..:movement-board" },
];

/** The reports with windows of the plan's own; their windows and deadlines are those of its regime. */
const OWN_REPORTS = planReports155.windows.map(
  ({ window, due }): PlannedReportRecord => ({
    ...(window === "year"
      ? { code: "year", name: { vi: "Báo cáo năm", en: "Yearly report" } }
      : { code: "six-months", name: { vi: "Báo cáo chuyên đề 6 tháng", en: "Report on six months" } }),
    window,
    due,
    recipients: TO_BOTH,
    location: "IV.4",
  }),
);

/** Its monthly and quarterly results ride in the ordinary security reports, whose windows it does not set. */
const CARRIER = { vi: "báo cáo an ninh trật tự định kỳ", en: "ordinary security reports" };
const RIDING = { carrier: CARRIER, due: "none", recipients: TO_BOTH, location: "IV.4" } as const;
const RIDING_RESULTS: readonly PlannedReportRecord[] = [
  {
    code: "monthly-results",
    name: { vi: "Kết quả hằng tháng", en: "Monthly results" },
    window: "month",
    ...RIDING,
  },
  {
    code: "quarterly-results",
    name: { vi: "Kết quả hằng quý", en: "Quarterly results" },
    window: "quarter",
    ...RIDING,
  },
];

const REVIEWS: readonly ReviewRecord[] = [
  {
    code: "members-yearly",
    name: { vi: "Sơ kết hằng năm của tổ chức thành viên", en: "Yearly review of each member organisation" },
    kind: "interim",
    years: "every",
    lead: MEMBERS_155,
    location: "III.3(4)",
  },
  {
    code: "periodic-interim",
    name: { vi: "Sơ kết định kỳ việc thực hiện kế hoạch", en: "Review of the plan from time to time" },
    kind: "interim",
    years: "unstated",
    lead: [FRONT, POLICE],
    location: "III.1(3), III.2(5)",
  },
  {
    code: "periodic-final",
    name: { vi: "Tổng kết việc thực hiện kế hoạch", en: "Final review of the plan" },
    kind: "final",
    years: "unstated",
    lead: [FRONT, POLICE],
    location: "III.1(3), III.2(5)",
  },
  {
    code: "chieng-son-model",
    name: { vi: "Sơ kết mô hình của xã Chiềng Sơn", en: "Review of the model of Chiềng Sơn commune" },
    kind: "interim",
    years: [2021],
    location: "IV.3, 2021(4)",
  },
  {
    code: "plan-447",
    name: { vi: "Tổng kết Kế hoạch 447/KH-CAT-HND", en: "Final review of plan 447/KH-CAT-HND" },
    kind: "final",
    years: [2021],
    of: "447/KH-CAT-HND",
    location: "IV.3, 2021(7)",
  },
  {
    code: "programme-09",
    name: {
      vi: "Tổng kết 10 năm Chương trình phối hợp 09",
      en: "Review of ten years of coordination programme 09",
    },
    kind: "final",
    years: [2023],
    of: "09/CTr-BCA-MTTW",
    location: "IV.3, 2023(2)",
  },
];

const inDistricts = (sector: "police" | "front" | "steeringCommittee") =>
  ({ sector, tier: "district", within: "14@.." }) as const;

/** The plan counts them where it names who has it: 12 huyện, thành phố. */
const countedIn = (sector: "police" | "front") => ({ ...inDistricts(sector), count: 12 });

const LOWER_PLANS: PlanRecord["lowerPlans"] = [
  {
    code: "by-sector",
    summary: { vi: "Xây dựng kế hoạch theo ngành dọc", en: "Draw up a plan down the own line" },
    lead: [FRONT, ...MEMBERS_155],
    line: "sector",
    location: "IV.1",
  },
  {
    code: "by-district",
    summary: {
      vi: "Báo cáo cấp ủy, chính quyền, tham mưu Ban Chỉ đạo cùng cấp ban hành kế hoạch",
      en: "Report to Party committee and authorities, and have the steering committee of the district issue a plan",
    },
    lead: [inDistricts("police"), inDistricts("front")],
    line: "territory",
    location: "IV.2",
  },
];

/** The departments (phòng) of the provincial police that have the plan, beside the office for the movement. */
const POLICE_DEPARTMENTS = [
  "advisory",
  "internal-political-security",
  "economic-security",
  "drug-crime",
  "environmental-crime",
  "administrative-order",
  "fire-and-rescue",
  "traffic",
  "judgment-execution",
  "party-and-political-work",
].map((name) => `police:14@..:${name}`);

/** Purposes stand beside groups of lines ("Để báo cáo"); where the copy does not show to whom one belongs, none is given. */
const RECIPIENTS: PlanRecord["recipients"] = [
  { actor: "party:14@..", purpose: "report" },
  { actor: "government:14@..", purpose: "report" },
  { actor: "front:VN@.." },
  { actor: "police:VN@..:movement" },
  { actor: "steeringCommittee:14@.." },
  { actor: FRONT, purpose: "direct" },
  { actor: POLICE, purpose: "direct" },
  { actor: "government:14@..:information-and-communications" },
  ...MEMBERS_155.map((actor) => ({ actor, purpose: "coordinate" as const })),
  ...["police:14@..:movement-office", ...POLICE_DEPARTMENTS, "front:14@..:boards"].map((actor) => ({
    actor,
  })),
  ...[inDistricts("steeringCommittee"), countedIn("police"), countedIn("front")].map((actor) => ({
    actor,
  })),
];

/**
 * Kế hoạch 155/KH-MTTQ-CAT (Sơn La, 26/5/2021) as data: the coordination of the Front with its member organisations
 * and the police for 2021 to 2023. What is to be done stands in few words of our own; `location` says where the plan
 * says it. It lists nobody as a reporter: "các đơn vị" report, to the police and to the Front. It calls its reporting
 * year one from 10/12 to 10/12; read half-open, as here, no day belongs to two years.
 *
 * @example
 * import { PLAN_155 } from "antq/movement";
 * PLAN_155.targets.map(({ code }) => code) //=> ["plan-155-places", "plan-155-organisations"]
 * PLAN_155.tasks.filter(({ manner }) => manner === "asked").length //=> 4
 */
export const PLAN_155: Plan = /* @__PURE__ */ createPlan({
  id: "plan-155",
  name: {
    vi: "Kế hoạch 155/KH-MTTQ-CAT thực hiện Chương trình phối hợp 09, giai đoạn 2021 - 2023",
    en: "Plan 155/KH-MTTQ-CAT on coordination programme 09, 2021 to 2023",
  },
  document: "plan-155",
  parties: [
    { body: FRONT, location: "III.1" },
    { body: POLICE, location: "III.2" },
    ...MEMBERS_155.map((body, at) => ({ body, location: `III.3.${at + 1}` })),
  ],
  years: { first: 2021, last: 2023 },
  calendar: planReports155.calendar,
  territory: PLACES.sonLa.unit,
  bases: [
    { document: "279/KH-MTTW-BCA", location: "preamble" },
    { document: "09/CTr-BCA-MTTW", location: "title, preamble" },
  ],
  targets: [PLAN_155_TARGETS.places, PLAN_155_TARGETS.organisations],
  tasks: TASKS_155,
  reports: [...OWN_REPORTS, ...RIDING_RESULTS],
  lowerPlans: LOWER_PLANS,
  reviews: REVIEWS,
  recipients: RECIPIENTS,
});
