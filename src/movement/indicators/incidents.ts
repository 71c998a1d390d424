import { communePolice, communes, districts } from "../collection.ts";
import { flow, type IndicatorRow, partition, subset } from "../indicator-row.ts";

/** Chapter 6: incidents, accidents and how they were handled (vụ việc, tai nạn, xử lý). */
export const INCIDENTS = {
  "security-incidents": flow("incident", communePolice(), {
    vi: "Vụ việc liên quan đến an ninh, trật tự",
    en: "Incidents concerning security and order",
  }),
  "security-incident-subjects": flow("subject", communePolice(), {
    vi: "Đối tượng trong các vụ việc liên quan đến an ninh, trật tự",
    en: "Subjects in incidents concerning security and order",
  }),
  "security-incidents-found-by-commune-police": flow("incident", communePolice(), {
    vi: "Vụ việc do công an xã phát hiện",
    en: "Incidents found by the commune police",
    partOf: [partition("security-incidents", "finder")],
  }),
  "security-incident-subjects-found-by-commune-police": flow("subject", communePolice(), {
    vi: "Đối tượng trong các vụ việc do công an xã phát hiện",
    en: "Subjects in incidents found by the commune police",
    partOf: [partition("security-incident-subjects", "finder")],
  }),
  "security-incidents-found-by-other-forces": flow("incident", communePolice(), {
    vi: "Vụ việc do lực lượng khác phát hiện",
    en: "Incidents found by other forces",
    partOf: [partition("security-incidents", "finder")],
  }),
  "security-incident-subjects-found-by-other-forces": flow("subject", communePolice(), {
    vi: "Đối tượng trong các vụ việc do lực lượng khác phát hiện",
    en: "Subjects in incidents found by other forces",
    partOf: [partition("security-incident-subjects", "finder")],
  }),
  "drug-use-incidents": flow("incident", communePolice(), {
    vi: "Vụ sử dụng trái phép chất ma túy",
    en: "Incidents of illegal drug use",
    partOf: [partition("security-incidents", "offence")],
  }),
  "drug-use-subjects": flow("subject", communePolice(), {
    vi: "Đối tượng sử dụng trái phép chất ma túy",
    en: "Subjects of illegal drug use",
    partOf: [partition("security-incident-subjects", "offence")],
  }),
  "illegal-fireworks-incidents": flow("incident", communePolice(), {
    vi: "Vụ sử dụng pháo trái phép",
    en: "Incidents of illegal use of fireworks",
    partOf: [partition("security-incidents", "offence")],
  }),
  "illegal-fireworks-subjects": flow("subject", communePolice(), {
    vi: "Đối tượng sử dụng pháo trái phép",
    en: "Subjects of illegal use of fireworks",
    partOf: [partition("security-incident-subjects", "offence")],
  }),
  "drug-possession-incidents": flow("incident", communePolice(), {
    vi: "Vụ tàng trữ trái phép chất ma túy",
    en: "Incidents of illegal drug possession",
    partOf: [partition("security-incidents", "offence")],
  }),
  "drug-possession-subjects": flow("subject", communePolice(), {
    vi: "Đối tượng tàng trữ trái phép chất ma túy",
    en: "Subjects of illegal drug possession",
    partOf: [partition("security-incident-subjects", "offence")],
  }),
  "incidents-handled-administratively": flow("incident", communePolice(), {
    vi: "Vụ việc bị xử lý hành chính",
    en: "Incidents handled administratively",
    partOf: [subset("security-incidents", "outcome")],
  }),
  "subjects-handled-administratively": flow("subject", communePolice(), {
    vi: "Đối tượng bị xử lý hành chính",
    en: "Subjects handled administratively",
    partOf: [subset("security-incident-subjects", "outcome")],
  }),
  "methamphetamine-seized": flow("kilogram", communePolice(), {
    vi: "Methamphetamine thu giữ",
    en: "Methamphetamine seized",
    decimals: 3,
  }),
  "traffic-accidents": flow("incident", communePolice(), {
    vi: "Vụ tai nạn giao thông",
    en: "Traffic accidents",
  }),
  "traffic-deaths": flow("person", communePolice(), {
    vi: "Người chết do tai nạn giao thông",
    en: "People killed in traffic accidents",
  }),
  "traffic-injuries": flow("person", communePolice(), {
    vi: "Người bị thương do tai nạn giao thông",
    en: "People injured in traffic accidents",
  }),
  "traffic-vehicles-damaged": flow("vehicle", communePolice(), {
    vi: "Phương tiện hư hỏng do tai nạn giao thông",
    en: "Vehicles damaged in traffic accidents",
  }),
  "traffic-violations-handled": flow("case", districts("province", "police"), {
    vi: "Trường hợp vi phạm giao thông bị lập biên bản xử lý",
    en: "Traffic violations put on record",
  }),
  fires: flow("incident", communePolice(), { vi: "Vụ cháy, nổ", en: "Fires and explosions" }),
  "fire-damage": flow("dong", communePolice(), {
    vi: "Thiệt hại tài sản do cháy, nổ",
    en: "Property damage by fires and explosions",
  }),
  "labour-accidents": flow("incident", communePolice(), {
    vi: "Vụ tai nạn lao động",
    en: "Accidents at work",
  }),
  "labour-accident-deaths": flow("person", communePolice(), {
    vi: "Người chết do tai nạn lao động",
    en: "People killed in accidents at work",
  }),
  patrols: flow("round", communePolice(), { vi: "Lượt tuần tra, kiểm soát", en: "Patrols" }),
  "patrol-violations-found": flow("incident", communePolice(), {
    vi: "Vụ vi phạm phát hiện khi tuần tra",
    en: "Violations found on patrol",
  }),
  "security-hotspots": flow("hotspot", communePolice(), {
    vi: "Điểm nóng về an ninh, trật tự",
    en: "Security hotspots that arose",
  }),
  "complex-complaints": flow("incident", communes("government"), {
    vi: "Vụ khiếu kiện, khiếu nại phức tạp, kéo dài",
    en: "Complex and drawn-out complaints",
  }),
  "mediation-cases": flow("incident", communes("government"), {
    vi: "Vụ mâu thuẫn, tranh chấp được hòa giải",
    en: "Conflicts and disputes mediated",
  }),
} satisfies Record<string, IndicatorRow>;
