import { plainDate } from "../date/plain-date.ts";
import { ALWAYS, type Validity } from "../date/validity.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";

/** What a group of letters in a document's symbol stands for. */
export interface SymbolMeaning {
  readonly vi: string;
  readonly en: string;
  /** The days on which it is in use; a side that no source states is open. */
  readonly validity: Validity;
  readonly source: string;
}

/** The meanings of groups of letters, by group. Each body chooses its own letters, so no list is ever complete. */
export type SymbolTable = Readonly<Record<string, SymbolMeaning>>;

/**
 * The tables that tell what each group of a symbol is. They stay open: a caller who knows more gives
 * `{ ...SYMBOL_TABLES, draftingUnits: { ...SYMBOL_TABLES.draftingUnits, ...own } }`.
 */
export interface SymbolTables {
  /** Bodies that issue documents (cơ quan ban hành). */
  readonly issuers: SymbolTable;
  /** Units that draft for an issuer (đơn vị soạn thảo). */
  readonly draftingUnits: SymbolTable;
  /** Bodies that stand within another one, its host: a steering committee, for instance. */
  readonly hostedBodies: SymbolTable;
  /** Bodies that are known to stand after a hosted one as its host (cơ quan chủ quản, thường trực). */
  readonly hosts: SymbolTable;
}

const PARTY_SYMBOLS = "Hướng dẫn 05-HD/VPTW (27/5/2026)";
const UNVERIFIED = "unverified";
const JOINT_CIRCULAR = "as in 01/2005/TTLT-VKSTC-TATC-BCA-BQP";

/**
 * The Party's committees and offices, whose documents are numbered by kind and term of the committee.
 *
 * @example
 * import { PARTY_ISSUERS } from "antq/document";
 * PARTY_ISSUERS.HU.vi //=> "Huyện ủy"
 * PARTY_ISSUERS.HU.validity.until //=> "2025-07-01"
 */
export const PARTY_ISSUERS = /* @__PURE__ */ deepFreeze({
  TW: {
    vi: "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư",
    en: "Central Committee, Politburo, Secretariat",
    validity: ALWAYS,
    source: PARTY_SYMBOLS,
  },
  VPTW: {
    vi: "Văn phòng Trung ương Đảng",
    en: "Office of the Central Committee",
    validity: ALWAYS,
    source: PARTY_SYMBOLS,
  },
  BTCTW: {
    vi: "Ban Tổ chức Trung ương",
    en: "Central Organisation Commission",
    validity: ALWAYS,
    source: PARTY_SYMBOLS,
  },
  TU: {
    vi: "Tỉnh ủy, Thành ủy của thành phố trực thuộc trung ương",
    en: "provincial Party committee",
    validity: ALWAYS,
    source: PARTY_SYMBOLS,
  },
  HU: {
    vi: "Huyện ủy",
    en: "Party committee of a rural district",
    validity: { from: null, until: /* @__PURE__ */ plainDate("2025-07-01") },
    source: "as in 644-CV/HU; the district tier ended on 01/7/2025",
  },
  QU: {
    vi: "Quận ủy",
    en: "Party committee of an urban district",
    validity: { from: null, until: /* @__PURE__ */ plainDate("2025-07-01") },
    source: UNVERIFIED,
  },
  ThU: {
    vi: "Thị ủy",
    en: "Party committee of a town",
    validity: { from: null, until: /* @__PURE__ */ plainDate("2025-07-01") },
    source: UNVERIFIED,
  },
  ĐU: { vi: "Đảng ủy", en: "Party committee", validity: ALWAYS, source: PARTY_SYMBOLS },
  CB: { vi: "Chi bộ", en: "Party cell", validity: ALWAYS, source: PARTY_SYMBOLS },
  ĐH: { vi: "Đại hội", en: "Party congress", validity: ALWAYS, source: PARTY_SYMBOLS },
  UBKT: { vi: "Ủy ban Kiểm tra", en: "Inspection Commission", validity: ALWAYS, source: PARTY_SYMBOLS },
  BTV: { vi: "Ban Thường vụ", en: "Standing Committee", validity: ALWAYS, source: UNVERIFIED },
  ĐĐ: { vi: "Đảng đoàn", en: "Party group", validity: ALWAYS, source: UNVERIFIED },
  BCSĐ: { vi: "Ban cán sự đảng", en: "Party civil affairs board", validity: ALWAYS, source: UNVERIFIED },
  ĐUCA: {
    vi: "Đảng ủy Công an tỉnh",
    en: "Party committee of the provincial police",
    validity: ALWAYS,
    source: "as in 01-ĐA/ĐUCA",
  },
  ĐĐHNDT: {
    vi: "Đảng đoàn Hội Nông dân tỉnh",
    en: "Party group of the provincial Farmers' Union",
    validity: ALWAYS,
    source: "as in 29-KH/ĐĐHNDT",
  },
} as const satisfies SymbolTable);

