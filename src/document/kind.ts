import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Notation } from "./notation.ts";

/** How a kind is abbreviated in one notation: `null` where it has no letters there, or none are known. */
export interface KindUse {
  readonly abbreviation: string | null;
  readonly source: string;
}

/** What is known of a kind of document: its names, and its use in each notation that has it. */
export type DocumentKindFacts = { readonly vi: string; readonly en: string } & {
  readonly [Name in Notation]?: KindUse;
};

const DECREE_30 = "Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III";
const DECREE_30_NAME = "Nghị định 30/2020/NĐ-CP, Điều 7; without letters in Phụ lục III";
const DECREE_30_COPIES = "Nghị định 30/2020/NĐ-CP, Phụ lục III (copies)";
const LAW_64 = "Luật 64/2025/QH15, Điều 4";
const REGULATION_399 = "Quy định 399-QĐ/TW (09/01/2026); letters: Hướng dẫn 05-HD/VPTW (27/5/2026)";
const REGULATION_399_NAME = "Quy định 399-QĐ/TW (09/01/2026); its letters were not seen";
const EARLIER_LAWS = "laws before Luật 80/2015/QH13, unverified; not in Luật 64/2025/QH15, Điều 4";
const ORDERS = "Luật 64/2025/QH15, Điều 4; letters as in 08/2001/L-CTN, unverified";
const JOINT_RESOLUTIONS = "Luật 64/2025/QH15, Điều 4; letters from practice, unverified";
const JOINT_CIRCULARS = "Luật 64/2025/QH15, Điều 4; letters as in 01/2005/TTLT-VKSTC-TATC-BCA-BQP";
const COORDINATION = "practice, as in 07/CTrPH-BCA-MTTW; not in Nghị định 30/2020/NĐ-CP";

const CONSOLIDATION = "Pháp lệnh 01/2012/UBTVQH13; letters from practice, as in 13/VBHN-VPQH";

/**
 * The kinds of document (tên loại văn bản): the 29 of the State's administration and its three kinds of copy, the
 * normative ones and their consolidated texts, the 25 of the Party, and the chương trình phối hợp of practice. Capital and small letters and Đ
 * matter: HD is hướng dẫn and HĐ hợp đồng, CT chỉ thị and CTr chương trình. In the Party's notation QĐ is both
 * quyết định and quy định, and TT is thông tri; in the State's TT is thông tư.
 *
 * @example
 * import { DOCUMENT_KINDS } from "antq/document";
 * DOCUMENT_KINDS.regulation.administrative.abbreviation //=> "QyĐ"
 * DOCUMENT_KINDS.regulation.party.abbreviation //=> "QĐ"
 * DOCUMENT_KINDS.officialDispatch.dispatch.abbreviation //=> null
 */
