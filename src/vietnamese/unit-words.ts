import { deepFreeze } from "../kernel/deep-freeze.ts";
/** What the figures of a unit word count or measure. Things counted or measured cannot be fewer than none. */
export type Counted =
  | "people"
  | "attendances"
  | "households"
  | "events"
  | "groups"
  | "bodies"
  | "places"
  | "things"
  | "documents"
  | "mass"
  | "volume"
  | "length"
  | "area"
  | "density"
  | "share"
  | "money"
  | "time";

/** What is known of a unit word. */
export interface UnitWordEntry {
  /** The word that is printed, shared with no other unit. */
  readonly vi: string;
  /** Other words and spellings that documents use for it; two units may share one, as `khẩu`. */
  readonly aliases: readonly string[];
  /** English, for one. */
  readonly en: string;
  /** English, for several. */
  readonly plural: string;
  /** The most decimals that a figure can have: none for what is counted, three for what is weighed. */
  readonly decimals: number;
  readonly counts: Counted;
}

/**
 * The unit words of the field (đơn vị tính): what stands after a figure in plans, reports and police statistics.
 * Letter case, tone-mark place and spaces of a printed word do not matter, see `unitsNamed`.
 *
 * `lượt người` counts attendances, in which one person may be counted several times; `người` counts persons. Per
 * cent has three decimals, although documents print two at most, so that `8.022 %` is not taken for thousands. Land is
 * measured down to the square metre, the fourth decimal of a hectare; hours come in tenths (`1,5 giờ`).
 */
