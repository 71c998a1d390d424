import type { StatementSection } from "../statement-section.ts";
import { EVERY_YEAR } from "../times.ts";

/** Article on Công an tỉnh Kon Tum and three associations, 2019-2024. */
export const KON_TUM_POLICE = [
  {
    at: "paragraph 4",
    time: EVERY_YEAR,
    rows: [
      ["movement-launches", "2.053", 2053, { bound: "moreThan", note: "eachYear" }],
      ["movement-launch-attendances", "340.000", 340_000, { bound: "moreThan", note: "eachYear" }],
    ],
  },
] as const satisfies readonly StatementSection[];
