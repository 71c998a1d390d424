import type { StatementSection } from "../statement-section.ts";
import { NOW, SINCE_2019 } from "../times.ts";

/** Report of Hội Nông dân tỉnh Sơn La, 2019-2024. */
export const SON_LA_FARMERS = [
  {
    at: "I.2.1, paragraphs 5 and 11",
    time: SINCE_2019,
    rows: [["security-hotspots", "không để xảy ra", 0]],
  },
  {
    at: "I.2.1, paragraph 8",
    time: SINCE_2019,
    rows: [
      ["dissemination-sessions", "1.305", 1305, { note: "severalLaws" }],
      ["dissemination-attendances", "38.612", 38_612, { note: "membersAndLaws" }],
    ],
  },
  {
    at: "I.2.1, paragraph 9",
    time: SINCE_2019,
    rows: [
      ["vaccine-fund-donations", "22.763.000", 22_763_000],
      ["green-zone-groups", "2.550", 2550],
      ["green-zone-group-members", "5.590", 5590],
      ["covid-community-groups", "2.441", 2441],
      ["covid-community-group-members", "3.622", 3622],
      ["covid-volunteer-groups", "464", 464],
      ["covid-volunteer-group-members", "1.732", 1732],
      ["produce-sale-groups", "35", 35],
      ["produce-sale-points", "112", 112],
      ["produce-sold", "12.673", 12_673, { note: "dotAsThousands" }],
      ["farm-work-groups", "129", 129],
      ["zero-dong-stalls", "414", 414, { note: "zeroInName" }],
      ["essential-goods-models", "17", 17],
      ["epidemic-huts-built", "1.305", 1305, { note: "sameAsSessions" }],
      ["farmers-helped-to-sell", "144", 144],
    ],
  },
  {
    at: "I.2.1, paragraph 10",
    time: SINCE_2019,
    rows: [["dissemination-attendances", "8000", 8000, { bound: "moreThan", note: "insideParagraph8" }]],
  },
  {
    at: "I.2.2, paragraph 1",
    time: SINCE_2019,
    rows: [["farm-trainees", "135", 135]],
  },
  {
    at: "I.2.3, paragraph 4",
    time: SINCE_2019,
    rows: [
      ["security-model-trainees", "210", 210],
      ["livelihood-models-built", "06", 6, { note: "sixVillages" }],
    ],
  },
  {
    at: "I.2.4, paragraph 1",
    time: NOW,
    rows: [
      ["inter-family-groups", "17.382", 17_382, { note: "wholeProvince" }],
      ["people-security-groups", "3.206", 3206, { note: "wholeProvince" }],
      ["crime-report-boxes", "3.323", 3323, { note: "wholeProvince" }],
      ["fire-fighting-groups", "2.668", 2668, { note: "wholeProvince" }],
      ["border-self-management-groups", "65", 65, { note: "borderArea" }],
      ["border-self-management-households", "4.462", 4462],
      ["border-length-self-managed", "274", 274],
      ["border-markers-self-managed", "125", 125],
      ["order-self-management-groups", "281", 281, { note: "borderArea" }],
      ["order-self-management-group-members", "1.784", 1784],
    ],
  },
] as const satisfies readonly StatementSection[];
