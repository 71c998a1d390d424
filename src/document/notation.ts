import { deepFreeze } from "../kernel/deep-freeze.ts";
/** How a notation is written, for whom, and by what rule. */
export interface NotationFacts {
  readonly vi: string;
  readonly en: string;
  readonly pattern: string;
  readonly example: string;
  readonly source: string;
}

/**
 * The notations of document numbers (cách ghi số, ký hiệu văn bản). Associations use the State's or the Party's.
 *
 * @example
 * import { NOTATIONS } from "antq/document";
 * NOTATIONS.party.example //=> "44-KL/TW"
 */
export const NOTATIONS = /* @__PURE__ */ deepFreeze({
  administrative: {
    vi: "văn bản hành chính của Nhà nước",
    en: "administrative documents of the State",
    pattern: "number/KIND-ISSUER[-UNIT]",
    example: "46/KH-UBND",
    source: "Nghị định 30/2020/NĐ-CP, Điều 15, Phụ lục I",
  },
  normative: {
    vi: "văn bản quy phạm pháp luật",
    en: "normative documents of the State",
    pattern: "number/year/KIND-ISSUER, number/year/QHnn, number/year/UBTVQHnn",
    example: "124/2021/TT-BCA",
    source: "Luật 64/2025/QH15 and earlier laws",
  },
  party: {
    vi: "văn bản của Đảng",
    en: "documents of the Party",
    pattern: "number-KIND/ISSUER",
    example: "44-KL/TW",
    source: "Hướng dẫn 36-HD/VPTW (03/4/2018), Hướng dẫn 05-HD/VPTW (27/5/2026)",
  },
  dispatch: {
    vi: "công văn của Nhà nước",
    en: "official dispatches of the State",
    pattern: "number/ISSUER-UNIT",
    example: "3371/BCA-V05",
    source: "Nghị định 30/2020/NĐ-CP, Điều 15, Phụ lục I",
  },
} as const satisfies Record<string, NotationFacts>);

/** A notation of document numbers: `administrative`, `normative`, `party`, `dispatch`. */
export type Notation = keyof typeof NOTATIONS;

/**
 * Whether a text names a notation.
 *
 * @example
 * import { isNotation } from "antq/document";
 * isNotation("party") //=> true
 */
export function isNotation(input: unknown): input is Notation {
  return typeof input === "string" && Object.hasOwn(NOTATIONS, input);
}
