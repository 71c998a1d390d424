import type { RatioRecord } from "../indicator/ratio-record.ts";
import { INDICATOR_ROWS, type MovementIndicator } from "./chapters.ts";
import { communes, districts } from "./collection.ts";
import type { IndicatorRow } from "./indicator-row.ts";

interface ShareRow {
  readonly vi: string;
  readonly en: string;
  /** Part and whole; the share is collected as its part is. */
  readonly of: readonly [part: MovementIndicator, whole: MovementIndicator];
}

/** Ratios that the reports print beside their parts. */
const PRINTED = {
  "directive-briefed-party-members-rate": {
    vi: "Tỷ lệ đảng viên được quán triệt văn bản",
    en: "Share of Party members briefed on a directive",
    of: ["directive-briefed-party-members", "party-members"],
  },
  "directive-briefed-staff-rate": {
    vi: "Tỷ lệ cán bộ, công chức, viên chức chưa là đảng viên được quán triệt văn bản",
    en: "Share of public staff who are not Party members briefed on a directive",
    of: ["directive-briefed-staff", "staff-not-party-members"],
  },
} as const satisfies Record<string, ShareRow>;

/**
 * Registration and recognition. Two bases are in use, so three rates are kept apart: registered of all, recognised of
 * those registered, recognised of all. Of communes no report counts those registered.
 */
const REGISTRATION = {
  "safe-residential-areas-registered-rate": {
    vi: "Tỷ lệ khu dân cư đăng ký trên tổng số khu dân cư",
    en: "Residential areas registered, of all",
    of: ["safe-residential-areas-registered", "residential-areas"],
  },
  "safe-residential-areas-recognised-of-registered-rate": {
    vi: "Tỷ lệ khu dân cư đạt tiêu chuẩn trên số đăng ký",
    en: "Residential areas recognised, of those registered",
    of: ["safe-residential-areas-recognised", "safe-residential-areas-registered"],
  },
  "safe-residential-areas-recognised-rate": {
    vi: "Tỷ lệ khu dân cư đạt tiêu chuẩn trên tổng số khu dân cư",
    en: "Residential areas recognised, of all",
    of: ["safe-residential-areas-recognised", "residential-areas"],
  },
  "safe-communes-recognised-rate": {
    vi: "Tỷ lệ xã, phường, thị trấn đạt tiêu chuẩn trên tổng số",
    en: "Communes recognised, of all",
    of: ["safe-communes-recognised", "communes"],
  },
  "safe-agencies-registered-rate": {
    vi: "Tỷ lệ cơ quan đăng ký trên tổng số cơ quan thuộc diện đăng ký",
    en: "Agencies registered, of all due",
    of: ["safe-agencies-registered", "agencies"],
  },
  "safe-agencies-recognised-of-registered-rate": {
    vi: "Tỷ lệ cơ quan đạt tiêu chuẩn trên số đăng ký",
    en: "Agencies recognised, of those registered",
    of: ["safe-agencies-recognised", "safe-agencies-registered"],
  },
  "safe-agencies-recognised-rate": {
    vi: "Tỷ lệ cơ quan đạt tiêu chuẩn trên tổng số cơ quan thuộc diện đăng ký",
    en: "Agencies recognised, of all due",
    of: ["safe-agencies-recognised", "agencies"],
  },
  "safe-enterprises-registered-rate": {
    vi: "Tỷ lệ doanh nghiệp đăng ký trên tổng số doanh nghiệp thuộc diện đăng ký",
    en: "Enterprises registered, of all due",
    of: ["safe-enterprises-registered", "enterprises"],
  },
  "safe-enterprises-recognised-of-registered-rate": {
    vi: "Tỷ lệ doanh nghiệp đạt tiêu chuẩn trên số đăng ký",
    en: "Enterprises recognised, of those registered",
    of: ["safe-enterprises-recognised", "safe-enterprises-registered"],
  },
  "safe-enterprises-recognised-rate": {
    vi: "Tỷ lệ doanh nghiệp đạt tiêu chuẩn trên tổng số doanh nghiệp thuộc diện đăng ký",
    en: "Enterprises recognised, of all due",
    of: ["safe-enterprises-recognised", "enterprises"],
  },
  "safe-schools-registered-rate": {
    vi: "Tỷ lệ cơ sở giáo dục đăng ký trên tổng số cơ sở giáo dục thuộc diện đăng ký",
    en: "Schools registered, of all due",
    of: ["safe-schools-registered", "schools"],
  },
  "safe-schools-recognised-of-registered-rate": {
    vi: "Tỷ lệ cơ sở giáo dục đạt tiêu chuẩn trên số đăng ký",
    en: "Schools recognised, of those registered",
    of: ["safe-schools-recognised", "safe-schools-registered"],
  },
  "safe-schools-recognised-rate": {
    vi: "Tỷ lệ cơ sở giáo dục đạt tiêu chuẩn trên tổng số cơ sở giáo dục thuộc diện đăng ký",
    en: "Schools recognised, of all due",
    of: ["safe-schools-recognised", "schools"],
  },
  "cultural-residential-areas-registered-rate": {
    vi: "Tỷ lệ khu dân cư đăng ký danh hiệu khu dân cư văn hóa",
    en: "Residential areas registered for the cultural title, of all",
    of: ["cultural-residential-areas-registered", "residential-areas"],
  },
} as const satisfies Record<string, ShareRow>;

