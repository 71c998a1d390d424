import type { StatementSection } from "../statement-section.ts";
import { IN_2022, NOW, SINCE_2019, UNSTATED, YEAR_2020 } from "../times.ts";

/** Report of Huyện ủy Tam Đường on Kết luận 44-KL/TW. */
export const TAM_DUONG_PARTY = [
  {
    at: "I, paragraph 1",
    time: NOW,
    rows: [
      ["natural-area", "66.315,44", "66315.44"],
      ["communes", "13", 13],
      ["villages", "126", 126, { note: "also152" }],
      ["population", "5,7 vạn", 57_000, { bound: "moreThan" }],
      ["population-density", "86", 86, { bound: "about", measure: "ratio" }],
      ["grassroots-party-organisations", "51", 51],
      ["grassroots-party-committees", "16", 16],
      ["grassroots-party-cells", "35", 35],
      ["subordinate-party-cells", "207", 207],
      ["party-members", "2.712", 2712],
      ["party-members-probationary", "108", 108],
      ["party-members-female", "916", 916],
    ],
  },
  {
    at: "II.1, paragraph 1",
    time: UNSTATED,
    rows: [
      ["rapporteur-conferences", "01", 1],
      ["online-conference-sites", "16", 16],
      ["relayed-online-conferences", "01", 1],
      ["directive-briefing-conferences", "45", 45],
      ["directive-briefing-cell-meetings", "221", 221],
      ["directive-briefing-attendances", "3.373", 3373, { note: "sumOfFootnote1" }],
    ],
  },
  {
    at: "II.1, footnote 1",
    time: NOW,
    rows: [
      ["party-members", "2 608", 2608, { note: "otherTotal" }],
      ["staff-not-party-members", "1.088", 1088, { note: "denominator" }],
    ],
  },
  {
    at: "II.1, footnote 1",
    time: UNSTATED,
    rows: [
      ["directive-briefed-party-members", "2 372", 2372],
      ["directive-briefed-party-members-rate", "91,0", 91, { measure: "ratio", note: "shareOf2608" }],
      ["directive-briefed-staff", "1 001", 1001],
      ["directive-briefed-staff-rate", "92,0", 92, { measure: "ratio", note: "shareOf1088" }],
    ],
  },
  {
    at: "III.1.1, paragraph 2",
    time: SINCE_2019,
    rows: [
      ["movement-participations", "50.125", 50_125],
      ["villages-taking-part", "152", 152, { note: "of152" }],
    ],
  },
  {
    at: "III.1.1, paragraph 2; III.1.2, paragraph 1",
    time: NOW,
    rows: [["villages", "152", 152, { note: "undatedDenominator" }]],
  },
  {
    at: "III.1.2, paragraph 1",
    time: NOW,
    rows: [
      ["communes-without-drug-abuse", "2", 2, { note: "of13" }],
      ["villages-without-drug-abuse", "56", 56, { note: "of152" }],
    ],
  },
  {
    at: "III.1.2, footnote 2",
    time: UNSTATED,
    rows: [["released-prisoners-supported", "124", 124]],
  },
  {
    at: "III.1.2, footnote 3",
    time: UNSTATED,
    rows: [
      ["homemade-guns-recovered", "119", 119],
      ["grenades-recovered", "02", 2],
      ["explosives-recovered", "01", 1, { note: "gluedUnit" }],
    ],
  },
  {
    at: "III.1.2, paragraph 3",
    time: SINCE_2019,
    rows: [["traffic-violations-handled", "1.980", 1980]],
  },
  {
    at: "III.1.2, footnote 4",
    time: UNSTATED,
    rows: [
      ["dissemination-sessions", "113", 113, { note: "roadTraffic" }],
      ["dissemination-attendances", "12 600", 12_600, { note: "roadTraffic" }],
      ["school-traffic-education-people", "2.356", 2356],
      ["traffic-commitment-students", "3.678", 3678],
    ],
  },
  {
    at: "III.1.3, paragraph 1",
    time: NOW,
    rows: [
      ["communes-with-models", "13", 13, { note: "of13" }],
      ["self-management-models", "23", 23],
      ["communes-without-drug-abuse", "02", 2, { note: "printedAgain" }],
      ["safe-residential-areas-registered", "126", 126, { note: "of126" }],
      ["residential-areas", "126", 126, { note: "denominator" }],
      ["safe-agencies-registered", "51", 51, { note: "noBase" }],
      ["safe-enterprises-registered", "73", 73, { note: "noBase" }],
      ["safe-schools-registered", "41", 41, { note: "noBase" }],
      ["cultural-families-registered", "11.597", 11_597, { note: "noBase" }],
      ["cultural-residential-areas-registered", "126", 126],
    ],
  },
  {
    at: "III.1.3, paragraph 1",
    time: SINCE_2019,
    rows: [["self-management-models-new", "13", 13]],
  },
  {
    at: "III.1.4, footnote 5",
    time: UNSTATED,
    rows: [
      ["dissemination-sessions", "1.724", 1724, { note: "defenceDuty" }],
      ["dissemination-attendances", "389.274", 389_274, { note: "defenceDuty" }],
    ],
  },
  {
    at: "III.1.5, paragraph 2",
    time: IN_2022,
    rows: [
      ["slogans-posters-leaflets", "200", 200, { note: "fourSorts" }],
      ["festival-communes", "13", 13, { note: "of13" }],
      ["festival-showcases", "02", 2],
      ["festival-attendances", "2.000", 2000, { bound: "moreThan" }],
      ["festival-awards-collectives", "09", 9, { note: "mayLieInside" }],
      ["festival-awards-individuals", "10", 10, { note: "mayLieInside" }],
    ],
  },
  {
    at: "III.1.6, paragraph 2",
    time: NOW,
    rows: [
      ["people-security-groups", "116", 116],
      ["communes-with-regular-police", "13", 13, { note: "of13" }],
      ["regular-commune-police-rate", "100", 100, { measure: "ratio" }],
      ["regular-commune-police", "71", 71],
      ["commune-police-heads", "12", 12],
      ["commune-police-deputies", "13", 13],
      ["commune-police-officers", "46", 46],
      ["part-time-commune-police", "111", 111, { note: "forceMerged" }],
      ["neighbourhood-guards", "41", 41, { note: "forceMerged" }],
      ["mediation-groups", "128", 128],
      ["forest-protection-groups", "126", 126],
      ["grassroots-group-members", "1.350", 1350, { bound: "about", note: "whichGroups" }],
    ],
  },
  {
    at: "III.1.7, paragraph 1",
    time: NOW,
    rows: [
      ["village-party-cells", "126", 126, { note: "denominator" }],
      ["village-party-cells-congress-held", "126", 126, { note: "of126InTerm" }],
      ["village-party-cells-led-by-village-head", "33", 33, { note: "of126" }],
    ],
  },
  {
    at: "III.1.8, paragraph 1",
    time: SINCE_2019,
    rows: [
      ["district-commendations-collectives", "60", 60],
      ["district-commendations-individuals", "65", 65],
      ["provincial-police-commendations-collectives", "30", 30],
      ["provincial-police-commendations-individuals", "45", 45],
      ["provincial-merit-certificates-collectives", "16", 16],
      ["provincial-merit-certificates-individuals", "23", 23],
      ["ministry-merit-certificates-collectives", "07", 7],
      ["commemorative-medals-individuals", "23", 23, { note: "awarderUnstated" }],
    ],
  },
  {
    at: "III.2, paragraph 1",
    time: YEAR_2020,
    rows: [["budget-study-tours", "40.000.000", 40_000_000]],
  },
  {
    at: "III.2, paragraph 1",
    time: IN_2022,
    rows: [["budget-festival-support", "10.000.000", 10_000_000, { place: "banHon" }]],
  },
] as const satisfies readonly StatementSection[];
