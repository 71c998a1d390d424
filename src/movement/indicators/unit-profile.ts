import { communes, districts, onlyWithDistricts } from "../collection.ts";
import { type IndicatorRow, partition, stock } from "../indicator-row.ts";

/** Chapter 1: what a unit is like (đặc điểm đơn vị). */
export const UNIT_PROFILE = {
  "natural-area": stock("hectare", communes("government"), {
    vi: "Diện tích tự nhiên",
    en: "Natural area",
    decimals: 2,
  }),
  "district-units": stock("district", onlyWithDistricts("province", "government"), {
    vi: "Số đơn vị hành chính cấp huyện",
    en: "District-level units",
  }),
  communes: stock("commune", districts("province", "government"), {
    vi: "Số đơn vị hành chính cấp xã",
    en: "Communes, wards and townships",
  }),
  villages: stock("village", communes("government"), {
    vi: "Số thôn, bản và tương đương",
    en: "Villages (thôn, bản and the like)",
  }),
  population: stock("person", communes("government"), { vi: "Dân số (nhân khẩu)", en: "Population" }),
  households: stock("household", communes("government"), { vi: "Số hộ", en: "Households" }),
  "border-length": stock("kilometre", communes("borderGuard"), {
    vi: "Chiều dài đường biên giới",
    en: "Length of the national border",
    decimals: 3,
  }),
  "border-length-laos": stock("kilometre", communes("borderGuard"), {
    vi: "Chiều dài biên giới Việt Nam - Lào",
    en: "Length of the border with Laos",
    decimals: 3,
    partOf: [partition("border-length", "country")],
  }),
  "border-length-cambodia": stock("kilometre", communes("borderGuard"), {
    vi: "Chiều dài biên giới Việt Nam - Campuchia",
    en: "Length of the border with Cambodia",
    decimals: 3,
    partOf: [partition("border-length", "country")],
  }),
  "bordering-countries": stock("country", communes("borderGuard"), {
    vi: "Số nước tiếp giáp",
    en: "Bordering countries",
    addsOverPlaces: false,
  }),
  "distance-to-district-centre": stock("kilometre", onlyWithDistricts("commune", "government"), {
    vi: "Khoảng cách đến trung tâm huyện",
    en: "Distance to the district centre",
    decimals: 3,
    addsOverPlaces: false,
  }),
  "adjacent-foreign-villages": stock("village", communes("borderGuard"), {
    vi: "Số bản ngoại biên đối diện",
    en: "Villages across the border",
  }),
  "adjacent-foreign-households": stock("household", communes("borderGuard"), {
    vi: "Số hộ ngoại biên đối diện",
    en: "Households across the border",
  }),
  "adjacent-foreign-population": stock("person", communes("borderGuard"), {
    vi: "Số nhân khẩu ngoại biên đối diện",
    en: "Population across the border",
  }),
} satisfies Record<string, IndicatorRow>;
