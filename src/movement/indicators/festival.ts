import { communes, districts } from "../collection.ts";
import { distinct, flow, type IndicatorRow, subset } from "../indicator-row.ts";

/** Chapter 12: the festival of the movement (Ngày hội toàn dân bảo vệ an ninh Tổ quốc). */
export const FESTIVAL = {
  "festival-communes": distinct("commune", districts("province", "steeringCommittee"), {
    vi: "Xã, phường, thị trấn tổ chức Ngày hội",
    en: "Communes that held the festival",
    partOf: [subset("communes", "festival")],
  }),
  "festival-showcases": flow("festivalSite", districts("province", "steeringCommittee"), {
    vi: "Điểm Ngày hội",
    en: "Showcase festivals",
  }),
  "festival-attendances": flow("attendance", communes("steeringCommittee"), {
    vi: "Lượt người dự Ngày hội",
    en: "Attendances at the festival",
  }),
} satisfies Record<string, IndicatorRow>;