export const DOCUMENT_KINDS = /* @__PURE__ */ deepFreeze({
  resolution: {
    vi: "nghị quyết",
    en: "resolution",
    administrative: { abbreviation: "NQ", source: DECREE_30 },
    normative: { abbreviation: "NQ", source: LAW_64 },
    party: { abbreviation: "NQ", source: REGULATION_399 },
  },
  decision: {
    vi: "quyết định",
    en: "decision",
    administrative: { abbreviation: "QĐ", source: DECREE_30 },
    normative: { abbreviation: "QĐ", source: LAW_64 },
    party: { abbreviation: "QĐ", source: REGULATION_399 },
  },
  directive: {
    vi: "chỉ thị",
    en: "directive",
    administrative: { abbreviation: "CT", source: DECREE_30 },
    normative: { abbreviation: "CT", source: EARLIER_LAWS },
    party: { abbreviation: "CT", source: REGULATION_399 },
  },
  rules: {
    vi: "quy chế",
    en: "rules",
    administrative: { abbreviation: "QC", source: DECREE_30 },
    party: { abbreviation: "QC", source: REGULATION_399 },
  },
  regulation: {
    vi: "quy định",
    en: "regulation",
    administrative: { abbreviation: "QyĐ", source: DECREE_30 },
    party: { abbreviation: "QĐ", source: REGULATION_399 },
  },
  communique: {
    vi: "thông cáo",
    en: "communiqué",
    administrative: { abbreviation: "TC", source: DECREE_30 },
    party: { abbreviation: null, source: REGULATION_399_NAME },
  },
  notice: {
    vi: "thông báo",
    en: "notice",
    administrative: { abbreviation: "TB", source: DECREE_30 },
    party: { abbreviation: "TB", source: REGULATION_399 },
  },
  guidance: {
    vi: "hướng dẫn",
    en: "guidance",
    administrative: { abbreviation: "HD", source: DECREE_30 },
    party: { abbreviation: "HD", source: REGULATION_399 },
  },
  programme: {
    vi: "chương trình",
    en: "programme",
    administrative: { abbreviation: "CTr", source: DECREE_30 },
    party: { abbreviation: "CTr", source: REGULATION_399 },
  },
  plan: {
    vi: "kế hoạch",
    en: "plan",
    administrative: { abbreviation: "KH", source: DECREE_30 },
    party: { abbreviation: "KH", source: REGULATION_399 },
  },
  scheme: {
    vi: "phương án",
    en: "scheme",
    administrative: { abbreviation: "PA", source: DECREE_30 },
    party: { abbreviation: "PA", source: REGULATION_399 },
  },
  proposal: {
    vi: "đề án",
    en: "proposal",
    administrative: { abbreviation: "ĐA", source: DECREE_30 },
    party: { abbreviation: "ĐA", source: REGULATION_399 },
  },
  project: {
    vi: "dự án",
    en: "project",
    administrative: { abbreviation: "DA", source: DECREE_30 },
    party: { abbreviation: null, source: REGULATION_399_NAME },
  },
  report: {
    vi: "báo cáo",
    en: "report",
    administrative: { abbreviation: "BC", source: DECREE_30 },
    party: { abbreviation: "BC", source: REGULATION_399 },
  },
  minutes: {
    vi: "biên bản",
    en: "minutes",
    administrative: { abbreviation: "BB", source: DECREE_30 },
    party: { abbreviation: "BB", source: REGULATION_399 },
  },
  submission: {
    vi: "tờ trình",
    en: "submission",
    administrative: { abbreviation: "TTr", source: DECREE_30 },
    party: { abbreviation: "TTr", source: REGULATION_399 },
  },
  contract: { vi: "hợp đồng", en: "contract", administrative: { abbreviation: "HĐ", source: DECREE_30 } },
  telegram: {
    vi: "công điện",
    en: "official telegram",
    administrative: { abbreviation: "CĐ", source: DECREE_30 },
  },
  memorandum: {
    vi: "bản ghi nhớ",
    en: "memorandum of understanding",
    administrative: { abbreviation: "BGN", source: DECREE_30 },
  },
  agreement: {
    vi: "bản thỏa thuận",
    en: "agreement",
    administrative: { abbreviation: "BTT", source: DECREE_30 },
  },
  authorisation: {
    vi: "giấy ủy quyền",
    en: "letter of authorisation",
    administrative: { abbreviation: "GUQ", source: DECREE_30 },
  },
  invitation: { vi: "giấy mời", en: "invitation", administrative: { abbreviation: "GM", source: DECREE_30 } },
  introduction: {
    vi: "giấy giới thiệu",
    en: "letter of introduction",
    administrative: { abbreviation: "GGT", source: DECREE_30 },
  },
  leavePermit: {
    vi: "giấy nghỉ phép",
    en: "leave permit",
    administrative: { abbreviation: "GNP", source: DECREE_30 },
  },
  forwardingSlip: {
    vi: "phiếu gửi",
    en: "forwarding slip",
    administrative: { abbreviation: "PG", source: DECREE_30 },
  },
  transferSlip: {
    vi: "phiếu chuyển",
    en: "transfer slip",
    administrative: { abbreviation: "PC", source: DECREE_30 },
  },
  noticeSlip: {
    vi: "phiếu báo",
    en: "notice slip",
    administrative: { abbreviation: "PB", source: DECREE_30 },
  },
  officialDispatch: {
    vi: "công văn",
    en: "official dispatch",
    dispatch: { abbreviation: null, source: DECREE_30_NAME },
    party: { abbreviation: "CV", source: REGULATION_399 },
  },
  officialLetter: {
    vi: "thư công",
    en: "official letter",
    administrative: { abbreviation: null, source: DECREE_30_NAME },
  },
  certifiedCopy: {
    vi: "bản sao y",
    en: "certified copy",
    administrative: { abbreviation: "SY", source: DECREE_30_COPIES },
  },
  extractCopy: {
    vi: "bản trích sao",
    en: "copy of an extract",
    administrative: { abbreviation: "TrS", source: DECREE_30_COPIES },
  },
  reissuedCopy: {
    vi: "bản sao lục",
    en: "copy of a certified copy",
    administrative: { abbreviation: "SL", source: DECREE_30_COPIES },
  },
  coordinationProgramme: {
    vi: "chương trình phối hợp",
    en: "coordination programme",
    administrative: { abbreviation: "CTrPH", source: COORDINATION },
  },
  consolidatedText: {
    vi: "văn bản hợp nhất",
    en: "consolidated text",
    administrative: { abbreviation: "VBHN", source: CONSOLIDATION },
  },
  constitution: { vi: "hiến pháp", en: "constitution", normative: { abbreviation: null, source: LAW_64 } },
  code: { vi: "bộ luật", en: "code", normative: { abbreviation: null, source: LAW_64 } },
  law: { vi: "luật", en: "law", normative: { abbreviation: null, source: LAW_64 } },
  ordinance: { vi: "pháp lệnh", en: "ordinance", normative: { abbreviation: null, source: LAW_64 } },
  order: { vi: "lệnh", en: "order of the State President", normative: { abbreviation: "L", source: ORDERS } },
  decree: { vi: "nghị định", en: "decree", normative: { abbreviation: "NĐ", source: LAW_64 } },
  jointResolution: {
    vi: "nghị quyết liên tịch",
    en: "joint resolution",
    normative: { abbreviation: "NQLT", source: JOINT_RESOLUTIONS },
  },
  circular: { vi: "thông tư", en: "circular", normative: { abbreviation: "TT", source: LAW_64 } },
  jointCircular: {
    vi: "thông tư liên tịch",
    en: "joint circular",
    normative: { abbreviation: "TTLT", source: JOINT_CIRCULARS },
  },
  politicalPlatform: {
    vi: "cương lĩnh chính trị",
    en: "political platform",
    party: { abbreviation: null, source: REGULATION_399_NAME },
  },
  charter: { vi: "điều lệ", en: "charter", party: { abbreviation: null, source: REGULATION_399_NAME } },
  strategy: { vi: "chiến lược", en: "strategy", party: { abbreviation: null, source: REGULATION_399_NAME } },
  conclusion: { vi: "kết luận", en: "conclusion", party: { abbreviation: "KL", source: REGULATION_399 } },
  circularNotice: {
    vi: "thông tri",
    en: "circular notice",
    party: { abbreviation: "TT", source: REGULATION_399 },
  },
  declaration: {
    vi: "tuyên bố",
    en: "declaration",
    party: { abbreviation: null, source: REGULATION_399_NAME },
  },
  appeal: { vi: "lời kêu gọi", en: "appeal", party: { abbreviation: null, source: REGULATION_399_NAME } },
  masterPlan: {
    vi: "quy hoạch",
    en: "master plan",
    party: { abbreviation: null, source: REGULATION_399_NAME },
  },
} as const satisfies Record<string, DocumentKindFacts>);

/** A kind of document (tên loại văn bản), such as `plan` (kế hoạch) or `circular` (thông tư). */
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/**
 * Whether a text names a kind of document.
 *
 * @example
 * import { isDocumentKind } from "antq/document";
 * isDocumentKind("plan") //=> true
 * isDocumentKind("KH") //=> false
 */
export function isDocumentKind(input: unknown): input is DocumentKind {
  return typeof input === "string" && Object.hasOwn(DOCUMENT_KINDS, input);
}
