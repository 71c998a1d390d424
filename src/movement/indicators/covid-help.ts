import { communes } from "../collection.ts";
import { distinct, flow, type IndicatorRow, mixed } from "../indicator-row.ts";

/**
 * Chapter 15: Covid-time and economic help (phòng, chống Covid-19, hỗ trợ kinh tế). Most are printed as founded and
 * maintained together ("thành lập, duy trì").
 */
export const COVID_HELP = {
  "green-zone-groups": mixed("group", communes("farmers"), {
    vi: "Tổ nhân dân tự quản giữ vùng xanh",
    en: "Self-management groups for Covid-free zones",
  }),
  "green-zone-group-members": mixed("groupMember", communes("farmers"), {
    vi: "Hội viên nông dân trong tổ tự quản giữ vùng xanh",
    en: "Association members in groups for Covid-free zones",
  }),
  "covid-community-groups": mixed("group", communes("farmers"), {
    vi: "Tổ Covid-19 cộng đồng",
    en: "Community Covid-19 groups",
  }),
  "covid-community-group-members": mixed("groupMember", communes("farmers"), {
    vi: "Hội viên nông dân trong tổ Covid-19 cộng đồng",
    en: "Association members in community Covid-19 groups",
  }),
  "covid-volunteer-groups": mixed("group", communes("farmers"), {
    vi: "Tổ xung kích, tình nguyện phòng, chống dịch Covid-19",
    en: "Volunteer groups against Covid-19",
  }),
  "covid-volunteer-group-members": mixed("groupMember", communes("farmers"), {
    vi: "Thành viên tổ xung kích, tình nguyện phòng, chống dịch Covid-19",
    en: "Members of volunteer groups against Covid-19",
  }),
  "produce-sale-groups": mixed("group", communes("farmers"), {
    vi: "Tổ hỗ trợ tiêu thụ nông sản",
    en: "Groups that help to sell farm produce",
  }),
  "produce-sale-points": mixed("salePoint", communes("farmers"), {
    vi: "Điểm tiêu thụ nông sản",
    en: "Sale points for farm produce",
  }),
  "produce-sold": flow("tonne", communes("farmers"), {
    vi: "Nông sản được hỗ trợ tiêu thụ",
    en: "Farm produce sold with help",
    decimals: 3,
  }),
  "farm-work-groups": mixed("group", communes("farmers"), {
    vi: "Tổ hỗ trợ nông vụ",
    en: "Groups that help with farm work",
  }),
  "zero-dong-stalls": mixed("model", communes("farmers"), {
    vi: "Gian hàng 0 đồng",
    en: "Zero-đồng stalls",
  }),
  "essential-goods-models": mixed("model", communes("farmers"), {
    vi: "Mô hình hỗ trợ mua hàng thiết yếu",
    en: "Models that help to buy essential goods",
  }),
  "epidemic-huts-built": flow("hut", communes("farmers"), {
    vi: "Lán trại ứng phó dịch bệnh đã xây dựng",
    en: "Huts built against the epidemic",
  }),
  "farmers-helped-to-sell": distinct("associationMember", communes("farmers"), {
    vi: "Hội viên nông dân được giúp tiêu thụ nông sản",
    en: "Association members helped to sell farm produce",
  }),
} satisfies Record<string, IndicatorRow>;
