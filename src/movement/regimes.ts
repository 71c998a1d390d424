import { parsePlainDate } from "../date/plain-date.ts";
import { ALWAYS } from "../date/validity.ts";
import { december10, december15, november1, november16 } from "../period/calendar.ts";
import { type Regime, regime } from "../regime/regime.ts";
import { PLACES } from "./places.ts";

/**
 * The reports that Kế hoạch 155/KH-MTTQ-CAT (Sơn La, 26/5/2021) sets windows for, mục IV.4: one on six months, from
 * 10/12 to 10/6, before 10/6, and one on the year, from 10/12 to 10/12, before 10/12; 2021 to 2023. Its monthly and
 * quarterly results ride in the ordinary security reports and have no window of the plan's own.
 *
 * @example
 * import { planReports155 } from "antq/movement";
 * import { expectedReports } from "antq/regime";
 * expectedReports(planReports155, { firstYear: 2022, lastYear: 2022 }).map((report) => report.lastTimelyDay)
 * //=> ["2022-06-09", "2022-12-09"]
 */
export const planReports155: Regime = /* @__PURE__ */ regime({
  id: "son-la-plan-155",
  name: {
    vi: "Báo cáo chuyên đề theo Kế hoạch 155/KH-MTTQ-CAT",
    en: "Reports under plan 155/KH-MTTQ-CAT of Sơn La",
  },
  calendar: december10,
  windows: [
    { window: { firstMonths: 6 }, due: { before: { month: 6, day: 10 } } },
    { window: "year", due: { before: { month: 12, day: 10 } } },
  ],
  validity: { from: parsePlainDate("2021-05-26"), until: parsePlainDate("2023-12-10") },
  territory: PLACES.sonLa.unit,
  legalBasis: {
    document: "Kế hoạch 155/KH-MTTQ-CAT ngày 26/5/2021",
    article: "mục IV.4",
    validityIs: "verified",
  },
});

/**
 * Administrative reports of state agencies, Nghị định 09/2019/NĐ-CP: months from the 15th to the 14th, quarters, both
 * halves, nine months and the year. Each body that creates a report sets its own deadline. It binds neither
 * statistical nor secret reports, nor those of the Party and the mass associations.
 */
export const administrativeReports: Regime = /* @__PURE__ */ regime({
  id: "administrative-reports",
  name: {
    vi: "Chế độ báo cáo của cơ quan hành chính nhà nước",
    en: "Administrative reports of state agencies",
  },
  calendar: december15,
  windows: [
    { window: "month", due: "none" },
    { window: "quarter", due: "none" },
    { window: "halfYear", due: "none" },
    { window: { firstMonths: 9 }, due: "none" },
    { window: "year", due: "none" },
  ],
  // The decree's own text was not seen, nor the day from which it holds.
  validity: ALWAYS,
  territory: null,
  legalBasis: { document: "Nghị định 09/2019/NĐ-CP", article: "Điều 12", validityIs: "unverified" },
});

/**
 * The monthly crime figures of the Ministry of Public Security, from the 15th of a month to the 14th of the next, as
 * they were published from 2021 to 2025.
 */
export const monthlyPoliceStatistics: Regime = /* @__PURE__ */ regime({
  id: "monthly-police-statistics",
  name: { vi: "Số liệu thống kê hằng tháng của Bộ Công an", en: "Monthly statistics of the police" },
  calendar: december15,
  windows: [{ window: "month", due: "none" }],
  // The months of which figures with these days were seen: 9/2021 to 12/2025.
  validity: { from: parsePlainDate("2021-08-15"), until: parsePlainDate("2025-12-15") },
  territory: null,
  legalBasis: {
    document: "Nghị định 94/2016/NĐ-CP, Nghị định 62/2024/NĐ-CP",
    article: null,
    validityIs: "unverified",
  },
});

/** In force since 10/02/2022 (Thông tư 124/2021/TT-BCA). */
const SINCE_CIRCULAR_124 = { from: /* @__PURE__ */ parsePlainDate("2022-02-10"), until: null };

const CIRCULAR_124 = {
  document: "Thông tư 124/2021/TT-BCA ngày 28/12/2021",
  article: "Điều 8(2)",
  validityIs: "verified",
} as const;

/** The yearly assessment of khu dân cư as safe, from 01/11 to 31/10: Thông tư 124/2021/TT-BCA. */
export const safetyOfResidentialAreas: Regime = /* @__PURE__ */ regime({
  id: "safety-of-residential-areas",
  name: {
    vi: "Xét công nhận khu dân cư đạt tiêu chuẩn An toàn về ANTT",
    en: "Assessment of residential areas as safe",
  },
  calendar: november1,
  windows: [{ window: "year", due: "none" }],
  validity: SINCE_CIRCULAR_124,
  territory: null,
  legalBasis: CIRCULAR_124,
});

/**
 * The yearly assessment of xã, cơ quan, doanh nghiệp and cơ sở giáo dục as safe, from 16/11 to 15/11: Thông tư
 * 124/2021/TT-BCA.
 */
export const safetyOfCommunesAndOrganisations: Regime = /* @__PURE__ */ regime({
  id: "safety-of-communes-and-organisations",
  name: {
    vi: "Xét công nhận xã, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn An toàn về ANTT",
    en: "Assessment of communes, agencies, enterprises and schools as safe",
  },
  calendar: november16,
  windows: [{ window: "year", due: "none" }],
  validity: SINCE_CIRCULAR_124,
  territory: null,
  legalBasis: CIRCULAR_124,
});
