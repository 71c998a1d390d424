import { communes, districts } from "../collection.ts";
import { assessed, type IndicatorRow, stock, subset } from "../indicator-row.ts";

/**
 * Chapter 10: registration and recognition (đăng ký, công nhận). What is registered or recognised stands for its
 * assessment year (Thông tư 124/2021/TT-BCA, Điều 8(2)); the counts that they are measured against stand on a day.
 */
export const REGISTRATION = {
  "residential-areas": stock("residentialArea", communes("government"), {
    vi: "Khu dân cư",
    en: "Residential areas",
  }),
  agencies: stock("agency", communes("government"), {
    vi: "Cơ quan thuộc diện đăng ký",
    en: "Agencies due to register",
  }),
  enterprises: stock("enterprise", communes("government"), {
    vi: "Doanh nghiệp thuộc diện đăng ký",
    en: "Enterprises due to register",
  }),
  schools: stock("school", communes("government"), {
    vi: "Cơ sở giáo dục (nhà trường) thuộc diện đăng ký",
    en: "Schools due to register",
  }),
  "safe-residential-areas-registered": assessed("residentialArea", communes("government"), {
    vi: "Khu dân cư đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Residential areas registered for the safety standard",
    partOf: [subset("residential-areas", "registration")],
  }),
  "safe-agencies-registered": assessed("agency", communes("government"), {
    vi: "Cơ quan đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Agencies registered for the safety standard",
    partOf: [subset("agencies", "registration")],
  }),
  "safe-enterprises-registered": assessed("enterprise", communes("government"), {
    vi: "Doanh nghiệp đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Enterprises registered for the safety standard",
    partOf: [subset("enterprises", "registration")],
  }),
  "safe-schools-registered": assessed("school", communes("government"), {
    vi: "Cơ sở giáo dục đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Schools registered for the safety standard",
    partOf: [subset("schools", "registration")],
  }),
  "safe-residential-areas-recognised": assessed("residentialArea", communes("government"), {
    vi: "Khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Residential areas recognised as safe",
    partOf: [subset("residential-areas", "recognition")],
  }),
  "safe-communes-recognised": assessed("commune", districts("province", "government"), {
    vi: "Xã, phường, thị trấn đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Communes recognised as safe",
    partOf: [subset("communes", "recognition")],
  }),
  "safe-agencies-recognised": assessed("agency", communes("government"), {
    vi: "Cơ quan đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Agencies recognised as safe",
    partOf: [subset("agencies", "recognition")],
  }),
  "safe-enterprises-recognised": assessed("enterprise", communes("government"), {
    vi: "Doanh nghiệp đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Enterprises recognised as safe",
    partOf: [subset("enterprises", "recognition")],
  }),
  "safe-schools-recognised": assessed("school", communes("government"), {
    vi: "Cơ sở giáo dục (nhà trường) đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    en: "Schools recognised as safe",
    partOf: [subset("schools", "recognition")],
  }),
  "communes-meeting-criterion-19-2": assessed("commune", districts("province", "government"), {
    vi: "Xã đạt tiêu chí 19.2 về nông thôn mới",
    en: "Communes that meet new-rural criterion 19.2",
    partOf: [subset("communes", "criterion-19-2")],
  }),
  "cultural-families-registered": assessed("family", communes("front"), {
    vi: "Gia đình đăng ký danh hiệu gia đình văn hóa",
    en: "Families registered for the title of cultural family",
  }),
  "cultural-residential-areas-registered": assessed("residentialArea", communes("front"), {
    vi: "Khu dân cư đăng ký danh hiệu khu dân cư văn hóa",
    en: "Residential areas registered for the title of cultural area",
    partOf: [subset("residential-areas", "cultural-title")],
  }),
} satisfies Record<string, IndicatorRow>;
