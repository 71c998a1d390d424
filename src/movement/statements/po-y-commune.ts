import type { StatementSection } from "../statement-section.ts";
import { AUGUST_2024, EIGHT_MONTHS_2023, EIGHT_MONTHS_2024, NOW, UNSTATED } from "../times.ts";

/** Report of Ban Chỉ đạo xã Pờ Y, the first 8 months of 2024. */
export const PO_Y_COMMUNE = [
  {
    at: "I, paragraph 1",
    time: NOW,
    rows: [
      ["distance-to-district-centre", "10", 10],
      ["natural-area", "9.481,11", "9481.11"],
      ["border-length", "20,122", "20.122"],
      ["bordering-countries", "02", 2],
      ["border-length-laos", "8.022", "8.022", { note: "borderSum" }],
      ["border-length-cambodia", "12,1", "12.1"],
      ["villages", "08", 8],
    ],
  },
  {
    at: "I, paragraph 1",
    time: AUGUST_2024,
    rows: [
      ["population", "9140", 9140],
      ["households", "2.787", 2787],
    ],
  },
  {
    at: "I, paragraph 2",
    time: NOW,
    rows: [
      ["adjacent-foreign-villages", "04", 4, { place: "acrossTheBorder" }],
      ["adjacent-foreign-households", "467", 467, { place: "acrossTheBorder" }],
      ["adjacent-foreign-population", "2.304", 2304, { place: "acrossTheBorder" }],
    ],
  },
  {
    at: "I, paragraph 6",
    time: UNSTATED,
    rows: [
      ["security-hotspots", "không để xảy ra", 0],
      ["complex-complaints", "không có", 0],
    ],
  },
  {
    at: "III.1, paragraph 1",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["dissemination-sessions", "12", 12, { note: "printedAsRounds" }],
      ["dissemination-attendances", "3300", 3300, { bound: "moreThan" }],
      ["online-reach", "1700", 1700, { bound: "moreThan" }],
      ["crime-tips-received", "01", 1],
    ],
  },
  {
    at: "III.2.1, paragraph 1",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["security-incidents", "06", 6, { note: "unchanged" }],
      ["security-incident-subjects", "07", 7],
      ["security-incident-subjects", "04", -4, { measure: "change", base: EIGHT_MONTHS_2023, note: "fall" }],
      ["methamphetamine-seized", "01", 1, { bound: "lessThan", note: "gluedUnit" }],
    ],
  },
  {
    at: "III.2.1, footnote 1",
    time: EIGHT_MONTHS_2023,
    rows: [
      ["security-incidents", "06", 6],
      ["security-incident-subjects", "11", 11],
    ],
  },
  {
    at: "III.2.1, point 1",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["security-incidents-found-by-commune-police", "05", 5],
      ["security-incident-subjects-found-by-commune-police", "06", 6],
      ["incidents-handled-administratively", "05", 5],
      ["subjects-handled-administratively", "06", 6],
    ],
  },
  {
    at: "III.2.1, footnote 2",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["drug-use-incidents", "03", 3],
      ["drug-use-subjects", "04", 4],
      ["illegal-fireworks-incidents", "02", 2],
      ["illegal-fireworks-subjects", "02", 2],
    ],
  },
  {
    at: "III.2.1, point 2",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["security-incidents-found-by-other-forces", "01", 1],
      ["security-incident-subjects-found-by-other-forces", "01", 1],
    ],
  },
  {
    at: "III.2.1, footnote 3",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["drug-possession-incidents", "01", 1],
      ["drug-possession-subjects", "01", 1],
    ],
  },
  {
    at: "III.2.2",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["traffic-accidents", "02", 2],
      ["traffic-accidents", "02", 2, { measure: "change", base: EIGHT_MONTHS_2023, note: "riseFromZero" }],
      ["traffic-deaths", "02", 2],
      ["traffic-deaths", "02", 2, { measure: "change", base: EIGHT_MONTHS_2023, note: "riseFromZero" }],
      ["traffic-injuries", "01", 1],
      ["traffic-injuries", "01", 1, { measure: "change", base: EIGHT_MONTHS_2023, note: "riseFromZero" }],
      ["traffic-vehicles-damaged", "01", 1],
    ],
  },
  {
    at: "III.2.3",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["fires", "01", 1],
      ["fires", "01", 1, { measure: "change", base: EIGHT_MONTHS_2023, note: "riseFromZero" }],
      ["fire-damage", "85 triệu đồng", 85_000_000],
    ],
  },
  {
    at: "III.2.4",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["labour-accidents", "01", 1],
      ["labour-accidents", "01", 1, { measure: "change", base: EIGHT_MONTHS_2023, note: "riseFromZero" }],
      ["labour-accident-deaths", "01", 1],
    ],
  },
  {
    at: "III.2.5, point 1",
    time: UNSTATED,
    rows: [["drug-commitment-households", "2.000", 2000]],
  },
  {
    at: "III.2.5, point 4",
    time: UNSTATED,
    rows: [
      ["crime-report-boxes-installed", "08", 8],
      ["crime-report-boxes-installed-villages", "07", 7],
      ["crime-report-boxes-installed-police-office", "01", 1],
    ],
  },
  {
    at: "III.2.5, point 5",
    time: UNSTATED,
    rows: [
      ["patrols", "8", 8],
      ["patrol-violations-found", "chưa phát hiện", 0],
    ],
  },
  {
    at: "III.3, paragraph 1",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["leaflets-issued", "140", 140],
      ["banners-hung", "11", 11],
      ["fire-safety-commitment-households", "1.100", 1100],
      ["fire-safety-commitment-businesses", "135", 135],
      ["fireworks-commitment-households", "1200", 1200],
    ],
  },
  {
    at: "III.3, paragraph 2",
    time: EIGHT_MONTHS_2024,
    rows: [
      ["flintlock-guns-recovered", "03", 3],
      ["trigger-guns-recovered", "04", 4],
      ["electric-batons-recovered", "01", 1],
      ["knives-swords-recovered", "03", 3],
      ["handcuffs-recovered", "01", 1, { note: "eightInName" }],
    ],
  },
  {
    at: "III.4, paragraph 1",
    time: NOW,
    rows: [
      ["people-security-groups", "08", 8, { note: "noUnitWord" }],
      ["people-security-group-members", "88", 88],
      ["security-cameras", "18", 18],
      ["fire-safety-inter-family-villages", "04", 4],
      ["fire-safety-inter-family-members", "23", 23],
      ["grassroots-security-team-villages", "08", 8, { note: "newForce" }],
      ["grassroots-security-team-members", "28", 28],
      ["civil-defence-teams", "08", 8],
      ["civil-defence-team-members", "92", 92],
    ],
  },
  {
    at: "III.4, paragraph 1",
    time: UNSTATED,
    rows: [
      ["security-cameras-added", "06", 6, { note: "twelveBefore" }],
      ["civil-defence-teams-added", "03", 3, { note: "fiveBefore" }],
      ["civil-defence-team-members-added", "33", 33, { note: "fiftyNineBefore" }],
    ],
  },
] as const satisfies readonly StatementSection[];
