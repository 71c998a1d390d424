import { ALL_SECTORS, communes, districts } from "../collection.ts";
import { flow, type IndicatorRow } from "../indicator-row.ts";

/** Chapter 16: direction and coordination (lãnh đạo, chỉ đạo, phối hợp), named by the reports without a figure. */
export const DIRECTION = {
  inspections: flow("inspection", districts("province", ...ALL_SECTORS), {
    vi: "Cuộc kiểm tra, đôn đốc (định kỳ, đột xuất)",
    en: "Inspections, regular and unannounced",
  }),
  "review-conferences": flow("conference", communes(...ALL_SECTORS), {
    vi: "Hội nghị sơ kết, tổng kết",
    en: "Review conferences, interim and final",
  }),
  "coordination-meetings": flow("conference", communes("government"), {
    vi: "Hội nghị giao ban công tác phối hợp",
    en: "Coordination meetings",
  }),
  "implementing-plans-issued": flow("document", districts("commune", ...ALL_SECTORS), {
    vi: "Kế hoạch triển khai của cấp dưới đã ban hành",
    en: "Implementing plans issued below",
  }),
  "steering-committees-consolidated": flow("committee", communes("government"), {
    vi: "Ban chỉ đạo được kiện toàn",
    en: "Steering committees consolidated",
  }),
} satisfies Record<string, IndicatorRow>;