/** Shares of units, cells, households and people that the reports print as "13/13 xã" or count beside their base. */
const SHARES = {
  "village-party-cells-congress-held-rate": {
    vi: "Tỷ lệ chi bộ thôn, bản đã tổ chức đại hội nhiệm kỳ",
    en: "Share of village Party cells that have held their congress",
    of: ["village-party-cells-congress-held", "village-party-cells"],
  },
  "village-party-cells-led-by-village-head-rate": {
    vi: "Tỷ lệ chi bộ thôn, bản có bí thư kiêm trưởng thôn, bản",
    en: "Share of village Party cells whose secretary is also the village head",
    of: ["village-party-cells-led-by-village-head", "village-party-cells"],
  },
  "villages-taking-part-rate": {
    vi: "Tỷ lệ thôn, bản có người hưởng ứng các phong trào",
    en: "Share of villages where people joined in the movement",
    of: ["villages-taking-part", "villages"],
  },
  "communes-with-models-rate": {
    vi: "Tỷ lệ xã, phường, thị trấn có mô hình",
    en: "Share of communes with models",
    of: ["communes-with-models", "communes"],
  },
  "fire-safety-inter-family-villages-rate": {
    vi: "Tỷ lệ thôn, bản có tổ liên gia an toàn phòng cháy, chữa cháy",
    en: "Share of villages with an inter-family fire safety group",
    of: ["fire-safety-inter-family-villages", "villages"],
  },
  "communes-with-regular-police-rate": {
    vi: "Tỷ lệ xã, phường, thị trấn đã bố trí công an chính quy",
    en: "Share of communes with regular police",
    of: ["communes-with-regular-police", "communes"],
  },
  "grassroots-security-team-villages-rate": {
    vi: "Tỷ lệ thôn, bản có tổ bảo vệ an ninh, trật tự",
    en: "Share of villages with a grassroots security team",
    of: ["grassroots-security-team-villages", "villages"],
  },
  "communes-without-drug-abuse-rate": {
    vi: "Tỷ lệ xã, phường, thị trấn không có tệ nạn ma túy",
    en: "Share of communes without drug abuse",
    of: ["communes-without-drug-abuse", "communes"],
  },
  "villages-without-drug-abuse-rate": {
    vi: "Tỷ lệ thôn, bản không có tệ nạn ma túy",
    en: "Share of villages without drug abuse",
    of: ["villages-without-drug-abuse", "villages"],
  },
  "drug-commitment-households-rate": {
    vi: "Tỷ lệ hộ ký cam kết phòng, chống ma túy",
    en: "Share of households that signed a commitment against drugs",
    of: ["drug-commitment-households", "households"],
  },
  "drug-tested-people-rate": {
    vi: "Tỷ lệ người trong danh sách được kiểm tra chất ma túy trong cơ thể",
    en: "Share of the people listed who were tested for drugs",
    of: ["drug-tested-people", "suspected-drug-users-listed"],
  },
  "fire-safety-commitment-households-rate": {
    vi: "Tỷ lệ hộ ký cam kết bảo đảm an toàn phòng cháy, chữa cháy",
    en: "Share of households that signed a fire safety commitment",
    of: ["fire-safety-commitment-households", "households"],
  },
  "fireworks-commitment-households-rate": {
    vi: "Tỷ lệ hộ ký cam kết về quản lý, sử dụng pháo",
    en: "Share of households that signed a commitment on fireworks",
    of: ["fireworks-commitment-households", "households"],
  },
  "festival-communes-rate": {
    vi: "Tỷ lệ xã, phường, thị trấn tổ chức Ngày hội",
    en: "Share of communes that held the festival",
    of: ["festival-communes", "communes"],
  },
} as const satisfies Record<string, ShareRow>;

/** What is printed as a ratio but is no share of a known whole. */
const OTHERS = {
  // Persons per km2 from an area in hectares, of which a square kilometre has a hundred.
  "population-density": {
    name: { vi: "Mật độ dân số", en: "Population density" },
    unit: "personPerSquareKilometre",
    multiplier: 100,
    numerator: "population",
    denominator: "natural-area",
    collection: communes("government"),
  },
  // "100% công an chính quy": whether of posts, of police or of communes is not said.
  "regular-commune-police-rate": {
    name: { vi: "Tỷ lệ công an xã chính quy", en: "Regular police in the communes" },
    unit: "percent",
    numerator: null,
    denominator: null,
    collection: districts("province", "police"),
  },
} as const satisfies Record<string, Omit<RatioRecord, "code">>;

const SHARE_ROWS = { ...PRINTED, ...REGISTRATION, ...SHARES };

/** The code of a ratio of the movement's catalogue. */
export type MovementRatio = keyof typeof SHARE_ROWS | keyof typeof OTHERS;

/** All ratios, as the catalogue takes them. */
export const RATIO_RECORDS: readonly RatioRecord[] = [
  ...Object.entries(OTHERS).map(([code, ratio]) => ({ code, ...ratio })),
  ...Object.entries(SHARE_ROWS).map(([code, share]) => shareRecord(code, share)),
];

function shareRecord(code: string, { vi, en, of: [numerator, denominator] }: ShareRow): RatioRecord {
  const { collection }: IndicatorRow = INDICATOR_ROWS[numerator];
  return { code, name: { vi, en }, unit: "percent", decimals: 1, numerator, denominator, collection };
}
