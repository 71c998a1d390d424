import { communePolice, communes, districts, during, GRASSROOTS_FORCE_FROM } from "../collection.ts";
import { addsTo, flow, type IndicatorRow, partition, stock, subset } from "../indicator-row.ts";

const FORMER_FORCE = during({ from: null, until: GRASSROOTS_FORCE_FROM }, communePolice());
const GRASSROOTS_FORCE = during({ from: GRASSROOTS_FORCE_FROM, until: null }, communePolice());

/** Chapter 5: core forces (lực lượng nòng cốt). */
export const CORE_FORCES = {
  "communes-with-regular-police": stock("commune", districts("province", "police"), {
    vi: "Xã, phường, thị trấn đã bố trí công an chính quy",
    en: "Communes with regular police",
    partOf: [subset("communes", "regular-police")],
  }),
  "regular-commune-police": stock("person", communePolice(), {
    vi: "Công an xã chính quy",
    en: "Regular commune police",
  }),
  "commune-police-heads": stock("person", communePolice(), {
    vi: "Trưởng công an xã",
    en: "Heads of commune police",
    partOf: [partition("regular-commune-police", "role")],
  }),
  "commune-police-deputies": stock("person", communePolice(), {
    vi: "Phó trưởng công an xã",
    en: "Deputy heads of commune police",
    partOf: [partition("regular-commune-police", "role")],
  }),
  "commune-police-officers": stock("person", communePolice(), {
    vi: "Công an viên chính quy",
    en: "Regular commune police officers without a post",
    partOf: [partition("regular-commune-police", "role")],
  }),
  "part-time-commune-police": stock("person", FORMER_FORCE, {
    vi: "Công an xã bán chuyên trách",
    en: "Part-time commune police",
  }),
  "neighbourhood-guards": stock("person", FORMER_FORCE, {
    vi: "Bảo vệ dân phố",
    en: "Neighbourhood guards",
  }),
  "mediation-groups": stock("group", communes("government"), {
    vi: "Tổ hòa giải ở cơ sở",
    en: "Grassroots mediation groups",
  }),
  "forest-protection-groups": stock("group", communes("government"), {
    vi: "Tổ bảo vệ rừng, phòng cháy, chữa cháy rừng",
    en: "Forest protection and forest fire groups",
  }),
  "grassroots-group-members": stock("groupMember", communes("government"), {
    vi: "Thành viên các tổ ở cơ sở",
    en: "Members of grassroots groups",
  }),
  "grassroots-security-team-villages": stock("village", GRASSROOTS_FORCE, {
    vi: "Thôn, bản có tổ bảo vệ an ninh, trật tự",
    en: "Villages with a grassroots security team",
    partOf: [subset("villages", "security-team")],
  }),
  "grassroots-security-team-members": stock("groupMember", GRASSROOTS_FORCE, {
    vi: "Thành viên tổ bảo vệ an ninh, trật tự",
    en: "Members of grassroots security teams",
    replaces: [
      { code: "part-time-commune-police", from: GRASSROOTS_FORCE_FROM },
      { code: "neighbourhood-guards", from: GRASSROOTS_FORCE_FROM },
    ],
  }),
  "civil-defence-teams": stock("brigade", communePolice(), {
    vi: "Đội dân phòng",
    en: "Civil defence teams",
  }),
  "civil-defence-teams-added": flow("brigade", communePolice(), {
    vi: "Đội dân phòng kiện toàn thêm",
    en: "Civil defence teams added",
    changes: addsTo("civil-defence-teams"),
  }),
  "civil-defence-team-members": stock("groupMember", communePolice(), {
    vi: "Thành viên đội dân phòng",
    en: "Members of civil defence teams",
  }),
  "civil-defence-team-members-added": flow("groupMember", communePolice(), {
    vi: "Thành viên đội dân phòng kiện toàn thêm",
    en: "Members of civil defence teams added",
    changes: addsTo("civil-defence-team-members"),
  }),
} satisfies Record<string, IndicatorRow>;
