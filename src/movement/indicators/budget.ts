import { communes, districts } from "../collection.ts";
import { flow, type IndicatorRow } from "../indicator-row.ts";

/** Chapter 14: budget and contributions (ngân sách, ủng hộ). */
export const BUDGET = {
  "budget-study-tours": flow("dong", districts("commune", "government"), {
    vi: "Ngân sách cho người có uy tín đi tham quan, học tập",
    en: "Budget for study tours of respected persons",
  }),
  "budget-festival-support": flow("dong", communes("government"), {
    vi: "Ngân sách hỗ trợ tổ chức điểm Ngày hội",
    en: "Budget support for a showcase festival",
  }),
  "vaccine-fund-donations": flow("dong", communes("farmers"), {
    vi: "Tiền vận động ủng hộ quỹ vắc-xin phòng, chống Covid-19",
    en: "Donations raised for the Covid-19 vaccine fund",
  }),
} satisfies Record<string, IndicatorRow>;
