import { districts, onlyWithDistricts } from "../collection.ts";
import { flow, type IndicatorRow } from "../indicator-row.ts";

/**
 * Chapter 13: commendations (khen thưởng). They are counted where the commended work, not where the award was
 * signed: a district tells how many of its own the province or the ministry commended. Giấy khen is a commendation,
 * bằng khen, which ranks above it, a certificate of merit, kỷ niệm chương a commemorative medal.
 */
export const COMMENDATIONS = {
  "festival-awards-collectives": flow("collective", districts("commune", "steeringCommittee"), {
    vi: "Tập thể được khen thưởng dịp Ngày hội",
    en: "Collectives commended at the festival",
  }),
  "festival-awards-individuals": flow("individual", districts("commune", "steeringCommittee"), {
    vi: "Cá nhân được khen thưởng dịp Ngày hội",
    en: "Individuals commended at the festival",
  }),
  "district-commendations-collectives": flow("collective", onlyWithDistricts("district", "government"), {
    vi: "Tập thể được UBND cấp huyện tặng giấy khen",
    en: "Collectives with a commendation of the district government",
  }),
  "district-commendations-individuals": flow("individual", onlyWithDistricts("district", "government"), {
    vi: "Cá nhân được UBND cấp huyện tặng giấy khen",
    en: "Individuals with a commendation of the district government",
  }),
  "provincial-police-commendations-collectives": flow("collective", districts("commune", "police"), {
    vi: "Tập thể được Giám đốc Công an tỉnh tặng giấy khen",
    en: "Collectives with a commendation of the provincial police director",
  }),
  "provincial-police-commendations-individuals": flow("individual", districts("commune", "police"), {
    vi: "Cá nhân được Giám đốc Công an tỉnh tặng giấy khen",
    en: "Individuals with a commendation of the provincial police director",
  }),
  "provincial-merit-certificates-collectives": flow("collective", districts("commune", "government"), {
    vi: "Tập thể được UBND tỉnh tặng bằng khen",
    en: "Collectives with a certificate of merit of the provincial government",
  }),
  "provincial-merit-certificates-individuals": flow("individual", districts("commune", "government"), {
    vi: "Cá nhân được UBND tỉnh tặng bằng khen",
    en: "Individuals with a certificate of merit of the provincial government",
  }),
  "ministry-merit-certificates-collectives": flow("collective", districts("commune", "police"), {
    vi: "Tập thể được Bộ Công an tặng bằng khen",
    en: "Collectives with a certificate of merit of the Ministry of Public Security",
  }),
  "commemorative-medals-individuals": flow("individual", districts("commune", "police"), {
    vi: "Cá nhân được tặng kỷ niệm chương",
    en: "Individuals with a commemorative medal",
  }),
} satisfies Record<string, IndicatorRow>;