/**
 * The bodies of the State, the police, the Front and the associations.
 *
 * @example
 * import { STATE_AND_MASS_ISSUERS } from "antq/document";
 * STATE_AND_MASS_ISSUERS.BCA.vi //=> "Bộ Công an"
 */
export const STATE_AND_MASS_ISSUERS = /* @__PURE__ */ deepFreeze({
  QH: { vi: "Quốc hội", en: "National Assembly", validity: ALWAYS, source: "as in 30/2023/QH15" },
  UBTVQH: {
    vi: "Ủy ban Thường vụ Quốc hội",
    en: "Standing Committee of the National Assembly",
    validity: ALWAYS,
    source: "as in 16/2011/UBTVQH12",
  },
  CTN: { vi: "Chủ tịch nước", en: "State President", validity: ALWAYS, source: UNVERIFIED },
  CP: { vi: "Chính phủ", en: "Government", validity: ALWAYS, source: "as in 49/2020/NĐ-CP" },
  TTg: { vi: "Thủ tướng Chính phủ", en: "Prime Minister", validity: ALWAYS, source: "as in 04/2022/QĐ-TTg" },
  BCA: {
    vi: "Bộ Công an",
    en: "Ministry of Public Security",
    validity: ALWAYS,
    source: "as in 124/2021/TT-BCA",
  },
  BQP: { vi: "Bộ Quốc phòng", en: "Ministry of National Defence", validity: ALWAYS, source: JOINT_CIRCULAR },
  VKSTC: {
    vi: "Viện kiểm sát nhân dân tối cao",
    en: "Supreme People's Procuracy",
    validity: ALWAYS,
    source: JOINT_CIRCULAR,
  },
  TATC: {
    vi: "Tòa án nhân dân tối cao",
    en: "Supreme People's Court",
    validity: ALWAYS,
    source: JOINT_CIRCULAR,
  },
  HĐND: {
    vi: "Hội đồng nhân dân",
    en: "People's Council",
    validity: ALWAYS,
    source: "as in 14/2020/NQ-HĐND",
  },
  UBND: { vi: "Ủy ban nhân dân", en: "People's Committee", validity: ALWAYS, source: "as in 46/KH-UBND" },
  BCĐ: { vi: "Ban Chỉ đạo", en: "steering committee", validity: ALWAYS, source: "as in 81/KH-BCĐ" },
  CAT: { vi: "Công an tỉnh", en: "provincial police", validity: ALWAYS, source: "as in 155/KH-MTTQ-CAT" },
  CATP: { vi: "Công an thành phố", en: "city police", validity: ALWAYS, source: UNVERIFIED },
  CAH: {
    vi: "Công an huyện",
    en: "district police",
    validity: { from: null, until: /* @__PURE__ */ plainDate("2025-03-01") },
    source: "district police ended on 01/3/2025",
  },
  CAX: { vi: "Công an xã", en: "commune police", validity: ALWAYS, source: UNVERIFIED },
  MTTW: {
    vi: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    en: "Central Committee of the Fatherland Front",
    validity: ALWAYS,
    source: "as in 91/HD-MTTW-BTT",
  },
  MTTQ: {
    vi: "Ủy ban Mặt trận Tổ quốc Việt Nam",
    en: "Committee of the Fatherland Front",
    validity: ALWAYS,
    source: "as in 155/KH-MTTQ-CAT",
  },
  HND: { vi: "Hội Nông dân", en: "Farmers' Union", validity: ALWAYS, source: "as in 447/KH-CAT-HND" },
  HNDT: {
    vi: "Hội Nông dân tỉnh",
    en: "provincial Farmers' Union",
    validity: ALWAYS,
    source: "as in 69-KH/HNDT",
  },
  HNĐT: {
    vi: "Hội Nông dân tỉnh",
    en: "provincial Farmers' Union",
    validity: ALWAYS,
    source: "as in 287-KH/HNĐT; a second spelling of HNDT",
  },
  CCB: { vi: "Hội Cựu chiến binh", en: "Veterans' Association", validity: ALWAYS, source: UNVERIFIED },
  TLĐ: {
    vi: "Tổng Liên đoàn Lao động Việt Nam",
    en: "General Confederation of Labour",
    validity: ALWAYS,
    source: "as in 933/QĐ-TLĐ",
  },
  TWĐTN: {
    vi: "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    en: "Central Committee of the Youth Union",
    validity: ALWAYS,
    source: "as in 29-HD/TWĐTN-VP",
  },
} as const satisfies SymbolTable);

