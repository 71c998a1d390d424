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

const DECREE_30: string = "Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III";
const DECREE_30_NAME = "Nghị định 30/2020/NĐ-CP, Điều 7";
const DECREE_30_COPIES = "Nghị định 30/2020/NĐ-CP, Phụ lục III (copies)";
const LAW_64: string = "Luật 64/2025/QH15, Điều 4";
const REGULATION_399: string = "Quy định 399-QĐ/TW (09/01/2026); letters: Hướng dẫn 05-HD/VPTW (27/5/2026)";
const REGULATION_399_NAME = "Quy định 399-QĐ/TW (09/01/2026)";
const EARLIER_LAWS = "laws before Luật 80/2015/QH13, unverified";
const ORDERS = "Luật 64/2025/QH15, Điều 4; as in 08/2001/L-CTN, unverified";
const JOINT_RESOLUTIONS = "Luật 64/2025/QH15, Điều 4; letters unverified";
const JOINT_CIRCULARS = "Luật 64/2025/QH15, Điều 4; as in 01/2005/TTLT-VKSTC-TATC-BCA-BQP";
const COORDINATION = "as in 07/CTrPH-BCA-MTTW";

const CONSOLIDATION = "Pháp lệnh 01/2012/UBTVQH13; as in 13/VBHN-VPQH";

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
export const DOCUMENT_KINDS = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ kinds());

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

function kinds() {
  return {
    resolution: { vi: "nghị quyết", en: "resolution", ...state("NQ"), ...law("NQ"), ...party("NQ") },
    decision: { vi: "quyết định", en: "decision", ...state("QĐ"), ...law("QĐ"), ...party("QĐ") },
    directive: { vi: "chỉ thị", en: "directive", ...state("CT"), ...law("CT", EARLIER_LAWS), ...party("CT") },
    rules: { vi: "quy chế", en: "rules", ...state("QC"), ...party("QC") },
    regulation: { vi: "quy định", en: "regulation", ...state("QyĐ"), ...party("QĐ") },
    communique: { vi: "thông cáo", en: "communiqué", ...state("TC"), ...party(null, REGULATION_399_NAME) },
    notice: { vi: "thông báo", en: "notice", ...state("TB"), ...party("TB") },
    guidance: { vi: "hướng dẫn", en: "guidance", ...state("HD"), ...party("HD") },
    programme: { vi: "chương trình", en: "programme", ...state("CTr"), ...party("CTr") },
    plan: { vi: "kế hoạch", en: "plan", ...state("KH"), ...party("KH") },
    scheme: { vi: "phương án", en: "scheme", ...state("PA"), ...party("PA") },
    proposal: { vi: "đề án", en: "proposal", ...state("ĐA"), ...party("ĐA") },
    project: { vi: "dự án", en: "project", ...state("DA"), ...party(null, REGULATION_399_NAME) },
    report: { vi: "báo cáo", en: "report", ...state("BC"), ...party("BC") },
    minutes: { vi: "biên bản", en: "minutes", ...state("BB"), ...party("BB") },
    submission: { vi: "tờ trình", en: "submission", ...state("TTr"), ...party("TTr") },
    contract: { vi: "hợp đồng", en: "contract", ...state("HĐ") },
    telegram: { vi: "công điện", en: "official telegram", ...state("CĐ") },
    memorandum: { vi: "bản ghi nhớ", en: "memorandum of understanding", ...state("BGN") },
    agreement: { vi: "bản thỏa thuận", en: "agreement", ...state("BTT") },
    authorisation: { vi: "giấy ủy quyền", en: "letter of authorisation", ...state("GUQ") },
    invitation: { vi: "giấy mời", en: "invitation", ...state("GM") },
    introduction: { vi: "giấy giới thiệu", en: "letter of introduction", ...state("GGT") },
    leavePermit: { vi: "giấy nghỉ phép", en: "leave permit", ...state("GNP") },
    forwardingSlip: { vi: "phiếu gửi", en: "forwarding slip", ...state("PG") },
    transferSlip: { vi: "phiếu chuyển", en: "transfer slip", ...state("PC") },
    noticeSlip: { vi: "phiếu báo", en: "notice slip", ...state("PB") },
    officialDispatch: {
      vi: "công văn",
      en: "official dispatch",
      dispatch: { abbreviation: null, source: DECREE_30_NAME },
      ...party("CV"),
    },
    officialLetter: { vi: "thư công", en: "official letter", ...state(null, DECREE_30_NAME) },
    certifiedCopy: { vi: "bản sao y", en: "certified copy", ...state("SY", DECREE_30_COPIES) },
    extractCopy: { vi: "bản trích sao", en: "copy of an extract", ...state("TrS", DECREE_30_COPIES) },
    reissuedCopy: { vi: "bản sao lục", en: "copy of a certified copy", ...state("SL", DECREE_30_COPIES) },
    coordinationProgramme: {
      vi: "chương trình phối hợp",
      en: "coordination programme",
      ...state("CTrPH", COORDINATION),
    },
    consolidatedText: { vi: "văn bản hợp nhất", en: "consolidated text", ...state("VBHN", CONSOLIDATION) },
    constitution: { vi: "hiến pháp", en: "constitution", ...law(null) },
    code: { vi: "bộ luật", en: "code", ...law(null) },
    law: { vi: "luật", en: "law", ...law(null) },
    ordinance: { vi: "pháp lệnh", en: "ordinance", ...law(null) },
    order: { vi: "lệnh", en: "order of the State President", ...law("L", ORDERS) },
    decree: { vi: "nghị định", en: "decree", ...law("NĐ") },
    jointResolution: {
      vi: "nghị quyết liên tịch",
      en: "joint resolution",
      ...law("NQLT", JOINT_RESOLUTIONS),
    },
    circular: { vi: "thông tư", en: "circular", ...law("TT") },
    jointCircular: { vi: "thông tư liên tịch", en: "joint circular", ...law("TTLT", JOINT_CIRCULARS) },
    politicalPlatform: {
      vi: "cương lĩnh chính trị",
      en: "political platform",
      ...party(null, REGULATION_399_NAME),
    },
    charter: { vi: "điều lệ", en: "charter", ...party(null, REGULATION_399_NAME) },
    strategy: { vi: "chiến lược", en: "strategy", ...party(null, REGULATION_399_NAME) },
    conclusion: { vi: "kết luận", en: "conclusion", ...party("KL") },
    circularNotice: { vi: "thông tri", en: "circular notice", ...party("TT") },
    declaration: { vi: "tuyên bố", en: "declaration", ...party(null, REGULATION_399_NAME) },
    appeal: { vi: "lời kêu gọi", en: "appeal", ...party(null, REGULATION_399_NAME) },
    masterPlan: { vi: "quy hoạch", en: "master plan", ...party(null, REGULATION_399_NAME) },
  } as const satisfies Record<string, DocumentKindFacts>;
}

function state<const Letters extends string | null>(abbreviation: Letters, source = DECREE_30) {
  return { administrative: { abbreviation, source } } as const;
}

function law<const Letters extends string | null>(abbreviation: Letters, source = LAW_64) {
  return { normative: { abbreviation, source } } as const;
}

function party<const Letters extends string | null>(abbreviation: Letters, source = REGULATION_399) {
  return { party: { abbreviation, source } } as const;
}
