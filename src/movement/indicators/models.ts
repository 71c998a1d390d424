import { communePolice, communes, districts } from "../collection.ts";
import { addsTo, flow, type IndicatorRow, partition, removesFrom, stock, subset } from "../indicator-row.ts";

/** Chapter 4: models and self-management groups (mô hình, tổ tự quản). */
export const MODELS = {
  "self-management-models": stock("model", communePolice(), {
    vi: "Mô hình tự quản về an ninh, trật tự",
    en: "Self-management models",
  }),
  "self-management-models-new": flow("model", communePolice(), {
    vi: "Mô hình tự quản xây dựng mới",
    en: "Self-management models newly built",
    changes: addsTo("self-management-models"),
  }),
  "models-reviewed": flow("model", communePolice(), {
    vi: "Mô hình được rà soát, đánh giá",
    en: "Models reviewed",
  }),
  "models-dropped": flow("model", communePolice(), {
    vi: "Mô hình kém hiệu quả bị loại bỏ",
    en: "Ineffective models dropped",
    changes: removesFrom("self-management-models"),
  }),
  "models-inactive": stock("model", communePolice(), {
    vi: "Mô hình không hoạt động thực tế",
    en: "Models that are not in fact at work",
    partOf: [subset("self-management-models", "activity")],
  }),
  // What stays after a merger is counted by no report, so the stock cannot be carried forward through it.
  "models-merged": flow("model", communePolice(), {
    vi: "Mô hình trùng lặp được sáp nhập",
    en: "Duplicate models merged",
  }),
  "communes-with-models": stock("commune", districts("province", "police"), {
    vi: "Xã, phường, thị trấn có mô hình",
    en: "Communes with models",
    partOf: [subset("communes", "models")],
  }),
  "inter-family-groups": stock("familyGroup", communePolice(), {
    vi: "Nhóm liên gia tự quản",
    en: "Inter-family self-management groups",
  }),
  "people-security-groups": stock("group", communePolice(), {
    vi: "Tổ an ninh nhân dân",
    en: "People's security groups",
  }),
  "people-security-group-members": stock("groupMember", communePolice(), {
    vi: "Thành viên tổ an ninh nhân dân",
    en: "Members of people's security groups",
  }),
  "crime-report-boxes": stock("reportBox", communePolice(), {
    vi: "Hòm thư tố giác tội phạm",
    en: "Crime report boxes",
  }),
  "crime-report-boxes-installed": flow("reportBox", communePolice(), {
    vi: "Hòm thư tố giác tội phạm lắp mới",
    en: "Crime report boxes newly installed",
    changes: addsTo("crime-report-boxes"),
  }),
  "crime-report-boxes-installed-villages": flow("reportBox", communePolice(), {
    vi: "Hòm thư lắp mới ở hội trường thôn",
    en: "Crime report boxes newly installed at village halls",
    partOf: [partition("crime-report-boxes-installed", "site")],
  }),
  "crime-report-boxes-installed-police-office": flow("reportBox", communePolice(), {
    vi: "Hòm thư lắp mới ở trụ sở công an xã",
    en: "Crime report boxes newly installed at the commune police office",
    partOf: [partition("crime-report-boxes-installed", "site")],
  }),
  "fire-fighting-groups": stock("team", communePolice(), {
    vi: "Tổ, đội phòng cháy, chữa cháy",
    en: "Fire prevention and fighting groups",
  }),
  "border-self-management-groups": stock("group", communes("borderGuard"), {
    vi: "Tổ tự quản đường biên, cột mốc",
    en: "Groups that look after the border line and its markers",
  }),
  "border-self-management-households": stock("household", communes("borderGuard"), {
    vi: "Hộ tham gia tự quản đường biên, cột mốc",
    en: "Households that look after the border line and its markers",
  }),
  "border-length-self-managed": stock("kilometre", communes("borderGuard"), {
    vi: "Đường biên được tự quản",
    en: "Border line looked after by the people",
    decimals: 3,
    partOf: [subset("border-length", "care")],
  }),
  "border-markers-self-managed": stock("borderMarker", communes("borderGuard"), {
    vi: "Cột mốc quốc giới được tự quản",
    en: "Border markers looked after by the people",
  }),
  "order-self-management-groups": stock("group", communePolice(), {
    vi: "Tổ tự quản an ninh, trật tự",
    en: "Self-management groups for security and order",
  }),
  "order-self-management-group-members": stock("groupMember", communePolice(), {
    vi: "Thành viên tổ tự quản an ninh, trật tự",
    en: "Members of self-management groups for security and order",
  }),
  "livelihood-models-built": flow("model", communes("farmers", "police"), {
    vi: "Mô hình chăn nuôi gắn với phát triển kinh tế - xã hội",
    en: "Livestock models built for the local economy",
  }),
  "security-cameras": stock("camera", communePolice(), {
    vi: "Mắt camera an ninh",
    en: "Security cameras",
  }),
  "security-cameras-added": flow("camera", communePolice(), {
    vi: "Camera an ninh lắp thêm",
    en: "Security cameras added",
    changes: addsTo("security-cameras"),
  }),
  "fire-safety-inter-family-villages": stock("village", communePolice(), {
    vi: "Thôn, bản có tổ liên gia an toàn phòng cháy, chữa cháy",
    en: "Villages with an inter-family fire safety group",
    partOf: [subset("villages", "fire-safety")],
  }),
  "fire-safety-inter-family-members": stock("groupMember", communePolice(), {
    vi: "Thành viên tổ liên gia an toàn phòng cháy, chữa cháy",
    en: "Members of inter-family fire safety groups",
  }),
  "key-areas": stock("area", communePolice(), {
    vi: "Địa bàn trọng điểm, phức tạp về an ninh, trật tự",
    en: "Key areas with complex security",
  }),
  "key-areas-transformed": flow("area", communePolice(), {
    vi: "Địa bàn trọng điểm, phức tạp đã chuyển hóa",
    en: "Key areas brought back to order",
    changes: removesFrom("key-areas"),
  }),
} satisfies Record<string, IndicatorRow>;