const DRAFTING_UNITS = {
  X17: {
    vi: "đơn vị xây dựng phong trào của Bộ Công an (năm 1981)",
    en: "movement unit of the Ministry of Public Security (1981)",
    validity: ALWAYS,
    source: "press; dates unverified",
  },
  V28: {
    vi: "đơn vị xây dựng phong trào của Bộ Công an (trước V05)",
    en: "movement unit of the Ministry of Public Security (before V05)",
    validity: ALWAYS,
    source: "as in 07/CT-BCA-V28; its end in 2018 unverified",
  },
  V05: {
    vi: "Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc",
    en: "Department of the Movement to Protect National Security",
    validity: ALWAYS,
    source: "as in 510/QĐ-BCA-V05; its start in 2018 unverified",
  },
  PV28: {
    vi: "phòng xây dựng phong trào của Công an tỉnh (trước PV05)",
    en: "movement division of the provincial police (before PV05)",
    validity: ALWAYS,
    source: "as in 24/CTrPH-HNĐT-CAT(PV28); dates unverified",
  },
  PV05: {
    vi: "phòng xây dựng phong trào của Công an tỉnh",
    en: "movement division of the provincial police",
    validity: ALWAYS,
    source: "press; whether it outlasted the reorganisation of 2025 is unverified",
  },
  C11: {
    vi: "đơn vị thuộc Bộ Công an",
    en: "unit of the Ministry of Public Security",
    validity: ALWAYS,
    source: "as in 58/2009/TT-BCA-C11; name unverified",
  },
  P2: {
    vi: "phòng 2 của một cục",
    en: "second division of a department",
    validity: ALWAYS,
    source: "as in 47/TTr-V05-P2; name unverified",
  },
  VP: { vi: "Văn phòng", en: "office", validity: ALWAYS, source: "as in 29-HD/TWĐTN-VP" },
  BTT: { vi: "Ban Thường trực", en: "standing board", validity: ALWAYS, source: "as in 91/HD-MTTW-BTT" },
} as const satisfies SymbolTable;

const HOSTED_BODIES = {
  BCĐ: {
    vi: "Ban Chỉ đạo",
    en: "steering committee",
    validity: ALWAYS,
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I: numbers its documents itself; host as in 23/KH-BCĐ-CAT",
  },
} as const satisfies SymbolTable;

const HOSTS = {
  CAT: { vi: "Công an tỉnh", en: "provincial police", validity: ALWAYS, source: "as in 23/KH-BCĐ-CAT" },
} as const satisfies SymbolTable;

/**
 * The built-in tables. Each row names its source, or says that it is unverified.
 *
 * @example
 * import { SYMBOL_TABLES } from "antq/document";
 * SYMBOL_TABLES.draftingUnits["V05"]?.vi //=> "Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc"
 */
export const SYMBOL_TABLES: SymbolTables = /* @__PURE__ */ deepFreeze({
  issuers: /* @__PURE__ */ Object.freeze({ ...PARTY_ISSUERS, ...STATE_AND_MASS_ISSUERS }),
  draftingUnits: DRAFTING_UNITS,
  hostedBodies: HOSTED_BODIES,
  hosts: HOSTS,
});
