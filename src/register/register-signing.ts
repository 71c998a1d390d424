import { deepFreeze } from "../kernel/deep-freeze.ts";

/**
 * How a document is signed (quyền hạn ký), in the State's marks and in those of the Party.
 *
 * @example
 * import { SIGNING_MODES } from "antq/register";
 * SIGNING_MODES["KT."].en //=> "for the head"
 */
export const SIGNING_MODES = /* @__PURE__ */ deepFreeze({
  "TM.": { vi: "thay mặt tập thể", en: "on behalf of the body" },
  "T/M": { vi: "thay mặt tập thể (Đảng)", en: "on behalf of the body (Party)" },
  "KT.": { vi: "ký thay người đứng đầu", en: "for the head" },
  "K/T": { vi: "ký thay người đứng đầu (Đảng)", en: "for the head (Party)" },
  "TL.": { vi: "thừa lệnh", en: "by order" },
  "T/L": { vi: "thừa lệnh (Đảng)", en: "by order (Party)" },
  "TUQ.": { vi: "thừa ủy quyền", en: "by authority given in writing" },
  "Q.": { vi: "quyền người đứng đầu", en: "acting head" },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>);

/** A mark before a signature: see `SIGNING_MODES`. */
export type SigningMode = keyof typeof SIGNING_MODES;

/**
 * The posts that sign (chức vụ). A list of words and not a text, so that no name can stand there.
 *
 * @example
 * import { SIGNING_ROLES } from "antq/register";
 * SIGNING_ROLES.deputyDirector.vi //=> "phó giám đốc"
 */
export const SIGNING_ROLES = /* @__PURE__ */ deepFreeze({
  chair: { vi: "chủ tịch", en: "chair" },
  deputyChair: { vi: "phó chủ tịch", en: "deputy chair" },
  secretary: { vi: "bí thư", en: "secretary" },
  deputySecretary: { vi: "phó bí thư", en: "deputy secretary" },
  minister: { vi: "bộ trưởng", en: "minister" },
  deputyMinister: { vi: "thứ trưởng", en: "deputy minister" },
  director: { vi: "giám đốc", en: "director" },
  deputyDirector: { vi: "phó giám đốc", en: "deputy director" },
  head: { vi: "trưởng", en: "head" },
  deputyHead: { vi: "phó trưởng", en: "deputy head" },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>);

/** A post that signs: see `SIGNING_ROLES`. */
export type SigningRole = keyof typeof SIGNING_ROLES;

/**
 * What a recipient has a document for ("Nơi nhận").
 *
 * @example
 * import { RECIPIENT_PURPOSES } from "antq/register";
 * RECIPIENT_PURPOSES.report.vi //=> "để báo cáo"
 */
export const RECIPIENT_PURPOSES = /* @__PURE__ */ deepFreeze({
  report: { vi: "để báo cáo", en: "to be reported to" },
  direct: { vi: "để chỉ đạo", en: "to direct" },
  coordinate: { vi: "để phối hợp thực hiện", en: "to coordinate" },
  implement: { vi: "để thực hiện", en: "to carry out" },
  inform: { vi: "để biết", en: "for information" },
  file: { vi: "lưu", en: "to file" },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>);

/** See `RECIPIENT_PURPOSES`. */
export type RecipientPurpose = keyof typeof RECIPIENT_PURPOSES;
