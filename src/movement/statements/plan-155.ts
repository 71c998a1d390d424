import type { StatementSection } from "../statement-section.ts";
import { ISSUE_OF_PLAN_155 } from "../times.ts";

/** Kế hoạch 155/KH-MTTQ-CAT of Sơn La. */
export const PLAN_155 = [
  {
    at: "recipients (Nơi nhận), police",
    time: ISSUE_OF_PLAN_155,
    rows: [["district-units", "12", 12, { note: "policeAddressees" }]],
  },
  {
    at: "recipients (Nơi nhận), Front",
    time: ISSUE_OF_PLAN_155,
    rows: [["district-units", "12", 12, { note: "frontAddressees" }]],
  },
] as const satisfies readonly StatementSection[];
