import { ALL_SECTORS, communePolice, communes, districts } from "../collection.ts";
import { distinct, flow, type IndicatorRow, stock, subset } from "../indicator-row.ts";

/** Chapter 3: dissemination and mobilisation (tuyên truyền, quán triệt, phát động). */
export const DISSEMINATION = {
  "rapporteur-conferences": flow("conference", districts("commune", "party"), {
    vi: "Hội nghị báo cáo viên mở rộng trực tuyến",
    en: "Enlarged online conferences of Party rapporteurs",
  }),
  "online-conference-sites": flow("conferenceSite", districts("commune", "party"), {
    vi: "Điểm cầu trực tuyến",
    en: "Sites joined to an online conference",
  }),
  "relayed-online-conferences": flow("conference", districts("commune", "party"), {
    vi: "Hội nghị tiếp sóng trực tuyến",
    en: "Conferences relayed online from above",
  }),
  "directive-briefing-conferences": flow("conference", communes("party"), {
    vi: "Hội nghị quán triệt văn bản",
    en: "Conferences held to brief on a directive",
  }),
  "directive-briefing-cell-meetings": flow("session", communes("party"), {
    vi: "Buổi sinh hoạt chi bộ quán triệt văn bản",
    en: "Party cell meetings held to brief on a directive",
  }),
  "directive-briefing-attendances": flow("attendance", communes("party"), {
    vi: "Lượt người dự quán triệt văn bản",
    en: "Attendances at briefings on a directive",
  }),
  // Persons are no part of attendances, which count a person each time: the two sums agree only if nobody came twice.
  "directive-briefed-party-members": distinct("partyMember", communes("party"), {
    vi: "Đảng viên được quán triệt văn bản",
    en: "Party members briefed on a directive",
    partOf: [subset("party-members", "briefing")],
  }),
  "directive-briefed-staff": distinct("person", communes("party"), {
    vi: "Cán bộ, công chức, viên chức chưa là đảng viên được quán triệt văn bản",
    en: "Public staff who are not Party members briefed on a directive",
    partOf: [subset("staff-not-party-members", "briefing")],
  }),
  "staff-not-party-members": stock("person", communes("party"), {
    vi: "Cán bộ, công chức, viên chức chưa là đảng viên",
    en: "Public staff who are not Party members",
  }),
  "dissemination-sessions": flow("session", communes(...ALL_SECTORS), {
    vi: "Cuộc, buổi tuyên truyền",
    en: "Dissemination sessions",
  }),
  "dissemination-attendances": flow("attendance", communes(...ALL_SECTORS), {
    vi: "Lượt người được tuyên truyền",
    en: "Attendances at dissemination sessions",
  }),
  "school-traffic-education-people": distinct("person", districts("province", "police"), {
    vi: "Giáo viên, học sinh được tuyên truyền pháp luật giao thông đường bộ",
    en: "Teachers and pupils taught road traffic law",
  }),
  "online-reach": flow("attendance", communePolice(), {
    vi: "Lượt người tiếp cận trên mạng xã hội",
    en: "People reached on social networks, counted each time",
  }),
  "movement-launches": flow("campaign", communes("police", "veterans", "farmers", "women"), {
    vi: "Đợt phát động phong trào toàn dân bảo vệ ANTQ",
    en: "Launches of the movement",
  }),
  "movement-launch-attendances": flow("attendance", communes("police", "veterans", "farmers", "women"), {
    vi: "Lượt người dự phát động phong trào",
    en: "Attendances at launches of the movement",
  }),
  "movement-participations": flow("attendance", communePolice(), {
    vi: "Lượt người hưởng ứng các phong trào",
    en: "People who joined in the movement, counted each time",
  }),
  "villages-taking-part": distinct("village", communePolice(), {
    vi: "Thôn, bản có người hưởng ứng các phong trào",
    en: "Villages where people joined in the movement",
    partOf: [subset("villages", "participation")],
  }),
  "leaflets-issued": flow("sheet", communePolice(), {
    vi: "Tờ rơi in, phát",
    en: "Leaflets printed and issued",
  }),
  "banners-hung": flow("banner", communePolice(), { vi: "Băng rôn đã treo", en: "Banners hung" }),
  "slogans-posters-leaflets": flow("piece", communes("steeringCommittee"), {
    vi: "Khẩu hiệu, pano, áp phích, tờ rơi",
    en: "Slogans, boards, posters and leaflets",
  }),
  "farm-trainees": distinct("trainee", communes("farmers"), {
    vi: "Học viên lớp kỹ thuật trồng trọt kết hợp tuyên truyền",
    en: "Trainees of fruit-growing classes that also teach security",
  }),
  "security-model-trainees": distinct("associationMember", communes("farmers"), {
    vi: "Hội viên được tập huấn mô hình chi hội tham gia bảo đảm an ninh, trật tự",
    en: "Association members trained for the security model of their branch",
  }),
  "crime-tips-received": flow("tipOff", communePolice(), {
    vi: "Tin báo, tố giác tội phạm có giá trị",
    en: "Valuable crime reports from the people",
  }),
  "listening-forums": flow("session", communes("police", "front"), {
    vi: "Diễn đàn lắng nghe ý kiến Nhân dân",
    en: "Forums held to hear the people",
  }),
  "core-force-classes": flow("class", communes(...ALL_SECTORS), {
    vi: "Lớp tập huấn, bồi dưỡng lực lượng nòng cốt",
    en: "Training classes for the core forces",
  }),
} satisfies Record<string, IndicatorRow>;
