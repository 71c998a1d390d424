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

/* @__NO_SIDE_EFFECTS__ */
function means(vi: string, en: string, source = UNVERIFIED, validity = ALWAYS): SymbolMeaning {
  return { vi, en, validity, source };
}

/* @__NO_SIDE_EFFECTS__ */
function until(day: `${number}-${number}-${number}`): Validity {
  return { from: null, until: plainDate(day) };
}

/**
 * The Party's committees and offices, whose documents are numbered by kind and term of the committee. Those of the
 * district tier ended with it, on 01/7/2025 (Luật 72/2025/QH15, Điều 51 khoản 3).
 *
 * @example
 * import { PARTY_ISSUERS } from "antq/document";
 * PARTY_ISSUERS.HU.vi //=> "Huyện ủy"
 * PARTY_ISSUERS.HU.validity.until //=> "2025-07-01"
 */
export const PARTY_ISSUERS = /* @__PURE__ */ deepFreeze({
  TW: means(
    "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư",
    "Central Committee, Politburo, Secretariat",
    PARTY_SYMBOLS,
  ),
  VPTW: means("Văn phòng Trung ương Đảng", "Office of the Central Committee", PARTY_SYMBOLS),
  BTCTW: means("Ban Tổ chức Trung ương", "Central Organisation Commission", PARTY_SYMBOLS),
  TU: means(
    "Tỉnh ủy, Thành ủy của thành phố trực thuộc trung ương",
    "provincial Party committee",
    PARTY_SYMBOLS,
  ),
  HU: means("Huyện ủy", "Party committee of a rural district", "as in 644-CV/HU", until("2025-07-01")),
  QU: means("Quận ủy", "Party committee of an urban district", UNVERIFIED, until("2025-07-01")),
  ThU: means("Thị ủy", "Party committee of a town", UNVERIFIED, until("2025-07-01")),
  ĐU: means("Đảng ủy", "Party committee", PARTY_SYMBOLS),
  CB: means("Chi bộ", "Party cell", PARTY_SYMBOLS),
  ĐH: means("Đại hội", "Party congress", PARTY_SYMBOLS),
  UBKT: means("Ủy ban Kiểm tra", "Inspection Commission", PARTY_SYMBOLS),
  BTV: means("Ban Thường vụ", "Standing Committee"),
  ĐĐ: means("Đảng đoàn", "Party group"),
  BCSĐ: means("Ban cán sự đảng", "Party civil affairs board"),
  ĐUCA: means("Đảng ủy Công an tỉnh", "Party committee of the provincial police", "as in 01-ĐA/ĐUCA"),
  ĐĐHNDT: means(
    "Đảng đoàn Hội Nông dân tỉnh",
    "Party group of the provincial Farmers' Union",
    "as in 29-KH/ĐĐHNDT",
  ),
} as const satisfies SymbolTable);

/**
 * The bodies of the State, the police, the Front and the associations.
 *
 * @example
 * import { STATE_AND_MASS_ISSUERS } from "antq/document";
 * STATE_AND_MASS_ISSUERS.BCA.vi //=> "Bộ Công an"
 */