// biome-ignore format: a table, one unit a line
export const UNIT_WORDS = /* @__PURE__ */ deepFreeze({
  // People and households
  person: { vi: "người", aliases: ["đồng chí", "công dân"], en: "person", plural: "people", decimals: 0, counts: "people" },
  resident: { vi: "nhân khẩu", aliases: ["khẩu"], en: "resident", plural: "residents", decimals: 0, counts: "people" },
  individual: { vi: "cá nhân", aliases: [], en: "individual", plural: "individuals", decimals: 0, counts: "people" },
  subject: { vi: "đối tượng", aliases: [], en: "subject", plural: "subjects", decimals: 0, counts: "people" },
  suspect: { vi: "bị can", aliases: [], en: "suspect", plural: "suspects", decimals: 0, counts: "people" },
  defendant: { vi: "bị cáo", aliases: [], en: "defendant", plural: "defendants", decimals: 0, counts: "people" },
  convict: { vi: "bị án", aliases: ["phạm nhân"], en: "convict", plural: "convicts", decimals: 0, counts: "people" },
  victim: { vi: "nạn nhân", aliases: [], en: "victim", plural: "victims", decimals: 0, counts: "people" },
  official: { vi: "cán bộ", aliases: ["cán bộ, chiến sĩ", "cán bộ, công chức"], en: "official", plural: "officials", decimals: 0, counts: "people" },
  partyMember: { vi: "đảng viên", aliases: [], en: "Party member", plural: "Party members", decimals: 0, counts: "people" },
  associationMember: { vi: "hội viên", aliases: ["đoàn viên, hội viên"], en: "association member", plural: "association members", decimals: 0, counts: "people" },
  youthUnionMember: { vi: "đoàn viên", aliases: [], en: "Youth Union member", plural: "Youth Union members", decimals: 0, counts: "people" },
  groupMember: { vi: "thành viên", aliases: [], en: "member", plural: "members", decimals: 0, counts: "people" },
  trainee: { vi: "học viên", aliases: [], en: "trainee", plural: "trainees", decimals: 0, counts: "people" },
  student: { vi: "học sinh", aliases: ["em học sinh"], en: "student", plural: "students", decimals: 0, counts: "people" },
  teacher: { vi: "giáo viên", aliases: [], en: "teacher", plural: "teachers", decimals: 0, counts: "people" },
  attendance: { vi: "lượt người", aliases: ["lượt cán bộ", "lượt hội viên"], en: "attendance", plural: "attendances", decimals: 0, counts: "attendances" },
  household: { vi: "hộ", aliases: ["hộ gia đình", "hộ dân"], en: "household", plural: "households", decimals: 0, counts: "households" },
  family: { vi: "gia đình", aliases: [], en: "family", plural: "families", decimals: 0, counts: "households" },
  // What happens
  incident: { vi: "vụ", aliases: ["vụ việc"], en: "incident", plural: "incidents", decimals: 0, counts: "events" },
  criminalCase: { vi: "vụ án", aliases: [], en: "criminal case", plural: "criminal cases", decimals: 0, counts: "events" },
  case: { vi: "trường hợp", aliases: [], en: "case", plural: "cases", decimals: 0, counts: "events" },
  round: { vi: "lượt", aliases: [], en: "round", plural: "rounds", decimals: 0, counts: "events" },
  session: { vi: "buổi", aliases: ["cuộc", "cuộc, buổi"], en: "session", plural: "sessions", decimals: 0, counts: "events" },
  inspection: { vi: "cuộc kiểm tra", aliases: [], en: "inspection", plural: "inspections", decimals: 0, counts: "events" },
  conference: { vi: "hội nghị", aliases: [], en: "conference", plural: "conferences", decimals: 0, counts: "events" },
  campaign: { vi: "đợt", aliases: [], en: "campaign", plural: "campaigns", decimals: 0, counts: "events" },
  class: { vi: "lớp", aliases: ["lớp tập huấn"], en: "class", plural: "classes", decimals: 0, counts: "events" },
  tipOff: { vi: "tin", aliases: ["tin báo", "nguồn tin"], en: "tip-off", plural: "tip-offs", decimals: 0, counts: "events" },
  opinion: { vi: "ý kiến", aliases: [], en: "opinion", plural: "opinions", decimals: 0, counts: "events" },
  // Groups and bodies
  model: { vi: "mô hình", aliases: [], en: "model", plural: "models", decimals: 0, counts: "groups" },
  group: { vi: "tổ", aliases: [], en: "group", plural: "groups", decimals: 0, counts: "groups" },
  brigade: { vi: "đội", aliases: [], en: "brigade", plural: "brigades", decimals: 0, counts: "groups" },
  team: { vi: "tổ, đội", aliases: [], en: "team", plural: "teams", decimals: 0, counts: "groups" },
  familyGroup: { vi: "nhóm liên gia", aliases: ["nhóm"], en: "inter-family group", plural: "inter-family groups", decimals: 0, counts: "groups" },
  criminalGang: { vi: "băng nhóm", aliases: ["băng", "băng, nhóm"], en: "criminal gang", plural: "criminal gangs", decimals: 0, counts: "groups" },
  club: { vi: "câu lạc bộ", aliases: ["CLB"], en: "club", plural: "clubs", decimals: 0, counts: "groups" },
  collective: { vi: "tập thể", aliases: [], en: "collective", plural: "collectives", decimals: 0, counts: "groups" },
  organisation: { vi: "tổ chức", aliases: [], en: "organisation", plural: "organisations", decimals: 0, counts: "bodies" },
  partyCommittee: { vi: "đảng bộ", aliases: [], en: "Party committee", plural: "Party committees", decimals: 0, counts: "bodies" },
  partyCell: { vi: "chi bộ", aliases: [], en: "Party cell", plural: "Party cells", decimals: 0, counts: "bodies" },
  chapter: { vi: "chi hội", aliases: [], en: "chapter", plural: "chapters", decimals: 0, counts: "bodies" },
  committee: { vi: "ban", aliases: ["ban chỉ đạo"], en: "committee", plural: "committees", decimals: 0, counts: "bodies" },
  agency: { vi: "cơ quan", aliases: [], en: "agency", plural: "agencies", decimals: 0, counts: "bodies" },
  enterprise: { vi: "doanh nghiệp", aliases: [], en: "enterprise", plural: "enterprises", decimals: 0, counts: "bodies" },
  school: { vi: "trường học", aliases: ["nhà trường", "trường"], en: "school", plural: "schools", decimals: 0, counts: "bodies" },
  establishment: { vi: "cơ sở", aliases: [], en: "establishment", plural: "establishments", decimals: 0, counts: "bodies" },
  unit: { vi: "đơn vị", aliases: [], en: "unit", plural: "units", decimals: 0, counts: "bodies" },
  // Places
  country: { vi: "nước", aliases: ["quốc gia"], en: "country", plural: "countries", decimals: 0, counts: "places" },
  province: { vi: "tỉnh", aliases: ["tỉnh, thành phố"], en: "province", plural: "provinces", decimals: 0, counts: "places" },
  district: { vi: "huyện", aliases: ["huyện, thành phố"], en: "district", plural: "districts", decimals: 0, counts: "places" },
  commune: { vi: "xã", aliases: ["xã, phường", "xã, thị trấn", "xã, phường, thị trấn"], en: "commune", plural: "communes", decimals: 0, counts: "places" },
  ward: { vi: "phường", aliases: [], en: "ward", plural: "wards", decimals: 0, counts: "places" },
  township: { vi: "thị trấn", aliases: [], en: "township", plural: "townships", decimals: 0, counts: "places" },
  village: { vi: "thôn, bản", aliases: ["thôn", "bản", "làng", "buôn", "ấp"], en: "village", plural: "villages", decimals: 0, counts: "places" },
  neighbourhood: { vi: "tổ dân phố", aliases: [], en: "neighbourhood", plural: "neighbourhoods", decimals: 0, counts: "places" },
  residentialArea: { vi: "khu dân cư", aliases: [], en: "residential area", plural: "residential areas", decimals: 0, counts: "places" },
  area: { vi: "địa bàn", aliases: [], en: "area", plural: "areas", decimals: 0, counts: "places" },
  hotspot: { vi: "điểm nóng", aliases: [], en: "hotspot", plural: "hotspots", decimals: 0, counts: "places" },
  site: { vi: "điểm", aliases: [], en: "site", plural: "sites", decimals: 0, counts: "places" },
  conferenceSite: { vi: "điểm cầu", aliases: [], en: "conference site", plural: "conference sites", decimals: 0, counts: "places" },
  festivalSite: { vi: "điểm Ngày hội", aliases: [], en: "festival site", plural: "festival sites", decimals: 0, counts: "places" },
  salePoint: { vi: "điểm tiêu thụ", aliases: ["điểm bán"], en: "sale point", plural: "sale points", decimals: 0, counts: "places" },
  // Things and documents
  gun: { vi: "khẩu súng", aliases: ["khẩu", "súng"], en: "gun", plural: "guns", decimals: 0, counts: "things" },
  munition: { vi: "quả", aliases: ["quả lựu đạn", "quả đạn", "quả mìn", "quả bom"], en: "munition", plural: "munitions", decimals: 0, counts: "things" },
  bullet: { vi: "viên đạn", aliases: ["viên"], en: "bullet", plural: "bullets", decimals: 0, counts: "things" },
  pill: { vi: "viên nén", aliases: ["viên", "viên ma túy"], en: "pill", plural: "pills", decimals: 0, counts: "things" },
  piece: { vi: "chiếc", aliases: ["cái"], en: "piece", plural: "pieces", decimals: 0, counts: "things" },
  vehicle: { vi: "phương tiện", aliases: [], en: "vehicle", plural: "vehicles", decimals: 0, counts: "things" },
  camera: { vi: "mắt camera", aliases: ["camera", "mắt"], en: "camera", plural: "cameras", decimals: 0, counts: "things" },
  reportBox: { vi: "hòm thư", aliases: ["hòm thư tố giác"], en: "report box", plural: "report boxes", decimals: 0, counts: "things" },
  borderMarker: { vi: "cột mốc", aliases: [], en: "border marker", plural: "border markers", decimals: 0, counts: "things" },
  hut: { vi: "lán trại", aliases: ["lán"], en: "hut", plural: "huts", decimals: 0, counts: "things" },
  stall: { vi: "gian hàng", aliases: [], en: "stall", plural: "stalls", decimals: 0, counts: "things" },
  banner: { vi: "băng rôn", aliases: ["băng rôn, khẩu hiệu"], en: "banner", plural: "banners", decimals: 0, counts: "things" },
  sheet: { vi: "tờ", aliases: ["tờ rơi"], en: "sheet", plural: "sheets", decimals: 0, counts: "things" },
  newsItem: { vi: "tin, bài", aliases: ["bài", "bài viết"], en: "news item", plural: "news items", decimals: 0, counts: "documents" },
  document: { vi: "văn bản", aliases: [], en: "document", plural: "documents", decimals: 0, counts: "documents" },
  caseFile: { vi: "hồ sơ", aliases: [], en: "file", plural: "files", decimals: 0, counts: "documents" },
  pledge: { vi: "bản cam kết", aliases: [], en: "signed pledge", plural: "signed pledges", decimals: 0, counts: "documents" },
  copy: { vi: "bản in", aliases: [], en: "copy", plural: "copies", decimals: 0, counts: "documents" },
  // Measures
  kilogram: { vi: "kg", aliases: ["kilôgam", "ki-lô-gam"], en: "kilogram", plural: "kilograms", decimals: 3, counts: "mass" },
  gram: { vi: "gam", aliases: ["g", "gram"], en: "gram", plural: "grams", decimals: 4, counts: "mass" },
  quintal: { vi: "tạ", aliases: [], en: "quintal", plural: "quintals", decimals: 3, counts: "mass" },
  tonne: { vi: "tấn", aliases: [], en: "tonne", plural: "tonnes", decimals: 3, counts: "mass" },
  litre: { vi: "lít", aliases: [], en: "litre", plural: "litres", decimals: 3, counts: "volume" },
  cubicMetre: { vi: "m3", aliases: ["m³", "mét khối"], en: "cubic metre", plural: "cubic metres", decimals: 3, counts: "volume" },
  metre: { vi: "m", aliases: ["mét"], en: "metre", plural: "metres", decimals: 3, counts: "length" },
  kilometre: { vi: "km", aliases: ["kilômét", "ki-lô-mét"], en: "kilometre", plural: "kilometres", decimals: 3, counts: "length" },
  squareMetre: { vi: "m2", aliases: ["m²", "mét vuông"], en: "square metre", plural: "square metres", decimals: 2, counts: "area" },
  hectare: { vi: "ha", aliases: ["héc-ta", "hécta"], en: "hectare", plural: "hectares", decimals: 4, counts: "area" },
  squareKilometre: { vi: "km2", aliases: ["km²", "kilômét vuông", "ki-lô-mét vuông"], en: "square kilometre", plural: "square kilometres", decimals: 6, counts: "area" },
  personPerSquareKilometre: { vi: "người/km2", aliases: ["người/km²"], en: "person per square kilometre", plural: "people per square kilometre", decimals: 2, counts: "density" },
  percent: { vi: "%", aliases: ["phần trăm"], en: "per cent", plural: "per cent", decimals: 3, counts: "share" },
  percentagePoint: { vi: "điểm phần trăm", aliases: ["điểm %"], en: "percentage point", plural: "percentage points", decimals: 3, counts: "share" },
  dong: { vi: "đồng", aliases: ["đ", "VNĐ", "VND", "₫"], en: "dong", plural: "dong", decimals: 0, counts: "money" },
  year: { vi: "năm", aliases: [], en: "year", plural: "years", decimals: 0, counts: "time" },
  month: { vi: "tháng", aliases: [], en: "month", plural: "months", decimals: 0, counts: "time" },
  week: { vi: "tuần", aliases: [], en: "week", plural: "weeks", decimals: 0, counts: "time" },
  day: { vi: "ngày", aliases: [], en: "day", plural: "days", decimals: 0, counts: "time" },
  hour: { vi: "giờ", aliases: [], en: "hour", plural: "hours", decimals: 1, counts: "time" },
} as const satisfies Record<string, UnitWordEntry>);

/** The English name of a unit word: `"incident"` for vụ. */
export type UnitWord = keyof typeof UNIT_WORDS;