export const STATE_AND_MASS_ISSUERS = /* @__PURE__ */ deepFreeze({
  QH: means("Quốc hội", "National Assembly", "as in 30/2023/QH15"),
  UBTVQH: means(
    "Ủy ban Thường vụ Quốc hội",
    "Standing Committee of the National Assembly",
    "as in 16/2011/UBTVQH12",
  ),
  CTN: means("Chủ tịch nước", "State President"),
  CP: means("Chính phủ", "Government", "as in 49/2020/NĐ-CP"),
  TTg: means("Thủ tướng Chính phủ", "Prime Minister", "as in 04/2022/QĐ-TTg"),
  BCA: means("Bộ Công an", "Ministry of Public Security", "as in 124/2021/TT-BCA"),
  BQP: means("Bộ Quốc phòng", "Ministry of National Defence", JOINT_CIRCULAR),
  VKSTC: means("Viện kiểm sát nhân dân tối cao", "Supreme People's Procuracy", JOINT_CIRCULAR),
  TATC: means("Tòa án nhân dân tối cao", "Supreme People's Court", JOINT_CIRCULAR),
  HĐND: means("Hội đồng nhân dân", "People's Council", "as in 14/2020/NQ-HĐND"),
  UBND: means("Ủy ban nhân dân", "People's Committee", "as in 46/KH-UBND"),
  BCĐ: means("Ban Chỉ đạo", "steering committee", "as in 81/KH-BCĐ"),
  CAT: means("Công an tỉnh", "provincial police", "as in 155/KH-MTTQ-CAT"),
  CATP: means("Công an thành phố", "city police"),
  CAH: means("Công an huyện", "district police", "ended on 01/3/2025", until("2025-03-01")),
  CAX: means("Công an xã", "commune police"),
  MTTW: means(
    "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "Central Committee of the Fatherland Front",
    "as in 91/HD-MTTW-BTT",
  ),
  MTTQ: means(
    "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Committee of the Fatherland Front",
    "as in 155/KH-MTTQ-CAT",
  ),
  HND: means("Hội Nông dân", "Farmers' Union", "as in 447/KH-CAT-HND"),
  HNDT: means("Hội Nông dân tỉnh", "provincial Farmers' Union", "as in 69-KH/HNDT"),
  HNĐT: means("Hội Nông dân tỉnh", "provincial Farmers' Union", "as in 287-KH/HNĐT"),
  CCB: means("Hội Cựu chiến binh", "Veterans' Association"),
  TLĐ: means("Tổng Liên đoàn Lao động Việt Nam", "General Confederation of Labour", "as in 933/QĐ-TLĐ"),
  TWĐTN: means(
    "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Central Committee of the Youth Union",
    "as in 29-HD/TWĐTN-VP",
  ),
} as const satisfies SymbolTable);

const DRAFTING_UNITS = {
  X17: means(
    "đơn vị xây dựng phong trào của Bộ Công an (năm 1981)",
    "movement unit of the Ministry of Public Security (1981)",
    "press; unverified",
  ),
  V28: means(
    "đơn vị xây dựng phong trào của Bộ Công an (trước V05)",
    "movement unit of the Ministry of Public Security (before V05)",
    "as in 07/CT-BCA-V28; dates unverified",
  ),
  V05: means(
    "Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc",
    "Department of the Movement to Protect National Security",
    "as in 510/QĐ-BCA-V05; dates unverified",
  ),
  PV28: means(
    "phòng xây dựng phong trào của Công an tỉnh (trước PV05)",
    "movement division of the provincial police (before PV05)",
    "as in 24/CTrPH-HNĐT-CAT(PV28); dates unverified",
  ),
  PV05: means(
    "phòng xây dựng phong trào của Công an tỉnh",
    "movement division of the provincial police",
    "press; unverified after 2025",
  ),
  C11: means(
    "đơn vị thuộc Bộ Công an",
    "unit of the Ministry of Public Security",
    "as in 58/2009/TT-BCA-C11; name unverified",
  ),
  P2: means("phòng 2 của một cục", "second division of a department", "as in 47/TTr-V05-P2; name unverified"),
  VP: means("Văn phòng", "office", "as in 29-HD/TWĐTN-VP"),
  BTT: means("Ban Thường trực", "standing board", "as in 91/HD-MTTW-BTT"),
} as const satisfies SymbolTable;

const HOSTED_BODIES = {
  BCĐ: means("Ban Chỉ đạo", "steering committee", "Nghị định 30/2020/NĐ-CP, Phụ lục I; as in 23/KH-BCĐ-CAT"),
} as const satisfies SymbolTable;

const HOSTS = {
  CAT: means("Công an tỉnh", "provincial police", "as in 23/KH-BCĐ-CAT"),
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
